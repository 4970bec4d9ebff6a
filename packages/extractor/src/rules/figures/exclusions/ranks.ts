import { lean } from "@thidua/core";
import { endings } from "../patterns.ts";
import { ORDINAL_CONTEXT } from "../vocabulary/exclusions.ts";
import { endsWith, type Place } from "./place.ts";

const ORDINAL_BEFORE = endings(ORDINAL_CONTEXT);
// "1 trong 5 địa phương dẫn đầu"
const ONE_OF = lean(/^ ?trong (?:số |nhóm |tốp |top |những |các )?(?:\d|\p{L}+ \d)/u);
const AMONG_RANKED = lean(/(?:\d|một|hai|ba|bốn|năm) trong (?:số |nhóm |những |các )?$/u);
// "9 trong số 14 thôn đạt chuẩn" is a part; "3 trong 5 tỉnh dẫn đầu" are ranked
const RANKED = lean(
  /(?<!\p{L})(?:dẫn đầu|đứng đầu|đầu tiên|tiêu biểu|xuất sắc|top|tốp|nhóm|(?:cao|thấp|lớn|mạnh|nhiều|ít|tốt|nhanh) nhất|được chọn|được đề cử|được vinh danh)(?!\p{L})/u,
);
/** "một trong 412 tổ": so many that their count is told. */
const MOST_RANKED = 100;

/** "xếp thứ 28/63": a pair of numbers where ranks are told. */
export function isRankOfPair({ named, before }: Place): boolean {
  return named || endsWith(before, ORDINAL_BEFORE);
}

export function isRank({ before, behind, after, number, kind }: Place): boolean {
  return (
    (endsWith(before, ORDINAL_BEFORE) && !(kind === "noun" && number.value > MOST_RANKED)) ||
    (AMONG_RANKED.test(before) && RANKED.test(after)) ||
    (ONE_OF.test(behind) && (number.value === 1 || number.form !== "digits" || RANKED.test(after)))
  );
}
