import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { backupBeforeMigrating } from "../backup/before-migrating.ts";
import { StoreUnavailable } from "../errors.ts";
import type { Connection, Database } from "./database.ts";
import { MIGRATION_LOCK } from "./locks.ts";
import { MIGRATIONS } from "./migrations.ts";
import { serverProblem } from "./problems.ts";
import * as schema from "./schema.ts";

/**
 * Opens the PostgreSQL that an address names, and brings its tables up to date; after a backup into `data`, where that is named and an earlier
 * version made the tables. `empty`: changes nothing.
 */
export async function openServer(databaseUrl: string, data?: string, { empty = false }: { empty?: boolean } = {}): Promise<Connection> {
  const location = withoutPassword(databaseUrl);
  let pool: pg.Pool | undefined;
  try {
    // `pg` takes a word that is no address for the name of a database on this machine.
    new URL(databaseUrl);
    pool = new pg.Pool({ connectionString: databaseUrl, max: 10, connectionTimeoutMillis: 10_000, application_name: "thidua" });
    // A connection that breaks while idle is replaced by the next query; without a listener it would end the process.
    pool.on("error", () => undefined);
    await migrateAlone(pool, empty, data);
    const opened = pool;
    return { database: drizzle(pool, { schema }) as unknown as Database, location, close: () => opened.end() };
  } catch (error) {
    await pool?.end().catch(() => undefined);
    throw serverProblem(location, error);
  }
}

/** Any number of processes may start at once on one database: one migrates, the others wait. */
async function migrateAlone(pool: pg.Pool, empty: boolean, data: string | undefined): Promise<void> {
  const client = await pool.connect();
  try {
    await requireUtf8(client);
    if (!empty) {
      await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
      const database = drizzle(client, { schema });
      if (data !== undefined) await backupBeforeMigrating(database as unknown as Database, data);
      await migrate(database, MIGRATIONS);
      await client.query("select pg_advisory_unlock($1)", [MIGRATION_LOCK]);
    }
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/** Vietnamese needs it; another encoding would fail at the first article, or worse, not fail. */
async function requireUtf8(client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query<{ server_encoding: string }>("show server_encoding");
  const encoding = rows[0]?.server_encoding;
  if (encoding === "UTF8") return;
  throw new StoreUnavailable("encoding", {
    vi: `Cơ sở dữ liệu dùng bảng mã ${encoding}; cần UTF8. Hãy tạo lại: createdb --encoding=UTF8 --template=template0.`,
    en: `The database is encoded in ${encoding}; it has to be UTF8. Make it anew: createdb --encoding=UTF8 --template=template0.`,
  });
}

/** The address for people: no password, no options (they may hold one). */
export function withoutPassword(databaseUrl: string): string {
  try {
    const { protocol, username, hostname, port, pathname } = new URL(databaseUrl);
    return `${protocol}//${username === "" ? "" : `${username}@`}${hostname}${port === "" ? "" : `:${port}`}${pathname}`;
  } catch {
    return "DATABASE_URL";
  }
}
