import { existsSync } from "node:fs";
import { type Evaluated, evaluate } from "../evaluate.ts";
import { BASELINE, readBaseline, writeBaseline } from "./baseline.ts";

/** Moves the baseline to what is measured now. `reason` says why, `at` is the day (ISO). */
export async function bless(reason: string, at: string): Promise<Evaluated> {
  const reasons = existsSync(BASELINE) ? readBaseline().reasons : [];
  const done = await evaluate();
  writeBaseline({ ...done.baseline, reasons: [...reasons, { at, reason }] });
  return done;
}
