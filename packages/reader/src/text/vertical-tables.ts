import { classifyLine } from "../boilerplate/classify.ts";
import { collapse, type Line } from "./lines.ts";
import { endsSentence, startsItem } from "./shape.ts";

// "3.400", "412,5", "9/18", "95%", "+3": what stands in a cell of figures
const NUMERIC = /^[-–+]?\d[\d.,]*(?:\/\d[\d.,]*)?\s?%?$/;
// "-", "…", "x": nothing, in a column of figures or of words
const NOTHING = /^(?:[-–—]{1,3}|…|\.{2,4}|[xX])$/;
// The heading over running numbers: "Họ và tên" behind it is no field of a form.
const NUMBERED = /^(?:s?tt|số tt|số thứ tự)\.?$/iu;
const LONGEST_CELL = 80;
const MOST_COLUMNS = 12;
const LEAST_ROWS = 2;

type Cell = "words" | "figure" | "nothing";

function cellOf(line: Line): Cell {
  if (line.text.length > LONGEST_CELL) return "words";
  return NUMERIC.test(line.text) ? "figure" : NOTHING.test(line.text) ? "nothing" : "words";
}

function isCell(line: Line, cell: Cell): boolean {
  if (line.cells != null || line.linked === true || line.text.length > LONGEST_CELL) return false;
  return cell !== "words" || (!endsSentence(line.text) && !startsItem(line.text) && !/[\t|]/.test(line.text));
}

/**
 * How many rows of `columns` cells follow the heading row at `start`, each column figures or words throughout ("-" is neither); 0 where
 * it is no table.
 */
function rowsFrom(cells: readonly Cell[], start: number, end: number, columns: number): number {
  const first = start + columns;
  const shape: Cell[] = new Array(columns).fill("nothing");
  let at = first;
  for (; at + columns <= end; at += columns) {
    const fits = shape.every((kind, column) => {
      const cell = cells[at + column];
      return kind === "nothing" || cell === "nothing" || cell === kind;
    });
    if (!fits) break;
    for (let column = 0; column < columns; column++) if (shape[column] === "nothing") shape[column] = cells[at + column] ?? "nothing";
  }
  // Names first (after a running number, if any), figures behind.
  if (!shape.includes("words") || !shape.includes("figure")) return 0;
  if (shape[0] !== "words" && (columns < 3 || shape[1] !== "words")) return 0;
  return (at - first) / columns;
}

/** The best table whose heading row begins at `start`, `figure` being the first figure behind it. */
function tableFrom(kinds: readonly Cell[], start: number, end: number, figure: number): { columns: number; rows: number } {
  let best = { columns: 0, rows: 0 };
  // No figure stands among the headings, and one in the row below them.
  const fewest = Math.max(2, Math.floor((figure - start) / 2) + 1);
  for (let columns = fewest; columns <= Math.min(MOST_COLUMNS, figure - start) && start + columns * (LEAST_ROWS + 1) <= end; columns++) {
    const rows = rowsFrom(kinds, start, end, columns);
    if (rows >= LEAST_ROWS && rows * columns > best.rows * best.columns) best = { columns, rows };
  }
  return best;
}

const TOTAL = /^(?:tổng(?: cộng| số)?|cộng|toàn (?:tỉnh|huyện|xã|ngành|thành phố|khối)|cả (?:tỉnh|nước|huyện))$/iu;

/** The row that sums up a table of running numbers, which has none itself: "Toàn tỉnh", then a figure a column. */
function totalRow(lines: readonly Line[], columns: number, head: string): string[] | null {
  const row = lines.map((line) => collapse(line.text));
  if (row.length < columns - 1 || !NUMBERED.test(head) || !TOTAL.test(row[0] ?? "")) return null;
  return row.slice(1).every((cell) => NUMERIC.test(cell) || NOTHING.test(cell)) ? row : null;
}

const NO_TABLE = { columns: 0, rows: 0 };

function endOfCells(lines: readonly Line[], kinds: readonly Cell[], from: number): number {
  let end = from;
  for (let line = lines[end]; line !== undefined && isCell(line, kinds[end] ?? "words"); line = lines[end]) end++;
  return end;
}

/**
 * Puts a table back together whose cells a scraper left on a line each: a row of headings, then at least two rows of the same shape,
 * names and figures in the same columns. Anything less sure stays as it is.
 */
export function foldVerticalTables(lines: readonly Line[]): Line[] {
  const kinds = lines.map(cellOf);
  const folded: Line[] = [];
  let at = 0;
  let end = 0;
  let figure = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined) break;
    if (end <= at) end = endOfCells(lines, kinds, at);
    if (figure < at) figure = at;
    while (figure < end && kinds[figure] === "words") figure++;
    const best = end - at >= 6 && figure < end ? tableFrom(kinds, at, end, figure) : NO_TABLE;
    const size = best.columns * (best.rows + 1);
    if (size === 0) {
      folded.push(line);
      at++;
      continue;
    }
    const cells = lines.slice(at, at + size).map((cell) => collapse(cell.text));
    // Counters of visitors stand below each other like this too; none of them is numbered.
    const ours =
      NUMBERED.test(cells[0] ?? "") || cells.every((cell) => NUMERIC.test(cell) || NOTHING.test(cell) || classifyLine(cell).kind === null);
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
    const total = totalRow(lines.slice(at, Math.min(end, at + best.columns - 1)), best.columns, cells[0] ?? "");
    if (total) {
      folded.push({ text: total.join(" "), gap: false, indent: 0, cells: total });
      at += total.length;
    }
    const next = lines[at];
    if (next !== undefined && !next.gap) {
      folded.push({ ...next, gap: true });
      at++;
    }
  }
  return folded;
}
