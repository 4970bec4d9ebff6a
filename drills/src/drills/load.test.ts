import { expect, it } from "vitest";
import { runDrill } from "../harness/run.ts";
import { percentile } from "../load/fire.ts";
import { load } from "./load.ts";

it("loses no decision under load and after it, in its short form", async () => {
  const ran = await runDrill(load, { short: true, seed: 1 });
  expect(ran.problems).toEqual([]);
  expect(ran.losses).toBe(0);
  expect(ran.table?.rows).toHaveLength(12);
}, 600_000);

it.each([
  [0.5, 50],
  [0.95, 95],
  [0.99, 99],
  [1, 100],
])("of a hundred times, %d is %d", (share, time) => {
  const times = Array.from({ length: 100 }, (_, i) => 100 - i);
  expect(percentile(times, share)).toBe(time);
  expect(percentile([7], share)).toBe(7);
  expect(percentile([], share)).toBe(0);
});
