import { cell, code, type Page, section, table } from "./markdown.ts";
import { KINDS, type Sighting } from "./sightings.ts";

const HEADINGS = { movement: "Movements", figure: "Figures", award: "Awards" } as const;

/** The names that stand in `rule` of a record. */
export function rulesPage(rules: readonly Sighting[]): Page {
  return {
    name: "rules.md",
    title: "Rules",
    about:
      "Every rule name that a record of the examples carries in `rule`, with the first example that it reads. The examples stand in `packages/extractor/src/rules`; a rule that is missing here has no example yet.",
    body: KINDS.map((kind) =>
      section(
        HEADINGS[kind],
        table(
          ["rule", "example", "read as"],
          rules.filter((rule) => rule.kind === kind).map(({ name, text, shows }) => [code(name), cell(text), cell(shows)]),
        ),
      ),
    ).join("\n\n"),
  };
}
