/** First day of `2018`, `2018-12` or `2018-12-31`; null for what is no such time. */
export function firstDay(time: string | null): string | null {
  if (time === null || !/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(time)) return null;
  return real(time.length === 4 ? `${time}-01-01` : time.length === 7 ? `${time}-01` : time);
}

/** Last day of `2018`, `2018-12` or `2018-12-31`: the 28th to 31st as the month has it. */
export function lastDay(time: string | null): string | null {
  const first = firstDay(time);
  if (time === null || first === null || time.length === 10) return first;
  if (time.length === 4) return `${time}-12-31`;
  const [year = 0, month = 0] = time.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** A day that no calendar has ("2023-02-30", read off a text as it is) is none. */
function real(day: string): string | null {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : null;
}
