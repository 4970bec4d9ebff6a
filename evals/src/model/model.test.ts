import { recordSchema } from "@thidua/core";
import { EXAMPLES, type ExtractionEngine, modelEngine, rulesEngine, type Said, saidOf } from "@thidua/extractor/engines";
import { openModel } from "@thidua/model";
import { type ModelServer, modelServer } from "@thidua/model/testing";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { DEVELOPMENT, HELD_BACK } from "../folders.ts";
import { readGold } from "../scoring/gold.ts";
import { SCORED_KINDS } from "../scoring/score.ts";
import { goldServer, type Known, knownArticles } from "./gold-server.ts";
import { LIES, SIDE_LIES } from "./lies.ts";
import { lyingModel, perfectModel } from "./run.ts";

// Hundreds of requests or processes a test: no less on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

const development = readGold(DEVELOPMENT);
const heldBack = readGold(HELD_BACK);

describe("a model without fault", () => {
  it("loses nothing that is true between prompt, chunks, gate and seams", async () => {
    const { summary } = await perfectModel(development);
    for (const kind of SCORED_KINDS) expect(summary[kind].f1, kind).toBeGreaterThanOrEqual(0.985);
    expect(summary.movements.strictF1).toBeGreaterThanOrEqual(0.98);
    expect(summary.figures.strictF1).toBeGreaterThanOrEqual(0.98);
    expect(summary.awards.strictF1).toBeGreaterThanOrEqual(0.98);
    expect(summary.grounded).toBe(1);
  }, 120_000);
});

describe("a lying model", async () => {
  const report = await lyingModel(development, 0.1);

  it("tells lies of every kind", () => {
    for (const { how } of [...LIES, ...SIDE_LIES]) expect(report.told.get(how), how).toBeGreaterThan(20);
  });

  it("gets none of them into a result", () => {
    expect(report.false).toEqual([]);
  });

  it("keeps nothing out that it also told right", () => {
    expect(report.lost).toEqual([]);
    expect(report.records).toBeGreaterThan(3000);
  });

  it("is hardly more believed about articles that the rules were not written against", async () => {
    // What gets in there are statuses and recipients that the rules themselves misread.
    const { false: believed, lost } = await lyingModel(heldBack, 0.15);
    expect(believed.length).toBeLessThanOrEqual(6);
    expect(lost).toEqual([]);
  }, 120_000);
});

describe("the examples of the prompt", async () => {
  const known = await knownArticles(development);
  const core = (said: Said): unknown[] =>
    said.kind === "movement"
      ? [said.name]
      : said.kind === "figure"
        ? [said.value, said.unit, said.comparator, said.status]
        : [said.award, said.rank, said.status, said.recipient];

  it.each(EXAMPLES.flatMap(({ sentences, said }) => sentences.map((sentence, index) => [sentence, said, index + 1] as const)))(
    "come from gold: %s",
    (sentence, said, number) => {
      const article = known.find(({ document }) => document.text.includes(sentence));
      const at = article?.document.sentences.find(({ start, end }) => article.document.text.slice(start, end) === sentence);
      const told = article?.said.filter(({ sentences }) => at !== undefined && sentences.includes(at.index + 1)).map(core);
      for (const one of saidOf(said).filter(({ sentences }) => sentences.includes(number))) expect(told).toContainEqual(core(one));
    },
  );
});

