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
  return sectionAbove(document, block) ?? titleAbove(document, block) ?? askedFor(document, block);
});

// "- …", "Đáp: …", "Ông Lê Văn A: …", "BS. Trần B: …"
const ANSWERS = lean(
  /^(?:- |(?:đáp|trả lời|ông|bà|anh|chị|đồng chí|đ\/c|bs|bác sỹ|ts|ths|cô|thầy)(?!\p{L})[^:?!\d]{0,40}: |[\p{L}. ]{5,30}: )/u,
);

/** An interview: the aim that the question above a block, which answers it, asks about. */
function askedFor({ blocks, view }: ArticleDocument, block: Block): Found | null {
  const question = blocks[block.index - 1];
  if (!question || !view.slice(question.start, question.end).trimEnd().endsWith("?")) return null;
  if (!ANSWERS.test(view.slice(block.start, block.start + 60))) return null;
  const asked = view.slice(question.start, question.end);
  const aim = HEAD_AIM.exec(asked);
  if (!aim || HEAD_DONE.test(asked) || REACHED_BEFORE.test(asked.slice(0, aim.index))) return null;
  return { start: question.start + aim.index, end: question.start + aim.index + aim[0].length };
}

// "Nhiệm vụ 2018", "🎯 2024 ta làm gì?", "Giao ước của Khối": a short line of its own that closes with no mark of a sentence
const LONGEST_TITLE = 90;
const NO_TITLE = /[.,;:"”…]$/u;
const TITLE_AIMS = lean(
  /^[^\p{L}\d]{0,4}(?:(?:một số|các|những) )?(?:phương hướng|nhiệm vụ(?! (?:chính trị|quân sự|quốc phòng|chuyên môn|thường xuyên|kép))|mục tiêu(?! (?:quốc gia|kép))|chỉ tiêu|kế hoạch(?! nhỏ)|giao ước|định hướng|đích|việc (?:phải|cần|sẽ) làm|hướng (?:đi|tới)|thời gian tới|chặng đường (?:tới|mới|phía trước)|năm tới)(?!\p{L})/u,
);
const TELLS_OF_DONE = lean(/(?<!\p{L})(?:thực hiện|hoàn thành|vượt|đạt|cán|về đích|nhìn lại|sau|qua|đã|khen thưởng|chung tay)(?!\p{L})/u);
const SPRING = 6;

/** The aim, or the year to come, of the nearest title above a block's paragraphs and items, which no numbering or capitals show; or null. */
function titleAbove(document: ArticleDocument, block: Block): Found | null {
  const { view, blocks } = document;
  for (let index = block.index - 1; index >= 0 && index >= block.index - MOST_BLOCKS_BELOW; index--) {
    const above = blocks[index];
    if (!above || above.kind === "row" || above.kind === "heading" || above.kind === "lead") return null;
    if (above.kind !== "paragraph" || above.end - above.start > LONGEST_TITLE) continue;
    const line = view.slice(above.start, above.end);
    if (NO_TITLE.test(line)) continue;
    if (HEAD_DONE.test(line) || HEAD_COMPARES.test(line) || TELLS_OF_DONE.test(line) || tellsOfIndicators(line)) return null;
    const year = /(?<![\d/.-])20\d{2}(?![\d/.-])/u.exec(line);
    const now = articleYear(document);
    const ahead = year !== null && now !== null && Number(year[0]) > now;
    const early = year !== null && Number(year[0]) === now && Number(document.article.publishedAt?.slice(5, 7)) <= SPRING;
    const aim = TITLE_AIMS.exec(line);
    if (aim && (year === null || ahead || early)) return { start: above.start, end: above.start + aim[0].length };
    return ahead && year ? { start: above.start + year.index, end: above.start + year.index + 4 } : null;
  }
  return null;
}
