import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, extname } from "node:path";
import { type BenchPage, benchPage } from "../bench/page.ts";
import { htmlPage, htmlTable } from "../report/html.ts";
import { SCORED_KINDS } from "../scoring/score.ts";
import type { EngineRow, EnginesReport } from "./compare.ts";

const COLUMNS = [
  "engine",
  "model",
  ...SCORED_KINDS.map((kind) => `${kind}, strict F1`),
  "false",
  "missed",
  "grounded",
  "corrupted taken",
  "true kept",
  "requests",
  "tokens in",
  "tokens out",
  "dollars",
  "seconds",
] as const;

const share = (some: number, all: number): string => (all === 0 ? "-" : `${((100 * some) / all).toFixed(2)} %`);

function cells(row: EngineRow): string[] {
  return [
    row.engine,
    row.model ?? "none",
    ...SCORED_KINDS.map((kind) => row.strictF1[kind].toFixed(3)),
    String(row.false),
    String(row.missed),
    row.grounded.toFixed(4),
    `${row.corruptedTaken} (${share(row.corruptedTaken, row.corrupted)})`,
    share(row.trueKept, row.true),
    String(row.requests),
    String(row.inputTokens),
    String(row.outputTokens),
    row.cost === null ? "-" : row.cost.toFixed(2),
    row.seconds.toFixed(1),
  ];
}

const SIMULATED =
  "The models are simulated: a server on this machine, asked over HTTP like any other, that knows the gold by heart. `perfect` says all that is true, `middling` passes over one in five and tells one in six otherwise than it is, `lying` says all that is true and every lie that can be made of it. They measure the gate, and no model: what a real one makes of these articles is told by the same command with `OPENAI_MODEL` and `OPENAI_BASE_URL`.";
const COLUMNS_SAID =
  "`ungated` is one structured-output call an article whose reply is believed; it exists only here. False records are in no gold, missed ones nobody said. The perturbation suite tries corrupted and faithfully rewritten gold claims on the gate that rules, llm and hybrid share; an engine without one takes whatever is claimed. Seconds are of reading one article after the other.";

/** The table as a page of `docs/benchmarks`. */
export function enginesPage({ rows, simulated, articles }: EnginesReport): BenchPage {
  return {
    name: "engines",
    title: "Engines side by side",
    command: "npm run evals -- engines --write",
    what: `${articles} articles of gold. ${simulated ? `${SIMULATED} ` : ""}${COLUMNS_SAID}`,
    columns: COLUMNS,
    rows: rows.map(cells),
  };
}

/** The table for a terminal. */
export function enginesText({ rows, simulated }: EnginesReport): string {
  const table = [COLUMNS, ...rows.map(cells)].map((row) => row.map(String));
  const widths = COLUMNS.map((_, i) => Math.max(...table.map((row) => row[i]?.length ?? 0)));
  const lines = table.map((row) => row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  "));
  if (simulated) lines.push("simulated models: they measure the gate, and no model; OPENAI_MODEL and OPENAI_BASE_URL name a real one");
  return lines.join("\n");
}

/** Writes the table in the form that the name's ending asks for: `.html`, `.json` or `.md`. */
export function writeEngines(report: EnginesReport, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const page = enginesPage(report);
  const ending = extname(path);
  if (ending === ".html") {
    const table = htmlTable(page.title, page.columns, report.rows.map(cells));
    writeFileSync(path, htmlPage(page.title, page.what.replaceAll("`", ""), table));
  } else if (ending === ".json") writeFileSync(path, `${JSON.stringify(report, null, 1)}\n`);
  else if (ending === ".md") writeFileSync(path, benchPage(page));
  else throw new Error(`${path}: a report ends in .html, .json or .md`);
}
