import { canonical } from "@thidua/core";

/** Vietnamese word edges: ASCII `\b` takes "ở" for a boundary. */
export const EDGE_BEFORE = "(?<![\\p{L}\\p{M}\\p{N}])";
export const EDGE_AFTER = "(?![\\p{L}\\p{M}\\p{N}])";

/** One alternation of words and phrases written as ordinary Vietnamese, longest first. */
export function anyOf(words: readonly string[]): string {
  const forms = [...new Set(words.map((word) => canonical(word).replace(/[.*+?^${}()|[\]\\]/g, "\\$&")))];
  return `(?:${forms.sort((a, b) => b.length - a.length).join("|")})`;
}

/** Any of the words, whole, anywhere in a `view`. */
export function wordPattern(words: readonly string[], flags = "u"): RegExp {
  return new RegExp(`${EDGE_BEFORE}${anyOf(words)}${EDGE_AFTER}`, flags);
}

/** Any of the words, whole, at the end of a slice of a `view`; blanks after it are allowed. */
export function endsWithPattern(words: readonly string[]): RegExp {
  return new RegExp(`${EDGE_BEFORE}${anyOf(words)}\\s*$`, "u");
}

/** Any of the words, whole, at the start of a slice of a `view`; blanks before it are allowed. */
export function startsWithPattern(words: readonly string[]): RegExp {
  return new RegExp(`^\\s*${anyOf(words)}${EDGE_AFTER}`, "u");
}

/** The words as a set of canonical forms. */
export function wordSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(canonical));
}
