import { privacyOf } from "../privacy/privacy.ts";
import { placeBook } from "../rows/places.ts";
import { articleRows, type Filter, recordRows } from "../rows/rows.ts";
import { cellsOf } from "../tables/columns.ts";
import { ARTICLES, AWARDS, FIGURES, MOVEMENTS, type Table } from "../tables/tables.ts";
import { csvWriter } from "../write/csv.ts";
import { jsonlWriter } from "../write/jsonl.ts";
import { parquetWriter } from "../write/parquet.ts";
import type { Format, Sink, TableWriterOf } from "../write/writer.ts";
import { xlsxWriter } from "../write/xlsx.ts";
import type { SnapshotSource } from "./export.ts";

const TABLES = { articles: ARTICLES, movements: MOVEMENTS, figures: FIGURES, awards: AWARDS } as const;
const KINDS = { movements: "movement", figures: "figure", awards: "award" } as const;

/** Tables that can be had by themselves, narrowed by a filter. */
export const EXPORTED = ["articles", "movements", "figures", "awards"] as const;
export type Exported = (typeof EXPORTED)[number];

/** One table in the public tier, as it is written in a snapshot: the rows that a filter leaves, in the order of their ids. */
export async function exportTable(
  source: SnapshotSource,
  name: Exported,
  format: Format,
  { filter, excel = false }: { filter?: Filter; excel?: boolean },
  sink: Sink,
): Promise<void> {
  const table: Table = TABLES[name];
  const ways: Record<Format, TableWriterOf> = {
    csv: csvWriter({ excel }),
    jsonl: jsonlWriter,
    parquet: parquetWriter,
    xlsx: xlsxWriter(name),
  };
  const writer = ways[format](table.columns, sink);
  const privacy = await privacyOf(source, "public");
  const places = placeBook();
  const pages =
    name === "articles" ? articleRows(source, privacy, places, filter) : recordRows(source, KINDS[name], privacy, places, filter);
  for await (const rows of pages) await writer.write(rows.map((row) => cellsOf(table.columns, row)));
  await writer.end();
}
