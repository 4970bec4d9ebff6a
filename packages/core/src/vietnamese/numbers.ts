import { canonical } from "./characters.ts";
import { lean } from "./lean.ts";
import { HALF, NOT_A_SCALE, readNumberWords, SCALES } from "./number-words.ts";

/** A number as it stands in a text. Offsets are half-open and point into the view that was read. */
export interface NumberReading {
  readonly start: number;
  /** Past the last digit or scale word: "2,5 triệu". */
  readonly end: number;
  readonly value: number;
  /** `digits` 1.234,5; `scaled` 2,5 triệu; `words` hai mươi; `scaled-words` hai triệu rưỡi. */
  readonly form: "digits" | "scaled" | "words" | "scaled-words";
  /** End of the digits alone, before any scale word. */
  readonly digitsEnd: number;
  /**
   * Set where the writing means another number elsewhere: `comma` "1,234" is 1.234 by the Vietnamese rule and 1234 in sloppy texts;
   * `point` "1.5" can only be a decimal, though the Vietnamese decimal mark is a comma.
   */
  readonly sloppy: "comma" | "point" | null;
}

/** More digits than this are no number of a report (a phone, an account, noise). */
const MOST_DIGITS = 16;
const MOST_BLANK_GROUPS = 4;
const YEAR_OR_FIVE = canonical("năm");
const LETTER_OR_DIGIT = lean(/[\p{L}\p{M}\p{N}]/u);

export function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isWordCode(view: string, at: number): boolean {
  const code = view.charCodeAt(at);
  if (Number.isNaN(code)) return false;
  if (code < 128) return isDigitCode(code) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  // Vietnamese letters, but for × and ÷; the rest of Unicode is rare enough to be asked for.
  if ((code >= 0x1e00 && code <= 0x1eff) || (code >= 0xc0 && code <= 0x24f)) return code !== 0xd7 && code !== 0xf7;
  return LETTER_OR_DIGIT.test(view.charAt(at));
}

/** Exact: the digits are shifted, never multiplied. "31,3" with 9 is 31300000000. */
function shifted(whole: string, fraction: string, exponent: number): number {
  if (fraction === "" && exponent === 0) return Number(whole);
  return Number(`${whole}${fraction}e${exponent - fraction.length}`);
}

interface Digits {
  readonly end: number;
  readonly whole: string;
  readonly fraction: string;
  readonly sloppy: NumberReading["sloppy"];
}

function runEnd(view: string, at: number, to: number): number {
  let end = at;
  while (end < to && isDigitCode(view.charCodeAt(end))) end++;
  return end;
}

/** End of the whole run of digits with single points and commas between them: nothing inside it may be a number of its own. */
function writtenEnd(view: string, at: number, to: number): number {
  let end = runEnd(view, at, to);
  while (end + 1 < to) {
    const mark = view.charCodeAt(end);
    if ((mark !== 46 && mark !== 44) || !isDigitCode(view.charCodeAt(end + 1))) break;
    end = runEnd(view, end + 1, to);
  }
  return end;
}

// What stands before a number that names something: in "tháng 7 230 hộ" the 7 opens no grouped number.
const NAMING_BEFORE = /(?:ngày|tháng|năm|quý|điều|khoản|số|xã|thôn|ấp|tổ|đợt|khóa|lớp|quận|phường)\s$/u;

/** "1 027 000": end of a run grouped by blanks, each group of exactly three digits, or `end` where there is none. */
function blankGroupsEnd(view: string, start: number, end: number, to: number): number {
  if (end - start > 3 || view.charCodeAt(start) === 48) return end;
  let last = end;
  let groups = 0;
  while (groups <= MOST_BLANK_GROUPS && view.charCodeAt(last) === 32) {
    const stop = runEnd(view, last + 1, Math.min(to, last + 5));
    if (stop - last !== 4) break;
    last = stop;
    groups++;
  }
  if (groups === 0 || groups > MOST_BLANK_GROUPS) return end;
  // "1 234 5": the next group is no group, so none of them were.
  const next = view.charCodeAt(last);
  if (next === 47 || next === 46 || (next === 32 && isDigitCode(view.charCodeAt(last + 1)))) return end;
  return NAMING_BEFORE.test(view.slice(Math.max(0, start - 7), start)) ? end : last;
}

/** "1.234,5": the runs of digits, and the points and commas between them. */
function parted(written: string): { groups: string[]; marks: string } {
  const groups: string[] = [];
  let marks = "";
  let from = 0;
  for (let at = 0; at < written.length; at++) {
    if (isDigitCode(written.charCodeAt(at))) continue;
    groups.push(written.slice(from, at));
    marks += written.charAt(at);
    from = at + 1;
  }
  groups.push(written.slice(from));
  return { groups, marks };
}

