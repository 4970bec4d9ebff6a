/** Text of an article as Markdown that shows the same characters and does nothing: no links, no emphasis, no headings, no HTML. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu, "")
    .replace(/\s+/gu, " ")
    .replace(/[\\`*_[\]<>|~#]/gu, (sign) => `\\${sign}`)
    .replace(/!(?=\\\[)/gu, "\\!")
    .replace(/(?<=\b(?:https?|ftp|javascript|data)):/giu, "\\:")
    .replace(/^(\d+)([.)])(?=\s)/u, "$1\\$2")
    .replace(/^([-+])(?=\s)/u, "\\$1")
    .trim();
}

export function unescapeMarkdown(text: string): string {
  return text.replace(/\\([\\`*_[\]<>|~#!:.)+-])/gu, "$1");
}

/** A quotation block. Long sentences are cut to what stands around `spans` (offsets into the quote); cuts are marked "…". */
export function quotation(quote: string, spans: readonly { start: number; end: number }[], mark: string): string {
  return `> “${escapeMarkdown(excerpt(quote, spans))}” ${mark}`;
}

const LONG = 420;

export function excerpt(quote: string, spans: readonly { start: number; end: number }[]): string {
  if (quote.length <= LONG || spans.length === 0)
    return quote.length <= LONG * 2 ? quote : `${quote.slice(0, quote.lastIndexOf(" ", LONG * 2))} …`;
  let start = Math.max(0, Math.min(...spans.map((span) => span.start)) - 170);
  let end = Math.min(quote.length, Math.max(...spans.map((span) => span.end)) + 150);
  if (start < 60) start = 0;
  if (quote.length - end < 40) end = quote.length;
  if (start > 0) {
    const clause = quote.slice(start, start + 120).search(/[;,.] /u);
    start = clause >= 0 ? start + clause + 2 : quote.indexOf(" ", start) + 1;
  }
  if (end < quote.length) {
    const clause = quote.slice(end - 80, end).search(/[;.](?=\s)/u);
    end = clause >= 0 && end - 80 + clause >= Math.max(...spans.map((span) => span.end)) ? end - 80 + clause : quote.lastIndexOf(" ", end);
  }
  return `${start > 0 ? "… " : ""}${quote.slice(start, end)}${end < quote.length ? " …" : ""}`;
}

/** A Markdown table; cells are escaped by the caller. */
export function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}
