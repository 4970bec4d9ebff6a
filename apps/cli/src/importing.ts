import type { Article, Warning } from "@thidua/core";
import type { ExtractionEngine } from "@thidua/extractor/engines";
import type { Store } from "@thidua/store";
import type { Console } from "./console.ts";
import { inputs } from "./inputs.ts";
import { type Asked, type RunCounts, runWithModel } from "./model-run.ts";

export interface ImportCounts {
  new: number;
  changed: number;
  unchanged: number;
  failed: number;
  records: number;
  /** What a model took, where one was asked. */
  model: RunCounts | null;
}

interface Read extends Asked {
  readonly article: Article;
  readonly warnings: readonly Warning[];
}

/** Reads, extracts and saves every file under the paths; each bad one costs one line and nothing else. Without an engine the rules make the records. */
export async function importPaths(
  store: Store,
  paths: readonly string[],
  console: Console,
  tick: (done: number) => void,
  engine: ExtractionEngine | null = null,
): Promise<ImportCounts> {
  const counts: ImportCounts = { new: 0, changed: 0, unchanged: 0, failed: 0, records: 0, model: null };
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

  const articles = async function* (): AsyncGenerator<Read> {
    const { readArticle } = await import("@thidua/reader");
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
          } else yield { path: page.url, ...page };
          tick(++done);
        }
      } else {
        const outcome = await readArticle(input.bytes, { source: input.path, fetchedAt: new Date().toISOString() });
        if (outcome.ok) yield { path: input.path, ...outcome };
        else {
          console.problem(input.path, outcome.problem);
          counts.failed++;
        }
      }
      tick(++done);
    }
  };
  const save = async (
    { warnings }: Pick<Read, "warnings">,
    { extraction }: { extraction: Awaited<ReturnType<ExtractionEngine["extract"]>>["extraction"] },
  ) => {
    counts[await store.save({ ...extraction, warnings: [...warnings, ...extraction.warnings] })]++;
    counts.records += extraction.movements.length + extraction.figures.length + extraction.awards.length;
  };
  if (engine === null) {
    const { extract } = await import("@thidua/extractor");
    for await (const read of articles()) await save(read, extract(read.article));
  } else {
    counts.model = await runWithModel(engine, articles(), save, () => undefined);
    counts.failed += counts.model.unread + counts.model.unpaid;
  }
  return counts;
}
