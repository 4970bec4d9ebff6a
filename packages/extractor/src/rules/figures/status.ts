import { lean } from "@thidua/core";
import { openBracket, partStart } from "./sentence-parts.ts";
import { inBrackets, ratioOfPlan } from "./status/brackets.ts";
import { continuesAim, estimatedFromStart } from "./status/carried-on.ts";
import { cuesOf, doneSince } from "./status/cues.ts";
import { lastWithin } from "./status/found.ts";
import { isAskedOfEach } from "./status/handed-out.ts";
import { governedByAim } from "./status/headings.ts";
import { asPlan, isPointsFromPlan, sharesPlan } from "./status/plans.ts";
import { articleYear, type StatusPlace, type StatusReading, stated, unsaid } from "./status/reading.ts";
import { isNow, isWhereItStood, isYetToCome } from "./status/standing.ts";
import { isToldAgainst, tellsOfLack } from "./status/under-headings.ts";
import { DEMANDED, DONE_HERE, MUST } from "./status/words.ts";

// "19,8 triệu đồng vào năm 2013 | và dự kiến cán mốc": what is expected is told next
const OPENS_NEXT = lean(/(?<!\p{L})(?:(?:và|nhưng|song|rồi|còn)(?: (?!lại)\p{L}+)?|sau đó|tiếp đó) $/u);
// "Chỉ tiêu là 95%, thực hiện 97,2%"
const CARRIED_OUT = /(?:^|[,;:] ?)(?:(?:đã|kết quả|mới|mới chỉ|chỉ|hiện|nhưng|song|đến nay) ){0,3}thực hiện(?: đạt| được| là)?:? ?$/u;
// A full stop before a number, where a sentence was not parted: "… 98,7%. 37 sáng kiến …"
const STOP_BEFORE_NUMBER = lean(/[%\p{L})]\. (?=\d)/u);

/** "đến 2027 phải có 45 xã đạt chuẩn; xuất khẩu năm 2026 đạt 2,6 tỷ USD": a demand of the parts before, where it goes on. */
function demandedBefore(at: StatusPlace, view: string): StatusReading | null {
  const demanded = DEMANDED.exec(view.slice(at.start, partStart(view, at.start, at.figureStart)));
  const published = articleYear(at.document);
  if (!demanded || at.year === null || published === null || at.year < published) return null;
  if (DONE_HERE.test(view.slice(at.clauseStart, at.figureStart))) return null;
  const start = at.start + demanded.index;
  return { ...stated("target", { start, end: start + demanded[0].length }), doubt: "status-far" };
}

/**
 * Whether a figure was reached, is estimated, expected or aimed at. The word that says so may stand before the figure in its sentence,
 * after it in its clause, in brackets, in the line or heading that governs its block, or in its year.
 */
export function statusOf(at: StatusPlace): StatusReading {
  const { view } = at.document;
  const open = openBracket(view, at.start, at.figureStart);
  if (at.aimPassed) return stated("target", { start: at.clauseStart, end: at.figureStart });
  if (isNow(at, view) || isWhereItStood(at, view)) return unsaid(at);
  if (open >= 0) {
    const reading = ratioOfPlan(at, view, open) ?? inBrackets(at, view, open);
    if (reading) return reading;
    if (at.previous) return { status: at.previous, how: "inferred", start: at.figureStart, end: at.figureEnd, doubt: null };
  }
  const near = view.slice(Math.max(at.clauseStart, at.figureStart - 80), at.figureStart);
  if (isPointsFromPlan(at, view, near)) return unsaid(at);
  const planned = asPlan(at, view, near);
  if (planned) return planned;
  const cues = cuesOf(view, at.start, at.end);
  const estimate = lastWithin(cues.estimates, at.clauseStart, at.figureStart) ?? estimatedFromStart(at, cues);
  const behind = lastWithin(cues.forecasts, at.figureEnd, at.clauseEnd);
  const forecast =
    lastWithin(cues.forecasts, at.clauseStart, at.figureStart) ??
    (behind && !OPENS_NEXT.test(view.slice(at.figureEnd, behind.start)) ? behind : null);
  const must = MUST.exec(view.slice(at.clauseStart, at.figureStart));
  const aim = lastWithin(cues.aims, at.start, at.figureStart);
  const done = aim ? (doneSince(cues, view, aim.end, at.figureStart) ?? (CARRIED_OUT.test(near) ? aim : null)) : null;
  const parted = aim !== null && STOP_BEFORE_NUMBER.test(view.slice(aim.end, at.figureStart + 1));
  const aimed = aim && !done && !parted && openBracket(view, at.start, aim.start) < 0 ? aim : null;
  if (estimate && (!aimed || estimate.start > aimed.start)) return stated("estimate", estimate);
  if (forecast && (!aimed || forecast.start > aimed.start)) return stated("forecast", forecast);
  if (!aimed && at.previous === "estimate" && sharesPlan(at, view))
    return { status: "estimate", how: "inferred", start: at.figureStart, end: at.figureEnd, doubt: null };
  if (aimed) return { ...stated("target", aimed), doubt: at.figureStart - aimed.end > 160 ? "status-far" : null };
  const demanded = must ? null : demandedBefore(at, view);
  if (demanded) return demanded;
  if (must) return stated("target", { start: at.clauseStart + must.index, end: at.clauseStart + must.index + must[0].length });
  const sentenceForecast = lastWithin(cues.forecasts, partStart(view, at.start, at.figureStart), at.figureStart);
  if (sentenceForecast && !lastWithin(cues.dones, sentenceForecast.end, at.figureStart))
    return { ...stated("forecast", sentenceForecast), doubt: "status-far" };
  const doneHere = DONE_HERE.exec(view.slice(at.clauseStart, at.figureStart));
  const now = articleYear(at.document);
  const past = at.year !== null && now !== null && at.year < now;
  if (!doneHere && !past) {
    const block = at.document.blocks[at.block];
    const above = block ? governedByAim(at.document, block) : null;
    const held = above !== null && (isToldAgainst(at, view, above, now) || tellsOfLack(at, view));
    const governed = (held ? null : above) ?? continuesAim(at);
    if (governed) return { status: "target", how: "inferred", start: governed.start, end: governed.end, doubt: "status-far" };
    if ((at.year !== null && now !== null && at.year > now) || isYetToCome(at) || isAskedOfEach(at, now))
      return { status: "target", how: "inferred", start: at.figureStart, end: at.figureEnd, doubt: "status-by-time" };
  }
  return unsaid(at);
}
