import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { eq, sql } from "drizzle-orm";
import { backupFolder, stampOf } from "../backup/before-migrating.ts";
import { filledTables } from "../backup/tables.ts";
import { writeBackup } from "../backup/write.ts";
import type { Connection, Database } from "../database/database.ts";
import { JOURNAL_LOCK } from "../database/locks.ts";
import { folderProblem } from "../database/problems.ts";
import { settings } from "../database/schema.ts";
import { flushFolder, journalFolder } from "./files.ts";
import { type Journal, openJournal } from "./journal.ts";
import { recover } from "./recover.ts";

/** The journal of a store that was just opened, after what earlier processes left to be done is done. */
export async function journalOf(connection: Connection, data: string, shared = false): Promise<Journal> {
  const folder = journalFolder(resolve(data));
  try {
    await recover(connection.database, folder);
    const journal = openJournal(folder, shared);
    await begin(connection.database, journal, resolve(data), shared);
    return journal;
  } catch (error) {
    await connection.close();
    throw folderProblem(data, error);
  }
}

/** A store that held something before anything was written down is backed up once: what is written down goes on from there. */
async function begin(database: Database, journal: Journal, data: string, shared: boolean): Promise<void> {
  if (await hasBegun(database)) return;
  if (!shared) return beginOn(database, journal, data);
  // Of the processes that come at once, one begins; the others wait, and find that it has begun.
  await database.transaction(async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(${JOURNAL_LOCK})`);
    if (!(await hasBegun(database))) await beginOn(database, journal, data);
  });
}

async function beginOn(database: Database, journal: Journal, data: string): Promise<void> {
  const filled = (await filledTables(database)).filter((name) => name !== "settings");
  if (filled.length > 0) {
    const file = `base-${stampOf()}.jsonl.gz`;
    await mkdir(backupFolder(data), { recursive: true, mode: 0o700 });
    await flushFolder(data);
    await writeBackup(database, join(backupFolder(data), file));
    await journal.add([{ type: "base", file }]);
  }
  await markBegun(database);
}

async function hasBegun(database: Database): Promise<boolean> {
  return (await database.select({ name: settings.name }).from(settings).where(eq(settings.name, BEGUN))).length > 0;
}

const BEGUN = "journal";

/** What a store holds is written down nowhere yet. */
export async function markUnbegun(database: Database): Promise<void> {
  await database.delete(settings).where(eq(settings.name, BEGUN));
}

/** From now on everything about a store is written down. */
export async function markBegun(database: Database): Promise<void> {
  await database.insert(settings).values({ name: BEGUN, value: "begun" }).onConflictDoNothing();
}
