/**
 * Classes of characters, looked up by code unit: asking a table once a character takes a tenth of the time of a pattern, and most of
 * what is asked of a line is asked of every line.
 */
export const UPPER = 1;
export const LETTER = 2;
export const DIGIT = 4;
/** `\s` */
export const BLANK = 8;
/** It has another form in lower case. */
export const RAISED = 16;
/** It has another form in capitals. */
export const LOWERED = 32;
/** `normalise` leaves it alone whatever stands beside it. */
export const PLAIN = 64;
/** The table does not tell of it: above its end, half of a pair, or of another length in capitals. */
export const OTHER = 128;
/** It closes a quotation or a bracket. */
export const CLOSING = 256;
/** It ends a sentence, a lead or an item. */
export const END = 512;

// Letters of the alphabets, marks and signs stand below; above it those of East Asia, and Latin ones as wide as these.
const LAST = 0x3000;
const WIDE = { from: 0xff00, to: 0xff5e };
const FORMS: readonly (readonly [number, RegExp])[] = [
  [UPPER, /\p{Lu}/u],
  [LETTER, /\p{L}/u],
  [DIGIT, /\p{N}/u],
  [BLANK, /\s/u],
];
// Marks and vowels of Korean join the character before them; what is no character, or invisible, is taken out.
const JOINING = /[\p{M}\p{C}\u1100-\u11ff]/u;

const CLASSES = new Uint16Array(65_536).fill(OTHER);
for (let code = 0; code <= WIDE.to; code++) {
  if (code === LAST) code = WIDE.from;
  const character = String.fromCharCode(code);
  const low = character.toLowerCase();
  const high = character.toUpperCase();
  let found = low.length === 1 && high.length === 1 ? 0 : OTHER;
  for (const [bit, form] of FORMS) if (form.test(character)) found |= bit;
  if (low !== character) found |= RAISED;
  if (high !== character) found |= LOWERED;
  const kept = (found & BLANK) === 0 && !JOINING.test(character) && character.normalize("NFC") === character;
  if (kept || character === " ") found |= PLAIN;
  if ('"”’»)]'.includes(character)) found |= CLOSING;
  if (".:;!?…".includes(character)) found |= END;
  CLASSES[code] = found;
}

/** Bits of a code unit; 0 for NaN, the code past the end of a text. */
export function classOf(code: number): number {
  return CLASSES[code] ?? 0;
}

/** Whether a text has at least so many letters. */
export function hasLetters(text: string, least: number): boolean {
  let letters = 0;
  for (let at = 0; at < text.length && letters < least; at++) {
    const found = classOf(text.charCodeAt(at));
    if ((found & LETTER) !== 0) letters++;
    else if (found === OTHER && /^\p{L}/u.test(text.slice(at, at + 2))) letters++;
  }
  return letters >= least;
}
