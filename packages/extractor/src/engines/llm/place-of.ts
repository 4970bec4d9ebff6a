import type { ArticleDocument } from "../../document/document.ts";
import type { Span } from "../../gate/claim.ts";

/** Sentences that one statement may take up: a lead and the lines of its list. */
const MOST_SENTENCES = 24;

/** The stretch of the article that a list of sentence numbers (from 1) names: the run of neighbours that its first belongs to; null where there is no such sentence. */
export function placeOf(document: ArticleDocument, numbers: readonly number[]): Span | null {
  const [first] = numbers;
  if (first === undefined) return null;
  const named = new Set(numbers);
  let from = first;
  let to = first;
  while (named.has(from - 1)) from--;
  while (named.has(to + 1)) to++;
  const start = document.sentences[from - 1];
  const end = document.sentences[to - 1];
  return start && end && to - from < MOST_SENTENCES ? { start: start.start, end: end.end } : null;
}
