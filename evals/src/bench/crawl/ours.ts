import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CrawlOptions, crawl, readLinks, sourceSchema } from "@thidua/scraper";
import { openStore } from "@thidua/store";
import { measured } from "./measured.ts";

/** The crawl loop in a process of its own: START [DATABASE_URL]. All but the reader: robots, frontier, archive flushed to the disk, links. */
const [start = "", databaseUrl] = process.argv.slice(2);
const dataDir = await mkdtemp(join(tmpdir(), "thidua-bench-"));
const store = await openStore(databaseUrl === undefined ? { data: dataDir } : { databaseUrl });

/** Parses the page as a crawler without a reader would. */
const read: NonNullable<CrawlOptions["read"]> = async (page) => {
  const html = new TextDecoder().decode(page.body);
  const { title } = readLinks(html);
  const { url, source, fetchedAt } = page;
  const article = { id: url, url, source, title, publishedAt: null, author: null, province: null, text: "", contentHash: "", fetchedAt };
  return { article, warnings: [], html: null };
};

const took = measured();
const { pages, failed } = await crawl(
  {
    sources: [
      sourceSchema.parse({ id: "bench", name: "Cổng thử", start: [start], delay: 0, maxPages: 1_000_000, allowPrivateAddresses: true }),
    ],
    store,
    dataDir,
    concurrency: 16,
    read,
  },
  { onArticle: async () => "unchanged" },
);
process.send?.({ ...took(), pages, failed });
await store.close();
await rm(dataDir, { recursive: true });
process.disconnect();
