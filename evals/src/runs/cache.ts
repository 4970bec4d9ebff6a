import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What was computed before and still holds, by a key over everything that it was computed from. */
export interface Cache {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
  /** Where something larger than a value is kept, by what it is and its key. */
  folderFor?(what: string, key: string): string;
}

export const CACHE_FOLDER = fileURLToPath(new URL("../../.cache/", import.meta.url));
const MOST_ENTRIES = 5_000;

/** One JSON file an entry. A damaged entry is as good as none; old entries go when there are more than 5,000. */
export function folderCache(folder: string): Cache {
  mkdirSync(folder, { recursive: true });
  const path = (key: string) => join(folder, `${key}.json`);
  tidy(folder);
  return {
    get(key) {
      try {
        return JSON.parse(readFileSync(path(key), "utf8")) as unknown;
      } catch {
        return undefined;
      }
    },
    set(key, value) {
      // Whole or not at all: two runs may write at the same time.
      const unfinished = `${path(key)}.${process.pid}`;
      writeFileSync(unfinished, JSON.stringify(value));
      renameSync(unfinished, path(key));
    },
    folderFor: (what, key) => join(folder, what, key),
  };
}

function tidy(folder: string): void {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  if (names.length <= MOST_ENTRIES) return;
  const byAge = names.map((name) => ({ name, at: statSync(join(folder, name)).mtimeMs })).sort((a, b) => a.at - b.at);
  for (const { name } of byAge.slice(0, names.length - MOST_ENTRIES / 2)) unlinkSync(join(folder, name));
}

export const noCache: Cache = { get: () => undefined, set: () => {} };
