import { openStore } from "@thidua/store";
import { crawl, sourceSchema } from "../src/index.ts";

/** A crawler in a process of its own: DATA START CONCURRENCY. Says `open` when it begins, the address of each article once it is saved, `done` at the end. */
const [data = "", start = "", concurrency = "1"] = process.argv.slice(2);
const store = await openStore({ data });
process.stdout.write("open\n");
await crawl(
  {
    sources: [sourceSchema.parse({ id: "killed", name: "Cổng thử", start: [start], delay: 0, allowPrivateAddresses: true })],
    store,
    dataDir: data,
    concurrency: Number(concurrency),
  },
  {
    onArticle: async (article) => {
      const saved = await store.save({ article, movements: [], figures: [], awards: [], warnings: [] });
      process.stdout.write(`${article.url}\n`);
      return saved;
    },
  },
);
await store.close();
process.stdout.write("done\n");
