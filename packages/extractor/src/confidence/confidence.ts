import type { RecordKind } from "@thidua/core";
import { WEIGHTS } from "./weights.ts";

/**
 * The probability, 0..1, that a reading is right in every field: a logistic model over what made it less certain. The weights are
 * fitted on gold articles by `evals calibrate`; a doubt that has no weight yet counts like a middling one.
 */
export function confidenceOf(kind: RecordKind, doubts: readonly string[]): number {
  const weights = WEIGHTS[kind];
  let logOdds = weights.bias;
  for (const doubt of doubts) logOdds += weights.doubts[doubt] ?? weights.unknown;
  const probability = 1 / (1 + Math.exp(-logOdds));
  return Math.round(Math.min(0.99, Math.max(0.01, probability)) * 100) / 100;
}
