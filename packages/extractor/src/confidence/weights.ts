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
    bias: 3.63,
    unknown: -0.3,
    doubts: {
      "attribute-between": 0,
      known: 0,
      "launcher-none": -0.6,
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
      unclosed: 0,
      unquoted: 0,
    },
  },
  // 778 records
  figure: {
    bias: 2.91,
    unknown: -0.47,
    doubts: {
      "in-bracket": -0.34,
      "indicator-carried": 0,
      "indicator-long": -0.78,
      "indicator-short": -0.45,
      "number-later": 0,
      "numbers-few": 0,
      "numbers-many": 0,
      "numbers-one": 0,
      "part-later": -0.42,
      "place-inferred": 0,
      "place-missing": 0,
      "place-stated": 0,
      qualified: 0,
      "quote-long": 0,
      "rule-measure": 0,
      "rule-money": 0,
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
      "unit-unknown": -0.9,
      "value-small": -0.62,
      "words-left-out": -0.25,
    },
  },
  // 489 records
  award: {
    bias: 3.64,
    unknown: -0.81,
    doubts: {
      "authority-none": -0.92,
      "authority-stated": 0,
      "form-open": -0.62,
      "giver-above": 0,
      "giver-carried": 0,
      "kind-unspecified": 0,
      leftover: 0,
      "list-carried": 0,
      "movement-tied": 0,
      "name-long": 0,
      "name-lower": 0,
      named: 0,
      "no-verb": -1.68,
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
      "time-none": 0,
      "time-stated": 0,
      weighed: 0,
    },
  },
};
