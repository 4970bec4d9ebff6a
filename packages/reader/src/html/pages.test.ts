import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extractArticle } from "./extract-article.ts";

/** What `fixtures/pages/gold.json` says of a page; all of them were made for these tests. */
interface Gold {
  family: string;
  url: string;
  title: string;
  publishedAt: string;
  text: string;
  author: string;
  province: string;
  canonicalUrl: string | null;
  attachments: string[];
  captions: string[];
}

const folder = new URL("../../fixtures/pages/", import.meta.url);
const gold = JSON.parse(readFileSync(new URL("gold.json", folder), "utf8")) as Record<string, Gold>;

// Headlines of other articles, buttons, counters and footers of these pages.
const FOREIGN =
  /tiêm chủng mở rộng|giao ban trực tuyến|lịch tiếp công dân|50 con bò|bóng chuyền|phòng cháy|Trang chủ|Lượt xem|View count|Facebook|Bản quyền|Điện thoại|truy cập|Liên hệ|In bài|Quay lại|Rate this|liên quan|Email|Đăng nhập|MsoNormal|o:p/;

const cases = Object.entries(gold).flatMap(([name, page]) => [
  { name: `${name}, no profile`, file: name, page, options: { profile: null }, profile: null },
  { name: `${name}, profile found`, file: name, page, options: {}, profile: page.family },
  { name: `${name}, profile named`, file: name, page, options: { profile: page.family.replace(/[67]$/, "") }, profile: page.family },
]);

describe.each(cases)("$name", ({ file, page, options, profile }) => {
  const html = readFileSync(new URL(file, folder), "utf8");
  const read = extractArticle(html, { url: page.url, ...options });
  it("fields", () => {
    const { title, publishedAt, author, canonicalUrl, attachments, captions } = page;
    expect(read).toMatchObject({ title, publishedAt, author, canonicalUrl, attachments, captions });
    expect(read.province?.name).toBe(page.province);
    expect(read.profile).toBe(profile);
  });
  it("every line of the text, in order", () => {
    let at = 0;
    for (const line of page.text.split(/\n+/)) {
      const found = read.text.indexOf(line, at);
      expect(found, line).toBeGreaterThanOrEqual(at);
      at = found + line.length;
    }
  });
  it("nothing foreign, nothing invisible", () => {
    expect(FOREIGN.exec(read.text)).toBeNull();
    expect(/[\u200b\u00a0\u00ad]/.exec(read.text)).toBeNull();
    expect(read.text.normalize("NFC")).toBe(read.text);
  });
  it("captions are paragraphs of their own", () => {
    for (const caption of page.captions) expect(read.text.split("\n\n")).toContain(caption);
  });
});

describe("the pages", () => {
  it("three of each family at least", () => {
    const families = Object.values(gold).map(({ family }) => family);
    for (const family of ["liferay6", "liferay7", "vnpt", "nukeviet", "sharepoint", "dnn", "joomla", "wordpress"])
      expect(families.filter((other) => other === family).length, family).toBeGreaterThanOrEqual(3);
  });
});
