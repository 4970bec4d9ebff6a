import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Drill, Outcome } from "../drill.ts";
import { randomFrom } from "./random.ts";

export interface RunOptions {
  short: boolean;
  seed: number;
  /** Instead of how often the drill would do it. */
  times?: number | undefined;
  say?: (line: string) => void;
}

/** A drill with its outcome, as it is kept. */
export interface Ran extends Outcome {
  drill: string;
  seed: number;
  seconds: number;
  /** How often it was told to do it, where it was told. */
  times?: number;
}

/** Runs one drill in a folder of its own. */
export async function runDrill(drill: Drill, { short, seed, times, say = () => undefined }: RunOptions): Promise<Ran> {
  const folder = await mkdtemp(join(tmpdir(), `thidua-drill-${drill.name}-`));
  const began = performance.now();
  try {
    const outcome = await drill.run({
      short,
      seed,
      folder,
      random: randomFrom(seed),
      times: (inShort, inLong) => times ?? (short ? inShort : inLong),
      say: (line) => say(`${drill.name}: ${line}`),
    });
    return {
      drill: drill.name,
      seed,
      seconds: Math.round((performance.now() - began) / 1_000),
      ...(times === undefined ? {} : { times }),
      ...outcome,
    };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
