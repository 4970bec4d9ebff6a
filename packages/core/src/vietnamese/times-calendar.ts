/** A day, a month or a year: what is not said is undefined. */
export interface Moment {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether such a day, month or year can be; 29 February counts only in a leap year. */
export function isPossible({ year, month, day }: Moment): boolean {
  if (year !== undefined && (year < 1800 || year > 2099)) return false;
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (day === undefined) return true;
  if (month === undefined || day < 1 || day > (DAYS[month - 1] ?? 0)) return false;
  const leap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return month !== 2 || day < 29 || leap;
}

/** ISO 8601 at the precision of the moment: `2018`, `2018-12`, `2018-12-31`; null without a year. */
export function iso({ year, month, day }: Moment): string | null {
  if (year === undefined) return null;
  const parts = [String(year)];
  if (month !== undefined) parts.push(String(month).padStart(2, "0"));
  if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, "0"));
  return parts.join("-");
}

/** The moment that an ISO date names. */
export function momentOf(date: string): Moment {
  const [year, month, day] = date.split("-").map(Number);
  return { year, month, day };
}

/** Whether `end` lies wholly before `start`, each taken at the coarser of the two precisions. */
export function isBefore(end: string, start: string): boolean {
  const length = Math.min(end.length, start.length);
  return end.slice(0, length) < start.slice(0, length);
}

/**
 * The year of a day or month written without one, in an article of `reference` (ISO date): the last such day or month that had begun
 * by then, two months of grace for what was about to come ("ngày 2/9 tới").
 */
export function yearNear(month: number, reference: string): number {
  const { year = 2000, month: now = 12 } = momentOf(reference);
  return month > now + 2 ? year - 1 : year;
}
