import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { ROOT, thidua } from "./command-line.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-export-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
const samples = ["dev-01.txt", "dev-03.txt"].map((name) => join(ROOT, "evals/gold/development", name));

it("imports, exports, imports the snapshot again and exports the same", async () => {
  expect(await thidua(["import", ...samples, "--data", at("one")])).toMatchObject({ code: 0 });
  const written = await thidua(["export", at("out"), "--with-text", "--tier", "restricted", "--data", at("one"), "--lang", "en"]);
  expect(written).toMatchObject({ code: 0, out: "" });
  expect(written.err).toMatch(/articles 2, movements \d+, figures \d+, awards \d+.*snapshot [0-9a-f]{12}/);
  expect((await thidua(["import", at("out"), "--data", at("two"), "--lang", "en"])).err).toMatch(/new 2, changed 0, unchanged 0, failed 0/);
  const home = "https://du-lieu.example.vn/thi-dua";
  expect(await thidua(["export", at("home"), "--home", home, "--format", "jsonl", "--data", at("one")])).toMatchObject({ code: 0 });
  expect(readFileSync(at("home/CITATION.cff"), "utf8")).toContain(`url: ${home}\n`);
  await thidua(["export", at("again"), "--with-text", "--tier", "restricted", "--data", at("two")]);
  expect(readFileSync(at("again/SHA256SUMS"), "utf8")).toBe(readFileSync(at("out/SHA256SUMS"), "utf8"));
}, 120_000);

it.each([
  [["export"]],
  [["export", "a", "b"]],
  [["export", "a", "--format", "pdf"]],
  [["export", "a", "--tier", "open"]],
  [["export", "a", "--home", "thi-dua"]],
  [["export", "a", "--home", "ftp://du-lieu.example.vn/"]],
])("refuses %j", async (words) => {
  expect(await thidua([...words, "--data", at("none")])).toMatchObject({ code: 2 });
});
