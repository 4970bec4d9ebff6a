import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import type { Parser } from "./parser.ts";
import { Reader } from "./process.ts";

const count = z.object({
  inputs: z.number(),
  slowest: z.number(),
  memory: z.number(),
  failures: z.array(z.string()),
  /** Numbers of the batches that are through. */
  batches: z.array(z.number()),
});
/** What one parser was given, and what came of it. */
export type Count = z.infer<typeof count>;
const kept = z.record(z.string(), count);

/** Failures of a parser after which it is given no more. */
const MOST_FAILURES = 5;

interface Plan {
  seed: number;
  /** Inputs of all parsers together. */
  total: number;
  processes: number;
  /** Where the counts are kept while it runs: a run that was ended goes on from there. Taken away in the end. */
  state: string;
  say(line: string): void;
}

/** How many inputs each parser gets of so many. */
export function sharesOf(parsers: readonly Parser[], total: number): Map<string, number> {
  const all = parsers.reduce((sum, { share }) => sum + share, 0);
  return new Map(parsers.map(({ name, share }) => [name, Math.max(5, Math.ceil((share * total) / all))]));
}

/** Gives every parser its inputs, in processes of their own; the same inputs for the same seed. */
export async function fuzz(parsers: readonly Parser[], { seed, total, processes, state, say }: Plan): Promise<Map<string, Count>> {
  const counts = new Map<string, Count>(Object.entries(before(state)));
  const resumed = [...counts.values()].reduce((sum, { inputs }) => sum + inputs, 0);
  if (resumed > 0) say(`goes on after ${resumed} inputs`);
  const shares = sharesOf(parsers, total);
  const tasks = parsers.flatMap((parser) => {
    const inputs = shares.get(parser.name) ?? 0;
    const batches = Math.ceil(inputs / parser.batch);
    const through = new Set(counts.get(parser.name)?.batches);
    return Array.from({ length: batches }, (_, batch) => ({
      parser: parser.name,
      batch,
      runs: Math.min(parser.batch, inputs - batch * parser.batch),
      // All of them go forward together: the slow ones are not left to the end.
      place: (batch + 1) / batches,
    })).filter(({ batch }) => !through.has(batch));
  });
  tasks.sort((a, b) => a.place - b.place);
  let said = performance.now();
  const work = async () => {
    const reader = new Reader();
    try {
      for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) {
        const one = counts.get(task.parser) ?? { inputs: 0, slowest: 0, memory: 0, failures: [], batches: [] };
        counts.set(task.parser, one);
        if (one.failures.length >= MOST_FAILURES) continue;
        const { ran, slowest, memory, failure } = await reader.read({ parser: task.parser, seed, batch: task.batch, runs: task.runs });
        one.inputs += ran;
        one.slowest = Math.max(one.slowest, slowest);
        one.memory = Math.max(one.memory, memory);
        one.batches.push(task.batch);
        if (failure !== null) {
          one.failures.push(failure);
          say(`✗ ${task.parser}: ${failure}`);
        }
        keep(state, counts);
        if (performance.now() - said > 20_000) {
          said = performance.now();
          say(`${[...counts.values()].reduce((sum, { inputs }) => sum + inputs, 0)} inputs`);
        }
      }
    } finally {
      await reader.close();
    }
  };
  await Promise.all(Array.from({ length: processes }, work));
  rmSync(state, { force: true });
  return counts;
}

/** What an earlier run that was ended had done. */
function before(state: string): z.infer<typeof kept> {
  try {
    return kept.parse(JSON.parse(readFileSync(state, "utf8")));
  } catch {
    return {};
  }
}

function keep(state: string, counts: ReadonlyMap<string, Count>): void {
  mkdirSync(dirname(state), { recursive: true });
  writeFileSync(state, JSON.stringify(Object.fromEntries(counts)));
}
