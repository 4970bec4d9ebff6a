import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { CERTIFICATE } from "./certificate.ts";
import { type Bench, gather, openBench } from "./gather.ts";
import { madeArticle } from "./made-articles.ts";
import { list, madeNumber, madePage, madePath, openSite, type Reply } from "./portal.ts";

vi.setConfig({ testTimeout: 120_000 });
let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

const link = (i: number) => [madePath(i), madeArticle(i).title] as const;
/** A list of so many made articles, each of which answers as told, or in order. */
const portal = (
  size: number,
  special: (i: number, path: string, time: number) => Reply | undefined = () => undefined,
  robots: Reply = { status: 404 },
) => {
  const times = new Map<string, number>();
  return openSite(({ path }): Reply | undefined => {
    const time = (times.get(path) ?? 0) + 1;
    times.set(path, time);
    if (path === "/robots.txt") return robots;
    if (path === "/tin-tuc") return { body: list(Array.from({ length: size }, (_, i) => link(i))) };
    const i = madeNumber(path) ?? -1;
    return special(i, path, time) ?? (i >= 0 && i < size ? { body: madePage(i) } : undefined);
  });
};

describe("a host that is out of breath", () => {
  it.each([
    ["429 with Retry-After in seconds", 429, (): string => "1"],
    ["503 with Retry-After as a date", 503, (): string => new Date(Date.now() + 2_000).toUTCString()],
  ] as const)("%s is left alone for so long, and its page is had afterwards", async (_case, status, value) => {
    let refusedAt = 0;
    const site = await portal(3, (i, _path, time): Reply | undefined => {
      if (i !== 1 || time > 1) return undefined;
      refusedAt = Date.now();
      return { status, headers: { "retry-after": value() } };
    });
    const { summary } = await gather(bench, { id: `breath-${status}`, start: [`${site.base}/tin-tuc`] }, { concurrency: 1 });
    expect(summary).toMatchObject({ articles: 3, failed: 0 });
    const next = site.asked.find(({ at }) => at > refusedAt + 5);
    expect((next?.at ?? 0) - refusedAt).toBeGreaterThanOrEqual(status === 429 ? 990 : 900);
    await site.close();
  });

  it("that asks for longer than a run waits is left to the next run", async () => {
    let open = false;
    const site = await portal(3, (i) => (i === 1 && !open ? { status: 503, headers: { "retry-after": "3600" } } : undefined));
    const source = { id: "long", start: [`${site.base}/tin-tuc`] };
    const { summary, events } = await gather(bench, source, { concurrency: 1, patience: 500 });
    expect(summary).toMatchObject({ unfinished: true });
    expect(summary.hosts).toMatchObject([{ host: site.base, state: "slow" }]);
    expect(events.some((event) => event.type === "host" && event.state === "slow")).toBe(true);
    const asked = site.asked.length;
    open = true;
    // Its word holds over runs.
    expect((await gather(bench, source, { patience: 500 })).summary.unfinished).toBe(true);
    expect(site.asked.length).toBe(asked);
    await site.close();
  });

  it("that answers 429 slows all that follows", async () => {
    const site = await portal(8, (i, _path, time) => (i === 0 && time === 1 ? { status: 429 } : undefined));
    await gather(bench, { id: "slower", start: [`${site.base}/tin-tuc`] }, { concurrency: 1 });
    const after = site.asked.findIndex(({ path }) => madeNumber(path) === 0);
    const gaps = site.asked.slice(after + 1).map(({ at }, i) => at - (site.asked[after + i]?.at ?? 0));
    expect(gaps[0]).toBeGreaterThanOrEqual(900);
    expect(gaps[1]).toBeGreaterThanOrEqual(500);
    await site.close();
  });

  it("that fails now and then is asked again, with growing rests; a page that always fails is given up and told", async () => {
    const site = await portal(3, (i, _path, time) => (i === 0 && time < 3 ? { status: 500 } : i === 1 ? { status: 500 } : undefined));
    const { summary } = await gather(bench, { id: "fails", start: [`${site.base}/tin-tuc`] });
    expect(summary).toMatchObject({ articles: 2, failed: 1 });
    expect(summary.problems).toEqual([{ url: `${site.base}${madePath(1)}`, message: expect.stringContaining("500") }]);
    const times = site.asked.filter(({ path }) => path === madePath(1)).map(({ at }) => at);
    expect(times).toHaveLength(4);
    const gaps = times.slice(1).map((at, i) => at - (times[i] ?? 0));
    expect(gaps[2]).toBeGreaterThan(gaps[0] ?? 0);
    await site.close();
  });

  it("that hangs up in the middle is asked again", async () => {
    const site = await portal(1, (i, _path, time) => (i === 0 && time === 1 ? { hangUp: true } : undefined));
    expect((await gather(bench, { id: "hang-up", start: [`${site.base}/tin-tuc`] })).summary).toMatchObject({ articles: 1 });
    await site.close();
  });

  it("that never answers is not waited for", async () => {
    const site = await portal(1, (i) => (i === 0 ? { after: 60_000 } : undefined));
    const { summary } = await gather(bench, { id: "silent", start: [`${site.base}/tin-tuc`] }, { timeout: 200 });
    expect(summary).toMatchObject({ articles: 0, failed: 1 });
    await site.close();
  });
});

