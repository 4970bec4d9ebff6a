import { wordTable } from "../vietnamese/word-table.ts";
import { isWord } from "./letters.ts";
import { PREFIXES } from "./names.ts";
import type { AdminKind } from "./units.ts";

// Two or three words of one prefix, by the last: "thành phố", "thị xã", "tổ dân phố".
const TWO: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    phố: ["tổ dân phố", "thành phố", "khu phố"],
    xã: ["thị xã"],
    trấn: ["thị trấn"],
    khu: ["đặc khu"],
    đảo: ["huyện đảo", "xã đảo"],
  }),
);
// "nông thôn Hà Nội", "Nhà xuất bản Kim Đồng", "hợp tác xã Đại Thành": words that end in a prefix and are none.
const COMPOUND: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    thôn: /nông $/u,
    bản: /(?:xuất|văn|ấn|tái|phiên|kịch|nguyên|nhật|cơ|căn) $/u,
    xã: /(?:tác|tấn|liên|công) $/u,
    làng: /(?:cổng|hội) $/u,
  }),
);
const DOTTED = new Set(["h", "q", "p", "tt", "x"]);
/** Whole words, which a full stop ends: "12,4 tiêu chí/xã. Ninh Phước". */
const UNDOTTED = new Set(["xã", "ấp"]);

interface LastWord {
  readonly longer: readonly string[];
  readonly kind: AdminKind | undefined;
  readonly compound: RegExp | undefined;
  readonly dotted: boolean;
}

/** Every word that a prefix can end in. */
const LAST_WORDS = wordTable(
  [...new Set([...PREFIXES.keys(), ...TWO.keys()])].map((word): [string, LastWord] => [
    word,
    { longer: TWO.get(word) ?? [], kind: PREFIXES.get(word), compound: COMPOUND.get(word), dotted: DOTTED.has(word) },
  ]),
);

/** The prefix that ends right before `at` ("… huyện |Kim Bảng", "TP.|Hạ Long"). */
export function prefixBefore(view: string, at: number, start: number): { start: number; kind: AdminKind } | null {
  let stop = at;
  let dot = false;
  if (view.charCodeAt(stop - 1) === 32) stop--;
  if (view.charCodeAt(stop - 1) === 46) {
    stop--;
    dot = true;
  }
  if (stop === at || stop <= start) return null;
  let from = stop;
  while (from > start && isWord(view.charCodeAt(from - 1))) from--;
  if (stop - from > 6 || stop === from) return null;
  const word = LAST_WORDS.at(view, from, stop);
  if (!word) return null;
  for (const two of word.longer) {
    const begin = stop - two.length;
    if (begin >= start && view.startsWith(two, begin) && !isWord(view.charCodeAt(begin - 1))) {
      const kind = PREFIXES.get(two);
      return kind && !dot ? { start: begin, kind } : null;
    }
  }
  const { kind } = word;
  if (word.compound?.test(view.slice(Math.max(start, from - 7), from))) return null;
  if (!kind || (word.dotted && !dot) || (dot && (stop - from > 2 || UNDOTTED.has(view.slice(from, stop))))) return null;
  return { start: from, kind };
}

// "xã biển Tam Thanh", "huyện miền núi Ba Chẽ": a word or two that describe it stand between
const LIE_OF_LAND = ["biển", "cao", "núi", "biên", "sâu", "xa", "nông"];
const DESCRIPTIONS = [
  "biên giới",
  "bãi ngang",
  "nghèo",
  "trung tâm",
  "vùng biên giới",
  "đảo xa",
  "non trẻ",
  "trẻ",
  "anh hùng",
  "kiểu mẫu",
  "thuần nông",
  "ngoại thành trung tâm",
  "vùng xa",
  "mới",
];
/** The cheap question first: the last words of them all. */
const DESCRIBING = wordTable(
  [...new Set([...LIE_OF_LAND, ...DESCRIPTIONS].map((words) => words.slice(words.lastIndexOf(" ") + 1)))].map(
    (word) => [word, true] as const,
  ),
);
const DESCRIBED = new RegExp(
  `(?<![\\p{L}\\p{M}])(thị xã|xã|phường|thị trấn|huyện) (?:(?:vùng |ven |miền |nghèo )?(?:${LIE_OF_LAND.join("|")})|${DESCRIPTIONS.join("|")}) $`,
  "u",
);

/** A prefix with words between it and the name at `at` that describe the place. */
export function describedBefore(view: string, at: number, start: number): { start: number; kind: AdminKind } | null {
  if (view.charCodeAt(at - 1) !== 32) return null;
  let from = at - 1;
  while (from > start && isWord(view.charCodeAt(from - 1))) from--;
  if (!DESCRIBING.at(view, from, at - 1)) return null;
  const begin = Math.max(start, at - 28);
  const found = DESCRIBED.exec(view.slice(begin, at));
  const kind = found?.[1] === undefined ? undefined : PREFIXES.get(found[1]);
  return found && kind ? { start: begin + found.index, kind } : null;
}

const OPENINGS = [...PREFIXES.keys()].sort((a, b) => b.length - a.length);
const BY_LETTER = new Map<number, readonly string[]>();
for (const opening of OPENINGS) {
  const letter = opening.charCodeAt(0);
  BY_LETTER.set(letter, [...(BY_LETTER.get(letter) ?? []), opening]);
}
const NO_OPENINGS: readonly string[] = [];

/** The prefix that begins at `at` ("|Huyện Kim Bảng", "|TP. Hạ Long"): its kind, and where the name after it begins. */
export function prefixAt(view: string, at: number, end: number): { next: number; kind: AdminKind } | null {
  for (const opening of BY_LETTER.get(view.charCodeAt(at)) ?? NO_OPENINGS) {
    if (!view.startsWith(opening, at)) continue;
    let next = at + opening.length;
    const dot = view.charCodeAt(next) === 46;
    if (dot) next++;
    if (view.charCodeAt(next) === 32) next++;
    if (next === at + opening.length || next >= end || (dot ? opening.length > 2 || UNDOTTED.has(opening) : DOTTED.has(opening))) continue;
    const kind = PREFIXES.get(opening);
    if (kind) return { next, kind };
  }
  return null;
}
