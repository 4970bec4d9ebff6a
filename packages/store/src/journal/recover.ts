import { open, rename, stat } from "node:fs/promises";
import { join } from "node:path";
import { tryLock } from "fs-native-extensions";
import type { Database } from "../database/database.ts";
import { applyEntry, isDoable } from "./apply.ts";
import { flushFolder, journalFiles, OPEN } from "./files.ts";
import { standingOrigins } from "./origins.ts";
import { readFile } from "./read.ts";

/**
 * Does what processes wrote down that ended before they could do it, or whose doing a power cut took back, and closes their files. Files of
 * processes that live are left alone. Resolves with how many entries there were to be done.
 */
export async function recover(database: Database, folder: string): Promise<number> {
  let done = 0;
  for (const name of await journalFiles(folder)) {
    if (!OPEN.test(name)) continue;
    const path = join(folder, name);
    const handle = await unlessGone(open(path, "r+"));
    if (handle === null) continue;
    try {
      if (!tryLock(handle.fd)) continue;
      // Who had it may have closed it just before: then it has another name.
      if ((await unlessGone(stat(path))) === null) continue;
      const standing = await standingOrigins(folder, name);
      for await (const line of readFile(path)) {
        if (!("entry" in line)) continue;
        const { entry } = line;
        if (entry.type === "origin" && !standing.has(entry.n)) continue;
        if (isDoable(entry) && (await applyEntry(database, entry))) done++;
      }
      await rename(path, path.replace(OPEN, ".jsonl"));
      await flushFolder(folder);
    } finally {
      await handle.close();
    }
  }
  return done;
}

/** Null where a file is not there any more: other processes close theirs, or those of the dead, at the same time. */
function unlessGone<T>(found: Promise<T>): Promise<T | null> {
  return found.catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
}
