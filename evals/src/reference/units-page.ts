import { UNIT_TABLES } from "@thidua/core";
import { cell, type Page, section, table } from "./markdown.ts";

type Row = readonly [unit: string, ...forms: string[]];

/** Units and counted nouns. */
export function unitsPage(): Page {
  const { MONEY, PERCENT, MEASURES, DURATIONS, COUNT_NOUNS, HONOUR_NOUNS, PER_NOUNS } = UNIT_TABLES;
  const forms = (rows: readonly Row[]) =>
    table(
      ["unit", "written"],
      rows.map(([unit, ...written]) => [cell(unit), cell(written.join(" · "))]),
    );
  const nouns = (words: readonly string[]) => words.map(cell).join(" · ");
  return {
    name: "units.md",
    title: "Units",
    about:
      "What may stand behind a number, from `packages/core/src/vietnamese`. A noun that is in no list is read as it stands, with the doubt `unit-unknown`.",
    body: [
      section("Money", forms(MONEY)),
      section("Shares", forms(PERCENT)),
      section("Measures", forms(MEASURES)),
      section("Counted nouns", nouns(COUNT_NOUNS)),
      section("Behind a stroke", "As in `tiêu chí/xã`, `đồng/người/năm`:", nouns(PER_NOUNS)),
      section("Honours", "Their number is an award, never a figure:", nouns(HONOUR_NOUNS)),
      section("Spans of time", "What they count is no result:", forms(DURATIONS)),
    ].join("\n\n"),
  };
}
