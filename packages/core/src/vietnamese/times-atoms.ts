import { isDigitCode } from "./numbers.ts";
import { isPossible, type Moment } from "./times-calendar.ts";
import { viewPattern } from "./times-pattern.ts";

export type AtomShape = "day" | "month" | "quarter" | "part" | "year" | "years";

/** A date, month, quarter, part of a year, year or span of years, without the words around it. Offsets are of the view. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  readonly shape: AtomShape;
  readonly from: Moment;
  readonly to: Moment;
  /** Digits that are a time only where the words around them say so: "2020", "6/2022", "16/1". */
  readonly bare: boolean;
}

const YEAR = "(?:19|20)\\d\\d";
// A number ends here: no letter, no further digit, no decimals, no "/NĐ-CP".
const END = "(?![\\p{L}\\p{M}\\p{N}%])(?![.,/]\\d|/\\p{L})";
const WORD = "(?<![\\p{L}\\p{M}])";

const NUMBERS = [
  // "31/12/2018", "31-12-2018", "31.12.2018"
  `(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?((?:18|19|20)\\d\\d)`,
  // "ngày 9 đến ngày 12/10/2017", "từ ngày 28 - 30/4"
  `(?<=ngày )(\\d{1,2}) ?(?:-|đến ngày|đến|và ngày|và) ?(\\d{1,2})[/.](\\d{1,2})(?:[/.](${YEAR}))?`,
  // "25 tháng 3 năm 2024", "25 tháng 3"
  `(\\d{1,2}) tháng (\\d{1,2})(?:(?:,? năm |/)(${YEAR}))?`,
  // "6 tháng đầu năm 2021", "9 tháng năm 2020", "9 tháng 2025"
  `(\\d{1,2}) tháng (đầu|cuối|)\\s?(?=(?:của )?năm(?! học)|${YEAR}(?!\\d))(?:(?:của )?năm(?! học))?(?: ?(${YEAR}))?`,
  // "2014 - 2018", "2016 đến 2020", "2020/2021"
  `(${YEAR}) ?(-|/|đến|tới) ?(${YEAR})`,
  // "2021-25"
  "(20\\d\\d)-(\\d\\d)",
  // "6/2022", "06-2022"
  `(\\d{1,2})[/-](${YEAR})`,
  // "2020"
  `(${YEAR})`,
  // "16/1", "16-1"
  "(\\d{1,2})[/-](\\d{1,2})",
];

const WORDS = [
  // "tháng 11/2025", "tháng 5 năm 2018", "tháng 7"
  `(?<!\\d )tháng (\\d{1,2})(?:(?: ?[/.-] ?|,? năm )(${YEAR}))?`,
  // "quý I, II/2020", "quý III và IV năm 2021"
  `quý (iii|ii|i|[1-3])(?:, ?| và | - |-)(?:quý )?(iv|iii|ii|[2-4])(?: ?[/-] ?|,? năm )(${YEAR})`,
  // "quý I/2026", "quý 3 năm 2020", "quý IV"
  `quý (iv|iii|ii|i|[1-4])(?:(?: ?[/-] ?|,? năm )(${YEAR}))?`,
  // "sáu tháng đầu năm", "chín tháng năm 2020"
  `(ba|sáu|chín) tháng (đầu|cuối|)\\s?(?:của )?năm(?! học)(?: (${YEAR}))?`,
  // "nửa đầu năm 2020"
  `nửa (đầu|cuối) năm(?: (${YEAR}))?`,
  // "hai quý đầu năm"
  `(hai|ba) quý (đầu|cuối) năm(?: (${YEAR}))?`,
];

// Where an atom may begin: looked for first, since it needs no look-behind.
const BEGINNING = viewPattern("\\d|tháng \\d|quý [i\\d]|(?:ba|sáu|chín) tháng|nửa (?:đầu|cuối) năm|(?:hai|ba) quý (?:đầu|cuối)", "gu");
const ATOM = viewPattern(
  `(?:(?=\\d)(?<![\\p{L}\\p{M}\\p{N}])(?<!\\d[.,/]|\\p{L}[-/])(?:${NUMBERS.join("|")})|(?=[tqbschn])${WORD}(?:${WORDS.join("|")}))${END}`,
  "uy",
);

