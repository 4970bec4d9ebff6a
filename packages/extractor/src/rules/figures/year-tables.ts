import type { ArticleDocument } from "../../document/document.ts";
import { type Cell, figuresOfCells, quantityOf, type TableFigure, type TableNotes, UNIT_HEAD } from "./tables.ts";

// "2021", "Năm 2021", "2021 - 2022", "Năm học 2021-2022"
const PERIOD = /^(?:năm (?:học )?)?((?:19|20)\d{2})(?: ?- ?(?:19|20)\d{2})?$/u;
const SUM_HEAD = /^(?:tổng|cộng|tổng cộng|tổng số|lũy kế|bình quân)$/u;
// "Chỉ tiêu", "Năm": what may head the labels. A line that ends in a colon, or tells a number, stands above the table.
const NO_HEAD = /[:;.,]$|\d/u;
const EMPTY = /^[-–.]*$/u;
const FEWEST_YEARS = 2;
const MOST_YEARS = 12;

/** The year that a head or label of a table tells, or NaN. */
export function yearOf(words: string): number {
  return Number(PERIOD.exec(words)?.[1] ?? Number.NaN);
}

export interface YearTable {
  readonly figures: readonly TableFigure[];
  /** One past the last cell of the table. */
  readonly to: number;
}

/** How many cells from `at` on are years, each later than the one before. */
function yearsFrom(cells: readonly Cell[], at: number): number {
  let count = 0;
  while (count < MOST_YEARS && yearOf(cells[at + count]?.view ?? "") > (count === 0 ? 0 : yearOf(cells[at + count - 1]?.view ?? "")))
    count++;
  return count;
}

function isNumber(document: ArticleDocument, cell: Cell | undefined): boolean {
  return cell !== undefined && (EMPTY.test(cell.view) || quantityOf(document, cell) !== null);
}

function isLabel(document: ArticleDocument, cell: Cell | undefined): boolean {
  return cell !== undefined && /\p{L}{2}/u.test(cell.view) && !/[.;:,]$/u.test(cell.view) && !isNumber(document, cell);
}

/**
 * A table of a cell a line whose columns are years: the years, then rows of a label and a number for each of them. One row will do, the
 * years tell that it is a table. Null where a row has more or fewer numbers than there are years. `notes` is told the cell that the
 * table begins with.
 */
export function yearTable(document: ArticleDocument, cells: readonly Cell[], notes: (head: number) => TableNotes): YearTable | null {
  const first = cells.findIndex((_, at) => yearsFrom(cells, at) >= FEWEST_YEARS);
  if (first < 0) return null;
  const years = yearsFrom(cells, first);
  const sums = SUM_HEAD.test(cells[first + years]?.view ?? "") ? 1 : 0;
  const hasUnits = UNIT_HEAD.test(cells[first - 1]?.view ?? "");
  const over = cells[first - (hasUnits ? 2 : 1)];
  const headed = over !== undefined && !NO_HEAD.test(over.view);
  const from = first - (hasUnits ? 1 : 0) - (headed ? 1 : 0);
  const start = cells[first] as Cell;
  const corner: Cell = headed && over ? over : { start: start.start, end: start.start, view: "" };
  const heads = [corner, ...cells.slice(first - (hasUnits ? 1 : 0), first + years)];
  const told = notes(from);
  const figures: TableFigure[] = [];
  const labels = hasUnits ? 2 : 1;
  let at = first + years + sums;
  while (isLabel(document, cells[at])) {
    const numbers = cells.slice(at + labels, at + labels + years + sums);
    const full = numbers.length === years + sums && numbers.every((cell) => isNumber(document, cell));
    if (!full || isNumber(document, cells[at + labels + years + sums])) break;
    figures.push(...figuresOfCells(document, cells.slice(at, at + labels + years), heads, () => told));
    at += labels + years + sums;
  }
  return at > first + years + sums ? { figures, to: at } : null;
}

const YEARS_HEAD = /^năm(?: học)?$/u;
const FEWEST_ROWS = 2;

/** The same with a year a row: "Năm", what each column counts, then a year and its numbers, a later year and its numbers. */
export function yearRows(document: ArticleDocument, cells: readonly Cell[], notes: (head: number) => TableNotes): YearTable | null {
  const first = cells.findIndex(({ view }, at) => at > 0 && !Number.isNaN(yearOf(view)));
  const head = cells.findLastIndex(({ view }, at) => at < first && YEARS_HEAD.test(view));
  const columns = first - head;
  if (head < 0 || columns < 2 || columns > MOST_YEARS) return null;
  const heads = cells.slice(head, first);
  if (!heads.every((cell) => isLabel(document, cell))) return null;
  const rows: Cell[][] = [];
  for (let at = first; yearOf(cells[at]?.view ?? "") > yearOf(rows.at(-1)?.[0]?.view ?? "1900"); at += columns) {
    const row = cells.slice(at, at + columns);
    const next = cells[at + columns];
    const ends = !isNumber(document, next) || !Number.isNaN(yearOf(next?.view ?? ""));
    if (row.length < columns || !ends || !row.slice(1).every((cell) => isNumber(document, cell))) break;
    rows.push(row);
  }
  if (rows.length < FEWEST_ROWS) return null;
  const told = notes(head);
  return { figures: rows.flatMap((row) => figuresOfCells(document, row, heads, () => told)), to: first + rows.length * columns };
}
