import type { Place, PlaceLevel } from "../records/place.ts";
import { unitIndex } from "./gazetteer.ts";
import { isCapital, isDigit, isLetter, isWord } from "./letters.ts";
import { prefixAt, prefixBefore } from "./prefixes.ts";
import { unitsOf } from "./resolve.ts";
import { longest, type Run, readRun } from "./scan-name.ts";
import { type ResolveContext, settle } from "./settle.ts";
import type { AdminKind, AdminUnit } from "./units.ts";

/** One name of a place in running text. Offsets are those of the text; `start` is that of the prefix where one is written. */
export interface PlaceMention {
  readonly start: number;
  readonly end: number;
  /** As written, without prefix. */
  readonly name: string;
  /** Where the name itself begins. */
  readonly nameStart: number;
  /** The written prefix; null for a bare name ("Thanh Miện: …"). */
  readonly prefix: AdminKind | null;
  readonly level: PlaceLevel;
  /** What it means; `province` is null where nothing tells which of several it is, or where no list has it. */
  readonly place: Place;
  /** All that it may mean, when it may mean several. */
  readonly candidates: readonly Place[];
  /** False for a bare district, which may be a person, a street or a firm: believe it only where something else confirms it. */
  readonly certain: boolean;
  /** Mentions coordinated under one prefix ("các huyện A, B và C") share a number. */
  readonly group: number;
  /** Index, in the list returned, of the larger place that this one is said to lie in ("xã A, huyện B"), or -1. */
  readonly within: number;
  /** "tỉnh Phú Yên (cũ)", "huyện Sơn Tây trước đây". */
  readonly former: boolean;
}

/** A mention before it is settled what it means. */
export interface RawMention {
  start: number;
  end: number;
  nameStart: number;
  name: string;
  prefix: AdminKind | null;
  units: readonly AdminUnit[];
  level: PlaceLevel;
  group: number;
  former: boolean;
  country: boolean;
}

export interface FindOptions extends ResolveContext {}

// Family names: what follows one in capitals is a person, and a name that one opens is cut before it.
const FAMILY = new Set(
  "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh đoàn lương mai trương lâm phùng tạ tô triệu vương quách lò hảng giàng vàng sùng thào mùa cầm nông hà cao đào thái châu lưu tống thạch kim sơn danh lục bế ma chu nghiêm kiều".split(
    " ",
  ),
);
const BEFORE_PERSON = new Set("ông bà anh chị em cô thầy cụ chú bác mẹ sỹ đc".split(" "));
const BEFORE_OTHER = new Set("đường phố ngõ sông hồ núi đèo suối vịnh cầu hẻm lộ".split(" "));
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
const BARE_WORD = new Set(["huế", "pleiku", "tphcm"]);

let bareFirst: Set<string> | null = null;

function firstWords(): Set<string> {
  if (!bareFirst) {
    bareFirst = new Set(["tphcm", "kontum", "daklak", "đaklak", "hcm"]);
    for (const level of ["province", "district"] as const) {
      for (const key of unitIndex(level).keys())
        bareFirst.add((key.split(" ", 1)[0] ?? "").replace("đắk", "đăk")).add(key.split(" ", 1)[0] ?? "");
    }
    for (const other of ["đắc", "qui", "ban", "plei", "bắc", "thừa"]) bareFirst.add(other);
  }
  return bareFirst;
}

/**
 * Finds the places named in `text.slice(start, end)`; `view` is `canonical(text)`. Bare names are provinces and districts only, communes and
 * villages need their prefix. Linear in the text. `date` and `province` of the article settle names that several places bear.
 */
export function findPlaces(text: string, view: string, start: number, end: number, options: FindOptions = {}): PlaceMention[] {
  const raw: RawMention[] = [];
  let group = 0;
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const capital = isCapital(code);
    if ((!capital && !isDigit(code)) || (at > 0 && isWord(text.charCodeAt(at - 1)))) {
      if (code === 99 || code === 116) at = country(view, at, end, raw, ++group);
      at++;
      continue;
    }
    const found = capital ? capitalised(text, view, at, start, end) : numbered(text, view, at, start, end);
    if (found) {
      found.group = ++group;
      raw.push(found);
      at = coordinate(text, view, found, end, raw);
    } else {
      at++;
      while (at < end && isWord(text.charCodeAt(at))) at++;
    }
  }
  return settle(text, view, raw, options);
}

// "cả nước", "toàn quốc"
function country(view: string, at: number, end: number, raw: RawMention[], group: number): number {
  const words = view.startsWith("cả nước", at) ? 7 : view.startsWith("toàn quốc", at) ? 9 : 0;
  if (words === 0 || at + words > end || isWord(view.charCodeAt(at - 1)) || isWord(view.charCodeAt(at + words))) return at;
  raw.push(mention(view, view, at, at, at + words, null, [], "country", group, true));
  return at + words - 1;
}

