import { describe, expect, it } from "vitest";
import { kappaOf } from "./second.ts";

const pairs = (...all: [string, string, number][]) =>
  all.flatMap(([first, second, times]) => Array.from({ length: times }, () => ({ first, second })));

describe("agreement of two reviewers", () => {
  it.each([
    [null, null, pairs()],
    [1, null, pairs(["accepted", "accepted", 5])],
    [1, 1, pairs(["accepted", "accepted", 5], ["rejected", "rejected", 5])],
    // The textbook table: 20 and 15 agreed of 50, chance 0.5.
    [0.7, 0.4, pairs(["yes", "yes", 20], ["yes", "no", 5], ["no", "yes", 10], ["no", "no", 15])],
    [0, -1, pairs(["yes", "no", 5], ["no", "yes", 5])],
  ])("agreed %s, kappa %s", (agreed, kappa, given) => {
    const found = kappaOf(given);
    expect(found.agreed).toBe(agreed);
    if (kappa === null) expect(found.kappa).toBeNull();
    else expect(found.kappa).toBeCloseTo(kappa, 10);
  });
});
