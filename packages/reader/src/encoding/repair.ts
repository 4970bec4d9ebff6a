import iconv from "iconv-lite";
import { accentedWords, commonWords, isSyllable, vietnameseShare } from "./syllables.ts";
import { fromVni } from "./vni.ts";

export type Damage = "utf-8 twice" | "tcvn3" | "vni" | "viscii" | "windows-1258";

// What Windows-1252 shows for the bytes 80..9F; other programs leave them as control characters.
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Of a code unit: 1 where Windows-1252 has it, 2 for marks and signs that belong to no encoding (arrows, bullets, Word's own symbols),
 * which stand among damaged words too.
 */
const WESTERN = new Uint8Array(65_536).fill(1, 0, 0x100).fill(2, 0x2000, 0x2c00).fill(2, 0xf000, 0xf100);
const SIGNS = /([\u2000-\u2bff\uf000-\uf0ff]+)/u;
for (const character of HIGH) WESTERN[character.charCodeAt(0)] = 1;

const LONGEST_LINE = 40_000;
const BAD = 0.7;
const GOOD = 0.88;

const LINE_FEED = 10;

/**
 * Whether any line may be rubble. Nearly every healthy one has a letter that Windows-1252 has not (ạ, đ, ư) near its beginning: what
 * follows it, and the words of the line, need not be read.
 */
function mayBeDamaged(text: string): boolean {
  let from = 0;
  let accented = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const foreign = WESTERN[code] === 0;
    if (foreign || code === LINE_FEED) {
      if (!foreign && accented && isDoubtful(text.slice(from, at))) return true;
      const end = foreign ? text.indexOf("\n", at) : at;
      if (end < 0) return false;
      at = end;
      from = end + 1;
      accented = false;
    } else if (code > 127) accented = true;
  }
  return accented && isDoubtful(text.slice(from));
}

/** A line that may be rubble: an accented word that is no Vietnamese, and no letter that Windows-1252 has not. */
function isDoubtful(line: string): boolean {
  if (line.length >= LONGEST_LINE) return false;
  let accented = false;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (WESTERN[code] === 0) return false;
    if (code > 127) accented = true;
  }
  return accented && vietnameseShare(line) < 1;
}

/** Repairs what stands between signs that no encoding has; null where a part cannot have been in it. */
function between(text: string, repair: (part: string) => string | null): string | null {
  const parts: string[] = [];
  for (const [at, part] of text.split(SIGNS).entries()) {
    const western = [...part].every((character) => WESTERN[character.charCodeAt(0)] === 1);
    const done = at % 2 === 1 && !western ? part : repair(part);
    if (done === null) return null;
    parts.push(done);
  }
  return parts.join("");
}

/** The bytes behind text that was read as Windows-1252; null where it holds letters that Windows-1252 has not. */
function bytesOf(text: string): Buffer | null {
  const bytes = Buffer.alloc(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const high = code <= 0xff ? -1 : HIGH.indexOf(text.charAt(i));
    if (code > 0xff && high < 0) return null;
    bytes[i] = code <= 0xff ? code : 0x80 + high;
  }
  return bytes;
}

// "CéNG HOµ X· HéI" in a font of capitals: TCVN3 has no accented capitals of its own.
const MIXED = /(?<![\p{L}\p{M}])\p{L}*(?:[A-Z]\p{L}+|\p{L}+[A-Z])\p{L}*/gu;

function evenCase(text: string): string {
  const longer = text.replace(MIXED, (word) => {
    const ascii = word.replace(/[^A-Za-z]/g, "");
    const shouted = ascii === ascii.toUpperCase() && /\p{Ll}/u.test(word);
    return shouted && (ascii.length > 1 || /^\p{Ll}/u.test(word)) ? word.toUpperCase() : word;
  });
  // "Xã" between capitals, "HOÀ Xã HỘI".
  return longer.replace(/(?<=\p{Lu}{2} )\p{Lu}\p{Ll}(?= \p{Lu}{2})/gu, (word) => word.toUpperCase());
}

const strict = new TextDecoder("utf-8", { fatal: true });

// Programs that were wrong once are wrong again.
const MOST_TIMES = 3;

// Stands where a no-break space was made a blank: "lÃ người" was "là người", "bÃ n" was "bàn".
const DOUBTFUL_BLANK = "\u0001";
const AROUND_DOUBT = /([\p{L}\p{M}]*)\u0001([\p{L}\p{M}]*)/gu;

/** UTF-8 that was read as Windows-1252 or Latin-1, and written as UTF-8, once or more often. */
function onceLess(text: string): string | null {
  let found = text.includes(DOUBTFUL_BLANK) ? text.replaceAll(DOUBTFUL_BLANK, "") : text;
  for (let time = 0; time < MOST_TIMES; time++) {
    // The second byte of "à" is a no-break space, which programs that tidy up make a blank or cut from the end of a line.
    const bytes = bytesOf(found.replace(/([ÃÂ]) /g, `$1\u00a0${DOUBTFUL_BLANK}`).replace(/[ÃÂ]$/, "$&\u00a0"));
    if (bytes === null) return null;
    try {
      found = strict.decode(bytes);
    } catch {
      return null;
    }
    const whole = found.replace(AROUND_DOUBT, (_, before: string, behind: string) =>
      behind !== "" && isSyllable(before + behind) ? before + behind : `${before} ${behind}`,
    );
    if (vietnameseShare(whole) >= GOOD) return whole;
  }
  return null;
}

