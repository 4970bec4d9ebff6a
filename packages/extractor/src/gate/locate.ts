import { canonical, lean } from "@thidua/core";
import type { ArticleDocument } from "../document/document.ts";

interface Collapsed {
  /** `view` with each run of blanks and line ends as one blank. */
  readonly view: string;
  /** Offset in the article's text of each character of `view`, and of its end. */
  readonly offsets: Uint32Array;
}

const collapsedViews = new WeakMap<ArticleDocument, Collapsed>();

function collapse(view: string): Collapsed {
  const offsets = new Uint32Array(view.length + 1);
  const parts: string[] = [];
  let length = 0;
  for (const { index, 0: found } of view.matchAll(/[^\s]+|\s+/g)) {
    const blank = found.trim() === "";
    const part = blank ? " " : found;
    for (let i = 0; i < part.length; i++) offsets[length + i] = index + i;
    length += part.length;
    parts.push(part);
    offsets[length] = index + found.length;
  }
  return { view: parts.join(""), offsets: offsets.subarray(0, length + 1) };
}

function collapsedOf(document: ArticleDocument): Collapsed {
  let collapsed = collapsedViews.get(document);
  if (!collapsed) {
    collapsed = collapse(document.view);
    collapsedViews.set(document, collapsed);
  }
  return collapsed;
}

const WORD = lean(/[\p{L}\p{M}\p{N}]/u);

/** Whether a cut at `at` would fall inside a word or a number: "50" is not in "1.500", nor "1,5" in "1,55". */
function cutsToken(view: string, at: number): boolean {
  const before = view.charAt(at - 1);
  const after = view.charAt(at);
  if (WORD.test(before) && WORD.test(after)) return true;
  const digitBefore = before >= "0" && before <= "9";
  const digitAfter = after >= "0" && after <= "9";
  if (digitBefore && (after === "." || after === ",")) return /\d/.test(view.charAt(at + 1));
  if (digitAfter && (before === "." || before === ",")) return /\d/.test(view.charAt(at - 2));
  return false;
}

/**
 * All places of the article that hold a quote, as spans of its text. Faithful variants of the same words are the same words (NFC and
 * NFD, blanks and line ends, hòa and hoà, dashes, quotation marks); one changed digit, letter or word is not. A quote that starts or
 * ends inside a word or number of the text is in no place.
 */
export function locate(document: ArticleDocument, quote: string): { start: number; end: number }[] {
  const wanted = canonical(quote.normalize("NFC")).replace(/\s+/g, " ").trim();
  if (wanted === "") return [];
  const { view, offsets } = collapsedOf(document);
  const found: { start: number; end: number }[] = [];
  for (let at = view.indexOf(wanted); at >= 0; at = view.indexOf(wanted, at + wanted.length)) {
    const stop = at + wanted.length;
    if (cutsToken(view, at) || cutsToken(view, stop)) continue;
    const last = offsets[stop - 1];
    const start = offsets[at];
    if (start !== undefined && last !== undefined) found.push({ start, end: last + 1 });
  }
  return found;
}
