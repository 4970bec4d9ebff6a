import type { Rejection } from "@thidua/core";
import type { ArticleDocument } from "../../document/document.ts";
import { readBehind, readItem, readUnquoted } from "./bare.ts";
import { type Candidate, type Loose, TRIGGERS } from "./candidate.ts";
import { governorOf } from "./govern.ts";
import { readQuotes } from "./quoted.ts";
import { quotationsIn } from "./quotes.ts";

export interface Candidates {
  readonly found: readonly Candidate[];
  /** Quotations that no noun governs; they count where the same name stands elsewhere with one. */
  readonly loose: readonly Candidate[];
  readonly rejections: readonly Rejection[];
}

// "Một số phong trào tiêu biểu:"
const PLURAL_LEAD = /phong trào[^.;"]{0,120}: *$/u;

/** Whether a line ends as one that introduces movements, not what else came of them. */
function leadsList(tail: string): boolean {
  return PLURAL_LEAD.test(tail) && governorOf(tail, { follows: false, followsMovement: false, followsList: false }).kind === "movement";
}

/** Everything in an article that names a movement or looks as if it did. Linear in the text. */
export function candidatesIn(document: ArticleDocument): Candidates {
  const found: Candidate[] = [];
  const loose: Loose[] = [];
  const rejections: Rejection[] = [];
  const { view, blocks } = document;
  if (!TRIGGERS.some((word) => view.includes(word))) return { found, loose: [], rejections };
  let under = false;
  for (const block of blocks) {
    const quotes = quotationsIn(document, block.index);
    const lead = blocks[block.parent];
    // "Các phong trào thi đua tiêu biểu:", then a name in quotation marks at the head of each line, with no bullet
    under &&= view.charAt(block.start) === '"';
    const listed =
      under ||
      (block.kind === "item" && lead?.kind === "lead" && PLURAL_LEAD.test(view.slice(Math.max(lead.start, lead.end - 160), lead.end)));
    readUnquoted(document, block.start, block.end, quotes, found);
    const before = found.length;
    readQuotes(document, quotes, listed === true, found, loose, rejections);
    for (const candidate of found.slice(before)) readBehind(document, candidate, found);
    if (listed && quotes.length === 0) readItem(document, block.start, block.end, found);
    under ||= leadsList(view.slice(Math.max(block.start, block.end - 160), block.end));
  }
  found.sort((a, b) => a.start - b.start);
  return { found, loose: likelyAgain(view, found, loose), rejections };
}

/** Of the quotations that no noun governs, those that begin as one of the names does. */
function likelyAgain(view: string, found: readonly Candidate[], loose: readonly Loose[]): Candidate[] {
  if (found.length === 0 || loose.length === 0) return [];
  const beginning = (start: number) => view.slice(start, start + 4);
  const beginnings = new Set(found.map((candidate) => beginning(candidate.start)));
  return loose.filter((one) => beginnings.has(beginning(one.start))).map((one) => one.read());
}
