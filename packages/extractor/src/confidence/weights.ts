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
    bias: 2.82,
    unknown: -0.04,
    doubts: {
      known: 0.02,
      "launcher-none": -0.49,
      "list-carried": 0.04,
      "numbers-few": 0.48,
      "numbers-many": -0.4,
      "numbers-one": -0.08,
      "quote-long": 0.19,
      "rule-bare": 0.09,
      "rule-quoted": -0.13,
      "rule-quoted-list": 0.04,
      "told-again": 0.08,
      unclosed: -0.42,
      unquoted: 0.09,
    },
  },
  // 414 records
  figure: {
    bias: 1.75,
    unknown: 0,
    doubts: {
      "indicator-carried": 0.11,
      "indicator-long": -0.1,
      "indicator-short": -0.13,
      "numbers-few": -0.04,
      "numbers-many": 0.17,
      "numbers-one": -0.13,
      "place-inferred": 0.14,
      "place-stated": -0.18,
      qualified: 0.38,
      "quote-long": 0.33,
      "rule-measure": 0.09,
      "rule-money": 0.04,
      "rule-noun": -0.2,
      "rule-noun-carried": 0.24,
      "rule-percent": -0.2,
      "rule-table-cell": 0.04,
      share: 0.66,
      "status-by-time": -0.41,
      "status-estimate": 0.14,
      "status-far": 0.26,
      "status-target": 0.46,
      table: 0.04,
      "time-inferred": 0.31,
      "time-missing": -0.19,
      "time-none": -0.19,
      "time-stated": -0.16,
      "unit-carried": 0.01,
      "unit-unknown": -0.42,
    },
  },
  // 252 records
  award: {
    bias: 1.84,
    unknown: 0,
    doubts: {
      "authority-none": -0.84,
      "authority-stated": 0.53,
      "form-open": -0.07,
      "giver-above": 0.5,
      "giver-carried": 0.23,
      "kind-unspecified": 0.05,
      leftover: 0.04,
      "list-carried": 0.17,
      "movement-tied": -0.23,
      "name-long": -0.03,
      "name-lower": 0.22,
      named: 1.14,
      "no-verb": -1.13,
      "numbers-few": 0.12,
      "numbers-many": -0.26,
      "numbers-one": 0.14,
      proposed: 1.14,
      "quote-long": 0.56,
      "recipient-inferred": 0.04,
      "rule-counted-form": -0.63,
      "rule-form-and-recipients": -0.78,
      "rule-given": 0.55,
      "rule-named-list": 0.17,
      "rule-praised": 0.15,
      "rule-received": 0.33,
      "rule-was-given": 0.21,
      "time-none": -1.14,
      "time-stated": -0.31,
      weighed: 0.03,
    },
  },
};
