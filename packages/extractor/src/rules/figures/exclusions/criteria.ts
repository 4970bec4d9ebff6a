import { lean, type NumberReading } from "@thidua/core";
import { isHonour } from "../honours.ts";
import { anyOf, EDGE_AFTER, EDGE_BEFORE, rememberLast } from "../patterns.ts";
import { partEnd, partStart } from "../sentence-parts.ts";
import type { Place } from "./place.ts";

// "mỗi hộ được vay tối đa 50 triệu đồng", "mức hỗ trợ không quá 30 triệu đồng": what is allowed, no result
const ALLOWED = lean(
  /(?<!\p{L})(?:được|cho|mức|sẽ) (?:vay|hỗ trợ|hưởng|giảm|miễn|cấp|mượn|thưởng|trợ cấp|thanh toán|chi)(?: \p{L}+){0,4} (?:tối đa|không quá|cao nhất là|nhiều nhất) $|(?<!\p{L})(?:vay|hỗ trợ) (?:cho )?(?:mỗi|một|từng) \p{L}+(?: \p{L}+){0,2} (?:tối đa|không quá) $/u,
);
// "được cộng 10 điểm", "trừ 02 điểm", "tổng điểm tối đa là 1.000 điểm", "thang điểm 100": how others are marked
const MARKED = lean(
  /(?<!\p{L})(?:(?:được|bị|sẽ|thì|mỗi \p{L}+) (?:cộng|trừ|chấm|tính)|(?:cộng|trừ)(?: thêm| tối đa| đi)?|tổng điểm(?: tối đa)?|điểm tối đa|điểm chuẩn|thang(?: điểm)?|tối đa)(?: (?:là|tối đa|thêm|đi|không quá))? $/u,
);
const MARKS_OTHERS = lean(
  /(?<!\p{L})(?:được|bị|thì|cứ) (?:cộng|trừ)(?: thêm| tối đa)? \d[\d,]* điểm|(?<!\p{L})cứ \d[\d,]*%? (?:trừ|cộng) \d/u,
);
const MARKS_LEAD = lean(
  /(?:bảng tiêu chí|thang điểm|bộ tiêu chí|bảng điểm|chấm điểm|tổng điểm tối đa|cơ cấu điểm|khung điểm|bảng chấm)[^;]*:\s*$/u,
);
// "Nếu chỉ chấm trên giấy thì … 990 điểm": no time in the condition, so nothing that was
const HYPOTHESIS = lean(/(?<!\p{L})(?:nếu|giả sử|ví như|giả dụ)(?!\p{L})[^.;"]*?(?<!\p{L})thì(?!\p{L})/u);
const TIMED = /\d|năm|trước|nhiệm kỳ|giai đoạn|quý|tháng|cùng kỳ|đầu|ngày|so với|hồi|xưa/u;
// "các hộ hiến từ 500 m2 đất trở lên", "xã có trên 90% số hộ": conditions inside a rule on awards
const RULE_OF_AWARDS = lean(
  new RegExp(
    `${EDGE_BEFORE}${anyOf([
      "sẽ xét tặng",
      "sẽ được xét tặng",
      "xét tặng",
      "sẽ xem xét tặng",
      "tiêu chuẩn xét tặng",
      "điều kiện xét tặng",
      "được xét tặng",
      "sẽ được khen thưởng",
      "sẽ được xem xét",
      "sẽ được đề nghị",
      "xem xét đề nghị tặng",
      "xem xét, đề nghị tặng",
      "xem xét tặng",
      "đủ điều kiện khen thưởng",
      "sẽ xem xét khen thưởng",
      "tiêu chuẩn khen thưởng",
      "tiêu chuẩn danh hiệu",
      "xét công nhận",
      "được xét khen",
      "mới được xét",
      "mới được bình xét",
      "mới được xem xét",
      "mới được đưa vào diện xét",
      "mới đủ điều kiện xét",
      "được xét khi",
      "được xét nếu",
      "muốn được xét",
      "để được xét",
      "muốn được khen",
      "muốn được công nhận",
    ])}${EDGE_AFTER}`,
    "u",
  ),
);
// "chưa ban hành quy định về xét tặng": a paper on awards, no rule
const PAPER_ON = /(?:quy định|quy chế|hướng dẫn|văn bản|công tác|nội dung|thủ tục) (?:về |việc |về việc )?$/u;
// "đã tiêm ít nhất 1 mũi", "tiêm đủ 2 liều"
const DOSES = /tiêm (?:chủng )?(?:đủ |ít nhất |được |mũi )?$/u;
const DOSE = lean(/^ ?(?:mũi|liều)(?!\p{L})/u);
const FEW_DOSES = 4;
// "Nếu được hỗ trợ, mỗi hộ có thể thu 100 triệu đồng"
const POSSIBLE = lean(/(?<!\p{L})có thể(?: \p{L}+){0,4} $/u);
const IF = lean(/(?<!\p{L})nếu(?!\p{L})/u);
// "không còn xã nào dưới 8 tiêu chí"
const NONE_UNDER = /không (?:còn|có)[^,;]{0,30} (?:dưới|trên|đạt dưới) $/u;
// "phải qua 3 vòng thi, trả lời 40 câu hỏi"
const HAD_TO = lean(/(?<!\p{L})phải (?:qua|trải qua|vượt qua)[^;]{0,60}$/u);

/** Between semicolons: what another part of the sentence rules says nothing of this one. */
const isRuleOfAwards = rememberLast((view, start, end) => {
  const sentence = view.slice(start, end);
  const rule = /xét|sẽ|tiêu chuẩn|điều kiện/u.test(sentence) ? RULE_OF_AWARDS.exec(sentence) : null;
  return rule !== null && !PAPER_ON.test(sentence.slice(0, rule.index));
});

const marksOthers = rememberLast((view, start, end) => {
  const sentence = view.slice(start, end);
  return sentence.includes("điểm") && MARKS_OTHERS.test(sentence);
});

// "số Chiến sĩ thi đua cơ sở không vượt quá 15% số Lao động tiên tiến": how many may be given a title
const AT_MOST = /(?:không (?:được )?(?:vượt )?quá|tối đa|không vượt|nhiều nhất)(?: là| bằng)? $/u;
const OF_THE_HONOURED =
  /^(?:%| phần trăm)(?: (?:trên |của |trong )?(?:tổng )?(?:số |số lượng )?(?:các )?(?:cá nhân|tập thể|người|cán bộ|đơn vị|công chức|viên chức|giáo viên|lao động)?(?: (?!mà|thì)\p{L}+){0,6})?/u;

function isCeilingOfHonours(view: string, from: number, { start, end }: NumberReading, to: number): boolean {
  if (!AT_MOST.test(view.slice(Math.max(from, start - 32), start))) return false;
  const whole = OF_THE_HONOURED.exec(view.slice(end, Math.min(to, end + 90)));
  return whole !== null && isHonour(whole[0]);
}

/** Whether a number stands behind a condition that tells of no time: what would be. */
function isHypothesis(view: string, start: number, at: number): boolean {
  const before = view.slice(start, at);
  if (!/nếu|giả|ví như/u.test(before)) return false;
  const found = HYPOTHESIS.exec(before);
  return found !== null && !TIMED.test(found[0]);
}

/** Whether the lead of a list hands out marks to be won: "Theo bảng tiêu chí, tổng điểm tối đa là 1.000 điểm, trong đó:". */
export function leadMarks(lead: string): boolean {
  return MARKS_LEAD.test(lead);
}

/** What one must be, have or reach, what one is allowed or would have: no result. */
export function isCriterion({ at, quantity, number, kind, before, behind }: Place): boolean {
  return (
    (number.value <= FEW_DOSES && DOSE.test(behind) && DOSES.test(before)) ||
    (POSSIBLE.test(before) && IF.test(at.view.slice(at.start, number.start))) ||
    NONE_UNDER.test(before) ||
    HAD_TO.test(before) ||
    (kind === "money" && ALLOWED.test(before)) ||
    (quantity.unit?.unit === "điểm" && MARKED.test(before)) ||
    isHypothesis(at.view, at.start, number.start) ||
    isCeilingOfHonours(at.view, at.start, number, at.end) ||
    marksOthers(at.view, partStart(at.view, at.start, number.start), at.end) ||
    isRuleOfAwards(at.view, partStart(at.view, at.start, number.start), partEnd(at.view, number.end, at.end))
  );
}