function decoded(encoding: string): (text: string) => string | null {
  return (text) => {
    const bytes = bytesOf(text);
    return bytes === null ? null : iconv.decode(bytes, encoding);
  };
}

const tcvn3 = decoded("tcvn");
const REPAIRS: Record<Damage, (text: string) => string | null> = {
  "utf-8 twice": onceLess,
  tcvn3: (text) => {
    const found = tcvn3(text);
    return found === null ? null : evenCase(found);
  },
  vni: (text) => (bytesOf(text) === null ? null : fromVni(text)),
  viscii: decoded("viscii"),
  "windows-1258": (text) => decoded("windows1258")(text)?.normalize("NFC") ?? null,
};

// Lines enough to tell which encoding it was.
const MOST_ASKED = 200;

/**
 * What the line was, if some encoding makes Vietnamese of it. `alone`: nothing else says that the page is damaged. Of encodings that do equally
 * well the one whose words are the more usual ones: "nåm" may have been "năm" or "nồm".
 */
function best(line: string, among: readonly Damage[], alone: boolean): { damage: Damage; text: string } | null {
  const before = accentedWords(line);
  const usual = alone ? commonWords(line) : 0;
  let found: { damage: Damage; text: string; share: number; common: number } | null = null;
  for (const damage of among) {
    const text = SIGNS.test(line) && bytesOf(line) === null ? between(line, REPAIRS[damage]) : REPAIRS[damage](line);
    if (text === null) continue;
    const after = accentedWords(text);
    const share = after.words === 0 ? 1 : after.valid / after.words;
    if (share < GOOD || !isGain(before, after, alone)) continue;
    const common = commonWords(text);
    // Two foreign names may become syllables by chance (Loïc, Maï), but hardly one that everybody uses.
    if (alone && common <= usual) continue;
    if (found === null || share > found.share + 0.02 || (share > found.share - 0.02 && common > found.common))
      found = { damage, text, share, common };
  }
  return found;
}

type Words = ReturnType<typeof accentedWords>;

/**
 * Whether a repair is more than chance. Old encodings share letters with Windows-1252, so that most words of a short line may be whole: then
 * every word has to come out right, two of them new, or one in a line of many. Of many healthy words some have letters (ạ, đ, ư) that no damaged
 * line has; a foreign name or two among few words is no damage.
 */
function isGain(before: Words, after: Words, alone: boolean): boolean {
  const gained = after.valid - before.valid;
  if (before.valid < before.words * BAD) return true;
  if (!alone) return gained > 0;
  return after.valid === after.words && (gained >= 2 || (gained >= 1 && before.words >= MANY));
}

const MANY = 6;

const KINDS = Object.keys(REPAIRS) as Damage[];

/**
 * Repairs text that went through the wrong encoding: "Céng hoµ" (TCVN3), "Coäng hoøa" (VNI), "Cá»™ng hÃ²a" (UTF-8 read twice). Line by
 * line, and a line is touched only where its accented words are no Vietnamese and become so. `damage`: what was found, or null.
 * `known`: what was found in the rest of the page.
 */
export function repairMojibake(text: string, known: Damage | null = null): { text: string; damage: Damage | null } {
  if (!mayBeDamaged(text)) return { text, damage: null };
  if (known !== null) {
    const once = text.split("\n").map((line) => (isDoubtful(line) ? (best(line, [known], false)?.text ?? line) : line));
    return { text: once.join("\n"), damage: known };
  }
  const lines = text.split("\n");
  const doubtful = lines.map(isDoubtful);
  if (text.length <= LONGEST_LINE && vietnameseShare(text) >= 0.97) return { text, damage: null };
  const counts = new Map<Damage, number>();
  let asked = 0;
  for (let index = 0; index < lines.length && asked < MOST_ASKED; index++) {
    const line = lines[index] ?? "";
    const words = doubtful[index] === true ? accentedWords(line).words : 0;
    if (words < 3) continue;
    asked++;
    const found = best(line, KINDS, true);
    if (found !== null) counts.set(found.damage, (counts.get(found.damage) ?? 0) + words);
  }
  const main = [...counts].sort((a, b) => b[1] - a[1])[0];
  if (main === undefined) return { text, damage: null };
  // A short line proves nothing by itself; it goes with the long ones.
  const repaired = lines.map((line, index) => (doubtful[index] === true ? (best(line, [main[0]], false)?.text ?? line) : line));
  return { text: repaired.join("\n"), damage: main[0] };
}