const QUARTERS: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };
const COUNTS: Record<string, number> = { ba: 3, sáu: 6, chín: 9 };

function digits(text: string | undefined): number | undefined {
  return text === undefined || text === "" ? undefined : Number(text);
}

function months(year: number | undefined, from: number, to: number): { from: Moment; to: Moment } {
  return { from: { year, month: from }, to: { year, month: to } };
}

type Read = Pick<Atom, "shape" | "from" | "to" | "bare"> | null;

function part(count: string, side: string | undefined, year: number | undefined): Read {
  const size = COUNTS[count] ?? Number(count);
  if (size < 1 || size > 11) return null;
  return { shape: "part", bare: false, ...(side === "cuối" ? months(year, 13 - size, 12) : months(year, 1, size)) };
}

/** The groups of `ATOM`, in the order of `NUMBERS` and `WORDS`. */
function read(groups: readonly (string | undefined)[]): Read {
  const n = (index: number) => digits(groups[index]);
  const single = (shape: AtomShape, moment: Moment, bare = false): Read => ({ shape, from: moment, to: moment, bare });
  if (groups[1]) return single("day", { day: n(1), month: n(3), year: n(4) });
  if (groups[5])
    return { shape: "day", from: { day: n(5), month: n(7), year: n(8) }, to: { day: n(6), month: n(7), year: n(8) }, bare: false };
  if (groups[9]) return single("day", { day: n(9), month: n(10), year: n(11) }, groups[11] === undefined);
  if (groups[12]) return part(groups[12], groups[13], n(14));
  if (groups[15]) return { shape: "years", from: { year: n(15) }, to: { year: n(17) }, bare: groups[16] !== "-" };
  if (groups[18]) return { shape: "years", from: { year: n(18) }, to: { year: 2000 + Number(groups[19]) }, bare: true };
  if (groups[20]) return single("month", { month: n(20), year: n(21) }, true);
  if (groups[22]) return single("year", { year: n(22) }, true);
  if (groups[23]) return single("day", { day: n(23), month: n(24) }, true);
  if (groups[25]) return single("month", { month: n(25), year: n(26) });
  const quarter = (index: number) => QUARTERS[groups[index] ?? ""] ?? n(index) ?? 1;
  if (groups[27]) return { shape: "quarter", bare: false, ...months(n(29), quarter(27) * 3 - 2, quarter(28) * 3) };
  if (groups[30]) return { shape: "quarter", bare: false, ...months(n(31), quarter(30) * 3 - 2, quarter(30) * 3) };
  if (groups[32]) return part(groups[32], groups[33], n(34));
  if (groups[35]) return part("6", groups[35], n(36));
  return part(groups[37] === "hai" ? "6" : "9", groups[38], n(39));
}

/** Past the digits at `at`, none of which can begin an atom either, or past the one character. */
function afterDigits(part: string, at: number): number {
  let next = at + 1;
  while (isDigitCode(part.charCodeAt(next - 1)) && isDigitCode(part.charCodeAt(next))) next++;
  return next;
}

/** Every atom between two offsets, in order, possible days only and the years of a span in order. */
export function findAtoms(view: string, start: number, end: number): Atom[] {
  const atoms: Atom[] = [];
  const part = view.slice(start, end);
  BEGINNING.lastIndex = 0;
  for (let begins = BEGINNING.exec(part); begins !== null; begins = BEGINNING.exec(part)) {
    ATOM.lastIndex = begins.index;
    const match = ATOM.exec(part);
    BEGINNING.lastIndex = match ? Math.max(ATOM.lastIndex, match.index + 1) : afterDigits(part, begins.index);
    if (match === null) continue;
    const found = read(match);
    if (found === null || !isPossible(found.from) || !isPossible(found.to)) continue;
    const at = start + match.index;
    const length = match[0].length;
    if (found.shape === "years" && (found.to.year ?? 0) <= (found.from.year ?? 0)) continue;
    atoms.push({ start: at, end: at + length, ...found });
  }
  return atoms;
}
