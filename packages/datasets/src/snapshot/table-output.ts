import { createHash } from "node:crypto";
import { join } from "node:path";
import { type Cell, cellsOf } from "../tables/columns.ts";
import type { Table } from "../tables/tables.ts";
import { csvWriter } from "../write/csv.ts";
import { openFile, type Written } from "../write/files.ts";
import { jsonLine, jsonlWriter } from "../write/jsonl.ts";
import { parquetWriter } from "../write/parquet.ts";
import type { TableWriter, TableWriterOf } from "../write/writer.ts";
import type { Workbook } from "../write/xlsx.ts";
import type { SnapshotOptions, TableFacts } from "./options.ts";

const EXAMPLES = 3;
const LONGEST_EXAMPLE = 80;

/** A table on its way into all formats at once. */
export interface TableOutput {
  write(rows: readonly object[]): Promise<void>;
  end(): Promise<TableFacts>;
}

/** Text of articles is longer than a cell of a spreadsheet: it stays out of the workbook. */
const inWorkbook = (table: Table) => table.columns.filter(({ name }) => name !== "text" || table.name !== "articles");

/** Opens `NAME.csv`, `NAME.jsonl`, `NAME.parquet` in `folder` and a sheet of the workbook, as asked for. */
export async function openTable(
  table: Table,
  folder: string,
  { formats, excel }: SnapshotOptions,
  book: Workbook | null,
  done: (file: string, written: Written) => void,
  see: (cells: readonly Cell[]) => void,
): Promise<TableOutput> {
  const { columns } = table;
  const ways: Partial<Record<string, TableWriterOf>> = { csv: csvWriter({ excel }), jsonl: jsonlWriter, parquet: parquetWriter };
  const writers: TableWriter[] = [];
  const closing: (() => Promise<void>)[] = [];
  for (const format of formats) {
    const way = ways[format];
    if (way === undefined) continue;
    const name = `${table.name}.${format}`;
    const file = await openFile(join(folder, name));
    writers.push(way(columns, file.sink));
    closing.push(async () => done(name, await file.close()));
  }
  const shown = inWorkbook(table);
  const kept = shown.map((column) => columns.indexOf(column));
  const sheet = book?.sheet(table.name, shown);
  if (sheet !== undefined)
    writers.push({
      write: (rows) => sheet.write(rows.map((cells) => kept.map((i) => cells[i] ?? null))),
      end: () => sheet.end(),
    });
  const hash = createHash("sha256");
  const facts: TableFacts = { rows: 0, columns: columns.map(() => ({ nulls: 0, examples: [] })), sha256: "", review: {}, engines: {} };
  const review = columns.findIndex(({ name }) => name === "review");
  const engine = columns.findIndex(({ name }) => name === "engine");
  const note = (cells: readonly Cell[]): void => {
    facts.rows++;
    cells.forEach((cell, i) => {
      const about = facts.columns[i];
      if (about === undefined) return;
      if (cell === null) about.nulls++;
      else if (about.examples.length < EXAMPLES) addExample(about.examples, cell);
    });
    if (review >= 0) facts.review[String(cells[review])] = (facts.review[String(cells[review])] ?? 0) + 1;
    if (engine >= 0) facts.engines[String(cells[engine])] = (facts.engines[String(cells[engine])] ?? 0) + 1;
  };
  return {
    async write(rows) {
      const all = rows.map((row) => cellsOf(columns, row));
      for (const cells of all) {
        note(cells);
        see(cells);
        hash.update(jsonLine(columns, cells));
      }
      for (const writer of writers) await writer.write(all);
    },
    async end() {
      for (const writer of writers) await writer.end();
      for (const close of closing) await close();
      return { ...facts, sha256: hash.digest("hex") };
    },
  };
}

function addExample(examples: string[], cell: Cell): void {
  const text = typeof cell === "object" ? JSON.stringify(cell) : String(cell);
  const example = text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE - 1)}…` : text;
  if (!examples.includes(example)) examples.push(example);
}
