import type { Quantity, UnitKind } from "@thidua/core";
import { findAll, lean, readUnit } from "@thidua/core";
import { unitIsTimeOfNext } from "./exclusions/durations.ts";
import { isHonour } from "./honours.ts";
import { wordSet } from "./patterns.ts";
import { NO_NOUN } from "./vocabulary/no-noun.ts";

export interface FigureUnit {
  readonly unit: string;
  readonly kind: UnitKind;
  /** Where it is written; outside the quantity for a unit that was carried over. */
  readonly start: number;
  readonly end: number;
  readonly doubt: "unit-unknown" | "unit-carried" | null;
}

const STOP = wordSet(NO_NOUN);
const QUOTED_NOUN = lean(/^ ["“«'‘](\p{Lu}\p{L}*(?: \p{L}+){1,5})["”»'’]/u);
const NOUN_AFTER = lean(/^ ["']?(\p{L}+)(?: (\p{L}+))?/u);

// Titles and forms as reports shorten them.
const TITLES =
  /^(?:CSTĐ(?:CS|TQ|T|B|N)?|CSTT|LĐTT|LĐXS|LĐG|TTLĐ(?:TT|XS)|TTTT|TTXS|TTSX|ĐVQT|ĐVTT|GĐVH|HCLĐ|HCĐL|HCCC|HCBVTQ|AHLĐ|BK|GK|CTĐ|KNC|NGƯT|NGND|TTƯT|TTND|NSƯT|NSND|NNƯT|NNND|BKTTG|BKCP)$/;

/** "58 HTX", "1.200 CNVCLĐ": nouns as reports abbreviate them. */
function abbreviationAt(text: string, start: number, to: number): FigureUnit | null {
  const word = /^\p{Lu}{2,8}(?![\p{L}\d])/u.exec(text.slice(start, Math.min(to, start + 10)))?.[0];
  if (!word) return null;
  // "35 TTLĐXS": so many titles
  if (TITLES.test(word)) return { unit: word, kind: "honour", start, end: start + word.length, doubt: null };
  return { unit: word, kind: "unknown", start, end: start + word.length, doubt: "unit-unknown" };
}

/** The noun after a number that is in no table: one or two syllables of the noun phrase that follows, by where function words begin. */
export function unknownNounAfter(view: string, text: string, at: number, to: number): FigureUnit | null {
  const named = QUOTED_NOUN.exec(text.slice(at, Math.min(to, at + 50)));
  // "cất mới 236 “Mái ấm tình thương”": things by their name
  if (named?.[1]) {
    const start = at + named[0].indexOf(named[1]);
    if (isHonour(view.slice(start, start + named[1].length)))
      return { unit: named[1], kind: "honour", start, end: start + named[1].length, doubt: null };
    return { unit: named[1], kind: "unknown", start, end: start + named[1].length, doubt: "unit-unknown" };
  }
  const found = NOUN_AFTER.exec(view.slice(at, Math.min(to, at + 24)));
  const first = found?.[1];
  if (!found || !first || STOP.has(first)) return null;
  const second = found[2];
  if (second && STOP.has(`${first} ${second}`)) return null;
  const both = second && !STOP.has(second) && at + found[0].length < Math.min(to, at + 24);
  const start = at + found[0].indexOf(first);
  // A capital begins a name: "185 Giảng Võ".
  if (/\p{Lu}/u.test(text.charAt(start))) return abbreviationAt(text, start, to);
  const end = both ? start + first.length + 1 + second.length : start + first.length;
  return { unit: view.slice(start, end), kind: "unknown", start, end, doubt: "unit-unknown" };
}

/** The unit that is written with a quantity: one of the tables, else the noun that follows. */
export function writtenUnit(quantity: Quantity, view: string, text: string, to: number): FigureUnit | null {
  const known = quantity.unit;
  if (known && !unitIsTimeOfNext(quantity, view)) {
    // Nouns as the article writes them, measures and money as the project does.
    const asWritten = known.kind === "noun" && !known.unit.includes("/") ? text.slice(known.start, known.end).toLowerCase() : known.unit;
    return { unit: asWritten, kind: known.kind, start: known.start, end: known.end, doubt: null };
  }
  if (known) return null;
  return quantity.number.form === "digits" || quantity.number.form === "scaled"
    ? unknownNounAfter(view, text, quantity.number.end, to)
    : null;
}

const NUMBER_OF = lean(/(?<![\p{L}])(?:tổng số|số lượng|số lượt|số) (?=\p{L})/gu);

/** "Số sáng kiến qua các năm", "Số xã đạt chuẩn": the noun that a bare number after it counts. */
export function unitOfSubject(view: string, start: number, end: number): FigureUnit | null {
  let last: FigureUnit | null = null;
  for (const found of findAll(NUMBER_OF, view.slice(start, end))) {
    const unit = readUnit(view, start + found.index + found[0].length, end);
    if (unit && (unit.kind === "noun" || unit.kind === "measure"))
      last = { unit: unit.unit, kind: unit.kind, start: unit.start, end: unit.end, doubt: "unit-carried" };
  }
  return last;
}

/** Without what it is per: `tiêu chí` of `tiêu chí/xã`. */
export function headOfUnit(unit: string): string {
  const stroke = unit.indexOf("/");
  return stroke < 0 ? unit : unit.slice(0, stroke);
}
