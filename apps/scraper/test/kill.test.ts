import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { openStore } from "@thidua/store";
import { expect, it } from "vitest";
import { readArchive } from "../src/index.ts";
import { madeArticle } from "./made-articles.ts";
import { openPortal } from "./portal.ts";

const SIZE = 24;
const AT_ONCE = 1;
/** Pages that are asked for, archived, read or settled, of each that is asked for at a time. */
const UNDER_WAY = 4;

/** Runs the crawler until it has said so many lines, then kills it as the kernel would; null lets it come to its end. */
async function run(data: string, start: string, killAfter: number | null): Promise<string[]> {
  const script = fileURLToPath(new URL("./crawler-process.ts", import.meta.url));
  const child = spawn(process.execPath, ["--conditions=source", "--import", "tsx", script, data, start, String(AT_ONCE)], {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(child, "exit");
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => {
    lines.push(line);
    if (lines.length === killAfter) child.kill("SIGKILL");
  });
  await exited;
  return lines;
}

it("loses nothing when it is killed again and again, and fetches nothing twice but what was in flight", async () => {
  const data = await mkdtemp(join(tmpdir(), "thidua-killed-"));
  const portal = await openPortal(SIZE, 15);
  const kills = [1, 5, 9];
  for (const after of kills) await run(data, `${portal.base}/tin-tuc`, after);
  const last = await run(data, `${portal.base}/tin-tuc`, null);
  expect(last.at(-1)).toBe("done");

  const store = await openStore({ data });
  const kept = (await store.articles({ limit: 200 })).items;
  expect(kept.map(({ title }) => title).sort()).toEqual(Array.from({ length: SIZE }, (_, i) => madeArticle(i).title).sort());
  const left = await store.pageCounts("killed");
  expect(left.every(({ state }) => state === "done")).toBe(true);

  const times = new Map<string, number>();
  for (const { path } of portal.asked) if (path !== "/robots.txt") times.set(path, (times.get(path) ?? 0) + 1);
  const again = [...times.values()].reduce((sum, count) => sum + count - 1, 0);
  expect(again).toBeLessThanOrEqual(kills.length * AT_ONCE * UNDER_WAY);
  expect(Math.max(...times.values())).toBeLessThanOrEqual(1 + kills.length);

  // What was acknowledged is in the archives, torn ends or not.
  const archived = new Set<string>();
  for (const name of await readdir(join(data, "warc")))
    for await (const page of readArchive(join(data, "warc", name), (id) => store.article(id))) archived.add(page.url);
  for (const { url } of kept) expect(archived).toContain(url);
  await store.close();
  await portal.close();
  await rm(data, { recursive: true });
}, 300_000);
