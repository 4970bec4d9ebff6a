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
  const [{ extract }, { readArticle }] = await Promise.all([import("@thidua/extractor"), import("@thidua/reader")]);
  let done = 0;
  for await (const input of inputs(paths, { folders: true })) {
    if ("problem" in input) {
      console.problem(input.path, input.problem);
      counts.failed++;
    } else {
      const outcome = await readArticle(input.bytes, { source: input.path, fetchedAt: new Date().toISOString() });
      if (outcome.ok) {
        const { extraction } = extract(outcome.article);
        counts[await store.save({ ...extraction, warnings: [...outcome.warnings, ...extraction.warnings] })]++;
        counts.records += extraction.movements.length + extraction.figures.length + extraction.awards.length;
      } else {
        console.problem(input.path, outcome.problem);
        counts.failed++;
      }
    }
    tick(++done);
  }
  return counts;
}
