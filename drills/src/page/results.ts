import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Ran } from "../harness/run.ts";

const FILE = fileURLToPath(new URL("../../../docs/reliability.json", import.meta.url));

const words = z.object({ vi: z.string(), en: z.string() });
const value = z.union([z.number(), z.string()]);

const keptRun = z.object({
  drill: z.string(),
  seed: z.number(),
  seconds: z.number(),
  /** What `--times` said, where it said anything. */
  times: z.number().optional(),
  /** ISO day, and what it ran on. */
  on: z.string(),
  machine: z.string(),
  figures: z.array(z.object({ what: words, value })),
  losses: z.number(),
  problems: z.array(z.string()),
  table: z.object({ columns: z.array(words), rows: z.array(z.array(value)) }).optional(),
});
export type KeptRun = z.infer<typeof keptRun>;

/** The last long run of each drill. */
export function readResults(): KeptRun[] {
  return z.array(keptRun).parse(JSON.parse(readFileSync(FILE, "utf8")));
}

/** Puts runs in the place of earlier ones of the same drills; `order` names the drills that there are. */
export function keepResults(ran: readonly Ran[], about: { on: string; machine: string }, order: readonly string[]): KeptRun[] {
  const fresh = new Map<string, KeptRun>(ran.map((one) => [one.drill, { ...one, ...about }]));
  const before = new Map(readResults().map((one) => [one.drill, one]));
  const kept = order.flatMap((name) => fresh.get(name) ?? before.get(name) ?? []);
  writeFileSync(FILE, `${JSON.stringify(kept, null, 2)}\n`);
  return kept;
}
