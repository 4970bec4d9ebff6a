import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "@thidua/store";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { readArchive } from "../src/index.ts";
import { type Bench, gather, openBench } from "./gather.ts";
import { madeArticle } from "./made-articles.ts";
import { list, madeNumber, madePage, madePath, openSite, page } from "./portal.ts";

vi.setConfig({ testTimeout: 120_000 });
let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

const SIZE = 12;
const PER_PAGE = 4;

/**
 * A portal of ASP.NET that shows nothing without a session: it leads a new visitor back to where it came from with a cookie, binds its
 * view state to it, and wants everybody to sign in.
 */
async function sessionPortal(first = 0) {
  let sessions = 0;
  const open = new Set<string>();
  const forget = () => open.clear();
  const listPage = (session: string, at: number) =>
    list(
      Array.from({ length: PER_PAGE }, (_, i) => first + (at - 1) * PER_PAGE + i).map((i) => [madePath(i), madeArticle(i).title] as const),
      `<form method="post" action="/Pages/tintuc.aspx"><input type="hidden" name="__VIEWSTATE" value="${session}:${at}">
       ${at * PER_PAGE < SIZE ? `<a href="javascript:__doPostBack('pager','Page$${at + 1}')">${at + 1}</a>` : ""}</form>`,
    );
  const site = await openSite(({ path, method, headers, body }) => {
    if (path === "/robots.txt") return { body: "User-agent: *\nDisallow:" };
    const session = /ASP\.NET_SessionId=(\w+)/.exec(headers.cookie ?? "")?.[1] ?? "";
    if (!open.has(session)) {
      const fresh = `s${++sessions}`;
      open.add(fresh);
      return { status: 302, headers: { location: path, "set-cookie": `ASP.NET_SessionId=${fresh}; path=/; HttpOnly; SameSite=Lax` } };
    }
    const signIn = { "set-cookie": ".ASPXAUTH=khach; path=/" };
    if (path === "/Pages/tintuc.aspx" && method === "GET") return { headers: signIn, body: listPage(session, 1) };
    if (path === "/Pages/tintuc.aspx") {
      const fields = new URLSearchParams(body);
      const at = Number(/Page\$(\d+)/.exec(fields.get("__EVENTARGUMENT") ?? "")?.[1] ?? 0);
      return fields.get("__VIEWSTATE") === `${session}:${at - 1}` ? { body: listPage(session, at) } : { status: 500 };
    }
    const number = madeNumber(path);
    return number === null ? undefined : { body: madePage(number) };
  });
  return { ...site, forget };
}

it("a portal that wants a session gets one, of the visit alone; a later visit finds the same articles", async () => {
  const site = await sessionPortal();
  const source = { id: "sessions", start: [`${site.base}/Pages/tintuc.aspx`] };
  const { summary, articles } = await gather(bench, source, { concurrency: 1 });
  expect(summary).toMatchObject({ articles: SIZE, fresh: SIZE, failed: 0, unfinished: false });
  const cookies = site.asked.map(({ headers }) => headers.cookie ?? "");
  expect(cookies.filter((cookie) => cookie.includes("ASPXAUTH"))).toEqual([]);
  expect(site.asked.filter(({ path, headers }) => path === "/robots.txt" && headers.cookie !== undefined)).toEqual([]);
  expect(new Set(cookies.filter((cookie) => cookie !== "")).size).toBeLessThanOrEqual(3);

  const again = await gather(bench, source, { concurrency: 1 });
  expect(again.summary).toMatchObject({ fresh: 0, changed: 0, failed: 0 });
  expect((await bench.store.articles({ limit: 100 })).items.map(({ id }) => id).sort()).toEqual(articles.map(({ id }) => id).sort());
  await site.close();
});

