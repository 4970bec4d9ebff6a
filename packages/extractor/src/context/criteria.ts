import { lean } from "@thidua/core";
import type { ArticleDocument, Block } from "../document/document.ts";
import { remembered } from "../document/remembered.ts";

// "IV. TIÊU CHUẨN VÀ HÌNH THỨC KHEN THƯỞNG", "Điều 5. Đối tượng, điều kiện xét tặng", "Nguyên tắc bình xét:"
const CRITERIA = lean(
  /(?<![\p{L}\p{M}])(?:tiêu chuẩn|điều kiện|tiêu chí|nguyên tắc|quy trình|thủ tục|cơ cấu|thang điểm|cách chấm điểm)(?![\p{L}\p{M}])/u,
);
const OF_COMMENDING = lean(
  /(?<![\p{L}\p{M}])(?:khen|khen thưởng|danh hiệu|xét|bình xét|xét tặng|tặng|giải thưởng|tôn vinh)(?![\p{L}\p{M}])/u,
);
// "Kết quả thực hiện tiêu chí thi đua": told, not ruled; "Mục tiêu, chỉ tiêu và điều kiện khen thưởng": aims are figures
const TOLD = lean(
  /(?<![\p{L}\p{M}])(?:kết quả|thực hiện|mục tiêu|chỉ tiêu|đã|được tặng|được khen|đạt|sơ kết|tổng kết|danh sách)(?![\p{L}\p{M}])/u,
);
const DONE = lean(/(?<![\p{L}\p{M}])(?:đã|vừa|năm qua|năm ngoái|năm trước)(?![\p{L}\p{M}])/u);
const LONGEST_HEADING = 140;
const MOST_ABOVE = 6;

/** Whether a heading or lead is about what is asked of those who want to be commended. */
function isCriteria({ view }: ArticleDocument, block: Block): boolean {
  if (block.kind !== "heading" && block.kind !== "lead") return false;
  if (block.end - block.start > LONGEST_HEADING) return false;
  const line = view.slice(block.start, block.end);
  return CRITERIA.test(line) && OF_COMMENDING.test(line) && !TOLD.test(line);
}

const blockIsRuled = remembered((document, block: Block): boolean => {
  let above = document.blocks[block.parent];
  for (let depth = 0; above && depth < MOST_ABOVE; depth++) {
    if (isCriteria(document, above)) return true;
    above = document.blocks[above.parent];
  }
  return false;
});

/** Whether `start..end` stands in the part of a plan or rule that says who may be commended, and tells of nothing done. */
export function isCriterion(document: ArticleDocument, block: Block | undefined, start: number, end: number): boolean {
  return block !== undefined && blockIsRuled(document, block) && !DONE.test(document.view.slice(start, end));
}