function mention(
  text: string,
  view: string,
  start: number,
  nameStart: number,
  end: number,
  prefix: AdminKind | null,
  units: readonly AdminUnit[],
  level: PlaceLevel,
  group = 0,
  isCountry = false,
): RawMention {
  return {
    start,
    end,
    nameStart,
    name: text.slice(nameStart, end),
    prefix,
    units,
    level,
    group,
    former: isFormer(view, end),
    country: isCountry,
  };
}

// "(cũ)", "cũ", "trước đây", "(trước sáp nhập)"
const FORMER = /^\s?(?:\(?\s?cũ(?![\p{L}])|trước đây|\(?trước (?:khi )?(?:sáp nhập|hợp nhất|sắp xếp|hợp nhất))/u;

function isFormer(view: string, end: number): boolean {
  const next = view.charCodeAt(end) === 32 ? view.charAt(end + 1) : view.charAt(end);
  return (next === "(" || next === "c" || next === "t") && FORMER.test(view.slice(end, end + 24));
}

/** A capitalised word: a name after its prefix, a capitalised prefix with its name, or a bare province or district. */
function capitalised(text: string, view: string, at: number, start: number, end: number): RawMention | null {
  const before = prefixBefore(view, at, start);
  if (before) {
    const named = afterPrefix(text, view, before.start, before.kind, at, end);
    if (named) return named;
  }
  const opening = prefixAt(view, at, end);
  if (opening && (isCapital(text.charCodeAt(opening.next)) || isDigit(text.charCodeAt(opening.next)))) {
    const named = afterPrefix(text, view, at, opening.kind, opening.next, end);
    if (named) return named;
  }
  return bare(text, view, at, start, end);
}

// "quận 9", "phường 12", "P.12"
function numbered(text: string, view: string, at: number, start: number, end: number): RawMention | null {
  const before = prefixBefore(view, at, start);
  if (!before || (before.kind !== "quận" && before.kind !== "phường" && before.kind !== "thôn")) return null;
  let stop = at;
  while (stop < end && isDigit(text.charCodeAt(stop))) stop++;
  if (stop - at > 2 || isLetter(text.charCodeAt(stop)) || text.charAt(stop) === "/" || text.charAt(stop) === "%") return null;
  const key = String(Number(view.slice(at, stop)));
  if (before.kind === "thôn") return mention(text, view, before.start, at, stop, "thôn", [], "village");
  const units = unitsOf(key, before.kind);
  const [unit] = units;
  return unit ? mention(text, view, before.start, at, stop, before.kind, units, unit.level) : null;
}

function afterPrefix(text: string, view: string, start: number, kind: AdminKind, at: number, end: number): RawMention | null {
  const run = readRun(text, view, at, end);
  // "P.V", "T.T": initials, no "phường V".
  if (view.charCodeAt(at - 1) === 46 && (run.ends[0] ?? at) - at < 2 && isCapital(text.charCodeAt(at))) return null;
  const listed = kind === "thôn" ? null : longest(view, run, (key) => unitsOf(key, kind).length > 0);
  if (listed) {
    // "xã Tân Lập Đông" where the lists only have "Tân Lập"
    const more = run.ends[listed.words];
    const units = unitsOf(listed.key, kind);
    const [unit] = units;
    const longerName =
      more !== undefined &&
      unit?.level === "commune" &&
      listed.words < 3 &&
      !opensPerson(view, run, listed.words) &&
      view.charAt(listed.end + 1) !== "-" &&
      !upperCase(text, at, more);
    if (unit && !longerName) return mention(text, view, start, at, listed.end, kind, units, unit.level);
  }
  return unlisted(text, view, start, kind, run);
}

function opensPerson(view: string, run: Run, word: number): boolean {
  const from = run.ends[word - 1];
  const to = run.ends[word];
  return from !== undefined && to !== undefined && run.ends.length - word >= 2 && FAMILY.has(view.slice(from + 1, to));
}

function upperCase(text: string, start: number, end: number): boolean {
  const slice = text.slice(start, end);
  return slice === slice.toUpperCase();
}

const NO_NAME = new Set("đoàn đảng hội ủy ban nông văn xã đội công an".split(" "));

/** A village, or a commune or district that the lists do not have (merged before 2025, or misspelt): its capitalised words. */
function unlisted(text: string, view: string, start: number, kind: AdminKind, run: Run): RawMention | null {
  if (kind === "tỉnh" || kind === "thành phố" || run.ends.length === 0 || view.charCodeAt(run.start - 1) === 46) return null;
  let words = Math.min(run.ends.length, 4);
  for (let word = 1; word < words; word++) if (opensPerson(view, run, word)) words = word;
  const first = run.ends[0] as number;
  let end = run.ends[words - 1] as number;
  // A dash after the name joins another place, not another word of it.
  const dash = view.slice(run.start, end).search(/ ?- /);
  if (dash > 0) {
    end = run.start + dash;
    words = view.slice(run.start, end).split(" ").length;
  }
  const name = text.slice(run.start, end);
  if (!/\p{Ll}/u.test(text.slice(run.start, first)) || NO_NAME.has(view.slice(run.start, first))) return null;
  if (words < 2 && (kind !== "thôn" || !/[,;.)(:]|^$/u.test(text.charAt(end)))) return null;
  if (kind !== "thôn" && /\d/.test(name)) return null;
  const level: PlaceLevel = kind === "thôn" ? "village" : kind === "huyện" || kind === "quận" || kind === "thị xã" ? "district" : "commune";
  return mention(text, view, start, run.start, end, kind, [], level);
}

function bare(text: string, view: string, at: number, start: number, end: number): RawMention | null {
  let stop = at;
  while (stop < end && isWord(text.charCodeAt(stop))) stop++;
  if (!firstWords().has(view.slice(at, stop))) return null;
  if (view.startsWith("tphcm", at) && stop === at + 5)
    return mention(text, view, at, at + 2, stop, "thành phố", unitIndex("province").get("hồ chí minh") ?? [], "province");
  const run = readRun(text, view, at, end);
  const listed = longest(
    view,
    run,
    (key, words) => (unitIndex("province").has(key) || unitIndex("district").has(key)) && (words > 1 || BARE_WORD.has(key)),
  );
  if (!listed || NEVER_BARE.has(listed.key)) return null;
  if (LONGER.some((name) => view.startsWith(name, at))) return null;
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
  return mention(text, view, at, at, listed.end, null, units, provinces ? "province" : "district");
}

/** "Nguyễn Văn Hà Giang", "ông Hà Nam", "đường Hà Nội", "sông Đồng Nai". */
function isPerson(text: string, view: string, at: number, start: number): boolean {
  let i = at;
  let words = 0;
  let first = "";
  while (words < 4 && i > start && view.charCodeAt(i - 1) === 32) {
    const stop = i - 1;
    let from = stop;
    while (from > start && isWord(text.charCodeAt(from - 1))) from--;
    if (from === stop) break;
    const word = view.slice(from, stop);
    if (!isCapital(text.charCodeAt(from)))
      return (
        words === 0 &&
        (BEFORE_PERSON.has(word) || BEFORE_OTHER.has(word) || /(?:đồng chí|bác sỹ) $/u.test(view.slice(Math.max(start, at - 9), at)))
      );
    first = word;
    i = from;
    words++;
  }
  return words > 0 && (FAMILY.has(first) || BEFORE_PERSON.has(first)) && !upperCase(text, i, at);
}

// ", " " và " ", " of "các huyện A, B và C"
const JOINT = /^(?:,? và |, | cùng | & |; )/u;

/** Takes up the names that follow `head` under the same prefix; returns where scanning goes on. */
function coordinate(text: string, view: string, head: RawMention, end: number, raw: RawMention[]): number {
  if (head.prefix === null || head.level === "village" || head.level === "country") return head.end;
  const { prefix, group, level } = head;
  const plural = isPlural(view, head.start);
  let from = head.end;
  for (;;) {
    const joint = JOINT.exec(view.slice(from, Math.min(end, from + 8)));
    if (!joint) return from;
    const at = from + joint[0].length;
    if (!isCapital(text.charCodeAt(at)) && !(isDigit(text.charCodeAt(at)) && (prefix === "quận" || prefix === "phường") && plural))
      return from;
    if (prefixAt(view, at, end)) return from;
    const run = readRun(text, view, at, end);
    const listed = longest(view, run, (key) => unitsOf(key, prefix).length > 0);
    if (!listed) {
      if (!plural || run.ends.length < 2 || run.ends.length > 3 || level !== "commune") return from;
      const stop = run.ends.at(-1) as number;
      raw.push(mention(text, view, at, at, stop, prefix, [], level, group));
      from = stop;
      continue;
    }
    // "huyện Bảo Thắng, Lào Cai": one huyện and its province
    if (!plural && unitIndex("province").has(listed.key)) return from;
    if (!plural && level === "commune" && unitIndex("district").has(listed.key)) return from;
    raw.push(mention(text, view, at, at, listed.end, prefix, unitsOf(listed.key, prefix), level, group));
    from = listed.end;
  }
}

// "các huyện", "03 xã", "hai tỉnh", "những xã"
const PLURAL = /(?:(?:các|những|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d) |gồm:? |: )$/u;

function isPlural(view: string, at: number): boolean {
  return PLURAL.test(view.slice(Math.max(0, at - 8), at));
}
