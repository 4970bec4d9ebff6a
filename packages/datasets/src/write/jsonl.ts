import type { Cell, Column } from "../tables/columns.ts";
import type { Sink, TableWriter } from "./writer.ts";

/** One line of JSON, its keys in the order of the columns. */
export function jsonLine(columns: readonly Column[], cells: readonly Cell[]): string {
  let line = "{";
  for (let i = 0; i < columns.length; i++) line += `${i === 0 ? "" : ","}"${columns[i]?.name}":${JSON.stringify(cells[i] ?? null)}`;
  return `${line}}\n`;
}

/** JSON Lines, UTF-8. */
export function jsonlWriter(columns: readonly Column[], sink: Sink): TableWriter {
  return {
    write: (rows) => sink(Buffer.from(rows.map((cells) => jsonLine(columns, cells)).join(""), "utf8")),
    end: async () => {},
  };
}
