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
  // 125 records
  movement: {
    bias: 3.8,
    unknown: -0.34,
    doubts: {
      "attribute-between": 0,
      known: 0,
      "launcher-none": -0.68,
      "list-carried": 0,
      "list-introduced": 0,
      "numbers-few": 0,
      "numbers-many": 0,
      "numbers-one": 0,
      "quote-long": 0,
      "rule-bare": 0,
      "rule-quoted": 0,
      "rule-quoted-list": 0,
      "told-again": 0,
      unquoted: 0,
    },
  },
  // 875 records
  figure: {
    bias: 2.98,
    unknown: -0.52,
    doubts: {
      "in-bracket": -0.19,
      "indicator-carried": 0,
      "indicator-long": -0.79,
      "indicator-short": -0.72,
      "number-later": 0,
      "numbers-few": 0,
      "numbers-many": 0,
      "numbers-one": 0,
      "part-later": -0.53,
      "place-inferred": 0,
      "place-missing": 0,
      "place-stated": 0,
      qualified: 0,
      "quote-long": 0,
      "rule-measure": 0,
      "rule-money": 0,
      "rule-money-carried": 0,
      "rule-noun": 0,
      "rule-noun-carried": 0,
      "rule-percent": 0,
      "rule-table-cell": 0,
      "status-by-time": 0,
      "status-estimate": 0,
      "status-far": 0,
      "status-forecast": 0,
      "status-target": 0,
      table: 0,
      "time-inferred": 0,
      "time-missing": 0,
      "time-none": 0,
      "time-stated": 0,
      "unit-carried": 0,
      "unit-unknown": -1.47,
      "value-small": 0,
      "words-left-out": -0.43,
    },
  },
  // 543 records
  award: {
    bias: 3.81,
    unknown: -1,
    doubts: {
      "authority-none": -1.55,
      "authority-stated": 0,
      "form-open": -1.06,
      "giver-above": 0,
      "giver-carried": 0,
      "kind-unspecified": 0,
      leftover: 0,
      "list-carried": 0,
      "movement-tied": 0,
      "name-long": -0.29,
      "name-lower": 0,
      named: 0,
      "no-verb": -1.1,
      "numbers-few": 0,
      "numbers-many": 0,
      "numbers-one": 0,
      proposed: 0,
      "quote-long": 0,
      "recipient-inferred": 0,
      "rule-counted-form": 0,
      "rule-form-and-recipients": 0,
      "rule-given": 0,
      "rule-named-list": 0,
      "rule-praised": 0,
      "rule-received": 0,
      "rule-was-given": 0,
      "subject-carried": 0,
      "time-none": 0,
      "time-stated": 0,
      weighed: 0,
    },
  },
};
