import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agreeWith } from "../commands.ts";
import { DEVELOPMENT } from "../folders.ts";
import { compareScorers } from "./agree.ts";
import { SCORED_KINDS } from "./score.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-agree-"));
const gold = join(folder, "gold");
const PLAIN = fileURLToPath(new URL("../../test/plain-scorer.ts", import.meta.url));
// The scorer that came with the record contract; it lies beside the repository of those who have it.
const OUTSIDE = fileURLToPath(new URL("../../../../shared/tools/score.mjs", import.meta.url));
const DOCS = ["dev-01", "dev-03", "dev-07", "dev-16", "made-01", "made-09", "made-12", "made-20", "made-33", "made-61"];

beforeAll(() => {
  for (const doc of DOCS)
    for (const ending of ["txt", "gold.json"]) cpSync(join(DEVELOPMENT, `${doc}.${ending}`), join(gold, `${doc}.${ending}`));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A scorer that says the same of every article. */
function constant(name: string, counts: unknown): string {
  const path = join(folder, `${name}.mjs`);
  const all = JSON.stringify(Object.fromEntries(SCORED_KINDS.map((kind) => [kind, counts])));
  writeFileSync(path, `export const scoreDoc = () => (${all});\n`);
  return path;
}

describe("this scorer beside another", () => {
  it.each([
    ["all right", { tp: 3, fp: 0, fn: 0, strict: 3 }, { f1: 1, strictF1: 1 }],
    ["one of two right", { tp: 1, fp: 1, fn: 1, strict: 0 }, { f1: 0.5, strictF1: 0 }],
    ["nothing said, nothing there", { tp: 0, fp: 0, fn: 0, strict: 0 }, { f1: 1, strictF1: 1 }],
    ["all false", { tp: 0, fp: 2, fn: 3, strict: 0 }, { f1: 0, strictF1: 0 }],
  ])("%s", async (name, counts, scores) => {
    const { rows, cases } = await compareScorers(constant(name, counts), [gold], 10);
    expect(rows.map(({ name, kind }) => `${name}, ${kind}`)).toEqual(
      [`${DOCS.length} extractions`, "10 damaged extractions"].flatMap((one) => SCORED_KINDS.map((kind) => `${one}, ${kind}`)),
    );
    for (const { other } of rows) expect(other).toEqual(scores);
    // No article counts the same in all kinds and ways.
    expect(cases.length).toBeGreaterThan(DOCS.length);
    expect(cases.join("\n")).toMatch(new RegExp(`dev-01 figures: met \\d+ and ${counts.tp}, false \\d+ and ${counts.fp}`));
  });

  it("is an error where the other gives no counts", async () => {
    await expect(compareScorers(constant("none", { tp: "many" }), [gold], 0)).rejects.toThrow(/tp|number/);
  });

  it("agrees with the plain one, written from the contract alone, on extractions and on damaged ones", async () => {
    const { rows, cases } = await compareScorers(PLAIN, [gold], 400);
    for (const { name, kind, own, other } of rows) {
      expect(Math.abs(own.f1 - other.f1), `${name} ${kind}: ${cases.slice(0, 5).join("\n")}`).toBeLessThanOrEqual(0.002);
      expect(Math.abs(own.strictF1 - other.strictF1), `${name} ${kind}: ${cases.slice(0, 5).join("\n")}`).toBeLessThanOrEqual(0.002);
    }
    expect(rows.filter(({ name, own }) => name.includes("damaged") && own.f1 > 0.3 && own.f1 < 0.95)).toHaveLength(3);
  });

  it("fails the command where it does not agree", async () => {
    expect(await agreeWith([PLAIN], [gold], 20)).toBe(0);
    expect(await agreeWith([constant("other", { tp: 1, fp: 1, fn: 1, strict: 0 })], [gold], 20)).toBe(1);
    expect(await agreeWith([], [gold], 20)).toBe(2);
  });

  // Outside a checkout with ../shared there is no such file; the plain one above is held against everywhere.
  it.skipIf(!existsSync(OUTSIDE))("agrees with the scorer of the record contract, where that lies beside the repository", async () => {
    expect(await agreeWith([OUTSIDE], [gold], 200)).toBe(0);
  });
});
