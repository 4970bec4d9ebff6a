import {
  canonical,
  districtsNamed,
  fold,
  isDistrictFolded,
  isWithinProvince,
  type ProvinceUnit,
  placeLevelSchema,
  predecessorsOf,
  provincesNamed,
  provincesOn,
  REFORM,
} from "@thidua/core";
import { z } from "zod";
import { isBare, standsAt, type Term, type Token, term } from "../text/tokens.ts";
import { isFiller } from "../text/words.ts";
import { listedName, opensPhrase } from "./listed.ts";
import type { Found } from "./periods.ts";

export const placeAskedSchema = z.object({
  /** As the gazetteer writes it for a province, as typed below it. */
  name: z.string(),
  level: placeLevelSchema,
  /** Words of the name as compared, and of the prefix it was typed with ("thi xa"). */
  words: z.array(z.string()),
  prefix: z.array(z.string()),
  /** For a province: names whose records answer, itself first; those that joined it on 1 July 2025 after it. */
  provinces: z.array(z.string()),
  /** "Đắk Lắk cũ": the territory before the reform. */
  former: z.boolean(),
  /** "Thái Nguyên mới", "Thái Nguyên hiện nay": the territory of today, whatever year is asked about. */
  today: z.boolean(),
});
export type PlaceAsked = z.infer<typeof placeAskedSchema>;

/** A place below the province. */
export function isLocal(place: PlaceAsked): boolean {
  return isWithinProvince(place.level);
}

interface ProvinceName {
  name: string;
  term: Term;
}

const OTHER_FORMS: readonly [string, string][] = [
  ["sài gòn", "Hồ Chí Minh"],
  ["bà rịa vũng tàu", "Bà Rịa - Vũng Tàu"],
  ["bà rịa - vũng tàu", "Bà Rịa - Vũng Tàu"],
  ["br - vt", "Bà Rịa - Vũng Tàu"],
  ["br vt", "Bà Rịa - Vũng Tàu"],
  ["thừa thiên huế", "Huế"],
  ["thừa thiên - huế", "Huế"],
  ["đăk lăk", "Đắk Lắk"],
  ["đăk nông", "Đắk Nông"],
  ["đắc lắc", "Đắk Lắk"],
  ["bắc cạn", "Bắc Kạn"],
  ["kontum", "Kon Tum"],
];
// Before Hà Tây joined Hà Nội, before and after Huế became a city, after the reform.
const DATES = ["2008-01-01", "2024-12-31", REFORM.lastDay, REFORM.firstDay];
const PROVINCE_NAMES: readonly ProvinceName[] = [
  ...[...new Set(DATES.flatMap((date) => provincesOn(date)).map((unit) => unit.name))].map((name) => ({
    name,
    term: term(name.replace(" - ", " ")),
  })),
  ...OTHER_FORMS.map(([form, name]) => ({ name, term: term(form) })),
].sort((a, b) => b.term.folded.length - a.term.folded.length);