/** The digits that begin at `at` read as a number, or null with the run's end where they are none ("12.5.2018", 40 digits). */
function readDigits(view: string, at: number, to: number): Digits | { readonly end: number; readonly whole: null } {
  const end = writtenEnd(view, at, to);
  // Most numbers are a few bare digits.
  const groupsMayFollow = view.charCodeAt(end) === 32 && isDigitCode(view.charCodeAt(end + 1));
  if (end - at <= MOST_DIGITS && !groupsMayFollow && end === runEnd(view, at, end)) {
    return { end, whole: view.slice(at, end), fraction: "", sloppy: null };
  }
  const written = view.slice(at, Math.min(end, at + 48));
  if (end - at > 32 || end - at !== written.length) return { end, whole: null };
  const { groups, marks } = parted(written);
  const first = groups[0] ?? "";
  const rest = groups.slice(1);
  const digits = groups.join("");
  if (digits.length > MOST_DIGITS) return { end, whole: null };
  const grouped = first.length <= 3 && first !== "0" && first !== "00" && first !== "000";
  const threes = (parts: readonly string[]) => parts.every((part) => part.length === 3);
  if (rest.length === 0) {
    const blanks = blankGroupsEnd(view, at, end, to);
    if (blanks === end) return { end, whole: first, fraction: "", sloppy: null };
    const whole = view.slice(at, blanks).replaceAll(" ", "");
    if (view.charCodeAt(blanks) === 44 && isDigitCode(view.charCodeAt(blanks + 1))) {
      const stop = runEnd(view, blanks + 1, to);
      return { end: stop, whole, fraction: view.slice(blanks + 1, stop), sloppy: null };
    }
    return whole.length > MOST_DIGITS ? { end: blanks, whole: null } : { end: blanks, whole, fraction: "", sloppy: null };
  }
  const last = rest[rest.length - 1] ?? "";
  if (marks === ",") return { end, whole: first, fraction: last, sloppy: grouped && last.length === 3 ? "comma" : null };
  if (marks === "." && !(grouped && last.length === 3)) {
    return first.length <= 4 && last.length <= (first === "0" ? 4 : 2)
      ? { end, whole: first, fraction: last, sloppy: "point" }
      : { end, whole: null };
  }
  const same = marks === marks.charAt(0).repeat(marks.length);
  if (same && grouped && threes(rest)) return { end, whole: digits, fraction: "", sloppy: null };
  // "1.234,5" and, the other way round, "1,234.5".
  const decimal = marks.charAt(marks.length - 1);
  const thousands = decimal === "," ? "." : ",";
  if (grouped && marks === thousands.repeat(marks.length - 1) + decimal && threes(rest.slice(0, -1))) {
    return { end, whole: groups.slice(0, -1).join(""), fraction: last, sloppy: null };
  }
  return { end, whole: null };
}

/** The syllable at `at`, with its end; empty where there is none. */
function syllableAt(view: string, at: number, to: number): string {
  let end = at;
  while (end < to && end - at < 8 && isWordCode(view, end) && !isDigitCode(view.charCodeAt(end))) end++;
  return view.slice(at, end);
}

const SCALE_LETTERS = new Set([...SCALES.keys()].map((word) => word.charCodeAt(0)));

interface Scale {
  readonly end: number;
  readonly exponent: number;
}

/** "triệu", "nghìn tỷ", "trăm triệu": the scale words after a number that ends at `at`. */
function readScale(view: string, at: number, to: number): Scale | null {
  let end = at;
  let exponent = 0;
  for (let words = 0; words < 2; words++) {
    const from = view.charCodeAt(end) === 32 ? end + 1 : end;
    if ((from === end && words > 0) || !SCALE_LETTERS.has(view.charCodeAt(from))) break;
    const word = syllableAt(view, from, to);
    const power = SCALES.get(word);
    if (power === undefined || isWordCode(view, from + word.length)) break;
    const stop = from + word.length;
    const next = view.charCodeAt(stop) === 32 ? syllableAt(view, stop + 1, to) : "";
    if (NOT_A_SCALE.get(word)?.has(next)) break;
    exponent += power;
    end = stop;
  }
  return end === at ? null : { end, exponent };
}

/** What follows a scaled number and belongs to it: "2 tỷ rưỡi", "41 tỷ 270 triệu", "63 tỷ 815 triệu 200 nghìn". */
function readRemainder(view: string, at: number, exponent: number, to: number): { end: number; value: number } {
  let end = at;
  let value = 0;
  let above = exponent;
  for (let parts = 0; parts < 3; parts++) {
    if (view.charCodeAt(end) !== 32) break;
    if (parts === 0 && view.startsWith(HALF, end + 1) && !isWordCode(view, end + 1 + HALF.length)) {
      return { end: end + 1 + HALF.length, value: shifted("5", "", above - 1) };
    }
    if (!isDigitCode(view.charCodeAt(end + 1))) break;
    const digits = readDigits(view, end + 1, to);
    if (digits.whole === null || digits.whole.length > 3) break;
    const scale = readScale(view, digits.end, to);
    if (!scale || scale.exponent >= above || scale.exponent < 3) break;
    value += shifted(digits.whole, digits.fraction, scale.exponent);
    above = scale.exponent;
    end = scale.end;
  }
  return { end, value };
}

