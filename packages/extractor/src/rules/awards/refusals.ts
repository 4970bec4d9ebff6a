import { type AwardSlug, honourOf, lean } from "@thidua/core";
import { isCriterion } from "../../context/criteria.ts";
import type { ArticleDocument } from "../../document/document.ts";
import { anchorOf, type Found } from "./found.ts";
import type { Resolved } from "./resolved.ts";
import type { FormToken } from "./tokens.ts";

/** Why a clause is no award: a code of `REASONS`, and the words that say so. */
export interface Refusal {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** What the words around a form say against it: money, a title that tells who somebody is, a count that nobody was given. */
export function refusalOf(document: ArticleDocument, one: Found): Refusal | null {
  const { clause, sentence } = one;
  const { form, formCount } = clause;
  const { start, end } = anchorOf(one);
  if (isCriterion(document, one.block, sentence.start, sentence.end) || hasQuota(document, one) || isConditional(document, one))
    return { code: "rule", start, end };
  if (form && PRIZE_WITH.test(document.view.slice(Math.max(sentence.start, form.start - 60), form.start)))
    return { code: "rule", start, end };
  if (RUMOUR.test(document.view.slice(sentence.start, start)) && UNTRUE.test(document.view.slice(end, sentence.end)))
    return { code: "denied", start, end };
  if (form && holdsTitle(document, one, form)) return { code: "title-as-holder", start, end };
  if (formCount && clause.voice === "list" && !licensed(document, one)) return { code: "unlicensed-count", start: formCount.start, end };
  if (formCount && clause.doubts.includes("weighed") && clause.status === "proposed") return { code: "rule", start, end };
  return null;
}

// xét tặng Giấy khen cho không quá 10 tập thể · chọn tối đa 5 cá nhân đề nghị tặng
const QUOTA = lean(
  /(?<![\p{L}\p{M}])(?:không quá|không vượt quá|tối đa|nhiều nhất|tối thiểu|ít nhất)(?: là)? *(?:\d+ [^,;.]{1,24}(?:,| và| cùng) *)*$/u,
);
const TELLS_DONE = lean(/(?<![\p{L}\p{M}])(?:đã|vừa|có|được)(?![\p{L}\p{M}])/u);

/** Whether the count of whom an award is for is how many it may be: of the first or of one beside it. */
function hasQuota({ view }: ArticleDocument, { clause, sentence }: Found): boolean {
  const counted = clause.receivers.filter(({ count }) => count !== null);
  return counted.some(({ start }) => {
    const before = view.slice(Math.max(sentence.start, start - 80), start);
    const quota = QUOTA.exec(before);
    return quota !== null && !TELLS_DONE.test(before.slice(Math.max(0, quota.index - 12)));
  });
}

// (Tập thể được xét khen) khi đạt từ 90 điểm · nếu không có đoàn viên vi phạm
const CONDITION = lean(
  /^[^,;.:]{0,24} (?:khi|nếu|với điều kiện)(?: \p{L}+)? (?:đạt|có|đủ|bảo đảm|đảm bảo|hoàn thành|không|được|hiến|đóng góp)(?![\p{L}\p{M}])/u,
);

/** Whether what is weighed depends on a condition: no award of anybody. */
function isConditional({ view }: ArticleDocument, { clause }: Found): boolean {
  const { verb, status } = clause;
  return verb !== null && status === "proposed" && CONDITION.test(view.slice(verb.end, verb.end + 80));
}

// Tin đồn có 3 Anh hùng Lao động trong năm nay là không đúng
const RUMOUR = lean(/(?<![\p{L}\p{M}])(?:tin đồn|lời đồn|thông tin|dư luận|tin|báo nói|có người nói)(?![\p{L}\p{M}])/u);
const UNTRUE = lean(
  /(?<![\p{L}\p{M}])(?:là|thì|đều) (?:không (?:đúng|chính xác|có thật|có cơ sở)|sai|bịa|bịa đặt|thất thiệt)(?![\p{L}\p{M}])/u,
);

// Tiền thưởng kèm Giấy khen là 1.490.000 đồng
const PRIZE_WITH = /(?:tiền thưởng|mức thưởng|số tiền|triệu đồng|trị giá)[^,;.]{0,24} kèm(?: theo)? *$/u;

// cho gia đình
const GIVEN_TO = lean(/(?<![\p{L}\p{M}])(?:cho|đối với|tới|đến)(?: +(?:các|những|\d+|gia đình|thân nhân|cụ))* *"?$/u);

// thăm (Anh hùng …)
const ABOUT_HOLDER = lean(
  /(?<![\p{L}\p{M}])(?:gia đình|thân nhân|nhà|mộ|cụ|của|gồm các|gặp mặt|thăm|viếng|phụng dưỡng|chăm sóc|hội nghị|đại hội|lớp|câu lạc bộ|dự)(?: +(?:các|những|\d+))* *"?$/u,
);

// "tặng 50 suất quà cho các Bà mẹ Việt Nam anh hùng", "phụng dưỡng 15 Bà mẹ Việt Nam anh hùng"
function holdsTitle(document: ArticleDocument, { clause, sentence }: Found, form: FormToken): boolean {
  if (!form.slug || !["danh-hieu-vinh-du", "danh-hieu-thi-dua"].includes(honourOf(form.slug)?.group ?? "")) return false;
  const before = document.view.slice(Math.max(sentence.start, form.start - 40), form.start);
  if (clause.voice !== "list" && GIVEN_TO.test(before)) return true;
  return ABOUT_HOLDER.test(before);
}

// Toàn Khối có (71 Chiến sĩ thi đua cơ sở)
const LICENSE = lean(
  /(?:^|[:;,(-]|(?<![\p{L}\p{M}])(?:có|thêm|đạt|gồm|là|công nhận|tặng|phong|và|được|với|trong đó|hơn|trên|gần|khoảng|tổng số|nhận|danh hiệu)) *(?:\d+ +năm *)?$/u,
);

/** "Toàn Khối có 71 Chiến sĩ thi đua cơ sở": a count of a title that the sentence itself tells as held. */
function licensed(document: ArticleDocument, { clause, sentence, block }: Found): boolean {
  const at = clause.formCount?.start ?? sentence.start;
  // "Tập thể Lao động xuất sắc: 58" tells its count itself
  if (at === clause.form?.start) return true;
  const before = document.view.slice(sentence.start, at).trimEnd();
  if (
    /(?:thăm|tặng quà|phụng dưỡng|chăm sóc|hỗ trợ|gặp mặt|chúc|viếng|suất quà|đón|mời|tham dự|đại biểu|giao lưu|tập huấn|bồi dưỡng|đề nghị mỗi)/u.test(
      before,
    )
  )
    return false;
  if (!LICENSE.test(before.replace(/^(?:[-+*•▪–]|\d{1,2}[.)]|[a-zđ][).]) */u, ""))) return false;
  return block.kind === "item" || block.kind === "row" || before.length > 0;
}

// đã (tặng …)
const TOLD_AS_DONE = lean(
  /(?<![\p{L}\p{M}])(?:đã|vừa|vinh dự|nhiều|hàng (?:trăm|nghìn|ngàn|vạn|chục)|tại (?:hội nghị|buổi lễ|lễ|đại hội|đây|chương trình)|nhân dịp|dịp này|năm \d{4}|giai đoạn \d{4}|chiều|sáng|ngày \d)(?![\p{L}\p{M}])/u,
);

/** Why an award that neither names nor counts is none; null where it is told as something that happened. `people` is whom its words point to. */
export function vagueness(document: ArticleDocument, one: Found, award: AwardSlug, people: readonly Resolved[]): Refusal | null {
  const code = vagueCode(document, one, award, people);
  const { start, end } = anchorOf(one);
  return code === null ? null : { code, start, end };
}

function vagueCode(
  document: ArticleDocument,
  { clause, sentence, block }: Found,
  slug: AwardSlug,
  people: readonly Resolved[],
): string | null {
  if (slug === "khen-thuong") return "no-form";
  if (clause.status === "proposed") return "proposed-nobody";
  if (clause.voice === "list") return "no-recipient";
  const view = document.view.slice(sentence.start, sentence.end);
  if (people.length === 0) return clause.receivers.length === 0 ? "no-recipient" : "recipient-unknown";
  return TOLD_AS_DONE.test(view) || block.kind === "caption" ? null : "vague";
}
