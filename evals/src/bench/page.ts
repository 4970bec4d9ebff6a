import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { markdownTable } from "../report/markdown.ts";

/** Where the pages of benchmarks stand. */
export const BENCHMARKS = fileURLToPath(new URL("../../../docs/benchmarks/", import.meta.url));

export interface BenchPage {
  /** Name of the page's file, without its ending. */
  name: string;
  title: string;
  /** The command that writes it. */
  command: string;
  /** What is measured, beside what, in a sentence or two. */
  what: string;
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  /** Bars of a growth or of rivals, below the table. */
  bars?: { label: string; value: number; shown: string }[];
}

const LONGEST_BAR = 40;

/** The machine and the versions that a figure belongs to. */
export function machine(): string {
  const [first] = cpus();
  const { node, v8, icu } = process.versions;
  return `${cpus().length} × ${first?.model.trim() ?? "processor"}, ${Math.round(totalmem() / 2 ** 30)} GiB; Node ${node}, V8 ${v8}, ICU ${icu ?? "none"}`;
}

export function benchPage(page: BenchPage, on: string = machine()): string {
  const longest = Math.max(...(page.bars ?? []).map(({ value }) => value), Number.MIN_VALUE);
  const width = Math.max(0, ...(page.bars ?? []).map(({ label }) => label.length));
  const bars = (page.bars ?? []).map(
    ({ label, value, shown }) => `${label.padEnd(width)}  ${"█".repeat(Math.max(1, Math.round((LONGEST_BAR * value) / longest)))} ${shown}`,
  );
  const parts = [`# ${page.title}`, `Written by \`${page.command}\`.`, page.what, markdownTable(page.columns, page.rows)];
  if (bars.length > 0) parts.push(`\`\`\`\n${bars.join("\n")}\n\`\`\``);
  return `${[...parts, `Machine: ${on}.`].join("\n\n")}\n`;
}

export function writeBenchPage(page: BenchPage, folder = BENCHMARKS): string {
  const path = join(folder, `${page.name}.md`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, benchPage(page));
  return path;
}