function numberFromDigits(view: string, at: number, to: number): NumberReading | { readonly end: number; readonly value: null } {
  const digits = readDigits(view, at, to);
  if (digits.whole === null) return { end: digits.end, value: null };
  const scale = readScale(view, digits.end, to);
  const { sloppy } = digits;
  if (!scale) {
    const value = shifted(digits.whole, digits.fraction, 0);
    return { start: at, end: digits.end, value, form: "digits", digitsEnd: digits.end, sloppy };
  }
  const remainder = readRemainder(view, scale.end, scale.exponent, to);
  const value = shifted(digits.whole, digits.fraction, scale.exponent) + remainder.value;
  return { start: at, end: remainder.end, value, form: "scaled", digitsEnd: digits.end, sloppy };
}

function numberFromWords(view: string, at: number, to: number): NumberReading | null {
  const ends: number[] = [];
  const syllables: string[] = [];
  let from = at;
  while (syllables.length < 8) {
    const syllable = syllableAt(view, from, to);
    if (syllable === "" || isWordCode(view, from + syllable.length)) break;
    syllables.push(syllable);
    ends.push(from + syllable.length);
    if (view.charCodeAt(from + syllable.length) !== 32) break;
    from += syllable.length + 1;
  }
  const words = readNumberWords(syllables);
  const end = words && ends[words.used - 1];
  if (!words || end === undefined || end === null) return null;
  const scale = readScale(view, end, to);
  // "năm" alone is the year far more often than the five.
  if (!scale && words.used === 1 && syllables[0] === YEAR_OR_FIVE) return null;
  if (!scale) return { start: at, end, value: words.value, form: "words", digitsEnd: end, sloppy: null };
  const remainder = readRemainder(view, scale.end, scale.exponent, to);
  const value = shifted(String(words.value), "", scale.exponent) + remainder.value;
  return { start: at, end: remainder.end, value, form: "scaled-words", digitsEnd: end, sloppy: null };
}

/** A digit, or a word that can open a number: where to look next. */
const NEXT = lean(
  new RegExp(`[0-9]|${["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười"].map(canonical).join("|")}`, "g"),
);

/**
 * All numbers in `view` (a `canonical` text) from `from` to `to`, in order, in Vietnamese writing: 1.234,5 · 1 234 · 04 · 2,5 triệu ·
 * 3.200 tỷ · 41 tỷ 270 triệu · hai triệu rưỡi. A number never starts or ends inside a longer one, nor inside a word ("m2", "Z111");
 * what is written like a number and is none ("12.5.2018", fifty digits) is passed over as a whole. Linear in the text.
 */
export function* readNumbers(view: string, from = 0, to = view.length): Generator<NumberReading> {
  // On the part alone: a search that ran on to the end of a long text would be paid for by every sentence.
  const part = from === 0 && to === view.length ? view : view.slice(from, to);
  let at = from;
  while (at < to) {
    NEXT.lastIndex = at - from;
    const next = NEXT.exec(part);
    if (!next) return;
    at = from + next.index;
    const inWord = at > 0 && isWordCode(view, at - 1);
    if (isDigitCode(view.charCodeAt(at))) {
      const before = view.charCodeAt(at - 1);
      const glued = inWord || ((before === 46 || before === 44) && isDigitCode(view.charCodeAt(at - 2)));
      const reading = numberFromDigits(view, at, to);
      if (reading.value !== null && !glued) yield reading;
      at = reading.end;
      continue;
    }
    const stop = at + next[0].length;
    const reading = inWord || isWordCode(view, stop) ? null : numberFromWords(view, at, to);
    if (reading) yield reading;
    at = reading ? reading.end : stop;
  }
}

/** The number that a text is, and nothing else: "1.234,5" is 1234.5; null where it is more, less or no number. */
export function parseNumber(text: string): number | null {
  const view = canonical(text.normalize("NFC")).trim();
  for (const reading of readNumbers(view)) return reading.start === 0 && reading.end === view.length ? reading.value : null;
  return null;
}

/**
 * A number in Vietnamese writing, thousands by points and decimals by a comma: 1234.5 is "1.234,5". `most` decimals at most (6 unless
 * told), trailing zeros left away.
 */
export function formatNumber(value: number, most = 6): string {
  const [whole = "0", fraction = ""] = Math.abs(value).toFixed(most).split(".");
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  const decimals = fraction.replace(/0+$/, "");
  const sign = value < 0 && /[1-9]/.test(whole + fraction) ? "-" : "";
  return `${sign}${digits}${decimals ? `,${decimals}` : ""}`;
}
