import { lean, readNumbers } from "@thidua/core";
import { EDGE_BEFORE, wordPattern } from "../patterns.ts";
import { partStart } from "../sentence-parts.ts";
import { cuesOf, doneSince } from "./cues.ts";
import { type Found, lastWithin } from "./found.ts";
import { articleYear, type StatusPlace, type StatusReading, stated, unsaid } from "./reading.ts";

// "(mục tiêu 9,5%)", "(KH: 80)", "(chỉ tiêu giao là 75%)", "(Nghị quyết: 12%)"
const AIM_IN_BRACKETS = wordPattern([
  "kịch bản",
  "đề ra",
  "mục tiêu",
  "chỉ tiêu",
  "kế hoạch",
  "kh",
  "ct",
  "phấn đấu",
  "nghị quyết",
  "nq",
  "dự toán",
  "yêu cầu",
  "được giao",
  "giao",
  "đăng ký",
]);
const AIM_BEFORE_BRACKETS = lean(
  new RegExp(`${EDGE_BEFORE}(?:mục tiêu|chỉ tiêu|dự toán|kế hoạch|nghị quyết|yêu cầu)(?: [^,;().\\d]{0,48})? ?$`, "u"),
);
// "(hiện là 52%)", "(năm trước 18%)"
const NOW_INSIDE = lean(/(?<!\p{L})(?:hiện|hiện nay|đến nay|nay|đã|thực tế|năm trước|cùng kỳ|nhiệm kỳ trước)(?!\p{L})/u);
const PAST_TIME = /(?:cuối năm|đầu năm|năm|hè|tháng|quý|cùng kỳ|trước đó)/u;
// "vượt xa dự toán giao (132%)": more than the whole of a plan is what was reached of it
const PASSED_PLAN = /(?:vượt|đạt|bằng)(?: xa)? (?:mức )?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|nghị quyết)[^,;()\d]{0,40} ?$/u;
const WHOLE = 100;
// "chưa đạt kế hoạch (110%)": the bracket holds the plan
const NOT_PASSED = lean(/(?<!\p{L})(?:chưa|không|khó|chẳng)(?: (?:thể|hề|được))? $/u);

/** The status of a share of a plan in brackets, which is that of the words before it: reached, or hoped for. Null for any other figure. */
export function ratioOfPlan(at: StatusPlace, view: string, open: number): StatusReading | null {
  const { figureStart, figureEnd, start } = at;
  if (open + 1 !== figureStart || view.charAt(figureEnd - 1) !== "%") return null;
  const from = Math.max(start, open - 70);
  const passed = PASSED_PLAN.exec(view.slice(from, open));
  if (!passed || NOT_PASSED.test(view.slice(start, from + passed.index))) return null;
  const number = readNumbers(view, figureStart, figureEnd).next().value;
  if (!number || number.value <= WHOLE) return null;
  const cues = cuesOf(view, start, at.end);
  const to = from + passed.index;
  const part = partStart(view, start, to);
  const since = (cue: Found | null) => (cue && !doneSince(cues, view, cue.end, to) ? cue : null);
  const estimate = since(lastWithin(cues.estimates, part, to));
  if (estimate) return stated("estimate", estimate);
  const forecast = since(lastWithin(cues.forecasts, part, to));
  if (forecast) return stated("forecast", forecast);
  const aim = since(lastWithin(cues.aims, part, to));
  return aim ? stated("target", aim) : unsaid(at);
}

/** What the words inside a figure's bracket, or right before it, say of its status; null where they are silent. */
export function inBrackets(at: StatusPlace, view: string, open: number): StatusReading | null {
  const inside = view.slice(open + 1, at.figureStart);
  const aim = AIM_IN_BRACKETS.exec(inside);
  if (aim) return stated("target", { start: open + 1 + aim.index, end: open + 1 + aim.index + aim[0].length });
  const before = view.slice(Math.max(at.start, open - 80), open);
  const aimed = AIM_BEFORE_BRACKETS.exec(before);
  if (aimed && inside.trim() === "") return stated("target", { start: open - before.length + aimed.index, end: open });
  const cues = cuesOf(view, at.start, at.end);
  const estimate = lastWithin(cues.estimates, open + 1, at.figureStart);
  if (estimate) return stated("estimate", estimate);
  const forecast = lastWithin(cues.forecasts, open + 1, at.figureStart);
  if (forecast) return stated("forecast", forecast);
  if (NOW_INSIDE.test(inside)) return unsaid(at);
  const now = articleYear(at.document);
  if (PAST_TIME.test(inside) && /\d{4}/.test(inside) && (now === null || at.year === null || at.year <= now)) {
    return unsaid(at);
  }
  return null;
}
