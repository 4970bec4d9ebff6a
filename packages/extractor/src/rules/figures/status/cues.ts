import { lean } from "@thidua/core";
import { rememberLast } from "../patterns.ts";
import { isAim } from "./aims.ts";
import { allMatches, type Found, lastWithin } from "./found.ts";
import { givenAims } from "./handed-out.ts";
import { isStrivenFor } from "./striving.ts";
import { AIM, DONE, ESTIMATE, EXPECTED, FORECAST, PLAN_HINT } from "./words.ts";

export interface Cues {
  readonly aims: readonly Found[];
  readonly dones: readonly Found[];
  readonly estimates: readonly Found[];
  readonly forecasts: readonly Found[];
}

// "theo kế hoạch đã được phê duyệt", "chỉ tiêu đã đăng ký": the plan was made, nothing was reached
const PLANNED = lean(
  /^ (?:được )?(?:phê duyệt|duyệt|ban hành|đề ra|đặt ra|đăng ký|giao|ký kết|ký|xác định|cam kết|thống nhất|thông qua|định)(?!\p{L})/u,
);
// "chỉ tiêu từ 95% trở lên, mới thực hiện 88,7%; trong đó …", "dự toán 46.500 tỷ đồng, đã thu được 51.230": what came of a plan told in a number
const PLAN_AND_RESULT = lean(
  /(?<!\p{L})(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|nghị quyết)(?!\p{L})[^,;:()\d]{0,48}(?:năm \d{4}[^,;:()\d]{0,12})?\d[\d.,]*(?:%| ?[^,;:()\d]{1,24})[^,;:()\d]{0,24}[,;] ?(?:(?:nhưng|song|và|mà|đã|mới|chỉ|kết quả|thực tế|hiện|đến nay|nay|cả năm|cuối năm|tỉnh|huyện|thành phố|xã|đơn vị|ngành|toàn tỉnh|toàn huyện) ){0,4}(?:thực hiện|đạt được|thu được|làm được)(?: (?:được|đạt|là))?:?(?= (?:trên |hơn |gần |khoảng |tới )?\d)/gu,
);

/** Where a sentence turns from a plan told in a number to what came of it; of each only its last word. */
export const resultsOf = rememberLast((view, start, end): Found[] => {
  if (!PLAN_HINT.test(view.slice(start, end))) return [];
  return allMatches(PLAN_AND_RESULT, view, start, end).map((one) => ({ start: one.end - 1, end: one.end }));
});

/** All words of a sentence that speak of a status, once for all its figures. */
export const cuesOf = rememberLast(
  (view, start, end): Cues => ({
    aims: [
      ...allMatches(AIM, view, start, end).filter(
        (one) => isAim(view, start, one.start, one.end) && !(one.end - one.start === 2 && EXPECTED.test(view.slice(start, one.start))),
      ),
      ...givenAims(view, start, end),
    ].sort((a, b) => a.start - b.start),
    dones: [
      ...allMatches(DONE, view, start, end).filter(
        (one) => !PLANNED.test(view.slice(one.end, one.end + 24)) && !isStrivenFor(view, start, end, one),
      ),
      ...resultsOf(view, start, end),
    ].sort((a, b) => a.start - b.start),
    estimates: allMatches(ESTIMATE, view, start, end),
    forecasts: allMatches(FORECAST, view, start, end),
  }),
);

// ", nay mới đạt 62%," between an aim and its level
const NOW_ASIDE = /, (?:hiện|hiện nay|hiện tại|nay|đang|năm ngoái|năm trước)(?!\p{L})[^,;]{0,40}\d%?[^,;]{0,12},/u;

/** A word between an aim and a figure that turns back to what was done, unless it stands in such an aside. */
export function doneSince({ dones }: Cues, view: string, from: number, to: number): Found | null {
  const last = lastWithin(dones, from, to);
  const aside = last && NOW_ASIDE.exec(view.slice(from, to));
  if (!last || !aside || last.start > from + aside.index + aside[0].length) return last;
  return lastWithin(dones, from, from + aside.index);
}
