import { lean } from "@thidua/core";
import type { ArticleDocument, Block } from "../../../document/document.ts";
import { remembered } from "../../../document/remembered.ts";
import { wordPattern } from "../patterns.ts";
import { NO_AIM_AFTER, REACHED_BEFORE } from "./aims.ts";
import type { Found } from "./found.ts";
import { articleYear } from "./reading.ts";

const HEAD_AIM = wordPattern([
  "đặt ra",
  "mục tiêu",
  "chỉ tiêu",
  "phương hướng",
  "nhiệm vụ",
  "phấn đấu",
  "giao ước",
  "kế hoạch",
  "dự kiến",
  "định hướng",
  "đề ra",
  "các đích",
  "những đích",
  "đích đến",
  "đích phấn đấu",
]);
const HEAD_DONE = wordPattern([
  "kết quả",
  "tình hình",
  "đánh giá",
  "thực trạng",
  "đã đạt",
  "thành tích",
  "khái quát",
  "tổng kết",
  "kết quả thực hiện",
  "thành tựu",
]);
// "Đối chiếu với chỉ tiêu thi đua năm 2025", "Rà soát các chỉ tiêu", "Thực hiện so với kế hoạch"
const HEAD_COMPARES = lean(
  /(?<!\p{L})(?:đối chiếu|so sánh|so với|rà soát|kiểm điểm|nhìn lại|điểm lại|kiểm đếm|chấm điểm|mức độ (?:thực hiện|hoàn thành)|tiến độ(?: thực hiện)?)(?: (?!phấn đấu|đề ra|đặt ra|xây dựng)\p{L}+){0,5} (?:chỉ tiêu|kế hoạch|mục tiêu|nhiệm vụ)(?!\p{L})/u,
);
// "4. Kế hoạch năm 2023", "II. Phương hướng, nhiệm vụ": a short numbered line that closes with no mark
const SECTION = /^(?:\d{1,2}|[ivx]{1,4}|[a-zđ])[.)/] ?[^.;:|]{3,100}$/u;
const LABEL = /^(?:(\d{1,2})|([ivx]{1,4})|([a-zđ]))[.)/]/u;
const MOST_BLOCKS_BELOW = 14;

/** Which of the numberings a line has: digits, Roman, letters; -1 for none. */
function labelOf(line: string): number {
  const label = LABEL.exec(line);
  return label ? [label[1], label[2], label[3]].findIndex((part) => part !== undefined) : -1;
}

// "3. Một số chỉ tiêu dân sinh", "1. Các chỉ tiêu chủ yếu" tell of indicators, "Chỉ tiêu cụ thể đến năm 2025" of aims.
const INDICATORS = /(?:một số|các|những|thực hiện|đánh giá|về|hệ thống) (?:nhóm )?chỉ tiêu/u;
const AIMS_TOO = /mục tiêu|phấn đấu|phương hướng|nhiệm vụ|kế hoạch|đến (?:hết |cuối )?năm|giao/u;

function tellsOfIndicators(line: string): boolean {
  return INDICATORS.test(line) && !AIMS_TOO.test(line.replace(INDICATORS, ""));
}

/** The aim that the numbered line above a block's paragraphs and items states, or null. */
function sectionAbove(document: ArticleDocument, block: Block): Found | null {
  const { view } = document;
  const own = labelOf(view.slice(block.start, block.start + 6));
  for (let index = block.index - 1; index >= 0 && index >= block.index - MOST_BLOCKS_BELOW; index--) {
    const above = document.blocks[index];
    if (!above) return null;
    const line = view.slice(above.start, Math.min(above.end, above.start + 120));
    if (above.end - above.start > 120 || labelOf(line) === own || !SECTION.test(line)) continue;
    const aim = HEAD_AIM.exec(line);
    const aims =
      aim !== null &&
      !HEAD_DONE.test(line) &&
      !HEAD_COMPARES.test(line) &&
      !tellsOfIndicators(line) &&
      !/^ (?:chủ yếu|đạt|cơ bản|chính)/u.test(line.slice(aim.index + aim[0].length));
    return aims ? { start: above.start + aim.index, end: above.start + aim.index + aim[0].length } : null;
  }
  return null;
}

/** What the lines that govern a block say of its figures: an aim, or nothing. */
export const governedByAim = remembered((document, block: Block): Found | null => {
  let parent = block.parent;
  for (let up = 0; up < 6 && parent >= 0; up++) {
    const above = document.blocks[parent];
    if (!above) return null;
    // Of a long lead only the sentence that ends in the colon governs.
    const start = document.sentences[above.endSentence - 1]?.start ?? above.start;
    const line = document.view.slice(start, Math.min(above.end, start + 400));
    const done = HEAD_DONE.test(line) || HEAD_COMPARES.test(line);
    const aim = line.length <= 400 ? HEAD_AIM.exec(line) : null;
    if (
      aim &&
      !done &&
      !tellsOfIndicators(line) &&
      !REACHED_BEFORE.test(line.slice(0, aim.index)) &&
      !NO_AIM_AFTER.test(line.slice(aim.index + aim[0].length))
    ) {
      return { start: start + aim.index, end: start + aim.index + aim[0].length };
    }
    if (done && !aim) return null;
    const year = /(?:^|[^\d])(20\d{2})(?!\d)/u.exec(line);
    const now = articleYear(document);
    if (year?.[1] && now !== null && above.kind === "heading" && Number(year[1]) > now && !done)
      return { start: start + year.index + 1, end: start + year.index + 5 };
    parent = above.parent;
  }
  const section = sectionAbove(document, block);
  if (section) return section;
  // An interview: the question above says what the answer is about.
  const question = document.blocks[block.index - 1];
  if (
    question &&
    /^-\s/u.test(document.view.slice(block.start, block.start + 2)) &&
    document.view.slice(question.start, question.end).trimEnd().endsWith("?")
  ) {
    const aim = HEAD_AIM.exec(document.view.slice(question.start, question.end));
    if (aim) return { start: question.start + aim.index, end: question.start + aim.index + aim[0].length };
  }
  return null;
});
