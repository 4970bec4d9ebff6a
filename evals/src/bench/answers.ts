import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { ask } from "@thidua/answers";
import { extract } from "@thidua/extractor";
import { openStore, type Store } from "@thidua/store";
import { generatedArticle } from "./generated/articles.ts";
import { generatedQuestions } from "./generated/questions.ts";
import { startPostgres } from "./postgres.ts";

export interface AnswersRow {
  database: "PGlite" | "PostgreSQL";
  articles: number;
  records: number;
  questions: number;
  /** Share of the questions that were answered. */
  answered: number;
  /** Milliseconds a question, each asked for the first time, after as many others. */
  first: Percentiles;
  /** The same questions asked again, the quickest of the passes: on a machine that does other work too, what the answer itself takes. */
  again: Percentiles;
  /** Milliseconds of processor time that this process spent on a question, asked again; PGlite's own are in it, those of PostgreSQL are not. */
  processor: Percentiles;
  /** Milliseconds that a question waited for the store, asked again. */
  store: Percentiles;
  /** Those that took longest, for finding out why. */
  slowest: { question: string; ms: number }[];
  /** Seconds that extracting and saving took since the row before. */
  loading: number;
  /** Processes that wanted to run at the time of measuring. */
  load: number;
}

interface Percentiles {
  p50: number;
  p95: number;
}

export interface AnswersOptions {
  database: AnswersRow["database"];
  /** Ascending; measured whenever so many articles are in the store. */
  sizes: readonly number[];
  questions: number;
  /** Folder that keeps the data between runs; a temporary one unless told. */
  data?: string | undefined;
  say(line: string): void;
}

/** Articles that are saved at a time: extraction goes on while the database works. */
const AT_ONCE = 4;

/** Loads generated articles through the real extractor and asks at every size: other questions first, so that everything is warm. */
export async function benchAnswers({ database, sizes, questions, data, say }: AnswersOptions): Promise<AnswersRow[]> {
  const folder = data ?? mkdtempSync(join(tmpdir(), "thidua-bench-"));
  mkdirSync(folder, { recursive: true });
  const server = database === "PostgreSQL" ? await startPostgres(join(folder, "postgres"), ["fsync=off", "max_wal_size=4GB"]) : null;
  try {
    const store = await openStore(server === null ? { data: folder } : { databaseUrl: server.url });
    try {
      const rows: AnswersRow[] = [];
      for (const size of sizes) {
        const loading = await load(store, size, say);
        rows.push({ ...(await measure(store, questions)), database, loading });
        const row = rows.at(-1);
        say(`${database} ${size} articles: p50 ${row?.again.p50.toFixed(1)} ms, p95 ${row?.again.p95.toFixed(1)} ms`);
      }
      return rows;
    } finally {
      await store.close();
    }
  } finally {
    await server?.stop();
    if (data === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

async function load(store: Store, size: number, say: (line: string) => void): Promise<number> {
  const started = performance.now();
  const { articles: already } = await store.counts();
  for (let from = already; from < size; from += AT_ONCE) {
    const batch = Array.from({ length: Math.min(AT_ONCE, size - from) }, (_, i) => generatedArticle(from + i));
    await Promise.all(batch.map((article) => store.save(extract(article).extraction)));
    const done = from + batch.length;
    if (Math.floor(done / 2_000) > Math.floor(from / 2_000))
      say(`${done} articles, ${((performance.now() - started) / 1000).toFixed(0)} s`);
  }
  return (performance.now() - started) / 1000;
}

/** Passes over the same questions behind the first. */
const AGAIN = 4;

export async function measure(store: Store, count: number): Promise<Omit<AnswersRow, "database" | "loading">> {
  const waited = { ms: 0 };
  const timed = withTimes(store, waited);
  for (const question of generatedQuestions(count, 1)) await ask(timed, { question });
  const questions = generatedQuestions(count, 2);
  const first: number[] = [];
  const again: number[] = [];
  const processor: number[] = [];
  const inStore: number[] = [];
  let answered = 0;
  for (let pass = 0; pass <= AGAIN; pass++) {
    for (const [i, question] of questions.entries()) {
      const [started, spent, before] = [performance.now(), process.cpuUsage(), waited.ms];
      const { status } = await ask(timed, { question });
      const ms = performance.now() - started;
      if (pass === 0) {
        first.push(ms);
        if (status === "answered") answered++;
        continue;
      }
      const { user, system } = process.cpuUsage(spent);
      again[i] = Math.min(again[i] ?? ms, ms);
      processor[i] = Math.min(processor[i] ?? Number.POSITIVE_INFINITY, (user + system) / 1000);
      inStore[i] = Math.min(inStore[i] ?? Number.POSITIVE_INFINITY, waited.ms - before);
    }
  }
  const { articles, movements, figures, awards } = await store.counts();
  const slowest = questions.map((question, i) => ({ question, ms: Math.round(again[i] ?? 0) })).sort((a, b) => b.ms - a.ms);
  return {
    articles,
    records: movements + figures + awards,
    questions: count,
    answered: answered / count,
    first: percentiles(first),
    again: percentiles(again),
    processor: percentiles(processor),
    store: percentiles(inStore),
    slowest: slowest.slice(0, 8),
    load: loadavg()[0] ?? 0,
  };
}

/** The same store, which adds up how long its answers were waited for. */
function withTimes(store: Store, waited: { ms: number }): Store {
  return new Proxy(store, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== "function") return value;
      return async (...given: unknown[]): Promise<unknown> => {
        const started = performance.now();
        try {
          return await (Reflect.apply(value, target, given) as unknown);
        } finally {
          waited.ms += performance.now() - started;
        }
      };
    },
  });
}

function percentiles(times: readonly number[]): Percentiles {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}
