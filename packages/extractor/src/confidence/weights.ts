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
  // 49 records
  movement: {
    bias: 2.42,
    unknown: -0.1,
    doubts: {
      "list-carried": 0.04,
      unclosed: -0.44,
      unquoted: 0.11,
    },
  },
  // 414 records
  figure: {
    bias: 1.73,
    unknown: -0.01,
    doubts: {
      "indicator-carried": 0.05,
      "place-inferred": 0.34,
      "status-by-time": -0.42,
      "status-far": 0.41,
      table: 0.2,
      "time-inferred": 0.2,
      "time-missing": -0.47,
      "unit-carried": 0.13,
      "unit-unknown": -0.52,
    },
  },
  // 250 records
  award: {
    bias: 2.22,
    unknown: -0.09,
    doubts: {
      "giver-above": 0.79,
      "giver-carried": 0.35,
      "list-carried": 0.17,
      "no-verb": -2.06,
      "recipient-inferred": 0.13,
      weighed: 0.09,
    },
  },
};
