import { resolve } from "node:path";
import { restoreBackup } from "../backup/restore.ts";
import { StoreError } from "../errors.ts";
import { journalFiles, journalFolder } from "../journal/files.ts";
import { markUnbegun } from "../journal/open.ts";
import type { StoreLocation } from "../open.ts";
import { type MadeAnew, makeAnew } from "./anew.ts";

/** A backup is restored only where nothing else was written down: its own store could not be made again any more. */
export class JournalInTheWay extends StoreError {
  constructor(data: string) {
    super("journal-in-the-way", {
      vi: `Thư mục ${data} có nhật ký (journal/) của một kho và được giữ nguyên. Hãy dựng lại kho ấy bằng thidua rebuild, hoặc chọn thư mục trống (--data; với PostgreSQL là THIDUA_DATA).`,
      en: `The folder ${data} has the journal (journal/) of a store and was left as it is. Make that store again with thidua rebuild, or choose an empty folder (--data; with PostgreSQL THIDUA_DATA).`,
    });
  }
}

/**
 * Puts a backup into a store that is empty; resolves with how many rows each table got. Who opens the store next backs it up into the data
 * folder, and begins its journal there: before that, nothing can have been decided.
 */
export async function restoreStore(location: StoreLocation, path: string): Promise<MadeAnew<Record<string, number>>> {
  const data = location.data ?? ("databaseUrl" in location ? null : "data");
  return makeAnew(location, { replace: false }, async (database, name) => {
    if (data !== null && (await journalFiles(journalFolder(resolve(data)))).length > 0) throw new JournalInTheWay(data);
    const rows = await restoreBackup(database, name, path);
    await markUnbegun(database);
    return rows;
  });
}
