import { bare } from "./bare.ts";
import { coordinate } from "./coordinate.ts";
import { unitIndex } from "./gazetteer.ts";
import { isCapital, isDigit, isWord } from "./letters.ts";
import type { PlaceMention } from "./mention.ts";
import { afterPrefix, numbered } from "./prefixed.ts";
import { describedBefore, prefixAt, prefixBefore } from "./prefixes.ts";
import { type RawMention, rawMention } from "./raw.ts";
import { isApostrophe, keyOf } from "./scan-name.ts";
import { type ResolveContext, settle } from "./settle.ts";

export interface FindOptions extends ResolveContext {}

/**
 * Finds the places named in `text.slice(start, end)`; `view` is `canonical(text)`. Bare names are provinces and districts only, communes and
 * villages need their prefix. Linear in the text. `date` and `province` of the article settle names that several places bear.
 */
export function findPlaces(text: string, view: string, start: number, end: number, options: FindOptions = {}): PlaceMention[] {
  return settle(text, view, rawPlaces(text, view, start, end), options);
}

const LONGEST_LINE = 300;

/** The last text read that was longer than a line: an article's is read for its province first, then again with it, and only what the names mean differs. */
let last: { text: string; start: number; end: number; raw: readonly RawMention[] } | null = null;

function rawPlaces(text: string, view: string, start: number, end: number): readonly RawMention[] {
  if (last !== null && last.start === start && last.end === end && last.text === text) return last.raw;
  const raw: RawMention[] = [];
  let group = 0;
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const capital = isCapital(code);
    const lower = capital ? view.charCodeAt(at) : code;
    if (lower === 99 || lower === 116) {
      const past = country(view, at, end, raw, group + 1);
      if (past > at) {
        group++;
        at = past;
        continue;
      }
    }
    if ((!capital && !isDigit(code)) || (at > 0 && isWord(text.charCodeAt(at - 1)))) {
      at++;
      continue;
    }
    const found = capital ? capitalised(text, view, at, start, end) : numbered(text, view, at, start, end);
    if (typeof found === "number") at = found;
    else if (found) {
      found.group = ++group;
      raw.push(found);
      at = coordinate(text, view, found, end, raw);
    } else {
      at++;
      while (at < end && (isWord(text.charCodeAt(at)) || isApostrophe(text, at))) at++;
    }
  }
  // A headline that is read in between does not take its place.
  if (end - start > LONGEST_LINE) last = { text, start, end, raw };
  return raw;
}

// "cả nước", "toàn quốc"
function country(view: string, at: number, end: number, raw: RawMention[], group: number): number {
  const words = view.startsWith("cả nước", at) ? 7 : view.startsWith("toàn quốc", at) ? 9 : 0;
  if (words === 0 || at + words > end || isWord(view.charCodeAt(at - 1)) || isWord(view.charCodeAt(at + words))) return at;
  raw.push(rawMention(view, view, at, at, at + words, null, [], "country", group, true));
  return at + words;
}

function isProvinceName(view: string, start: number, end: number): boolean {
  return unitIndex("province").has(keyOf(view, start, end));
}

/** A capitalised word: a name after its prefix, a capitalised prefix with its name, or a bare province or district. */
function capitalised(text: string, view: string, at: number, start: number, end: number): RawMention | number | null {
  const before = prefixBefore(view, at, start);
  if (before) {
    const named = afterPrefix(text, view, before.start, before.kind, at, end);
    if (named) return named;
  }
  const described = before ? null : describedBefore(view, at, start);
  if (described) {
    const named = afterPrefix(text, view, described.start, described.kind, at, end);
    // "các huyện miền núi Thanh Hóa": a province's name says whose they are.
    if (named && named.units.length > 0 && !isProvinceName(view, at, named.end)) return named;
  }
  const opening = prefixAt(view, at, end);
  if (opening && (isCapital(text.charCodeAt(opening.next)) || isDigit(text.charCodeAt(opening.next)))) {
    const named = afterPrefix(text, view, at, opening.kind, opening.next, end);
    if (named) return named;
  }
  return bare(text, view, at, start, end);
}
