import { findAll, lean } from "@thidua/core";
import type { Sentence } from "../../document/document.ts";

/** A stretch of a sentence whose numbers are no figures, whatever stands around them. */
export interface Mask {
  readonly start: number;
  readonly end: number;
  readonly code: string;
}

// "ngày 25 tháng 5 năm 2018", "từ ngày 9 đến 12/10", "01/7/2025", "28-9-2015", "9.12.2025", "10/2022", "2014 - 2018", "năm học 2023-2024"
const DATE =
  /(?<![\d.,/])(?:ngày \d{1,2} ?tháng \d{1,2}(?: năm \d{4})?|tháng \d{1,2} năm \d{4}|(?:từ |các )?ngày \d{1,2} ?(?:-|,|và|đến) ?\d{1,2}\/\d{1,2}(?:\/\d{4})?|\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?(?:19|20)\d{2}|\d{1,2} ?\/ ?(?:19|20)\d{2}|(?:19|20)\d{2} ?- ?(?:19|20)?\d{2}(?:,? (?:19|20)\d{2})*)(?![\d/]|[.,]\d)/gu;
// On the text itself: "đến 12/12 Công ty đã chạm mốc", "sáng 5/8 Hội đồng họp"; not "đến nay 12/12 xã"
const DAY = lean(
  /(?<=(?:^|[^\p{L}])(?:đến|tới|ngày|từ|trước|sau|hôm|sáng|chiều|tối|Đến|Ngày|Sáng|Chiều|Tối|Từ) )\d{1,2}\/\d{1,2}(?= \p{Lu})/gu,
);
// "tới 31-5 vừa rồi", "sáng 5-8": a range would go up
const DAY_HYPHEN =
  /(?<=(?:^|[^\p{L}])(?:ngày|hôm|sáng|trưa|chiều|tối|đêm) )\d{1,2} ?- ?\d{1,2}(?![\d.,/])|(?<=(?:^|[^\p{L}])(?:đến|tới|từ|hết|trước|sau|vào) )(\d{1,2}) ?- ?(?:0?[1-9]|1[0-2])(?![\d/]|[.,]\d)/gu;
// "11 giờ 30 phút", "14:32", "9h30", "07h00"
const CLOCK = lean(
  /(?<![\d.,/])(?:\d{1,2} ?giờ(?: ?\d{1,2}(?: phút)?)?(?= |,|\.|$)(?! công| (?:xuống|còn|giảm|rút))|\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}h\d{0,2})(?![\d\p{L}])/gu,
);
// On the text itself, for its capitals: "1308/ĐA-UBND", "91/2017/NĐ-CP", "07-CTr/TU", "815 /KH-UBND", "34-CT/BCT", "06/2022/QH15"
const DOCUMENT = lean(/(?<![\d.,/])\d{1,6}(?:\/(?:19|20)\d{2})? ?[/-] ?[A-ZĐ][\p{L}\d]{0,12}(?:[-/.][\p{L}\d]{1,14}){0,4}/gu);
// "0207.3822.451", "(0260) 3862 265", "0243 9726 130", "0912345678"
const PHONE = /(?<![\d.,])\(?0\d{1,4}\)?[ .-]?\d{3,4}[ .-]?\d{3,4}(?![\d,%])/gu;
// "https://abc.gov.vn/tin/12", "IMG_2047.JPG"
const ADDRESS = lean(/(?:https?:\/\/|www\.)\S+|\S+\.(?:jpe?g|png|gif|pdf|docx?|xlsx?|vn|com)(?![\p{L}\d])/giu);

const QUOTE = '"';
/** Names in quotation marks are short; what is longer is somebody speaking. */
const LONGEST_NAME = 150;

function* quoted(view: string, start: number, end: number): Generator<Mask> {
  let open = view.indexOf(QUOTE, start);
  while (open >= 0 && open < end) {
    const close = view.indexOf(QUOTE, open + 1);
    if (close < 0 || close >= end) return;
    const inside = view.slice(open + 1, close);
    // A mark that was never closed, or closes before a blank, gives no name.
    if (inside.length > LONGEST_NAME || inside.startsWith(" ")) {
      open = close;
      continue;
    }
    yield { start: open, end: close + 1, code: "quoted-name" };
    open = view.indexOf(QUOTE, close + 1);
  }
}

function* spans(pattern: RegExp, source: string, offset: number, code: string): Generator<Mask> {
  for (const found of findAll(pattern, source)) yield { start: offset + found.index, end: offset + found.index + found[0].length, code };
}

/** The masks of one sentence. Only asked for sentences that hold a digit. */
export function masksOf(text: string, view: string, sentence: Pick<Sentence, "start" | "end">): Mask[] {
  const { start, end } = sentence;
  const lower = view.slice(start, end);
  const written = text.slice(start, end);
  const masks: Mask[] = [];
  if (lower.includes(QUOTE)) masks.push(...quoted(view, start, end));
  masks.push(...spans(DATE, lower, start, "date"));
  if (/\d\/\d{1,2} /.test(written)) masks.push(...spans(DAY, written, start, "date"));
  if (/\d ?- ?\d/.test(lower))
    for (const found of findAll(DAY_HYPHEN, lower))
      if (found[1] === undefined || (Number(found[1]) <= 31 && Number(found[1]) > Number(/\d+$/.exec(found[0])?.[0])))
        masks.push({ start: start + found.index, end: start + found.index + found[0].length, code: "date" });
  if (lower.includes("giờ") || /\d[:h]/.test(lower)) masks.push(...spans(CLOCK, lower, start, "clock"));
  if (/\d ?[/-] ?[A-ZĐ]/u.test(written)) masks.push(...spans(DOCUMENT, written, start, "document-number"));
  if (/(?:^|[^\d.,])0\d/.test(lower) || lower.includes("(0")) masks.push(...spans(PHONE, lower, start, "phone"));
  if (/\.(?:jpe?g|png|gif|pdf|docx?|xlsx?|vn|com)|http/u.test(lower)) masks.push(...spans(ADDRESS, lower, start, "address"));
  return masks;
}

export function maskAt(masks: readonly Mask[], at: number): Mask | undefined {
  return masks.find((mask) => mask.start <= at && at < mask.end);
}
