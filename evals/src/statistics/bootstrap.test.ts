import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bootstrap } from "./bootstrap.ts";

const mean = (sums: Float64Array) => (sums[0] ?? 0) / (sums[1] ?? 1);
const rows = (values: readonly number[]) => values.map((value) => [value, 1]);

describe("bootstrap", () => {
  it("gives the same interval every time, and another one for another seed", () => {
    const units = rows([1, 2, 3, 4, 5, 6, 7, 8, 100]);
    expect(bootstrap(units, [mean], 500, 1)).toEqual(bootstrap(units, [mean], 500, 1));
    expect(bootstrap(units, [mean], 500, 1)).not.toEqual(bootstrap(units, [mean], 500, 2));
  });

  it("has no width where all articles are alike", () => {
    expect(bootstrap(rows([3, 3, 3, 3]), [mean])).toEqual([{ value: 3, low: 3, high: 3 }]);
  });

  it("is as wide as the standard error says", () => {
    // 400 throws of a fair coin: the mean is 0.5 with standard error 0.025.
    const [interval] = bootstrap(rows(Array.from({ length: 400 }, (_, i) => i % 2)), [mean]);
    expect(interval?.value).toBe(0.5);
    expect(interval?.low).toBeCloseTo(0.5 - 1.96 * 0.025, 2);
    expect(interval?.high).toBeCloseTo(0.5 + 1.96 * 0.025, 2);
  });

  it("says nothing certain of no article", () => {
    expect(bootstrap([], [() => 1])).toEqual([{ value: 1, low: 1, high: 1 }]);
  });

  it("holds the value between the least and the greatest that could be drawn", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 30 }), (values) => {
        const [interval] = bootstrap(rows(values), [mean], 200);
        expect(interval?.low).toBeGreaterThanOrEqual(Math.min(...values));
        expect(interval?.high).toBeLessThanOrEqual(Math.max(...values));
        expect(interval?.low).toBeLessThanOrEqual(interval?.high ?? Number.NEGATIVE_INFINITY);
      }),
    );
  });
});
