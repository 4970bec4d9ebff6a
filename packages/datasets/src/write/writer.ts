import type { Cell, Column } from "../tables/columns.ts";

/** Where bytes go; resolves when there is room for more. */
export type Sink = (bytes: Uint8Array) => Promise<void>;

/** One table in one format, written piece by piece. Cells are in the order of the columns. */
export interface TableWriter {
  write(rows: readonly Cell[][]): Promise<void>;
  end(): Promise<void>;
}

export type TableWriterOf = (columns: readonly Column[], sink: Sink) => TableWriter;

export const FORMATS = ["csv", "jsonl", "parquet", "xlsx"] as const;
export type Format = (typeof FORMATS)[number];
