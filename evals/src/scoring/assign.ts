/**
 * The one-to-one assignment of rows to columns with the greatest total weight (Kuhn 1955, Munkres 1957; shortest augmenting paths).
 * `weights[row][column]` is 0 where the two may not be matched, and positive otherwise; pairs of weight 0 are left out of the result.
 * Runs in O(rows² · columns).
 */
export function bestAssignment(weights: readonly (readonly number[])[]): [row: number, column: number][] {
  const rows = weights.length;
  const columns = Math.max(rows, ...weights.map((row) => row.length), 0);
  if (rows === 0 || columns === 0) return [];
  const cost = (row: number, column: number) => -(weights[row - 1]?.[column - 1] ?? 0);
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const cameFrom = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    let column = 0;
    const shortest = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const done = new Uint8Array(columns + 1);
    do {
      done[column] = 1;
      const from = rowOf[column] as number;
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other <= columns; other++) {
        if (done[other]) continue;
        const reduced = cost(from, other) - (rowPotential[from] as number) - (columnPotential[other] as number);
        if (reduced < (shortest[other] as number)) {
          shortest[other] = reduced;
          cameFrom[other] = column;
        }
        if ((shortest[other] as number) < step) {
          step = shortest[other] as number;
          next = other;
        }
      }
      for (let other = 0; other <= columns; other++) {
        if (done[other]) {
          const owner = rowOf[other] as number;
          rowPotential[owner] = (rowPotential[owner] as number) + step;
          columnPotential[other] = (columnPotential[other] as number) - step;
        } else shortest[other] = (shortest[other] as number) - step;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const before = cameFrom[column] as number;
      rowOf[column] = rowOf[before] as number;
      column = before;
    }
  }
  const pairs: [number, number][] = [];
  for (let column = 1; column <= columns; column++) {
    const row = rowOf[column] as number;
    if (row > 0 && cost(row, column) < 0) pairs.push([row - 1, column - 1]);
  }
  return pairs;
}
