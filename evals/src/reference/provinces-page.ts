import { PROVINCES, predecessorsOf, REFORM, successorOf } from "@thidua/core";
import { cell, type Page, section, table } from "./markdown.ts";

/** Later than any province ends. */
const OPEN_END = "9999-12-31";

function names(units: readonly { readonly name: string }[]): string {
  return units.map(({ name }) => name).join(", ");
}

/** Provinces of today, what they were made of, and those of before with their successors. */
export function provincesPage(): Page {
  const today = PROVINCES.filter(({ until }) => until === null);
  const earlier = PROVINCES.filter(({ until }) => until !== null);
  return {
    name: "provinces.md",
    title: "Provinces",
    about: "Provinces and central cities with the days from which and until which they stood, from `packages/core/src/places`.",
    body: [
      section(
        `Today (${today.length})`,
        table(
          ["code", "name", "kind", "since", `provinces of ${REFORM.lastDay} in it`],
          today.map((unit) => [unit.code, cell(unit.name), unit.kind, unit.from ?? "–", cell(names(predecessorsOf(unit, REFORM.lastDay)))]),
        ),
      ),
      section(
        `Earlier (${earlier.length})`,
        table(
          ["code", "name", "kind", "since", "until", "today in"],
          earlier.map((unit) => [
            unit.code,
            cell(unit.name),
            unit.kind,
            unit.from ?? "–",
            unit.until ?? "–",
            cell(successorOf(unit, OPEN_END).name),
          ]),
        ),
      ),
    ].join("\n\n"),
  };
}
