import { resolve } from "node:path";
import type { Connection } from "./database/database.ts";
import { DatabaseStore } from "./database-store.ts";
import type { Store } from "./store.ts";

/** Where a store is: a folder for the embedded database, or the address of a PostgreSQL. */
export type StoreLocation = { data?: string | undefined } | { databaseUrl: string };

/**
 * Opens a store, made where there is none, and brings its tables up to date. Throws `StoreLocked` where another process has the folder and
 * `StoreUnavailable` where the database cannot be opened; both say in one line what to do.
 */
export async function openStore(location: StoreLocation = {}): Promise<Store> {
  return new DatabaseStore(await connect(location));
}

async function connect(location: StoreLocation): Promise<Connection> {
  // Loaded when asked for: the embedded database is 10 MB of WebAssembly, and a server needs none of it.
  if ("databaseUrl" in location) return (await import("./database/server.ts")).openServer(location.databaseUrl);
  return (await import("./database/embedded.ts")).openEmbedded(resolve(location.data ?? "data"));
}
