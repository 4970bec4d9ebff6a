import { canonical, fold } from "@thidua/core";

/** Lexemes are cut here, on both sides alike; tsvector refuses longer ones. */
const LONGEST_WORD = 40;
/** Highest position that a tsvector keeps apart. */
const LAST_POSITION = 16_383;
/** A tsvector holds at most 1 MB; an article of that many different words is none. */
const MOST_WORDS = 20_000;

/** What stands for a text in comparisons: without accents and case, one spelling (sĩ = sỹ, hoà = hòa), words apart by one blank. */
export function keyOf(text: string): string {
  return wordsOf(text).join(" ");
}

/** The words of a text in order, folded. "31,3 tỷ đồng" is 31, 3, ty, dong. */
export function wordsOf(text: string): string[] {
  return spelledWordsOf(text).map(folded);
}

/** The words of a text in order, with their accents, in one spelling. */
export function spelledWordsOf(text: string): string[] {
  return canonical(text.normalize("NFC")).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** How a word stands in the index. */
export function folded(word: string): string {
  return fold(word).slice(0, LONGEST_WORD);
}

/** A: indicator, name. B: who. C: movement, campaign. D: the quote and all else. */
export type Weight = "A" | "B" | "C" | "D";

/** A tsvector literal with the place of every word; each text carries the weight of the field that it comes from. */
export function vectorOf(fields: readonly (readonly [Weight, string | null])[]): string {
  const places = new Map<string, string[]>();
  let position = 0;
  for (const [weight, text] of fields) {
    if (text === null) continue;
    for (const word of wordsOf(text)) {
      position++;
      let list = places.get(word);
      if (list === undefined) {
        if (places.size >= MOST_WORDS) continue;
        list = [];
        places.set(word, list);
      }
      // 255 positions a lexeme is what PostgreSQL keeps.
      if (list.length < 255) list.push(`${Math.min(position, LAST_POSITION)}${weight}`);
    }
    // A gap, so that the last word of one field and the first of the next are no neighbours.
    position++;
  }
  return [...places].map(([word, list]) => `${word}:${list.join(",")}`).join(" ");
}

/** A tsvector literal of every word once, without its place. */
export function bagOf(...texts: readonly string[]): string {
  const bag = new Set<string>();
  for (const text of texts) {
    for (const word of wordsOf(text)) {
      if (bag.size < MOST_WORDS) bag.add(word);
    }
  }
  return [...bag].join(" ");
}

/** A tsquery literal that asks for all words, or null where there are none. With weights, for the words in those fields. */
export function allOf(text: string, weights = ""): string | null {
  const words = [...new Set(wordsOf(text))].slice(0, 200);
  return words.length === 0 ? null : words.map((word) => (weights === "" ? word : `${word}:${weights}`)).join(" & ");
}
