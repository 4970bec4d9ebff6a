/**
 * VNI for Windows, two characters of Windows-1252 for most accented letters: "Coäng hoøa" is "Cộng hòa". The table of the VNI company's
 * fonts as described in the Vietnamese Unicode FAQ; no encoding library knows it.
 */
const TONES: Record<string, string> = { ù: "\u0301", ø: "\u0300", û: "\u0309", õ: "\u0303", ï: "\u0323" };
const CIRCUMFLEX: Record<string, string> = { â: "", á: "\u0301", à: "\u0300", å: "\u0309", ã: "\u0303", ä: "\u0323" };
const BREVE: Record<string, string> = { ê: "", é: "\u0301", è: "\u0300", ú: "\u0309", ü: "\u0303", ë: "\u0323" };
const LONE: Record<string, string> = { ñ: "đ", ô: "ơ", ö: "ư", æ: "ỉ", ó: "ĩ", ò: "ị", î: "ỵ" };

const PAIRS = new Map<string, string>();

function pair(base: string, mark: string, letter: string): void {
  const composed = letter.normalize("NFC");
  PAIRS.set(base + mark, composed);
  PAIRS.set(base.toUpperCase() + mark.toUpperCase(), composed.toUpperCase());
  // Capitals are often typed with the marks of small letters.
  PAIRS.set(base.toUpperCase() + mark, composed.toUpperCase());
}

for (const [mark, tone] of Object.entries(TONES)) {
  for (const vowel of "aeouy") pair(vowel, mark, vowel + tone);
  pair("ô", mark, `ơ${tone}`);
  pair("ö", mark, `ư${tone}`);
}
for (const [mark, tone] of Object.entries(CIRCUMFLEX)) for (const vowel of "aeo") pair(vowel, mark, `${vowel}\u0302${tone}`);
for (const [mark, tone] of Object.entries(BREVE)) pair("a", mark, `a\u0306${tone}`);
for (const [written, letter] of Object.entries(LONE)) {
  PAIRS.set(written, letter);
  PAIRS.set(written.toUpperCase(), letter.toUpperCase());
}

const FORM = new RegExp([...PAIRS.keys()].sort((a, b) => b.length - a.length).join("|"), "gu");

/** Text whose bytes were VNI and were read as Windows-1252. */
export function fromVni(text: string): string {
  return text.normalize("NFC").replace(FORM, (found) => PAIRS.get(found) ?? found);
}
