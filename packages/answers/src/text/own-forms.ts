import { fold } from "@thidua/core";
import { tokens } from "./tokens.ts";

/** "(GTVT)" behind the words that it shortens. */
const BRACKETED = /\(([\p{Lu}&]{2,10})\)/gu;
/** How far before the bracket its words begin, in characters. */
const REACH = 120;
const MOST = 40;
/** Letters that are no syllable: "ca", "to" in a text are words, whatever an article shortens to them. */
const NO_SYLLABLE = /^(?:[^aeiouy]{2,}|[aeiou][^aeiouy]{2,}|.{6,})$/;

/**
 * The short forms that a text spells out itself, "Hội Nông dân (HND)", as compared: `hnd` → its folded words. Every letter of the short form
 * must begin one of the words right before it, in order.
 */
export function ownForms(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const match of text.matchAll(BRACKETED)) {
    const short = fold((match[1] ?? "").toLowerCase()).replaceAll("&", "");
    if (found.size >= MOST || found.has(short) || !NO_SYLLABLE.test(short)) continue;
    const words = tokens(text.slice(Math.max(0, match.index - REACH), match.index));
    const full: string[] = [];
    for (let letter = short.length - 1, at = words.length - 1; letter >= 0; at--) {
      const word = words[at];
      if (word?.kind !== "word" && word?.folded !== "," && word?.folded !== "-") break;
      if (word.kind === "sign") continue;
      if (word.folded.startsWith(short.charAt(letter))) letter--;
      else if (word.folded !== "va") break;
      full.unshift(word.folded);
      if (letter < 0) found.set(short, full);
    }
  }
  return found;
}

/** Words as compared, with those that are short forms spelled out. */
export function spelledBy(own: ReadonlyMap<string, readonly string[]>, words: readonly string[]): readonly string[] {
  return own.size === 0 || !words.some((word) => own.has(word)) ? words : words.flatMap((word) => own.get(word) ?? [word]);
}
