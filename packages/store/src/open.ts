import { resolve } from "node:path";
import { DatabaseStore } from "./database-store.ts";
import type { Jobs } from "./jobs/jobs.ts";
import { NO_JOURNAL } from "./journal/journal.ts";
import { journalOf } from "./journal/open.ts";
import { openFolder } from "./sharing/folder.ts";
import type { Store } from "./store.ts";

/** Where a store is: a folder for the embedded database (`data` unless told), or the address of a PostgreSQL. */
export type StoreLocation =
  | {
      data?: string | undefined;
      /** How long to wait for a process that holds the folder but does not answer, milliseconds; 15,000 unless told. */
      patience?: number | undefined;
    }
  | {
      databaseUrl: string;
      /** Data folder in which is written down what is decided and imported; nothing is where none is named. */
      data?: string | undefined;
    };

/**
 * Opens a store, made where there is none, and brings its tables up to date. Any number of processes may open the same one: a folder's
 * first process holds the database and answers for the others. Throws `StoreLocked` where the holder of a folder cannot be reached and
 * `StoreUnavailable` where the database cannot be opened; both say in one line what to do.
 */
export async function openStore(location: StoreLocation = {}): Promise<Store> {
  if ("databaseUrl" in location) {
    const { openServer } = await import("./database/server.ts");
    const connection = await openServer(location.databaseUrl, location.data);
    return new DatabaseStore(connection, location.data === undefined ? NO_JOURNAL : await journalOf(connection, location.data, true));
  }
  return openFolder(resolve(location.data ?? "data"), location.patience);
}

/**
 * Opens the queue of a PostgreSQL whose store has been opened before. `worker`: how this process signs what it takes; without one it hands
 * work over and takes none. Throws as `openStore` does.
 */
export async function openJobs(databaseUrl: string, worker: string | null = null): Promise<Jobs> {
  const { openJobs: open } = await import("./jobs/open.ts");
  return open(databaseUrl, worker);
}
