import { findAll, lean, looksLikeYear } from "@thidua/core";

const WORDS: Record<string, number> = { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9, mười: 10 };
// mười lăm, hai mươi, ba mươi mốt
const TEENS = "mười +(?:một|hai|ba|bốn|lăm|sáu|bảy|bẩy|tám|chín)";
const TENS = "(?:hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín) +mươi(?: +(?:mốt|hai|ba|tư|bốn|lăm|nhăm|sáu|bảy|bẩy|tám|chín))?";
const LAST: Record<string, number> = { ...WORDS, mốt: 1, tư: 4, lăm: 5, nhăm: 5 };
const SCALES: Record<string, number> = { nghìn: 1_000, ngàn: 1_000, vạn: 10_000, triệu: 1_000_000 };

// 1.148 · 1 864 · 07 · 9/12 · 35 nghìn · hai; not the 50 of 1.500, not 88,6%
const COUNT = lean(
  new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}.,/])(?!hai bà trưng)(?:(\\d{1,3}(?:[. ]\\d{3})+|\\d+)(?:\\/\\d+(?:[.]\\d{3})*)?(?![\\p{L}\\p{M}\\p{N}%]| ?%|,\\d|[.]\\d)(?: +(nghìn|ngàn|vạn|triệu))?|(${TEENS}|${TENS}|một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười)(?= +\\p{L}))(?![\\p{L}\\p{M}])`,
    "gu",
  ),
);

function numberOf(words: string): number | undefined {
  const [first, ...more] = words.split(/ +/u) as [string, ...string[]];
  if (more.length === 0) return WORDS[first];
  const last = LAST[more.at(-1) as string] ?? 0;
  return first === "mười" ? 10 + last : (WORDS[first] ?? 0) * 10 + (more.length > 1 ? last : 0);
}

// giai đoạn 2022 - (2023) · năm 2019 và (2020) · các năm 2017, 2018, (2020) · từ 2016 đến (2020) · mùa (2021)
const BEFORE_YEAR = lean(
  /(?:(?<![\p{L}\p{M}])(?:năm(?: học)?|giai đoạn|thời kỳ|nhiệm kỳ|niên khóa|khóa|niên vụ|vụ|mùa(?: \p{L}+)?|xuân|hè|thu|đông|tết|kể từ|từ|từ đầu|cuối|đầu|giữa|hết|trước|sau|thời điểm|tháng \d{1,2}|quý (?:[ivx]+|\d))|(?<![\d.,/])(?:(?:19|20)\d{2}|\d{1,2}[/-](?:19|20)\d{2}) *(?:-|\/|,|;|và|, *và|hoặc|cùng|đến|tới|qua|sang)(?: +(?:đến|tới|sang|cả))?) *$/u,
);

/** Whether the digits at `start..end` of a view are a year, by what stands before them there: "giai đoạn 2022 - 2023 tỉnh đã …". */
export function isYear(view: string, start: number, end: number): boolean {
  return looksLikeYear(view.slice(start, end)) && BEFORE_YEAR.test(view.slice(Math.max(0, start - 24), start));
}

export interface Count {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** Whole numbers of a view that may count recipients, in order. "9/12 thôn" is 9. */
export function readCount(view: string): Count[] {
  const counts: Count[] = [];
  for (const match of findAll(COUNT, view)) {
    const digits = match[1];
    const base = digits === undefined ? numberOf(match[3] as string) : Number(digits.length < 5 ? digits : digits.replace(/[. ]/gu, ""));
    if (base === undefined || !Number.isSafeInteger(base) || base < 1) continue;
    const value = base * (match[2] === undefined ? 1 : (SCALES[match[2]] ?? 1));
    if (Number.isSafeInteger(value)) counts.push({ value, start: match.index, end: match.index + match[0].length });
  }
  return counts;
}
