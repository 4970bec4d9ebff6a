import { findAll } from "@thidua/core";

// ">9/28/2015 10:15 AM<", ">(12/13/2017)<": a date in a short piece of text
const ALONE = />[^<>]{0,40}?(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})(?!\d)[^<>]{0,40}</g;
const MOST = 400;

/**
 * Sets right the days of a page that writes the month first, "9/28/2015", as English installations of SharePoint and DNN do: dates of
 * its own (not those in running text) have a second number above 12, and none has such a first one. `day`: ISO, as read with the day first.
 */
export function pageDays(html: string): (day: string | null) => string | null {
  let dayFirst = 0;
  let monthFirst = 0;
  let seen = 0;
  const written = new Set<string>();
  for (const [, one, two, year] of findAll(ALONE, html)) {
    if (Number(one) > 12) dayFirst++;
    if (Number(two) > 12) monthFirst++;
    written.add(`${year}-${two?.padStart(2, "0")}-${one?.padStart(2, "0")}`);
    seen++;
    if (seen >= MOST) break;
  }
  if (monthFirst === 0 || dayFirst > 0) return (day) => day;
  return (day) => {
    const [year, month, number] = day?.split("-") ?? [];
    return day !== null && written.has(day) && Number(number) <= 12 ? `${year}-${number}-${month}` : day;
  };
}
