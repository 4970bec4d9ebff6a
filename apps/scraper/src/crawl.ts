import { join } from "node:path";
import type { Store } from "@thidua/store";
import PQueue from "p-queue";
import { type Archive, openArchive } from "./archive/warc.ts";
import { crawlSource } from "./crawl-source.ts";
import type { SourceSummary } from "./events.ts";
import { fetchPage } from "./fetching/fetch-page.ts";
import { PRODUCT } from "./fetching/robots.ts";
import { robotsAnswer } from "./hosts/ask-robots.ts";
import type { Host } from "./hosts/host.ts";
import { type Hosts, hasFreshRobots, openHosts, type RobotsAnswer } from "./hosts/hosts.ts";
import { toArticle } from "./pages/to-article.ts";
import type { CrawlSinks, SourceRun } from "./run.ts";
import { smallHeap } from "./small-heap.ts";
import { privateHostsOf, type Source } from "./sources/sources.ts";
import { releaseDead, WORKER } from "./worker.ts";

export interface CrawlOptions {
  sources: readonly Source[];
  /** Holds the frontier. */
  store: Store;
  /** Data folder; pages are archived below `warc/`. */
  dataDir: string;
  /** ISO day: articles posted before it are left out. */
  since?: string | null;
  /** Pages a source at most, besides its own limit. */
  maxPages?: number;
  /** Whom a webmaster can write to, in the User-Agent. */
  contact?: string | null;
  /** Largest page, in bytes; documents may have twice as many. */
  maxBytes?: number;
  /** For one page, in milliseconds. */
  timeout?: number;
  /** How long to wait for a page or a host before it is left to the next run, in milliseconds. */
  patience?: number;
  /** Requests at a time to a host that asks for no delay. */
  concurrency?: number;
  /** Gather sources even where their schedule says that it is too early. */
  evenIfFresh?: boolean;
  /** ISO time: what anybody has fetched of a source since counts towards its limit of pages. */
  limitSince?: string;
  /** How this crawl signs what it takes; of its own among several crawls of one process. */
  worker?: string;
  now?: () => Date;
  signal?: AbortSignal;
  /** Makes an article of a page; another than the reader is for measuring what is around it. */
  read?: typeof toArticle;
}

export interface CrawlSummary {
  startedAt: string;
  endedAt: string;
  sources: SourceSummary[];
  pages: number;
  articles: number;
  failed: number;
}

const SIDE_BY_SIDE = 16;
const PATIENCE = 120_000;
/** The turn of a host is given anew this long after the request in it must be over, milliseconds. */
const TURN_GRACE = 30_000;

/** What the crawler calls itself: its name, what it does, whom to write to. */
export function userAgent(contact?: string | null): string {
  return `${PRODUCT}/0.1 (gathers news on emulation movements; obeys robots.txt${contact ? `; ${contact}` : ""})`;
}

/**
 * Gathers the sources, several hosts side by side, one request at a time to each, and goes on where an earlier run stopped. Resolves with what
 * came of it; rejects only where the archive or the store cannot be written, or a sink fails.
 */
export async function crawl(options: CrawlOptions, sinks: CrawlSinks): Promise<CrawlSummary> {
  smallHeap();
  const { store } = options;
  const now = options.now ?? (() => new Date());
  const startedAt = now();
  const agent = userAgent(options.contact);
  await releaseDead(store);
  const worker = options.worker ?? WORKER;
  const shared: Omit<SourceRun, "hosts"> = {
    store,
    worker,
    userAgent: agent,
    since: options.since ?? null,
    maxPages: options.maxPages ?? Number.POSITIVE_INFINITY,
    limitSince: options.limitSince ?? null,
    maxBytes: options.maxBytes ?? 10 * 1_048_576,
    timeout: options.timeout ?? 30_000,
    patience: options.patience ?? PATIENCE,
    concurrency: options.concurrency ?? 32,
    now,
    signal: options.signal,
    read: options.read ?? toArticle,
  };
  // A host that serves two sources has one robots.txt, one pace, one turn.
  const all = new Map<Source, Archive>();
  const hosts = openHosts(
    store,
    { worker, lease: shared.timeout + TURN_GRACE },
    (address, host, least) => askRobots(address, host, least, shared, all),
    ({ host, state, reason }) => sinks.onEvent?.({ type: "host", host, state, reason }),
    shared.concurrency,
  );
  const queue = new PQueue({ concurrency: SIDE_BY_SIDE });
  try {
    const due = options.evenIfFresh === true ? options.sources : await dueSources(store, options.sources);
    const summaries = await Promise.all(
      due.map((source) =>
        queue.add(async () => {
          const archive = await openArchive(join(options.dataDir, "warc"), source.id, now(), agent);
          all.set(source, archive);
          try {
            return await crawlSource(source, { ...shared, hosts }, archive, sinks);
          } finally {
            all.delete(source);
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
  } finally {
    await saveHosts(hosts);
    await store.releasePages({ workers: [worker], takenBefore: null });
  }
}

const HOURS = { daily: 22, weekly: 7 * 24 - 4, monthly: 28 * 24 };

/** Sources whose last whole round is longer ago than their schedule says, or that have none. */
export async function dueSources(store: Store, sources: readonly Source[]): Promise<Source[]> {
  const due = await Promise.all(
    sources.map(async ({ id, schedule }) => {
      const last = schedule == null ? null : await store.lastRound(id);
      if (last?.finishedAt == null || schedule == null) return true;
      return Date.now() - Date.parse(last.startedAt) >= HOURS[schedule] * 3_600_000;
    }),
  );
  return sources.filter((_, i) => due[i] === true);
}

async function saveHosts(hosts: Hosts): Promise<void> {
  for (const host of hosts.known()) await hosts.save(host);
}

/** Asks a host for its robots.txt, which may lie elsewhere; kept in the archive of a source that the host serves. */
async function askRobots(
  address: string,
  host: Host,
  least: number,
  run: Omit<SourceRun, "hosts">,
  archives: ReadonlyMap<Source, Archive>,
): Promise<RobotsAnswer> {
  const { host: name } = new URL(address);
  const serves = [...archives].filter(([source]) => sourceHosts(source).has(name));
  const [source, archive] = serves[0] ?? [...archives][0] ?? [];
  const release = await host.turn(least, run.signal);
  const known = await run.store.hostState(host.state.host).catch(() => null);
  // Asked by another process while this one waited for its turn.
  if (
    known !== null &&
    known.robotsAt !== host.state.robotsAt &&
    hasFreshRobots(known) &&
    (known.state === "ok" || known.state === "slow")
  ) {
    release();
    return { known };
  }
  const got = await fetchPage(
    address,
    {},
    {
      userAgent: run.userAgent,
      privateHosts: source === undefined ? new Set() : privateHostsOf(source),
      maxBytes: run.maxBytes,
      timeout: run.timeout,
      now: run.now,
      signal: run.signal,
      archive: async (exchange) =>
        archive?.add(exchange, { source: source?.id ?? "", kind: "robots", parent: null, title: null, profile: null }),
      admit: async () => ({ done: () => undefined }),
      anywhere: true,
    },
  );
  release();
  return robotsAnswer(got, run.maxBytes);
}

function sourceHosts(source: Source): Set<string> {
  return new Set([...source.start, ...source.sitemap, ...source.feed].map((address) => new URL(address).host));
}
