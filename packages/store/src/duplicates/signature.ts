import { createHash } from "node:crypto";
import { hashOf, LEAST_WORDS, type Shingles } from "./shingles.ts";

/** MinHash (Broder 1997) in bands: texts that share half of their shingles share a band in 99 of 100 cases, strangers in none. */
const BANDS = 40;
const ROWS = 3;

/** Odd multipliers and offsets of the hash functions, from a fixed sequence: signatures of different days compare. */
const FUNCTIONS = Array.from({ length: BANDS * ROWS }, (_, i) => ({ factor: hashOf(`factor ${i}`) | 1, offset: hashOf(`offset ${i}`) }));

export interface Signature {
  /** Equal for texts with the same words in the same order. */
  textKey: string;
  /** One number a band; two texts that are much alike share at least one. */
  bands: number[];
}

/** What a text is found again by; null for one too short to be a copy of anything. */
export function signatureOf({ words, shingles }: Shingles): Signature | null {
  if (words.length < LEAST_WORDS) return null;
  const least = new Uint32Array(FUNCTIONS.length).fill(0xffffffff);
  for (const shingle of shingles) {
    FUNCTIONS.forEach(({ factor, offset }, i) => {
      const value = (Math.imul(shingle, factor) + offset) >>> 0;
      if (value < (least[i] ?? 0)) least[i] = value;
    });
  }
  const bands = Array.from({ length: BANDS }, (_, band) => hashOf(`${band}:${least.slice(band * ROWS, (band + 1) * ROWS).join(":")}`) | 0);
  return { textKey: createHash("sha256").update(words.join(" ")).digest("hex").slice(0, 32), bands };
}
