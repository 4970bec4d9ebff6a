import type { RecordKind } from "@thidua/core";

export interface Weights {
  /** Log-odds of a reading without doubts. */
  bias: number;
  /** Added for a doubt that the fit has not seen. */
  unknown: number;
  doubts: { readonly [doubt: string]: number };
}

/** Written by `npm run evals -- calibrate`; not by hand. */
export const WEIGHTS: Record<RecordKind, Weights> = {
  movement: { bias: 2.2, unknown: -0.5, doubts: {} },
  figure: { bias: 2.2, unknown: -0.5, doubts: {} },
  award: { bias: 2.2, unknown: -0.5, doubts: {} },
};
