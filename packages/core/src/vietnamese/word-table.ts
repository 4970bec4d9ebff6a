/** Words of a vocabulary with what is known of them, looked up where they stand in a text: no substring is made, nothing is kept. */
export interface WordTable<T> {
  /** What is known of `view.slice(start, end)`, or undefined where it is no word of the table. */
  at(view: string, start: number, end: number): T | undefined;
}

// Four slots a word, so that most words of a running text meet an empty one.
const SLOTS_PER_WORD = 4;

/** A table of words or phrases, each once. Look-ups are of canonical views, so the words are to be canonical too. */
export function wordTable<T>(entries: Iterable<readonly [word: string, known: T]>): WordTable<T> {
  const known = new Map(entries);
  const words = [...known.keys()];
  const values = [...known.values()];
  let size = 16;
  while (size < words.length * SLOTS_PER_WORD) size *= 2;
  const mask = size - 1;
  /** 1 + index of the word, 0 for an empty slot. */
  const slots = new Uint32Array(size);
  let longest = 0;
  for (const [index, word] of words.entries()) {
    longest = Math.max(longest, word.length);
    let slot = hashOf(word, 0, word.length) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = index + 1;
  }
  return {
    at(view, start, end) {
      if (end - start > longest) return undefined;
      let slot = hashOf(view, start, end) & mask;
      for (let index = slots[slot] as number; index !== 0; index = slots[slot] as number) {
        const word = words[index - 1] as string;
        if (word.length === end - start && view.startsWith(word, start)) return values[index - 1];
        slot = (slot + 1) & mask;
      }
      return undefined;
    },
  };
}

function hashOf(view: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + view.charCodeAt(at)) | 0;
  // The last letters of Vietnamese words differ little: what they changed is spread over the low bits.
  return hash ^ (hash >>> 15);
}
