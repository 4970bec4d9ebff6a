import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AnswersRow } from "./answers.ts";

/** Where the page lies, and beside it the rows that it was written from. */
export const BENCHMARKS = fileURLToPath(new URL("../../../docs/benchmarks/", import.meta.url));

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
      row.questions.toLocaleString("en"),
      `${(100 * row.answered).toFixed(0)} %`,
      ms(row.again.p50),
      ms(row.again.p95),
      asked === undefined ? "" : `< ${asked}`,
      ms(row.first.p50),
      ms(row.first.p95),
      ms(row.processor.p50),
      ms(row.processor.p95),
      ms(row.store.p95),
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

Written by \`npm run evals -- bench answers --write\` from the rows in \`answers.json\` beside it, to which every run adds its own in place of those of the same database and size. Generated articles, read by the real extractor;
questions of 28 kinds, a quarter of them without diacritics. Milliseconds. *Again* is each question's quickest of four later passes, *first* its first pass, both after as many other questions; *processor* is the time of this process
on a question asked again (PGlite's own is in it, PostgreSQL's is not), *store* what it waited for the store, both the least of the later passes; *load* is how many processes wanted the machine's processors meanwhile: above the number
of its processors the times say more about the machine than about the answers.

| database | articles | records | questions | answered | again p50 | again p95 | asked p95 | first p50 | first p95 | processor p50 | processor p95 | store p95 | load |
|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
${table.join("\n")}

Growth of the p95:

\`\`\`
${bars.join("\n")}
\`\`\`
`;
}

/** Adds the rows to those kept in the folder, and writes the page from all of them. */
export function writeAnswersPage(rows: readonly AnswersRow[], folder = BENCHMARKS): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "answers.json");
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as AnswersRow[]) : [];
  const keyOf = (row: AnswersRow): string => `${row.database} ${row.articles}`;
  const measured = new Set(rows.map(keyOf));
  const all = [...kept.filter((row) => !measured.has(keyOf(row))), ...rows].sort(
    (a, b) => a.database.localeCompare(b.database) || a.articles - b.articles,
  );
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
  writeFileSync(join(folder, "answers.md"), answersPage(all));
}
