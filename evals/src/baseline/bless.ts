import { existsSync, writeFileSync } from "node:fs";
import { type Evaluated, evaluate } from "../evaluate.ts";
import { BASELINE, readBaseline, writeBaseline } from "./baseline.ts";
import { QUALITY_PAGE, qualityPage } from "./page.ts";

/** Moves the baseline to what is measured now, and writes its page. `reason` says why, `at` is the day (ISO). */
export async function bless(reason: string, at: string): Promise<Evaluated> {
  const reasons = existsSync(BASELINE) ? readBaseline().reasons : [];
  const done = await evaluate();
  const baseline = { ...done.baseline, reasons: [...reasons, { at, reason }] };
  writeBaseline(baseline);
  writeFileSync(QUALITY_PAGE, qualityPage(baseline));
  return done;
}
