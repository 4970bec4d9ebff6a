import { ByteWriter, type ColumnSource, ParquetWriter, type SchemaElement } from "hyparquet-writer";
import type { Cell, Column } from "../tables/columns.ts";
import type { Sink, TableWriter } from "./writer.ts";

/** A row group ends at so many rows, or so many UTF-16 units of text: what is held in memory at a time. */
const GROUP_ROWS = 10_000;
const GROUP_TEXT = 8_000_000;
const SCALE = 9;
const DAY = 86_400_000;

/** Parquet with days, decimals (38 digits, 9 behind the point) and texts typed as such; repeated texts are written once (dictionaries). */
export function parquetWriter(columns: readonly Column[], sink: Sink): TableWriter {
  const bytes = new ByteWriter();
  const parquet = new ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: "thidua" });
  let data: unknown[][] = columns.map(() => []);
  let text = 0;
  const drain = async (): Promise<void> => {
    const full = bytes.getBytes().slice();
    bytes.index = 0;
    if (full.length > 0) await sink(full);
  };
  const group = async (): Promise<void> => {
    const rows = data[0]?.length ?? 0;
    if (rows === 0) return;
    const columnData = columns.map(({ name }, i) => ({ name, data: data[i] })) as ColumnSource[];
    data = columns.map(() => []);
    text = 0;
    await parquet.write({ columnData, rowGroupSize: rows });
    await drain();
  };
  return {
    async write(rows) {
      for (const cells of rows) {
        for (let i = 0; i < columns.length; i++) {
          const cell = cells[i] ?? null;
          if (typeof cell === "string") text += cell.length;
          data[i]?.push(stored((columns[i] as Column).type, cell));
        }
        if (text >= GROUP_TEXT || (data[0]?.length ?? 0) >= GROUP_ROWS) await group();
      }
    },
    async end() {
      await group();
      await parquet.finish();
      await drain();
    },
  };
}

function schemaOf(columns: readonly Column[]): SchemaElement[] {
  return [{ name: "root", num_children: columns.length }, ...columns.map(elementOf)];
}

function elementOf({ name, type, nullable }: Column): SchemaElement {
  const about = { name, repetition_type: nullable ? "OPTIONAL" : "REQUIRED" } as const;
  switch (type) {
    case "string":
      return { ...about, type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } };
    case "json":
      return { ...about, type: "BYTE_ARRAY", converted_type: "JSON", logical_type: { type: "JSON" } };
    case "integer":
      return { ...about, type: "INT64" };
    case "number":
      return { ...about, type: "DOUBLE" };
    case "boolean":
      return { ...about, type: "BOOLEAN" };
    case "date":
      return { ...about, type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" } };
    case "decimal":
      return { ...about, type: "FIXED_LEN_BYTE_ARRAY", type_length: 16, converted_type: "DECIMAL", precision: 38, scale: SCALE };
  }
}

function stored(type: Column["type"], cell: Cell): unknown {
  // A missing value of an OPTIONAL column.
  if (cell === null) return null;
  if (type === "integer") return BigInt(cell as number);
  if (type === "date") return Date.parse(`${cell}T00:00:00Z`) / DAY;
  if (type === "decimal") return scaled(String(cell));
  return cell;
}

/** "-13.5" as -13500000000n. */
function scaled(decimal: string): bigint {
  const [whole = "0", fraction = ""] = decimal.split(".");
  return BigInt(whole + fraction.padEnd(SCALE, "0"));
}
