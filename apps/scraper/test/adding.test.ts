import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openArchiveReader, openFetcher, readArchive, type SingleFetcher } from "../src/index.ts";
import { type Bench, openBench } from "./gather.ts";
import { madeArticle } from "./made-articles.ts";
import { articlePage, list, madePage, madePath, openSite, type Site } from "./portal.ts";

let bench: Bench;
let site: Site;
let fetcher: SingleFetcher;
beforeAll(async () => {
  bench = await openBench();
  site = await openSite(({ path }) => {
    if (path === "/robots.txt") return { headers: { "content-type": "text/plain" }, body: "User-agent: *\nDisallow: /noi-bo/\n" };
    if (path === madePath(3)) return { body: madePage(3) };
    if (path === madePath(5)) return { body: madePage(5) };
    if (path === "/noi-bo/bai.html") return { body: madePage(4) };
    if (path === "/ngan.html") return { body: articlePage("Tin vắn", "01/02/2024", "<p>Ngắn.</p>") };
    if (path === "/tin-tuc") return { body: list(Array.from({ length: 12 }, (_, i) => [madePath(i), madeArticle(i).title] as const)) };
    if (path === "/vao-trong") return { status: 302, headers: { location: "http://169.254.169.254/latest/meta-data/" } };
    if (path === "/sang-ngang") return { status: 302, headers: { location: `http://127.0.0.1:1/x` } };
    if (path === "/qua-tai") return { status: 503, headers: { "retry-after": "120" } };
    return undefined;
  });
  fetcher = openFetcher({ store: bench.store, dataDir: bench.dataDir, privateHosts: new Set([new URL(site.base).host]), delay: 0 });
});
afterAll(async () => {
  await fetcher.close();
  await site.close();
  await bench.close();
});

describe("an address that somebody gives", () => {
  it("is asked for as a crawl would, archived and read", async () => {
    const got = await fetcher.fetch(`${site.base}${madePath(3)}#muc-2`);
    expect(got).toMatchObject({ ok: true, article: { title: madeArticle(3).title, url: `${site.base}${madePath(3)}` } });
    expect(site.asked.map(({ path }) => path)).toEqual(["/robots.txt", madePath(3)]);
    expect(site.asked[1]?.headers["user-agent"]).toContain("thidua-crawler");
    const [file = ""] = readdirSync(join(bench.dataDir, "warc")).filter((name) => name.endsWith(".warc.gz"));
    const kept = [];
    for await (const page of readArchive(join(bench.dataDir, "warc", file), async () => null)) kept.push(page);
    expect(kept).toMatchObject([{ article: { id: got.ok ? got.article.id : "", text: got.ok ? got.article.text : "" } }]);
  });

  it("has a copy that is found by its digest, at its place in the file, and read as it was; a file that grows is gone on with", async () => {
    const folder = join(bench.dataDir, "warc");
    const reader = openArchiveReader(folder);
    expect(await reader.find("sha256:00")).toBeNull();
    const one = await fetcher.fetch(`${site.base}${madePath(3)}`);
    const first = one.ok ? await reader.find(one.digest) : null;
    expect(first).toMatchObject({ url: `${site.base}${madePath(3)}`, digest: one.ok ? one.digest : "" });
    const two = await fetcher.fetch(`${site.base}${madePath(5)}`);
    if (!one.ok || !two.ok) throw new Error("not fetched");
    const second = await reader.find(two.digest);
    expect(second?.file).toBe(first?.file);
    expect(second?.offset).toBeGreaterThan(first?.offset ?? 0);
    const bytes = readFileSync(join(folder, second?.file ?? ""));
    const record = gunzipSync(bytes.subarray(second?.offset)).toString("utf8");
    expect(record).toMatch(/^WARC\/1\.1\r\nWARC-Type: response\r\n/);
    expect(record).toContain(`WARC-Payload-Digest: ${two.digest}`);
    for (const reading of [reader, openArchiveReader(folder)]) {
      expect(await reading.read(one.digest)).toEqual({ title: one.article.title, text: one.article.text });
      expect(await reading.read(two.digest)).toEqual({ title: two.article.title, text: two.article.text });
    }
    // The index is derived: lost or torn, it is made anew.
    writeFileSync(join(folder, `${first?.file}.index.jsonl`), '{"digest":"sha');
    expect(await openArchiveReader(folder).find(one.digest)).toEqual(first);
  });

  it.each([
    ["robots", "/noi-bo/bai.html", /robots\.txt/],
    ["no-article", "/ngan.html", /Không tìm thấy bài viết/],
    ["no-article", "/tin-tuc", /trang danh sách/],
    ["no-article", "/khong-co.html", /không còn/],
    ["address", "/vao-trong", /mạng nội bộ/],
    ["address", "/sang-ngang", /mạng nội bộ/],
    ["unreached", "/qua-tai", /thử lại sau/],
  ])("%s: %s", async (why, path, words) => {
    const got = await fetcher.fetch(`${site.base}${path}`);
    expect(got).toMatchObject({ ok: false, why });
    expect(got.ok ? "" : got.message).toMatch(words);
  });

  it("a page that robots.txt forbids is never asked for", () => {
    expect(site.count("/noi-bo/bai.html")).toBe(0);
  });

  it.each([
    "http://127.0.0.1:9/bai.html",
    "http://localhost/bai.html",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://[::1]/",
    "http://[::ffff:10.0.0.1]/",
    "http://169.254.169.254/latest/meta-data/",
    "http://192.168.1.1/tin.html",
    "http://may-chu.local/",
    "http://ai:mat@example.com/",
    "file:///etc/passwd",
    "ftp://example.com/bai",
    "khong phai dia chi",
  ])("refused before anything is asked: %s", async (address) => {
    expect(await fetcher.fetch(address)).toMatchObject({ ok: false, why: "address" });
  });

  it("is fetched again once the archive can be opened, and the fetcher ends in order where it never could", async () => {
    const dataDir = join(bench.dataDir, "full");
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, "warc"), "");
    const other = await openSite(({ path }) => (path === madePath(3) ? { body: madePage(3) } : undefined));
    const address = `${other.base}${madePath(3)}`;
    const opened = () => openFetcher({ store: bench.store, dataDir, privateHosts: new Set([new URL(other.base).host]), delay: 0 });
    const [one, two] = [opened(), opened()];
    for (const each of [one, two]) await expect(each.fetch(address)).rejects.toMatchObject({ code: "EEXIST" });
    await two.close();
    rmSync(join(dataDir, "warc"));
    expect(await one.fetch(address)).toMatchObject({ ok: true });
    await one.close();
    await other.close();
    expect(readdirSync(join(dataDir, "warc")).length).toBe(1);
  });

  it("a host that nobody answers at is named so", async () => {
    const dead = openFetcher({ store: bench.store, dataDir: bench.dataDir, privateHosts: new Set(["127.0.0.1:1"]), delay: 0 });
    expect(await dead.fetch("http://127.0.0.1:1/bai.html")).toMatchObject({ ok: false, why: "unreached" });
    await dead.close();
  });
});
