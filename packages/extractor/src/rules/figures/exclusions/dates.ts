import { looksLikeYear } from "@thidua/core";
import { endings } from "../patterns.ts";
import { RANGE_BEFORE } from "./names.ts";
import type { Place } from "./place.ts";
import { endsWith } from "./place.ts";

const YEAR_AFTER_WORD = endings([
  "năm",
  "hè",
  "xuân",
  "tết",
  "vụ",
  "mùa",
  "niên độ",
  "niên khóa",
  "năm học",
  "giai đoạn",
  "nhiệm kỳ",
  "từ",
  "đến",
  "trước",
  "sau",
  "cuối",
  "đầu",
  "tới",
  "thời kỳ",
  "kỷ niệm",
  "quý",
  "tháng",
  "và",
  "các năm",
  "hết",
  "nông lịch",
]);
const PART_OF_DATE = /\d[/.]$/u;
const FOLLOWS_YEAR = /^[ )]*(?:-|,|;|\)|\.|:|$)/u;

const SLASH_DIGIT = /^\/\d/u;

/** "28/9", "3/4": two numbers that no unit makes a part and a whole. */
export function isSplitPair({ quantity, number, behind }: Place): boolean {
  return quantity.of === null && number.form === "digits" && SLASH_DIGIT.test(behind);
}

export function isPartOfDate({ before, glued }: Place): boolean {
  return glued && !RANGE_BEFORE.test(before) && PART_OF_DATE.test(before);
}

/** A year by its digits, and by what stands around it. */
export function isYear({ at, number, before, behind, kind }: Place): boolean {
  return (
    looksLikeYear(at.view.slice(number.start, number.end)) &&
    (kind === undefined || kind === "duration" || FOLLOWS_YEAR.test(behind) || endsWith(before, YEAR_AFTER_WORD))
  );
}
