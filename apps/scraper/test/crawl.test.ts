import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Bench, gather, openBench, titles } from "./gather.ts";
import { madeArticle } from "./made-articles.ts";
import { articlePage, list, madePage, madePath, openPortal, openSite } from "./portal.ts";

vi.setConfig({ testTimeout: 120_000 });
let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

const link = (i: number) => [madePath(i), madeArticle(i).title] as const;

describe("an ordinary portal", () => {
  it("is gathered whole, each page once, robots.txt first, under an honest name", async () => {
    const portal = await openPortal(25);
    const { summary, articles } = await gather(bench, { id: "whole", start: [`${portal.base}/tin-tuc`] }, { contact: "thu@example.vn" });
    expect(summary).toMatchObject({ pages: 28, articles: 25, fresh: 25, failed: 0, unfinished: false });
    expect(articles.map(({ title }) => title).sort()).toEqual(Array.from({ length: 25 }, (_, i) => madeArticle(i).title).sort());
    expect(
      articles.every(({ source, url, publishedAt }) => source === "whole" && url?.startsWith(portal.base) && publishedAt !== null),
    ).toBe(true);
    expect(portal.asked[0]?.path).toBe("/robots.txt");
    expect(portal.asked).toHaveLength(29);
    expect(portal.asked.every(({ headers }) => /^thidua-crawler\/[\d.]+ \(.*thu@example\.vn\)$/.test(headers["user-agent"] ?? ""))).toBe(
      true,
    );
    await portal.close();
  });

  it("is asked in the next run only for what is new or changed; a changed article is a new version and the old one stays", async () => {
    const portal = await openPortal(12);
    const source = { id: "again", start: [`${portal.base}/tin-tuc`] };
    const first = await gather(bench, source);
    portal.change(3, "Đính chính: số hộ thoát nghèo là 4.321 hộ.");
    const before = portal.asked.length;
    const second = await gather(bench, source);
    const asked = portal.asked.slice(before);
    expect(second.summary).toMatchObject({ articles: 12, fresh: 0, changed: 1, unchanged: 11 });
    expect(asked.filter(({ path }) => path.endsWith(".html")).every(({ headers }) => headers["if-none-match"] !== undefined)).toBe(true);
    expect(titles(second)).toEqual([madeArticle(3).title]);
    const id = second.articles[0]?.id ?? "";
    expect((await bench.store.article(id))?.text).toContain("4.321");
    const [old] = await bench.store.versions(id);
    expect(old?.article.text).toBe(first.articles.find((article) => article.id === id)?.text);
    // What does not change is looked at ever more seldom.
    const third = await gather(bench, source);
    expect(third.summary).toMatchObject({ articles: 1, unchanged: 1 });
    await portal.close();
  });

  it("is left at the limit of pages, and gone on with in the next run", async () => {
    const portal = await openPortal(12);
    const source = { id: "limit", start: [`${portal.base}/tin-tuc`] };
    expect((await gather(bench, source, { maxPages: 5 })).summary).toMatchObject({ pages: 5, unfinished: true });
    expect((await gather(bench, source)).summary).toMatchObject({ fresh: 8, unfinished: false });
    expect(portal.asked.filter(({ path }) => path.endsWith(".html")).length).toBe(12);
    await portal.close();
  });

  it("is left when the run is stopped, and nothing is lost", async () => {
    const portal = await openPortal(12, 20);
    const source = { id: "stopped", start: [`${portal.base}/tin-tuc`] };
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 150);
    const first = await gather(bench, source, { signal: stop.signal, concurrency: 1 });
    expect(first.summary.unfinished).toBe(true);
    const second = await gather(bench, source);
    expect([...titles(first), ...titles(second)].sort()).toEqual(Array.from({ length: 12 }, (_, i) => madeArticle(i).title).sort());
    await portal.close();
  });

  it("is asked one page at a time with the delay between them, or with the one of its robots.txt where that is longer", async () => {
    const portal = await openPortal(4, 30);
    await gather(bench, { id: "slowly", start: [`${portal.base}/tin-tuc`], delay: 0.2 });
    const times = portal.asked.map(({ at }) => at);
    expect(times.slice(1).every((at, i) => at - (times[i] ?? 0) >= 190)).toBe(true);
    await portal.close();

    const site = await openSite(({ path }) =>
      path === "/robots.txt"
        ? { body: "User-agent: *\nCrawl-delay: 0.3" }
        : path === "/tin-tuc"
          ? { body: list([link(0), link(1)]) }
          : { body: madePage(0) },
    );
    await gather(bench, { id: "crawl-delay", start: [`${site.base}/tin-tuc`] });
    const gaps = site.asked.slice(1).map(({ at }, i) => at - (site.asked[i]?.at ?? 0));
    expect(gaps).toHaveLength(3);
    expect(gaps.slice(1).every((gap) => gap >= 290)).toBe(true);
    await site.close();
  });

  it("is gathered from a day on; what lies further back in its lists is not asked for, until another day is asked for", async () => {
    const dated = (i: number) =>
      articlePage(madeArticle(i).title, `0${1 + (i % 9)}/01/${i < 3 ? 2024 : 2019}`, `<p>${madeArticle(i).paragraphs.join("</p><p>")}</p>`);
    const site = await openSite(({ path }) => {
      const at = Number(/page=(\d+)/.exec(path)?.[1] ?? 1);
      if (path.startsWith("/tin-tuc?") || path === "/tin-tuc")
        return {
          body: list(
            Array.from({ length: 5 }, (_, i) => link((at - 1) * 5 + i)),
            `<a href="/tin-tuc?page=${at + 1}">Trang sau</a>`,
          ),
        };
      const i = Number(/\/3(\d{4})-/.exec(path)?.[1] ?? -1);
      return i < 0 ? undefined : { body: dated(i) };
    });
    const source = { id: "since", start: [`${site.base}/tin-tuc`] };
    const { summary } = await gather(bench, source, { since: "2023-01-01", concurrency: 1, maxPages: 60 });
    expect(summary.articles).toBe(3);
    expect(summary.pages).toBeLessThan(25);
    const again = await gather(bench, source, { maxPages: 10 });
    expect(again.summary.fresh).toBeGreaterThan(5);
    await site.close();
  });
});