it("a list is gone on with in a new session where the run before it, and its session, have ended", async () => {
  const site = await sessionPortal(20);
  const source = { id: "interrupted", start: [`${site.base}/Pages/tintuc.aspx`] };
  const first = await gather(bench, source, { concurrency: 1, maxPages: 6 });
  expect(first.summary).toMatchObject({ articles: PER_PAGE, unfinished: true });
  site.forget();
  const second = await gather(bench, source, { concurrency: 1 });
  expect(second.summary).toMatchObject({ articles: SIZE - PER_PAGE, failed: 0, unfinished: false });
  for (let i = 20; i < 20 + SIZE; i++) expect(site.count(madePath(i))).toBeLessThanOrEqual(2);
  await site.close();
});

it("a session in the address is no part of an article, crawled or from the archive", async () => {
  let visits = 0;
  const site = await openSite(({ path }) => {
    if (path === "/robots.txt") return { body: "User-agent: *\nDisallow:" };
    // Without cookies ASP.NET puts the session into every address.
    if (!path.startsWith("/(S(")) return { status: 302, headers: { location: `/(S(phien${++visits}x))${path}` } };
    const number = madeNumber(path);
    if (number !== null) return { body: madePage(number) };
    const session = /^\/\(S\(\w+\)\)/.exec(path)?.[0] ?? "";
    return { body: list([0, 1, 2].map((i) => [`${session}${madePath(i)}`, madeArticle(i).title] as const)) };
  });
  const source = { id: "cookieless", start: [`${site.base}/tin-tuc`] };
  const first = await gather(bench, source);
  expect(first.articles.map(({ url }) => url).sort()).toEqual([0, 1, 2].map((i) => `${site.base}${madePath(i)}`).sort());
  const second = await gather(bench, source, { evenIfFresh: true });
  expect(second.summary).toMatchObject({ fresh: 0, changed: 0, failed: 0 });
  const found = [];
  for await (const one of readArchive(first.summary.archive ?? "", async () => null)) if ("article" in one) found.push(one.article);
  expect(found).toEqual(first.articles);
  await site.close();
});

it("an article that calls another address its own is known by that one, asked for once, and comes back from the archive as it was", async () => {
  // Others than above.
  const made = (i: number) => madeArticle(i + 40);
  const slug = (i: number) => `/tin-tuc-su-kien/${made(i).slug}.html`;
  const site = await openSite(({ path }, { base }) => {
    if (path === "/robots.txt") return { body: "User-agent: *\nDisallow:" };
    const number = Number(/^\/bai\/(\d+)$/.exec(path)?.[1] ?? -1);
    if (number >= 0) {
      // The last two pages come from a template that names the first article on each of them.
      const named = number < 4 ? slug(number) : slug(0);
      return { body: madePage(number + 40, { head: `<link href="${base}${named}" rel="canonical">` }) };
    }
    if (path.startsWith("/tin-tuc-su-kien/")) return { body: page("Không tới đây", "") };
    const short = [0, 1, 2, 3, 4, 5].map((i) => [`/bai/${i}`, made(i).title] as const);
    if (path === "/tin-tuc") return { body: list(short, '<a href="/tin-tuc?page=2">2</a>') };
    return { body: list([0, 1, 2, 3].map((i) => [slug(i), made(i).title] as const)) };
  });
  const crawled = await gather(bench, { id: "canonical", start: [`${site.base}/tin-tuc`] }, { concurrency: 1 });
  const expected = [...[0, 1, 2, 3].map(slug), "/bai/4", "/bai/5"].map((path) => `${site.base}${path}`);
  expect(crawled.articles.map(({ url }) => url).sort()).toEqual(expected.sort());
  expect(site.count(/^\/tin-tuc-su-kien/)).toBe(0);
  expect(crawled.summary).toMatchObject({ articles: 6, failed: 0, duplicates: 0 });

  const data = await mkdtemp(join(tmpdir(), "thidua-canonical-"));
  const store = await openStore({ data });
  const found = [];
  for await (const one of readArchive(crawled.summary.archive ?? "", (id) => store.article(id))) {
    if (!("article" in one)) throw new Error(one.problem.vi);
    found.push(one.article);
    await store.save({ article: one.article, movements: [], figures: [], awards: [], warnings: [] });
  }
  expect(found).toEqual(crawled.articles);
  await store.close();
  await rm(data, { recursive: true });
  await site.close();
});
