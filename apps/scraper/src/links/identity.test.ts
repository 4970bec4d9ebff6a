import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTrap, keyOf, plainAddress } from "./identity.ts";

const base = "https://tdkt.example.gov.vn/tin-tuc";

describe("addresses made plain", () => {
  it.each([
    ["bai-viet-123.html#binh-luan", "https://tdkt.example.gov.vn/bai-viet-123.html"],
    ["/tin/5?utm_source=zalo&id=7", "https://tdkt.example.gov.vn/tin/5?id=7"],
    ["/tin;jsessionid=AB12?id=7", "https://tdkt.example.gov.vn/tin?id=7"],
    ["/(S(ab12cd))/tin/5", "https://tdkt.example.gov.vn/tin/5"],
    ["//tdkt.example.gov.vn//tin//5", "https://tdkt.example.gov.vn/tin/5"],
    ["/vi/tin/-/view_content/111222-a/-/view_content/333444-b/vi/en", "https://tdkt.example.gov.vn/vi/tin/-/view_content/333444-b"],
    ["/tin/bai/tin/bai/tin/bai-2.html", "https://tdkt.example.gov.vn/tin/bai/tin/bai-2.html"],
    ["/2024/05/05/bai-1.html", "https://tdkt.example.gov.vn/2024/05/05/bai-1.html"],
  ])("%s", (href, plain) => expect(plainAddress(href, base)).toBe(plain));
  it.each(["javascript:x()", "mailto:a@b.vn", "ftp://a/b", "http://["])("%s is none", (href) =>
    expect(plainAddress(href, base)).toBe(null),
  );
});

describe("what a page is", () => {
  it.each<[string, string]>([
    ["https://a.vn/tin/12345-mot-hai", "http://www.a.vn/khac/12345-mot-hai.html?utm_source=x#y"],
    ["https://a.vn/vi/tin/bai-1", "https://a.vn/tin/bai-1/vi/en/vi"],
    ["https://a.vn/tin-tuc", "https://a.vn/tin-tuc/?page=1"],
    ["https://a.vn/", "https://a.vn/index.html"],
    ["https://a.vn/chitiet.aspx?ItemID=45&CateID=3", "https://a.vn/ChiTiet.aspx?l=Tin&ItemID=45"],
    ["https://a.vn/-/view_content/689844-cum-thi-dua", "https://a.vn/en/-/asset_publisher/xY/content/689844-cum-thi-dua?redirect=%2F"],
    ["https://a.vn/tin?b=2&a=1", "https://a.vn/tin?a=1&b=2"],
    ["https://a.vn/tin-t%E1%BB%A9c", "https://a.vn/tin-tức"],
  ])("%s is %s", (one, other) => expect(keyOf(one)).toBe(keyOf(other)));

  it.each<[string, string]>([
    ["https://a.vn/tin/12345-mot-hai", "https://a.vn/tin/12346-mot-hai"],
    ["https://a.vn/tin/12345-mot-hai", "https://b.vn/tin/12345-mot-hai"],
    ["https://a.vn/tin/12345-mot-hai", "https://a.vn/van-ban/12345-ba-bon"],
    ["https://a.vn/tin/2024", "https://a.vn/tin/2023"],
    ["https://a.vn/tin-ngay-20240115", "https://a.vn/ban-tin-ngay-20240115"],
    ["https://a.vn/tin-tuc?page=2", "https://a.vn/tin-tuc?page=3"],
    ["https://a.vn/chitiet.aspx?ItemID=45", "https://a.vn/chitiet.aspx?ItemID=46"],
    ["https://a.vn/a.aspx?ListID=1&ItemID=45", "https://a.vn/a.aspx?ListID=2&ItemID=45"],
    ["https://a.vn/index.php?nv=news&id=5", "https://a.vn/index.php?nv=laws&id=5"],
  ])("%s is not %s", (one, other) => expect(keyOf(one)).not.toBe(keyOf(other)));

  it("is the same for the plain address, and never throws", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const plain = plainAddress(url, url);
        expect(plain).not.toBeNull();
        expect(keyOf(plain ?? "")).toBe(keyOf(url));
        expect(plainAddress(plain ?? "", url)).toBe(plain);
      }),
    );
  });
});

describe("traps", () => {
  it.each([
    "https://a.vn/tin/tin/tin/bai",
    "https://a.vn/tin/bai/x/tin/bai",
    "https://a.vn/vi/tin/en/bai/vi",
    `https://a.vn/${"x1/".repeat(14)}`,
    "https://a.vn/lich-cong-tac/2024/06",
    "https://a.vn/tin?month=5&year=2031",
    "https://a.vn/calendar.aspx?date=2024-05-17",
  ])("%s", (address) => expect(isTrap(address)).toBe(true));
  it.each([
    "https://a.vn/vi/tin-tuc/-/view_content/689-cum-thi-dua.html",
    "https://a.vn/en",
    "https://a.vn/tin/2024/05/bai-1",
    "https://a.vn/su-kien/hoi-nghi-bieu-duong-guong-dien-hinh",
    "https://a.vn/lich-su-hinh-thanh/12345-bai.html",
  ])("%s is none", (address) => expect(isTrap(address)).toBe(false));
});
