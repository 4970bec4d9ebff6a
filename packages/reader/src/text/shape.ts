import { BULLETS, FONT_BULLETS, lean } from "@thidua/core";
import { CLOSING, classOf, END, LETTER, LOWERED, OTHER, RAISED, UPPER } from "./characters.ts";

/** Shapes of lines that the joining and the sectioning of a text both ask for. */

// "- …", "• …", "o Thủ …", "+ …", "1. …", "2.1. …", "3) …", "a) …", "đ) …", "II. …", "Điều 4. …", "Phần thứ hai"
const ITEM = lean(
  new RegExp(
    `^(?:[-–—+*•»§${BULLETS}]\\s?(?=[\\p{L}\\p{N}“"(])|[${FONT_BULLETS}]\\s(?=[\\p{Lu}\\p{N}“"])|\\(?\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)](?=\\s|\\p{Lu})|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?\\s(?=\\p{Lu})|\\(?[a-zđA-ZĐ][.)]\\s|[IVX]{1,5}[.)]\\s|(?:Điều|ĐIỀU|Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC)\\s(?:thứ\\s|THỨ\\s)?[\\p{L}\\p{N}]{1,6}(?:[.:]|$))`,
    "u",
  ),
);
const NUMERAL_OR_PART = "IVXĐPCM";

/** A line that begins an item of a list or a numbered heading. */
export function startsItem(text: string): boolean {
  // Most lines begin with a word: only a letter with its mark, a numeral or the name of a part can be an item then.
  if ((classOf(text.charCodeAt(0)) & LETTER) !== 0) {
    const next = text.charAt(1);
    if (next !== "." && next !== ")" && next !== " " && !NUMERAL_OR_PART.includes(text.charAt(0))) return false;
  }
  return ITEM.test(text);
}

/** The character that ends a line, behind it up to two closing marks at most; empty where none does. */
function endOf(text: string): string {
  let at = text.length - 1;
  for (let closed = 0; closed < 2 && at >= 0 && (classOf(text.charCodeAt(at)) & CLOSING) !== 0; closed++) at--;
  return at >= 0 && (classOf(text.charCodeAt(at)) & END) !== 0 ? text.charAt(at) : "";
}

/** A line that ends as a sentence, a lead or an item ends: "…sơn Lương." "…phát triển./." "…vắng:" "…hôm nay!”" "…toàn diện…" */
export function endsSentence(text: string): boolean {
  return endOf(text) !== "";
}

/** Nothing in small letters, and two capitals side by side. */
export function isCapitals(text: string): boolean {
  let pair = false;
  let above = 0;
  for (let at = 0; at < text.length; at++) {
    const found = classOf(text.charCodeAt(at));
    if ((found & OTHER) !== 0) return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
    if ((found & LOWERED) !== 0) return false;
    if ((found & above & UPPER) !== 0) pair = true;
    above = found;
  }
  return pair;
}

/** Share of the letters that are capitals, 0..1, in the first 160 characters. */
export function capitalShare(text: string): number {
  const end = Math.min(text.length, 160);
  let letters = 0;
  let capitals = 0;
  for (let at = 0; at < end; at++) {
    const found = classOf(text.charCodeAt(at));
    if ((found & (RAISED | LOWERED)) !== 0) letters++;
    if ((found & RAISED) !== 0) capitals++;
  }
  return letters === 0 ? 0 : capitals / letters;
}

const LEAST_WORDS = 11;

function hasWords(text: string): boolean {
  let words = 1;
  for (let at = text.indexOf(" "); at >= 0 && words < LEAST_WORDS; at = text.indexOf(" ", at + 1)) words++;
  return words >= LEAST_WORDS;
}

/** A paragraph of running text: long, or a sentence with its end. */
export function isProse(text: string): boolean {
  if (text.length < 60) return false;
  const end = endOf(text);
  const long = text.length >= 230 || (text.length >= 160 && end !== "");
  return (long || (end !== "" && end !== "!" && end !== "?" && hasWords(text))) && capitalShare(text) <= 0.6;
}
