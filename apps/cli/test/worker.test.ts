import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Jobs, openJobs, openStore } from "@thidua/store";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { startPostgres, type TestServer } from "../../../packages/store/test/postgres.ts";
import { madeArticle } from "../../scraper/test/made-articles.ts";
import { openPortal, type Portal } from "../../scraper/test/portal.ts";
import { BIN, ROOT, thidua } from "./command-line.ts";

vi.setConfig({ testTimeout: 300_000 });

const folder = mkdtempSync(join(tmpdir(), "thidua-workers-"));
let server: TestServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true });
});

const running = new Set<ChildProcess>();
afterEach(async () => {
  for (const child of running) child.kill("SIGKILL");
  running.clear();
});

interface Worker {
  child: ChildProcess;
  /** What it said so far. */
  said: () => string;
  /** Its exit code, once it has ended. */
  ended: Promise<number | null>;
}

/** Where a store is, and the data folder that goes with it. */
const settingsOf = (databaseUrl: string) => ({
  DATABASE_URL: databaseUrl,
  THIDUA_DATA: join(folder, `data${new URL(databaseUrl).pathname}`),
});

/** `thidua worker` as an operator would start it; dead after two silent seconds. */
function worker(databaseUrl: string, args: readonly string[] = []): Worker {
  const child = spawn(process.execPath, [BIN, "worker", "--lang", "en", ...args], {
    cwd: ROOT,
    env: { ...process.env, ...settingsOf(databaseUrl), THIDUA_WORKER_SILENCE: "3" },
  });
  running.add(child);
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const ended = once(child, "exit").then(([code]) => code as number | null);
  return { child, said: () => said, ended };
}

async function until(is: () => Promise<boolean>, what: string): Promise<void> {
  for (let tries = 0; tries < 1_200; tries++) {
    if (await is()) return;
    await sleep(100);
  }
  throw new Error(`never: ${what}`);
}

