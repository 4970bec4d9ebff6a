import { lean } from "@thidua/core";
import { type StatusPlace, type StatusReading, stated } from "./reading.ts";
import { PLAN_HINT } from "./words.ts";

// "so với chỉ tiêu 75%", "trong khi kế hoạch giao là 95%", "dự toán giao 500 tỷ đồng"
const PLAN_DIRECT = lean(
  /(?:^|[^\p{L}])(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|nghị quyết)(?: (?:giao|được giao|đề ra|đặt ra|cả năm|năm|tỉnh giao|trung ương giao|cấp trên giao|đại hội|là|thu|bộ [\p{L} ]{2,20} giao|\d{4}|:)){0,4} ?(?:là|:|đạt)? ?(?:trên|hơn|khoảng|ít nhất|không quá|từ|tối thiểu|gần|dưới)? ?$/u,
);
// "325.600 tấn/KH 318.000 tấn"
const PLAN_BESIDE = /\/ ?(?:kh|kế hoạch|ct|chỉ tiêu|dự toán|dt)(?: (?:là|giao|năm))* ?$/u;
const BOUNDED_PLAN =
  /(?:(?:không|chưa) đạt(?: được)? (?:mục tiêu|chỉ tiêu|kế hoạch|dự toán)|(?:mục tiêu|chỉ tiêu|kế hoạch|dự toán|nghị quyết)(?: [^,;.\d]{0,30})? (?:là|không quá|tối đa|tối thiểu|ít nhất|phải đạt|giảm còn|dưới|không dưới)) $/u;
const PLAN_BEFORE = /(?:mục tiêu|chỉ tiêu|kế hoạch|dự toán) (?:là |trên |dưới |giảm |tăng )?$/u;
const SET_AFTER = /^ (?:đề ra|đặt ra|được giao|đã đề ra|đã đặt ra|nghị quyết)/u;
// "so với chỉ tiêu đăng ký đầu năm là giảm 2,5 điểm"
const PLAN_SAYS = lean(
  /(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán)(?: [\p{L}\d/]+){0,8} là(?: (?:tăng|giảm|phải|đạt|khoảng|trên|dưới|hơn|ít nhất|tối thiểu|không quá|từ|có|còn|kéo|hạ|nâng|đưa|lên|xuống|tới|đến|được)){0,3} $/u,
);
export const PLAN_LABEL =
  /^(?:[-+*•] |\d{1,2}[.)] )?(?:kế hoạch|chỉ tiêu|mục tiêu|phương hướng|nhiệm vụ|chỉ tiêu thi đua|giao ước)(?: (?:năm|cả năm|giai đoạn|đến năm|của|tỉnh|huyện|xã|đơn vị|công ty|ngành|đề ra|phấn đấu|cụ thể|chủ yếu))*(?: \d{4}(?: ?- ?\d{4})?)?:/u;
// "thu ngân sách ước 18.850 tỷ đồng, bằng 87,3% dự toán": the share of a plan is as sure as the amount that it measures
const SHARE_BEFORE = /^[^;.]{0,40}?, ?(?:bằng|đạt|tương đương|mới bằng|mới đạt)(?: khoảng| gần| hơn| trên)? ?$/u;
const SHARE_AFTER = lean(/^ ?(?:so với |của )?(?:dự toán|kế hoạch|kh|chỉ tiêu|mục tiêu)(?![\p{L}\p{M}])/u);

/** Whether a percentage is the share of a plan that the amount before it makes up. */
export function sharesPlan(at: StatusPlace, view: string): boolean {
  return (
    view.charAt(at.figureEnd - 1) === "%" &&
    SHARE_BEFORE.test(view.slice(at.clauseStart, at.figureStart)) &&
    SHARE_AFTER.test(view.slice(at.figureEnd, at.figureEnd + 24))
  );
}

// vượt (kế hoạch năm)
const MEASURED_AGAINST = lean(
  /(?:vượt|kém|kém hơn|hụt|thiếu|nhỉnh hơn|còn thiếu|đạt|bằng|hoàn thành|tăng|giảm|thấp hơn|cao hơn|nhiều hơn|ít hơn|trước|sớm hơn)(?: [\p{L}]+)? ?$/u,
);

