import { canonical, lean, literal, type WordTable, wordTable } from "@thidua/core";

/** Vietnamese word edges: ASCII `\b` takes "ở" for a boundary. */
export const EDGE_BEFORE = "(?<![\\p{L}\\p{M}\\p{N}])";
export const EDGE_AFTER = "(?![\\p{L}\\p{M}\\p{N}])";

/** One alternation of words and phrases written as ordinary Vietnamese, longest first. */
export function anyOf(words: readonly string[]): string {
  const forms = [...new Set(words.map((word) => literal(canonical(word))))];
  return `(?:${forms.sort((a, b) => b.length - a.length).join("|")})`;
}

/** Any of the words, whole, anywhere in a `view`. Their first letters stand in front, so that most places are passed by at once. */
export function wordPattern(words: readonly string[], flags = "u"): RegExp {
  const letters = [...new Set(words.map((word) => canonical(word).charAt(0)))].join("");
  return lean(new RegExp(`(?=[${letters}])${EDGE_BEFORE}${anyOf(words)}${EDGE_AFTER}`, flags));
}

/** Any of the words, whole, at the start of a slice of a `view`; blanks before it are allowed. */
export function startsWithPattern(words: readonly string[]): RegExp {
  return lean(new RegExp(`^\\s*${anyOf(words)}${EDGE_AFTER}`, "u"));
}

/** The words as a set of canonical forms. */
export function wordSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(canonical));
}

/** Words and phrases that are looked for at the end of a text. */
export interface Endings {
  readonly forms: WordTable<true>;
  /** Words of the longest of them. */
  readonly most: number;
  /** The last word of each, so that most texts are passed by after one look. */
  readonly closers: WordTable<true>;
}

export function endings(words: readonly string[]): Endings {
  const forms = [...wordSet(words)];
  const table = (list: readonly string[]) => wordTable(list.map((form) => [form, true] as const));
  return {
    forms: table(forms),
    most: Math.max(...words.map((word) => word.split(" ").length)),
    closers: table(forms.map((form) => form.slice(form.lastIndexOf(" ") + 1))),
  };
}

function isWordCode(code: number): boolean {
  return code > 127 || (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** Where the longest of the phrases begins that closes `view`, up to `end`; -1 where none does. Looks at the last few words only. */
export function endingAt(view: string, { forms, most, closers }: Endings, end = view.length): number {
  let stop = end;
  while (stop > 0 && view.charCodeAt(stop - 1) === 32) stop--;
  let found = -1;
  let at = stop;
  for (let words = 0; words < most && at > 0; words++) {
    let start = at;
    while (start > 0 && isWordCode(view.charCodeAt(start - 1))) start--;
    if (start === at || (words === 0 && !closers.at(view, start, stop))) break;
    if (forms.at(view, start, stop)) found = start;
    if (view.charCodeAt(start - 1) !== 32) break;
    at = start - 1;
  }
  return found;
}

/** What is computed of a span is asked for again by the next number of the same sentence: the last answer is kept. */
export function rememberLast<T>(compute: (view: string, start: number, end: number) => T): (view: string, start: number, end: number) => T {
  let last: { view: string; start: number; end: number; value: T } | null = null;
  return (view, start, end) => {
    if (!last || last.start !== start || last.end !== end || last.view !== view)
      last = { view, start, end, value: compute(view, start, end) };
    return last.value;
  };
}
