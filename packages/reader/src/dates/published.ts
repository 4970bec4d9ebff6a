import { canonical, lean } from "@thidua/core";
import type { Logical } from "../text/logical.ts";
import { readDate } from "./read-date.ts";

// "Thanh Hóa, ngày 28 tháng 9 năm 2020", "Bình Thuận, ngày 05/3/2021"
const DATELINE = lean(/^(?:số ?:? ?[^\s]+(?: ?\/ ?[^\s]+)*\s+)?[\p{L} .-]{2,40}, ngày /u);

/** "Hà Trung, ngày 05 tháng 3 năm 2024": where and when an official document was signed. */
export function isDateline(text: string): boolean {
  return text.length <= 120 && DATELINE.test(canonical(text)) && readDate(text) !== null;
}

/**
 * The day an article was posted, of the lines that stood around it (nearest to the title first): what a label calls the posting
 * date, else a stamp of date and hour, else a date alone; for an official document the dateline below its motto.
 * `latest`: the day it was fetched, nothing later is a posting date.
 */
export function publishedDay(meta: readonly Logical[], head: readonly Logical[], latest: string | null): string | null {
  const known = meta.flatMap((line) => {
    const date = line.meta?.date ?? null;
    return date !== null && (latest === null || date.iso <= latest) ? [date] : [];
  });
  const best = known.find((date) => date.labelled) ?? known.find((date) => date.timed);
  if (best !== undefined) return best.iso;
  const dateline = head.flatMap((line) => line.text.split(" | ")).find((part) => DATELINE.test(canonical(part)));
  const day = dateline === undefined ? null : (readDate(dateline)?.iso ?? null);
  if (day !== null) return day;
  return known[0]?.iso ?? null;
}
