import { parseUnit } from "@thidua/core";
import type { ArticleDocument, Block } from "../../document/document.ts";
import { LONGEST_CELL, type StackedTable } from "./stacked-tables.ts";
import { type Cell, captionAbove, figuresOfCells, quantityOf, type TableFigure, unitNote } from "./tables.ts";

const SEMICOLON = ";";
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;
const MOST_ROWS = 200;
const LONGEST_ROW = 300;
const EMPTY = /^[-–]?$/u;
const DIGIT = /\d/u;
const YEAR = /^(?:năm )?(?:19|20)\d{2}$/u;
const CLOSING = /[.;]+$/u;
const ABOVE = 3;

/** The cells of a line whose cells are parted by semicolons; null for any other line. A full stop or semicolon at its end is none's. */
function cellsOfLine({ view, blocks }: ArticleDocument, index: number): Cell[] | null {
  const block: Block | undefined = blocks[index];
  if (!block || block.kind === "row" || block.end - block.start > LONGEST_ROW) return null;
  const end = block.end - (CLOSING.exec(view.slice(block.start, block.end))?.[0].length ?? 0);
  const cells: Cell[] = [];
  for (let from = block.start; from <= end; ) {
    const next = view.indexOf(SEMICOLON, from);
    const stop = next < 0 || next > end ? end : next;
    const written = view.slice(from, stop);
    const start = from + (written.length - written.trimStart().length);
    const cell = written.trim();
    if (cell.length > LONGEST_CELL) return null;
    cells.push({ start, end: start + cell.length, view: cell });
    from = stop + 1;
  }
  return cells.length < FEWEST_COLUMNS ? null : cells;
}

/** "Chỉ tiêu; ĐVT; Kế hoạch; Thực hiện": words, or years, in every cell. */
function isHead(cells: readonly Cell[]): boolean {
  return cells.every(({ view }, at) => (view === "" ? at === 0 : !DIGIT.test(view.replace(/(?:19|20)\d{2}/gu, "")) || YEAR.test(view)));
}

/** "Thu mua; tấn; 1.500; 1.632; 108,8": a label, then numbers, at most one unit and cells that hold nothing. */
function isRow(document: ArticleDocument, cells: readonly Cell[]): boolean {
  const numbers = cells.filter((cell) => quantityOf(document, cell) !== null);
  const words = cells.filter((cell) => !EMPTY.test(cell.view) && quantityOf(document, cell) === null);
  const [label, unit] = words;
  if (numbers.length === 0 || !label || words.length > 2) return false;
  return unit === undefined || parseUnit(unit.view) !== null || !DIGIT.test(unit.view);
}

/**
 * A table whose cells are parted by semicolons: a line of heads, then two or more lines with as many cells. Null where the lines from
 * block `index` on are no such table.
 */
export function semicolonTableAt(document: ArticleDocument, index: number): StackedTable | null {
  const block = document.blocks[index];
  if (!block || block.end - block.start > LONGEST_ROW || !document.view.slice(block.start, block.end).includes(SEMICOLON)) return null;
  const heads = cellsOfLine(document, index);
  if (!heads || !isHead(heads)) return null;
  const rows: Cell[][] = [];
  for (let at = index + 1; rows.length < MOST_ROWS; at++) {
    const cells = cellsOfLine(document, at);
    if (cells?.length !== heads.length || !isRow(document, cells)) break;
    rows.push(cells);
  }
  if (rows.length < FEWEST_ROWS) return null;
  const lines = document.blocks
    .slice(Math.max(0, index - ABOVE), index)
    .map(({ start, end }) => ({ start, end, view: document.view.slice(start, end) }));
  const notes = { unit: unitNote(lines), caption: captionAbove(document, index) };
  const figures: TableFigure[] = rows.flatMap((row) => figuresOfCells(document, row, heads, () => notes));
  return { figures, to: index + 1 + rows.length };
}