const TODAY = ["mới", "hiện nay", "ngày nay", "sau sáp nhập", "sau hợp nhất", "nay"].map(term);
const CITIES = new Set(["Hà Nội", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Hồ Chí Minh", "Huế", "Đồng Nai"].map(fold));
const DISTRICT_PREFIX = ["huyện đảo", "huyện", "thị xã", "quận", "thành phố"].map(term);
const COMMUNE_PREFIX = ["xã đảo", "xã", "phường", "thị trấn", "đặc khu"].map(term);
const VILLAGE_PREFIX = ["thôn", "bản", "ấp", "xóm", "buôn", "làng", "khóm", "khu phố", "tổ dân phố", "khu dân cư"].map(term);

// Of each of today's provinces once: every record that is looked at asks for it.
const before = new Map<ProvinceUnit, readonly string[]>();

function namesBefore(today: ProvinceUnit): readonly string[] {
  const known = before.get(today) ?? predecessorsOf(today, REFORM.lastDay).map((unit) => unit.name);
  before.set(today, known);
  return known;
}

/** Names of provinces whose records a question about `name` reaches: itself, and what joined it on 1 July 2025. */
export function provincesReached(name: string, former: boolean): string[] {
  const today = provincesNamed(name).find((unit) => unit.until === null || unit.from !== null);
  // The city of Huế was the province of Thừa Thiên Huế up to 2024.
  if (name === "Huế") return ["Huế", "Thừa Thiên Huế"];
  if (former || today === undefined) return [name];
  return [name, ...namesBefore(today).filter((other) => other !== name)];
}

// "hợp tác xã Dịch vụ", "hải quan", "sỹ quan", "chính quyền quận": words that end like a prefix.
const NO_PREFIX = new Set(fold("tác địa hải sỹ cơ thời liên tham khách chủ chất bảo bình").split(" "));

function prefixBefore(list: readonly Token[], index: number, prefixes: readonly Term[]): Term | null {
  // "bao nhiêu xã Lào Cai": a kind of place that is counted is no prefix.
  const counted = (length: number): boolean => {
    const before = list[index - length - 1];
    // "đạt chuẩn nông thôn mới xã An Mỹ"
    if (before?.folded === "moi" && (before.canonical === "mới" || list[index - length - 2]?.folded === "thon")) return false;
    return /^(?:nhieu|may|nhung|cac|so|moi)$/.test(before?.folded ?? "");
  };
  return (
    prefixes.find(
      (prefix) =>
        standsAt(list, index - prefix.folded.length, prefix) &&
        !counted(prefix.folded.length) &&
        !NO_PREFIX.has(list[index - prefix.folded.length - 1]?.folded ?? ""),
    ) ?? null
  );
}

function localName(list: readonly Token[], from: number): number {
  // Typed with capitals: the run of capitals is the name. Typed bare: two words, as most names have.
  const capital = (token: Token | undefined): boolean => token?.kind === "word" && /^\p{Lu}/u.test(token.surface);
  if (capital(list[from])) {
    let to = from + 1;
    while (
      to < list.length &&
      to - from < 4 &&
      capital(list[to]) &&
      list[to]?.start !== list[to - 1]?.start &&
      list[to]?.surface !== list[to]?.surface.toUpperCase()
    )
      to++;
    return to;
  }
  const first = list[from];
  if (first?.kind === "number" && first.folded.length <= 2) return from + 1;
  if (!nameable(list, from)) return from;
  return nameable(list, from + 1) ? from + 2 : from;
}

/** End of the name behind a word for its kind: one that the gazetteer has, whatever its words also mean ("huyen tua chua"), or one as typed. */
function localEnd(list: readonly Token[], index: number, prefix: Term, level: "district" | "commune"): number {
  if (opensPhrase(list, index)) return index;
  const listed = listedName(list, index, level);
  const token = list[index] as Token;
  const typed = isNoName(token) ? index : localName(list, index);
  if (listed > index || typed > index) return Math.max(listed, typed);
  // "xa bau do co bao nhieu ho": a second syllable that is also a function word, with the question going on behind it.
  const second = list[index + 1];
  const third = list[index + 2];
  const opens = /^(?:huyen|thi xa|xa|thi tran)$/.test(prefix.folded.join(" ")) && token.loose && !isNoName(token);
  const goesOn = third === undefined || third.kind === "number" || GOES_ON.has(third.folded);
  return opens && nameable(list, index) && !ONE_OF_KIND.has(token.folded) && second?.kind === "word" && GOES_ON.has(second.folded) && goesOn
    ? index + 2
    : index;
}

/** "xa minh da co", "huyen nao chua co", "xa bao gio dat": no name begins so. */
const ONE_OF_KIND = new Set("minh ta nay nao do ay kia tren duoi ban khac bao ngheo kho cu moi hien dang se ma thi".split(" "));

// Typed bare, a name is any two words ("huyen bao thang", "huyen long my") but those that go on with the question.
const GOES_ON = new Set("duoc da co la o cua trong tai nam nao chua khong dat va den tu cho may thi do".split(" "));

const YEAR_GOES_ON = /^(?:\d.*|nao|ngoai|nay|qua|truoc|sau|hoc|toi|gan|lien|vua|roi|nhuan|bao|may|dau|cuoi)$/;

function nameable(list: readonly Token[], index: number): boolean {
  const token = list[index];
  if (token?.kind !== "word") return false;
  if (!token.loose) return !isFiller(token);
  // Chợ Đồn, Chợ Gạo, Chợ Lách, Chợ Mới.
  if (token.folded === "cho" && /^(?:don|gao|lach|moi)$/.test(list[index + 1]?.folded ?? "")) return true;
  // "xa nam xang": nothing that a year goes on with.
  if (token.folded === "nam" && !YEAR_GOES_ON.test(list[index + 1]?.folded ?? "0") && nameable(list, index + 1)) return true;
  return !GOES_ON.has(token.folded) && !(token.folded === "bao" && list[index + 1]?.folded === "nhieu");
}

// "xã đạt chuẩn", "huyện nghèo", "xã hội": what follows the word for a kind of place without being its name.
const NO_NAME = new Map(
  canonical(
    "đạt hội nghèo có được nông khó biên miền phường thị xã huyện tỉnh quận đặc viên thuộc hoàn giới đoàn ủy vùng khác nhà kiểu điểm loại trọng chưa phát về nổi số đã dẫn thuần anh tặng trao khen truy",
  )
    .split(" ")
    .map((word) => [fold(word), word]),
);
/** Typed bare, these begin names as well: Tịnh Biên, Thị Nại, Anh Sơn. */
const MAY_BEGIN = new Set(["tinh", "thi", "anh", "thuan", "bien", "xa"]);

function isNoName(token: Token): boolean {
  const word = NO_NAME.get(token.folded);
  return word !== undefined && (token.loose ? !MAY_BEGIN.has(token.folded) : token.canonical === word);
}

/** Every place that a question names, in order. A province name behind "huyện", "thị xã", "phường" is that smaller place. */
export function findPlaces(list: readonly Token[]): Found<PlaceAsked>[] {
  const found: Found<PlaceAsked>[] = [];
  for (let index = 0; index < list.length; index++) {
    const province = PROVINCE_NAMES.find((one) => standsAt(list, index, one.term)) ?? slippedProvince(list, index);
    const district = prefixBefore(list, index, DISTRICT_PREFIX);
    const commune = prefixBefore(list, index, COMMUNE_PREFIX);
    const prefix = district ?? commune;
    const token = list[index] as Token;
    const village = prefix === null ? villageAt(list, index) : null;
    if (village !== null) {
      found.push(village);
      index = village.to - 1;
      continue;
    }
    const sibling =
      prefix === null && (province === undefined || found.at(-1)?.value.level !== "province") ? siblingAt(list, index, found) : null;
    if (sibling !== null) {
      found.push(sibling);
      index = sibling.to - 1;
      continue;
    }
    if (province !== undefined && usable(list, index, province, prefix)) {
      const to = index + province.term.folded.length;
      const former = list[to]?.folded === "cu" || (list[to]?.folded === "(" && list[to + 1]?.folded === "cu");
      const today = TODAY.some((phrase) => standsAt(list, list[to]?.kind === "sign" ? to + 1 : to, phrase));
      found.push({
        value: {
          name: province.name,
          level: "province",
          words: province.term.folded.slice(),
          prefix: [],
          provinces: provincesReached(province.name, former),
          former,
          today,
        },
        from: index - (prefix?.folded.length ?? (list[index - 1]?.folded === "tinh" ? 1 : 0)),
        to: former && list[to]?.folded === "cu" ? to + 1 : to,
      });
      index = to - 1;
      continue;
    }
    const country = prefix === null ? countryAt(list, index) : 0;
    if (country > 0) {
      found.push({
        value: { name: "cả nước", level: "country", words: ["ca", "nuoc"], prefix: [], provinces: [], former: false, today: false },
        from: index,
        to: index + country,
      });
      index += country - 1;
      continue;
    }
    const known = prefix === null ? Math.max(knownDistrict(list, index), bareDistrict(list, index)) : 0;
    if (known > 0) {
      const words = list.slice(index, index + known);
      found.push({
        value: {
          name: words.map((one) => one.surface).join(" "),
          level: "district",
          words: words.map((one) => one.folded),
          prefix: [],
          provinces: [],
          former: false,
          today: false,
        },
        from: index,
        to: index + known,
      });
      index += known - 1;
      continue;
    }
    if (prefix === null || token.kind === "sign" || token.quoted) continue;
    const to = localEnd(list, index, prefix, district !== null ? "district" : "commune");
    if (to === index) continue;
    found.push({
      value: {
        name: list
          .slice(index, to)
          .map((one) => one.surface)
          .join(" "),
        level: district !== null ? "district" : "commune",
        words: list
          .slice(index, to)
          .filter((one) => one.kind !== "sign")
          .map((one) => one.folded),
        prefix: prefix.folded.slice(),
        provinces: [],
        former: false,
        today: false,
      },
      from: index - prefix.folded.length,
      to,
    });
    index = to - 1;
  }
  return found;
}

// Typed without accents, these districts are words: thống nhất, cho mới, có tổ, văn hóa …
const COMMON_WORDS = new Set(["thong nhat", "cho moi", "co to", "van ho", "nam dan", "dai tu", "tam nong", "ba to"]);

/** "thôn Nà Bó", "ấp 3", typed with capitals or as a number: bare, "thôn văn hóa" and "bản thân" look the same. */
function villageAt(list: readonly Token[], index: number): Found<PlaceAsked> | null {
  const first = list[index];
  if (first === undefined || first.quoted || first.kind === "sign") return null;
  const prefix = VILLAGE_PREFIX.find((one) => standsAt(list, index - one.folded.length, one));
  if (prefix === undefined) return null;
  // "Đồn Biên phòng Làng Mô": part of a longer name.
  const head = index - prefix.folded.length;
  if (head > 0 && /^\p{Lu}/u.test(list[head]?.surface ?? "")) return null;
  // "khu vực nông thôn Thanh Hóa"
  if (list[head]?.folded === "thon" && list[head - 1]?.folded === "nong") return null;
  // Without accents "Hải Lăng 6 tháng" ends like "làng 6".
  const numbered = !first.loose || /^(?:ap|thon|xom|pho|khu)$/.test(list[index - 1]?.folded ?? "");
  if (bareVillage(list, index)) return villageOf(list, index, index + 2, prefix, false);
  const named = first.kind === "number" ? first.folded.length <= 2 && numbered : /^\p{Lu}\p{Ll}/u.test(first.surface);
  // "Trưởng thôn Hoàng Văn Phủ": a person behind the office, three words of a name and more.
  const to = localName(list, index);
  const office = /^(?:truong|pho)$/.test(list[index - prefix.folded.length - 1]?.folded ?? "");
  if (!named || to === index || (office && (to - index >= 3 || to - index < 2 || /^\p{Lu}/u.test(list[to]?.surface ?? "")))) return null;
  return villageOf(list, index, to, prefix, office);
}

// "thon van hoa", "nong thon moi", "thon kieu mau", "ap dung": no names.
const NO_VILLAGE =
  /^(?:van|kieu|to|ban|xom|thong|nong|tieu|khu|ap|lang|het|hien|tu|moi|dung|suat|dac|nay|do|bon|trang|minh|nao|bien|vung|con|the)$/;

/** "thon na bo" typed bare: two words that are no other phrase. */
function bareVillage(list: readonly Token[], index: number): boolean {
  const [first, second, prefix] = [list[index], list[index + 1], list[index - 1]];
  if (!first?.loose || first.kind !== "word" || second?.kind !== "word" || !/^(?:thon|xom|buon)$/.test(prefix?.folded ?? "")) return false;
  if (/^(?:nong|truong|lang|ban|moi|so|nhieu|cac|may)$/.test(list[index - 2]?.folded ?? "") || NO_VILLAGE.test(first.folded)) return false;
  return nameable(list, index) && nameable(list, index + 1) && !isFiller(second);
}

function villageOf(list: readonly Token[], index: number, to: number, prefix: Term, office: boolean): Found<PlaceAsked> {
  const words = list.slice(index, to);
  return {
    value: {
      name: words.map((one) => one.surface).join(" "),
      level: "village",
      words: words.map((one) => one.folded),
      prefix: prefix.folded.slice(),
      provinces: [],
      former: false,
      today: false,
    },
    from: index - (office ? 0 : prefix.folded.length),
    to,
  };
}

/** A district of two words typed without accents and capitals: "khoai chau huy dong bao nhieu von"; or with its accents: "quang bình". */
function bareDistrict(list: readonly Token[], index: number): number {
  const [first, second] = [list[index], list[index + 1]];
  if (first?.kind !== "word" || second?.kind !== "word" || /^\p{Lu}/u.test(first.surface)) return 0;
  if (!first.loose && (isBare(first) || isBare(second) || districtsNamed(`${first.canonical} ${second.canonical}`).length === 0))
    return spelledAsDistrict(list, index, 2) ? 2 : 0;
  // "ba Be Sau": the title of a person, and the name in capitals.
  if (/^\p{Lu}/u.test(second.surface)) return 0;
  const before = list[index - 1];
  if (before !== undefined && !/^(?:o|tai|cua|va|con|the)$/.test(before.folded)) return 0;
  const name = `${first.folded} ${second.folded}`;
  return !COMMON_WORDS.has(name) && isDistrictFolded(name) ? 2 : 0;
}

const COUNTRY = ["cả nước", "toàn quốc"].map(term);

/** "cả nước có bao nhiêu xã"; not the movements "Cả nước chung sức …", "Cả nước thi đua …", nor "toàn quốc" of a title. */
function countryAt(list: readonly Token[], index: number): number {
  const found = COUNTRY.find((one) => standsAt(list, index, one));
  if (found === undefined || list[index]?.quoted) return 0;
  const next = list[index + found.folded.length]?.folded ?? "";
  const before = list[index - 1]?.folded ?? "";
  return /^(?:chung|thi|doan|huong)$/.test(next) || /^(?:dua|hoi|lan)$/.test(before) ? 0 : found.folded.length;
}

// Before a name these make it a person's or an institution's.
const OF_SOMEONE_WORDS = canonical(
  "ông bà anh chị cô thầy bác đồng chí cụ già mẹ liệt sỹ úy tá tướng trưởng trường thcs thpt học viện ty xã phường thôn bản làng ấp đường xóm buôn sở mầm non khoa nghệ nhân kdc",
).split(" ");
const OF_SOMEONE_ACCENTED = new Set(OF_SOMEONE_WORDS);
const OF_SOMEONE_BARE = new Set(OF_SOMEONE_WORDS.map(fold));

/** "đoàn viên Ngọc Hiển" is no "học viện Ngọc Hiển". */
const ofSomeone = (token: Token | undefined): boolean =>
  token !== undefined && (token.loose || isBare(token) ? OF_SOMEONE_BARE.has(token.folded) : OF_SOMEONE_ACCENTED.has(token.canonical));

/** A district told by its name alone, typed with capitals: "Khoái Châu huy động …". Length in words, 0 for none. */
function knownDistrict(list: readonly Token[], index: number): number {
  const capital = (token: Token | undefined): boolean =>
    token?.kind === "word" && /^\p{Lu}/u.test(token.surface) && !token.quoted && token.start !== token.end;
  if (!capital(list[index])) return 0;
  let from = index;
  while (from > 0 && capital(list[from - 1])) from--;
  // "ông Lê Văn Bảy Chợ Gạo": a full name of three words, and where he lives.
  const behindName = index - from === 3 && ofSomeone(list[from - 1]);
  if (!behindName && (from < index || ofSomeone(list[index - 1]))) return 0;
  let to = index + 1;
  while (to < list.length && to - index < 4 && capital(list[to])) to++;
  if (to - index < 2 || capital(list[to])) return 0;
  const name = list
    .slice(index, to)
    .map((token) => token.surface)
    .join(" ");
  return districtsNamed(name).length > 0 ? to - index : 0;
}

/** "Đà Nẳng": a province typed with capitals, one of its accents wrong; not where a district is called so. */
function slippedProvince(list: readonly Token[], index: number): ProvinceName | undefined {
  const [first, second] = [list[index], list[index + 1]];
  if (first === undefined || second === undefined || first.loose || !/^\p{Lu}/u.test(first.surface) || !/^\p{Lu}/u.test(second.surface))
    return undefined;
  if (districtsNamed(`${first.canonical} ${second.canonical}`).length > 0 || ofSomeone(list[index - 1])) return undefined;
  return PROVINCE_NAMES.find((one) => one.term.folded.length === 2 && standsAt(list, index, one.term, true));
}

/** "huyện Nghi Xuân, Can Lộc và Hương Sơn", "3 xã Bình Lục, Vĩnh Trụ, Lý Nhân": the next of a row of places of one kind. */
function siblingAt(list: readonly Token[], index: number, found: readonly Found<PlaceAsked>[]): Found<PlaceAsked> | null {
  const before = found.at(-1);
  if (before === undefined || !isLocal(before.value) || before.to !== index - 1) return null;
  if (!/^(?:,|va|voi)$/.test(list[index - 1]?.folded ?? "")) return null;
  const first = list[index];
  const several =
    found.length > 1 || list[before.from - 1]?.kind === "number" || /^(?:hai|ba|bon|cac)$/.test(list[before.from - 1]?.folded ?? "");
  if (first?.kind !== "word" || first.quoted || (before.value.level !== "district" && !several)) return null;
  const to = Math.max(localName(list, index), before.value.level === "district" ? listedName(list, index, "district") : index);
  const name = list.slice(index, to);
  const typed = first.loose ? isDistrictFolded(name.map((one) => one.folded).join(" ")) || several : /^\p{Lu}/u.test(first.surface);
  if (to - index < 2 || !typed || PROVINCE_NAMES.some((one) => standsAt(list, index, one.term))) return null;
  return {
    value: {
      ...before.value,
      name: name.map((one) => one.surface).join(" "),
      words: name.map((one) => one.folded),
      former: false,
      today: false,
    },
    from: index,
    to,
  };
}

/** "Quang Bình" of Hà Giang beside the province Quảng Bình: typed with accents that are a district's and not the province's. */
function spelledAsDistrict(list: readonly Token[], index: number, length: number): boolean {
  const written = list.slice(index, index + length);
  if (written.length < length || written.some((token) => token.loose || token.kind !== "word") || written.every(isBare)) return false;
  const name = written.map((token) => token.canonical).join(" ");
  return (
    districtsNamed(name).length > 0 && provincesNamed(name).length === 0 && PROVINCE_NAMES.some((one) => standsAt(list, index, one.term))
  );
}

function usable(list: readonly Token[], index: number, province: ProvinceName, prefix: Term | null): boolean {
  const written = list.slice(index, index + province.term.folded.length);
  if (spelledAsDistrict(list, index, written.length)) return false;
  // "Huân chương Hồ Chí Minh", "Chủ tịch Hồ Chí Minh", "Đoàn Thanh niên Cộng sản Hồ Chí Minh": the man, not the city.
  if (province.name === "Hồ Chí Minh" && /^(?:tich|chuong|thuong|san|tuong|duong|bac)$/.test(list[index - 1]?.folded ?? "")) return false;
  if (written.some((token) => token.quoted)) return true;
  if (prefix !== null) return prefix.folded.join(" ") === "thanh pho" && CITIES.has(fold(province.name));
  // "hue" alone may be another word; "Huế" is not.
  const bare = written[0];
  // "o hue nam 2021", typed without accents; not "ba Nguyen Thi Hue".
  if (bare?.loose && !/^(?:thi|van|ngoc|minh|thanh|kim|bich|hong|thu|xuan|ba|ong|chi|anh|hoa)$/.test(list[index - 1]?.folded ?? ""))
    return true;
  return (
    province.term.folded.length > 1 || written.every((token) => !isBare(token)) || /^\p{Lu}/u.test(written[0]?.surface ?? "") || index === 0
  );
}
