import { BOUNDS } from "./bounds.ts";
import { COUNTS } from "./counts.ts";
import { ELLIPSES } from "./ellipses.ts";
import type { Example } from "./example.ts";
import { INDICATORS } from "./indicators.ts";
import { NO_FIGURES_IN_TABLES } from "./no-tables.ts";
import { NO_FIGURES } from "./nothing.ts";
import { PLACE_LISTS } from "./place-lists.ts";
import { PLANS } from "./plans.ts";
import { SHARES } from "./shares.ts";
import { STATUSES } from "./statuses.ts";
import { SUMS } from "./sums.ts";
import { TABLES } from "./tables.ts";

export type { Example } from "./example.ts";

/** What the rules must read; a row stands in the table that says what it is there for. */
export const READ: Readonly<Record<string, readonly Example[]>> = {
  "counts of things and people": COUNTS,
  money: SUMS,
  "shares, changes, rates and averages, ratios to a plan or another year": SHARES,
  "words that bound a number: trên, gần, không quá, trở lên": BOUNDS,
  "targets, estimates, forecasts, and what looks like one": STATUSES,
  "lists of places with several numbers each, their units told once": PLACE_LISTS,
  "results told beside what was planned": PLANS,
  "what the indicator says, and that it does not say who did it": INDICATORS,
  "told respectively, a unit or a noun left out, what two counts share": ELLIPSES,
  "tables, with cells in one line or one cell a line": TABLES,
};

/** What they must not read as a figure. */
export const NOTHING: Readonly<Record<string, readonly string[]>> = {
  "dates, documents, names, ranks, rules, awards and their recipients": NO_FIGURES,
  "tables of commendations and people, prices, menus": NO_FIGURES_IN_TABLES,
};
