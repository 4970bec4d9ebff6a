import type { Time } from "@thidua/core";

/** First day of `2018`, `2018-12` or `2018-12-31`, comparable as text. */
export function firstDay(time: string): string {
  return pad(time, "-01-01");
}

/** Last day of `2018`, `2018-12` or `2018-12-31`, comparable as text: months end on the 31st here. */
export function lastDay(time: string): string {
  return pad(time, "-12-31");
}

function pad(time: string, rest: string): string {
  return time.length === 4 ? time + rest : time.length === 7 ? time + rest.slice(3) : time;
}

/**
 * First and last day that a period touches. "đến hết năm 2023" (no start) is the state at its end: the year 2023.
 * "từ năm 2020" (no end) runs on until the article was written.
 */
export function daysOf(time: Time | null, published: string | null): { fromDay: string | null; toDay: string | null } {
  const start = time?.start ?? null;
  const end = time?.end ?? null;
  if (start === null && end === null) return { fromDay: null, toDay: null };
  const fromDay = firstDay(start ?? (end as string));
  if (end !== null) return { fromDay, toDay: lastDay(end) };
  const own = lastDay(start as string);
  const written = published === null ? own : lastDay(published);
  return { fromDay, toDay: written > own ? written : own };
}
