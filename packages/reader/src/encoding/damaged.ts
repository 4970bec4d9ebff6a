import iconv from "iconv-lite";
import { fromVni } from "./vni.ts";

/** For tests: the ways in which Vietnamese text is damaged on its way to a page. */

const LETTERS = "aăâeêioôơuưyđ";
const TONES = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];

/** Pairs of VNI by the letter that they stand for: the table that is read, turned round. */
const VNI = new Map<string, string>();
for (const base of ["a", "e", "i", "o", "u", "y", "ô", "ö", "ñ", "æ", "ó", "ò", "î", "í", "ì"])
  for (const mark of ["", ..."ùøûõïâáàåãäêéèúüë"]) {
    for (const written of [base + mark, base.toUpperCase() + mark.toUpperCase()]) {
      const letter = fromVni(written);
      if ([...letter].length === 1 && letter !== written && !VNI.has(letter)) VNI.set(letter, written);
    }
  }

/** Bytes as a browser shows them that takes them for Windows-1252. */
function asWestern(bytes: Buffer): string {
  let text = "";
  for (const byte of bytes) {
    const code = String.fromCharCode(byte);
    text += /[\x81\x8d\x8f\x90\x9d]/.test(code) ? code : iconv.decode(Buffer.from([byte]), "windows1252");
  }
  return text;
}

/** Windows-1258 has vowels with their own mark, and tones behind them. */
function tonesApart(text: string): string {
  return text.normalize("NFC").replace(/\p{L}/gu, (letter) => {
    const parts = letter.normalize("NFD");
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(parts)?.[0];
    return tone === undefined ? letter : parts.replace(tone, "").normalize("NFC") + tone;
  });
}

/** Entities as editors of pages write them: by name for letters of Latin-1, by number for the others. */
export function entities(text: string): string {
  return text.replace(/[\u0080-\uffff]/gu, (letter) => NAMES[letter] ?? `&#${letter.charCodeAt(0)};`);
}

const NAMES: Record<string, string> = {
  à: "&agrave;",
  á: "&aacute;",
  ã: "&atilde;",
  â: "&acirc;",
  è: "&egrave;",
  é: "&eacute;",
  ê: "&ecirc;",
  ì: "&igrave;",
  í: "&iacute;",
  ò: "&ograve;",
  ó: "&oacute;",
  õ: "&otilde;",
  ô: "&ocirc;",
  ù: "&ugrave;",
  ú: "&uacute;",
  ý: "&yacute;",
};

export const damages: Record<string, (text: string) => string> = {
  "letters taken apart": (text) => text.normalize("NFD"),
  "UTF-8 as Windows-1252": (text) => asWestern(Buffer.from(text)),
  "UTF-8 as Latin-1": (text) => Buffer.from(text).toString("latin1"),
  "UTF-8 as Windows-1252, twice": (text) => asWestern(Buffer.from(asWestern(Buffer.from(text)))),
  "UTF-8 as Latin-1, twice": (text) => Buffer.from(Buffer.from(text).toString("latin1")).toString("latin1"),
  TCVN3: (text) => asWestern(iconv.encode(text, "tcvn")),
  VISCII: (text) => asWestern(iconv.encode(text, "viscii")),
  "Windows-1258": (text) => asWestern(iconv.encode(tonesApart(text), "windows1258")),
  VNI: (text) => text.replace(/\p{L}/gu, (letter) => VNI.get(letter) ?? letter),
  "entities that lost their ampersand": (text) => entities(text).replaceAll("&", ""),
};

/** Every letter of Vietnamese, small. */
export const alphabet: string[] = [...LETTERS].flatMap((letter) =>
  letter === "đ" ? [letter] : TONES.map((tone) => (letter + tone).normalize("NFC")),
);
