import type { Extraction, ThiDuaRecord } from "@thidua/core";
import { extract } from "@thidua/extractor";
import type { Said } from "@thidua/extractor/engines";
import { type EngineResult, modelEngine } from "@thidua/extractor/engines";
import { openModel } from "@thidua/model";
import { seeded } from "../perturbation/random.ts";
import type { GoldArticle } from "../scoring/gold.ts";
import { type Summary, scoreArticle, summarise } from "../scoring/score.ts";
import { goldServer, type Known, knownArticles } from "./gold-server.ts";
import { LIES, liesOf, SIDE_LIES } from "./lies.ts";

/** Small enough that most articles are several chunks; a token is counted as three characters. */
const CHUNKS = { most: 700, overlap: 150, count: (text: string) => Math.ceil(text.length / 3) };

/** Runs an engine on articles with a model server that says what it is told to, over HTTP. */
export async function runEngine(
  name: "llm" | "hybrid",
  articles: readonly Known[],
  says: (article: Known) => readonly Said[],
): Promise<Map<string, EngineResult>> {
  const server = await goldServer(articles, says);
  try {
    const model = openModel(
      { baseURL: server.url, apiKey: null, model: "kiem-thu", prices: null, concurrency: 4, timeout: 600_000, stream: false },
      { retries: 0 },
    );
    const engine = modelEngine(name, model, { chunks: CHUNKS, mostTokens: 8000 });
    const results = new Map<string, EngineResult>();
    for (const { gold, document } of articles) results.set(gold.doc, await engine.extract(document.article));
    return results;
  } finally {
    await server.close();
  }
}

export interface PerfectReport {
  readonly summary: Summary;
  /** Statements of the perfect model that the gate refused. */
  readonly refused: number;
  readonly said: number;
}

/** What comes of everything that is true, told by a model without fault. */
export async function perfectModel(gold: readonly GoldArticle[], name: "llm" | "hybrid" = "llm"): Promise<PerfectReport> {
  const articles = await knownArticles(gold);
  const results = await runEngine(name, articles, ({ said }) => said);
  const scores = articles.map((article) => scoreArticle(results.get(article.gold.doc)?.extraction ?? null, article.gold, article.raw));
  return {
    summary: summarise(scores),
    refused: [...results.values()].reduce(
      (sum, { rejections }) => sum + (name === "llm" ? rejections.filter(({ code }) => code !== "gate").length : 0),
      0,
    ),
    said: articles.reduce((sum, { said }) => sum + said.length, 0),
  };
}

export interface LyingReport {
  /** Lies told, by kind. */
  readonly told: ReadonlyMap<string, number>;
  /** Records of the lying model that the same model without its lies does not have. */
  readonly false: readonly string[];
  /** Records of the model without lies that its lies kept out. */
  readonly lost: readonly string[];
  readonly records: number;
}

/** How often a true statement is told by the lying model, one after the other. */
const REPEATED = 100;

/** A model that tells all that is true, a hundred times some of it, and between that `share` of all lies there are. */
export async function lyingModel(gold: readonly GoldArticle[], share = 1, seed = 2026): Promise<LyingReport> {
  const articles = await knownArticles(gold);
  const honest = await runEngine("llm", articles, ({ said }) => said);
  const random = seeded(seed);
  const told = new Map<string, number>();
  const lying = new Map<string, Said[]>();
  for (const { gold: about, document, said, optional } of articles) {
    const others = articles.filter((other) => other.gold.doc !== about.doc).flatMap((other) => other.said);
    const context = { random, others, sentences: document.sentences.length };
    // What annotators could differ on is no ground for a lie.
    const lies = [...liesOf(LIES, said, context), ...liesOf(SIDE_LIES, said, context)].filter(
      (lie) => !optional.has(lie.of) && (share >= 1 || random() < share),
    );
    for (const { how } of lies) told.set(how, (told.get(how) ?? 0) + 1);
    const list = [...said, ...lies.map((lie) => lie.said)];
    // In any order, lies first as often as truths.
    for (let at = list.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [list[at], list[other]] = [list[other] as Said, list[at] as Said];
    }
    const again = said.slice(0, 2).flatMap((one) => Array.from({ length: REPEATED }, () => one));
    told.set("repeated", (told.get("repeated") ?? 0) + again.length);
    lying.set(about.doc, [...list, ...again]);
  }
  // What a record comes to where the model tells nothing beside its core.
  const silent = await runEngine("llm", articles, ({ said }) => said.map(withoutSides));
  const dishonest = await runEngine("llm", articles, ({ gold: about }) => lying.get(about.doc) ?? []);
  const falseRecords: string[] = [];
  const lost: string[] = [];
  let records = 0;
  for (const { gold: about, document } of articles) {
    const right = recordsOf(honest.get(about.doc)?.extraction);
    const got = recordsOf(dishonest.get(about.doc)?.extraction);
    const read = [...recordsOf(extract(document.article).extraction), ...recordsOf(silent.get(about.doc)?.extraction)];
    records += got.length;
    falseRecords.push(...unmatched(got, right, read).map((record) => `${about.doc} ${JSON.stringify(record)}`));
    lost.push(
      ...unmatched(right, got, [])
        .filter((record) => !got.some((other) => coreOf(other) === coreOf(record)))
        .map((record) => `${about.doc} ${JSON.stringify(record)}`),
    );
  }
  return { told, false: falseRecords, lost, records };
}

function withoutSides(said: Said): Said {
  if (said.kind === "movement") return { ...said, launcher: null };
  if (said.kind === "figure") return { ...said, indicator: "", time: null, place: null, movement: null };
  return { ...said, authority: { level: null, name: null }, time: null, movement: null };
}

function recordsOf(extraction: Extraction | undefined): ThiDuaRecord[] {
  return extraction ? [...extraction.movements, ...extraction.figures, ...extraction.awards] : [];
}

/** What a record is: a lie in any of these makes it another. */
function coreOf(record: ThiDuaRecord): string {
  const { kind, start, end, basis } = record;
  if (kind === "movement") return JSON.stringify([kind, record.name, start, end]);
  if (kind === "figure") {
    const { value, unit, text, comparator, status } = record;
    return JSON.stringify([kind, value, unit, text, comparator, status, basis.value, start, end]);
  }
  const { award, rank, name, recipient, status, decision } = record;
  return JSON.stringify([kind, award, rank, name, recipient, status, decision, basis.award, basis.recipient, start, end]);
}

const BESIDE = ["indicator", "time", "place", "movement", "authority", "launcher", "level", "campaign"];

function isOpen(record: ThiDuaRecord, field: string): boolean {
  return record.kind === "award" && field === "authority" && record.authority.level === null;
}

/**
 * Records that have no counterpart, one to one. What stands beside the core is the counterpart's, as the rules read it alone (in `read`), or
 * left open.
 */
function unmatched(from: readonly ThiDuaRecord[], wanted: readonly ThiDuaRecord[], read: readonly ThiDuaRecord[]): ThiDuaRecord[] {
  const left = [...wanted];
  const beside = (record: ThiDuaRecord, field: string): string => JSON.stringify((record as Record<string, unknown>)[field] ?? null);
  return from.filter((one) => {
    const core = coreOf(one);
    const own = read.filter((other) => coreOf(other) === core);
    const at = left.findIndex(
      (other) =>
        coreOf(other) === core &&
        BESIDE.every(
          (field) =>
            beside(one, field) === beside(other, field) ||
            // What a model contradicts itself in is left open.
            isOpen(one, field) ||
            isOpen(other, field) ||
            own.some((record) => beside(record, field) === beside(one, field)),
        ),
    );
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
