import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Extraction } from "@thidua/core";
import { openStore, type Store } from "@thidua/store";

/** A store with the records of a corpus, for one process and one run. */
export interface FilledStore {
  store: Store;
  /** Closes it; what it holds is kept for the next run where it was told a place, else it is gone. */
  close(): Promise<void>;
}

/** Stores that are kept: of the code before a change and after it. */
const MOST_KEPT = 2;

/** Opens a store that holds these extractions. `kept` is where a filled one is copied from, or kept for the next run; null keeps none. */
export async function filledStore(extractions: readonly Extraction[], kept: string | null): Promise<FilledStore> {
  const folder = mkdtempSync(join(tmpdir(), "thidua-eval-"));
  const known = kept !== null && existsSync(kept);
  try {
    if (known) {
      cpSync(kept, folder, { recursive: true });
      utimesSync(kept, new Date(), new Date());
    }
    const store = await openStore({ data: folder });
    if (!known) for (const extraction of extractions) await store.save(extraction);
    return {
      store,
      async close() {
        await store.close();
        if (kept !== null && !known) keep(folder, kept);
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Whole or not at all; of two runs that keep the same the first has done it. */
function keep(folder: string, kept: string): void {
  const all = join(kept, "..");
  const unfinished = `${kept}.${process.pid}`;
  mkdirSync(all, { recursive: true });
  cpSync(folder, unfinished, { recursive: true });
  try {
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
