/**
 * A quick look whether one of some words may begin at an offset of a view, by its first two characters: only one line in ten of running
 * text has to be held against the whole vocabulary then. Words of one letter are known by it alone.
 */
export function startsOf(words: readonly string[]): (view: string, at: number) => boolean {
  const single = new Set<number>();
  const pairs = new Set<number>();
  for (const word of words) {
    if (word.length === 1) single.add(word.charCodeAt(0));
    else pairs.add(pairAt(word, 0));
  }
  return (view, at) => at < view.length && (single.has(view.charCodeAt(at)) || (at + 1 < view.length && pairs.has(pairAt(view, at))));
}

function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1);
}
