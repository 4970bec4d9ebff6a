import { describe, expect, it } from "vitest";
import { DEVELOPMENT, HELD_BACK } from "../folders.ts";
import { readGold } from "../scoring/gold.ts";
import { accepted, perturb } from "./run.ts";

describe("the gate", async () => {
  const report = await perturb([DEVELOPMENT, HELD_BACK].flatMap(readGold));

  it("is tried on at least 1,200 corrupted quotes of every kind", () => {
    expect(report.corrupted.length).toBeGreaterThanOrEqual(1200);
    for (const [how, { total }] of accepted(report.corrupted)) expect(total, how).toBeGreaterThan(40);
  });

  // A quote that is not word for word in its article is never accepted, whatever the grammar makes of the rest.
  it.each(["digit in the quote", "another article's quote", "thousands", "unit", "qualifier", "digit in the value", "name"])(
    "accepts no corrupted %s",
    (how) => expect(report.corrupted.filter((trial) => trial.how === how && trial.refused === null)).toEqual([]),
  );

  it("accepts a faithful rewriting just where it accepts the words themselves", () => {
    const verdicts = new Map<string, Set<string>>();
    for (const { how, refused } of report.faithful) {
      const seen = verdicts.get(how) ?? new Set();
      seen.add(`${refused === null}`);
      verdicts.set(how, seen);
    }
    const counts = [...accepted(report.faithful).values()].map((count) => count.accepted);
    expect(new Set(counts).size).toBe(1);
    expect(verdicts.size).toBeGreaterThanOrEqual(10);
  });
});
