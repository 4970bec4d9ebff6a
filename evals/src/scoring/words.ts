import { fold } from "@thidua/core";

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A syllable with its tone mark moved to the end, so that hóa and hoá are one. */
function toneLast(syllable: string): string {
  const apart = syllable.normalize("NFD");
  return (apart.replace(TONES, "") + (apart.match(TONES) ?? []).join("")).normalize("NFC");
}

const SI = toneLast("sĩ");

/** Words for comparing names: NFC, lower case, punctuation off (kept inside numbers), tone placement folded, sỹ as sĩ. */
export function words(text: string): string[] {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%/,.]+/gu, " ")
    .replace(/(?<!\d)[.,]|[.,](?!\d)/g, " ")
    .split(/\s+/)
    .filter(Boolean)
    .map(toneLast)
    .map((word) => (word === toneLast("sỹ") ? SI : word));
}

/** Token F1 of two names, 0..1. */
export function tokenF1(left: string, right: string): number {
  const a = words(left);
  const b = words(right);
  if (a.length === 0 || b.length === 0) return 0;
  const remaining = new Map<string, number>();
  for (const word of a) remaining.set(word, (remaining.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = remaining.get(word) ?? 0;
    if (count > 0) {
      shared++;
      remaining.set(word, count - 1);
    }
  }
  return (2 * shared) / (a.length + b.length);
}

/** NFC with each run of white space as one blank: the text that anchors and quotes are looked for in. */
export function flat(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}

/** Accent-folded, for keywords and places. */
export function plain(text: string): string {
  return fold(flat(text));
}
