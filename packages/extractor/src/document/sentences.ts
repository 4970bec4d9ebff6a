import { lean } from "@thidua/core";
import { belongsToWord, type ListState } from "./stops.ts";

/** A longer run without a full stop is cut at a blank, so that no rule ever sees more than this (UTF-16 code units). */
export const LONGEST_SENTENCE = 3000;

const POINT = 46;
const ELLIPSIS = 0x2026;

function isUpper(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character !== character.toLowerCase();
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

// "… 16 xã. 37 hộ", "… 98,7%. 37 xã", "… (3 xã). 12 hộ", "… năm 2020. 37 xã", "… lên 27. 15 hộ"
const WHOLE = lean(/(?:\p{L}{2}|m[23²³]|[%)"'])$/u);
const NUMBER = lean(/(?:^|[^\p{L}\p{N}.,/-])(?:(\d{1,3})|(\d{1,3}(?:\.\d{3})+)|\d{4}|\d+,\d+|\d{1,2}\/\d{4}|\d{1,2}\/\d{1,2}\/\d{4})$/u);

// "ngày 12. 3" before ". 2024"
const HALF_DATE = /(?<!\d)\d{1,2}\. \d{1,2}$/;

/** Whether a sentence may begin with the number at `word`, behind the full stop at `at` and a blank. */
function opensWithNumber(view: string, from: number, at: number, word: number): boolean {
  const before = view.slice(Math.max(from, at - 14), at);
  if (WHOLE.test(before)) return true;
  const found = NUMBER.exec(before);
  if (found === null) return false;
  const digits = /^\d+/.exec(view.slice(word, word + 12))?.[0].length ?? 0;
  const next = view.charAt(word + digits);
  // "1. 204 hộ": a number that a margin cut at its point; "12. 3. 2024": a date.
  if ((found[1] !== undefined || found[2] !== undefined) && (digits === 3 || /[./-]/.test(next) || HALF_DATE.test(before))) return false;
  return true;
}

/** Sentences of one line, trimmed, in order. `view` is `canonical(text)`. */
export function* sentenceBounds(text: string, view: string, start: number, end: number): Generator<{ start: number; end: number }> {
  let from = start;
  const list: ListState = { last: 0 };
  for (let at = start; at < end; at++) {
    const tooLong = at - from >= LONGEST_SENTENCE;
    const code = view.charCodeAt(at);
    if (tooLong && (code === 32 || at - from >= LONGEST_SENTENCE + 200)) {
      yield { start: from, end: at };
      from = at;
      while (from < end && view.charCodeAt(from) === 32) from++;
      continue;
    }
    if (code !== POINT && code !== 33 && code !== 63 && code !== ELLIPSIS) continue;
    let next = at + 1;
    while (next < end && ".!?…/".includes(view.charAt(next))) next++;
    const point = code === POINT && next === at + 1;
    while (next < end && next < at + 8 && "\"')]".includes(view.charAt(next))) next++;
    let word = next;
    while (word < end && view.charCodeAt(word) === 32) word++;
    if (word >= end) break;
    const spaced = word > next;
    const number = spaced && isDigit(view.charCodeAt(word));
    const opens =
      isUpper(text, word) || "\"'(-+•[".includes(view.charAt(word)) || (number && (!point || opensWithNumber(view, from, at, word)));
    // "… 12 hộ.Trong đó": a blank was forgotten.
    const glued =
      !spaced && !(isUpper(text, word) && /(?:\p{Ll}{2}|[\d\p{Ll}][%)"]|(?<!\p{N})\d{4})$/u.test(text.slice(Math.max(from, at - 5), at)));
    if (opens && !glued && !(point && belongsToWord(text, view, from, at, list))) {
      yield { start: from, end: next };
      from = word;
    }
    at = Math.max(at, next - 1);
  }
  if (from < end) yield { start: from, end };
}
