import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDocument } from "@thidua/extractor";
import type { Said } from "@thidua/extractor/engines";
import { modelServer } from "@thidua/model/testing";
import { readArticle } from "@thidua/reader";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FETCHED_AT } from "../articles.ts";
import { DEVELOPMENT } from "../folders.ts";
import * as shipped from "../index.ts";
import { goldServer, knownArticles } from "../model/gold-server.ts";
import { noCache } from "../runs/cache.ts";
import { readGold } from "../scoring/gold.ts";
import { compareEngines, type EngineRow, type EnginesReport } from "./compare.ts";
import { enginesPage, enginesText, writeEngines } from "./report.ts";
import { SIMULATED } from "./simulated.ts";
import { believed } from "./ungated.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-side-by-side-"));
const gold = join(folder, "gold");
const DOCS = ["dev-01", "dev-03", "dev-07", "dev-16", "made-01", "made-12"];
for (const doc of DOCS)
  for (const ending of ["txt", "gold.json"]) cpSync(join(DEVELOPMENT, `${doc}.${ending}`), join(gold, `${doc}.${ending}`));
afterAll(() => rmSync(folder, { recursive: true }));
const KINDS = ["movements", "figures", "awards"] as const;

describe("engines side by side, with models made of the gold", { timeout: 300_000 }, () => {
  let report: EnginesReport;
  const row = (engine: string, model: string | null) =>
    report.rows.find((one) => one.engine === engine && one.model === model) as EngineRow;
  beforeAll(async () => {
    report = await compareEngines(readGold(gold), null, noCache);
  }, 300_000);

  it("has a row for the rules and for every engine with every model", () => {
    const rows = report.rows.map(({ engine, model }) => `${engine} ${model ?? ""}`.trim());
    const models = ["perfect", "middling", "lying"];
    expect(rows).toEqual(["rules", ...models.flatMap((model) => ["llm", "hybrid", "ungated"].map((engine) => `${engine} ${model}`))]);
    expect(report).toMatchObject({ articles: DOCS.length, simulated: true });
  });

  it("loses next to nothing of what a perfect model says, gate or not", () => {
    for (const engine of ["llm", "hybrid", "ungated"]) expect(row(engine, "perfect").strictF1.figures, engine).toBeGreaterThanOrEqual(0.95);
  });

  it("believes a lying model without a gate, and not with one", () => {
    expect(row("ungated", "lying").false).toBeGreaterThan(20 * Math.max(1, row("llm", "lying").false));
    for (const kind of KINDS) expect(row("llm", "lying").strictF1[kind], kind).toBeGreaterThan(row("ungated", "lying").strictF1[kind]);
  });

  it("is worse with a middling model than with a perfect one, and best beside the rules", () => {
    expect(row("llm", "middling").strictF1.figures).toBeLessThan(row("llm", "perfect").strictF1.figures);
    expect(row("hybrid", "middling").strictF1.figures).toBeGreaterThan(row("llm", "middling").strictF1.figures);
    expect(row("llm", "middling").false).toBeLessThan(row("ungated", "middling").false);
  });

  it("tries the perturbation suite on the gate and on none", () => {
    for (const one of report.rows) {
      expect(one.corrupted, one.engine).toBeGreaterThan(500);
      if (one.engine === "ungated") expect(one.corruptedTaken).toBe(one.corrupted);
      else expect(one.corruptedTaken / one.corrupted).toBeLessThanOrEqual(0.001);
    }
  });

  it("counts what a model takes, and nothing for the rules", () => {
    expect(row("rules", null)).toMatchObject({ requests: 0, inputTokens: 0, outputTokens: 0, cost: 0 });
    expect(row("ungated", "perfect").requests).toBe(DOCS.length);
    expect(row("llm", "perfect").inputTokens).toBeGreaterThan(row("ungated", "perfect").inputTokens);
    expect(row("llm", "perfect").cost).toBeNull();
  });

  it("says in every form that the models are none", () => {
    expect(enginesText(report)).toMatch(/simulated models: they measure the gate/);
    for (const ending of ["html", "md", "json"]) {
      const path = join(folder, "out", `engines.${ending}`);
      writeEngines(report, path);
      const text = readFileSync(path, "utf8");
      expect(text, ending).toContain("ungated");
      expect(text, ending).toMatch(ending === "json" ? /"simulated": true/ : /They measure the gate, and no model/);
      if (ending === "html") expect(text).not.toMatch(/<script|src=|href=/);
    }
    expect(enginesPage({ ...report, simulated: false }).what).not.toContain("simulated");
    expect(() => writeEngines(report, join(folder, "engines.txt"))).toThrow(/html/);
  });
});

