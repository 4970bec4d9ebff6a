import type { RecordKind } from "@thidua/core";
import * as awards from "./rules/awards/examples/index.ts";
import { REASONS as AWARD_REASONS } from "./rules/awards/reasons.ts";
import { REASONS as FIGURE_REASONS } from "./rules/figures/candidates.ts";
import * as figures from "./rules/figures/examples/index.ts";
import { EXCLUSIONS } from "./rules/figures/rules.ts";
import * as movements from "./rules/movements/examples/index.ts";
import { REASONS as MOVEMENT_REASONS } from "./rules/movements/quoted.ts";

// What docs/reference is written from. Extraction needs none of it: its own door is index.ts.

/** One row of an examples table: the text, and the province of its article where the row gives one. */
export interface ReferenceExample {
  readonly text: string;
  readonly province: string | null;
}

type Row = string | readonly [text: string, ...expected: unknown[]] | { readonly text: string; readonly province?: string };

function exampleOf(row: Row): ReferenceExample {
  if (typeof row === "string") return { text: row, province: null };
  if ("text" in row) return { text: row.text, province: row.province ?? null };
  return { text: row[0], province: null };
}

/** The tables of a folder of examples: by what they show, then their rows. */
type Tables = Readonly<Record<string, readonly Row[]>>;

/** Every table that the index of a folder of examples names, so that one added there is in the reference too; by name, since loaders order exports as they like. */
function examplesOf(groups: Readonly<Record<string, Tables>>): readonly ReferenceExample[] {
  return Object.keys(groups)
    .sort()
    .flatMap((name) => Object.values(groups[name] ?? {}).flat())
    .map(exampleOf);
}

/** What the rules of each record type are tested on: texts that they must read, and texts that they must not. */
export const EXAMPLES: Readonly<Record<RecordKind, readonly ReferenceExample[]>> = {
  movement: examplesOf(movements),
  figure: examplesOf(figures),
  award: examplesOf(awards),
};

/** Codes of rejections with their reasons, as far as the rules keep them in tables. */
export const REASONS: Readonly<Record<RecordKind, Readonly<Record<string, string>>>> = {
  movement: MOVEMENT_REASONS,
  figure: { ...Object.fromEntries(EXCLUSIONS.map(({ code, reason }) => [code, reason])), ...FIGURE_REASONS },
  award: AWARD_REASONS,
};

export { WEIGHTS } from "./confidence/weights.ts";
