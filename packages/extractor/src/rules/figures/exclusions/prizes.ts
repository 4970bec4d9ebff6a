import { lean } from "@thidua/core";
import { speaksOfAwards } from "../honours.ts";
import type { Place } from "./place.ts";

// "3 lần nhận Cờ thi đua", "2 lần của UBND tỉnh"
const HONOURED = lean(/^ (?:liên tục |liên tiếp |liền )?(?:được|nhận|đón|vinh dự|đạt|giành)(?!\p{L})/u);
const OF_GIVER = /^ (?:của|do|là) /u;
const PRIZE = lean(/^ ?giải(?!\p{L}| pháp)/u);
// "trao 5 giải Nhất": a prize given; "đoạt 14 giải" is a result
const PRIZE_GIVEN = lean(/(?<!\p{L})(?:trao|tặng|cơ cấu giải thưởng|gồm|và|,|trao tặng)[^;.]{0,80}$/u);

/** How often somebody was honoured. */
export function isTimesHonoured({ at, quantity, after }: Place): boolean {
  return quantity.unit?.unit === "lần" && (HONOURED.test(after) || OF_GIVER.test(after)) && speaksOfAwards(at.view, at.start, at.end);
}

export function isPrizeGiven({ kind, before, behind }: Place): boolean {
  return kind === "noun" && PRIZE.test(behind) && PRIZE_GIVEN.test(before);
}
