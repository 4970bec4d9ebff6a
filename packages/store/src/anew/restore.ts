import { copyFile, mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { backupFolder, stampOf } from "../backup/before-migrating.ts";
import { restoreBackup } from "../backup/restore.ts";
import { journalFolder } from "../journal/files.ts";
import { openJournal } from "../journal/journal.ts";
import { markBegun } from "../journal/open.ts";
import type { StoreLocation } from "../open.ts";
import { type MadeAnew, makeAnew } from "./anew.ts";

/**
 * Puts a backup into a store that is empty; resolves with how many rows each table got. The backup is copied into the data folder: what is
 * written down from now on goes on from it.
 */
export async function restoreStore(location: StoreLocation, path: string): Promise<MadeAnew<Record<string, number>>> {
  const data = location.data === undefined ? ("databaseUrl" in location ? null : "data") : location.data;
  const file = `base-${stampOf()}.jsonl.gz`;
  return makeAnew(location, { replace: false }, async (database, name) => {
    const rows = await restoreBackup(database, name, path);
    await markBegun(database);
    if (data !== null) {
      const folder = backupFolder(resolve(data));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await copyFile(path, join(folder, file));
      const journal = openJournal(journalFolder(resolve(data)), "databaseUrl" in location);
      await journal.add([{ type: "base", file }]);
      await journal.close();
    }
    return rows;
  });
}
