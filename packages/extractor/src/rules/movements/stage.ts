import { canonical, lean, type Time } from "@thidua/core";

const WORD = canonical("(?:giai đoạn|thời kỳ|nhiệm kỳ|năm học|trong năm|năm)");
const PERIOD = lean(new RegExp(`${WORD}? *((?:19|20)\\d\\d) *(?:-|${canonical("đến(?: năm)?")}) *((?:19|20)\\d\\d)(?!\\d)`, "u"));
const YEAR = lean(new RegExp(`${canonical("(?:trong năm|năm)")} +((?:19|20)\\d\\d)(?!\\d)`, "u"));
const AFTER_NAME = lean(new RegExp(`^ *[(,]? *(?:${PERIOD.source}|${YEAR.source})`, "u"));

/** Span, relative to the text looked at, and value of a stage. */
export interface Stage {
  readonly time: Time;
  readonly start: number;
  readonly end: number;
}

function stageOf(match: RegExpExecArray | null, text: string): Stage | null {
  if (!match) return null;
  const first = match[1] ?? match[3];
  const last = match[2] ?? first;
  if (!first || !last || first > last) return null;
  const lead = /^[ (,]*/u.exec(match[0])?.[0].length ?? 0;
  const start = match.index + lead;
  const end = match.index + match[0].length;
  return { time: { start: first, end: last, text: text.slice(start, end) }, start, end };
}

/** Stage inside a name: "… giai đoạn 2016 - 2020", "… trong năm 2025". */
export function stageInside(text: string, view: string): Stage | null {
  return stageOf(PERIOD.exec(view) ?? YEAR.exec(view), text);
}

/** Stage right behind a name: "“…” giai đoạn 2021 - 2025", "“…” năm 2019". */
export function stageAfter(text: string, view: string): Stage | null {
  return stageOf(AFTER_NAME.exec(view), text);
}
