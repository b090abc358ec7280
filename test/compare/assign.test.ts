import fc from "fast-check";
import { expect, test } from "vitest";
import { assign } from "../../src/compare/assign.ts";

/** The greatest sum of all ways to give each row a column of its own or none. */
function greatest(gain: number[][], row = 0, taken = 0): number {
  if (row === gain.length) return 0;
  const without = greatest(gain, row + 1, taken);
  return (gain[row] as number[]).reduce(
    (most, value, column) =>
      taken & (1 << column) ? most : Math.max(most, value + greatest(gain, row + 1, taken | (1 << column))),
    without,
  );
}

const tables = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })).chain(([rows, columns]) =>
  fc.array(
    fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 100 })), { minLength: columns, maxLength: columns }),
    {
      minLength: rows,
      maxLength: rows,
    },
  ),
);

test("the assignment has the greatest sum, each column once, and no pair of gain 0", () => {
  fc.assert(
    fc.property(tables, (gain) => {
      const columns = gain[0]?.length ?? 0;
      const found = assign(gain, columns);
      const taken = found.filter((column) => column >= 0);
      expect(found).toHaveLength(gain.length);
      expect(new Set(taken).size).toBe(taken.length);
      const values = found.flatMap((column, row) => (column < 0 ? [] : [gain[row]?.[column] as number]));
      expect(values.every((value) => value > 0)).toBe(true);
      expect(values.reduce((sum, value) => sum + value, 0)).toBe(greatest(gain));
    }),
  );
});
