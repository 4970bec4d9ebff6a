import { slashedRows } from "@thidua/core";

/** The view with " | " between the cells of tables that a page parts by slashes: rules know one sign for it. */
export function withCells(text: string, view: string): string {
  if (!text.includes(" / ")) return view;
  const lines = text.split("\n");
  // Paragraphs stand apart by blank lines; the rows of a table do too.
  const filled = lines.filter((line) => line.trim() !== "");
  const rows = slashedRows(filled);
  if (!rows.includes(true)) return view;
  let at = 0;
  let index = 0;
  let read = "";
  for (const line of lines) {
    const part = view.slice(at, at + line.length);
    const row = line.trim() !== "" && rows[index++] === true;
    read += row ? part.replaceAll(" / ", " | ") : part;
    at += line.length + 1;
    if (at <= view.length) read += view.slice(at - 1, at);
  }
  return read;
}