/** Sends a process a signal; false where it has just ended. */
function signalled(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

/** Process numbers of the workers that are at work now. */
const pids = async (jobs: Jobs) => (await jobs.state()).workers.map(({ id }) => Number(id.split(":")[1]));
const idle = async (jobs: Jobs) => (await jobs.state()).queues.every(({ waiting, active }) => waiting + active === 0);

/** The export of a store, file by file, without when its articles were fetched. */
async function exported(env: Record<string, string>, name: string, args: readonly string[] = []): Promise<Record<string, string[]>> {
  // Of two sources that offer an article, the one that came first has it.
  const varies = {
    fetched_at: null,
    archive_digest: null,
    ...(name.startsWith("portals") || name.startsWith("crawled") ? { source: null } : {}),
  };
  const target = join(folder, name);
  const { code, err } = await thidua(["export", target, "--format", "jsonl", ...args], { env });
  expect([code, err]).toEqual([0, expect.anything()]);
  return Object.fromEntries(
    ["articles", "movements", "figures", "awards"].map((kind) => [
      kind,
      readFileSync(join(target, `${kind}.jsonl`), "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.stringify({ ...(JSON.parse(line) as object), ...varies }))
        .sort(),
    ]),
  );
}

/** What one export has and the other has not, shortened: to be nothing. */
function differences(left: Record<string, string[]>, right: Record<string, string[]>): string[] {
  const only = (a: string[] = [], b: string[] = []) => a.filter((line) => !b.includes(line));
  return Object.keys({ ...left, ...right }).flatMap((kind) => [
    ...only(left[kind], right[kind]).map((line) => `- ${kind} ${line.slice(0, 300)}`),
    ...only(right[kind], left[kind]).map((line) => `+ ${kind} ${line.slice(0, 300)}`),
    ...(left[kind]?.length === right[kind]?.length ? [] : [`${kind}: ${left[kind]?.length} ≠ ${right[kind]?.length}`]),
  ]);
}

describe("thidua worker on files", () => {
  const SIZE = 60;
  const files = join(folder, "files");
  let reference: Record<string, string[]>;
  beforeAll(async () => {
    const { mkdirSync } = await import("node:fs");
    mkdirSync(files);
    for (let i = 0; i < SIZE; i++) {
      const { title, date, paragraphs } = madeArticle(i);
      writeFileSync(join(files, `${String(i).padStart(4, "0")}.txt`), `${title}\n\nNgày ${date}\n\n${paragraphs.join("\n\n")}\n`);
    }
    const data = join(folder, "reference");
    expect((await thidua(["import", files, "--data", data])).code).toBe(0);
    reference = await exported({}, "reference-export", ["--data", data]);
    expect(reference.articles).toHaveLength(SIZE);
  });

  it("needs PostgreSQL, and says so", async () => {
    for (const args of [
      ["worker"],
      ["import", files, "--queue"],
      ["crawl", "--sources", join(ROOT, "apps/scraper/sources.yaml"), "--queue"],
    ]) {
      const { code, err } = await thidua([...args, "--lang", "en"]);
      expect([args[0], code]).toEqual([args[0], 2]);
      expect(err).toMatch(/PostgreSQL: set DATABASE_URL/);
    }
  });

  it.each([
    ["worker", ["worker", "--until-done"]],
    ["import", ["import", join(files, "0000.txt"), "--queue"]],
    ["crawl", ["crawl", "--sources", join(ROOT, "apps/scraper/sources.yaml"), "--queue"]],
  ])("%s backs a store up that nothing was written down of, before it goes on", async (name, args) => {
    const databaseUrl = await server.database(`before_${name}`);
    const store = await openStore({ databaseUrl });
    const { title, paragraphs } = madeArticle(0);
    const text = paragraphs.join("\n\n");
    const about = {
      url: null,
      source: "thử",
      title,
      publishedAt: null,
      author: null,
      province: null,
      fetchedAt: "2026-01-02T03:04:05.000Z",
    };
    await store.save({ article: { id: "cũ", ...about, text, contentHash: "x" }, movements: [], figures: [], awards: [], warnings: [] });
    await store.close();
    const env = settingsOf(databaseUrl);
    expect(await thidua(args, { env })).toMatchObject({ code: 0 });
    expect(readdirSync(join(env.THIDUA_DATA, "backups"))).toEqual([expect.stringMatching(/^base-.*\.jsonl\.gz$/)]);
    expect(readdirSync(join(env.THIDUA_DATA, "journal")).length).toBeGreaterThan(0);
  });

  it("makes the same store as one process alone, however often workers are killed, hang, or are stopped", async () => {
    const databaseUrl = await server.database("files");
    const env = settingsOf(databaseUrl);
    const handed = await thidua(["import", files, "--queue", "--lang", "en"], { env });
    expect(handed).toMatchObject({ code: 0, err: expect.stringMatching(new RegExp(`handed ${SIZE} articles`)) });
    const jobs = await openJobs(databaseUrl);
    const store = await openStore({ databaseUrl });
    try {
      const first = worker(databaseUrl, ["--processes", "2"]);
      const second = worker(databaseUrl);
      await until(async () => (await store.counts()).articles > 0, "the first article");
      const victims = new Set<number>();
      while (!(await idle(jobs))) {
        const [victim] = (await pids(jobs)).sort(() => Math.random() - 0.5);
        // One in three hangs instead: it is alive, and gives no sign of it.
        if (victim !== undefined && victims.size < 5 && signalled(victim, victims.size % 3 === 2 ? "SIGSTOP" : "SIGKILL"))
          victims.add(victim);
        await sleep(Math.random() * 700);
      }
      expect(victims.size).toBeGreaterThan(0);
      expect(await jobs.state()).toMatchObject({ failed: 0 });
      await until(async () => {
        const alive = await pids(jobs);
        return alive.length >= 3 && alive.every((pid) => !victims.has(pid));
      }, "every worker replaced");
      expect(first.said()).toMatch(/starting it anew/);
      for (const { child } of [first, second]) child.kill("SIGTERM");
      expect(await Promise.all([first.ended, second.ended])).toEqual([0, 0]);
      expect((await jobs.state()).workers).toEqual([]);
    } finally {
      await jobs.close();
      await store.close();
    }
    expect(differences(reference, await exported(env, "killed-export"))).toEqual([]);
  });

  it("stopped in the middle, puts back what it has not done; --wait and --until-done end when all is done, and name what cannot be read", async () => {
    const databaseUrl = await server.database("stopped");
    const env = settingsOf(databaseUrl);
    writeFileSync(join(folder, "hong.pdf"), "%PDF-1.4 không phải tài liệu");
    const waiting = thidua(["import", files, join(folder, "hong.pdf"), "--queue", "--wait", "--lang", "en"], { env });
    const store = await openStore({ databaseUrl });
    const stopped = worker(databaseUrl);
    await until(async () => (await store.counts()).articles > 0, "the first article");
    stopped.child.kill("SIGTERM");
    expect(await stopped.ended).toBe(0);
    const done = (await store.counts()).articles;
    expect(done).toBeLessThan(SIZE);
    const jobs = await openJobs(databaseUrl);
    expect((await jobs.state()).queues.map(({ active }) => active)).toEqual([0]);
    const rest = worker(databaseUrl, ["--until-done", "--log", "json"]);
    expect(await rest.ended).toBe(0);
    expect(JSON.parse(rest.said().trim().split("\n").at(-1) ?? "")).toMatchObject({ type: "worker", articles: SIZE - done, failed: 1 });
    const { code, err } = await waiting;
    expect(err).toMatch(new RegExp(`new ${SIZE}, changed 0, unchanged 0, failed 1;`));
    expect(err).toMatch(/thidua: .*hong\.pdf: /);
    expect(code).toBe(3);
    const doctor = await thidua(["doctor", "--lang", "en"], { env });
    expect(doctor.out).toMatch(/✓ queue: 0 jobs, 0 workers running/);
    expect(doctor.out).toMatch(/✗ 1 articles are set aside/);
    expect(differences(reference, await exported(env, "stopped-export"))).toEqual([]);
    // What the workers saved was written down in their data folder: the store can be made again from it.
    const anew = { ...env, DATABASE_URL: await server.database("made_again") };
    expect(await thidua(["rebuild", "--lang", "en"], { env: anew })).toMatchObject({
      code: 0,
      err: expect.stringMatching(new RegExp(`^${SIZE} savings of articles .* 0 lost`, "m")),
    });
    expect(differences(reference, await exported(anew, "made-again-export"))).toEqual([]);
    // What was set aside is tried again when somebody asks for it, and set aside again.
    const again = worker(databaseUrl, ["--until-done", "--retry-failed"]);
    expect(await again.ended).toBe(0);
    expect(again.said()).toMatch(/trying 1 again/);
    expect((await jobs.state()).failed).toBe(1);
    await jobs.close();
    await store.close();
  });
});

describe("thidua worker on portals", () => {
  const SIZE = 24;
  const DELAY = 0.25;
  const sources = join(folder, "sources.yaml");
  let portal: Portal;
  let reference: Record<string, string[]>;
  beforeAll(async () => {
    portal = await openPortal(SIZE, 20);
    // Two sources of one host: their workers share its pace.
    const source = (id: string, start: string) =>
      `  - id: ${id}\n    name: Cổng thử\n    start: ["${portal.base}${start}"]\n    delay: ${DELAY}\n    allowPrivateAddresses: true\n`;
    writeFileSync(sources, `contact: thu@example.vn\nsources:\n${source("mot", "/tin-tuc")}${source("hai", "/tin-tuc?page=3")}`);
    const data = join(folder, "crawled");
    expect((await thidua(["crawl", "--sources", sources, "--source", "mot", "--data", data])).code).toBe(0);
    reference = await exported({}, "crawled-export", ["--data", data]);
    expect(reference.articles).toHaveLength(SIZE);
  });
  afterAll(() => portal.close());

  it("asks a host as politely as one process alone, and gathers the same though one is killed", async () => {
    portal.asked.length = 0;
    const databaseUrl = await server.database("portals");
    const env = settingsOf(databaseUrl);
    const store = await openStore({ databaseUrl });
    const jobs = await openJobs(databaseUrl);
    const workers = [worker(databaseUrl), worker(databaseUrl)];
    await until(async () => (await pids(jobs)).length === 2, "two workers");
    const handed = await thidua(["crawl", "--sources", sources, "--queue", "--seats", "2", "--lang", "en"], { env });
    expect(handed).toMatchObject({ code: 0, err: expect.stringMatching(/handed 2 sources .*4 new jobs/) });
    await until(async () => (await store.counts()).articles >= 4, "the first articles");
    const [victim] = (await jobs.state()).workers.flatMap(({ id, jobs: held }) => (held > 0 ? [Number(id.split(":")[1])] : []));
    expect(victim).toBeDefined();
    if (victim !== undefined) process.kill(victim, "SIGKILL");
    await until(() => idle(jobs), "all walked");
    for (const { child } of workers) child.kill("SIGTERM");
    expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual([0, 0]);
    await jobs.close();

    // By the portal's own clock, over all workers together: never two requests closer than the delay.
    const times = portal.asked.map(({ at }) => at);
    const gaps = times.slice(1).map((at, i) => at - (times[i] ?? 0));
    expect(times.length).toBeGreaterThan(SIZE);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(DELAY * 1000 - 5);
    const asked = new Map<string, number>();
    for (const { path } of portal.asked) asked.set(path, (asked.get(path) ?? 0) + 1);
    // Two sources ask for their own; what the killed worker had under way, one page a seat, is asked for once more.
    const again = [...asked].filter(([path, times]) => path !== "/robots.txt" && times > 2);
    expect(again.length).toBeLessThanOrEqual(4);
    expect((await store.counts()).articles).toBe(SIZE);
    for (const source of ["mot", "hai"]) {
      expect((await store.pageCounts(source)).every(({ state }) => state === "done" || state === "skipped")).toBe(true);
      expect((await store.lastRound(source))?.finishedAt).not.toBeNull();
    }
    await store.close();
    expect(differences(reference, await exported(env, "portals-export"))).toEqual([]);
  });
});
