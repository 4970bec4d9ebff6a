import { REASONS } from "@thidua/extractor/reference";
import { cell, code, type Page, section, table } from "./markdown.ts";
import { refusals } from "./refusals.ts";
import { KINDS, type Sighting } from "./sightings.ts";

const HEADINGS = { movement: "Movements", figure: "Figures", award: "Awards" } as const;

/** Why something that looked like a record is none. */
export function rejectionsPage(rejections: readonly Sighting[]): Page {
  const byRules = KINDS.map((kind) => {
    const seen = rejections.filter((rejection) => rejection.kind === kind && rejection.name !== "gate");
    const codes = [...new Set([...seen.map(({ name }) => name), ...Object.keys(REASONS[kind])])].sort();
    const rows = codes.map((name) => {
      const example = seen.find((one) => one.name === name);
      return [code(name), cell(example?.reason ?? REASONS[kind][name] ?? null), cell(example?.shows ?? null), cell(example?.text ?? null)];
    });
    return section(HEADINGS[kind], table(["code", "reason", "words", "example"], rows));
  });
  const byGate = section(
    "The gate",
    "A draft of the rules whose value, name or count does not come out of its own quote again is dropped under the code `gate`, with what was read instead as the reason. A claim of another engine is turned down with one of these:",
    table(
      ["code", "when", `claimed of a text`, "reason"],
      refusals().map((one) => [code(one.code), cell(one.when), cell(one.claimed), cell(one.reason)]),
    ),
  );
  return {
    name: "rejections.md",
    title: "Rejections",
    about:
      "Every code under which something that looked like a record is dropped, the reason that an editor reads, and the first example that shows it. `thidua extract --explain` prints them all.",
    body: [...byRules, byGate].join("\n\n"),
  };
}
