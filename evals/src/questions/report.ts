import type { QuestionReport } from "./run.ts";

const COLUMNS = ["", "asked", "right", "%", "invented", "uncited", "refused", "checked", "unfaithful", "p50 ms", "p95 ms"] as const;

/** The runs as a table, then, for those of the project itself, what was wrong. */
export function questionsText(report: QuestionReport, errors: boolean): string {
  const rows = report.rows.map(({ name, score }) => [
    name,
    score.total,
    score.right,
    score.total === 0 ? "-" : ((100 * score.right) / score.total).toFixed(1),
    score.invented,
    score.uncited,
    score.refused,
    score.checked,
    score.unfaithful.length,
    score.p50.toFixed(0),
    score.p95.toFixed(0),
  ]);
  const table = [COLUMNS, ...rows].map((row) => row.map(String));
  const widths = COLUMNS.map((_, i) => Math.max(...table.map((row) => (row[i] ?? "").length)));
  const lines = table.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  "),
  );
  for (const { name, score } of report.rows) {
    if (name.startsWith("baseline")) continue;
    for (const { question, problems } of score.unfaithful)
      lines.push(`${name}: no quote holds ${problems.map((one) => `${one.what} ${one.text}`).join(", ")}: ${question}`);
    if (!errors) continue;
    lines.push(
      `${name}: ${Object.entries(score.byType)
        .map(([type, { right, total }]) => `${type} ${right}/${total}`)
        .join(" ")}`,
    );
    for (const { question, why, detail, answer } of score.wrong)
      lines.push(`${name}: ${why} (${detail}): ${question.q}\n    ${answer.answer.replaceAll("\n", "\n    ")}`);
  }
  return lines.join("\n");
}
