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

// Cells of a table that stand one a line: "980" above "968" is not 980 968.
const BETWEEN_CELLS = /(?<=\d)[^\S\n]*\n\s*(?=[\d-])/gu;

/** A quotation block. Long sentences are cut to what stands around `spans` (offsets into the quote); cuts are marked "…". */
export function quotation(quote: string, spans: readonly { start: number; end: number }[], mark: string): string {
  return `> “${escapeMarkdown(excerpt(quote, spans).replace(BETWEEN_CELLS, " · "))}” ${mark}`;
}

const LONG = 420;

const BEFORE = 170;
const AFTER = 150;

/** The quote whole where it is short; else what stands around the spans, cut at clauses and blanks. */
export function excerpt(quote: string, spans: readonly { start: number; end: number }[]): string {
  if (quote.length <= LONG) return quote;
  if (spans.length === 0) return quote.length <= LONG * 2 ? quote : `${quote.slice(0, quote.lastIndexOf(" ", LONG * 2))} …`;
  const windows: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const start = startNear(quote, span.start);
    const end = endNear(quote, span.end);
    const last = windows.at(-1);
    if (last !== undefined && start <= last.end + 60) last.end = Math.max(last.end, end);
    else windows.push({ start, end });
  }
  const pieces = windows.map((window) => quote.slice(window.start, window.end).trim());
  return `${(windows[0]?.start ?? 0) > 0 ? "… " : ""}${pieces.join(" … ")}${(windows.at(-1)?.end ?? 0) < quote.length ? " …" : ""}`;
}

function startNear(quote: string, at: number): number {
  const start = Math.max(0, at - BEFORE);
  if (start < 60) return 0;
  const clause = quote.slice(start, at).search(/[;,.:] |\n/u);
  return clause >= 0 ? start + clause + 2 : quote.indexOf(" ", start) + 1;
}

function endNear(quote: string, at: number): number {
  const end = Math.min(quote.length, at + AFTER);
  if (quote.length - end < 40) return quote.length;
  const clause = quote.slice(at, end).search(/[;.](?=\s)/u);
  return clause >= 0 ? at + clause : Math.max(at, quote.lastIndexOf(" ", end));
}
