import type { ArticleDocument } from "./document.ts";

/** Index of the first element whose `start` is at or after `offset`; `items` in order of `start`. */
export function firstFrom(items: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as { start: number }).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the sentence that holds an offset; -1 where none does. */
export function sentenceAt({ sentences }: ArticleDocument, at: number): number {
  const index = firstFrom(sentences, at + 1) - 1;
  return at < (sentences[index]?.end ?? 0) ? index : -1;
}