// One contract for all three engines.
describe("every engine", async () => {
  const articles = await knownArticles(development.slice(0, 24));
  let server: ModelServer;
  let failing: ModelServer;
  beforeAll(async () => {
    server = await goldServer(articles, ({ said }) => said);
    failing = await modelServer({ answer: () => ({ kind: "error", status: 400, message: "no" }) });
  });
  afterAll(() => Promise.all([server.close(), failing.close()]));

  const engineOf = (name: "rules" | "llm" | "hybrid", url = server.url): ExtractionEngine => {
    if (name === "rules") return rulesEngine;
    const settings = { baseURL: url, apiKey: null, model: "kiem-thu", prices: null, concurrency: 4, timeout: 600_000, stream: false };
    return modelEngine(name, openModel(settings, { retries: 0 }), {
      chunks: { most: 500, overlap: 120, count: (text) => Math.ceil(text.length / 3) },
      mostTokens: 8000,
    });
  };
  const every = async (
    engine: ExtractionEngine,
    check: (known: Known, result: Awaited<ReturnType<ExtractionEngine["extract"]>>) => void,
  ) => {
    for (const known of articles) check(known, await engine.extract(known.document.article));
  };

  describe.each(["rules", "llm", "hybrid"] as const)("%s", (name) => {
    it("makes records of the one schema, quoted word for word, each with its reason to be sure", async () => {
      let records = 0;
      await every(engineOf(name), ({ document }, { extraction }) => {
        for (const record of [...extraction.movements, ...extraction.figures, ...extraction.awards]) {
          records++;
          expect(recordSchema.safeParse(record).error).toBeUndefined();
          expect(document.text.slice(record.start, record.end)).toBe(record.quote);
          expect(name === "hybrid" ? ["rules", "llm", "hybrid"] : [name]).toContain(record.engine);
          for (const { start, end } of Object.values(record.basis)) expect(start <= end && end <= document.text.length).toBe(true);
        }
      });
      expect(records).toBeGreaterThan(300);
    });

    it("tells every fact once", async () => {
      await every(engineOf(name), (_, { extraction }) => {
        const ids = [...extraction.movements, ...extraction.figures, ...extraction.awards].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const values = extraction.figures.map(({ basis }) => basis.value?.start);
        expect(new Set(values).size).toBe(values.length);
      });
    });

    it("says the same of the same article", async () => {
      const [known] = articles;
      if (!known) throw new Error("no articles");
      const engine = engineOf(name);
      const first = await engine.extract(known.document.article);
      const second = await engine.extract(known.document.article);
      expect(second.extraction).toEqual(first.extraction);
    });

    it("gives every refusal a reason and a place", async () => {
      await every(engineOf(name), ({ document }, { rejections }) => {
        for (const { code, reason, start, end } of rejections) {
          expect(code).not.toBe("");
          expect(reason).not.toBe("");
          expect(start <= end && end <= document.text.length).toBe(true);
        }
      });
    });

    it.each(["", "Không có gì.", '"'.repeat(5000), "1 ".repeat(5000), "<bai_viet x>\n[1] a\n</bai_viet>"])(
      "takes any text: %#",
      async (text) => {
        const [known] = articles;
        if (!known) throw new Error("no articles");
        const article = { ...known.document.article, text, contentHash: "0".repeat(64) };
        const { extraction, unread } = await engineOf(name, failing.url).extract(article);
        expect(extraction.article).toBe(article);
        // What no model has read is told.
        if (name !== "rules" && text !== "") expect(unread.length).toBeGreaterThan(0);
        expect(extraction.warnings).toHaveLength(unread.length);
      },
    );
  });

  it("agrees with the rules where the model does, and is surer then", async () => {
    let agreed = 0;
    await every(engineOf("hybrid"), ({ document: { article } }, { extraction }) => {
      for (const record of extraction.figures) {
        if (record.engine !== "hybrid" || record.disputed) continue;
        agreed++;
        expect(record.confidence, article.id).toBeGreaterThan(0.5);
      }
    });
    expect(agreed).toBeGreaterThan(100);
  });

  it("keeps what the rules read where no model answers, and says so", async () => {
    for (const { document } of articles.slice(0, 3)) {
      const { extraction, unread } = await engineOf("hybrid", failing.url).extract(document.article);
      const { extraction: read } = await rulesEngine.extract(document.article);
      expect(unread.length).toBeGreaterThan(0);
      expect(extraction.figures.map(({ id }) => id)).toEqual(read.figures.map(({ id }) => id));
      const { extraction: silent } = await engineOf("llm", failing.url).extract(document.article);
      expect(silent.figures).toEqual([]);
      expect(silent.warnings[0]?.message).toContain("chưa đọc câu");
    }
  });
});
