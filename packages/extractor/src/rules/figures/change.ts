import type { UnitKind } from "@thidua/core";
import { lean } from "@thidua/core";
import { anyOf, EDGE_BEFORE, endings } from "./patterns.ts";
import { type Phrase, withoutTimes } from "./phrase.ts";
import { DOWN_WORDS, UP_WORDS } from "./vocabulary/changes.ts";

const CHANGE_WORDS = [...UP_WORDS, ...DOWN_WORDS];
const BETWEEN =
  "(?: (?:thêm|được|bình quân|khoảng|hơn|gần|trên|ít nhất|tối thiểu|mới|trung bình|tới|là|dưới|thấp nhất|quá|không quá|xấp xỉ|lần lượt|tương ứng|so với|so))*";
// "tăng thêm khoảng", "kéo giảm bình quân" right before a number: the number is the change
const CHANGE = lean(new RegExp(`${EDGE_BEFORE}(${anyOf(CHANGE_WORDS)}(?: bình quân| trung bình)?)${BETWEEN} *$`, "u"));
// "kinh tế tăng trưởng ước 7,09%"
const GROWTH = /(?<!tốc độ|mức|tỷ lệ|chỉ số) tăng trưởng (?:ước|ước đạt|dự kiến)$/u;
const FROM_AT_END = / từ$/u;
const UPWARDS_AFTER = /^[^,;.]{0,30} trở lên/u;

/** Change words, and the verbs that bring one about, where they close the words before a number. */
const CHANGE_CLOSERS = [...CHANGE_WORDS, "đưa", "kéo", "nâng", "hạ"];
export const CHANGE_AT_END = endings([
  ...CHANGE_CLOSERS,
  ...["cũng", "đã", "tiếp tục", "giữ", "giúp", "góp phần"].flatMap((word) => CHANGE_CLOSERS.map((change) => `${word} ${change}`)),
]);
const CHANGE_HINT = /tăng|giảm|vượt|hơn|gấp|hạ|rút/u;

const PLAN_NEAR = /so với|kế hoạch|chỉ tiêu|dự toán|mục tiêu|tiến độ|nghị quyết|định mức/u;

/** "thu ngân sách vượt 10.000 tỷ đồng" passes a mark; "vượt 3 trường so với chỉ tiêu" and "vượt 5%" are differences. */
export function exceedsLevel(before: string, after: string, kind: UnitKind): boolean {
  return kind === "money" && !PLAN_NEAR.test(before.slice(-32)) && !PLAN_NEAR.test(after);
}

/**
 * The change that a number states: "tăng bình quân" before 9,6%/năm. Null where the number is a level: "tăng từ 31,5%", "giảm còn 5%".
 * `after` follows the number: in "tăng từ 10% trở lên" the number is the change itself.
 */
export function changeBefore(left: Phrase, after: string, kind: UnitKind): string | null {
  if (!CHANGE_HINT.test(left.view)) return null;
  let view = withoutTimes(left).view.trimEnd();
  if (FROM_AT_END.test(view) && UPWARDS_AFTER.test(after)) view = view.slice(0, -3);
  if (GROWTH.test(view)) return "tăng trưởng";
  const word = CHANGE.exec(view)?.[1];
  if (word === "vượt" && exceedsLevel(view, after, kind)) return null;
  return word?.replace(/(?<!nhiều|ít|cao|thấp|lớn|nhanh) (?:khoảng|gần|hơn|thêm|được)(?=$| )/gu, "") ?? null;
}
