const NUMERIC = /^[-–+]?[\d.,]+\s?%?$|^-$/;
const FEWEST_CELLS = 3;
const LONGEST_CELL = 200;

/** Cells of a line that slashes between blanks part ("Giấy khen / 139 / 402"); null where they are no row. A share, "18/34", parts nothing. */
function cellsOf(line: string): string[] | null {
  if (!line.includes(" / ")) return null;
  const cells = line.split(" / ").map((cell) => cell.trim());
  return cells.length >= FEWEST_CELLS && cells.every((cell) => cell.length <= LONGEST_CELL) ? cells : null;
}

/**
 * Which lines are rows of a table whose cells are parted by slashes: two or more lines running with the same number of cells, numbers in
 * half of them at least (where one is on a site, "Trang chủ / Tin tức / Thi đua", has none).
 */
export function slashedRows(lines: readonly string[]): boolean[] {
  const rows = lines.map(() => false);
  for (let from = 0; from < lines.length; ) {
    const first = cellsOf(lines[from] as string);
    let to = from + 1;
    let numbers = first?.some((cell) => NUMERIC.test(cell)) ? 1 : 0;
    while (first !== null && to < lines.length) {
      const cells = cellsOf(lines[to] as string);
      if (cells?.length !== first.length) break;
      if (cells.some((cell) => NUMERIC.test(cell))) numbers++;
      to++;
    }
    if (to - from >= 2 && numbers * 2 >= to - from) rows.fill(true, from, to);
    from = to;
  }
  return rows;
}
