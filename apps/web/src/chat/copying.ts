import type { Answer } from "@thidua/core";

/** An answer as plain text, with its sentences and where they stand. */
export function plainAnswer(question: string, answer: Answer): string {
  const said = answer.answer.replace(/\*\*/g, "").replace(/\\([\\`*_[\]<>|~#!:.)+-])/g, "$1");
  const sources = answer.citations.map(
    ({ n, quote, title, publishedAt, url }) =>
      `[${n}] “${quote}” (${[title, publishedAt, url].filter((part) => part !== null && part !== "").join(", ")})`,
  );
  return [question, said, ...answer.notes.map((note) => `* ${note}`), ...sources].join("\n\n");
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Puts a table on the clipboard as Word and Excel take it, and as text with tabs. A cell that a spreadsheet would run is made text. */
export async function copyTable(columns: readonly string[], rows: readonly (readonly string[])[]): Promise<void> {
  const safe = (cell: string): string => (/^[=+@\t\r]|^-(?!\d)/.test(cell) ? `'${cell}` : cell);
  const line = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(safe(cell))}</${tag}>`).join("")}</tr>`;
  const html = `<table>${line(columns, "th")}${rows.map((row) => line(row, "td")).join("")}</table>`;
  const text = [columns, ...rows].map((row) => row.map((cell) => safe(cell).replace(/[\t\n]/g, " ")).join("\t")).join("\n");
  const item = new ClipboardItem({
    "text/html": new Blob([html], { type: "text/html" }),
    "text/plain": new Blob([text], { type: "text/plain" }),
  });
  await navigator.clipboard.write([item]);
}
