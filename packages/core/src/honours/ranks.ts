import { canonical } from "../vietnamese/characters.ts";

export type Rank = 1 | 2 | 3;

/** How the hạng of an order is written: `hạng Nhất`, `hạng I`, `hạng 1`, and the old numbering's words. */
export const RANK_WORDS: readonly (readonly [string, Rank])[] = [
  ["nhất", 1],
  ["nhì", 2],
  ["ba", 3],
  ["iii", 3],
  ["ii", 2],
  ["i", 1],
  ["1", 1],
  ["2", 2],
  ["3", 3],
];

const BY_WORD = new Map(RANK_WORDS.map(([word, rank]) => [canonical(word), rank]));

/** `nhì`, `II` or `2` as a rank; null for any other word. */
export function rankOf(word: string): Rank | null {
  return BY_WORD.get(canonical(word).trim()) ?? null;
}
