import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { requireEmpty } from "../backup/restore.ts";
import type { Database } from "../database/database.ts";
import { openEmbedded } from "../database/embedded.ts";
import { folderProblem, runProblem } from "../database/problems.ts";
import { StoreLocked } from "../errors.ts";
import { readHolder, takeLock } from "../lock/lock.ts";
import type { StoreLocation } from "../open.ts";
import { prepareFolder } from "../sharing/prepare.ts";
import { besides, DATABASE, finishSwap, swapIn } from "./swap.ts";

/** A database that was made anew. */
export interface MadeAnew<T> {
  result: T;
  /** Where the store is, for people. */
  location: string;
  /** Name, in the data folder, of the database that it took the place of; null where there was none. */
  replaced: string | null;
}

/**
 * Fills a new database, which counts only when it is whole: beside the old one of a folder, which it then takes the place of; in one
 * transaction in a PostgreSQL. A process that is killed meanwhile has changed nothing. `replace`: the folder may hold a store, which is kept
 * under another name; else, and always in a PostgreSQL, there must be nothing. `work` makes the tables.
 */
export function makeAnew<T>(
  location: StoreLocation,
  { replace }: { replace: boolean },
  work: (database: Database, location: string) => Promise<T>,
): Promise<MadeAnew<T>> {
  return "databaseUrl" in location ? inServer(location.databaseUrl, work) : inFolder(resolve(location.data ?? "data"), replace, work);
}

async function inServer<T>(databaseUrl: string, work: (database: Database, location: string) => Promise<T>): Promise<MadeAnew<T>> {
  const { openServer } = await import("../database/server.ts");
  const { database, location, close } = await openServer(databaseUrl, undefined, { empty: true });
  try {
    await requireEmpty(database, location);
    const result = await database.transaction((transaction) => work(transaction as unknown as Database, location));
    return { result, location, replaced: null };
  } catch (error) {
    throw runProblem(location, error);
  } finally {
    await close();
  }
}

async function inFolder<T>(
  folder: string,
  replace: boolean,
  work: (database: Database, location: string) => Promise<T>,
): Promise<MadeAnew<T>> {
  await prepareFolder(folder);
  const lock = await takeLock(folder).catch((error: unknown) => {
    throw folderProblem(folder, error);
  });
  if (lock === null) throw new StoreLocked(folder, await readHolder(folder));
  let made: string | null = null;
  try {
    await finishSwap(folder);
    if (!replace && existsSync(join(folder, DATABASE))) {
      const old = await openEmbedded(folder);
      await requireEmpty(old.database, folder).finally(() => old.close());
    }
    made = await besides(folder);
    const connection = await openEmbedded(made, { empty: true });
    let result: T;
    try {
      result = await connection.database.transaction((transaction) => work(transaction as unknown as Database, folder));
    } finally {
      await connection.close();
    }
    // From here on it is whole: where this is interrupted, whoever opens the folder next ends it.
    const whole = made;
    made = null;
    const replaced = await swapIn(folder, whole);
    // An empty one is not worth keeping.
    if (!replace && replaced !== null) await rm(join(folder, replaced), { recursive: true, force: true });
    return { result, location: folder, replaced: replace ? replaced : null };
  } catch (error) {
    if (made !== null) await rm(made, { recursive: true, force: true }).catch(() => undefined);
    throw runProblem(folder, error);
  } finally {
    await lock.release();
  }
}
