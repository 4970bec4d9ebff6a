import { type ExtractionEngine, modelEngine } from "@thidua/extractor/engines";
import { costOf, countTokens, type Model, type ModelSettings, openModel } from "@thidua/model";
import { rulesEngine } from "../evaluate.ts";
import { goldServer, knownArticles } from "../model/gold-server.ts";
import { accepted, claimedIsTaken, perturb } from "../perturbation/run.ts";
import { type PageEngine, runArticles } from "../runs/articles.ts";
import { type Cache, noCache } from "../runs/cache.ts";
import { pageEngine } from "../runs/engines.ts";
import type { GoldArticle } from "../scoring/gold.ts";
import { type ScoredKind, summarise } from "../scoring/score.ts";
import { SIMULATED } from "./simulated.ts";
import { ungated } from "./ungated.ts";

/** One engine over all articles. */
export interface EngineRow {
  engine: string;
  /** The model that it asked; null for the rules. */
  model: string | null;
  strictF1: Record<ScoredKind, number>;
  /** Records that are in no gold, gold items that nobody said, over all kinds. */
  false: number;
  missed: number;
  grounded: number;
  /** Of the perturbation suite: corrupted claims that it takes for records, and true ones that it keeps. */
  corruptedTaken: number;
  corrupted: number;
  trueKept: number;
  true: number;
  requests: number;
  inputTokens: number;
  outputTokens: number;
  /** US dollars; null where no price is told. */
  cost: number | null;
  /** Of reading the articles, one after the other. */
  seconds: number;
}

export interface EnginesReport {
  articles: number;
  /** True where the models were made of the gold: they measure the gate, and no model. */
  simulated: boolean;
  rows: EngineRow[];
}

/** As `thidua extract` asks. */
const OPTIONS = { chunks: { most: 1500, overlap: 150, count: countTokens }, mostTokens: 8000 };

const SIMULATED_SETTINGS = { apiKey: null, prices: null, concurrency: 4, timeout: 600_000, stream: false };

/** Engines beside each other: rules, and of each model llm, hybrid and a call without the gate. `settings` null takes simulated models. */
export async function compareEngines(
  articles: readonly GoldArticle[],
  settings: ModelSettings | null,
  cache: Cache,
  say: (line: string) => void = () => {},
): Promise<EnginesReport> {
  const [gated, open] = await suites(articles);
  const rows: EngineRow[] = [];
  const add = async (engine: PageEngine, model: string | null, kept: Cache) => {
    say(model === null ? engine.name : `${engine.name}, ${model}`);
    rows.push(await rowOf(engine, model, articles, kept, engine.name === "ungated" ? open : gated, settings?.prices ?? null));
  };
  const addModel = async (model: Model, name: string, kept: Cache) => {
    const engines: ExtractionEngine[] = [modelEngine("llm", model, OPTIONS), modelEngine("hybrid", model, OPTIONS)];
    for (const engine of engines) await add(pageEngine(engine, name), name, kept);
    await add(ungated(model, name), name, kept);
  };
  await add(rulesEngine(), null, noCache);
  if (settings) await addModel(openModel(settings), settings.model, cache);
  else {
    const known = await knownArticles(articles);
    for (const [name, says] of Object.entries(SIMULATED)) {
      const server = await goldServer(known, says(known));
      try {
        const model = openModel({ ...SIMULATED_SETTINGS, baseURL: server.url, model: name });
        await addModel(model, name, noCache);
      } finally {
        await server.close();
      }
    }
  }
  return { articles: articles.length, simulated: settings === null, rows };
}

type Suite = Pick<EngineRow, "corruptedTaken" | "corrupted" | "trueKept" | "true">;

/** The perturbation suite on the gate that rules, llm and hybrid share, and on none. */
async function suites(articles: readonly GoldArticle[]): Promise<[gated: Suite, open: Suite]> {
  const [gated, open] = await Promise.all([perturb(articles), perturb(articles, undefined, claimedIsTaken)]);
  const sums = (trials: Parameters<typeof accepted>[0]) =>
    [...accepted(trials).values()].reduce((sum, one) => ({ accepted: sum.accepted + one.accepted, total: sum.total + one.total }), {
      accepted: 0,
      total: 0,
    });
  return [gated, open].map(({ corrupted, faithful }) => {
    const [wrong, right] = [sums(corrupted), sums(faithful)];
    return { corruptedTaken: wrong.accepted, corrupted: wrong.total, trueKept: right.accepted, true: right.total };
  }) as [Suite, Suite];
}

async function rowOf(
  engine: PageEngine,
  model: string | null,
  articles: readonly GoldArticle[],
  cache: Cache,
  suite: Suite,
  prices: ModelSettings["prices"],
): Promise<EngineRow> {
  const runs = await runArticles(articles, engine, cache);
  const { movements, figures, awards, grounded } = summarise(runs.map(({ score }) => score));
  const sum = (of: (run: (typeof runs)[number]) => number) => runs.reduce((total, run) => total + of(run), 0);
  const inputTokens = sum(({ usage }) => usage?.inputTokens ?? 0);
  const outputTokens = sum(({ usage }) => usage?.outputTokens ?? 0);
  return {
    engine: engine.name,
    model,
    strictF1: { movements: movements.strictF1, figures: figures.strictF1, awards: awards.strictF1 },
    false: movements.fp + figures.fp + awards.fp,
    missed: movements.fn + figures.fn + awards.fn,
    grounded,
    ...suite,
    requests: sum(({ usage }) => usage?.requests ?? 0),
    inputTokens,
    outputTokens,
    cost: model === null ? 0 : costOf({ inputTokens, outputTokens }, prices),
    seconds: sum(({ seconds }) => seconds),
  };
}
