import type { AnswerTable } from "@thidua/core";
import type { Finding } from "../run/finding.ts";

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
