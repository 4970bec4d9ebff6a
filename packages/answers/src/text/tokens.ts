import { canonical, fold } from "@thidua/core";

/** One word, number or sign of a question or a sentence; `start` and `end` are offsets into what was read. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly surface: string;
  /** Lower case, one spelling, with accents. */
  readonly canonical: string;
  /** Without accents: what everything is compared by. */
  readonly folded: string;
  readonly kind: "word" | "number" | "sign";
  /** Inside quotation marks. */
  readonly quoted: boolean;
  /** Typed in a text that has no accents: only the letters can be compared. */
  readonly loose: boolean;
}

// "1.234,5"  "31/12/2018"  "98,6%"  "3487/QĐ-UBND" (read as number, sign, words)  "GD&ĐT"
const PIECE = /\p{N}+(?:[.,/]\p{N}+)*|[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}]|&(?=[\p{L}]))*|[^\s\p{L}\p{M}\p{N}]/gu;

/** Words, numbers and signs in order. Linear; never throws. */
export function tokens(text: string): Token[] {
  const view = canonical(text);
  const bare = fold(view);
  const found: (Token & { loose: boolean })[] = [];
  let words = 0;
  let accented = 0;
  let quoted = false;
  for (const match of text.matchAll(PIECE)) {
    const start = match.index;
    const end = start + match[0].length;
    const sign = view.slice(start, end);
    if (sign === '"') {
      quoted = /[“«„]/u.test(match[0]) ? true : /[”»]/u.test(match[0]) ? false : !quoted;
      continue;
    }
    const first = match[0].charAt(0);
    const kind = /\p{N}/u.test(first) ? "number" : /[\p{L}\p{M}]/u.test(first) ? "word" : "sign";
    const folded = bare.slice(start, end);
    if (kind === "word") {
      words++;
      if (sign !== folded) accented++;
    }
    found.push({ start, end, surface: match[0], canonical: sign, folded, kind, quoted, loose: false });
  }
  // Typed without accents, a stray one aside.
  if (accented * 8 <= words) for (const token of found) token.loose = true;
  return found;
}

/** A token that is not in the text itself but stands for an abbreviation there. */
export function spelled(word: string, from: Token): Token {
  return { ...from, surface: word, canonical: canonical(word), folded: fold(word), kind: "word" };
}

/** True where a word was typed without accents, so that only its letters can be compared. */
export function isBare(token: Token): boolean {
  return token.canonical === token.folded;
}

/** A word of the vocabulary, readied once. */
export interface Term {
  readonly canonical: readonly string[];
  readonly folded: readonly string[];
}

export function term(phrase: string): Term {
  const words = canonical(phrase).split(" ");
  return { canonical: words, folded: words.map(fold) };
}

/**
 * Whether a typed word is this word of the vocabulary: same letters, and the same accents where the question has any. `tolerant` lets a
 * word without accents stand in an accented question ("Thanh Hoa"): safe for names of several words, not for one.
 */
export function sameWord(token: Token, canonicalWord: string, foldedWord: string, tolerant = false): boolean {
  return token.folded === foldedWord && (token.canonical === canonicalWord || ((token.loose || tolerant) && isBare(token)));
}

/**
 * Whether the term stands at `index`. With `slips`, words of a term may have wrong accents where another of them is right: "thủ tuớng".
 */
export function standsAt(list: readonly Token[], index: number, of: Term, slips = false): boolean {
  if (index < 0 || index + of.folded.length > list.length) return false;
  let right = 0;
  for (let i = 0; i < of.folded.length; i++) {
    const token = list[index + i];
    if (token === undefined || token.folded !== of.folded[i]) return false;
    if (sameWord(token, of.canonical[i] as string, of.folded[i] as string, of.folded.length > 1)) right++;
  }
  return right === of.folded.length || (slips && right > 0 && of.folded.length > 1);
}

/** First index at or after `from` where one of the terms stands, longest term first; null when none does. */
export function findTerm(
  list: readonly Token[],
  terms: readonly Term[],
  from = 0,
  slips = false,
): { index: number; length: number; term: Term } | null {
  for (let index = from; index < list.length; index++) {
    let best: Term | null = null;
    for (const candidate of terms)
      if (candidate.folded.length > (best?.folded.length ?? 0) && standsAt(list, index, candidate, slips)) best = candidate;
    if (best !== null) return { index, length: best.folded.length, term: best };
  }
  return null;
}
