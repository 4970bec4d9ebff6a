import { canonical, lean } from "@thidua/core";

/** A day that stands in a text: ISO date, and half-open offsets of the words that say it. */
export interface FoundDate {
  iso: string;
  start: number;
  end: number;
}

// "14/01/2025", "10-01-2017", "2.8.2020", "05 / 3 / 2024"
const NUMERIC = lean(/(?<![\p{L}\p{N}/.,-])(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?((?:19|20)\d{2})(?![\p{N}/])/u);
// "2024-03-05", "2024-03-05T08:15:00+07:00", "2024/03/05"
const ISO = lean(/(?<![\p{L}\p{N}/.,-])((?:19|20)\d{2})([-/])(\d{1,2})\2(\d{1,2})(?![\p{N}/])/u);
// "ngày 28 tháng 9 năm 2015", "28 tháng 9, 2015", "28 Tháng Chín 2015", "14 Th10, 2025", "14 thg 10, 2025"
const SPELT = lean(
  /(?<![\p{L}\p{N}])(?:ngày )?(\d{1,2}) (?:tháng |thg\.? ?|th\.? ?(?=\d))(\d{1,2}|giêng|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười(?: một| hai)?|chạp),? (?:năm )?((?:19|20)\d{2})(?!\p{N})/u,
);
// "Thứ 5, Tháng 3 18, 2021", "Tháng Ba 18, 2021", "Th10 14, 2025"
const MONTH_FIRST = lean(
  /(?<![\p{L}\p{N}])(?:tháng |thg\.? ?|th\.? ?(?=\d))(\d{1,2}|giêng|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười(?: một| hai)?) (\d{1,2}), ?((?:19|20)\d{2})(?!\p{N})/u,
);
// "March 18, 2021", "18 Mar 2021"
const ENGLISH = lean(
  /(?<![\p{L}\p{N}])(?:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (\d{1,2}),? |(\d{1,2}) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? )((?:19|20)\d{2})(?!\p{N})/u,
);

const MONTHS = new Map(
  Object.entries({
    giêng: 1,
    một: 1,
    hai: 2,
    ba: 3,
    tư: 4,
    bốn: 4,
    năm: 5,
    sáu: 6,
    bảy: 7,
    tám: 8,
    chín: 9,
    mười: 10,
    "mười một": 11,
    "mười hai": 12,
    chạp: 12,
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    may: 5,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    oct: 10,
    nov: 11,
    dec: 12,
  }),
);

/** ISO day, or null where no such day exists (30/02, month 13) or the year is before 1990. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1990 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

type Groups = readonly (string | undefined)[];
type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

function isoOf([year, month, day]: Parts): string | null {
  return isoDay(Number(year), MONTHS.get(month ?? "") ?? Number(month), Number(day));
}

function dateForm(form: RegExp, parts: (groups: Groups) => Parts) {
  return { form, start: lean(new RegExp(form.source, "uy")), parts };
}

/** Each form, the same at the beginning of a text, and where its year, month and day stand among the groups. */
const FORMS = [
  // "9/28/2015": no month is the 28th.
  dateForm(NUMERIC, (g) => (g[2] === "/" && Number(g[3]) > 12 && Number(g[1]) <= 12 ? [g[4], g[1], g[3]] : [g[4], g[3], g[1]])),
  dateForm(ISO, (g) => [g[1], g[3], g[4]]),
  dateForm(SPELT, (g) => [g[3], g[2], g[1]]),
  dateForm(MONTH_FIRST, (g) => [g[3], g[1], g[2]]),
  dateForm(ENGLISH, (g) => [g[5], g[1] ?? g[4], g[2] ?? g[3]]),
];

/** First day that a short text (a line, an attribute) names, day before month as in Viet Nam; null where there is none. */
export function readDate(text: string): FoundDate | null {
  return dateIn(canonical(text.slice(0, 2000)));
}

// Every form has one: most lines are out with this look.
const YEAR = /(?:19|20)\d\d/;

/** The same of text that has been through `canonical`. */
export function dateIn(view: string): FoundDate | null {
  if (!YEAR.test(view)) return null;
  let best: FoundDate | null = null;
  for (const { form, parts } of FORMS) {
    const found = form.exec(view);
    if (found === null || (best !== null && found.index >= best.start)) continue;
    const iso = isoOf(parts(found));
    if (iso !== null) best = { iso, start: found.index, end: found.index + found[0].length };
  }
  return best;
}

// "28/9/2015", "ngày 28 …", "tháng Ba 18", "March 18"
const OPENING = /^(?:\d|ngày \d|tháng |thg|th\.? ?\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u;

/** The date that such a text begins with. */
export function dateAtStart(view: string): FoundDate | null {
  if (!OPENING.test(view) || !YEAR.test(view)) return null;
  for (const { start, parts } of FORMS) {
    start.lastIndex = 0;
    const found = start.exec(view);
    const iso = found === null ? null : isoOf(parts(found));
    if (found !== null && iso !== null) return { iso, start: 0, end: found[0].length };
  }
  return null;
}
