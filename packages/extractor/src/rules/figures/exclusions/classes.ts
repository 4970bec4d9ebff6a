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

// "tàu cá | trên 15 m | lắp thiết bị", "doanh nghiệp có | từ 25 lao động trở lên | chưa lập": of what size those are of whom it is told
const OF_SIZE = lean(
  /(?<!\p{L})(?:tàu|thuyền|ghe|xe|ô tô|phương tiện|doanh nghiệp|cơ sở|công ty|đơn vị|trường|lớp|chi bộ|chi đoàn|công đoàn|hộ|người|trẻ|trẻ em|em|phụ nữ|nhà|tòa nhà|trang trại|hợp tác xã|htx|tổ hợp tác)(?: (?!đạt|tăng|giảm|thu|được|lãi|trồng|nuôi|hiến|góp|xây|làm|cho|với)\p{L}+){0,3}(?: có)?(?: (?:chiều dài|công suất|quy mô|diện tích|chiều cao))? (từ|trên|dưới) $/u,
);
const UPWARDS = /^[^,;.:\d]{0,20} trở (?:lên|xuống)(?= \p{L})/u;
const PREDICATE_FOLLOWS = lean(
  /^ (?!\p{L}+ \p{L}+ ?[,;.])(?:đã|phải|chưa|đều|được|lắp|có|tham gia|thành lập|lập|đăng ký|thực hiện|ký|không|sử dụng|chấp hành|hoàn thành|trang bị|tuân thủ)(?!\p{L})/u,
);
const SIZES = new Set([
  "m",
  "m2",
  "ha",
  "CV",
  "cv",
  "tấn",
  "chỗ",
  "lao động",
  "công nhân",
  "người",
  "phòng",
  "tầng",
  "sào",
  "con",
  "kW",
  "mã lực",
]);

/** Whether a number says of what size those are of whom the clause tells: a class, no result. */
export function isSize({ at, quantity, number, kind, after }: Place): boolean {
  if (kind === "percent" || kind === "money" || !SIZES.has(quantity.unit?.unit ?? "")) return false;
  const bound = OF_SIZE.exec(at.view.slice(Math.max(at.start, number.start - 60), number.start))?.[1];
  if (bound === undefined) return false;
  const upwards = UPWARDS.exec(after);
  if (upwards) return PREDICATE_FOLLOWS.test(at.view.slice(quantity.end + upwards[0].length, at.end));
  return bound !== "từ" && kind === "measure" && PREDICATE_FOLLOWS.test(after);
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
