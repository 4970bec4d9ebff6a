import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { RecordKind } from "@thidua/core";
import { fitLogistic } from "./fit.ts";
import type { Judged } from "./samples.ts";
import { SIGNS } from "./signs.ts";

const TARGET = fileURLToPath(new URL("../../../packages/extractor/src/confidence/weights.ts", import.meta.url));
const KINDS: readonly RecordKind[] = ["movement", "figure", "award"];

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Fits the confidence of each record type and returns the source of the weights file. */
export function weightsSource(judged: readonly Judged[]): string {
  const entries = KINDS.map((kind) => {
    const samples = judged.filter((one) => one.kind === kind);
    const { bias, weights } = fitLogistic(samples, { signs: SIGNS[kind] });
    const seen = [...new Set(samples.flatMap(({ features }) => features))].sort();
    // A feature that was seen and weighs nothing is not unknown.
    const doubts = seen.map((doubt) => [doubt, rounded(weights.get(doubt) ?? 0)] as const);
    const mean = weights.size === 0 ? 0 : [...weights.values()].reduce((sum, weight) => sum + weight, 0) / weights.size;
    const lines = doubts.map(([doubt, weight]) => `      ${JSON.stringify(doubt)}: ${weight},`);
    return `  // ${samples.length} records\n  ${kind}: {\n    bias: ${rounded(bias)},\n    unknown: ${rounded(Math.min(0, mean))},\n    doubts: {\n${lines.join("\n")}\n    },\n  },`;
  });
  return `import type { RecordKind } from "@thidua/core";

export interface Weights {
  /** Log-odds of a reading without doubts. */
  bias: number;
  /** Added for a doubt that the fit has not seen. */
  unknown: number;
  doubts: { readonly [doubt: string]: number };
}

/** Written by \`npm run evals -- calibrate\`; not by hand. */
export const WEIGHTS: Record<RecordKind, Weights> = {
${entries.join("\n")}
};
`;
}

export function writeWeights(judged: readonly Judged[]): string {
  writeFileSync(TARGET, weightsSource(judged));
  return TARGET;
}
