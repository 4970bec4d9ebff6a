import { canonical, communesOf, findProvince, lean, type Place, type PlaceMention, resolvePlace } from "@thidua/core";
import type { ArticleDocument } from "../document/document.ts";
import { firstFrom } from "../document/offsets.ts";
import { focusOf } from "./places-focus.ts";
import { type PlaceIndex, type PlacePhrase, placeIndex } from "./places-index.ts";

/** Communes and villages that an article may name without their prefix, by canonical name; null where one name is two places. */
type LocalNames = ReadonlyMap<string, Place | null>;

const NAMES = new WeakMap<ArticleDocument, LocalNames>();
const INDICES = new WeakMap<ArticleDocument, PlaceIndex>();

/** Names that are looked for in one article, at most; more would be a list of a whole province. */
const MOST_NAMES = 80;
// ", xã biên giới của huyện Tuy Đức", ", một phường ven biển", " là xã của huyện Nga Sơn"
const APPOSED = lean(
  /(?:, (?:một |là )?| (?:vốn )?là (?:một )?)(?:xã|phường|thị trấn)(?= (?:vùng|biên giới|đảo|bãi ngang|ven|miền|của|thuộc|nghèo|xa|khó|nông thôn|điểm|có|duy nhất|đầu tiên|nơi))/gu,
);
// "gồm 09 xã: Bắc Lý, Bình Lục, …"
const LISTED = lean(/(?:\d{1,2}|các|những) (?:xã|phường|xã, phường|phường, xã)(?: \p{L}+){0,3}: ?(?=\p{L})/gu);
const ONE_NAME = lean(/^\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*){1,3}(?: \d)?$/u);
const LONGEST_LIST = 400;
const NAME_AT_END = lean(
  /(?:^|[^\p{L}])(?:Ở |Tại |Riêng |Như |Về )?(?!(?:Ở|Tại|Riêng|Như|Về) )(\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*){0,3}(?: \d)?)$/u,
);

function provinceOf(document: ArticleDocument): string | null {
  return document.article.province?.province ?? null;
}

/** The commune of that name in the article's province, on its date; null where no list has just one. */
export function communeNamed(document: ArticleDocument, name: string): Place | null {
  const province = provinceOf(document);
  if (province === null) return null;
  const found = resolvePlace(name, { level: "commune", date: placeIndex(document).date, province });
  return found?.kind === "one" && found.place.level === "commune" ? found.place : null;
}

function namesOf(document: ArticleDocument): LocalNames {
  const known = NAMES.get(document);
  if (known) return known;
  const names = new Map<string, Place | null>();
  const add = (place: Place) => {
    const key = canonical(place.name);
    if (!key.includes(" ") || names.size >= MOST_NAMES) return;
    const same = names.get(key);
    if (same === undefined) names.set(key, place);
    else if (same && (same.level !== place.level || same.province !== place.province))
      names.set(key, same.level === "commune" ? same : null);
  };
  const { phrases, province, date } = placeIndex(document);
  for (const { head, members } of phrases)
    if (head.prefix !== null) for (const place of members) if (place.level === "commune" || place.level === "village") add(place);
  const { text, view } = document;
  for (const { index } of view.matchAll(APPOSED)) {
    const name = NAME_AT_END.exec(text.slice(Math.max(0, index - 32), index))?.[1];
    const place = name ? communeNamed(document, name) : null;
    if (place) add(place);
  }
  for (const found of view.matchAll(LISTED)) {
    for (const name of text.slice(found.index + found[0].length, found.index + found[0].length + LONGEST_LIST).split(/, | và |[.;()]/u)) {
      const place = ONE_NAME.test(name) ? communeNamed(document, name) : null;
      if (!place) break;
      add(place);
    }
  }
  for (const name of openingNames(document)) add(name);
  for (const name of bracketedNames(document)) add(name);
  const focus = focusOf(document);
  const code = province === null ? null : (findProvince(province, date)?.code ?? null);
  if (focus?.level === "district" && code !== null)
    for (const unit of communesOf(focus.name, code)) add({ name: unit.name, level: "commune", province, code: unit.code });
  NAMES.set(document, names);
  return names;
}

