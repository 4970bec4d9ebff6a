import { expect, it } from "vitest";
import { sharesOf } from "../fuzz/fuzz.ts";
import { PARSERS } from "../fuzz/parsers/index.ts";
import { runDrill } from "../harness/run.ts";
import { fuzz } from "./fuzz.ts";

it("holds every promise of every parser, in its short form", async () => {
  const ran = await runDrill(fuzz, { short: true, seed: 1 });
  expect(ran.problems).toEqual([]);
  expect(ran.losses).toBe(0);
  expect(ran.figures[0]?.value).toBeGreaterThanOrEqual(2_500);
}, 600_000);

it("gives a million inputs in its long form", () => {
  const shares = [...sharesOf(PARSERS, 1_000_000).values()];
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeGreaterThanOrEqual(1_000_000);
});

it("has a name of its own for every parser", () => expect(new Set(PARSERS.map(({ name }) => name)).size).toBe(PARSERS.length));
