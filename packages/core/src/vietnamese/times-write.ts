import type { Time } from "../records/time.ts";
import { momentOf } from "./times-calendar.ts";

/** "ngày 31/12/2018", "tháng 12/2018", "năm 2018". */
function written(date: string): string {
  const { year, month, day } = momentOf(date);
  if (month === undefined) return `năm ${year}`;
  return day === undefined ? `tháng ${month}/${year}` : `ngày ${day}/${month}/${year}`;
}

const QUARTERS = ["I", "II", "III", "IV"];

/** Words of a whole quarter, half or nine months, or null. */
function partWords(start: string, end: string): string | null {
  const [from, to] = [momentOf(start), momentOf(end)];
  if (from.year !== to.year || from.month === undefined || to.month === undefined || from.day !== undefined || to.day !== undefined)
    return null;
  const size = to.month - from.month + 1;
  if (size === 3 && from.month % 3 === 1) return `quý ${QUARTERS[(from.month - 1) / 3]}/${from.year}`;
  if (from.month === 1 && (size === 6 || size === 9)) return `${size} tháng đầu năm ${from.year}`;
  return size === 6 && to.month === 12 ? `6 tháng cuối năm ${from.year}` : null;
}

/**
 * A period in Vietnamese words that `findTimes` reads back to the same period: "năm 2018", "giai đoạn 2014 - 2018",
 * "đến ngày 31/12/2018", "quý I/2026". The words as written where the period is not resolved.
 */
export function writeTime({ start, end, text }: Time): string {
  if (start === null && end === null) return text;
  if (start === null)
    return momentOf(end as string).day === undefined ? `đến hết ${written(end as string)}` : `đến ${written(end as string)}`;
  if (end === null) return `từ ${written(start)}`;
  if (start === end) return written(start);
  if (start.length === 4 && end.length === 4) return `giai đoạn ${start} - ${end}`;
  return partWords(start, end) ?? `từ ${written(start)} đến ${written(end)}`;
}
