import { classifyLine } from "../boilerplate/classify.ts";
import { collapse, type Line } from "./lines.ts";
import { endsSentence, startsItem } from "./shape.ts";

// "3.400", "412,5", "9/18", "95%", "-": what stands in a cell of figures
const NUMERIC = /^(?:[-–+]?\d[\d.,]*(?:\/\d[\d.,]*)?\s?%?|[-–])$/;
const LONGEST_CELL = 80;
const MOST_COLUMNS = 12;
const LEAST_ROWS = 2;

function isCell(line: Line | undefined): boolean {
  if (line === undefined || line.cells != null || line.linked === true || line.text.length > LONGEST_CELL) return false;
  return NUMERIC.test(line.text) || (!endsSentence(line.text) && !startsItem(line.text) && !/\t|\|/.test(line.text));
}

/** How many rows of `columns` cells follow the heading row at `start`; 0 where it is no table. */
function rowsFrom(lines: readonly Line[], start: number, end: number, columns: number): number {
  const numeric = (at: number) => NUMERIC.test(lines[at]?.text ?? "");
  for (let column = 0; column < columns; column++) if (numeric(start + column)) return 0;
  const shape: boolean[] = [];
  for (let column = 0; column < columns; column++) shape.push(numeric(start + columns + column));
  // Names first (after a running number, if any), figures behind.
  const figures = shape.filter((is) => is).length;
  if (figures === 0 || figures === columns || (shape[0] === true && (columns < 3 || shape[1] === true))) return 0;
  let rows = 0;
  while (start + (rows + 2) * columns <= end && shape.every((is, column) => numeric(start + (rows + 1) * columns + column) === is)) rows++;
  return rows;
}

/**
 * Puts a table back together whose cells a scraper left on a line each: a row of headings, then at least two rows of the same shape,
 * names and figures in the same columns. Anything less sure stays as it is.
 */
export function foldVerticalTables(lines: readonly Line[]): Line[] {
  const folded: Line[] = [];
  let at = 0;
  let end = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined) break;
    if (end <= at) for (end = at; end < lines.length && isCell(lines[end]); ) end++;
    let best = { columns: 0, rows: 0 };
    if (end - at >= 6 && !NUMERIC.test(line.text))
      for (let columns = 2; columns <= MOST_COLUMNS && at + columns * (LEAST_ROWS + 1) <= end; columns++) {
        const rows = rowsFrom(lines, at, end, columns);
        if (rows >= LEAST_ROWS && rows * columns > best.rows * best.columns) best = { columns, rows };
      }
    const size = best.columns * (best.rows + 1);
    if (size === 0) {
      folded.push(line);
      at++;
      continue;
    }
    const cells = lines.slice(at, at + size).map((cell) => collapse(cell.text));
    // Counters of visitors stand below each other like this too.
    const ours = cells.every((cell) => NUMERIC.test(cell) || classifyLine(cell).kind === null);
    if (!ours) {
      folded.push(line);
      at++;
      continue;
    }
    for (let row = 0; row <= best.rows; row++) {
      const own = cells.slice(row * best.columns, (row + 1) * best.columns);
      folded.push({ text: own.join(" "), gap: row === 0, indent: 0, cells: own });
    }
    at += size;
    const next = lines[at];
    if (next !== undefined && !next.gap) {
      folded.push({ ...next, gap: true });
      at++;
    }
  }
  return folded;
}
