import { setTimeout as sleep } from "node:timers/promises";
import type { ExtractionEngine } from "@thidua/extractor/engines";
import { type Engine, type Jobs, openJobs, openStore, type Taken } from "@thidua/store";
import type { Console } from "../console.ts";
import { problemOf } from "../language.ts";
import { crawlWork } from "./crawling-work.ts";
import { importWork } from "./importing-work.ts";

export interface WorkerOptions {
  databaseUrl: string;
  /** Where the pages that it fetches are archived, and what it saves is written down. */
  dataDir: string;
  /** Makes the records of what is gathered. */
  engine: Engine;
  /** Engines whose work it takes. */
  engines: readonly Engine[];
  engineOf: (engine: Engine) => Promise<ExtractionEngine>;
  console: Console;
  signal: AbortSignal;
  /** Seconds without a sign of life after which a worker is replaced. */
  silence: number;
  /** End once nothing waits and nothing is under way anywhere. */
  untilDone: boolean;
  /** Told as soon as it can work, and at every sign of life what it has done since it began. */
  onReady?: (id: string) => void;
  onBeat?: (done: { articles: number; pages: number }) => void;
}

/** Pieces of work side by side: one computes while another waits for the database, for a model, or for the turn of a host. */
const IMPORTS = { rules: 2, models: 8 };
const CRAWLS = 8;
/** How often to look for work where there is none, milliseconds. */
const IDLE = 700;

/** Takes work until it is asked to stop; then ends what is under way, puts back what is not begun, and says goodbye. */
export async function runWorker(options: WorkerOptions): Promise<void> {
  const { WORKER } = await import("@thidua/scraper");
  const store = await openStore({ databaseUrl: options.databaseUrl, data: options.dataDir });
  let jobs: Jobs | undefined;
  let beating: NodeJS.Timeout | undefined;
  try {
    jobs = await openJobs(options.databaseUrl, WORKER);
    const done = { articles: 0, pages: 0 };
    const life = signsOfLife(jobs, options, done);
    beating = setInterval(() => void life(), Math.min(5_000, options.silence * 100));
    options.onReady?.(WORKER);
    const engine = await options.engineOf(options.engine);
    const worker = { jobs, store, console: options.console, saved: () => void done.articles++ };
    const stopping = () => options.signal.aborted;
    let crawls = 0;
    const importLane = lane(jobs, "import", options.engines.length > 1 ? IMPORTS.models : IMPORTS.rules, options, async (taken) => {
      if (taken.work.kind === "import") await importWork(taken, taken.work, { ...worker, engineOf: options.engineOf, stopping });
    });
    const crawlLane = lane(jobs, "crawl", CRAWLS, options, async (taken) => {
      const signature = `${WORKER}#${++crawls}`;
      const { dataDir, signal } = options;
      const fetched = () => void done.pages++;
      if (taken.work.kind === "crawl") await crawlWork(taken, taken.work, { ...worker, engine, dataDir, signature, signal, fetched });
    });
    await Promise.all([importLane, crawlLane]);
    clearInterval(beating);
    // The sign under way is waited for, and the last one tells all: none may arrive behind the goodbye.
    await life();
    await life();
  } finally {
    clearInterval(beating);
    await jobs?.close();
    await store.close();
  }
}

/** Says that this worker lives, and looks whether others still do; resolves when that is said, also where it was being said already. */
function signsOfLife(jobs: Jobs, { silence, onBeat }: WorkerOptions, done: { articles: number; pages: number }): () => Promise<void> {
  const told = { articles: 0, pages: 0 };
  let count = 0;
  let underWay: Promise<void> | null = null;
  const beat = async (): Promise<void> => {
    const now = { ...done };
    try {
      await jobs.beat({ articles: now.articles - told.articles, pages: now.pages - told.pages });
      Object.assign(told, now);
      if (++count % 2 === 0) await jobs.replaceSilent(silence);
    } catch {
      // A database that cannot be reached is told of by whoever wants work of it.
    } finally {
      underWay = null;
    }
  };
  return () => {
    onBeat?.({ ...done });
    underWay ??= beat();
    return underWay;
  };
}

/** Takes work of one kind, so many pieces at a time. */
async function lane(
  jobs: Jobs,
  kind: "import" | "crawl",
  most: number,
  { engines, console, signal, untilDone, silence }: WorkerOptions,
  work: (taken: Taken) => Promise<void>,
): Promise<void> {
  const underWay = new Set<Promise<void>>();
  const pause = (milliseconds: number) => sleep(milliseconds, undefined, { signal }).catch(() => undefined);
  let troubled = 0;
  const trouble = async (error: unknown) => {
    if (troubled++ % 20 === 0) console.problem(null, problemOf(error) ?? { vi: String(error), en: String(error) });
    await pause(Math.min(30_000, 500 * 2 ** Math.min(troubled, 6)));
  };
  while (!signal.aborted) {
    if (underWay.size >= most) {
      await Promise.race(underWay);
      continue;
    }
    try {
      const taken = await jobs.take(kind, engines);
      troubled = 0;
      if (taken !== null) {
        const one: Promise<void> = work(taken)
          .catch(async (error: unknown) => {
            const problem = problemOf(error) ?? { vi: String(error), en: String(error) };
            console.problem(kind, problem);
            // Where even that cannot be said, its silence says it.
            await jobs.giveUp(taken, problem.en).catch(() => undefined);
          })
          .finally(() => underWay.delete(one));
        underWay.add(one);
        continue;
      }
      if (untilDone && underWay.size === 0 && (await isDone(jobs))) break;
    } catch (error) {
      await trouble(error);
      // It may have been taken for dead: it says that it lives before it asks again.
      await jobs.beat({ articles: 0, pages: 0 }).catch(() => undefined);
      continue;
    }
    await pause(Math.min(IDLE, silence * 100));
  }
  await Promise.all(underWay);
}

async function isDone(jobs: Jobs): Promise<boolean> {
  const { queues } = await jobs.state();
  return queues.every(({ waiting, active }) => waiting + active === 0);
}
