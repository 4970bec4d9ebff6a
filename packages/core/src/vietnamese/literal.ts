const SIGNS = /[.*+?^${}()|[\]\\]/gu;

/** Source of a pattern that matches these words as they are written and nothing else: "(nếu có)" is `\(nếu có\)`. */
export function literal(words: string): string {
  return words.replace(SIGNS, "\\$&");
}
