import type { ArticleDocument } from "../../document/document.ts";
import { type Cell, figuresOfCells, quantityOf, type TableFigure, unitNote } from "./tables.ts";

/** A line longer than this is no cell. */
export const LONGEST_CELL = 60;
const FEWEST_LINES = 6;
const MOST_COLUMNS = 12;
const EMPTY = /^[-–.]*$/u;

export interface StackedTable {
  readonly figures: readonly TableFigure[];
  /** Blocks that the table takes: first, and one past the last. */
  readonly from: number;
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

/** Rows of `columns` cells from `start` on: a label in words and numbers after it. */
function rowsFrom(document: ArticleDocument, cells: readonly Cell[], start: number, columns: number): Cell[][] {
  const rows: Cell[][] = [];
  for (let at = start; at + columns <= cells.length; at += columns) {
    const row = cells.slice(at, at + columns);
    const label = row[0];
    if (!label || holdsNumber(document, label) || !row.slice(1).every((cell) => holdsNumber(document, cell))) break;
    rows.push(row);
  }
  return rows;
}

/**
 * A table that was flattened to a cell a line: heads first, then rows of the same number of lines, a label and its numbers. Null where
 * the lines from block `index` on are no such table.
 */
export function stackedTableAt(document: ArticleDocument, index: number): StackedTable | null {
  const cells: Cell[] = [];
  for (let at = index; ; at++) {
    const cell = cellOfBlock(document, at);
    if (!cell) break;
    cells.push(cell);
  }
  if (cells.length < FEWEST_LINES) return null;
  const firstNumber = cells.findIndex((cell) => holdsNumber(document, cell));
  const label = firstNumber - 1;
  if (label < 2) return null;
  let numbers = 0;
  while (numbers < MOST_COLUMNS && cells[firstNumber + numbers] && holdsNumber(document, cells[firstNumber + numbers] as Cell)) numbers++;
  const columns = numbers + 1;
  if (columns < 2 || label < columns) return null;
  const rows = rowsFrom(document, cells, label, columns);
  if (rows.length < 2) return null;
  const heads = cells.slice(label - columns, label);
  const note = unitNote(cells.slice(0, label - columns));
  const figures = rows.flatMap((row) => figuresOfCells(document, row, heads, () => note));
  return { figures, from: index + label - columns, to: index + label + rows.length * columns };
}
