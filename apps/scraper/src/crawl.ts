import { join } from "node:path";
import PQueue from "p-queue";
import { openArchive } from "./archive/warc.ts";
import { type CrawlSinks, crawlSource, type SourceRun, type SourceSummary } from "./crawl-source.ts";
import { hostTurns } from "./fetching/politeness.ts";
import type { Source } from "./sources/sources.ts";

export interface CrawlOptions {
  sources: readonly Source[];
  /** Data folder; pages are archived below `warc/`. */
  dataDir: string;
  /** ISO day: articles posted before it are left out. */
  since?: string | null;
  /** Pages a source at most, besides its own limit. */
  maxPages?: number;
  /** Whom a webmaster can write to, in the User-Agent. */
  contact?: string;
  /** Largest page, in bytes. */
  maxBytes?: number;
  /** For one page, in milliseconds. */
  timeout?: number;
  now?: () => Date;
  signal?: AbortSignal;
  /** Whether an address was gathered before; such pages are not asked for again. */
  isKnown?: (url: string) => Promise<boolean> | boolean;
}

export interface CrawlSummary {
  startedAt: string;
  endedAt: string;
  sources: SourceSummary[];
  pages: number;
  articles: number;
  failed: number;
}

export const PRODUCT = "thidua-crawler/0.1";
const SIDE_BY_SIDE = 4;

/** What the crawler calls itself: its name, what it does, whom to write to. */
export function userAgent(contact?: string): string {
  return `${PRODUCT} (gathers news on emulation movements; obeys robots.txt${contact ? `; ${contact}` : ""})`;
}

/** Gathers the sources, several hosts side by side, one request at a time to each. Resolves with what came of it; rejects only where the archive cannot be written or a sink fails. */
export async function crawl(options: CrawlOptions, sinks: CrawlSinks): Promise<CrawlSummary> {
  const now = options.now ?? (() => new Date());
  const startedAt = now();
  const agent = userAgent(options.contact);
  const run: SourceRun = {
    userAgent: agent,
    since: options.since ?? null,
    maxPages: options.maxPages ?? Number.POSITIVE_INFINITY,
    maxBytes: options.maxBytes ?? 10 * 1_048_576,
    timeout: options.timeout ?? 30_000,
    now,
    signal: options.signal,
    isKnown: options.isKnown ?? (() => false),
    turn: hostTurns(),
    rules: new Map(),
  };
  const queue = new PQueue({ concurrency: SIDE_BY_SIDE });
  const summaries = await Promise.all(
    options.sources.map((source) =>
      queue.add(async () => {
        const archive = await openArchive(join(options.dataDir, "warc"), source.id, now(), agent);
        try {
          return await crawlSource(source, run, archive, sinks);
        } finally {
          await archive.close();
        }
      }),
    ),
  );
  const sources = summaries.filter((summary): summary is SourceSummary => summary !== undefined);
  const sum = (of: (summary: SourceSummary) => number) => sources.reduce((total, summary) => total + of(summary), 0);
  return {
    startedAt: startedAt.toISOString(),
    endedAt: now().toISOString(),
    sources,
    pages: sum((summary) => summary.pages),
    articles: sum((summary) => summary.articles),
    failed: sum((summary) => summary.failed),
  };
}
