import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT, thidua } from "./command-line.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-eval-"));
const gold = join(folder, "gold");
const DOCS = ["dev-01", "dev-03"];

beforeAll(async () => {
  const { mkdir } = await import("node:fs/promises");
  await mkdir(gold);
  for (const doc of DOCS)
    for (const ending of ["txt", "gold.json"])
      copyFileSync(join(ROOT, `evals/gold/development/${doc}.${ending}`), join(gold, `${doc}.${ending}`));
  const all = JSON.parse(readFileSync(join(ROOT, "evals/questions/development.json"), "utf8")) as { docs: string[] }[];
  const own = all.filter(({ docs }) => docs.length > 0 && docs.every((doc) => DOCS.includes(doc)));
  writeFileSync(join(gold, "questions.json"), JSON.stringify(own));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("thidua eval", () => {
  it("prints scores of extraction and questions for programs", async () => {
    const { code, out } = await thidua(["eval", "--gold", gold, "--format", "json"]);
    expect(code).toBe(0);
    const { extraction, questions } = JSON.parse(out) as {
      extraction: Record<
        string,
        { precision: number; recall: number; f1: number; strictF1: number; tp: number; fp: number; fn: number }
      > & { grounded: number };
      questions: Record<string, number>;
    };
    for (const kind of ["movements", "figures", "awards"]) {
      const { precision = 0, recall = 0, f1, tp = 0, fp = 0, fn = 0 } = extraction[kind] ?? {};
      expect(tp).toBeGreaterThan(0);
      expect(f1).toBeCloseTo((2 * tp) / (2 * tp + fp + fn), 10);
      expect(precision * recall).toBeGreaterThan(0.5);
    }
    expect(extraction.grounded).toBe(1);
    expect(questions.total).toBeGreaterThan(2);
    expect(questions.right).toBeLessThanOrEqual(questions.total ?? 0);
    expect(Object.keys(questions)).toEqual(expect.arrayContaining(["total", "right", "invented", "uncited"]));
  });

  it.each([
    ["html", /<meta http-equiv="Content-Security-Policy"/],
    ["md", /^# Evals: rules[\s\S]*## Errors by cause/],
    ["json", /^\{\n "engine": "rules"/],
  ])("writes a report as %s", async (ending, wanted) => {
    const path = join(folder, `report.${ending}`);
    const { code, out } = await thidua(["eval", "--gold", gold, "--report", path]);
    expect(code).toBe(0);
    expect(out).toMatch(/figures +strict F1/);
    expect(readFileSync(path, "utf8")).toMatch(wanted);
  });

  it.each<[why: RegExp, code: number, words: string[]]>([
    [/không có bài có đáp án/, 1, ["--gold", join(folder, "nowhere")]],
    [/no articles with gold/, 1, ["--gold", folder, "--lang", "en"]],
    [/--format nhận một trong/, 2, ["--gold", gold, "--format", "xml"]],
    [/--engine nhận một trong/, 2, ["--gold", gold, "--engine", "magic"]],
    [/report ends in/, 1, ["--gold", gold, "--report", join(folder, "report.pdf")]],
  ])("%s", async (why, wanted, words) => {
    const { code, err, out } = await thidua(["eval", ...words]);
    expect(err.trim().split("\n").at(-1)).toMatch(why);
    expect([code, out.includes("strict F1") && wanted === 2]).toEqual([wanted, false]);
  });
});
