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
  // 20 records
  movement: {
    bias: 2.22,
    unknown: -0.19,
    doubts: {
      "list-carried": 0.05,
      unclosed: -0.43,
    },
  },
  // 166 records
  figure: {
    bias: 1.89,
    unknown: 0,
    doubts: {
      "indicator-carried": 0.04,
      "place-inferred": 0.35,
      "status-far": 0.48,
      table: 0.65,
      "time-inferred": -0.75,
      "time-missing": 0.54,
      "unit-carried": 0.65,
      "unit-unknown": 0.11,
    },
  },
  // 93 records
  award: {
    bias: 2.75,
    unknown: -0.31,
    doubts: {
      "giver-carried": 0.16,
      "list-carried": -0.57,
      "no-verb": -0.93,
      "recipient-inferred": 0.08,
    },
  },
};
