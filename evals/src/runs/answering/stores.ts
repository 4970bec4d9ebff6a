import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Extraction } from "@thidua/core";
import { openStore, type Store } from "@thidua/store";
import { digest } from "../fingerprint.ts";

/** A store with the records of a corpus, for one process and one run. */
export interface FilledStore {
  /** Opened when it is first asked for. */
  store(): Promise<Store>;
  /** It is gone. */
  close(): Promise<void>;
}

/** Stores that are kept: of the code before a change and after it. */
const MOST_KEPT = 2;
/** What a kept store holds: SHA-256 of each extraction by its article. */
const HOLDS = "holds.json";
/** Share of the articles that may differ from what a kept store holds; with more it is filled anew. */
const MOST_CHANGED = 0.1;

/**
 * A store that holds these extractions. `kept` is where a filled one is copied from, with what has changed since saved into the copy, or
 * kept for the next run; null keeps none.
 */
export function filledStore(extractions: readonly Extraction[], kept: string | null): FilledStore {
  const folder = mkdtempSync(join(tmpdir(), "thidua-eval-"));
  let filled: Promise<Store> | undefined;
  return {
    store() {
      filled ??= fill(folder, extractions, kept);
      return filled;
    },
    async close() {
      try {
        await (await filled)?.close();
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

async function fill(folder: string, extractions: readonly Extraction[], kept: string | null): Promise<Store> {
  const missing = kept === null ? null : missingIn(kept, extractions);
  if (kept !== null && missing !== null) {
    cpSync(kept, folder, { recursive: true, filter: (path) => basename(path) !== HOLDS });
    utimesSync(kept, new Date(), new Date());
  }
  const store = await openStore({ data: folder });
  for (const extraction of missing ?? extractions) await store.save(extraction);
  if (kept === null || missing !== null) return store;
  // Before anything is asked: what a store learns of its words while it is asked would be old where it holds others.
  await store.close();
  keep(folder, kept, extractions);
  return openStore({ data: folder });
}

const stateOf = (extraction: Extraction): string => digest(JSON.stringify(extraction));

/** The extractions that a kept store has not, or has otherwise; null where it is better filled anew: nothing can be taken out of it. */
function missingIn(kept: string, extractions: readonly Extraction[]): Extraction[] | null {
  if (!existsSync(join(kept, HOLDS))) return null;
  const holds = JSON.parse(readFileSync(join(kept, HOLDS), "utf8")) as Record<string, string>;
  const ids = new Set(extractions.map(({ article }) => article.id));
  if (Object.keys(holds).some((id) => !ids.has(id))) return null;
  const missing = extractions.filter((extraction) => holds[extraction.article.id] !== stateOf(extraction));
  return missing.length <= Math.max(1, extractions.length * MOST_CHANGED) ? missing : null;
}

/** Whole or not at all; of two processes that keep the same the last has done it. */
function keep(folder: string, kept: string, extractions: readonly Extraction[]): void {
  const all = join(kept, "..");
  const unfinished = `${kept}.${process.pid}`;
  mkdirSync(all, { recursive: true });
  cpSync(folder, unfinished, { recursive: true });
  const holds = Object.fromEntries(extractions.map((extraction) => [extraction.article.id, stateOf(extraction)]));
  writeFileSync(join(unfinished, HOLDS), JSON.stringify(holds));
  try {
    rmSync(kept, { recursive: true, force: true });
    renameSync(unfinished, kept);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    const { code = "" } = error as NodeJS.ErrnoException;
    if (!["ENOTEMPTY", "EEXIST"].includes(code)) throw error;
  }
  const byAge = readdirSync(all)
    .flatMap((name) => {
      // Another process may have taken it away since.
      const found = statSync(join(all, name), { throwIfNoEntry: false });
      return found ? [{ path: join(all, name), at: found.mtimeMs }] : [];
    })
    .sort((a, b) => b.at - a.at);
  for (const { path } of byAge.slice(MOST_KEPT)) rmSync(path, { recursive: true, force: true });
}
