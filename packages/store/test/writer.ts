import { openStore, StoreError } from "../src/index.ts";
import { aFigure, anArticle, anExtraction } from "./articles.ts";

/** A process of its own for tests: FOLDER NAME COUNT. Saves COUNT articles, says so of each once it is acknowledged, then waits to be told to end. */
const [folder = "", name = "", count = "0"] = process.argv.slice(2);
try {
  const store = await openStore({ data: folder, patience: 20_000 });
  say("open");
  for (let i = 0; i < Number(count); i++) {
    const article = anArticle({ id: `${name}-${i}`, text: `Có ${i} xã đạt chuẩn.` });
    await store.save(anExtraction(article, { figures: [aFigure(article, `${i} xã`, { indicator: "số xã", value: i })] }));
    say(article.id);
  }
  say("done");
  process.stdin.once("data", () => void store.close().then(() => process.stdin.destroy()));
} catch (error) {
  say(`failed ${error instanceof StoreError ? error.code : String(error)}`);
  process.exitCode = 1;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
