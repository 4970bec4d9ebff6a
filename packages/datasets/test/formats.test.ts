import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { openStore, type Store } from "@thidua/store";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportSnapshot, FORMATS } from "../src/index.ts";
import type { Column } from "../src/tables/columns.ts";
import { ARTICLES_WITH_TEXT, TABLES, type Table } from "../src/tables/tables.ts";
import { jsonl, type Row } from "./read-files.ts";
import { fill, income, odd } from "./state.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-formats-"));
const plain = join(folder, "plain");
const excel = join(folder, "excel");
let store: Store;
let duck: (sql: string) => Promise<Row[]>;
beforeAll(async () => {
  store = await openStore({ data: join(folder, "data") });
  await fill(store, 5);
  const options = { formats: FORMATS, review: "all", tier: "restricted", withText: true } as const;
  const software = { version: "0.1.0", commit: null };
  await exportSnapshot(store, plain, { ...options, excel: false }, software);
  await exportSnapshot(store, excel, { ...options, excel: true, formats: ["csv"] }, software);
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  duck = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson() as Row[];
});
afterAll(async () => {
  await store?.close();
  rmSync(folder, { recursive: true, force: true });
});

const DUCK_TYPES: Record<Column["type"], string> = {
  string: "VARCHAR",
  integer: "BIGINT",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  date: "DATE",
  decimal: "DECIMAL(38,9)",
  json: "JSON",
};
const tables: Table[] = TABLES.map((table) => (table.name === "articles" ? ARTICLES_WITH_TEXT : table));
const file = (name: string) => `read_parquet('${join(plain, `${name}.parquet`)}')`;

describe("Parquet, as DuckDB reads it", () => {
  it.each(tables.map((table) => [table.name, table] as const))("%s has its types, its rows and its keys", async (name, table) => {
    const described = await duck(`describe select * from ${file(name)}`);
    expect(described.map(({ column_name, column_type }) => [column_name, column_type])).toEqual(
      table.columns.map((column) => [column.name, DUCK_TYPES[column.type]]),
    );
    const rows = jsonl(plain, name);
    const [counted] = await duck(`select count(*) as n, count(distinct (${table.key.join(", ")})) as keys from ${file(name)}`);
    expect(counted).toEqual({ n: String(rows.length), keys: String(rows.length) });
    for (const column of table.columns.filter(({ nullable }) => !nullable))
      expect(await duck(`select count(*) as n from ${file(name)} where "${column.name}" is null`)).toEqual([{ n: "0" }]);
    for (const { columns, table: other, of } of table.foreignKeys) {
      const joined = columns.map((column, i) => `a."${column}" = b."${of[i]}"`).join(" and ");
      const missing = `select count(*) as n from ${file(name)} a where ${columns.map((column) => `a."${column}" is not null`).join(" and ")} and not exists (select 1 from ${file(other)} b where ${joined})`;
      expect(await duck(missing)).toEqual([{ n: "0" }]);
    }
  });

  it("has a dictionary for what is said over and over", async () => {
    const columns = "'status', 'comparator', 'place_name', 'review', 'engine', 'article_id'";
    const encoded = await duck(
      `select path_in_schema as name, encodings from parquet_metadata('${join(plain, "figures.parquet")}') where path_in_schema in (${columns})`,
    );
    expect(encoded).toHaveLength(6);
    for (const { name, encodings } of encoded) expect(encodings, String(name)).toContain("RLE_DICTIONARY");
  });

  it("says what the JSON Lines say, to the last digit", async () => {
    for (const { name, key } of tables) {
      // An empty file has no columns to join by; the test before counted its rows.
      if (jsonl(plain, name).length === 0) continue;
      const lines = `read_json('${join(plain, `${name}.jsonl`)}', format = 'newline_delimited')`;
      const [both] = await duck(`select count(*) as n from ${file(name)} join ${lines} j using (${key.join(", ")})`);
      expect(both).toEqual({ n: String(jsonl(plain, name).length) });
    }
    const exact = `select value_exact, value, time_from from ${file("figures")} where id = '${income.id}' and article_id = '${odd.id}'`;
    expect(await duck(exact)).toEqual([{ value_exact: "1250750000000.000000000", value: 1250750000000, time_from: "2021-01-01" }]);
  });
});

describe("CSV", () => {
  it.each(tables.map(({ name, columns }) => [name, columns] as const))(
    "%s comes back as it was, quotes, newlines and signs and all",
    async (name, columns) => {
      const types = columns.map((column) => `'${column.name}': 'VARCHAR'`).join(", ");
      const read = await duck(
        `select * from read_csv('${join(plain, `${name}.csv`)}', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false, columns = {${types}}, max_line_size = 10000000, strict_mode = true)`,
      );
      const text = (value: unknown) => (value === null ? null : typeof value === "object" ? JSON.stringify(value) : String(value));
      expect(read).toEqual(
        jsonl(plain, name).map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, text(value)]))),
      );
    },
  );

  it("for a spreadsheet has a mark of its encoding, and no text that runs", () => {
    const text = readFileSync(join(excel, "articles.csv"), "utf8");
    expect(text.startsWith("\ufeffid,")).toBe(true);
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
    expect(readFileSync(join(plain, "articles.csv"), "utf8")).toContain(`"=HYPERLINK(""x"")"`);
    expect(readFileSync(join(excel, "figures.csv"), "utf8")).toContain(",'=thu ngân sách,");
  });
});

describe("the workbook", () => {
  it("has a sheet a table, typed, and texts that stay texts", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(join(plain, "thidua.xlsx"));
    expect(book.worksheets.map(({ name }) => name)).toEqual(TABLES.map(({ name }) => name));
    for (const { name, columns } of TABLES) {
      const sheet = book.getWorksheet(name);
      expect((sheet?.getRow(1).values as string[] | undefined)?.slice(1)).toEqual(columns.map((column) => column.name));
      const rows = jsonl(plain, name);
      expect(sheet?.rowCount).toBe(rows.length + 1);
      rows.forEach((row, i) => {
        columns.forEach((column, j) => {
          // A spreadsheet knows no difference between nothing and an empty text.
          const value = row[column.name] === "" ? null : (row[column.name] ?? null);
          const cell = sheet?.getRow(i + 2).getCell(j + 1);
          expect(cell?.formula).toBeUndefined();
          expect(cell?.value, `${name} ${column.name}`).toEqual(
            value !== null && typeof value === "object" ? JSON.stringify(value) : value,
          );
        });
      });
    }
  });
});
