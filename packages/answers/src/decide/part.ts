import type { AnswerTable } from "@thidua/core";
import type { Ask } from "../query.ts";
import type { AwardFinding, FigureFinding, Finding } from "../run/finding.ts";
import { isWiderThan } from "../run/period-match.ts";

/** What one ask came to, before its sentences are numbered and joined with the others. */
export interface Part {
  status: "answered" | "no_data" | "clarify";
  /** Lines of Markdown; `{i}` is replaced by the mark of `findings[i]`. */
  lines: string[];
  /** Evidence, in the order of the marks. */
  findings: Finding[];
  /** Sentences to quote below the lines: index into `findings`, spans of the quote to keep. */
  quoted: { index: number; spans: { start: number; end: number }[] }[];
  table: AnswerTable | null;
  notes: string[];
  /** Numbers that were computed from numbers in the quotes. */
  computed: number[];
}

export function emptyPart(status: Part["status"]): Part {
  return { status, lines: [], findings: [], quoted: [], table: null, notes: [], computed: [] };
}

/** Adds a finding (once per sentence and record) and returns its mark. */
export function use(part: Part, finding: Finding, spans: { start: number; end: number }[] = []): string {
  let index = part.findings.findIndex(
    (one) =>
      one === finding ||
      (one.record === null
        ? finding.record === null && one.context === finding.context && one.setting.range.start === finding.setting.range.start
        : one.record === finding.record),
  );
  if (index < 0) index = part.findings.push(finding) - 1;
  const same = part.quoted.find((one) => {
    const other = part.findings[one.index];
    return other !== undefined && other.context === finding.context && other.setting.range.start === finding.setting.range.start;
  });
  if (same) same.spans.push(...spans);
  else part.quoted.push({ index, spans: [...spans] });
  return `{${index}}`;
}

/** Findings without a refusal, best first. */
export function answering<F extends Finding>(findings: readonly F[]): F[] {
  return findings.filter((one) => one.refusals.length === 0).sort((a, b) => b.score - a.score);
}

/** Findings that only one thing speaks against, best first: what is nearest. */
export function nearest<F extends Finding>(findings: readonly F[], allowed: readonly string[]): F[] {
  return findings
    .filter((one) => one.refusals.length > 0 && one.refusals.every((refusal) => allowed.includes(refusal)))
    .sort((a, b) => a.refusals.length - b.refusals.length || b.score - a.score);
}

/** Where each line is from, where no place was asked and the lines are of several: "[1] Sơn La; [2], [3] Hà Giang". */
export function tellPlaces(part: Part, ask: Ask): void {
  if (ask.places.length > 0) return;
  const marks = new Map<string, string[]>();
  const shown = part.lines.join("");
  part.findings.forEach((finding, i) => {
    const place = finding.context.article.province?.name;
    if (place === undefined || !shown.includes(`{${i}}`)) return;
    marks.set(place, [...(marks.get(place) ?? []), `{${i}}`]);
  });
  if (marks.size < 2) return;
  part.notes.push(`Theo nơi: ${[...marks].map(([place, own]) => `${place} ${own.join("")}`).join("; ")}.`);
}

type Timed = FigureFinding | AwardFinding;

/** Whether months of a year are asked and a finding is of the whole year. */
function isOfLonger(ask: Ask, { record }: Timed): boolean {
  const asked = ask.periods.filter((period) => period.role === "asked");
  return (
    record.time !== null && asked.length > 0 && asked.every((period) => isWiderThan(record.time ?? { start: null, end: null }, period))
  );
}

/** What is of the very months that are asked, where anything is: the year's count is none of theirs. */
export function ofPeriod<F extends Timed>(ask: Ask, findings: readonly F[]): readonly F[] {
  const own = findings.filter((one) => !isOfLonger(ask, one));
  return own.length > 0 ? own : findings;
}

/** Says so where only the year is told of which months were asked. */
export function tellLonger(part: Part, ask: Ask, shown: readonly Timed[]): void {
  if (shown.length > 0 && shown.every((one) => isOfLonger(ask, one)))
    part.lines.unshift("Chưa có số riêng của kỳ được hỏi; số dưới đây là của cả năm:");
}
