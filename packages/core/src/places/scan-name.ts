import { isCapital, isDigit, isLetter, isWord } from "./letters.ts";
import { nameKey, UNUSUAL } from "./names.ts";

/** The longest name in the lists has five words: "Văn Miếu - Quốc Tử Giám" aside, whose parts suffice. */
const MOST_WORDS = 6;
/** One of '’‘`´. */
export function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 39 || code === 96 || code === 0x2019 || code === 0x2018 || code === 0xb4;
}

/** Longer words are no names; without this limit a run of letters and apostrophes would be read again from each of them. */
const LONGEST_WORD = 24;

/** A run of capitalised words: where it begins, and where its first, second … word ends. */
export interface Run {
  readonly start: number;
  readonly ends: readonly number[];
}

/** End of the word at `at`: letters, digits after them, and an apostrophe between letters ("H'Drai", "Ea H' leo"). */
function wordEnd(text: string, at: number, end: number): number {
  let i = at;
  const stop = Math.min(end, at + LONGEST_WORD);
  while (i < stop) {
    const code = text.charCodeAt(i);
    if (isWord(code)) i++;
    else if (i > at && isApostrophe(text, i) && i + 1 < end && isLetter(text.charCodeAt(i + 1))) i++;
    else break;
  }
  return i;
}

/** Reads the capitalised words that follow each other from `at`, a blank or a dash between them. */
export function readRun(text: string, view: string, at: number, end: number): Run {
  const ends: number[] = [];
  let i = at;
  while (ends.length < MOST_WORDS && i < end) {
    const code = text.charCodeAt(i);
    if (ends.length === 0 ? !isCapital(code) && !isDigit(code) : !isCapital(code) && !(isLetter(code) && text.charCodeAt(i - 1) === 45))
      break;
    i = wordEnd(text, i, end);
    ends.push(i);
    // "Bà Rịa - Vũng Tàu", "Phan Rang-Tháp Chàm"
    if (view.charCodeAt(i) === 32) i++;
    if (view.charCodeAt(i) === 45) {
      i++;
      if (view.charCodeAt(i) === 32) i++;
    }
    if (i === ends.at(-1)) break;
  }
  return { start: at, ends };
}

/** The look-up key of a slice of the canonical view. */
export function keyOf(view: string, start: number, end: number): string {
  const slice = view.slice(start, end);
  return UNUSUAL.test(slice) ? nameKey(slice) : slice;
}

/** The longest start of the run that `has` knows, of at most `most` words: its key and end. */
export function longest(
  view: string,
  run: Run,
  has: (key: string, words: number) => boolean,
  most = run.ends.length,
): { key: string; end: number; words: number } | null {
  for (let words = Math.min(most, run.ends.length); words > 0; words--) {
    const end = run.ends[words - 1] as number;
    const key = keyOf(view, run.start, end);
    if (has(key, words)) return { key, end, words };
  }
  return null;
}
