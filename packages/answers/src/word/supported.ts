import type { Citation } from "@thidua/core";
import { comparable } from "../text/words.ts";
import { unescapeMarkdown } from "./markdown.ts";
import { numbersIn } from "./written.ts";

// "Phòng GD&ĐT Bác Ái" is one name.
const CAPITALS = /(?<![\p{L}\p{M}&])\p{Lu}[\p{L}\p{M}&]*(?:[ -]\p{Lu}[\p{L}\p{M}&]*)+/gu;

/** "Số HTX: 398": a line begins with a capital of its own, which makes no name. */
const OPENING = /^((?:- )?)Số (?=\p{Lu})/gmu;

/** A name of one word, inside a sentence. */
const INSIDE = /(?<=(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]* |[\d,] |“)\p{Lu}[\p{L}\p{M}]*(?![\p{L}\p{M}])(?! \p{Lu})/gu;

/**
 * What of an answer no cited quote holds: numbers (by value, unless computed), and names of two words or more. Empty for an answer that
 * may be given.
 */
export function unsupported(answer: string, citations: readonly Pick<Citation, "quote">[], computed: readonly number[]): string[] {
  const quotes = citations.map((one) => one.quote).join("\n");
  const values = new Set(numbersIn(quotes).map((one) => one.value));
  // "12/2018", "3487": no number to compute with, but written so in a quote.
  const verbatim = new Set(numbersIn(quotes).map((one) => one.text));
  const known = ` ${comparable(quotes).join(" ")} `;
  // Quotations are cut from the quotes themselves; what is said around them is checked.
  const statements = answer
    .split("\n")
    .filter((line) => !line.startsWith("> "))
    .join("\n");
  const text = unescapeMarkdown(statements.replace(/(?<!\\)\[\d+\]/gu, " ").replace(/\*\*/gu, "")).replace(OPENING, "$1số ");
  const missing = numbersIn(text)
    .filter((one) => one.value === null || !(values.has(one.value) || computed.includes(one.value)))
    .filter((one) => !verbatim.has(one.text))
    .map((one) => one.text);
  for (const match of text.matchAll(INSIDE)) if (!known.includes(` ${comparable(match[0]).join(" ")} `)) missing.push(match[0]);
  for (const match of text.matchAll(CAPITALS)) if (!known.includes(` ${comparable(match[0]).join(" ")} `)) missing.push(match[0]);
  return missing;
}
