import type { Time } from "@thidua/core";
import type { Period } from "../understand/periods.ts";

/** `exact`: the record's own period; `loose`: fits but is wider or less precise; `context`: only its surroundings name it. */
export type PeriodMatch = "exact" | "loose" | "context" | "none-asked" | "no";
export const PERIOD_WORTH: Record<PeriodMatch, number> = { exact: 1, "none-asked": 1, loose: 0.85, context: 0.8, no: 0 };

const year = (iso: string | null): string | null => iso?.slice(0, 4) ?? null;

// "so với năm 2020", "so với cùng kỳ năm 2019", "(hè 2010: 36.200 lượt)": a year to compare with, not the year of what is told.
const BASE =
  /(?:so với|hơn|bằng|kém) (?:cùng kỳ )?(?:hè |năm học |năm |cuối năm |đầu năm )?(?:19|20)\d\d|\((?:cùng kỳ )?(?:hè |năm học |năm )?(?:19|20)\d\d\s*(?::|là)[^()]*\)/giu;

// "giai đoạn 2016 - 2020", "từ năm 2016 đến hết tháng 9/2020": nothing is told of its first year alone. "năm học 2019 - 2020" is of either.
const RANGE =
  /((?:19|20)\d\d)(?:\s*[-–]\s*|\s+(?:đến|tới)\s+[^\d.;,:()]{0,20}(?:\d{1,2}[/.-]){0,2}(?:\d{1,2}\s+năm\s+)?)((?:19|20)\d\d)(?!\d)/giu;
// "từ năm 2016 đến nay"
const SINCE = /từ\s+(?:năm\s+|đầu\s+năm\s+)?(?:19|20)\d\d\s+(?:đến|tới)\s+(?:nay|thời điểm)/giu;

/** Years that a text tells something of: those that it only compares with, and the first of a period, left out. */
export function singleYearsIn(text: string): Set<string> {
  return yearsIn(
    text.replace(SINCE, " ").replace(RANGE, (all, from: string, to: string) => (Number(to) - Number(from) > 1 ? ` ${to}` : all)),
  );
}

/** Years that a text names, those that it only compares with left out. */
export function yearsIn(text: string): Set<string> {
  return new Set(
    [...text.replace(BASE, " ").matchAll(/(?<!\d)(?<![\d.,]\d{0,3})(?:19[3-9]\d|20\d\d)(?![\d]|[.,]\d)/gu)].map((match) => match[0]),
  );
}

/** Whether a stated period is the asked one. Months and days must agree where both have them. */
export function matchTime(time: Pick<Time, "start" | "end">, asked: Period): PeriodMatch {
  const from = year(asked.start);
  const to = year(asked.end);
  const start = year(time.start);
  const end = year(time.end) ?? start;
  if (end === null) return "no";
  if (asked.before === true) return to !== null && isUpTo(time.end ?? time.start ?? "", asked.end ?? "") ? "loose" : "no";
  // "sau ngày 1/7/2025": of the first year itself only what is told of months from then on, or of the year as a whole
  if (to === null && (asked.start ?? "").length === 7 && (time.end ?? "").length >= 7 && (time.end ?? "").slice(0, 7) < (asked.start ?? ""))
    return "no";
  // "từ năm 2016 đến nay"
  if (to === null)
    return from !== null && end >= from && (start === null || start >= from) ? (start === from && start !== end ? "exact" : "loose") : "no";
  const month = asked.end !== null && asked.end.length >= 7 && time.end !== null && time.end.length >= 7;
  if (month && asked.end?.slice(0, 7) !== time.end?.slice(0, 7)) return "no";
  if (month && asked.end?.length === 10 && time.end?.length === 10 && asked.end !== time.end) return "no";
  const single = from === null || from === to;
  if (single) {
    if (end !== to) return "no";
    // The first six months are not the year, nor is the year what was asked of its first six months.
    if (isPart(asked) !== isPart(time) || isWiderThan(time, asked)) return "loose";
    return start === null || start === end ? "exact" : "loose";
  }
  if (end === to && start === from) return "exact";
  if (end === to && (start === null || start === end)) return "loose";
  return "no";
}

