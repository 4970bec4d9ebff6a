import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startPostgres } from "../postgres.ts";
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
  const folder = await mkdtemp(join(tmpdir(), "thidua-bench-postgres-"));
  const postgres = await startPostgres(folder);
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
    await rm(folder, { recursive: true, force: true });
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
