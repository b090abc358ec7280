/**
 * The assignment of rows to columns with the greatest sum. `gain` is a table of numbers, none below 0; a pair of gain 0 is none. Gives for
 * each row its column, or -1. Rows and columns that no gain links are solved apart: names that could be taken for each other are few.
 */
export function assign(gain: readonly (readonly number[])[], columns: number): number[] {
  const result = new Array<number>(gain.length).fill(-1);
  const links = gain.map((row) => row.flatMap((value, column) => (value > 0 ? [column] : [])));
  for (const { rows, used } of linked(links, columns)) {
    const dense = rows.map((row) => used.map((column) => gain[row]?.[column] as number));
    solve(dense, used.length).forEach((column, i) => {
      if (column >= 0) result[rows[i] as number] = used[column] as number;
    });
  }
  return result;
}

/** The groups of rows and columns that hang together. */
function linked(links: readonly (readonly number[])[], columns: number): { rows: number[]; used: number[] }[] {
  const rowsOf: number[][] = Array.from({ length: columns }, () => []);
  links.forEach((list, row) => {
    for (const column of list) rowsOf[column]?.push(row);
  });
  const seen = new Set<number>();
  const groups: { rows: number[]; used: number[] }[] = [];
  links.forEach((_, start) => {
    if (seen.has(start)) return;
    seen.add(start);
    const rows = [start];
    const used = new Set<number>();
    for (const row of rows)
      for (const column of links[row] as readonly number[]) {
        if (used.has(column)) continue;
        used.add(column);
        for (const other of rowsOf[column] as number[])
          if (!seen.has(other)) {
            seen.add(other);
            rows.push(other);
          }
      }
    if (used.size > 0) groups.push({ rows, used: [...used] });
  });
  return groups;
}

/** The Hungarian method with potentials, O(n²m). */
function solve(gain: readonly (readonly number[])[], columns: number): number[] {
  if (gain.length > columns) return transposed(gain, columns);
  const rows = gain.length;
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1); // of each column, 1-based; column 0 stands for the row to be placed
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    augment(gain, columns, rowOf, rowPotential, columnPotential);
  }
  const result = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column++) {
    const row = (rowOf[column] as number) - 1;
    if (row >= 0 && (gain[row]?.[column - 1] ?? 0) > 0) result[row] = column - 1;
  }
  return result;
}

function transposed(gain: readonly (readonly number[])[], columns: number): number[] {
  const turned = Array.from({ length: columns }, (_, column) => gain.map((row) => row[column] ?? 0));
  const result = new Array<number>(gain.length).fill(-1);
  solve(turned, gain.length).forEach((row, column) => {
    if (row >= 0) result[row] = column;
  });
  return result;
}

/** Finds the cheapest way to place the row that waits in column 0, and moves the others along it. */
function augment(
  gain: readonly (readonly number[])[],
  columns: number,
  rowOf: Int32Array,
  rowPotential: Float64Array,
  columnPotential: Float64Array,
): void {
  const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(columns + 1);
  const used = new Uint8Array(columns + 1);
  let column = 0;
  do {
    used[column] = 1;
    const row = rowOf[column] as number;
    let step = Number.POSITIVE_INFINITY;
    let next = 0;
    for (let j = 1; j <= columns; j++) {
      if (used[j]) continue;
      const cost = -(gain[row - 1]?.[j - 1] ?? 0) - (rowPotential[row] as number) - (columnPotential[j] as number);
      if (cost < (least[j] as number)) {
        least[j] = cost;
        before[j] = column;
      }
      if ((least[j] as number) < step) {
        step = least[j] as number;
        next = j;
      }
    }
    for (let j = 0; j <= columns; j++)
      if (used[j]) {
        rowPotential[rowOf[j] as number]! += step;
        columnPotential[j]! -= step;
      } else least[j]! -= step;
    column = next;
  } while (rowOf[column] !== 0);
  while (column !== 0) {
    const previous = before[column] as number;
    rowOf[column] = rowOf[previous] as number;
    column = previous;
  }
}
