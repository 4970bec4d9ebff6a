import { lean } from "@thidua/core";
import type { ArticleDocument } from "../../document/document.ts";
import { type Cell, figuresOfCells, ORDER_HEAD, quantityOf, type TableFigure, unitNote } from "./tables.ts";

/** A line longer than this is no cell. */
export const LONGEST_CELL = 60;
const FEWEST_LINES = 6;
const MOST_COLUMNS = 12;
const EMPTY = /^[-–.]*$/u;

export interface StackedTable {
  readonly figures: readonly TableFigure[];
  /** One past the last block that the table takes. */
  readonly to: number;
}

function cellOfBlock(document: ArticleDocument, index: number): Cell | null {
  const block = document.blocks[index];
  if (!block || block.end - block.start > LONGEST_CELL || block.kind === "row") return null;
  return { start: block.start, end: block.end, view: document.view.slice(block.start, block.end) };
}

function holdsNumber(document: ArticleDocument, cell: Cell): boolean {
  return EMPTY.test(cell.view) || quantityOf(document, cell) !== null;
}

interface Line {
  readonly cell: Cell;
  readonly block: number;
}

// Two heads that were written into one line: "TH % TH/KH"
const TWO_HEADS = lean(/^(\p{L}[^%]*\S) (?=%)/u);

function linesFrom(document: ArticleDocument, index: number): Line[] {
  const lines: Line[] = [];
  for (let block = index; ; block++) {
    const cell = cellOfBlock(document, block);
    if (!cell) return lines;
    const first = TWO_HEADS.exec(cell.view)?.[0].length ?? 0;
    if (first > 0) {
      lines.push({ cell: { start: cell.start, end: cell.start + first - 1, view: cell.view.slice(0, first - 1) }, block });
      lines.push({ cell: { start: cell.start + first, end: cell.end, view: cell.view.slice(first) }, block });
    } else lines.push({ cell, block });
  }
}

interface Rows {
  /** Whole rows only: where a cell is missing, nobody can tell which. */
  readonly whole: readonly Cell[][];
  readonly end: number;
}

/** Rows from line `start` on: a label in words and the numbers after it. */
function rowsFrom(document: ArticleDocument, lines: readonly Line[], start: number, columns: number): Rows {
  const whole: Cell[][] = [];
  let at = start;
  while (at < lines.length) {
    const row = [lines[at]?.cell as Cell];
    let next = at + 1;
    while (next < lines.length && holdsNumber(document, lines[next]?.cell as Cell)) row.push(lines[next++]?.cell as Cell);
    if (row.length < 2 || row.length > columns) break;
    if (row.length === columns) whole.push(row);
    at = next;
  }
  return { whole, end: at };
}

const TOTAL = /^(?:tổng|tổng cộng|cộng|tổng số|toàn (?:tỉnh|huyện|xã|ngành|thành phố|quốc|khối)|cả (?:tỉnh|nước|huyện)|chung)(?!\p{L})/u;

/** The row that sums up a table with numbered rows: its label stands where the number of a row would. */
function totalRow(document: ArticleDocument, lines: readonly Line[], at: number, columns: number): Cell[] | null {
  const row = lines.slice(at, at + columns - 1).map(({ cell }) => cell);
  const [label, ...numbers] = row;
  if (!label || row.length < columns - 1 || !TOTAL.test(label.view)) return null;
  return numbers.every((cell) => holdsNumber(document, cell)) ? row : null;
}

/** A table whose first column numbers its rows: "STT", the other heads, then "1", a label, its numbers, "2", … */
function orderedTable(document: ArticleDocument, lines: readonly Line[]): StackedTable | null {
  const head = lines.findIndex(({ cell }) => ORDER_HEAD.test(cell.view));
  const first = head < 0 ? -1 : lines.findIndex(({ cell }, at) => at > head && cell.view === "1");
  const columns = first - head;
  if (first < 0 || columns < 3 || columns > MOST_COLUMNS) return null;
  const heads = lines.slice(head, first).map(({ cell }) => cell);
  const note = unitNote(lines.slice(0, head).map(({ cell }) => cell));
  const figures: TableFigure[] = [];
  let at = first;
  for (let order = 1; at + columns <= lines.length && lines[at]?.cell.view === String(order); order++, at += columns) {
    figures.push(
      ...figuresOfCells(
        document,
        lines.slice(at, at + columns).map(({ cell }) => cell),
        heads,
        () => note,
      ),
    );
  }
  const total = totalRow(document, lines, at, columns);
  if (total && at > first + columns) {
    figures.push(...figuresOfCells(document, total, heads.slice(1), () => note));
    at += total.length;
  }
  return at > first + columns ? { figures, to: (lines[at - 1]?.block ?? 0) + 1 } : null;
}

/**
 * A table that was flattened to a cell a line: heads first, then rows, a label and its numbers. Null where the lines from block
 * `index` on are no such table.
 */
export function stackedTableAt(document: ArticleDocument, index: number): StackedTable | null {
  const lines = linesFrom(document, index);
  if (lines.length < FEWEST_LINES) return null;
  const ordered = orderedTable(document, lines);
  if (ordered) return ordered;
  const firstNumber = lines.findIndex(({ cell }) => holdsNumber(document, cell));
  const label = firstNumber - 1;
  if (label < 2) return null;
  let numbers = 0;
  for (let at = firstNumber; numbers < MOST_COLUMNS && at < lines.length; at++, numbers++) {
    if (!holdsNumber(document, lines[at]?.cell as Cell)) break;
  }
  const columns = numbers + 1;
  if (columns < 2 || label < columns) return null;
  const rows = rowsFrom(document, lines, label, columns);
  if (rows.whole.length < 2) return null;
  const cells = lines.map(({ cell }) => cell);
  const heads = cells.slice(label - columns, label);
  const note = unitNote(cells.slice(0, label - columns));
  const figures = rows.whole.flatMap((row) => figuresOfCells(document, row, heads, () => note));
  const last = lines[rows.end - 1];
  return { figures, to: (last?.block ?? index) + 1 };
}
