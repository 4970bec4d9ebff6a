import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { AnswersRow } from "./answers.ts";

/** Milliseconds at the 95th percentile that are asked for, by database and number of articles. */
const ASKED: Record<string, number> = { "PGlite 3000": 50, "PostgreSQL 100000": 150 };

const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);

/** The rows as a page: a table, and the growth as bars. */
export function answersPage(rows: readonly AnswersRow[]): string {
  const table = rows.map((row) => {
    const asked = ASKED[`${row.database} ${row.articles}`];
    const cells = [
      row.database,
      row.articles.toLocaleString("en"),
      row.records.toLocaleString("en"),
      ms(row.again.p50),
      ms(row.again.p95),
      asked === undefined ? "" : `< ${asked}`,
      ms(row.first.p50),
      ms(row.first.p95),
      ms(row.processor),
      row.load.toFixed(1),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const longest = Math.max(...rows.map((row) => row.again.p95));
  const bars = rows.map((row) => {
    const bar = "█".repeat(Math.max(1, Math.round((40 * row.again.p95) / longest)));
    return `${row.database.padEnd(10)} ${String(row.articles).padStart(7)}  ${bar} ${ms(row.again.p95)} ms`;
  });
  return `# How long an answer takes

Written by \`npm run evals -- bench answers --report FILE\`: generated articles, read by the real extractor, ${rows[0]?.questions ?? 0} questions of 28 kinds, a quarter of them without diacritics. Milliseconds.
*Again* is each question's quickest of four later passes, *first* its first pass, both after as many other questions; *processor* is this process's own time a question; *load* is how many processes wanted the machine's
processors meanwhile.

| database | articles | records | again p50 | again p95 | asked p95 | first p50 | first p95 | processor | load |
|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|
${table.join("\n")}

Growth of the p95:

\`\`\`
${bars.join("\n")}
\`\`\`
`;
}

export function writeAnswersPage(path: string, rows: readonly AnswersRow[]): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, answersPage(rows));
}
