import { signed } from "../baseline/compare.ts";
import type { Report } from "../evaluate.ts";
import { SCORED_KINDS } from "../scoring/score.ts";
import type { Interval } from "../statistics/bootstrap.ts";
import type { Measure } from "./measure.ts";

const plain = (value: number): string => value.toFixed(3);
/** `0.951 (0.930 … 0.970)`. */
export const withInterval = ({ value, low, high }: Interval): string => `${plain(value)} (${plain(low)} … ${plain(high)})`;

/** A Markdown table, numbers to the right. */
export function markdownTable(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(columns), line(columns.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

export const KIND_COLUMNS = ["", "precision", "recall", "F1", "strict F1", "slot F1", "met", "false", "missed", "mismatches"] as const;

/** Rows for `KIND_COLUMNS`. */
export function kindRows(measure: Measure): (string | number)[][] {
  return SCORED_KINDS.map((kind) => {
    const found = measure.kinds[kind];
    const scores = [found.precision, found.recall, found.f1, found.strictF1, found.slotF1].map(withInterval);
    return [kind, ...scores, found.tp, found.fp, found.fn, found.mismatches];
  });
}

export const FIELD_COLUMNS = ["", "field", "right", "of", "share"] as const;

/** Rows for `FIELD_COLUMNS`. */
export function fieldRows(measure: Measure): (string | number)[][] {
  return SCORED_KINDS.flatMap((kind) =>
    Object.entries(measure.kinds[kind].fields).map(([name, { right, total }]) => [
      kind,
      name,
      right,
      total,
      total === 0 ? "-" : plain(right / total),
    ]),
  );
}

export const QUESTION_COLUMNS = ["", "asked", "right", "share", "invented", "uncited", "refused", "checked", "unfaithful"] as const;

/** Rows for `QUESTION_COLUMNS`. */
export function questionRows({ questions }: Report): (string | number)[][] {
  if (questions === null) return [];
  return (
    [
      ["as written", questions.written],
      ["without diacritics", questions.bare],
      ["baseline (BM25), as written", questions.baseline],
    ] as const
  ).map(([name, score]) => [
    name,
    score.total,
    score.right,
    plain(score.total === 0 ? 1 : score.right / score.total),
    score.invented,
    score.uncited,
    score.refused,
    score.checked,
    score.unfaithful.length,
  ]);
}

/** Errors counted by cause, the most frequent first. */
export function causesOf(report: Report): { cause: string; count: number; rules: string[] }[] {
  const causes = new Map<string, { count: number; rules: Map<string, number> }>();
  for (const { cause, rule } of report.sets.flatMap(({ errors }) => errors)) {
    const found = causes.get(cause) ?? { count: 0, rules: new Map<string, number>() };
    found.count++;
    if (rule !== null) found.rules.set(rule, (found.rules.get(rule) ?? 0) + 1);
    causes.set(cause, found);
  }
  return [...causes]
    .map(([cause, { count, rules }]) => ({
      cause,
      count,
      rules: [...rules].sort((a, b) => b[1] - a[1]).map(([rule, n]) => `${rule} ${n}`),
    }))
    .sort((a, b) => b.count - a.count || a.cause.localeCompare(b.cause));
}

/** One line a measure that is a single number. */
export function facts(measure: Measure): [name: string, value: string][] {
  const { status, calibration } = measure;
  return [
    ["grounded", measure.grounded.toFixed(4)],
    ["status right", `${status.right} of ${status.total} (${plain(status.total === 0 ? 1 : status.right / status.total)})`],
    ["articles without any error", withInterval(measure.perfect)],
    ["expected calibration error", plain(calibration.error)],
    ["errors in the least certain tenth", `${(100 * calibration.errorsInLeastCertainTenth).toFixed(0)} %`],
  ];
}

/** What moved against the baseline, in lines. */
export function changeLines({ change }: Report): string[] {
  if (change === null) return [];
  const lines = [
    `${change.articles} articles and ${change.questions} questions in common`,
    ...SCORED_KINDS.map((kind) => `${kind}: strict F1 ${signed(change.strictF1[kind])}`),
    `questions: ${signed(change.answered)}; lost ${change.lostQuestions.length}, won ${change.wonQuestions.length}`,
    ...change.rules
      .slice(0, 12)
      .map(({ rule, right, wrong }) => `rule ${rule}: right ${right[0]} → ${right[1]}, wrong ${wrong[0]} → ${wrong[1]}`),
    ...change.lostQuestions.map((name) => `lost: ${name}`),
  ];
  return [...lines, change.worse.length === 0 ? "no worse than the baseline" : `WORSE than the baseline: ${change.worse.join("; ")}`];
}

/** The whole report as Markdown. */
export function reportMarkdown(report: Report): string {
  const parts = [`# Evals: ${report.engine}`, ""];
  const whole = { name: "all", shown: true, measure: report.whole };
  for (const { name, measure, shown } of report.sets.length > 1 ? [whole, ...report.sets] : report.sets) {
    parts.push(`## ${name}: ${measure.articles} articles, ${measure.records} records${shown ? "" : " (totals only)"}`, "");
    parts.push(markdownTable(KIND_COLUMNS, kindRows(measure)), "", "Intervals: 95 %, by resampling articles.", "");
    parts.push(markdownTable(FIELD_COLUMNS, fieldRows(measure)), "");
    parts.push(...facts(measure).map(([key, value]) => `- ${key}: ${value}`), "");
    for (const { by, rows } of measure.parts) {
      const lines = rows.map((row) => [row.name, row.articles, ...SCORED_KINDS.map((kind) => plain(row.strictF1[kind]))]);
      parts.push(`### Strict F1 by ${by}`, "", markdownTable([by, "articles", ...SCORED_KINDS], lines), "");
    }
  }
  if (report.questions) parts.push("## Questions", "", markdownTable(QUESTION_COLUMNS, questionRows(report)), "");
  if (report.change) parts.push("## Against the baseline", "", ...changeLines(report).map((line) => `- ${line}`), "");
  const causes = causesOf(report).map(({ cause, count, rules }) => [cause, count, rules.slice(0, 3).join(", ")]);
  parts.push("## Errors by cause", "", markdownTable(["cause", "errors", "rules"], causes), "");
  return parts.join("\n");
}

/** The same for a terminal. */
export function reportText(report: Report): string {
  const lines: string[] = [];
  for (const { name, measure, shown } of report.sets) {
    lines.push(`${name} (${measure.articles} articles, ${measure.records} records${shown ? "" : ", totals only"})`);
    for (const kind of SCORED_KINDS) {
      const found = measure.kinds[kind];
      lines.push(
        `  ${kind.padEnd(9)} strict F1 ${withInterval(found.strictF1)}  F1 ${plain(found.f1.value)}  P ${plain(found.precision.value)}  R ${plain(found.recall.value)}  slots ${plain(found.slotF1.value)}  ${found.omissions} missed, ${found.inventions} false, ${found.mismatches} mismatched`,
      );
    }
    for (const [key, value] of facts(measure)) lines.push(`  ${key}: ${value}`);
  }
  for (const row of questionRows(report))
    lines.push(`questions ${QUESTION_COLUMNS.map((column, i) => `${column} ${row[i]}`.trim()).join(", ")}`);
  lines.push(...changeLines(report));
  for (const { cause, count, rules } of causesOf(report))
    lines.push(`  ${String(count).padStart(4)}  ${cause}${rules[0] ? `  [${rules.slice(0, 3).join(", ")}]` : ""}`);
  return lines.join("\n");
}
