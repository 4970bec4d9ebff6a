/**
 * Length-preserving views of NFC text: whatever is found in a view stands at the same offsets in the text itself.
 * Every rule matches on one of these and cuts its quote from the text.
 */

const TONES = "\u0300\u0301\u0303\u0309\u0323";
const DASHES = "‐‑‒–—―−";
const DOUBLE_QUOTES = "“”„‟«»″＂";
const SINGLE_QUOTES = "‘’‚‛′`´";
/** What opens an item of a list, or decorates it, wherever a portal's fonts have a sign for it. */
export const BULLETS = "✓✔☑✅●○◦■□▪▫◆◇♦❖➢➤►▸▶‣";
/** What the bullets of Word's fonts (Courier, Wingdings) come out as where a page was pasted from it: letters, each before a blank. */
export const FONT_BULLETS = "ovqnüØà§";
const SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\v\f\r";

/** One code unit in, one code unit out, for every unit of the basic plane. Above `last` nothing has case or accents but full-width letters. */
function table(map: (character: string) => string): Uint16Array {
  const codes = new Uint16Array(65536);
  const last = 0x30ff;
  for (let code = 0; code < 65536; code++) {
    codes[code] = code;
    if (code > last && !(code >= 0xff00 && code <= 0xff5e)) continue;
    const mapped = map(String.fromCharCode(code));
    if (mapped.length === 1) codes[code] = mapped.charCodeAt(0);
  }
  return codes;
}

function lowerCharacter(character: string): string {
  if (character === "Ð" || character === "Đ") return "đ";
  if (DASHES.includes(character)) return "-";
  if (DOUBLE_QUOTES.includes(character)) return '"';
  if (SINGLE_QUOTES.includes(character)) return "'";
  if (SPACES.includes(character)) return " ";
  if (BULLETS.includes(character)) return "•";
  return character.toLowerCase();
}

function foldCharacter(character: string): string {
  const lower = lowerCharacter(character);
  if (lower === "đ") return "d";
  if (lower < "\u00c0") return lower;
  const bare = lower.normalize("NFD").replace(/\p{M}/gu, "");
  return bare.length === 1 ? bare : lower;
}

const LOWER = table(lowerCharacter);
const FOLD = table(foldCharacter);

const CHUNK = 8192;
// Filled again for every text: most are a line or a name, and an array of their own costs more than they do.
const BUFFER = new Uint16Array(CHUNK);

// Four times as fast as `fromCharCode` for more than a few words. Its lone surrogates would be lost: views of texts hold none.
const UTF16 = new TextDecoder("utf-16le", { ignoreBOM: true });
const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
const FEW = 48;

function decoded(codes: Uint16Array, length: number): string {
  if (length > FEW && LITTLE_ENDIAN) {
    const text = UTF16.decode(codes.subarray(0, length));
    if (!text.includes("\ufffd")) return text;
  }
  if (length <= CHUNK) return String.fromCharCode.apply(null, codes.subarray(0, length) as unknown as number[]);
  let text = "";
  for (let from = 0; from < length; from += CHUNK) {
    text += String.fromCharCode.apply(null, codes.subarray(from, Math.min(length, from + CHUNK)) as unknown as number[]);
  }
  return text;
}

function bufferFor(text: string): Uint16Array {
  return text.length <= CHUNK ? BUFFER : new Uint16Array(text.length);
}

/** Without accents and case: `Đến hết năm` is `den het nam`. Same length as NFC `text`. */
export function fold(text: string): string {
  const units = bufferFor(text);
  for (let i = 0; i < text.length; i++) units[i] = FOLD[text.charCodeAt(i)] as number;
  return decoded(units, text.length);
}

// "oà" beside "òa": the tone of an open oa, oe, uy may stand on either vowel. The canonical place is the first.
// Key: first vowel and toned second vowel; value: toned first vowel and bare second.
const MOVED = new Map<number, readonly [number, number]>();
const TONED_SECOND = new Set<number>();
for (const [first, second] of ["oa", "oe", "uy"].map((rime) => [...rime] as [string, string])) {
  for (const tone of TONES) {
    const toned = (second + tone).normalize("NFC").charCodeAt(0);
    TONED_SECOND.add(toned);
    MOVED.set(first.charCodeAt(0) * 65536 + toned, [(first + tone).normalize("NFC").charCodeAt(0), second.charCodeAt(0)]);
  }
}

