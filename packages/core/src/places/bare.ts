import { type WordTable, wordTable } from "../vietnamese/word-table.ts";
import { unitIndex } from "./gazetteer.ts";
import { isCapital, isWord } from "./letters.ts";
import { isPerson, upperCase } from "./persons.ts";
import { type RawMention, rawMention } from "./raw.ts";
import { longest, readRun } from "./scan-name.ts";

// "Thái Bình Dương", "Đồng Tháp Mười": a longer name that is no province.
const LONGER = [
  "thái bình dương",
  "đồng tháp mười",
  "hà nam ninh",
  "bình định vương",
  "hải dương học",
  "an giang thành",
  "quảng trị thiên",
];
const LONGER_BY_LETTER = new Map<number, readonly string[]>();
for (const name of LONGER) LONGER_BY_LETTER.set(name.charCodeAt(0), [...(LONGER_BY_LETTER.get(name.charCodeAt(0)) ?? []), name]);
const NEVER_BARE = new Set([
  "hồ chí minh",
  "thống nhất",
  "hai bà trưng",
  "ngô quyền",
  "lê chân",
  "dương minh châu",
  "trần văn thời",
  "thanh xuân",
  "bình minh",
  "hòa an",
]);
const BARE_WORD = new Set(["huế", "pleiku", "tphcm", "kbang"]);

// First words of other spellings, which nameKey() takes to those of the lists.
const OTHER_FIRST = "tphcm thủ kontum daklak đaklak đắc đăk đak qui ban plei bắc thừa tt".split(" ");
let mostWords: WordTable<number> | null = null;

/** First words of provinces and districts, and how many words the longest name has that begins so. */
function firstWords(): WordTable<number> {
  if (mostWords) return mostWords;
  const most = new Map(OTHER_FIRST.map((word) => [word, 3]));
  for (const level of ["province", "district"] as const) {
    for (const key of unitIndex(level).keys()) {
      const words = key.split(" ");
      const [first = ""] = words;
      most.set(first, Math.max(most.get(first) ?? 0, words.length));
    }
  }
  mostWords = wordTable(most);
  return mostWords;
}

function isBareName(key: string, words: number): boolean {
  return (unitIndex("province").has(key) || unitIndex("district").has(key)) && (words > 1 || key.includes(" ") || BARE_WORD.has(key));
}

/** A province or district without prefix at `at`; or where to go on, behind a longer name that is no place of the lists. */
export function bare(text: string, view: string, at: number, start: number, end: number): RawMention | number | null {
  let stop = at;
  while (stop < end && isWord(text.charCodeAt(stop))) stop++;
  const most = firstWords().at(view, at, stop);
  if (most === undefined) return null;
  if (view.startsWith("thủ đô", at)) return capital(text, view, at, end);
  if (view.startsWith("tphcm", at) && stop === at + 5)
    return rawMention(text, view, at, at + 2, stop, "thành phố", unitIndex("province").get("hồ chí minh") ?? [], "province");
  const longer = LONGER_BY_LETTER.get(view.charCodeAt(at))?.find((name) => view.startsWith(name, at));
  if (longer !== undefined) return at + longer.length;
  const run = readRun(text, view, at, end);
  const listed = longest(view, run, isBareName, most);
  if (!listed || NEVER_BARE.has(listed.key)) return null;
  if (isPerson(text, view, at, start)) return null;
  const provinces = unitIndex("province").get(listed.key);
  const units = [...(provinces ?? []), ...(unitIndex("district").get(listed.key) ?? [])];
  // "Thanh Hà Mai", "Kim Bảng Lan": more capitals after a district that no prefix announces.
  if (
    !provinces &&
    run.ends.length > listed.words &&
    view.charAt(listed.end + 1) !== "-" &&
    !upperCase(text, at, run.ends.at(-1) as number)
  )
    return null;
  return rawMention(text, view, at, at, listed.end, null, units, provinces ? "province" : "district");
}

// "Thủ đô", "Thủ đô Hà Nội", and no other country's
function capital(text: string, view: string, at: number, end: number): RawMention | null {
  const named = view.startsWith("thủ đô hà nội", at);
  const stop = at + (named ? 13 : 6);
  if (stop > end || isWord(view.charCodeAt(stop)) || (!named && isCapital(text.charCodeAt(stop + 1)))) return null;
  return rawMention(text, view, at, named ? at + 7 : at, stop, null, unitIndex("province").get("hà nội") ?? [], "province");
}
