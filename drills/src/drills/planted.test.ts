import { expect, it } from "vitest";
import { runDrill } from "../harness/run.ts";
import { PAYLOADS, PLACES } from "../planted/payloads.ts";
import { planted } from "./planted.ts";

it("no planted instruction has an effect, in its short form", async () => {
  const ran = await runDrill(planted, { short: true, seed: 1 });
  expect(ran.problems).toEqual([]);
  expect(ran.losses).toBe(0);
  expect(ran.figures[0]?.value).toBe(24);
}, 600_000);

it("has 200 cases in its long form", () => expect(PAYLOADS.length * PLACES.length * 2).toBe(200));
