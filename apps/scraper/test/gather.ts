import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Article } from "@thidua/core";
import { openStore, type Store } from "@thidua/store";
import { type CrawlEvent, type CrawlOptions, crawl, type Saved, type Source, type SourceSummary, sourceSchema } from "../src/index.ts";

/** A store and an archive of a test file's own. */
export interface Bench {
  store: Store;
  dataDir: string;
  close(): Promise<void>;
}

export async function openBench(): Promise<Bench> {
  const dataDir = await mkdtemp(join(tmpdir(), "thidua-crawl-"));
  const store = await openStore({ data: dataDir });
  return {
    store,
    dataDir,
    async close() {
      await store.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export interface Gathered {
  /** In the order in which they were handed on. */
  articles: Article[];
  saved: Saved[];
  events: CrawlEvent[];
  summary: SourceSummary;
}

/** Crawls one source into the bench, with no records extracted. */
export async function gather(
  bench: Bench,
  changes: Partial<Source> & { id: string },
  options: Partial<CrawlOptions> = {},
): Promise<Gathered> {
  const source = sourceSchema.parse({ name: "Cổng thử", delay: 0, allowPrivateAddresses: true, ...changes });
  const gathered: Omit<Gathered, "summary"> = { articles: [], saved: [], events: [] };
  const { sources } = await crawl(
    { sources: [source], store: bench.store, dataDir: bench.dataDir, maxBytes: 1_000_000, timeout: 20_000, patience: 10_000, ...options },
    {
      onArticle: async (article) => {
        gathered.articles.push(article);
        const outcome = await bench.store.save({ article, movements: [], figures: [], awards: [], warnings: [] });
        gathered.saved.push(outcome);
        return outcome;
      },
      onEvent: (event) => gathered.events.push(event),
    },
  );
  const [summary] = sources;
  if (summary === undefined) throw new Error("no summary");
  return { ...gathered, summary };
}

export const titles = (gathered: Gathered) => gathered.articles.map(({ title }) => title);
