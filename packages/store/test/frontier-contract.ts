import { describe, expect, it } from "vitest";
import type { FoundPage, PageOutcome, Store, TakenPage } from "../src/index.ts";

const at = (minute: number) => new Date(Date.UTC(2024, 0, 1, 0, minute)).toISOString();

const page = (key: string, changes: Partial<FoundPage> = {}): FoundPage => ({
  key,
  url: `https://${changes.kind === "attachment" ? "files" : "portal"}.example/${key}`,
  kind: "article",
  priority: 5,
  depth: 1,
  parent: null,
  title: null,
  ...changes,
});

const outcome = (key: string, changes: Partial<PageOutcome> = {}): PageOutcome => ({
  key,
  state: "done",
  due: null,
  reason: null,
  attempts: 0,
  status: 200,
  etag: null,
  lastModified: null,
  bodyHash: null,
  unchanged: 0,
  fetchedAt: at(2),
  articleId: null,
  publishedAt: null,
  ...changes,
});

/** What every frontier does; each test has a source of its own. */
export function frontierContract(opened: () => Store): void {
  describe("the frontier", () => {
    const begin = (source: string, minute: number, start: FoundPage[] = [page("start", { kind: "list", priority: 0 })]) =>
      opened().beginRound(source, { at: at(minute), notOlderThan: at(minute - 60), start });
    const take = async (source: string, minute: number, changes: Partial<Parameters<Store["takePages"]>[1]> = {}) =>
      opened().takePages(source, { worker: "w1", at: at(minute), limit: 10, without: [], ...changes });
    const settle = (source: string, minute: number, outcomes: PageOutcome[], found: FoundPage[] = [], startedAt = at(1)) =>
      opened().settlePages(source, { roundStartedAt: startedAt, at: at(minute), outcomes, found });
    const keys = (pages: readonly TakenPage[]) => pages.map(({ key }) => key);

    it("gives each page once, most wanted first", async () => {
      expect(await begin("once", 1)).toEqual({ round: 1, startedAt: at(1), resumed: false });
      expect(keys(await take("once", 1))).toEqual(["start"]);
      const found = [page("late", { priority: 9 }), page("b"), page("a"), page("b", { url: "https://portal.example/again" })];
      expect((await settle("once", 2, [outcome("start")], found)).sort()).toEqual(["a", "b", "late"]);
      expect(await settle("once", 2, [], [page("a")])).toEqual([]);
      const first = await take("once", 2, { limit: 2 });
      expect(first).toHaveLength(2);
      expect(keys(first)).not.toContain("late");
      expect(keys(await take("once", 2))).toEqual(["late"]);
      expect(await take("once", 3)).toEqual([]);
    });

    it("gives what was taken and never settled back to the next, and to nobody else", async () => {
      await begin("lost", 1);
      await settle("lost", 2, [], [page("x"), page("y")]);
      await take("lost", 2, { worker: "killed", limit: 2 });
      expect(await opened().crawlWorkers()).toContain("killed");
      expect(keys(await take("lost", 2))).toEqual(["y"]);
      await opened().releasePages({ workers: ["killed"], takenBefore: null });
      const again = await take("lost", 3, { worker: "w2" });
      expect(again.map(({ key, attempts }) => [key, attempts]).sort()).toEqual([
        ["start", 2],
        ["x", 2],
      ]);
      await opened().releasePages({ workers: [], takenBefore: at(3) });
      expect(keys(await take("lost", 4))).toEqual(["y"]);
      expect(await opened().crawlWorkers()).toEqual(expect.arrayContaining(["w1", "w2"]));
    });

    it("gives the turn of a host to one worker at a time, and to nobody while it rests", async () => {
      const host = "https://turns.example";
      const ask = (worker: string, lease = 60_000) => opened().takeTurn(host, { worker, lease });
      expect(await ask("w1")).toBe(0);
      expect(await ask("w2")).toBeGreaterThan(0);
      // Not even to the one that has it: a request is a turn.
      expect(await ask("w1")).toBeGreaterThan(0);
      await opened().endTurn(host, { worker: "w1", rest: 60_000 });
      const wait = await ask("w2");
      expect(wait).toBeGreaterThan(50_000);
      expect(wait).toBeLessThanOrEqual(60_000);
      // A later end with a shorter rest does not shorten the first.
      await opened().endTurn(host, { worker: "w1", rest: 0 });
      expect(await ask("w2")).toBeGreaterThan(50_000);
      expect(await opened().takeTurn("https://turns.example:8443", { worker: "w2", lease: 1 })).toBe(0);
    });

    it("gives a turn anew that was never given back: after its lease, or once its worker is known to be dead", async () => {
      const ask = (host: string, worker: string, lease: number) => opened().takeTurn(host, { worker, lease });
      expect(await ask("https://slept.example", "hung", 0)).toBe(0);
      expect(await ask("https://slept.example", "w2", 60_000)).toBe(0);
      await opened().endTurn("https://slept.example", { worker: "hung", rest: 0 });
      expect(await ask("https://slept.example", "w3", 60_000)).toBeGreaterThan(0);
      expect(await ask("https://died.example", "killed-in-turn", 60_000)).toBe(0);
      await opened().releasePages({ workers: ["killed-in-turn"], takenBefore: null });
      expect(await ask("https://died.example", "w2", 60_000)).toBe(0);
    });

    it("gives one turn where many ask at once", async () => {
      const all = Array.from({ length: 8 }, (_, i) => opened().takeTurn("https://many.example", { worker: `w${i}`, lease: 60_000 }));
      expect((await Promise.all(all)).filter((wait) => wait === 0)).toHaveLength(1);
    });

    it("tells how much of a source others have under way, and how much was fetched", async () => {
      await begin("shared", 1);
      await settle("shared", 2, [], [page("a"), page("b")]);
      await take("shared", 2, { worker: "w1", limit: 1 });
      await take("shared", 2, { worker: "w2", limit: 1 });
      expect(await opened().takenByOthers("shared", "w1")).toBe(1);
      expect(await opened().takenByOthers("shared", "w3")).toBe(2);
      await settle("shared", 3, [outcome("start", { fetchedAt: at(2) }), outcome("a", { fetchedAt: at(3) })]);
      expect(await opened().fetchedSince("shared", at(3))).toBe(1);
      expect(await opened().fetchedSince("shared", at(1))).toBe(2);
    });

    it("goes on with an unfinished round, and asks for nothing again that was done in it", async () => {
      await begin("resumed", 1);
      await take("resumed", 1);
      await settle("resumed", 2, [outcome("start", { due: at(2) })], [page("a"), page("b")]);
      await take("resumed", 2, { limit: 1 });
      await settle("resumed", 3, [outcome("a", { due: at(3), etag: '"1"', articleId: "id-a" })]);
      expect(await begin("resumed", 30)).toEqual({ round: 1, startedAt: at(1), resumed: true });
      expect(keys(await take("resumed", 30))).toEqual(["b"]);
      await settle("resumed", 31, [outcome("b")]);
      expect(await opened().lastRound("resumed")).toEqual({ round: 1, startedAt: at(1), finishedAt: null });
      await opened().finishRound("resumed", at(31));
      expect(await opened().lastRound("resumed")).toMatchObject({ finishedAt: at(31) });
      expect(await opened().lastRound("nowhere")).toBeNull();
      expect(await begin("resumed", 40)).toMatchObject({ round: 2, resumed: false });
      const second = await take("resumed", 40);
      expect(second.map(({ key, etag, articleId, attempts }) => [key, etag, articleId, attempts])).toEqual([
        ["start", null, null, 1],
        ["a", '"1"', "id-a", 1],
      ]);
      expect(await begin("resumed", 200)).toMatchObject({ round: 3, resumed: false });
    });

    it("keeps a page back until its time, and the pages of a host that is left alone", async () => {
      await begin("later", 1, [page("a"), page("f", { kind: "attachment" })]);
      expect(keys(await take("later", 1, { without: ["https://portal.example"] }))).toEqual(["f"]);
      await take("later", 1);
      await settle("later", 2, [outcome("a", { state: "waiting", due: at(9), reason: "503", fetchedAt: null, attempts: 1 }), outcome("f")]);
      expect(await take("later", 8)).toEqual([]);
      expect(await opened().nextDue("later", [])).toBe(at(9));
      expect(await opened().nextDue("later", ["https://portal.example"])).toBeNull();
      expect((await take("later", 9)).map(({ key, attempts }) => [key, attempts])).toEqual([["a", 2]]);
    });

    it("looks again at what is said to have changed, and at the next pages of a list with news", async () => {
      await begin("again", 1, []);
      await settle("again", 2, [], [page("p2", { kind: "list" }), page("a")]);
      await take("again", 2);
      await settle("again", 3, [outcome("p2", { fetchedAt: at(3) }), outcome("a", { fetchedAt: at(3) })]);
      const form: [string, string][] = [["__VIEWSTATE", "x"]];
      const links = [page("p2", { kind: "list", again: true, form }), page("a", { modified: at(2) })];
      await settle("again", 4, [], links);
      expect(await take("again", 4)).toEqual([]);
      await settle("again", 6, [], [links[0] ?? page("p2"), page("a", { modified: at(5) })], at(5));
      expect(keys(await take("again", 6))).toEqual(["a"]);
      await settle("again", 7, [], [links[0] ?? page("p2"), page("new")], at(5));
      expect((await take("again", 7)).map((taken) => [taken.key, taken.form])).toEqual([
        ["p2", form],
        ["new", null],
      ]);
    });

    it("keeps of a form that waits what was read of it last", async () => {
      const posted = (state: string) => page("f#page=2", { kind: "list", form: [["__VIEWSTATE", state]], again: true });
      await begin("forms", 1, []);
      await settle("forms", 2, [], [posted("old"), page("f1")]);
      await settle("forms", 3, [], [posted("new")]);
      expect((await take("forms", 4)).find(({ form }) => form !== null)?.form).toEqual([["__VIEWSTATE", "new"]]);
      await settle("forms", 5, [], [posted("late")]);
      expect((await take("forms", 6)).find(({ form }) => form !== null)).toBeUndefined();
    });

    it("counts what came of the pages, and takes back what was skipped for a reason that no longer holds", async () => {
      await begin("counted", 1, []);
      await settle("counted", 2, [], [page("a"), page("b"), page("c", { skip: "off-topic" })]);
      await take("counted", 2);
      await settle("counted", 2, [
        outcome("a", { state: "skipped", reason: "older", publishedAt: "2020-05-01" }),
        outcome("b", { state: "gone", reason: "410", status: 410 }),
      ]);
      expect(await opened().pageCounts("counted")).toEqual([
        { kind: "article", state: "gone", reason: "410", count: 1 },
        { kind: "article", state: "skipped", reason: "off-topic", count: 1 },
        { kind: "article", state: "skipped", reason: "older", count: 1 },
      ]);
      await opened().reopenPages("counted", { reason: "older", from: "2021-01-01", at: at(3) });
      expect(await take("counted", 3)).toEqual([]);
      await opened().reopenPages("counted", { reason: "older", from: "2020-01-01", at: at(3) });
      expect(keys(await take("counted", 3))).toEqual(["a"]);
    });

    it("settles thousands at once", async () => {
      await begin("many", 1, []);
      const many = Array.from({ length: 1_500 }, (_, i) => page(`n${i}`));
      expect(await settle("many", 2, [], many)).toHaveLength(1_500);
      const taken = await take("many", 2, { limit: 1_500 });
      expect(taken).toHaveLength(1_500);
      await settle(
        "many",
        3,
        taken.map(({ key }) => outcome(key)),
      );
      expect(await opened().pageCounts("many")).toEqual([{ kind: "article", state: "done", reason: null, count: 1_500 }]);
    });

    it("gives many crawlers different pages", async () => {
      await begin(
        "shared",
        1,
        Array.from({ length: 40 }, (_, i) => page(`s${i}`)),
      );
      const taken = await Promise.all(["w1", "w2", "w3", "w4"].map((worker) => take("shared", 1, { worker, limit: 10 })));
      expect(new Set(taken.flatMap(keys)).size).toBe(taken.flat().length);
    });

    it("names the sources that were walked, finished or not", async () => {
      const at = "2026-02-01T00:00:00Z";
      await opened().beginRound("walked", { at, notOlderThan: at, start: [] });
      expect((await opened().crawledSources()).find(({ source }) => source === "walked")).toEqual({
        source: "walked",
        round: 1,
        startedAt: at,
        finishedAt: null,
        newest: null,
      });
      await opened().finishRound("walked", at);
      expect((await opened().crawledSources()).find(({ source }) => source === "walked")?.finishedAt).toBe(at);
    });

    it("remembers hosts", async () => {
      expect(await opened().hostState("portal.example")).toBeNull();
      const host = {
        host: "portal.example",
        state: "slow" as const,
        reason: "429",
        since: at(1),
        failures: 2,
        delay: 4.5,
        notBefore: at(5),
        robotsStatus: 200,
        robots: "User-agent: *\nDisallow: /nội-bộ",
        robotsAt: at(1),
      };
      await opened().saveHost(host);
      await opened().saveHost({ ...host, state: "ok", failures: 0 });
      expect(await opened().hostState("portal.example")).toEqual({ ...host, state: "ok", failures: 0 });
    });

    it("logs its runs, newest first, the last hundred of each source", async () => {
      const store = opened();
      expect(await store.crawlRuns("runs")).toEqual([]);
      const summary = {
        pages: 3,
        articles: 2,
        fresh: 1,
        changed: 0,
        unchanged: 1,
        duplicates: 0,
        failed: 1,
        skipped: { robots: 2 },
        problems: [{ url: "https://example.vn/1", message: "mã 500" }],
        news: [{ id: "a1", title: "Bài mới" }],
        hosts: [],
        unfinished: false,
      };
      const first = await store.beginRun("runs", "2026-01-01T00:00:00.000Z");
      await store.endRun(first, "2026-01-01T00:01:00.000Z", summary);
      const second = await store.beginRun("runs", "2026-01-02T00:00:00.000Z");
      expect(await store.crawlRuns("runs")).toEqual([
        { id: second, source: "runs", startedAt: "2026-01-02T00:00:00.000Z", endedAt: null, summary: null },
        { id: first, source: "runs", startedAt: "2026-01-01T00:00:00.000Z", endedAt: "2026-01-01T00:01:00.000Z", summary },
      ]);
      for (let i = 0; i < 100; i++) await store.beginRun("runs", "2026-01-03T00:00:00.000Z");
      expect(await store.crawlRuns("runs", 200)).toHaveLength(100);
      expect(await store.crawlRuns("other")).toEqual([]);
    });
  });
}
