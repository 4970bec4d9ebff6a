import { canonical, lean } from "@thidua/core";
import type { ArticleDocument, Block, Sentence } from "../document/document.ts";
import type { TimeIndex } from "./times-index.ts";
import type { OwnPeriod } from "./times-own-period.ts";
import type { PlacedTime } from "./times-placing.ts";

const has = (source: string) => lean(new RegExp(`(?<![\\p{L}\\p{M}])(?:${canonical(source)})(?![\\p{L}\\p{M}])`, "u"));
const AT_THE_MEETING = has(
  "(?:tại|trong) (?:hội nghị|đại hội|buổi|lễ|phiên họp|kỳ họp|cuộc họp|chương trình)|(?:nhân |trong )?dịp (?:này|tổng kết|sơ kết)",
);
// "nhiều năm liền được tặng", "từng được tặng": at no one time.
const EVER = has(
  "nhiều năm|nhiều lần|hằng năm|hàng năm|mỗi năm|(?:\\d{1,2}|hai|ba|bốn|năm|mười) năm (?:liền|liên tục|liên tiếp)|từng (?:được|nhận|đoạt|đạt|là|có)",
);
// What is counted over the whole of the period, not handed over today.
const SUMMED = lean(
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${canonical("tổng hợp|tổng cộng|qua (?:bình xét|tổng kết|sơ kết|đánh giá|phong trào|thi đua)|tổng số|toàn (?:tỉnh|ngành|huyện|thành phố|thị xã|quận|xã|phường|khối|cụm|lực lượng|trường|đơn vị|hội|công ty|hệ thống)|cả (?:tỉnh|nước|huyện|khối|ngành)|các cấp|lượt")})(?![\\p{L}\\p{M}])|(?:^|, )(?:${canonical("đã )?có (?:thêm |hơn |trên )?")}\\d|^(?:${canonical("về|trong|công tác|kết quả")}) [^,:]{0,40}${canonical("khen thưởng")}[^,:]{0,20}[,:]`,
    "u",
  ),
);
// Awards by the number: "612 Cờ thi đua", "Bằng khen cho 2.385 tập thể"; "3 Giấy khen" may be one person's.
const COUNTED = lean(
  new RegExp(
    `(?<![\\d.,])\\d[\\d.]* (?:${canonical("lượt|tập thể|cá nhân|đơn vị|hộ|gia đình|cán bộ|hội viên|đoàn viên|người|tổ chức|doanh nghiệp")})(?![\\p{L}\\p{M}])|(?<![\\d.,])\\d[\\d.]*\\d (?:${canonical("cờ|bằng khen|giấy khen|huân chương|huy chương|kỷ niệm chương|danh hiệu|chiến sỹ|lao động tiên tiến|tập thể")})(?![\\p{L}\\p{M}])`,
    "u",
  ),
);
const OCCASION = has(
  "tại (?:hội nghị|đại hội|buổi|lễ|phiên|kỳ họp|chương trình|đây)|dịp|sáng(?! (?:kiến|tạo|chế|lập))|chiều(?! (?:dài|rộng|cao|sâu|hướng))|tối(?! (?:thiểu|đa|ưu|cao))|hôm|vừa|mới đây|trước đó|đợt này|lần này",
);
const OF_AWARDS = has("khen thưởng|khen|tặng|danh hiệu|tôn vinh|phần thưởng");
const EARLIER = has("từng|trước đó|trước đây|trước kia|mới đây|vừa qua");
const ABOVE = has("nêu trên|nói trên|trên đây|sau đây");

const MOST_BLOCKS = 8;

/** Whether a block says something up to `end`. It is looked for once per block, not again for every award of a long one. */
function saidIn(pattern: RegExp): (view: string, block: Block, end: number) => boolean {
  let last: { readonly block: Block; readonly start: number; readonly end: number } | null = null;
  return (view, block, end) => {
    if (last?.block !== block) {
      const match = pattern.exec(view.slice(block.start, block.end));
      const start = match ? block.start + match.index : block.end;
      last = { block, start, end: match ? start + match[0].length : Infinity };
    }
    return last.end <= end || (last.start < end && pattern.test(view.slice(block.start, end)));
  };
}

const counted = saidIn(COUNTED);
const onOccasion = saidIn(OCCASION);
const saidEarlier = saidIn(EARLIER);
const saidAbove = saidIn(ABOVE);
const saidAtTheMeeting = saidIn(AT_THE_MEETING);

/** Whether a sentence counts awards, and no occasion is told of in its paragraph before. */
function countsAwards(view: string, block: Block, end: number): boolean {
  return counted(view, block, end) && !onOccasion(view, block, end) && !saidEarlier(view, block, end);
}

/** Whether what is said before an award keeps it from the time that holds around it. */
export function isTimeless(before: string): boolean {
  return EVER.test(before);
}

const MANY_TIMES = has("nhiều năm|nhiều lần|(?:\\d{1,2}|hai|ba|bốn|năm|mười) năm (?:liền|liên tục|liên tiếp)");

/** Whether what stands between a year and an award tells of many years. */
export function isManyTimes(between: string): boolean {
  return MANY_TIMES.test(between);
}

/** The period of the paragraph before, where both count awards: "Năm 2024, … tặng 214 Huân chương. | Chính phủ tặng 612 Cờ thi đua." */
export function continuedFrom({ view, blocks }: ArticleDocument, index: TimeIndex, block: Block, end: number): PlacedTime | null {
  if (block.kind !== "paragraph" || !countsAwards(view, block, end)) return null;
  const previous = blocks[block.index - 1];
  const left = previous?.kind === "paragraph" ? index.left[previous.index] : null;
  if (!previous || !left || left.forward) return null;
  const said = view.slice(previous.start, previous.end);
  return OF_AWARDS.test(said) && COUNTED.test(said) ? left.placed : null;
}

/** Whether the heading over a block is about awards: "5. Khen thưởng". */
function isUnderAwards({ view, blocks }: ArticleDocument, block: Block): boolean {
  for (let i = block.index - 1; i >= Math.max(0, block.index - MOST_BLOCKS); i--) {
    const above = blocks[i];
    if (above && (above.kind === "heading" || (above.end - above.start < 60 && view.charCodeAt(above.end - 1) !== 46)))
      return OF_AWARDS.test(view.slice(above.start, above.end));
  }
  return false;
}

/** Whether an award that its own sentence and paragraph do not date belongs to the period that the article reports on. */
export function isTiedToAward(
  document: ArticleDocument,
  index: TimeIndex,
  own: OwnPeriod,
  block: Block,
  sentence: Sentence,
  before: string,
): boolean {
  const { view } = document;
  if (index.isDecision || saidAbove(view, block, sentence.end)) return true;
  const earlier = EARLIER.test(before);
  if (own.ofAwards && !earlier) return true;
  if (!own.summedUp) return false;
  if (AT_THE_MEETING.test(before) || (isShort(own) && saidAtTheMeeting(view, block, sentence.end))) return isShort(own);
  const summed = SUMMED.test(view.slice(sentence.start, sentence.end));
  return !earlier && (summed || (countsAwards(view, block, sentence.end) && (isShort(own) || isUnderAwards(document, block))));
}

/** A year, or a school year. */
function isShort({ time: { start, end } }: OwnPeriod): boolean {
  return start !== null && end !== null && Number(end.slice(0, 4)) - Number(start.slice(0, 4)) <= 1;
}
