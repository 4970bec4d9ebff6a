import type { RecordKind } from "@thidua/core";
import { WEIGHTS } from "./weights.ts";

/** As maps: a property asked for by a name just put together is looked for in a table of all names first. */
const BY_DOUBT: Readonly<Record<RecordKind, ReadonlyMap<string, number>>> = {
  movement: new Map(Object.entries(WEIGHTS.movement.doubts)),
  figure: new Map(Object.entries(WEIGHTS.figure.doubts)),
  award: new Map(Object.entries(WEIGHTS.award.doubts)),
};

/**
 * The probability, 0..1, that a reading is right in every field: a logistic model over what made it less certain. The weights are
 * fitted on gold articles by `evals calibrate`; a doubt that has no weight yet counts like a middling one.
 */
export function confidenceOf(kind: RecordKind, doubts: readonly string[]): number {
  const weights = WEIGHTS[kind];
  let logOdds = weights.bias;
  const known = BY_DOUBT[kind];
  for (const doubt of doubts) logOdds += known.get(doubt) ?? weights.unknown;
  const probability = 1 / (1 + Math.exp(-logOdds));
  return Math.round(Math.min(0.99, Math.max(0.01, probability)) * 100) / 100;
}
