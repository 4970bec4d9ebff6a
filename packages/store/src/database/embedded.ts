import { join } from "node:path";
import type { Connection, Database } from "./database.ts";
import { MIGRATIONS } from "./migrations.ts";
import * as schema from "./schema.ts";

/** Opens the embedded database in `folder`, made where there is none. Only the process that holds the folder may call it. */
export async function openEmbedded(folder: string): Promise<Connection> {
  // 10 MB of WebAssembly, which a server or a guest needs none of.
  const [{ PGlite }, { drizzle }, { migrate }] = await Promise.all([
    import("@electric-sql/pglite"),
    import("drizzle-orm/pglite"),
    import("drizzle-orm/pglite/migrator"),
  ]);
  const client = await PGlite.create(join(folder, "store"));
  try {
    const database = drizzle(client, { schema });
    await migrate(database, MIGRATIONS);
    return { database: database as unknown as Database, location: folder, close: () => client.close() };
  } catch (error) {
    await client.close();
    throw error;
  }
}