describe("what leads to articles", () => {
  it("sitemaps, packed and in an index, by the day of their change", async () => {
    let changed = "2024-01-01";
    const site = await openSite(({ path }, { base }) => {
      if (path === "/sitemap.xml") return { body: `<sitemapindex><sitemap><loc>${base}/s1.xml.gz</loc></sitemap></sitemapindex>` };
      if (path === "/s1.xml.gz")
        return {
          headers: { "content-type": "application/octet-stream" },
          body: gzipSync(
            `<urlset>${[0, 1, 2].map((i) => `<url><loc>${base}${madePath(i)}</loc><lastmod>${i === 2 ? changed : "2024-01-01"}</lastmod></url>`).join("")}<url><loc>${base}/lien-he.html</loc></url><url><loc>https://other.example/tin/9-a-b-c-d.html</loc></url></urlset>`,
          ),
        };
      const i = [0, 1, 2].find((one) => path === madePath(one));
      return i === undefined ? undefined : { body: madePage(i, i === 2 ? { extra: `<p>Cập nhật ngày ${changed}.</p>` } : {}) };
    });
    const source = { id: "sitemap", sitemap: [`${site.base}/sitemap.xml`] };
    expect((await gather(bench, source)).summary).toMatchObject({ fresh: 3, failed: 0 });
    expect(site.count("/lien-he.html")).toBe(0);
    changed = new Date(Date.now() - 1000).toISOString();
    expect((await gather(bench, source)).summary).toMatchObject({ changed: 1 });
    await site.close();
  });

  it("RSS and Atom; what was posted before the day asked for is not fetched", async () => {
    const site = await openSite(({ path }, { base }) => {
      if (path === "/rss")
        return {
          body: `<rss><channel><link>${base}</link><item><title><![CDATA[${madeArticle(0).title}]]></title><link>${base}${madePath(0)}</link><pubDate>Fri, 05 Jan 2024 08:00:00 +0700</pubDate></item><item><title>${madeArticle(1).title}</title><link>${base}${madePath(1)}</link><pubDate>Fri, 05 Jan 2015 08:00:00 +0700</pubDate></item></channel></rss>`,
        };
      if (path === "/atom")
        return { body: `<feed><entry><title>${madeArticle(2).title}</title><link rel="alternate" href="${madePath(2)}"/></entry></feed>` };
      const i = [0, 1, 2].find((one) => path === madePath(one));
      return i === undefined ? undefined : { body: madePage(i) };
    });
    const { articles, summary } = await gather(
      bench,
      { id: "feeds", feed: [`${site.base}/rss`, `${site.base}/atom`] },
      { since: "2016-01-01" },
    );
    expect(site.count(madePath(1))).toBe(0);
    expect(summary.skipped.older).toBeGreaterThanOrEqual(1);
    expect(articles.length + summary.skipped.older).toBe(3);
    await site.close();
  });

  it("pages of an .aspx list, by posting its form", async () => {
    const state = (at: number) => `state-${at}-${"x".repeat(2_000)}`;
    const listPage = (at: number) =>
      list(
        Array.from({ length: 4 }, (_, i) => link((at - 1) * 4 + i)),
        `<form method="post" action="/Pages/tintuc.aspx"><input type="hidden" name="__VIEWSTATE" value="${state(at)}"><input type="hidden" name="__EVENTVALIDATION" value="ev${at}">
         ${at < 3 ? `<a href="javascript:__doPostBack('ctl00$main$pager','Page$${at + 1}')">${at + 1}</a> <a href="javascript:__doPostBack(&#39;ctl00$main$next&#39;,&#39;&#39;)">Trang sau</a>` : ""}</form>`,
      );
    const site = await openSite(({ path, method, body }) => {
      if (path === "/Pages/tintuc.aspx" && method === "GET") return { body: listPage(1) };
      if (path === "/Pages/tintuc.aspx") {
        const fields = new URLSearchParams(body);
        const at = Number(/Page\$(\d+)/.exec(fields.get("__EVENTARGUMENT") ?? "")?.[1] ?? 0);
        if (fields.get("__VIEWSTATE") !== state(at - 1) || fields.get("__EVENTVALIDATION") !== `ev${at - 1}`) return { status: 500 };
        return { body: listPage(at) };
      }
      const i = Array.from({ length: 12 }, (_, one) => one).find((one) => path === madePath(one));
      return i === undefined ? undefined : { body: madePage(i) };
    });
    const { summary } = await gather(bench, { id: "aspx", start: [`${site.base}/Pages/tintuc.aspx`] });
    expect(summary).toMatchObject({ articles: 12, failed: 0 });
    expect(site.asked.filter(({ method }) => method === "POST")).toHaveLength(2);
    await site.close();
  });

  it("headlines of the field, from a list of general news; elsewhere nothing is fetched", async () => {
    const others = ["Thông báo mời chào giá mua sắm máy tính năm 2024", "Lịch tiếp công dân của lãnh đạo Sở tháng 5 năm 2024"];
    const routes = ({ path }: { path: string }) => {
      if (path === "/tin-tuc")
        return {
          body: list(
            [link(0)],
            others
              .map(
                (words, i) =>
                  `<p><a href="/tin-tuc/5000${i}-tin-khac-so-${i}.html">${words}</a></p><p>Chi tiết xem tại trụ sở cơ quan, số 5 đường Hòa Bình, trong giờ hành chính.</p>`,
              )
              .join(""),
          ).replace("Ban Thi đua", "Sở Nội vụ"),
        };
      return path.endsWith(".html") ? { body: madePage(0) } : undefined;
    };
    const site = await openSite(routes);
    const { summary } = await gather(bench, { id: "topic", start: [`${site.base}/tin-tuc`] });
    expect(summary).toMatchObject({ articles: 1, skipped: { "off-topic": 2 } });
    expect(site.count(/5000/)).toBe(0);
    await site.close();
    const all = await openSite(routes);
    await gather(bench, { id: "topic-all", topic: "all", start: [`${all.base}/tin-tuc`] });
    expect(all.count(/5000/)).toBe(2);
    await all.close();
  });
});

