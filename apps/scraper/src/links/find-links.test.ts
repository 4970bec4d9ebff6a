import { describe, expect, it } from "vitest";
import { articleLikeness, findLinks, isTrap, plainAddress } from "./find-links.ts";

const base = "https://tdkt.example.gov.vn/tin-tuc";

describe("addresses made plain", () => {
  it.each([
    ["bai-viet-123.html#binh-luan", "https://tdkt.example.gov.vn/bai-viet-123.html"],
    ["/tin/5?utm_source=zalo&id=7", "https://tdkt.example.gov.vn/tin/5?id=7"],
    ["/tin;jsessionid=AB12?id=7", "https://tdkt.example.gov.vn/tin?id=7"],
    ["//tdkt.example.gov.vn//tin//5", "https://tdkt.example.gov.vn/tin/5"],
  ])("%s", (href, plain) => expect(plainAddress(href, base)).toBe(plain));
  it.each(["javascript:x()", "mailto:a@b.vn", "ftp://a/b", "http://["])("%s is none", (href) =>
    expect(plainAddress(href, base)).toBe(null),
  );
});

describe("traps", () => {
  it.each([
    "https://a.vn/vi/tin/-/view_content/1-abc/-/view_content/2-abc",
    "https://a.vn/tin/bai-1/vi/en/vi",
    "https://a.vn/tin-tuc/bai-1/en",
    `https://a.vn/${"x1/".repeat(14)}`,
  ])("%s", (address) => expect(isTrap(address)).toBe(true));
  it.each(["https://a.vn/vi/tin-tuc/-/view_content/689-cum-thi-dua.html", "https://a.vn/en", "https://a.vn/tin/2024/05/bai-1"])(
    "%s is none",
    (address) => expect(isTrap(address)).toBe(false),
  );
});

describe("links to articles", () => {
  const headline = "Tổng kết phong trào thi đua yêu nước năm 2023";
  it.each([
    ["/tin-tuc/-/view_content/689844-cum-thi-dua-so-ii-ky-ket.html", headline],
    ["/index.php/vi/news/Tin-hoat-dong/Tong-ket-phong-trao-thi-dua-1234.html", headline],
    ["/Pages/chitiettin.aspx?ItemID=4512", headline],
    ["/thi-dua/tong-ket-phong-trao-thi-dua-yeu-nuoc-nam-2023", headline],
    ["/web/guest/chi-tiet?articleId=99312", headline],
  ])("%s", (href, words) => expect(articleLikeness(new URL(href, base).href, words)).toBeGreaterThanOrEqual(0.6));

  it.each([
    ["/gioi-thieu/chuc-nang-nhiem-vu-cua-ban-thi-dua.html", "Chức năng, nhiệm vụ của Ban Thi đua - Khen thưởng tỉnh"],
    ["/files/quyet-dinh-1234.pdf", headline],
    ["/tin-tuc?page=2", "2"],
    ["/dang-nhap?id=12345", "Đăng nhập hệ thống"],
    ["/van-ban", "Văn bản"],
    ["/print/689844-cum-thi-dua-so-ii", headline],
    ["/tin-tuc/1234", "Xem tiếp"],
  ])("%s is none", (href, words) => expect(articleLikeness(new URL(href, base).href, words)).toBeLessThan(0.6));

  it("pages of the list are told apart", () => {
    const html = `<a href="?page=2">2</a><a href="/tin/1-a-b-c-d-e-4521.html">${headline}</a><a href="?page=3">Trang sau</a><a href="/x?page=9">Văn bản chỉ đạo điều hành mới nhất</a>`;
    expect(findLinks(html, base)).toEqual({
      articles: ["https://tdkt.example.gov.vn/tin/1-a-b-c-d-e-4521.html"],
      lists: ["https://tdkt.example.gov.vn/tin-tuc?page=2", "https://tdkt.example.gov.vn/tin-tuc?page=3"],
    });
  });
});
