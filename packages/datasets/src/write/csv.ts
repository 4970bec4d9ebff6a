import { stringify } from "csv-stringify/sync";
import type { Cell, Column } from "../tables/columns.ts";
import { isFormula } from "./spreadsheet-text.ts";
import type { Sink, TableWriter, TableWriterOf } from "./writer.ts";

const BOM = "\ufeff";

/**
 * RFC 4180 in UTF-8: lines end with CRLF, an empty text is quoted, what is not known is empty. For Excel: a byte order mark first, and a
 * text that would run as a formula has an apostrophe before it.
 */
export function csvWriter({ excel }: { excel: boolean }): TableWriterOf {
  return (columns: readonly Column[], sink: Sink): TableWriter => {
    const csv = (rows: readonly (readonly (string | null)[])[]) =>
      Buffer.from(stringify(rows as (string | null)[][], { record_delimiter: "\r\n", quoted_match: /^$|[\r\n]|^\s|\s$/ }), "utf8");
    let begun = false;
    const begin = async (): Promise<void> => {
      if (begun) return;
      begun = true;
      if (excel) await sink(Buffer.from(BOM, "utf8"));
      await sink(csv([columns.map(({ name }) => name)]));
    };
    return {
      async write(rows) {
        await begin();
        await sink(csv(rows.map((cells) => cells.map((cell) => written(cell, excel)))));
      },
      end: begin,
    };
  };
}

function written(cell: Cell, excel: boolean): string | null {
  if (cell === null) return null;
  if (typeof cell === "object") return JSON.stringify(cell);
  if (typeof cell !== "string") return String(cell);
  return excel && isFormula(cell) ? `'${cell}` : cell;
}
