import { lean } from "@thidua/core";
import type { Clause } from "./clause.ts";

/* Remarks beside a form or whom it is for, in brackets or in a cell of their own, that say that it is only asked for. */

// đang trình · đã có tờ trình · hồ sơ đang chờ thẩm định · đề nghị
const ASKED = lean(
  /^(?:(?:hồ sơ|thủ tục|danh sách|hiện|đang|đã|mới|vừa|còn|vẫn|được|có|nộp|đơn vị|tỉnh|huyện|bộ|ubnd tỉnh)[ ,]*){0,5}(?:trình(?! (?:độ|bày|diễn))|tờ trình|đề nghị|đề xuất|suy tôn|xét(?! (?:xử|nghiệm))|xem xét|thẩm định|chờ|(?:hoàn (?:thiện|tất|chỉnh)|làm|lập|gửi) hồ sơ|chưa có (?:quyết định|kết quả))(?![\p{L}\p{M}])/u,
);
// đã trình và được tặng · theo đề nghị của khối
const GIVEN = lean(
  /(?<![\p{L}\p{M}])(?:(?:đã|và|nay) (?:được )?(?:tặng|trao|có quyết định|ký|công bố)|được (?:tặng|trao|phong|công nhận)|theo đề nghị)(?![\p{L}\p{M}])/u,
);
const BRACKET = /^"? *\(([^()]{3,70})\)/u;

/** Whether a remark says that what stands beside it is only asked for. */
export function isAskedRemark(words: string): boolean {
  return ASKED.test(words.trim()) && !GIVEN.test(words);
}

function remarkBehind(view: string, at: number): string {
  return BRACKET.exec(view.slice(at, at + 80))?.[1] ?? "";
}

/** A clause without a verb, parted where the remarks behind whom it is for say of some that they are only proposed. */
export function byRemarks(view: string, clause: Clause): Clause[] {
  const { form, formCount, giver, receivers, voice, status } = clause;
  if (!form || voice !== "list" || status !== "conferred") return [clause];
  const proposed = { ...clause, status: "proposed" as const };
  const told = giver && giver.start > form.end ? giver.end : form.end;
  if (isAskedRemark(remarkBehind(view, told))) return [proposed];
  // "Bằng khen: 12 (đang đề nghị)"
  const amount = formCount ? /^ *:? *\d[\d.]*/u.exec(view.slice(told, told + 16)) : null;
  if (amount && isAskedRemark(remarkBehind(view, told + amount[0].length))) return [proposed];
  const remarks = receivers.map(({ end }) => remarkBehind(view, end));
  const asked = remarks.map(isAskedRemark);
  if (!asked.includes(true)) return [clause];
  // "12 tập thể, 4 cá nhân (hồ sơ đang trình)": one remark for all that are counted
  const forAll = receivers.every(({ count }) => count !== null) && remarks.slice(0, -1).every((remark) => remark === "");
  const given = forAll ? [] : receivers.filter((_, at) => !asked[at]);
  if (given.length === 0) return [proposed];
  return [
    { ...clause, receivers: given },
    { ...proposed, receivers: receivers.filter((_, at) => asked[at]) },
  ];
}