describe("the model of the environment", { timeout: 120_000 }, () => {
  const settings = { apiKey: null, model: "của tôi", prices: { input: 1, output: 2 }, concurrency: 2, timeout: 60_000, stream: false };
  it("is asked instead of the simulated ones, and its cost told", async () => {
    const articles = readGold(gold).slice(0, 2);
    const known = await knownArticles(articles);
    const server = await goldServer(known, ({ said }) => said);
    const report = await compareEngines(articles, { ...settings, baseURL: server.url }, noCache);
    await server.close();
    expect(report.simulated).toBe(false);
    expect(report.rows.map(({ engine, model }) => [engine, model])).toEqual([
      ["rules", null],
      ["llm", "của tôi"],
      ["hybrid", "của tôi"],
      ["ungated", "của tôi"],
    ]);
    for (const { cost, inputTokens, outputTokens } of report.rows.slice(1))
      expect(cost).toBeCloseTo((inputTokens + 2 * outputTokens) / 1e6, 12);
  });

  it("that says nothing of use leaves an article without records; one that does not answer stops the run", async () => {
    const articles = readGold(gold).slice(0, 1);
    const babble = await modelServer({ answer: () => "không có gì" });
    const open = (baseURL: string) => compareEngines(articles, { ...settings, baseURL }, noCache);
    await expect(open(babble.url)).rejects.toMatchObject({ name: "ArticleUnread" });
    await babble.close();
  });
});

describe("what an ungated call makes of a reply", async () => {
  const outcome = await readArticle(
    new TextEncoder().encode(
      "Phong trào\n\nHuyện có 7 xã đạt chuẩn nông thôn mới. Tỉnh tặng Bằng khen cho 3 tập thể có thành tích trong phong trào thi đua.",
    ),
    {
      source: "thu",
      fetchedAt: FETCHED_AT,
    },
  );
  if (!outcome.ok) throw new Error(outcome.problem.en);
  const document = readDocument(outcome.article);
  const figure: Said = {
    kind: "figure",
    sentences: [1],
    value: 9,
    unit: "xã",
    indicator: "xã",
    comparator: "eq",
    status: "actual",
    time: { start: "2020", end: "sau này" },
    place: "Cao Bằng",
    movement: null,
  };
  const award: Said = {
    kind: "award",
    sentences: [99],
    award: "bang-khen",
    rank: 7,
    recipient: { kind: "collective", name: null, count: 0 },
    status: "conferred",
    authority: { level: null, name: null },
    time: null,
    movement: null,
  };
  it.each<[string, Said, object]>([
    ["a value that no sentence holds is believed", figure, { figures: [{ value: 9, time: { start: "2020", end: null } }] }],
    [
      "a sentence that is not there is the nearest that is",
      award,
      { awards: [{ award: "bang-khen", rank: null, recipient: { count: null } }] },
    ],
    [
      "a name is believed",
      { kind: "movement", sentences: [], name: "Không có thật", launcher: null },
      { movements: [{ name: "Không có thật" }] },
    ],
  ])("%s", (_, said, expected) => {
    const extraction = believed(document, [said]);
    expect(extraction).toMatchObject(expected);
    for (const kind of KINDS) for (const { quote, start, end } of extraction[kind]) expect(document.text.slice(start, end)).toBe(quote);
  });
});

describe("what is only there to be measured", () => {
  it("is not among what others may import", () => {
    expect(Object.keys(shipped).filter((name) => /ungated|simulated|engines?Report|compareEngines/i.test(name))).toEqual([]);
    expect(Object.keys(SIMULATED)).toEqual(["perfect", "middling", "lying"]);
  });
});
