import { lean } from "@thidua/core";
import type { Place } from "./place.ts";

// "48,5 giường bệnh trên 10.000 dân"
const PER_ROUND = lean(/\d (?:\p{L}+ ){1,3}(?:trên|\/|cho|tính trên) ?(?:mỗi )?$/u);
const ROUND = new Set(Array.from({ length: 20 }, (_, zeros) => 10 ** (zeros + 1)));
const PEOPLE = lean(/^ ?(?:dân|người|hộ|trẻ|lao động|phụ nữ|ca|nhân khẩu)(?!\p{L})/u);
// "bình quân 1 cán bộ phụ trách 120 hộ"
const ON_AVERAGE = /(?:bình quân|trung bình) $/u;
const PER_EVERY = lean(/(?<!\p{L})cứ $/u);
const PER_ONE = /(?:trên|mỗi|cho|từng|bình quân|trên mỗi|\/) $/u;

/** What a rate is told by, "trên 10.000 dân", "bình quân 1 cán bộ", "cứ 100 hộ": no result. */
export function isPerUnit({ number, kind, before, behind }: Place): boolean {
  return (
    (number.value === 1 && kind === "measure" && PER_ONE.test(before)) ||
    (number.value === 1 && kind === "noun" && ON_AVERAGE.test(before)) ||
    PER_EVERY.test(before) ||
    (ROUND.has(number.value) && PER_ROUND.test(before) && PEOPLE.test(behind))
  );
}
