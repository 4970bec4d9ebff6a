import { setTimeout as sleep } from "node:timers/promises";
import type { FoundPage, TakenPage } from "@thidua/store";
import PQueue from "p-queue";
import type { Archive } from "./archive/warc.ts";
import { emptySummary, type SourceSummary } from "./events.ts";
import { mayFetch } from "./fetching/addresses.ts";
import { OLDER } from "./links/feeds.ts";
import { isLogin, PRIORITY } from "./links/find-links.ts";
import { keyOf, plainAddress } from "./links/identity.ts";
import type { CrawlSinks, SourceRun } from "./run.ts";
import { privateHostsOf, type Source } from "./sources/sources.ts";
import { openVisits, type Visits } from "./visits.ts";

/** An unfinished round is gone on with for half a day; after that the lists are looked at anew. */
const ROUND_LIFE = 12 * 3_600_000;
const BATCH_WITHOUT_DELAY = 200;
/** How often to look whether what others have under way has led to something, milliseconds. */
const LOOK_AGAIN = 250;
/** So many times as many pages are worked on as are asked for at a time: the others are archived, read and settled, many with one flush. */
const UNDER_WAY = 4;

/** Gathers one source: goes on where the last run stopped, or begins a new round. */
export async function crawlSource(source: Source, run: SourceRun, archive: Archive, sinks: CrawlSinks): Promise<SourceSummary> {
  const { store } = run;
  const emit = sinks.onEvent ?? (() => undefined);
  const began = new Date();
  const log = await store.beginRun(source.id, began.toISOString());
  const round = await store.beginRound(source.id, {
    at: began.toISOString(),
    notOlderThan: new Date(began.getTime() - ROUND_LIFE).toISOString(),
    start: startPages(source),
  });
  emit({ type: "source", source: source.id, name: source.name, resumed: round.resumed });
  if (!round.resumed) await store.reopenPages(source.id, { reason: "robots", from: null, at: began.toISOString() });
  await store.reopenPages(source.id, { reason: OLDER, from: run.since, at: began.toISOString() });

  const summary = emptySummary(source.id);
  const visits = openVisits({ source, run, archive, sinks, summary, roundStartedAt: round.startedAt, emit });
  await walk(source, run, visits, summary);
  if (!summary.unfinished) await store.finishRound(source.id, new Date().toISOString());
  summary.archive = archive.path;
  summary.hosts = visits.hosts().filter(({ state }) => state !== "ok");
  const { id: _id, archive: _archive, ...told } = summary;
  await store.endRun(log, new Date().toISOString(), told);
  emit({ type: "summary", source: source.id, summary });
  return summary;
}

/** The pages of a source as they stand in `sources.yaml`. */
function startPages(source: Source): FoundPage[] {
  const page = (address: string, kind: "list" | "feed"): FoundPage => {
    const url = plainAddress(address, address) ?? address;
    return { key: keyOf(url), url, kind, priority: PRIORITY.start, depth: 0, parent: null, title: null };
  };
  return [
    ...source.start.map((address) => page(address, "list")),
    ...[...source.sitemap, ...source.feed].map((address) => page(address, "feed")),
  ];
}

/** Takes page after page until none is left, the limit is reached, or whoever is left asks for more time than the run has. */
async function walk(source: Source, run: SourceRun, visits: Visits, summary: SourceSummary): Promise<void> {
  const { store } = run;
  const limit = Math.min(source.maxPages, run.maxPages);
  let othersSince: number | null = null;
  const concurrency = source.delay > 0 ? 1 : run.concurrency * UNDER_WAY;
  const queue = new PQueue({ concurrency });
  const broken = new AbortController();
  let failure: unknown;
  let buffer: TakenPage[] = [];
  const stopped = () => run.signal?.aborted === true || broken.signal.aborted;
  let fetchedByAll = 0;
  const started = () => Math.max(visits.started(), fetchedByAll);
  const take = async () => {
    if (run.limitSince !== null) fetchedByAll = await store.fetchedSince(source.id, run.limitSince);
    if (started() >= limit) return [];
    return store.takePages(source.id, {
      worker: run.worker,
      at: new Date().toISOString(),
      limit: Math.min(source.delay > 0 ? 2 : BATCH_WITHOUT_DELAY, Math.max(1, limit - started())),
      without: visits.leftAlone(),
    });
  };
  for (;;) {
    if (stopped()) break;
    if (started() + queue.size + queue.pending >= limit) {
      // What is under way may come to nothing, and leave room for another.
      await queue.onIdle();
      if (started() >= limit) break;
    }
    if (buffer.length === 0) buffer = await take();
    const page = buffer.shift();
    if (page === undefined) {
      if (queue.size + queue.pending > 0) {
        await Promise.race([queue.onIdle(), sleep(50)]);
        continue;
      }
      const due = await store.nextDue(source.id, visits.leftAlone());
      if (due === null && (await store.takenByOthers(source.id, run.worker)) > 0) {
        // What others have under way may lead to more. Whoever is silent for too long is not waited for.
        othersSince ??= Date.now();
        if (Date.now() - othersSince > run.patience) break;
        await sleep(LOOK_AGAIN, undefined, run.signal === undefined ? {} : { signal: run.signal }).catch(() => undefined);
        continue;
      }
      const wait = due === null ? Number.POSITIVE_INFINITY : Date.parse(due) - Date.now();
      if (wait > run.patience) break;
      await sleep(Math.max(5, wait), undefined, run.signal === undefined ? {} : { signal: run.signal }).catch(() => undefined);
      continue;
    }
    othersSince = null;
    const refused = refusal(page, source);
    if (refused !== null) {
      await visits.skip(page, refused.reason, refused.message);
      continue;
    }
    await queue.onSizeLessThan(concurrency);
    void queue.add(() =>
      visits.visit(page).catch((error: unknown) => {
        failure ??= error;
        broken.abort();
      }),
    );
  }
  await queue.onIdle();
  await Promise.all(buffer.map((page) => visits.putBack(page)));
  if (failure !== undefined) throw failure;
  // Whoever settles the last page of a round finds nothing left, and ends it.
  summary.unfinished = (await store.nextDue(source.id, [])) !== null || (await store.takenByOthers(source.id, run.worker)) > 0;
}

function refusal(page: TakenPage, source: Source): { reason: "address" | "not-article"; message: string | null } | null {
  const url = new URL(page.url);
  if (!mayFetch(url, privateHostsOf(source))) return { reason: "address", message: "địa chỉ nội bộ hoặc không phải http(s), bị từ chối" };
  if (page.depth > 0 && isLogin(page.url)) return { reason: "not-article", message: null };
  return null;
}
