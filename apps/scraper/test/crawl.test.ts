import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Article } from "@thidua/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CrawlOptions, crawl, type Source, sourceSchema } from "../src/index.ts";
import { openPortal, type Portal } from "./portal.ts";

let portal: Portal;
let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "thidua-crawl-"));
  portal = await openPortal();
});
afterEach(async () => {
  await portal.close();
  await rm(dataDir, { recursive: true, force: true });
});

const source = (changes: Partial<Source> = {}): Source =>
  sourceSchema.parse({ id: "thu", name: "Cổng thử", start: [`${portal.base}/tin-tuc`], delay: 0, allowPrivateAddresses: true, ...changes });

async function gather(changes: Partial<Source> = {}, options: Partial<CrawlOptions> = {}) {
  const articles: Article[] = [];
  const archived: boolean[] = [];
  const summary = await crawl(
    { sources: [source(changes)], dataDir, maxBytes: 1_000_000, timeout: 5_000, now: () => new Date("2024-02-01T00:00:00Z"), ...options },
    {
      onArticle: async (article) => {
        articles.push(article);
        // Its page is on the disk by now.
        const path = await archiveOf();
        archived.push(path.includes(article.url ?? "?"));
      },
    },
  );
  const first = summary.sources[0];
  if (first === undefined) throw new Error("no summary");
  return { articles, archived, summary: first };
}

async function archiveOf(): Promise<string> {
  const { readdir } = await import("node:fs/promises");
  const names = await readdir(join(dataDir, "warc"));
  const parts = await Promise.all(names.map(async (name) => gunzipSync(await readFile(join(dataDir, "warc", name))).toString("latin1")));
  return parts.join("");
}

describe("gathering a portal", () => {
  it("finds, reads and hands on its articles, each after its page is archived", async () => {
    const { articles, archived, summary } = await gather({}, { since: "2020-01-01" });
    expect(articles.map((article) => [article.title, article.publishedAt]).sort()).toEqual([
      ["Công nhận Chiến sĩ thi đua cơ sở năm 2023", "2024-01-08"],
      ["Huyện Đông Hà biểu dương các điển hình tiên tiến năm 2023", "2024-01-06"],
      ["Khối thi đua số 7 ký kết giao ước năm 2024", "2024-01-07"],
      ["Sở Xây dựng tổng kết phong trào thi đua năm 2023", "2024-01-05"],
    ]);
    expect(archived).toEqual([true, true, true, true]);
    expect(articles.every((article) => article.source === "thu" && article.url?.startsWith(portal.base))).toBe(true);
    expect(summary).toMatchObject({ articles: 4, duplicates: 1, older: 1, notArticles: 1, forbidden: 1, failed: 3, unfinished: false });
    expect(summary.problems.map(({ url }) => /\d{4}/.exec(url.split("/tin-tuc/")[1] ?? "")?.[0]).sort()).toEqual(["1004", "1006", "1007"]);
  });

  it("asks robots.txt first and never for what it forbids, under its own name", async () => {
    await gather();
    expect(portal.asked[0]?.path).toBe("/robots.txt");
    expect(portal.asked.filter(({ path }) => path === "/robots.txt")).toHaveLength(1);
    expect(portal.asked.filter(({ path }) => path.startsWith("/noi-bo"))).toEqual([]);
    expect(portal.asked.every(({ agent }) => agent.startsWith("thidua-crawler/"))).toBe(true);
  });

  it("asks for no page twice, nor for traps", async () => {
    await gather();
    const articles = portal.asked.filter(({ path }) => /\/10(?:01|02|03|09|10)/.test(path)).map(({ path }) => path);
    expect(new Set(articles).size).toBe(articles.length);
    expect(articles.filter((path) => path.startsWith("/vi/"))).toEqual([]);
  });

  it("stops at the limit of pages and says so", async () => {
    const { summary } = await gather({}, { maxPages: 3 });
    expect(summary).toMatchObject({ pages: 3, unfinished: true });
  });

  it("leaves out what is known from an earlier run", async () => {
    const { articles } = await gather({}, { isKnown: (url) => !url.includes("1010") });
    expect(articles.map((article) => article.title)).toEqual(["Công nhận Chiến sĩ thi đua cơ sở năm 2023"]);
    expect(portal.asked.some(({ path }) => path.includes("1001"))).toBe(false);
  });

  it("reads a sitemap", async () => {
    const { articles } = await gather({ start: [], sitemap: [`${portal.base}/sitemap.xml`] });
    expect(articles).toHaveLength(1);
  });

  it("stops when it is told to", async () => {
    const stop = new AbortController();
    stop.abort();
    const { summary } = await gather({}, { signal: stop.signal });
    expect(summary.articles).toBe(0);
  });

  it("waits between requests to a host", async () => {
    await gather({ delay: 0.15 }, { maxPages: 3 });
    const times = portal.asked.filter(({ path }) => path !== "/robots.txt").map(({ at }) => at);
    times.slice(1).forEach((at, index) => {
      expect(at - (times[index] ?? 0)).toBeGreaterThan(120);
    });
  });
});

describe("what is refused", () => {
  it("private addresses, unless the source allows them", async () => {
    const { summary } = await gather({ allowPrivateAddresses: false, delay: 1 });
    expect(summary).toMatchObject({ pages: 0, articles: 0, failed: 1 });
    expect(portal.asked).toEqual([]);
  });

  it("a host whose robots.txt is out of order", async () => {
    await portal.close();
    portal = await openPortal({ status: 500, text: "" });
    const { summary } = await gather();
    expect(summary).toMatchObject({ articles: 0, failed: 1 });
    expect(portal.asked.every(({ path }) => path === "/robots.txt")).toBe(true);
  });

  it("a host without a robots.txt is open", async () => {
    await portal.close();
    portal = await openPortal({ status: 404, text: "" });
    const { summary } = await gather();
    expect(summary.articles).toBe(4 + 1);
  });
});

describe("the archive", () => {
  it("holds every response as it came, one gzip member a record", async () => {
    const { summary } = await gather();
    const bytes = await readFile(summary.archive ?? "");
    const records = gunzipSync(bytes).toString("latin1").split("WARC/1.1\r\n").slice(1);
    expect(records[0]).toContain("WARC-Type: warcinfo");
    const responses = records.slice(1);
    expect(responses.every((record) => record.includes("WARC-Type: response") && record.includes("HTTP/1.1 "))).toBe(true);
    expect(responses.filter((record) => record.includes("HTTP/1.1 500"))).toHaveLength(2);
    expect(responses.length).toBe(portal.asked.length - 1); // the page beyond the limit was not kept
    let members = 0;
    for (let at = bytes.indexOf(Buffer.from([0x1f, 0x8b, 8])); at >= 0; at = bytes.indexOf(Buffer.from([0x1f, 0x8b, 8]), at + 1)) members++;
    expect(members).toBeGreaterThanOrEqual(records.length);
  });
});
