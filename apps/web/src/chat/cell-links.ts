import type { Answer, Citation } from "@thidua/core";

const NUMBER = /\d+(?:[.,/]\d+)*/;

/** Whether a number stands in a text by itself: "50" does not stand in "1.500". */
function stands(number: string, text: string): boolean {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at + number.length, at + number.length + 2)];
    if (!/\d$|\d[.,]$/.test(before) && !/^\d|^[.,]\d/.test(after)) return true;
  }
  return false;
}

/**
 * What a number of an answer leads to where no mark stands beside it: the one sentence that holds it; "parts", the records that it was made
 * of, where none does. Null where it is not known.
 */
export function leadsTo(number: string, { status, citations, records }: Answer): string | null {
  const holding = citations.filter(({ quote }) => stands(number.replace("%", ""), quote));
  if (holding.length > 0) return holding.length === 1 ? String(holding[0]?.n) : null;
  return status === "answered" && records.length > 0 ? PARTS : null;
}

/** What stands for the list of records in the address of a link. */
export const PARTS = "parts";

/**
 * The sentence that a cell of an answer's table is taken from: the one that holds its number, of several the one that also names most of
 * the row. Null where the cell has no number, no sentence holds it, or several do alike: a sum has its parts below.
 */
export function citationOf(row: readonly string[], at: number, citations: readonly Citation[]): Citation | null {
  const [number] = NUMBER.exec(row[at] ?? "") ?? [];
  if (number === undefined) return null;
  const others = row.filter((cell, i) => i !== at && cell.trim() !== "").map((cell) => cell.toLocaleLowerCase("vi"));
  const holding = citations
    .filter(({ quote }) => stands(number, quote))
    .map((citation) => ({
      citation,
      named: others.filter((cell) => `${citation.quote} ${citation.title}`.toLocaleLowerCase("vi").includes(cell)).length,
    }))
    .sort((a, b) => b.named - a.named);
  const [best, next] = holding;
  return best === undefined || best.named === next?.named ? null : best.citation;
}

/** Columns of numbers, which stand to the right. */
export function numericColumns(rows: readonly (readonly string[])[]): ReadonlySet<number> {
  const width = rows[0]?.length ?? 0;
  return new Set(
    Array.from({ length: width }, (_, at) => at).filter((at) => at > 0 && rows.every((row) => /^[<>≈≥≤]?\s*\d/.test(row[at] ?? ""))),
  );
}
