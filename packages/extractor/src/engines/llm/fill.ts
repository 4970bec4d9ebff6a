import type { Basis } from "@thidua/core";
import type { ArticleDocument } from "../../document/document.ts";
import { firstFrom } from "../../document/offsets.ts";
import { linesAbove } from "../../gate/above.ts";
import type { Span } from "../../gate/claim.ts";
import { wordsOf } from "./fields-agree.ts";

// Words that a model says, where the article holds them.

interface Filled<T> {
  readonly value: T;
  readonly basis: Basis;
}

/** Words of the article, in their order, in or near the quote: an office, a launcher. The quote first, then the whole article. */
export function heldWords(document: ArticleDocument, place: Span, said: string | null): Filled<string> | null {
  if (said === null) return null;
  const wanted = wordsOf(said);
  if (wanted.length === 0) return null;
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${wanted.join("[^\\p{L}\\p{M}\\p{N}]+")}(?![\\p{L}\\p{M}\\p{N}])`, "u");
  const { view, text } = document;
  for (const [from, to, how] of [
    [place.start, place.end, "stated"],
    [0, view.length, "inferred"],
  ] as const) {
    const found = pattern.exec(view.slice(from, to));
    if (!found) continue;
    const start = from + found.index;
    const end = start + found[0].length;
    return { value: text.slice(start, end).replace(/\s+/g, " "), basis: { how, start, end } };
  }
  return null;
}

/** The sentence that holds an offset. */
export function sentenceAround(document: ArticleDocument, at: number): Span {
  const sentence = document.sentences[firstFrom(document.sentences, at + 1) - 1];
  return sentence && at < sentence.end ? sentence : { start: at, end: at + 1 };
}

/** Words of a stretch of the article and of the lines that govern it: lead, heading, head and title of its table. */
export function wordsNear(document: ArticleDocument, place: Span): Set<string> {
  const sentence = document.sentences[firstFrom(document.sentences, place.start + 1) - 1];
  const block = document.blocks[sentence?.block ?? -1];
  const near = new Set(wordsOf(document.view.slice(place.start, place.end)));
  for (const line of block ? linesAbove(document, block) : [])
    for (const word of wordsOf(document.view.slice(line.start, line.end))) near.add(word);
  return near;
}
