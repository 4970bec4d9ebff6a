import { canonical } from "@thidua/core";

/** Words of one shingle: two articles about one event share words, seldom four in a row. */
const LENGTH = 4;
/** A text of fewer words is a copy of nothing: too many say the same by chance. */
export const LEAST_WORDS = 12;
/** A book is compared by its beginning. */
const MOST_WORDS = 20_000;

/** What a text is compared by. */
export interface Shingles {
  /** Hashes of every four words in a row. */
  shingles: Set<number>;
  /** Numbers and names, each as often as it stands there: what two reports of one form differ in. */
  facts: Map<string, number>;
  words: string[];
}

/** Words in one spelling with their accents: a copy keeps its accents, and "thị đua" is no "thi đua". */
export function shinglesOf(text: string): Shingles {
  const words: string[] = [];
  const facts = new Map<string, number>();
  const tokens = canonical(text.normalize("NFC")).matchAll(/[\p{L}\p{M}]+|\p{N}+(?:[.,/]\p{N}+)*/gu);
  for (const token of tokens) {
    const word = token[0];
    words.push(word);
    if (/^\p{N}/u.test(word)) facts.set(word, (facts.get(word) ?? 0) + 1);
    if (words.length >= MOST_WORDS) break;
  }
  const shingles = new Set<number>();
  for (let at = 0; at + LENGTH <= words.length; at++) shingles.add(hashOf(words.slice(at, at + LENGTH).join(" ")));
  return { shingles, facts, words };
}

/** FNV-1a with a last mix, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
