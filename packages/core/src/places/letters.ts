import { lean } from "../vietnamese/lean.ts";

/** 1 for a letter or combining mark, 2 for a capital letter, 4 for a digit; the scripts of Vietnamese and its neighbours. */
const CLASS = new Uint8Array(0x2000);
const LETTER_OR_MARK = lean(/[\p{L}\p{M}]/u);
for (let code = 0; code < CLASS.length; code++) {
  const character = String.fromCharCode(code);
  if (LETTER_OR_MARK.test(character)) CLASS[code] = character === character.toLowerCase() ? 1 : 3;
  else if (/\d/.test(character)) CLASS[code] = 4;
}

export function isLetter(code: number): boolean {
  return code < 0x2000 && ((CLASS[code] as number) & 1) === 1;
}

export function isCapital(code: number): boolean {
  return code < 0x2000 && ((CLASS[code] as number) & 2) === 2;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isWord(code: number): boolean {
  return code < 0x2000 && ((CLASS[code] as number) & 5) !== 0;
}
