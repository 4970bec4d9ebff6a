import { literal } from "./literal.ts";

interface Branch {
  /** A word ends here. */
  ends: boolean;
  readonly next: Map<string, Branch>;
}

/** A literal word as pieces of a pattern, a character each; `blank` is what a blank of it stands for, ` +` where several may stand. */
export function piecesOf(word: string, blank = " "): string[] {
  return [...word].map((character) => (character === " " ? blank : literal(character)));
}

/**
 * Source of a pattern for any of some words, the longest where several fit, each given as pieces of a pattern (`piecesOf`). What words begin
 * with alike is written once: `c(?:á +nhân|ông +(?:an|nhân))`. The engine then looks at a word once, not once for every word of the list,
 * which it does only where blanks stand for no more than a blank.
 */
export function alternation(words: Iterable<readonly string[]>): string {
  const root: Branch = { ends: false, next: new Map() };
  for (const word of words) {
    let branch = root;
    for (const piece of word) {
      let next = branch.next.get(piece);
      if (!next) {
        next = { ends: false, next: new Map() };
        branch.next.set(piece, next);
      }
      branch = next;
    }
    branch.ends = true;
  }
  return sourceOf(root);
}

function sourceOf(start: Branch): string {
  const sources = [...start.next].map(([piece, branch]) => piece + sourceOf(branch));
  if (sources.length === 0) return "";
  // Behind the end of a word the longer ones are tried first.
  return start.ends ? `(?:${sources.join("|")})?` : sources.length === 1 ? (sources[0] ?? "") : `(?:${sources.join("|")})`;
}