// "sĩ" beside "sỹ", "tỉ" beside "tỷ": after these consonants a lone i is written y, the canonical one.
const BEFORE_Y = new Set([..."hklmst"].map((consonant) => consonant.charCodeAt(0)));
const Y_OF = new Map([..."iíìỉĩị"].map((vowel, at) => [vowel.charCodeAt(0), "yýỳỷỹỵ".charCodeAt(at)]));

const LETTER_OR_MARK = /[\p{L}\p{M}]/u;
const LETTERS = table((character) => (LETTER_OR_MARK.test(character) ? "\u0001" : "\u0000"));

function isLetter(code: number | undefined): boolean {
  if (code === undefined) return false;
  return code <= 0x30ff ? LETTERS[code] === 1 : LETTER_OR_MARK.test(String.fromCharCode(code));
}

const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;
const WORD_CODES = table((character) => (LETTER_OR_DIGIT.test(character) ? "\u0001" : "\u0000"));

/** Whether a code unit is a letter, a mark or a digit (`\p{L}\p{M}\p{N}`); NaN, the code past the end of a text, is none. */
export function isWordCode(code: number): boolean {
  return code <= 0x30ff ? WORD_CODES[code] === 1 : LETTER_OR_DIGIT.test(String.fromCharCode(code));
}

const Q = "q".charCodeAt(0);

const TONE_MAY_MOVE = 1;
const I_MAY_BE_Y = 2;
/** Which of the two respellings the last letter of a word may need, and which the letter before it allows: most words neither. */
const LAST = new Uint8Array(65536);
const BEFORE_LAST = new Uint8Array(65536);
for (const code of TONED_SECOND) LAST[code] = TONE_MAY_MOVE;
for (const code of Y_OF.keys()) LAST[code] = I_MAY_BE_Y;
for (const vowel of "ou") BEFORE_LAST[vowel.charCodeAt(0)] = TONE_MAY_MOVE;
for (const code of BEFORE_Y) BEFORE_LAST[code] = I_MAY_BE_Y;

/**
 * Lower case with one spelling per word: tone placement (hoà → hòa), i and y (sĩ → sỹ, tỉ → tỷ), dashes, quotation marks and
 * blanks each reduced to one character. Same length as NFC `text`. Vocabulary and patterns pass through it too.
 */
export function canonical(text: string): string {
  const { length } = text;
  const units = bufferFor(text);
  let changed = false;
  for (let at = 0; at < length; at++) {
    const written = text.charCodeAt(at);
    const code = LOWER[written] as number;
    units[at] = code;
    if (code !== written) changed = true;
    const respelt = LAST[code] as number;
    if (
      respelt !== 0 &&
      at > 0 &&
      (respelt & (BEFORE_LAST[units[at - 1] as number] as number)) !== 0 &&
      !(at + 1 < length && isLetter(LOWER[text.charCodeAt(at + 1)]))
    )
      changed = respell(units, at) || changed;
  }
  // What is canonical already, as slices of a view are, needs no copy.
  return changed ? decoded(units, length) : text;
}

/** Writes the last letters of a word, which ends at `at`, in their one spelling; whether they were written otherwise. */
function respell(units: Uint16Array, at: number): boolean {
  const code = units[at] as number;
  const first = units[at - 1] as number;
  const before = at > 1 ? units[at - 2] : undefined;
  const moved = before === Q ? undefined : MOVED.get(first * 65536 + code);
  if (moved) {
    [units[at - 1], units[at]] = moved;
    return true;
  }
  const y = Y_OF.get(code);
  if (y === undefined || !BEFORE_Y.has(first) || isLetter(before)) return false;
  units[at] = y;
  return true;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufe00-\ufe0f\u{e0000}-\u{e007f}]/gu;
// Letters behind the sign are shown from right to left, to its end or that of the line.
const TURNED = /\u202e([^\u202c\u202e\n]*)/g;
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f]/g;

/**
 * Text as the project keeps it: NFC, LF, ordinary blanks, nothing invisible (zero-width, bidi and tag characters can hide words from
 * a reader that a program would still see). Letters that a page turns around stand as people see them there.
 */
export function normalise(text: string): string {
  const lines = text.normalize("NFC").replace(/\r\n?/g, "\n");
  const turned = lines.includes("\u202e");
  const seen = turned ? lines.replace(TURNED, (_, letters: string) => [...letters].reverse().join("")) : lines;
  return (turned ? seen.normalize("NFC") : seen)
    .replace(INVISIBLE, "")
    .replace(CONTROLS, "")
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\v\f]/g, " ");
}
