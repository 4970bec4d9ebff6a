import { cp, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Script, start } from "../../test/processes.ts";
import { openStore, type Store, StoreLocked } from "../index.ts";
import { socketPath } from "./socket-path.ts";

let folder: string;
let scripts: Script[] = [];
// A new database takes seconds to make, a copy of one none.
const empty = await mkdtemp(join(tmpdir(), "thidua-empty-"));
beforeAll(async () => {
  await (await openStore({ data: empty })).close();
});
afterAll(() => rm(empty, { recursive: true, force: true }));
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "thidua-sharing-"));
  await cp(empty, folder, { recursive: true });
});
afterEach(async () => {
  for (const { process } of scripts) process.kill("SIGKILL");
  scripts = [];
  await rm(folder, { recursive: true, force: true });
});

function writer(name: string, count: number): Script {
  const script = start("writer", [folder, name, String(count)]);
  scripts.push(script);
  return script;
}

function locker(moment: string): Script {
  const script = start("locker", [folder, moment]);
  scripts.push(script);
  return script;
}

const saved = (lines: readonly string[]): string[] => lines.filter((line) => /^\w+-\d+$/.test(line));

/** Every article and record that was acknowledged is there, whole. */
async function expectAll(store: Store, lines: readonly string[]): Promise<void> {
  for (const id of saved(lines)) {
    expect((await store.article(id))?.id).toBe(id);
    expect((await store.figures({ articleId: id })).items, id).toHaveLength(1);
  }
}

describe("a data folder", { timeout: 120_000 }, () => {
  it("is written by several processes at once", async () => {
    await rm(join(folder, "store"), { recursive: true });
    const writers = [writer("an", 30), writer("bao", 30), writer("chi", 30)];
    const lines = (await Promise.all(writers.map((one) => one.until((line) => line === "done")))).flat();
    const store = await openStore({ data: folder });
    expect(saved(lines)).toHaveLength(90);
    await expectAll(store, lines);
    expect((await store.counts()).articles).toBe(90);
    await store.close();
    await Promise.all(writers.map((one) => one.end()));
  });

  it("has lost nothing acknowledged when its owner is killed while writing", async () => {
    const owner = writer("an", 100_000);
    await owner.until((_, lines) => lines.length > 40);
    await owner.signal("SIGKILL");
    const store = await openStore({ data: folder });
    expect(saved(owner.lines).length).toBeGreaterThanOrEqual(40);
    await expectAll(store, owner.lines);
    const { articles, figures } = await store.counts();
    expect(figures).toBe(articles);
    await store.close();
  });

  it("goes to a guest when its owner is killed, and the guest's work goes on", async () => {
    const owner = writer("an", 100_000);
    await owner.until((line) => line === "an-4");
    const guest = writer("em", 200);
    await guest.until((line) => line === "em-20");
    await owner.signal("SIGKILL");
    await guest.until((line) => line === "done");
    const store = await openStore({ data: folder });
    await expectAll(store, [...owner.lines, ...guest.lines]);
    expect(saved(guest.lines)).toHaveLength(200);
    // The guest owns the folder now; when it ends, this process does.
    await guest.end();
    expect((await store.counts()).articles).toBeGreaterThanOrEqual(205);
    await store.close();
  });

  it("has one owner, however many come at once after a kill", async () => {
    const owner = locker("0");
    await owner.until((line) => line === "won");
    await owner.signal("SIGKILL");
    const moment = String(Date.now() + 1_500);
    const rivals = Array.from({ length: 4 }, () => locker(moment));
    const outcomes = (await Promise.all(rivals.map((rival) => rival.until((line) => line !== "")))).flat();
    expect(outcomes.sort()).toEqual(["lost", "lost", "lost", "won"]);
  });

  it.each(["does not listen", "listens and says nothing"])("is refused where its holder %s, and says who that is", async (how) => {
    const holder = locker("0");
    await holder.until((line) => line === "won");
    const silent = createServer();
    const path = socketPath(folder);
    if (how !== "does not listen" && path !== null) await new Promise<void>((resolve) => silent.listen(path, resolve));
    const error: unknown = await openStore({ data: folder, patience: 300 }).catch((reason: unknown) => reason);
    silent.close();
    expect(error).toBeInstanceOf(StoreLocked);
    const { holder: who, problem, message } = error as StoreLocked;
    expect(who?.pid).toBe(holder.process.pid);
    expect(Date.parse(who?.since ?? "")).toBeLessThanOrEqual(Date.now());
    for (const line of [problem.vi, problem.en, message]) expect(line).toContain(`${holder.process.pid}`);
    await holder.end();
    await (await openStore({ data: folder })).close();
  });

  it("may be opened twice in one process", async () => {
    const [one, two] = [await openStore({ data: folder }), await openStore({ data: folder })];
    expect(await two.counts()).toEqual(await one.counts());
    await expect(two.figures({ limit: 0 })).rejects.toMatchObject({ name: "BadFilter", field: "limit" });
    await one.close();
    expect((await two.counts()).articles).toBe(0);
    await two.close();
  });
});
