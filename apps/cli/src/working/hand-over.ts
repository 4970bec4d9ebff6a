import { setTimeout as sleep } from "node:timers/promises";
import type { Article, Warning } from "@thidua/core";
import type { Engine, ImportItem, ImportRun, Jobs, Store } from "@thidua/store";
import type { Console } from "../console.ts";
import { inputs } from "../inputs.ts";
import { packed } from "./importing-work.ts";

/** One piece of work holds so many items at most, and so many characters, unless a single item is larger. */
const MOST_ITEMS = 20;
const MOST_CHARACTERS = 1_000_000;
/** Articles of an archive that documents behind them may belong to. */
const REMEMBERED = 2_000;

export interface HandedOver {
  run: string;
  items: number;
  failed: number;
}

/** Hands every file under the paths to the workers, pages of archives as articles; what cannot be opened costs one line here. */
export async function handOver(
  { store, jobs, engine, console }: { store: Store; jobs: Jobs; engine: Engine; console: Console },
  paths: readonly string[],
  tick: (done: number) => void,
): Promise<HandedOver> {
  const handed: HandedOver = { run: await jobs.beginRun(), items: 0, failed: 0 };
  let bundle: ImportItem[] = [];
  let characters = 0;
  const send = async () => {
    if (bundle.length > 0) await jobs.addImports(handed.run, engine, bundle);
    bundle = [];
    characters = 0;
  };
  const add = async (item: ImportItem) => {
    const size = "bytes" in item ? item.bytes.length : item.article.text.length;
    if (characters + size > MOST_CHARACTERS || bundle.length >= MOST_ITEMS) await send();
    bundle.push(item);
    characters += size;
    tick(++handed.items);
  };
  for await (const input of inputs(paths, { folders: true })) {
    if ("problem" in input) {
      console.problem(input.path, input.problem);
      handed.failed++;
    } else if ("archive" in input)
      for await (const page of archived(store, input.path)) {
        if ("problem" in page) {
          console.problem(page.url, page.problem);
          handed.failed++;
        } else await add({ path: page.url, article: page.article, warnings: page.warnings });
      }
    else await add({ path: input.path, bytes: packed(input.bytes), fetchedAt: new Date().toISOString() });
  }
  await send();
  return handed;
}

/** Pages of an archive; a document finds the article that offers it among those before it, which no worker may have saved yet. */
async function* archived(store: Store, path: string) {
  const { readArchive } = await import("@thidua/scraper");
  const before = new Map<string, Article>();
  for await (const page of readArchive(path, async (id) => before.get(id) ?? store.article(id))) {
    if ("problem" in page) {
      yield page;
      continue;
    }
    before.set(page.article.id, page.article);
    const [oldest] = before.keys();
    if (before.size > REMEMBERED && oldest !== undefined) before.delete(oldest);
    yield { ...page, warnings: [...page.warnings] satisfies Warning[] };
  }
}

/** Waits until all of a run is done. */
export async function doneWith(jobs: Jobs, run: string, tick: (done: number) => void): Promise<ImportRun> {
  for (;;) {
    const state = await jobs.run(run);
    if (state === null) throw new Error(`the run ${run} is not known`);
    const done = state.new + state.changed + state.unchanged + state.failed;
    tick(done);
    if (done >= state.total) return state;
    await sleep(500);
  }
}
