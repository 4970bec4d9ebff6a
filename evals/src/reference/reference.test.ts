import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EXAMPLES, REASONS } from "@thidua/extractor/reference";
import { afterAll, describe, expect, it } from "vitest";
import { cell, table } from "./markdown.ts";
import { referenceFiles } from "./pages.ts";
import { refusals } from "./refusals.ts";
import { sightings } from "./sightings.ts";
import { REFERENCE, referenceDrift, writeReference } from "./write.ts";

const files = referenceFiles();
const folder = mkdtempSync(join(tmpdir(), "thidua-reference-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the reference", () => {
  it("that is checked in is what would be written: npm run build && npm run evals -- reference", () => {
    expect(referenceDrift(REFERENCE, files)).toEqual([]);
  });

  it("is written whole, and a page of earlier times goes", () => {
    writeFileSync(join(folder, "earlier.md"), "");
    expect(referenceDrift(folder, files)).toContain("earlier.md");
    expect(writeReference(folder, files)).toBe(files.size);
    expect(referenceDrift(folder, files)).toEqual([]);
    writeFileSync(join(folder, "units.md"), "# Units\n");
    expect(referenceDrift(folder, files)).toEqual(["units.md"]);
  });

  it("shows every rejection with a reason in words", () => {
    for (const { name, reason } of sightings().rejections) expect(reason, name).toMatch(/\p{Ll} \p{Ll}/u);
    for (const reasons of Object.values(REASONS)) for (const [code, reason] of Object.entries(reasons)) expect(reason).not.toBe(code);
    expect(refusals().length).toBeGreaterThan(0);
  });

  it("has no example that the rules read and the gate drops", () => {
    expect(sightings().rejections.filter(({ name }) => name === "gate")).toEqual([]);
  });

  it("knows the examples of all record types", () => {
    for (const [kind, examples] of Object.entries(EXAMPLES)) {
      expect(examples.length, kind).toBeGreaterThan(50);
      for (const { text } of examples) expect(text).not.toBe("");
    }
  });
});

describe("markdown", () => {
  it.each([
    ["a | b", "a \\| b"],
    ["dòng một\ndòng hai", "dòng một dòng hai"],
    ["[1] <b> `x` *y*", "\\[1\\] \\<b\\> \\`x\\` \\*y\\*"],
    ["", "–"],
    [null, "–"],
    [12, "12"],
  ])("a cell of %j is %s", (text, shown) => expect(cell(text)).toBe(shown));

  it("has as many cells in every row as columns", () => {
    const lines = table(["a", "b"], [["1", "2"]]).split("\n");
    expect(lines).toEqual(["| a | b |", "| --- | --- |", "| 1 | 2 |"]);
  });
});
