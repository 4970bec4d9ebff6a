import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BENCHMARKS, machine } from "../page.ts";
import type { WebRow } from "./run.ts";

/** Milliseconds at the 95th percentile that are asked of a request at 100,000 records. */
const ASKED = 100;

const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);

/** The rows as a page: a table, and the slowest as bars. */
export function webPage(rows: readonly WebRow[], on: string = machine()): string {
  const table = rows.map(
    ({ records, what, p50, p95, most, processor, load }) =>
      `| ${[records.toLocaleString("en"), what, ms(p50), ms(p95), ms(most), processor === null ? "" : ms(processor), load.toFixed(1)].join(" | ")} |`,
  );
  const slowest = [...rows].sort((a, b) => b.p95 - a.p95).slice(0, 8);
  const width = Math.max(0, ...slowest.map(({ what }) => what.length));
  const longest = slowest[0]?.p95 ?? 1;
  const bars = slowest.map(
    ({ what, p95 }) => `${what.padEnd(width)}  ${"█".repeat(Math.max(1, Math.round((40 * p95) / longest)))} ${ms(p95)} ms`,
  );
  return `# The tables of the web app over many rows

Written by \`npm run evals -- bench web --records N --write\` from the rows in \`web.json\` beside it, to which every run adds its own in place of those of as many records. Generated articles, read by the real extractor, in the
embedded database, asked over HTTP on this machine by the requests that the tables send. Milliseconds; asked is a p95 under ${ASKED} for a request, and that a page can be used within a second. *Processor* is what of it service, database and
this program worked, whatever else the machine did; *load* is how many processes wanted the machine's processors when the measuring began: above
their number the times say more about the machine than about the tables. Chromium draws without a graphics card, at most 60 frames a second (16.7 ms).

| records | what | p50 | p95 | most | processor p95 | load |
|--:|---|--:|--:|--:|--:|--:|
${table.join("\n")}

The slowest, p95:

\`\`\`
${bars.join("\n")}
\`\`\`

Machine: ${on}.
`;
}

/** Adds the rows to those kept in the folder, and writes the page from all of them. */
export function writeWebPage(rows: readonly WebRow[], folder = BENCHMARKS): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "web.json");
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as WebRow[]) : [];
  const measured = new Set(rows.map(({ records }) => records));
  const all = [...kept.filter(({ records }) => !measured.has(records)), ...rows].sort((a, b) => a.records - b.records);
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
  const path = join(folder, "web.md");
  writeFileSync(path, webPage(all));
  return path;
}
