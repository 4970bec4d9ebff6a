import type { Time } from "@thidua/core";
import type { Period } from "../understand/periods.ts";

/** `exact`: the record's own period; `loose`: fits but is wider or less precise; `context`: only its surroundings name it. */
export type PeriodMatch = "exact" | "loose" | "context" | "none-asked" | "no";
export const PERIOD_WORTH: Record<PeriodMatch, number> = { exact: 1, "none-asked": 1, loose: 0.85, context: 0.8, no: 0 };

const year = (iso: string | null): string | null => iso?.slice(0, 4) ?? null;

// "so với năm 2020", "so với cùng kỳ năm 2019": a year to compare with, not the year of what is told.
const BASE = /(?:so với|hơn|bằng|kém) (?:cùng kỳ )?(?:hè |năm học |năm |cuối năm |đầu năm )?(?:19|20)\d\d/giu;

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
  const month = asked.end !== null && asked.end.length >= 7 && time.end !== null && time.end.length >= 7;
  if (month && asked.end?.slice(0, 7) !== time.end?.slice(0, 7)) return "no";
  if (month && asked.end?.length === 10 && time.end?.length === 10 && asked.end !== time.end) return "no";
  const single = from === null || from === to;
  if (single) {
    if (end !== to) return "no";
    return start === null || start === end ? "exact" : "loose";
  }
  if (end === to && start === from) return "exact";
  if (end === to && (start === null || start === end)) return "loose";
  return "no";
}

/**
 * Whether a record or sentence belongs to the asked period. A stated time decides; without one the years of its own sentence do, then
 * those of its surroundings, its title and its date.
 */
export function matchPeriod(
  time: Pick<Time, "start" | "end"> | null,
  asked: readonly Period[],
  texts: { sentence: string; around: string; title: string; publishedAt: string | null },
): PeriodMatch {
  const wanted = asked.filter((period) => period.role === "asked");
  if (wanted.length === 0) return "none-asked";
  if (time !== null && (time.start !== null || time.end !== null)) {
    const results = wanted.map((period) => matchTime(time, period));
    return results.find((one) => one === "exact") ?? results.find((one) => one !== "no") ?? "no";
  }
  const named = (text: string): boolean | null => {
    const years = yearsIn(text);
    if (years.size === 0) return null;
    return wanted.some((period) => years.has(year(period.end) ?? "") && (period.start === null || years.has(year(period.start) ?? "")));
  };
  const own = named(texts.sentence);
  if (own !== null) return own ? "context" : "no";
  const around = named(texts.around);
  if (around === true) return "context";
  if (named(texts.title) === true) return "context";
  if (around === false) return "no";
  const published = year(texts.publishedAt);
  const one = wanted.length === 1 && (wanted[0]?.start === null || year(wanted[0]?.start ?? null) === year(wanted[0]?.end ?? null));
  if (published === null || !one) return "no";
  const asksYear = year(wanted[0]?.end ?? null);
  // A report of the first quarter is about the year before, one of April about either.
  const month = Number(texts.publishedAt?.slice(5, 7) ?? 12);
  const before = String(Number(published) - 1);
  return (asksYear === published && month > 3) || (asksYear === before && month <= 4) ? "context" : "no";
}
