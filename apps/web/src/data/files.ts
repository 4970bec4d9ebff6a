import { json } from "../api/client.ts";
import type { Page } from "../api/types.ts";
import { type Column, PATHS, type Row, type TableKind } from "./columns.tsx";

/** Rows that a browser is asked to hold for a file. */
const MOST = 50_000;

/** All rows of a table, page by page. */
export async function allRows(kind: TableKind, filter: URLSearchParams, progress: (rows: number) => void): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor: string | null = null;
  do {
    const query = new URLSearchParams([...filter, ["limit", "200"]]);
    if (cursor !== null) query.set("cursor", cursor);
    const page: Page<Row> = await json<Page<Row>>(`/v1/${PATHS[kind]}?${query}`);
    rows.push(...page.items);
    progress(rows.length);
    cursor = page.next;
  } while (cursor !== null && rows.length < MOST);
  return rows;
}

// A cell that a spreadsheet would run is made text.
const cell = (value: string | number | null): string => {
  if (value === null) return "";
  const text = typeof value === "number" ? String(value) : /^[=+@\t\r-]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** CSV (RFC 4180) with a mark by which Excel knows the encoding: the columns on the screen, with plain values, and where each row stands. */
export function csvOf(columns: readonly Column[], rows: readonly Row[]): string {
  const heads = ["id", ...columns.map(({ name }) => name), "article_id", "url", "start", "end"];
  const lines = rows.map((row) => {
    const where = "kind" in row ? [row.article.id, row.article.url, row.start, row.end] : [row.id, row.url, null, null];
    return [row.id, ...columns.map(({ raw, text }) => (raw ? raw(row) : text(row) || null)), ...where].map(cell).join(",");
  });
  return `\ufeff${[heads.join(","), ...lines].join("\r\n")}\r\n`;
}

export function jsonLinesOf(rows: readonly Row[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}
