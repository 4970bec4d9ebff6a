import { canonical, lean, type Time } from "@thidua/core";
import type { PlacedTime } from "./times-placing.ts";
import type { TimedSentence } from "./times-sentence.ts";

const words = (source: string) => canonical(source);
const BEGIN = "(?<![\\p{L}\\p{M}])";
// "lợi nhuận 412 tỷ đồng, năm 2010 | là 265 tỷ đồng", "cuối năm 2024 | con số này mới là 1.874 căn"
const IS = lean(
  new RegExp(
    `^(?: đó| ấy)?(?: |: ?)(?:${words("thì ")})?(?:(?:${words("con số|tỷ lệ|số liệu|mức|số")}) (?:(?:${words("này|ấy|đó|tương ứng")}) )?)?(?:(${words("mới|chỉ|vẫn|còn")}) )*(?:(?:${words("là|có|được|ở mức|đạt|dừng ở|tới|lên tới|những")}) )?(?:(?:${words("khoảng|hơn|gần|trên|chừng|ngót|vỏn vẹn")}) )?\\d`,
    "u",
  ),
);
const LIKEWISE = lean(new RegExp(`${BEGIN}(?:${words("trong khi|trong lúc|trong|còn|nhớ lại")})(?: ${words("khi|hồi|vào|ở")})? ?$`, "u"));
// "năm 2011 là 11 vụ|, 25 người|; …"
const MORE = /^,? (?:và )?\d[\d.,]* ?[^\d,;.()]{1,24}(?=[,;.)]|$)/u;
const STOP = /;|,(?!\d)|\.(?= |$)/u;
const LABELS = /^: ?[^\d;,.]{0,12}\d/u;
const DIGIT = /\d/u;

/**
 * Ends the reach of what a result is only compared with: an earlier year told beside it ("…, năm 2010 là 265 tỷ đồng; nộp ngân sách 98
 * tỷ") holds for its own clause, the years of a list ("năm 2016: 87 hộ, năm 2018: 203 hộ") for their sentence. `around` is the time that
 * the sentence takes up from those before it, or the article's own.
 */
export function limitCompared(view: string, { sentence, times }: TimedSentence, around: Time | null): void {
  if (times.length === 0) return;
  const labels = times.filter((one) => one.enclosure < 0 && LABELS.test(view.slice(one.end, one.end + 16)));
  if (labels.length > 1) for (const one of labels) one.until = sentence.end;
  let told: Time | null = around;
  let from = sentence.start;
  let figures = false;
  for (const one of times) {
    figures ||= DIGIT.test(view.slice(from, Math.max(from, one.start)));
    from = Math.max(from, one.end);
    if (one.standing === "aside" || one.enclosure >= 0 || one.time.end === null) continue;
    const is = figures && one.until > sentence.end ? IS.exec(view.slice(one.end, Math.min(sentence.end, one.end + 60))) : null;
    const before = view.slice(Math.max(sentence.start, one.start - 24), one.start);
    const earlier = told?.end ? one.time.end.slice(0, 4) < told.end.slice(0, 4) : is?.[1] !== undefined && LIKEWISE.test(before);
    if (is && earlier) one.until = clauseEnd(view, one.end + is[0].length, sentence.end);
    else told = one.time;
  }
}

/** Where the clause of the number at `at` ends, with the numbers that go on behind its comma. */
function clauseEnd(view: string, at: number, ceiling: number): number {
  const stop = view.slice(at, ceiling).search(STOP);
  let end = stop < 0 ? ceiling : at + stop;
  for (let more = MORE.exec(view.slice(end, ceiling)); more; more = MORE.exec(view.slice(end, ceiling))) end += more[0].length;
  return end;
}

/** Whether a time holds for no more than its own clause or sentence. */
export function isLimited({ until }: PlacedTime): boolean {
  return until !== Number.POSITIVE_INFINITY;
}
