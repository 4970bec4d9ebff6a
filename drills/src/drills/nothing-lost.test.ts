import { expect, it } from "vitest";
import { runDrill } from "../harness/run.ts";
import { DRILLS } from "./index.ts";

// In CI one kill on each database shows that the drill works; `npm run drill` makes the others.
const SHORT: [name: string, times: number][] = [
  ["kill-import", 1],
  ["kill-review", 1],
  ["damage", 1],
  ["faults", 1],
];

it.each(SHORT)(
  "%s loses nothing, in its short form",
  async (name, times) => {
    const drill = DRILLS.find((one) => one.name === name);
    if (drill === undefined) throw new Error(`no drill ${name}`);
    const ran = await runDrill(drill, { short: true, seed: 1, times });
    expect(ran.problems).toEqual([]);
    expect(ran.losses).toBe(0);
    expect(ran.figures.length).toBeGreaterThan(0);
  },
  600_000,
);
