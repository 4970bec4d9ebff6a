import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Extraction } from "@thidua/core";
import { openStore, type Store } from "@thidua/store";
import { extractRaw } from "../articles.ts";

/** The articles of some folders, extracted and in a store of their own. */
export interface Corpus {
  store: Store;
  extractions: Extraction[];
  /** Text of an article by id. */
  textOf: (id: string) => string | undefined;
  close: () => Promise<void>;
}

/** Reads and extracts every raw page of the folders; pages that are no articles are left out. */
export async function loadCorpus(folders: readonly string[]): Promise<Corpus> {
  const data = mkdtempSync(join(tmpdir(), "thidua-questions-"));
  const store = await openStore({ data });
  const extractions: Extraction[] = [];
  for (const folder of folders) {
    for (const name of readdirSync(folder)
      .filter((file) => file.endsWith(".txt"))
      .sort()) {
      const done = await extractRaw(readFileSync(join(folder, name)), name);
      if ("problem" in done) continue;
      await store.save(done.extraction);
      extractions.push(done.extraction);
    }
  }
  const texts = new Map(extractions.map(({ article }) => [article.id, article.text]));
  return {
    store,
    extractions,
    textOf: (id) => texts.get(id),
    close: async () => {
      await store.close();
      rmSync(data, { recursive: true });
    },
  };
}
