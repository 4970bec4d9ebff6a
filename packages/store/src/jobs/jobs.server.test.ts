import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startPostgres, type TestServer } from "../../test/postgres.ts";
import { type CrawlWish, type ImportItem, type Jobs, openJobs, openStore, type Store, StoreUnavailable, type Taken } from "../index.ts";

const item = (path: string): ImportItem => ({ path, bytes: "", fetchedAt: "2026-01-05T08:00:00.000Z" });
const wish = (id: string, seats = 1): CrawlWish => ({ id, source: { id }, since: null, maxPages: null, contact: null, seats });
const nothing = { new: 0, changed: 0, unchanged: 0, records: 0 };
const paths = (taken: Taken | null) => (taken?.work.kind === "import" ? taken.work.items.map(({ path }) => path) : null);

let server: TestServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  await server?.stop();
});

describe("the queue of a PostgreSQL", () => {
  let databaseUrl: string;
  let store: Store;
  let from: Jobs;
  let one: Jobs;
  let two: Jobs;
  beforeAll(async () => {
    databaseUrl = await server.database("jobs");
    store = await openStore({ databaseUrl });
    // All at once, as after a power cut.
    [from, one, two] = await Promise.all([openJobs(databaseUrl), openJobs(databaseUrl, "w1"), openJobs(databaseUrl, "w2")]);
  });
  afterAll(async () => {
    for (const jobs of [from, one, two]) await jobs?.close();
    await store?.close();
  });

  /** As if a worker had fallen silent so many seconds ago. */
  const silence = (worker: string, seconds: number) =>
    server.run(`update workers set beat_at = beat_at - interval '${seconds} seconds' where id = '${worker}'`, "jobs");

  it("gives work once, in the order in which it came, and counts what came of it", async () => {
    const run = await from.beginRun();
    await from.addImports(run, "rules", [item("a"), item("b")]);
    await from.addImports(run, "rules", [item("c")]);
    const first = await one.take("import", ["rules"]);
    const second = await two.take("import", ["rules"]);
    expect([paths(first), paths(second)]).toEqual([["a", "b"], ["c"]]);
    expect(await one.take("import", ["rules"])).toBeNull();
    if (first === null || second === null) throw new Error("no work");
    await one.finish(first, {
      count: { ...nothing, new: 1, records: 7 },
      failed: [{ item: item("b"), problem: { vi: "hỏng", en: "broken" } }],
    });
    await two.finish(second, { count: { ...nothing, unchanged: 1 } });
    expect(await from.run(run)).toMatchObject({
      total: 3,
      new: 1,
      changed: 0,
      unchanged: 1,
      failed: 1,
      records: 7,
      problems: [{ path: "b", problem: { vi: "hỏng" } }],
    });
    expect((await from.state()).failed).toBe(1);
  });

  it("keeps what failed until it is tried again", async () => {
    expect(await from.retryFailed()).toBe(1);
    const again = await one.take("import", ["rules"]);
    expect(paths(again)).toEqual(["b"]);
    if (again !== null) await one.finish(again);
    expect(await from.state()).toMatchObject({ failed: 0, queues: [] });
  });

  it("gives what a silent worker had to another, and counts it once should the silent one come back", async () => {
    const run = await from.beginRun();
    await from.addImports(run, "rules", [item("d")]);
    const lost = await one.take("import", ["rules"]);
    expect(await two.replaceSilent(60)).toEqual([]);
    expect(await two.take("import", ["rules"])).toBeNull();
    await silence("w1", 61);
    expect(await two.replaceSilent(60)).toEqual(["w1"]);
    expect(await two.replaceSilent(60)).toEqual([]);
    // After a while, so that what killed one worker does not kill the next at once.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const again = await two.take("import", ["rules"]);
    expect(again).toMatchObject({ id: lost?.id, tried: 1 });
    if (lost === null || again === null) throw new Error("no work");
    await one.finish(lost, { count: { ...nothing, new: 1 } });
    await two.finish(again, { count: { ...nothing, unchanged: 1 } });
    expect(await from.run(run)).toMatchObject({ total: 1, new: 1, unchanged: 0 });
    // It has to say that it lives before it takes anything.
    await from.addImports(run, "rules", [item("e")]);
    await expect(one.take("import", ["rules"])).rejects.toThrow();
    await one.beat({ articles: 1, pages: 2 });
    const last = await one.take("import", ["rules"]);
    expect(paths(last)).toEqual(["e"]);
    if (last !== null) await one.finish(last);
    expect((await from.state()).workers.map(({ id, jobs, articles, pages }) => [id, jobs, articles, pages])).toEqual([
      ["w1", 0, 1, 2],
      ["w2", 0, 0, 0],
    ]);
  });

  it("gives back the pages and turns of a worker that is gone, those of its parts too and nobody else's", async () => {
    const start = ["a", "b"].map((key) => ({
      key,
      url: `https://portal.example/${key}`,
      kind: "list" as const,
      priority: 0,
      depth: 0,
      parent: null,
      title: null,
    }));
    const at = new Date().toISOString();
    await store.beginRound("s", { at, notOlderThan: at, start });
    await store.takePages("s", { worker: "w1#3", at, limit: 1, without: [] });
    await store.takePages("s", { worker: "w11", at, limit: 1, without: [] });
    expect(await store.takeTurn("https://portal.example", { worker: "w1#3", lease: 60_000 })).toBe(0);
    await two.replace("w1");
    expect(await store.crawlWorkers()).toEqual(["w11"]);
    expect(await store.takeTurn("https://portal.example", { worker: "w2", lease: 60_000 })).toBe(0);
    await one.beat({ articles: 0, pages: 0 });
  });

  it("leaves what a worker puts back, whole", async () => {
    const run = await from.beginRun();
    await from.addImports(run, "rules", [item("f"), item("g"), item("h")]);
    const taken = await one.take("import", ["rules"]);
    if (taken?.work.kind !== "import") throw new Error("no work");
    const { work } = taken;
    await one.finish(taken, { count: { ...nothing, new: 1 }, left: [{ ...work, items: work.items.slice(1) }] });
    const rest = await two.take("import", ["rules"]);
    expect(rest).toMatchObject({ tried: 0 });
    expect(paths(rest)).toEqual(["g", "h"]);
    if (rest === null) throw new Error("no work");
    await two.giveUp(rest, "kho dữ liệu đang dừng");
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const again = await two.take("import", ["rules"]);
    expect(again?.tried).toBe(1);
    if (again !== null) await two.finish(again);
  });

  it("queues each seat of a source once, and again while it is walked", async () => {
    expect(await from.addCrawls([wish("cao-bang", 2), wish("lang-son")])).toBe(3);
    expect(await from.addCrawls([wish("cao-bang", 2)])).toBe(0);
    const taken = [await one.take("crawl", []), await two.take("crawl", []), await one.take("crawl", [])];
    expect(taken.map((each) => each?.work.kind === "crawl" && [each.work.wish.id, each.work.seat])).toEqual([
      ["cao-bang", 0],
      ["cao-bang", 1],
      ["lang-son", 0],
    ]);
    expect(await one.take("crawl", [])).toBeNull();
    expect(await from.addCrawls([wish("cao-bang", 2)])).toBe(2);
    for (const each of taken) if (each !== null) await one.finish(each);
    expect((await from.state()).queues).toEqual([{ queue: "crawl", waiting: 2, active: 0 }]);
  });

  it("leaves the work of models to those who have one", async () => {
    await from.addImports(await from.beginRun(), "hybrid", [item("i")]);
    expect(await one.take("import", ["rules"])).toBeNull();
    expect(paths(await one.take("import", ["rules", "llm", "hybrid"]))).toEqual(["i"]);
  });

  it("gives each piece of work to one of many that ask at once", async () => {
    const run = await from.beginRun();
    for (let i = 0; i < 60; i++) await from.addImports(run, "rules", [item(`n${i}`)]);
    const got: string[] = [];
    const worker = async (jobs: Jobs) => {
      for (;;) {
        const taken = await jobs.take("import", ["rules"]);
        if (taken === null) {
          // Nothing that is free just now: others may be about to take what they have locked.
          if ((await from.run(run))?.new === 60) return;
          await new Promise((resolve) => setTimeout(resolve, 20));
          continue;
        }
        got.push(...(paths(taken) ?? []));
        await jobs.finish(taken, { count: { ...nothing, new: 1 } });
      }
    };
    // Each does several things at once, as a worker that imports and crawls.
    await Promise.all([one, two, one, two, one, two].map(worker));
    expect(got.sort()).toEqual(Array.from({ length: 60 }, (_, i) => `n${i}`).sort());
    expect(await from.run(run)).toMatchObject({ total: 60, new: 60 });
  });

  it("gives back what a worker has when it says goodbye", async () => {
    const leaver = await openJobs(databaseUrl, "w3");
    const run = await from.beginRun();
    await from.addImports(run, "rules", [item("z")]);
    expect(paths(await leaver.take("import", ["rules"]))).toEqual(["z"]);
    await leaver.close();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(paths(await one.take("import", ["rules"]))).toEqual(["z"]);
    expect((await from.state()).workers.map(({ id }) => id)).toEqual(["w1", "w2"]);
  });

  it("says in one line what is wrong with the database, never the password", async () => {
    const error = await openJobs(databaseUrl.replace(/:[^:@]+@/, ":sai@")).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(StoreUnavailable);
    expect(String((error as StoreUnavailable).message)).toMatch(/wrong user or password/);
  });

  it("keeps nothing of a text in the database once it is done", async () => {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    const { rows } = await client.query("select count(*)::int as left from pgboss.job where data::text like '%\"n7\"%'");
    await client.end();
    expect(rows).toEqual([{ left: 0 }]);
  });
});
