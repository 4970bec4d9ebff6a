import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CheerioCrawler, Configuration, log } from "@crawlee/cheerio";
import { measured } from "./measured.ts";

/** Crawlee's own loop over the same portal, in a process of its own: START. With its defaults, its queue kept on the disk. */
const [start = ""] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), "crawlee-bench-"));
log.setLevel(log.LEVELS.ERROR);
const configuration = new Configuration({
  storageClientOptions: { localDataDirectory: folder },
  availableMemoryRatio: 0.5,
  systemInfoV2: true,
});
let pages = 0;
const crawler = new CheerioCrawler(
  {
    minConcurrency: 16,
    maxConcurrency: 48,
    maxRequestRetries: 1,
    async requestHandler({ enqueueLinks, $ }) {
      pages++;
      $("title").text();
      await enqueueLinks({ regexps: [/\/tin-tuc/] });
    },
  },
  configuration,
);
const took = measured();
const { requestsFailed } = await crawler.run([start]);
process.send?.({ ...took(), pages, failed: requestsFailed });
await rm(folder, { recursive: true, force: true });
process.exit();