describe("the archive", () => {
  it("holds every exchange as it went, before an article is handed on", async () => {
    const portal = await openPortal(3);
    const { WARCParser } = await import("warcio");
    const { createReadStream } = await import("node:fs");
    const { summary } = await gather(bench, { id: "archive", start: [`${portal.base}/tin-tuc`] });
    const file = summary.archive ?? "";
    const types: string[] = [];
    const requests: string[] = [];
    for await (const record of new WARCParser(createReadStream(file) as AsyncIterable<Uint8Array>)) {
      types.push(record.warcType ?? "");
      const body = new TextDecoder().decode((await record.readFully(false)) ?? new Uint8Array());
      if (record.warcType === "request") requests.push(`${record.httpHeaders?.statusline}`);
      if (record.warcType === "response" && record.warcTargetURI === `${portal.base}${madePath(1)}`) expect(body).toBe(madePage(1));
    }
    expect(types.filter((type) => type === "response")).toHaveLength(portal.asked.length);
    expect(types.filter((type) => type === "request")).toHaveLength(portal.asked.length);
    expect(types[0]).toBe("warcinfo");
    expect(requests).toContain(`GET ${madePath(1)} HTTP/1.1`);
    // One gzip member a record.
    const bytes = await readFile(file);
    let members = 0;
    for (let at = bytes.indexOf("\u001f\u008b\u0008", 0, "latin1"); at >= 0; at = bytes.indexOf("\u001f\u008b\u0008", at + 1, "latin1"))
      members++;
    expect(members).toBeGreaterThanOrEqual(types.length);
    await portal.close();
  });
});
