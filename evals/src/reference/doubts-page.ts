import { WEIGHTS } from "@thidua/extractor/reference";
import { cell, code, type Page, section, table } from "./markdown.ts";
import { KINDS, type Sighting } from "./sightings.ts";

const HEADINGS = { movement: "Movements", figure: "Figures", award: "Awards" } as const;

/** What makes a reading less certain, and by how much. */
export function doubtsPage(doubts: readonly Sighting[]): Page {
  return {
    name: "doubts.md",
    title: "Doubts",
    about:
      "What makes a reading more or less certain (the doubts of the rules, and traits that any reading has), with its weight in the confidence of a record. Confidence is a logistic model: `1 / (1 + e^-(bias + weights of its doubts and traits))`; the weights are fitted on gold by `npm run evals -- calibrate` and stand in `packages/extractor/src/confidence`.",
    body: KINDS.map((kind) => {
      const { bias, unknown, doubts: weights } = WEIGHTS[kind];
      const seen = doubts.filter((doubt) => doubt.kind === kind);
      const names = [...new Set([...seen.map(({ name }) => name), ...Object.keys(weights)])].sort();
      const rows = names.map((name) => {
        const example = seen.find((one) => one.name === name);
        return [code(name), signed(weights[name] ?? null), cell(example?.text ?? null), cell(example?.shows ?? null)];
      });
      return section(
        HEADINGS[kind],
        `Bias ${signed(bias)}; a doubt without a weight of its own counts ${signed(unknown)}.`,
        table(["doubt", "weight", "example", "read as"], rows),
      );
    }).join("\n\n"),
  };
}

function signed(weight: number | null): string {
  if (weight === null) return "–";
  return weight > 0 ? `+${weight}` : String(weight);
}
