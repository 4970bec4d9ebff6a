import { collapse } from "./lines.ts";

const STRONG = /\t+|\s*\|\s*|\s{3,}/;
const WEAK = /\t+|\s*\|\s*|\s{2,}/;
const NUMERIC = /^[-–+]?[\d.,]+\s?%?$|^-$/;
const LONGEST_CELL = 200;

function cellsOf(text: string, cut: RegExp): string[] {
  const inner = text.replace(/^\||\|$/g, "");
  return inner.split(cut).map(collapse);
}

const isRule = (cells: readonly string[]) => cells.every((cell) => /^:?[-=]*:?$/.test(cell));
const isRow = (cells: readonly string[]) => cells.length >= 2 && cells.every((cell) => cell.length <= LONGEST_CELL);

/** A row, and whether the table that it belongs to holds numbers (a menu of several lines does not). */
export interface TableRow {
  cells: string[];
  numeric: boolean;
}

/**
 * Which of the lines are rows of a table, and their cells: two or more lines running whose cells are separated by tabs, pipes or at
 * least three blanks; or three or more with the same number of cells separated by two blanks and numbers among them.
 * `uneven`: of `isUneven`; `free` says which lines may belong to a table. A row comes back as its cells, any other line as null, a dashed rule as none.
 */
export function readTables(lines: readonly { text: string; uneven: boolean }[], free: (index: number) => boolean): (TableRow | null)[] {
  const rows: (TableRow | null)[] = lines.map(() => null);
  const parted = lines.map((line, index) => (line.uneven || line.text.includes("|")) && free(index));
  if (!parted.includes(true)) return rows;
  for (const [cut, least] of [
    [STRONG, 2],
    [WEAK, 3],
  ] as const) {
    let run: { index: number; cells: string[] }[] = [];
    const close = () => {
      const solid = run.filter((row) => !isRule(row.cells));
      const same = solid.every((row) => row.cells.length === solid[0]?.cells.length);
      const numbers = solid.filter((row) => row.cells.some((cell) => NUMERIC.test(cell))).length;
      if (solid.length >= least && (cut === STRONG || (same && numbers * 2 >= solid.length))) {
        for (const row of run) rows[row.index] = { cells: isRule(row.cells) ? [] : row.cells, numeric: numbers > 0 };
      }
      run = [];
    };
    lines.forEach((line, index) => {
      const cells = parted[index] === true && rows[index] === null ? cellsOf(line.text, cut) : [];
      if (isRow(cells)) run.push({ index, cells });
      else close();
    });
    close();
  }
  return rows;
}
