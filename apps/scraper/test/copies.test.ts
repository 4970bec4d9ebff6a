import { mkdtemp, rm, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "@thidua/store";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { readArchive } from "../src/index.ts";
import { type Bench, gather, openBench } from "./gather.ts";
import { madeArticle } from "./made-articles.ts";
import { articlePage, list, madeNumber, madePage, madePath, openSite } from "./portal.ts";
import { scannedPdf, tinyDocx } from "./tiny-documents.ts";

vi.setConfig({ testTimeout: 120_000 });
let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

describe("the same article elsewhere", () => {
  it("is linked to its original: posted again under another id, and by another portal with a word before it", async () => {
    const again = (i: number) => `/tin-tuc/${31_000 + i}-dang-lai-${madeArticle(i).slug}.html`;
    const one = await openSite(({ path }) => {
      if (path === "/tin-tuc")
        return {
          body: list([
            ...[0, 1, 2, 3].map((i) => [madePath(i), madeArticle(i).title] as const),
            ...[0, 1].map((i) => [again(i), madeArticle(i).title] as const),
          ]),
        };
      const number = madeNumber(path);
      return number === null ? undefined : { body: madePage(number % 1_000) };
    });
    const other = await openSite(
      ({ path }) => {
        if (path === "/tin-tuc") return { body: list([[madePath(2), `Tin từ cơ sở: ${madeArticle(2).title}`]]) };
        const { title, paragraphs } = madeArticle(2);
        return madeNumber(path) === null
          ? undefined
          : {
              body: articlePage(
                `Tin từ cơ sở: ${title}`,
                "20/12/2025",
                `<p>Theo cổng thông tin của huyện:</p>${paragraphs.map((text) => `<p>${text}</p>`).join("")}<p>Tin và ảnh: Cộng tác viên.</p>`,
              ),
            };
      },
      { address: "127.0.0.4" },
    );
    const first = await gather(bench, { id: "copies", start: [`${one.base}/tin-tuc`] });
    expect(first.summary).toMatchObject({ articles: 6, duplicates: 2 });
    const second = await gather(bench, { id: "copies-elsewhere", start: [`${other.base}/tin-tuc`] });
    expect(second.summary).toMatchObject({ articles: 1, duplicates: 1 });
    const original = first.articles.find(({ url }) => url === `${one.base}${madePath(2)}`);
    expect(await bench.store.originalOf(second.articles[0]?.id ?? "")).toBe(original?.id);
    expect((await bench.store.articles({ originals: true })).items.filter(({ source }) => source.startsWith("copies"))).toHaveLength(4);
    await Promise.all([one.close(), other.close()]);
  });
});

describe("documents of an article", () => {
  const words = "Danh sách kèm theo: Trường Tiểu học Hoa Mai, Hợp tác xã Bình Minh được tặng Bằng khen của Chủ tịch UBND tỉnh năm 2023.";
  const site = async () => {
    const docx = await tinyDocx(["DANH SÁCH TẬP THỂ ĐƯỢC KHEN THƯỞNG", words, "Hội đồng Thi đua - Khen thưởng trân trọng thông báo."]);
    return openSite(({ path }) => {
      if (path === "/tin-tuc") return { body: list([[madePath(0), madeArticle(0).title]], '<a href="/files/noi-quy.docx">Nội quy</a>') };
      if (path === madePath(0))
        return {
          body: madePage(0, {
            extra: '<p><a href="/files/danh-sach.docx">Danh sách kèm theo</a> <a href="/files/noi-quy.docx">Nội quy</a></p>',
          }),
        };
      if (path === "/files/danh-sach.docx") return { headers: { "content-type": "application/octet-stream" }, body: docx };
      return undefined;
    });
  };

  it("are fetched and read with it, and take over its day; what stands on every page is none of its", async () => {
    const portal = await site();
    const { articles, summary } = await gather(bench, { id: "documents", start: [`${portal.base}/tin-tuc`] });
    expect(summary).toMatchObject({ articles: 2, attachments: 1, failed: 0 });
    const [article, document] = articles;
    expect(document?.text).toContain("Hợp tác xã Bình Minh");
    expect(document?.url).toBe(`${portal.base}/files/danh-sach.docx`);
    expect(document?.publishedAt).toBe(article?.publishedAt);
    expect(portal.count("/files/noi-quy.docx")).toBe(0);
    await portal.close();
  });

  it("a scan is read letter by letter", async () => {
    const scan = await scannedPdf([
      "QUYẾT ĐỊNH",
      "Về việc tặng Bằng khen",
      "Điều 1. Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho 04 tập thể và 09 cá nhân có nhiều thành tích trong phong trào thi đua.",
    ]);
    const portal = await openSite(({ path }) => {
      if (path === "/tin-tuc") return { body: list([[madePath(5), madeArticle(5).title]]) };
      if (path === madePath(5))
        return { body: madePage(5, { extra: '<p><a href="/files/quyet-dinh.pdf">Quyết định tặng Bằng khen</a></p>' }) };
      return path === "/files/quyet-dinh.pdf" ? { headers: { "content-type": "application/pdf" }, body: scan } : undefined;
    });
    const { articles, summary } = await gather(bench, { id: "scan", start: [`${portal.base}/tin-tuc`] });
    expect(summary).toMatchObject({ articles: 2, attachments: 1, failed: 0 });
    expect(articles[1]?.text).toContain("04 tập thể và 09 cá nhân");
    expect(articles[1]?.url).toBe(`${portal.base}/files/quyet-dinh.pdf`);
    await portal.close();
  });

  it("and all that was gathered come back from the archive as they were, also from one that was torn", async () => {
    const portal = await site();
    const crawled = await gather(bench, { id: "back", start: [`${portal.base}/tin-tuc`] });
    await portal.close();
    const path = crawled.summary.archive ?? "";
    const data = await mkdtemp(join(tmpdir(), "thidua-import-"));
    const store = await openStore({ data });
    const found = [];
    for await (const page of readArchive(path, (id) => store.article(id))) {
      if (!("article" in page)) throw new Error(page.problem.vi);
      found.push(page.article);
      await store.save({ article: page.article, movements: [], figures: [], awards: [], warnings: [] });
    }
    expect(found).toEqual(crawled.articles);
    await store.close();
    await rm(data, { recursive: true });

    await truncate(path, 4_500);
    const torn = [];
    for await (const page of readArchive(path, async () => null)) torn.push(page);
    expect(torn.length).toBeLessThanOrEqual(crawled.articles.length + 1);
    expect(torn.every((page) => "article" in page || /đứt giữa chừng|hỏng hoặc đứt/.test(page.problem.vi))).toBe(true);
  });
});
