import { lean } from "@thidua/core";

/** Entities of HTML that Vietnamese pages hold, by name. The letters are Latin-1's: the others were never written as entities. */
const NAMED: Record<string, string> = {
  ndash: "–",
  mdash: "—",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  laquo: "«",
  raquo: "»",
  hellip: "…",
  nbsp: " ",
  quot: '"',
  apos: "'",
  amp: "&",
  lt: "<",
  gt: ">",
  bull: "•",
  middot: "·",
  deg: "°",
  sup2: "²",
  sup3: "³",
  frac12: "½",
  frac14: "¼",
  plusmn: "±",
  times: "×",
  copy: "©",
  reg: "®",
  rarr: "→",
  thinsp: " ",
  ensp: " ",
  emsp: " ",
  zwj: "",
  zwnj: "",
  shy: "",
  eth: "đ",
  ETH: "Đ",
};

const MARKS: Record<string, string> = { grave: "\u0300", acute: "\u0301", tilde: "\u0303", circ: "\u0302", uml: "\u0308", caron: "\u030c" };
for (const letter of "aeiouyAEIOUY")
  for (const [name, mark] of Object.entries(MARKS)) {
    const composed = (letter + mark).normalize("NFC");
    if (composed.length === 1) NAMED[letter + name] = composed;
  }

const names = Object.keys(NAMED).sort((a, b) => b.length - a.length);
// "&ndash;", "&amp;ndash;", "&#7843;", "&#xEA;"
const WHOLE = lean(new RegExp(`&(?:amp;){0,3}(?:(${names.join("|")});|#(\\d{2,6});|#[xX]([0-9a-fA-F]{2,5});)`, "g"));
// "ndash;", "rotilde;", "phograve;ng": the ampersand was taken for something dangerous and cut.
const SAFE = names.filter((name) => !["lt", "gt", "reg", "copy", "times", "deg", "bull", "amp", "eth"].includes(name));
const LOST = lean(new RegExp(`(?<![&\\p{Ll}](?=(?:nbsp|quot|apos))|&)(${SAFE.join("|")});`, "gu"));
// "#7843;", "#x1EA1;" of Vietnamese letters and of quotation marks: the same with numbers.
const LOST_NUMBER = /(?<![&\p{L}\p{N}])#(?:(\d{3,4})|[xX]([0-9a-fA-F]{2,4}));|(?<=[\p{L}\p{M}])#(?:(\d{3,4})|[xX]([0-9a-fA-F]{2,4}));/gu;

/** Codes that such numbers stand for: letters with marks, the marks themselves, dashes and quotation marks. */
function isLostCode(code: number): boolean {
  return (
    (code >= 0xc0 && code <= 0x1b0) ||
    (code >= 0x300 && code <= 0x323) ||
    (code >= 0x1ea0 && code <= 0x1ef9) ||
    (code >= 0x2013 && code <= 0x2026)
  );
}

// "x;ét", "ch;éo": a letter's entity came out as itself with the semicolon before it.
const STRAY = lean(/(?<![\p{L}\p{M}])(b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x);(?=[àáâãèéêìíòóôõùúý])/giu);

// "&#123456;", "&amp;": to the first semicolon.
const LONGEST_ENTITY = 10;
const TAILS = new Set(SAFE.map((name) => name.slice(-3)));

/** Whether any semicolon stands where it might end an entity: the patterns take long, and few pages have one. */
function mayHold(text: string): boolean {
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1))
    if (text.slice(at, at + LONGEST_ENTITY).includes(";")) return true;
  for (let at = text.indexOf(";"); at >= 0; at = text.indexOf(";", at + 1)) {
    const next = text.charCodeAt(at + 1);
    if ((next >= 0xc0 && next <= 0xff) || TAILS.has(text.slice(Math.max(0, at - 3), at))) return true;
  }
  return false;
}

/** Text with the entities that a portal left in it, whole or without their ampersand, as the characters they stood for. */
export function repairEntities(text: string): { text: string; repaired: number } {
  if (!text.includes(";") || (!mayHold(text) && !text.includes("#"))) return { text, repaired: 0 };
  let repaired = 0;
  const count = (value: string) => {
    repaired++;
    return value;
  };
  const result = text
    .replace(WHOLE, (found, name?: string, decimal?: string, hex?: string) => {
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      const value = name === undefined ? (code >= 32 && code < 0x110000 ? String.fromCodePoint(code) : found) : (NAMED[name] ?? found);
      return value === found ? found : count(value);
    })
    .replace(LOST, (found, name: string) => count(NAMED[name] ?? found))
    .replace(LOST_NUMBER, (found, ...groups: (string | undefined)[]) => {
      const decimal = groups[0] ?? groups[2];
      const code = decimal === undefined ? Number.parseInt(groups[1] ?? groups[3] ?? "", 16) : Number(decimal);
      return isLostCode(code) ? count(String.fromCharCode(code)) : found;
    })
    .replace(STRAY, (_, onset: string) => count(onset));
  return repaired === 0 ? { text, repaired } : { text: result, repaired };
}
