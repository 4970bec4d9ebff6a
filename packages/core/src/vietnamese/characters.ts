/**
 * Length-preserving views of NFC text: whatever is found in a view stands at the same offsets in the text itself.
 * Every rule matches on one of these and cuts its quote from the text.
 */

const TONES = "\u0300\u0301\u0303\u0309\u0323";
const DASHES = "‐‑‒–—―−";
const DOUBLE_QUOTES = "“”„‟«»″＂";
const SINGLE_QUOTES = "‘’‚‛′`´";
const SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\v\f\r";

/** One code unit in, one code unit out, for every unit of the basic plane. */
function table(map: (character: string) => string): Uint16Array {
  const codes = new Uint16Array(65536);
  for (let code = 0; code < 65536; code++) {
    const mapped = code >= 0xd800 && code <= 0xdfff ? "" : map(String.fromCharCode(code));
    codes[code] = mapped.length === 1 ? mapped.charCodeAt(0) : code;
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

function mapped(text: string, codes: Uint16Array): string {
  const chunk = 8192;
  const buffer = new Uint16Array(Math.min(chunk, text.length));
  let result = "";
  for (let from = 0; from < text.length; from += chunk) {
    const size = Math.min(chunk, text.length - from);
    for (let i = 0; i < size; i++) buffer[i] = codes[text.charCodeAt(from + i)] as number;
    result += String.fromCharCode.apply(null, (size === buffer.length ? buffer : buffer.subarray(0, size)) as unknown as number[]);
  }
  return result;
}

/** Without accents and case: `Đến hết năm` is `den het nam`. Same length as NFC `text`. */
export function fold(text: string): string {
  return mapped(text, FOLD);
}

// "oà" beside "òa": the tone of an open oa, oe, uy may stand on either vowel. The canonical place is the first.
const MOVED = new Map<string, string>();
for (const [first, second] of ["oa", "oe", "uy"]) {
  for (const tone of TONES) MOVED.set(`${first}${(second + tone).normalize("NFC")}`, `${(first + tone).normalize("NFC")}${second}`);
}
const MOVED_TONE = new RegExp(`(?<![qQ])(?:${[...MOVED.keys()].join("|")})(?![\\p{L}\\p{M}])`, "gu");

// "sĩ" beside "sỹ", "tỉ" beside "tỷ": after these consonants a lone i is written y, the canonical one.
const Y_OF: Record<string, string> = { i: "y", í: "ý", ì: "ỳ", ỉ: "ỷ", ĩ: "ỹ", ị: "ỵ" };
const LONE_I = /(?<![\p{L}\p{M}])([hklmst])([iíìỉĩị])(?![\p{L}\p{M}])/gu;

/**
 * Lower case with one spelling per word: tone placement (hoà → hòa), i and y (sĩ → sỹ, tỉ → tỷ), dashes, quotation marks and
 * blanks each reduced to one character. Same length as NFC `text`. Vocabulary and patterns pass through it too.
 */
export function canonical(text: string): string {
  const lower = mapped(text, LOWER);
  return lower
    .replace(MOVED_TONE, (found) => MOVED.get(found) ?? found)
    .replace(LONE_I, (_, consonant: string, vowel: string) => consonant + (Y_OF[vowel] ?? vowel));
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
