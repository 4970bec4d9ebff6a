import type { Article, Warning } from "@thidua/core";
import type { Problem } from "../errors.ts";

/** One file, or one article that was read from an archive, handed over to be extracted and saved. */
export type ImportItem = { path: string } & ({ article: Article; warnings: Warning[] } | { bytes: string; fetchedAt: string });

/** Who makes the records. */
export type Engine = "rules" | "llm" | "hybrid";

/** A source to walk, as a worker is told of it. */
export interface CrawlWish {
  /** Stable id of the source; each of its seats waits in the queue once. */
  id: string;
  /** The source as the crawler knows it; whoever takes it checks it again. */
  source: object;
  since: string | null;
  maxPages: number | null;
  contact: string | null;
  /** How many workers may walk it side by side. */
  seats: number;
}

export type Work =
  | { kind: "import"; engine: Engine; run: string; items: ImportItem[] }
  | { kind: "crawl"; wish: CrawlWish; seat: number; queuedAt: string };

/** Work that a worker has taken; it is acknowledged by `finish`, until then another does it if the worker dies. */
export interface Taken {
  readonly queue: string;
  readonly id: string;
  /** How often it was begun before. */
  readonly tried: number;
  readonly work: Work;
}

export interface ImportCount {
  new: number;
  changed: number;
  unchanged: number;
  records: number;
}

/** What was handed over at one time, and what came of it so far. */
export interface ImportRun extends ImportCount {
  id: string;
  startedAt: string;
  total: number;
  failed: number;
  /** The first of those that failed. */
  problems: { path: string; problem: Problem }[];
}

export interface WorkerState {
  id: string;
  machine: string;
  startedAt: string;
  /** Seconds since its last sign of life. */
  silent: number;
  jobs: number;
  articles: number;
  pages: number;
}

/** How much there is to do. */
export interface QueueState {
  queue: string;
  waiting: number;
  active: number;
}

export interface JobsState {
  queues: QueueState[];
  /** Items that nobody could save, kept until they are tried again. */
  failed: number;
  workers: WorkerState[];
}

/**
 * The shared work of many processes, in PostgreSQL. Whoever takes work is known by its signs of life: what a worker had that gave none
 * for a while is given to others, and so are the pages and turns that it had.
 */
export interface Jobs {
  /** A new run of so many items, to hand items over for. */
  beginRun(): Promise<string>;
  addImports(run: string, engine: Engine, items: readonly ImportItem[]): Promise<void>;
  run(id: string): Promise<ImportRun | null>;
  /** Resolves with how many seats were not waiting already. */
  addCrawls(wishes: readonly CrawlWish[]): Promise<number>;
  /** The next work of a kind, or null. */
  take(kind: "import" | "crawl", engines: readonly Engine[]): Promise<Taken | null>;
  /** Acknowledges: the counts are added to the run, what failed is kept aside, what is left over goes back to the queue. */
  finish(
    taken: Taken,
    outcome?: { count?: ImportCount; failed?: readonly { item: ImportItem; problem: Problem }[]; left?: readonly Work[] },
  ): Promise<void>;
  /** It did not work: somebody tries it again, after a while. */
  giveUp(taken: Taken, why: string): Promise<void>;
  /** A sign of life, with what was done since the last one. */
  beat(done: { articles: number; pages: number }): Promise<void>;
  /** Takes back what workers had that were silent for so many seconds. Resolves with who they were. */
  replaceSilent(seconds: number): Promise<string[]>;
  /** Takes back what a worker had that is known to be gone. */
  replace(worker: string): Promise<void>;
  /** Puts back in the queue what nobody could save. Resolves with how many items. */
  retryFailed(): Promise<number>;
  state(): Promise<JobsState>;
  /** Says goodbye and closes. */
  close(): Promise<void>;
}
