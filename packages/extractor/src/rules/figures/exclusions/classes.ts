import { lean } from "@thidua/core";
import type { Place } from "./place.ts";

// "xã đạt | 19 tiêu chí: 62 xã", "số hộ thu nhập trên | 100 triệu đồng: 45 hộ": the class that is counted behind the colon
const CLASS_LABEL = lean(/(?:^|[;:,(] ?|[-+•] )(?:tổng )?(?:số )?(\p{L}+)(?: \p{L}+){0,5}(?: \d+ ?(?:-|đến))? ?$/u);
const COUNT_OF_CLASS = lean(
  /^(?:\/\d+)?(?: ?(?:-|đến) ?\d+)?(?: tiêu chí| điểm| sao| triệu đồng| tỷ đồng| ha| m2| tuổi)?(?:\/năm)?(?: trở (?:lên|xuống))?(?:: ?| là )(?:(?:có|hơn|gần|khoảng) )?\d[\d.]*(?:\/\d+)? (\p{L}+)/u,
);

/** A threshold of criteria or stars is small; what is counted in thousands is a result. */
const MOST_OF_CLASS = 100;

/** Whether a number only says which of the things counted right behind it are meant. */
export function namesClass({ at, number, kind }: Place): boolean {
  if (kind === "percent" || (number.value > MOST_OF_CLASS && kind === "noun")) return false;
  const counted = COUNT_OF_CLASS.exec(at.view.slice(number.digitsEnd, Math.min(at.end, number.digitsEnd + 60)))?.[1];
  if (counted === undefined) return false;
  return CLASS_LABEL.exec(at.view.slice(Math.max(at.start, number.start - 60), number.start))?.[1] === counted;
}

// "37 hộ có thu nhập trên 1 tỷ đồng", "mô hình có doanh thu từ 500 triệu đồng trở lên": what those counted must have
const QUALIFIES = lean(
  /^(?: [\p{L}]+){0,6}? (?:có|đạt|cho|với|lãi|thu|làm lợi|rộng|dài)(?: mức| tổng)?(?: (?:thu nhập|lãi|mức lãi|doanh thu|lợi nhuận|thu lãi|diện tích|giá trị|lương|quy mô|vốn|tuổi|thu|mức thu nhập)(?: [\p{L}]+){0,5}?)? (?:từ|trên|hơn|dưới|ít nhất|tối thiểu) $/u,
);
const BOUND_BEFORE = /(?:^| )(?:từ|trên|hơn|dưới|ít nhất|tối thiểu) $/u;

/** Whether a number only says which of the things counted before it are meant. `previousEnd` is past the count and its noun. */
export function isQualifier(view: string, previousEnd: number, numberStart: number, end: number): boolean {
  const between = view.slice(previousEnd, numberStart);
  if (!BOUND_BEFORE.test(between) || !QUALIFIES.test(between)) return false;
  // "từ 200 triệu đồng" bounds only with "trở lên", "trên 1 tỷ đồng" by itself.
  return !/từ $/u.test(between) || /^[^,;.]{0,40} trở (?:lên|xuống)/u.test(view.slice(view.indexOf(" ", numberStart), end));
}
