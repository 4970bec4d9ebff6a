import { lean, parseUnit } from "@thidua/core";
import type { ArticleDocument } from "../../document/document.ts";
import {
  type Cell,
  captionAbove,
  figuresOfCells,
  ORDER_HEAD,
  quantityOf,
  type TableFigure,
  type TableNotes,
  UNIT_HEAD,
  unitNote,
} from "./tables.ts";
import { yearRows, yearTable } from "./year-tables.ts";

/** A line longer than this is no cell. */
export const LONGEST_CELL = 60;
const FEWEST_LINES = 6;
/** Two years, a label and its two numbers. */
const FEWEST_LINES_OF_YEARS = 5;
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
const TWO_HEADS = lean(/^(\p{L}[^%]*\S) (?=% ?\p{L})/u);

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

/** What is told above the heads, which begin with line `head`. */
function notesAbove(document: ArticleDocument, lines: readonly Line[], head: number): TableNotes {
  const first = lines[head]?.block ?? 0;
  return { unit: unitNote(lines.slice(0, head).map(({ cell }) => cell)), caption: captionAbove(document, first) };
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
  const notes = notesAbove(document, lines, head);
  const figures: TableFigure[] = [];
  let at = first;
  for (let order = 1; at + columns <= lines.length && lines[at]?.cell.view === String(order); order++, at += columns) {
    figures.push(
      ...figuresOfCells(
        document,
        lines.slice(at, at + columns).map(({ cell }) => cell),
        heads,
        () => notes,
      ),
    );
  }
  const total = totalRow(document, lines, at, columns);
  if (total && at > first + columns) {
    figures.push(...figuresOfCells(document, total, heads.slice(1), () => notes));
    at += total.length;
  }
  return at > first + columns ? { figures, to: (lines[at - 1]?.block ?? 0) + 1 } : null;
}

const MOST_UNIT_WORDS = 4;

/** A row whose first cell ends in its unit, with the two apart; as it is where no unit closes it. */
function partedLabel(row: readonly Cell[]): Cell[] {
  const [label, ...rest] = row;
  if (!label) return [...row];
  const words = label.view.split(" ");
  for (let count = Math.min(MOST_UNIT_WORDS, words.length - 1); count > 0; count--) {
    const unit = words.slice(-count).join(" ");
    if (!parseUnit(unit)) continue;
    const at = label.start + label.view.length - unit.length;
    return [
      { start: label.start, end: at - 1, view: label.view.slice(0, -unit.length - 1) },
      { start: at, end: label.end, view: unit },
      ...rest,
    ];
  }
  return [label, { start: label.end, end: label.end, view: "" }, ...rest];
}

const RANK_HEAD = /^(?:xếp hạng|xếp loại|hạng|thứ hạng|xếp thứ|kết quả|ghi chú)$/u;

/** A table whose last column is a rank in words, which would be taken for the label of the next row. */
function rankedTable(document: ArticleDocument, lines: readonly Line[], label: number): StackedTable | null {
  const cells = lines.map(({ cell }) => cell);
  if (!RANK_HEAD.test(cells[label - 1]?.view ?? "")) return null;
  let columns = 1;
  while (label + columns < cells.length && holdsNumber(document, cells[label + columns] as Cell)) columns++;
  if (columns < 2 || label < columns + 1) return null;
  const heads = cells.slice(label - columns - 1, label - 1);
  const notes = notesAbove(document, lines, label - columns - 1);
  const figures: TableFigure[] = [];
  let at = label;
  for (; at + columns < cells.length; at += columns + 1) {
    const row = cells.slice(at, at + columns);
    if (holdsNumber(document, row[0] as Cell) || !row.slice(1).every((cell) => holdsNumber(document, cell))) break;
    figures.push(...figuresOfCells(document, row, heads, () => notes));
  }
  return at > label + columns + 1 ? { figures, to: (lines[at - 1]?.block ?? 0) + 1 } : null;
}

/** A table whose columns or rows are years. */
function tableOfYears(document: ArticleDocument, lines: readonly Line[], index: number): StackedTable | null {
  const cells = lines.map(({ cell }) => cell);
  const notes = (head: number) => notesAbove(document, lines, head);
  const found = yearTable(document, cells, notes) ?? yearRows(document, cells, notes);
  return found && { figures: found.figures, to: (lines[found.to - 1]?.block ?? index) + 1 };
}

/**
 * A table that was flattened to a cell a line: heads first, then rows, a label and its numbers. Null where the lines from block
 * `index` on are no such table.
 */
export function stackedTableAt(document: ArticleDocument, index: number): StackedTable | null {
  const lines = linesFrom(document, index);
  if (lines.length < FEWEST_LINES_OF_YEARS) return null;
  const ordered = orderedTable(document, lines) ?? tableOfYears(document, lines, index);
  if (ordered || lines.length < FEWEST_LINES) return ordered;
  const firstNumber = lines.findIndex(({ cell }) => holdsNumber(document, cell));
  const label = firstNumber - 1;
  if (label < 2) return null;
  const ranked = rankedTable(document, lines, label);
  if (ranked) return ranked;
  let numbers = 0;
  for (let at = firstNumber; numbers < MOST_COLUMNS && at < lines.length; at++, numbers++) {
    if (!holdsNumber(document, lines[at]?.cell as Cell)) break;
  }
  const columns = numbers + 1;
  if (columns < 2 || label < columns) return null;
  const rows = rowsFrom(document, lines, label, columns);
  if (rows.whole.length < 2) return null;
  const cells = lines.map(({ cell }) => cell);
  // "Hộ nghèo giảm %" under "Chỉ tiêu", "ĐVT": label and unit were written into one line.
  const merged = label > columns && UNIT_HEAD.test(cells[label - columns]?.view ?? "");
  const heads = cells.slice(label - columns - (merged ? 1 : 0), label);
  const notes = notesAbove(document, lines, label - heads.length);
  const figures = rows.whole.flatMap((row) => figuresOfCells(document, merged ? partedLabel(row) : row, heads, () => notes));
  const last = lines[rows.end - 1];
  return { figures, to: (last?.block ?? index) + 1 };
}