describe("robots.txt", () => {
  it.each([500, 503, 429])("%s: nothing is asked for; it is told, and the next run asks again", async (status) => {
    const robots: Reply = { status };
    const site = await portal(2, () => undefined, robots);
    const source = { id: `robots-${status}`, start: [`${site.base}/tin-tuc`] };
    const { summary } = await gather(bench, source);
    expect(site.asked.every(({ path }) => path === "/robots.txt")).toBe(true);
    expect(summary).toMatchObject({ pages: 0, articles: 0, unfinished: true, hosts: [{ state: "closed" }] });
    robots.status = 404;
    expect((await gather(bench, source)).summary).toMatchObject({ articles: 2, hosts: [] });
    await site.close();
  });

  it.each([404, 403, 401, 410])("%s: everything may be asked for", async (status) => {
    const site = await portal(2, () => undefined, { status });
    expect((await gather(bench, { id: `robots-${status}`, start: [`${site.base}/tin-tuc`] })).summary.articles).toBe(2);
    await site.close();
  });

  it("is obeyed, also where a redirect leads, and kept for a day", async () => {
    const robots = { body: `User-agent: khác\nDisallow: /\n\nUser-agent: *\nDisallow: ${madePath(0)}\nDisallow: /cam/\nAllow: /cam/mo/` };
    const site = await portal(4, (i) => (i === 1 ? { status: 302, headers: { location: "/cam/x" } } : undefined), robots);
    const source = { id: "robots-obeyed", start: [`${site.base}/tin-tuc`] };
    const { summary } = await gather(bench, source);
    expect(summary).toMatchObject({ articles: 2, skipped: { robots: 2 } });
    expect(site.count(madePath(0)) + site.count("/cam/x")).toBe(0);
    await gather(bench, source);
    expect(site.count("/robots.txt")).toBe(1);
    await site.close();
  });

  it("may lie elsewhere; one that redirects without end is as good as none", async () => {
    const elsewhere = await openSite(() => ({ body: `User-agent: *\nDisallow: ${madePath(0)}` }), { address: "127.0.0.2" });
    const site = await portal(2, () => undefined, { status: 301, headers: { location: `${elsewhere.base}/robots.txt` } });
    const start = [`${site.base}/tin-tuc`, `${elsewhere.base}/khong-co`];
    expect((await gather(bench, { id: "robots-elsewhere", start })).summary.skipped.robots).toBe(1);
    await Promise.all([site.close(), elsewhere.close()]);
    const round = await portal(2, () => undefined, { status: 301, headers: { location: "/robots.txt" } });
    expect((await gather(bench, { id: "robots-round", start: [`${round.base}/tin-tuc`] })).summary.articles).toBe(2);
    await round.close();
  });
});

