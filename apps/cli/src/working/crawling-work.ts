import type { ExtractionEngine } from "@thidua/extractor/engines";
import type { Jobs, Store, Taken, Work } from "@thidua/store";
import type { Console } from "../console.ts";

interface Worker {
  jobs: Jobs;
  store: Store;
  /** Makes the records of what is gathered. */
  engine: ExtractionEngine;
  console: Console;
  dataDir: string;
  /** How this piece of work signs what it takes; no other piece of any worker does. */
  signature: string;
  signal: AbortSignal;
  saved: () => void;
  fetched: () => void;
}

type CrawlWork = Extract<Work, { kind: "crawl" }>;

/** Walks a source, together with whoever has another seat of it, until nothing is left or the worker is asked to stop. */
export async function crawlWork(taken: Taken, work: CrawlWork, worker: Worker): Promise<void> {
  const { jobs, store, console } = worker;
  const { wish, queuedAt } = work;
  const { crawl, sourceSchema } = await import("@thidua/scraper");
  const checked = sourceSchema.safeParse(wish.source);
  if (!checked.success) {
    const why = checked.error.issues[0]?.message ?? "";
    console.problem(wish.id, {
      vi: `nguồn không đúng: ${why}; hãy sửa sources.yaml`,
      en: `the source does not fit: ${why}; correct sources.yaml`,
    });
    return jobs.finish(taken);
  }
  // Others who had a seat have walked all of it meanwhile.
  const last = await store.lastRound(checked.data.id);
  if (last !== null && last.finishedAt !== null && last.startedAt >= queuedAt) return jobs.finish(taken);
  const summary = await crawl(
    {
      sources: [checked.data],
      store,
      dataDir: worker.dataDir,
      since: wish.since,
      evenIfFresh: true,
      contact: wish.contact,
      ...(wish.maxPages === null ? {} : { maxPages: wish.maxPages }),
      limitSince: queuedAt,
      worker: worker.signature,
      signal: worker.signal,
    },
    {
      onArticle: async (article, { warnings, digest }) => {
        const { extraction } = await worker.engine.extract(article);
        const outcome = await store.save({ ...extraction, warnings: [...warnings, ...extraction.warnings] }, { digest });
        worker.saved();
        return outcome;
      },
      onEvent: (event) => {
        if (event.type === "page") worker.fetched();
      },
    },
  );
  for (const source of summary.sources) for (const { url, message } of source.problems) console.problem(url, { vi: message, en: message });
  const unfinished = summary.sources.some((source) => source.unfinished);
  await jobs.finish(taken, { left: unfinished && worker.signal.aborted ? [work] : [] });
}
