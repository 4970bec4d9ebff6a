import { lean, type Quantity } from "@thidua/core";
import { endings } from "../patterns.ts";
import { endsWith, type Place } from "./place.ts";

const DURATION_RESULT = endings([
  "giảm",
  "rút ngắn",
  "cắt giảm",
  "giảm được",
  "rút ngắn được",
  "giảm từ",
  "rút ngắn từ",
  "xuống còn",
  "tuổi thọ",
  "tuổi thọ trung bình",
  "tuổi thọ bình quân",
  "tuổi thọ trung bình đạt",
  "giảm bình quân",
]);
const LIFE_SPAN = lean(/tuổi thọ[^,;]{0,40} $/u);
// "rút thời gian thay khuôn từ 42 phút còn 17 phút"
const TIME_SAVED = lean(
  /(?:rút|giảm|cắt|hạ)(?: \p{L}+)? thời gian[^,;.]{0,60} $|thời gian[^,;.]{0,60} (?:giảm|rút|còn|xuống)[^,;.]{0,40} $/u,
);
// "thời gian giải quyết từ 15 ngày | giảm còn 7 ngày"
const TIME_FROM = lean(/thời gian(?: \p{L}+){1,8} từ $/u);
const CUT_TO = lean(/^ ?(?:làm việc )?(?:\p{L}+ ){0,2}(?:xuống|còn|giảm|rút)(?: \p{L}+){0,3} \d/u);
// "38.460 ngày công, trong đó khối quân sự | 21.145 ngày"
const OF_WORKDAYS = lean(/\d ngày công[^;.\d]{0,12}[,(] ?(?:trong đó|trong số đó|riêng|gồm)[^,;.:\d]{0,40} $/u);
// "được giảm 03 năm so với quy định": a rule
const BY_RULE = /^[^,;.]{0,12} so với (?:quy định|tiêu chuẩn|thời gian quy định|mức quy định)/u;
const DURATION_YEAR = /^ ?(?:năm|tháng|quý) \d/u;

/** Whether "5 năm" is rather "5" and "năm 2021". */
export function unitIsTimeOfNext(quantity: Quantity, view: string): boolean {
  return quantity.unit?.kind === "duration" && DURATION_YEAR.test(view.slice(quantity.number.end, quantity.number.end + 10));
}

/** A time or an age that no result is: time saved, and how long one lives, are results. */
export function isDuration({ at, quantity, number, kind, before, after }: Place): boolean {
  return (
    kind === "duration" &&
    !unitIsTimeOfNext(quantity, at.view) &&
    !(endsWith(before, DURATION_RESULT) && !(/được /u.test(before) && BY_RULE.test(after))) &&
    !TIME_SAVED.test(at.view.slice(Math.max(at.start, number.start - 112), number.start)) &&
    !(TIME_FROM.test(before) && CUT_TO.test(after)) &&
    !OF_WORKDAYS.test(before) &&
    !LIFE_SPAN.test(before)
  );
}