// "Ở Mỹ Hiệp, cù lao Giêng, …": a sentence that opens with where it is. On the text, for its capitals.
const OPENED = lean(/(?<=^|[\n.!?…;:] ?|[-+•] )(?:Ở|Tại|Về|Còn ở|Riêng ở) (\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*){1,3})(?=,)/gu);
const MOST_OPENED = 40;

/** Communes that sentences open with, where the article's province has one of that name, and no province or district bears it. */
function openingNames(document: ArticleDocument): Place[] {
  const found: Place[] = [];
  const index = placeIndex(document);
  let count = 0;
  for (const match of document.text.matchAll(OPENED)) {
    if (++count > MOST_OPENED) break;
    const name = match[1] ?? "";
    if (covered(index.phrases, match.index + match[0].length - name.length)) continue;
    const place = communeNamed(document, name);
    if (place) found.push(place);
  }
  return found;
}

/** Communes that a bracket with their district follows: "ở Vĩnh Gia (Tri Tôn)". */
function bracketedNames(document: ArticleDocument): Place[] {
  const { phrases, province, date } = placeIndex(document);
  const code = province === null ? null : (findProvince(province, date)?.code ?? null);
  if (code === null) return [];
  return phrases.flatMap(({ start, place }) => {
    if (place?.level !== "district" || place.province !== province || document.view.charCodeAt(start - 1) !== 40) return [];
    const name = NAME_AT_END.exec(document.text.slice(Math.max(0, start - 34), start - 2))?.[1];
    const unit = name === undefined ? undefined : communesOf(place.name, code).find((one) => canonical(one.name) === canonical(name));
    return unit ? [{ name: unit.name, level: "commune" as const, province, code: unit.code }] : [];
  });
}

/** The place that a text names which is nothing but a commune's name: a cell of a table. */
export function localNamed(document: ArticleDocument, name: string): Place | null {
  return namesOf(document).get(canonical(name)) ?? null;
}

const LETTER = lean(/[\p{L}\p{M}\p{N}]/u);
// "Nguyễn" before "Quý Sơn" makes it a person; "Ở", "Nhân dân" do not.
const CAPITAL_BEFORE = lean(/(?<!\p{L})(?!(?:Ở|Tại|Và|Riêng|Như|Với|Từ|Đến|Trong|Về|Còn|Của|Cho|Thuộc) )\p{Lu}[\p{L}'-]* $/u);
const CAPITAL_AFTER = lean(/^ (?:- )?\p{Lu}/u);

function stands(text: string, at: number, end: number): boolean {
  if (LETTER.test(text.charAt(at - 1)) || LETTER.test(text.charAt(end))) return false;
  const first = text.charAt(at);
  const last = text.charAt(text.lastIndexOf(" ", end - 1) + 1);
  if (first === first.toLowerCase() || (last === last.toLowerCase() && !/\d/.test(last))) return false;
  // "Nguyễn Quý Sơn", "Tân Sơn Nhất": part of a longer name
  return !CAPITAL_BEFORE.test(text.slice(Math.max(0, at - 14), at)) && !CAPITAL_AFTER.test(text.slice(end, end + 4));
}

/** The places that a document names, those without a prefix among them that only the article itself makes known. */
export function localIndex(document: ArticleDocument): PlaceIndex {
  const known = INDICES.get(document);
  if (known) return known;
  const index = placeIndex(document);
  const more: PlacePhrase[] = [];
  for (const [name, place] of namesOf(document)) {
    if (!place) continue;
    for (let at = document.view.indexOf(name); at >= 0; at = document.view.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (!stands(document.text, at, end) || covered(index.phrases, at)) continue;
      more.push({ start: at, end, place, head: mentionOf(document, place, at, end), count: 1, members: [place] });
    }
  }
  const local = more.length === 0 ? index : { ...index, phrases: [...index.phrases, ...more].sort((a, b) => a.start - b.start) };
  INDICES.set(document, local);
  return local;
}

function covered(phrases: readonly PlacePhrase[], at: number): boolean {
  const before = phrases[firstFrom(phrases, at + 1) - 1];
  return before !== undefined && at < before.end;
}

function mentionOf({ text }: ArticleDocument, place: Place, start: number, end: number): PlaceMention {
  return {
    start,
    end,
    name: text.slice(start, end),
    nameStart: start,
    prefix: null,
    level: place.level,
    place,
    candidates: [],
    certain: false,
    group: -1,
    within: -1,
    former: false,
  };
}