/** Whether a date is no later than another, as precise as both are; a year is not before a month of it. */
function isUpTo(date: string, last: string): boolean {
  return date.length < last.length ? date < last.slice(0, date.length) : date.slice(0, last.length) <= last;
}

/** Whether what is told is of a whole year, and months of it were asked for. */
export function isWiderThan(time: Pick<Time, "start" | "end">, { start, end }: Pick<Period, "start" | "end">): boolean {
  return start !== null && start.length >= 7 && end !== null && (time.end ?? time.start ?? "").length === 4;
}

/** Some months of a year: "6 tháng đầu năm 2024". */
function isPart({ start, end }: Pick<Time, "start" | "end">): boolean {
  return start !== null && end !== null && start.length === 7 && end.length === 7 && start !== end;
}

/**
 * Whether a record or sentence belongs to the asked period. A stated time decides; without one the years of its own sentence do, then
 * those of its surroundings, its title and its date.
 */
export function matchPeriod(
  time: Pick<Time, "start" | "end"> | null,
  asked: readonly Period[],
  texts: { sentence: string; around: string; title: string; opening: string; publishedAt: string | null },
): PeriodMatch {
  const wanted = asked.filter((period) => period.role === "asked");
  if (wanted.length === 0) return "none-asked";
  const [since] = wanted;
  // What was written before that day tells nothing of what came after it.
  if (since?.end === null && since.start?.length === 7 && texts.publishedAt !== null && texts.publishedAt.slice(0, 7) < since.start)
    return "no";
  if (time !== null && (time.start !== null || time.end !== null)) {
    const results = wanted.map((period) => matchTime(time, period));
    return results.find((one) => one === "exact") ?? results.find((one) => one !== "no") ?? "no";
  }
  const named = (text: string): boolean | null => {
    const years = yearsIn(text);
    if (years.size === 0) return null;
    return wanted.some(({ start, end, before: earlier }) => {
      const [from, to] = [year(start), year(end) ?? ""];
      if (earlier === true) return [...years].some((one) => isUpTo(one, end ?? ""));
      if (end === null) return [...years].some((one) => one >= (from ?? ""));
      return from === null || from === to ? singleYearsIn(text).has(to) : years.has(to) && years.has(from);
    });
  };
  const own = named(texts.sentence);
  if (own !== null) return own ? "context" : "no";
  const around = named(texts.around);
  if (around === true) return "context";
  if (named(texts.title) === true) return "context";
  if (around === false) return "no";
  // An article without a date says in its first lines what year it tells of.
  if (texts.publishedAt === null && named(texts.opening) === true) return "context";
  const published = year(texts.publishedAt);
  // "trước tháng 7/2025": what was written by then; "sau ngày 1/7/2025": what was written since.
  if (since !== undefined && wanted.length === 1 && texts.publishedAt !== null) {
    if (since.before === true) return isUpTo(texts.publishedAt, since.end ?? "") ? "context" : "no";
    if (since.end === null && since.start?.length === 7) return "context";
  }
  const one =
    wanted.length === 1 &&
    (wanted[0]?.start === null || wanted[0]?.end === null || year(wanted[0]?.start ?? null) === year(wanted[0]?.end ?? null));
  if (published === null || !one) return "no";
  if (wanted[0]?.end === null) return published >= (year(wanted[0].start) ?? "") ? "context" : "no";
  const asksYear = year(wanted[0]?.end ?? null);
  // A report of the first quarter is about the year before, one of April about either.
  const month = Number(texts.publishedAt?.slice(5, 7) ?? 12);
  const before = String(Number(published) - 1);
  return (asksYear === published && month > 3) || (asksYear === before && month <= 4) ? "context" : "no";
}
