import { join } from "node:path";
import { backupBeforeMigrating } from "../backup/before-migrating.ts";
import type { Connection, Database } from "./database.ts";
import { endsOnce } from "./ends-once.ts";
import { makeFolder } from "./make-folder.ts";
import { MIGRATIONS } from "./migrations.ts";
import * as schema from "./schema.ts";

/** All of it is held from the start: 32 MB, where PostgreSQL takes 128; the system keeps what is read often beside it. */
const MEMORY = ["-c", "shared_buffers=32MB"];

/**
 * Opens the embedded database in `folder`, made where there is none, and brings its tables up to date, after a backup where an earlier version
 * made them. Only the process that holds the folder may call it. `empty`: without any tables.
 */
export async function openEmbedded(folder: string, { empty = false }: { empty?: boolean } = {}): Promise<Connection> {
  // 10 MB of WebAssembly, which a server or a guest needs none of.
  const [{ PGlite }, { drizzle }, { migrate }] = await Promise.all([
    import("@electric-sql/pglite"),
    import("drizzle-orm/pglite"),
    import("drizzle-orm/pglite/migrator"),
  ]);
  const files = join(folder, "store");
  await makeFolder(files);
  const client = new PGlite(files, { startParams: [...PGlite.defaultStartParams, ...MEMORY] });
  const stopped = endsOnce(client);
  // One that has died cannot be closed, and has nothing more to write.
  const close = async (): Promise<void> => {
    if (!stopped()) await client.close();
  };
  await client.waitReady;
  try {
    const database = drizzle(client, { schema });
    if (!empty) {
      await backupBeforeMigrating(database as unknown as Database, folder);
      await migrate(database, MIGRATIONS);
    }
    return { database: database as unknown as Database, location: folder, close, stopped };
  } catch (error) {
    await close();
    throw error;
  }
}
