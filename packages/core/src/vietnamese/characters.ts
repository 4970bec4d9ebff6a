/**
 * Length-preserving views of NFC text: whatever is found in a view stands at the same offsets in the text itself.
 * Every rule matches on one of these and cuts its quote from the text.
 */

const TONES = "\u0300\u0301\u0303\u0309\u0323";
const DASHES = "‐‑‒–—―−";
const DOUBLE_QUOTES = "“”„‟«»″＂";
const SINGLE_QUOTES = "‘’‚‛′`´";
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

function decoded(codes: Uint16Array): string {
  let text = "";
  for (let from = 0; from < codes.length; from += CHUNK) {
    text += String.fromCharCode.apply(null, codes.subarray(from, from + CHUNK) as unknown as number[]);
  }
  return text;
}

function mapped(text: string, codes: Uint16Array): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = codes[text.charCodeAt(i)] as number;
  return units;
}

/** Without accents and case: `Đến hết năm` is `den het nam`. Same length as NFC `text`. */
export function fold(text: string): string {
  return decoded(mapped(text, FOLD));
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

const Q = "q".charCodeAt(0);

/**
 * Lower case with one spelling per word: tone placement (hoà → hòa), i and y (sĩ → sỹ, tỉ → tỷ), dashes, quotation marks and
 * blanks each reduced to one character. Same length as NFC `text`. Vocabulary and patterns pass through it too.
 */
export function canonical(text: string): string {
  const units = mapped(text, LOWER);
  for (let at = 1; at < units.length; at++) {
    const code = units[at] as number;
    if (TONED_SECOND.has(code)) {
      const moved = MOVED.get((units[at - 1] as number) * 65536 + code);
      if (moved && units[at - 2] !== Q && !isLetter(units[at + 1])) [units[at - 1], units[at]] = moved;
    }
    const y = Y_OF.get(code);
    if (y !== undefined && BEFORE_Y.has(units[at - 1] as number) && !isLetter(units[at - 2]) && !isLetter(units[at + 1])) units[at] = y;
  }
  return decoded(units);
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufe00-\ufe0f\u{e0000}-\u{e007f}]/gu;
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f]/g;

/**
 * Text as the project keeps it: NFC, LF, ordinary blanks, nothing invisible (zero-width, bidi and tag characters can hide words from
 * a reader that a program would still see).
 */
export function normalise(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(INVISIBLE, "")
    .replace(CONTROLS, "")
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\v\f]/g, " ");
}
