import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { modelEngine } from "@thidua/extractor/engines";
import { type Model, openModel } from "@thidua/model";
import { type ModelServer, modelServer } from "@thidua/model/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { evaluate } from "../evaluate.ts";
import { DEVELOPMENT } from "../folders.ts";
import { goldServer, knownArticles } from "../model/gold-server.ts";
import { readGold } from "../scoring/gold.ts";
import { SCORED_KINDS } from "../scoring/score.ts";
import { folderCache } from "./cache.ts";
import { pageEngine } from "./engines.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-engines-"));
const gold = join(folder, "gold");
const servers: ModelServer[] = [];
const options = { chunks: { most: 1500, overlap: 150, count: (text: string) => Math.ceil(text.length / 3) }, mostTokens: 8000 };
const open = (server: ModelServer): Model => {
  servers.push(server);
  return openModel(
    { baseURL: server.url, apiKey: null, model: "kiem-thu", prices: null, concurrency: 2, timeout: 30_000, stream: false },
    { retries: 0 },
  );
};

beforeAll(() => {
  for (const doc of ["dev-01", "dev-03"])
    for (const ending of ["txt", "gold.json"]) cpSync(join(DEVELOPMENT, `${doc}.${ending}`), join(gold, `${doc}.${ending}`));
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  rmSync(folder, { recursive: true });
});

describe("engines that ask a model, in the same report", () => {
  it.each(["llm", "hybrid"] as const)("%s with a model that knows the gold", async (name) => {
    const server = await goldServer(await knownArticles(readGold(gold)), ({ said }) => said);
    const engine = pageEngine(modelEngine(name, open(server), options), "kiem-thu");
    const cache = folderCache(join(folder, name));
    const { report } = await evaluate({ gold: [gold], withoutQuestions: true, engine, cache });
    expect(report.engine).toBe(name);
    for (const kind of SCORED_KINDS) expect(report.whole.kinds[kind].f1.value, kind).toBeGreaterThanOrEqual(0.95);
    // What was answered once is not asked again.
    await server.close();
    const again = await evaluate({ gold: [gold], withoutQuestions: true, engine, cache });
    expect(again.report.whole.kinds).toEqual(report.whole.kinds);
  });

  it("score nothing of an article that was not read to its end", async () => {
    const server = await modelServer({ answer: () => ({ kind: "error", status: 500, message: "no" }) });
    const engine = pageEngine(modelEngine("llm", open(server), options), "kiem-thu");
    const cache = folderCache(join(folder, "failed"));
    await expect(evaluate({ gold: [gold], withoutQuestions: true, engine, cache })).rejects.toMatchObject({
      name: "ArticleUnread",
      problem: { en: expect.stringMatching(/^dev-01: .*run the command again/) as string },
    });
  });
});
