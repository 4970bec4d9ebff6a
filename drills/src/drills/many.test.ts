import { expect, it } from "vitest";
import { runDrill } from "../harness/run.ts";
import { many } from "./many.ts";

it("loses nothing among many workers, in its short form", async () => {
  const ran = await runDrill(many, { short: true, seed: 1 });
  expect(ran.problems).toEqual([]);
  expect(ran.losses).toBe(0);
  expect(ran.table?.rows).toHaveLength(2);
}, 600_000);
