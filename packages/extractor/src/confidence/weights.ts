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
  // 107 records
  movement: {
    bias: 3.23,
    unknown: -0.01,
    doubts: {
      "attribute-between": 0.04,
      known: 0.31,
      "launcher-none": -0.73,
      "list-carried": 0.14,
      "list-introduced": 0.03,
      "numbers-few": 0.62,
      "numbers-many": -0.33,
      "numbers-one": -0.29,
      "quote-long": 0.38,
      "rule-bare": 0.08,
      "rule-quoted": -0.23,
      "rule-quoted-list": 0.15,
      "told-again": 0.1,
      unclosed: -0.43,
      unquoted: 0.08,
    },
  },
  // 777 records
  figure: {
    bias: 2.1,
    unknown: -0.01,
    doubts: {
      "indicator-carried": -0.34,
      "indicator-long": -0.03,
      "indicator-short": -0.34,
      "numbers-few": 0.26,
      "numbers-many": 0.08,
      "numbers-one": -0.35,
      "place-inferred": 0.15,
      "place-missing": 0.16,
      "place-stated": -0.25,
      qualified: -0.12,
      "quote-long": 0.54,
      "rule-measure": 0.3,
      "rule-money": -0.41,
      "rule-noun": 0.14,
      "rule-noun-carried": 0.2,
      "rule-percent": -0.16,
      "rule-table-cell": -0.06,
      share: 0.58,
      "status-by-time": 0.07,
      "status-estimate": 0.3,
      "status-far": 0.42,
      "status-forecast": 0.03,
      table: -0.06,
      "time-inferred": 0.15,
      "time-missing": -0.45,
      "time-none": -0.45,
      "time-stated": 0.35,
      "unit-carried": -0.15,
      "unit-unknown": -0.83,
    },
  },
  // 488 records
  award: {
    bias: 3.1,
    unknown: -0.06,
    doubts: {
      "authority-none": -0.74,
      "authority-stated": -0.05,
      "form-open": -0.42,
      "giver-above": 0.11,
      "giver-carried": 0.24,
      "kind-unspecified": -0.46,
      leftover: 0.02,
      "list-carried": -0.03,
      "movement-tied": 0.06,
      "name-long": -0.06,
      "name-lower": -0.01,
      named: 0.68,
      "no-verb": -0.96,
      "numbers-few": -0.13,
      "numbers-many": 0.51,
      "numbers-one": -0.37,
      proposed: 0.57,
      "quote-long": -0.13,
      "recipient-inferred": 0.04,
      "rule-counted-form": -0.47,
      "rule-form-and-recipients": -0.31,
      "rule-given": 0.71,
      "rule-named-list": -0.03,
      "rule-praised": -0.61,
      "rule-received": 0.72,
      "time-none": -0.51,
      "time-stated": -0.02,
      weighed: 0.06,
    },
  },
};