describe("where a redirect leads", () => {
  it("round in a circle, or on and on, is told and not followed", async () => {
    const site = await portal(3, (i, path): Reply | undefined => {
      if (i === 0) return { status: 302, headers: { location: `${madePath(0)}?vong=1` } };
      if (i === 1) return { status: 302, headers: { location: `${madePath(1)}?${(Number(path.split("?")[1]) || 0) + 1}` } };
      return undefined;
    });
    const { summary } = await gather(bench, { id: "circle", start: [`${site.base}/tin-tuc`] });
    expect(summary).toMatchObject({ articles: 1, failed: 2 });
    expect(summary.problems.map(({ message }) => message).join()).toMatch(/vòng tròn.*quá 5 lần|quá 5 lần.*vòng tròn/);
    expect(site.asked.length).toBeLessThan(20);
    await site.close();
  });

  it("to a private address is refused, by number, by name, and where a public name points inside", async () => {
    const inside = await openSite(() => ({ body: madePage(9) }), { address: "127.0.0.3" });
    const site = await portal(4, (i) => {
      const location = [inside.base, "http://169.254.169.254/latest/meta-data", "http://localhost/", undefined][i];
      return location === undefined ? undefined : { status: 302, headers: { location: `${location}/x` } };
    });
    const { summary } = await gather(bench, { id: "inside", start: [`${site.base}/tin-tuc`] });
    expect(summary).toMatchObject({ articles: 1, failed: 3 });
    expect(inside.asked).toEqual([]);
    await Promise.all([site.close(), inside.close()]);
  });

  it("to a login page is no article", async () => {
    const site = await portal(2, (i, path) =>
      i === 0
        ? { status: 302, headers: { location: "/dang-nhap?returnUrl=x" } }
        : path.startsWith("/dang-nhap")
          ? { body: madePage(5) }
          : undefined,
    );
    expect((await gather(bench, { id: "login", start: [`${site.base}/tin-tuc`] })).summary).toMatchObject({
      articles: 1,
      skipped: { "not-article": 1 },
    });
    await site.close();
  });
});

describe("what a portal may not do to the crawler", () => {
  it("private addresses are not asked at all, unless the source says so", async () => {
    const site = await portal(1);
    const { summary } = await gather(bench, { id: "private", start: [`${site.base}/tin-tuc`], allowPrivateAddresses: false, delay: 1 });
    expect(summary).toMatchObject({ pages: 0, failed: 1 });
    expect(site.asked).toEqual([]);
    await site.close();
  });

  it("large pages, packed or not, and bombs are cut off", async () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000, "a"));
    const twice = gzipSync(gzipSync(Buffer.alloc(60_000_000, "a")));
    const site = await portal(4, (i) => {
      if (i === 0) return { body: "x".repeat(3_000_000) };
      if (i === 1) return { headers: { "content-encoding": "gzip" }, body: bomb };
      if (i === 2) return { headers: { "content-encoding": "gzip, gzip" }, body: twice };
      return undefined;
    });
    const before = process.memoryUsage().rss;
    const { summary } = await gather(bench, { id: "bomb", start: [`${site.base}/tin-tuc`] });
    expect(summary).toMatchObject({ articles: 1, failed: 3 });
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
    await site.close();
  });

  it("a certificate that is not good is told, never passed over", async () => {
    const site = await openSite(() => ({ body: list([link(0)]) }), { tls: CERTIFICATE });
    const { summary } = await gather(bench, { id: "tls", start: [`${site.base}/tin-tuc`] });
    expect(summary).toMatchObject({ pages: 0, articles: 0, unfinished: true });
    expect(summary.hosts).toMatchObject([{ state: "closed", reason: expect.stringMatching(/TLS: chứng chỉ/) }]);
    expect(site.asked).toEqual([]);
    await site.close();
  });

  it("a host that is gone is a state: asked a few times, then once a run, and its pages wait", async () => {
    const site = await portal(5);
    const { port } = site;
    const source = { id: "gone", start: [`${site.base}/tin-tuc`] };
    await gather(bench, source, { maxPages: 2 });
    await site.close();
    const gone = await gather(bench, source);
    expect(gone.summary).toMatchObject({ articles: 0, unfinished: true, hosts: [{ state: "gone" }] });
    const began = performance.now();
    expect((await gather(bench, source)).summary.hosts).toMatchObject([{ state: "gone" }]);
    expect(performance.now() - began).toBeLessThan(3_000);
    expect(await bench.store.hostState(site.base)).toMatchObject({ state: "gone", reason: expect.stringContaining("ECONNREFUSED") });
    const back = await openSite(({ path }) => (madeNumber(path) === null ? undefined : { body: madePage(madeNumber(path) ?? 0) }), {
      port,
    });
    const { summary } = await gather(bench, source);
    expect(summary.articles).toBe(4);
    expect(summary.hosts).toEqual([]);
    await back.close();
  });
});
