import { canonical } from "../vietnamese/characters.ts";
import { lean } from "../vietnamese/lean.ts";
import type { AdminKind } from "./units.ts";

// "Đăk Hà" beside "Đắk Hà", "Qui Nhơn" beside "Quy Nhơn": one spelling, as in the official list.
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [lean(/(?<![\p{L}\p{M}])đak(?![\p{L}\p{M}])/gu), "đắk"],
  [lean(/(?<![\p{L}\p{M}])(đ|l|đr|p)ăk(?![\p{L}\p{M}])/gu), "$1ắk"],
  [lean(/(?<![\p{L}\p{M}])đắc(?= (?:lắc|nông|lắk|hà|tô|mil|song))/gu), "đắk"],
  [lean(/(?<=đắk )lắc(?![\p{L}\p{M}])/gu), "lắk"],
  [lean(/(?<![\p{L}\p{M}])pắk(?![\p{L}\p{M}])/gu), "pắc"],
];
const Q_I: Record<string, string> = { i: "y", í: "ý", ì: "ỳ", ỉ: "ỷ", ĩ: "ỹ", ị: "ỵ" };

// Other names and spellings that the press uses, and the name of the official list.
const OTHER_NAMES: Record<string, string> = {
  HCM: "Hồ Chí Minh",
  "BR-VT": "Bà Rịa - Vũng Tàu",
  BRVT: "Bà Rịa - Vũng Tàu",
  "TT-Huế": "Thừa Thiên Huế",
  "Bắc Cạn": "Bắc Kạn",
  Kontum: "Kon Tum",
  Daklak: "Đắk Lắk",
  Đaklak: "Đắk Lắk",
  "Buôn Mê Thuột": "Buôn Ma Thuột",
  "Ban Mê Thuột": "Buôn Ma Thuột",
  "Plei Ku": "Pleiku",
  "Mù Căng Chải": "Mù Cang Chải",
  Sapa: "Sa Pa",
  Đakrông: "Đa Krông",
  Đăkrông: "Đa Krông",
  "Krông A Na": "Krông Ana",
  "K'Bang": "Kbang",
  "Ya Pa": "Ia Pa",
  Simacai: "Si Ma Cai",
  "Mang Giang": "Mang Yang",
  Lagi: "La Gi",
  "Thừa Thiên": "Thừa Thiên Huế",
};

/** What `canonical` leaves and a look-up key changes; most names hold nothing of it. */
export const UNUSUAL = lean(
  /['-]|[đlrp]ăk|đak|đắc|kontum|[đd]aklak|sapa|đakrông|lagi|simacai|qu[iíìỉĩị](?!\p{L})| {2}|^(?:hcm|br|tt |bắc cạn|buôn mê|ban mê|plei ku|mù căng|krông a |ya pa|mang giang|thừa thiên|đăkrông)/u,
);

function spell(name: string): string {
  const plain = canonical(name);
  if (!UNUSUAL.test(plain)) return plain.trim();
  let key = plain
    .replace(/'\s?/g, "")
    .replace(/\s*-\s*|\s+/g, " ")
    .trim();
  key = key.replace(/(?<![\p{L}\p{M}])qu([iíìỉĩị])(?![\p{L}\p{M}])/gu, (_, vowel: string) => `qu${Q_I[vowel] ?? vowel}`);
  for (const [pattern, spelling] of SPELLINGS) key = key.replace(pattern, spelling);
  return key;
}

const OTHER = new Map(Object.entries(OTHER_NAMES).map(([other, official]) => [spell(other), spell(official)]));

/** The form under which a name is looked up: one spelling for Hoà Bình and Hòa Bình, Đăk Hà and Đắk Hà, Ia H'Drai and Ia HDrai. */
export function nameKey(name: string): string {
  const key = spell(name);
  return OTHER.get(key) ?? key;
}

/** Written prefixes in canonical form. `thành phố` may be of either level. */
export const PREFIXES: ReadonlyMap<string, AdminKind> = new Map<string, AdminKind>([
  ["tỉnh", "tỉnh"],
  ["thành phố", "thành phố"],
  ["tp", "thành phố"],
  ["huyện đảo", "huyện"],
  ["huyện", "huyện"],
  ["h", "huyện"],
  ["thị xã", "thị xã"],
  ["tx", "thị xã"],
  ["quận", "quận"],
  ["q", "quận"],
  ["xã đảo", "xã"],
  ["xã", "xã"],
  ["phường", "phường"],
  ["p", "phường"],
  ["thị trấn", "thị trấn"],
  ["tt", "thị trấn"],
  ["đặc khu", "đặc khu"],
  ["thôn", "thôn"],
  ["bản", "thôn"],
  ["ấp", "thôn"],
  ["làng", "thôn"],
  ["buôn", "thôn"],
  ["xóm", "thôn"],
  ["tổ dân phố", "thôn"],
  ["khu phố", "thôn"],
]);

const LEADING =
  /^(?:tỉnh|thành phố|tp|huyện đảo|huyện|thị xã|tx|quận|xã đảo|xã|phường|thị trấn|đặc khu|thôn|bản|ấp|làng|buôn|xóm|tổ dân phố|khu phố)[. ]+(?=\S)/u;

/** A name with its written prefix taken off: `huyện Kim Bảng` is `Kim Bảng`, kind `huyện`. */
export function splitPrefix(written: string): { kind: AdminKind | null; name: string } {
  const text = written.trim();
  const found = LEADING.exec(canonical(text));
  if (!found) return { kind: null, name: text };
  return { kind: PREFIXES.get(found[0].replace(/[. ]+$/, "")) ?? null, name: text.slice(found[0].length).trim() };
}
