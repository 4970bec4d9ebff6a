import type { Article, Warning } from "@thidua/core";
import type { Store } from "@thidua/store";
import type { Console } from "./console.ts";
import { inputs } from "./inputs.ts";

export interface ImportCounts {
  new: number;
  changed: number;
  unchanged: number;
  failed: number;
  records: number;
}

/** Reads, extracts and saves every file under the paths; each bad one costs one line and nothing else. */
export async function importPaths(
  store: Store,
  paths: readonly string[],
  console: Console,
  tick: (done: number) => void,
): Promise<ImportCounts> {
  const counts: ImportCounts = { new: 0, changed: 0, unchanged: 0, failed: 0, records: 0 };
  let done = 0;
  const files: string[] = [];
  for (const path of paths) {
    const { importSnapshot, isSnapshot } = await import("@thidua/datasets");
    if (path === "-" || !(await isSnapshot(path))) {
      files.push(path);
      continue;
    }
    const before = done;
    const restored = await importSnapshot(store, path, (articles) => tick(before + articles));
    done += restored.articles + restored.known;
    counts.new += restored.articles;
    counts.unchanged += restored.known;
    counts.records += restored.records;
  }
  if (files.length === 0) return counts;
  const [{ extract }, { readArticle }] = await Promise.all([import("@thidua/extractor"), import("@thidua/reader")]);
  const save = async (article: Article, warnings: readonly Warning[]) => {
    const { extraction } = extract(article);
    counts[await store.save({ ...extraction, warnings: [...warnings, ...extraction.warnings] })]++;
    counts.records += extraction.movements.length + extraction.figures.length + extraction.awards.length;
  };
  for await (const input of inputs(files, { folders: true })) {
    if ("problem" in input) {
      console.problem(input.path, input.problem);
      counts.failed++;
    } else if ("archive" in input) {
      const { readArchive } = await import("@thidua/scraper");
      for await (const page of readArchive(input.path, (id) => store.article(id))) {
        if ("problem" in page) {
          console.problem(page.url, page.problem);
          counts.failed++;
        } else await save(page.article, page.warnings);
        tick(++done);
      }
    } else {
      const outcome = await readArticle(input.bytes, { source: input.path, fetchedAt: new Date().toISOString() });
      if (outcome.ok) await save(outcome.article, outcome.warnings);
      else {
        console.problem(input.path, outcome.problem);
        counts.failed++;
      }
    }
    tick(++done);
  }
  return counts;
}