// "hơn chỉ tiêu Quân khu giao 3,9 điểm phần trăm", "thấp hơn kế hoạch đề ra tới 2 điểm": points are never the aim itself there
const POINTS_FROM_PLAN = lean(
  /(?<!\p{L})(?:hơn|vượt|vượt xa|kém|hụt|thua|thiếu|tăng|giảm)(?: so)?(?: với)?(?: mức)? (?:chỉ tiêu|kế hoạch|dự toán|mục tiêu|nghị quyết)(?: (?!là |phải |đạt )\p{L}+){0,8} $/u,
);
const STRIVES = lean(/(?<!\p{L})(?:phấn đấu|quyết tâm|sẽ|đặt mục tiêu)(?!\p{L})/u);
const POINTS = /điểm(?: %| phần trăm)?$/u;

/** Whether a figure says by how many points a result is above or below its plan. */
export function isPointsFromPlan({ start, figureStart, figureEnd }: StatusPlace, view: string, near: string): boolean {
  return POINTS.test(view.slice(figureStart, figureEnd)) && POINTS_FROM_PLAN.test(near) && !STRIVES.test(view.slice(start, figureStart));
}

// "còn cách mục tiêu 2%" is how far; "còn cách mục tiêu 95% khá xa" is the aim
const DISTANT = lean(/(?<!\p{L})cách(?: xa)? ?$/u);
const FAR = lean(/^(?: \p{L}+){0,2} xa(?!\p{L})/u);

function isDistance({ document: { view }, figureEnd }: StatusPlace, before: string): boolean {
  return DISTANT.test(before) && !FAR.test(view.slice(figureEnd, figureEnd + 24));
}

// "xuống dưới 1,8% và 5,5%": two aims of one verb
const JOINED = /^(?:,|,? và) (?:(?:trên|dưới|hơn|khoảng|gần) )?$/u;

/** The figure as that of a plan, a budget or an aim that the words right before it name; null where they do not. `near` closes with it. */
export function asPlan(at: StatusPlace, view: string, near: string): StatusReading | null {
  const says = PLAN_HINT.test(near) ? PLAN_SAYS.exec(near) : null;
  if (says) return stated("target", { start: at.figureStart - near.length + says.index, end: at.figureStart });
  // "không đạt mục tiêu 50% đề ra", "thấp hơn chỉ tiêu không quá 1,2%": the aim itself; "vượt mục tiêu 3%" is how far
  const missed = PLAN_HINT.test(near)
    ? (BOUNDED_PLAN.exec(near) ?? (SET_AFTER.test(view.slice(at.figureEnd, at.figureEnd + 16)) ? PLAN_BEFORE.exec(near) : null))
    : null;
  if (missed) return stated("target", { start: at.figureStart - near.length + missed.index, end: at.figureStart });
  if (at.previous === "target" && JOINED.test(view.slice(at.clauseStart, at.figureStart)))
    return { status: "target", how: "inferred", start: at.figureStart, end: at.figureEnd, doubt: null };
  const beside = PLAN_BESIDE.exec(near);
  if (beside) return stated("target", { start: at.figureStart - near.length + beside.index, end: at.figureStart });
  // "Kế hoạch 2020: giấy 110.000 tấn, doanh thu 2.700 tỷ đồng"
  const label = PLAN_LABEL.exec(view.slice(at.start, Math.min(at.figureStart, at.start + 60)));
  if (label) return stated("target", { start: at.start, end: at.start + label[0].length });
  const direct = PLAN_HINT.test(near) ? PLAN_DIRECT.exec(near) : null;
  if (direct && !MEASURED_AGAINST.test(near.slice(0, direct.index)) && !isDistance(at, near.slice(0, direct.index))) {
    const start = Math.max(at.clauseStart, at.figureStart - 80) + direct.index;
    return stated("target", { start, end: at.figureStart });
  }
  return null;
}
