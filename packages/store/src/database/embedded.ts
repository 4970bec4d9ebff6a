import { access, constants, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { takeLock } from "../lock/lock.ts";
import type { Connection, Database } from "./database.ts";
import { MIGRATIONS } from "./migrations.ts";
import { folderProblem } from "./problems.ts";
import * as schema from "./schema.ts";

/** Opens the embedded database in `folder`, made where there is none, and holds the folder until it is closed. */
export async function openEmbedded(folder: string): Promise<Connection> {
  const cluster = join(folder, "store");
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw folderProblem(folder, error);
  }
  const lock = await takeLock(folder);
  try {
    const [{ PGlite }, { drizzle }, { migrate }] = await Promise.all([
      import("@electric-sql/pglite"),
      import("drizzle-orm/pglite"),
      import("drizzle-orm/pglite/migrator"),
    ]);
    const client = await PGlite.create(cluster);
    try {
      const database = drizzle(client, { schema });
      await migrate(database, MIGRATIONS);
      return {
        database: database as unknown as Database,
        location: folder,
        close: async () => {
          await client.close();
          await lock.release();
        },
      };
    } catch (error) {
      await client.close();
      throw error;
    }
  } catch (error) {
    await lock.release();
    throw folderProblem(folder, error);
  }
}
