import { describe, expect, it } from "vitest";
import { readLinks } from "../pages/read-links.ts";
import { articleLikeness, findLinks, type ListPage } from "./find-links.ts";

const base = "https://snv.example.gov.vn/tin-tuc";

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

  const headlineLink = (href: string) => `<a href="${href}">${headline}</a>`;
  const list = (changes: Partial<ListPage> = {}): ListPage => ({ url: base, depth: 0, source: "Cổng thử", topic: "auto", ...changes });
  const found = (html: string, changes: Partial<ListPage> = {}) =>
    findLinks(readLinks(html), list(changes)).map(
      ({ kind, url, skip }) => `${kind}${skip == null ? "" : ` (${skip})`} ${url.replace("https://snv.example.gov.vn", "")}`,
    );

  it.each<[string, string, string[], Partial<ListPage>?]>([
    [
      "pages of the list",
      `<a href="?page=2">2</a>${headlineLink("/tin/1-a-b-c-d-e-4521.html")}<a href="?page=3">Trang sau</a>`,
      ["list /tin-tuc?page=2", "article /tin/1-a-b-c-d-e-4521.html", "list /tin-tuc?page=3"],
    ],
    ["the first page is the list itself", `<a href="?page=1">1</a><a href="/tin-tuc/">Tin tức</a>`, []],
    [
      "sections by their words, not other menus",
      `<a href="/thi-dua">Thi đua - Khen thưởng</a><a href="/gia-ca">Giá cả thị trường</a>`,
      ["list /thi-dua"],
    ],
    ["sections of sections of sections are left", `<a href="/thi-dua">Thi đua - Khen thưởng</a>`, [], { depth: 2 }],
    ["a base address", `<base href="/goc/">${headlineLink("tin-45210-a.html")}`, ["article /goc/tin-45210-a.html"]],
    [
      "nested paths are one",
      headlineLink("/vi/tin/-/view_content/111222-a/-/view_content/333444-b-c-d/vi/en"),
      ["article /vi/tin/-/view_content/333444-b-c-d"],
    ],
    [
      "one article under two addresses is one",
      headlineLink("/vi/tin/-/view_content/333444-b-c-d") + headlineLink("/en/khac/-/view_content/333444-b-c-d?redirect=x"),
      ["article /vi/tin/-/view_content/333444-b-c-d"],
    ],
    ["a headline of the field, whatever its address", headlineLink("/bai/17"), ["article /bai/17"]],
    ["a headline from elsewhere at an address that says nothing", '<a href="/bai/17">Hướng dẫn sử dụng cổng thông tin điện tử</a>', []],
    ["another host", headlineLink("https://khac.example/tin-45210-a-b-c.html"), []],
    ["nofollow", `<meta name="robots" content="noindex, nofollow">${headlineLink("/tin-45210-a.html")}`, []],
    [
      "documents whose words are about the field, others are furniture",
      `<a href="/f/1.pdf">Quyết định về việc tặng Bằng khen của Chủ tịch UBND tỉnh</a><a href="/f/2.docx">Nội quy</a>`,
      ["attachment /f/1.pdf", "attachment (furniture) /f/2.docx"],
    ],
    [
      "headline and lead from elsewhere",
      '<a href="/tin-45210-x.html">Thông báo mời chào giá mua sắm máy tính xách tay</a><p>Các đơn vị gửi báo giá về Văn phòng Sở trước ngày 15 tháng 5.</p>',
      ["article (off-topic) /tin-45210-x.html"],
    ],
    [
      "a headline without a lead says too little",
      '<a href="/tin-45210-x.html">Thông báo mời chào giá mua sắm máy tính xách tay</a>',
      ["article /tin-45210-x.html"],
    ],
    [
      "a lead that is about the field",
      '<a href="/tin-45210-x.html">Đồng chí Nguyễn Văn A thăm và làm việc tại cơ sở</a><p>Dịp này, đoàn trao Bằng khen.</p>',
      ["article /tin-45210-x.html"],
    ],
    [
      "a portal of an emulation board",
      '<a href="/tin-45210-x.html">Thông báo mời chào giá mua sắm máy tính xách tay</a><p>Các đơn vị gửi báo giá về Văn phòng Sở trước ngày 15 tháng 5.</p>',
      ["article /tin-45210-x.html"],
      { source: "Ban Thi đua - Khen thưởng tỉnh" },
    ],
    [
      "the second page of a section that turns its pages by posting",
      `${headlineLink("/tin-45210-a.html")}<form action="/ds.aspx"><input type=hidden name=__VIEWSTATE value=x><a href="javascript:__doPostBack('p','2')">2</a><a href="javascript:__doPostBack('p','3')">3</a></form>`,
      ["article /tin-45210-a.html", "list /ds.aspx"],
      { depth: 1, url: "https://snv.example.gov.vn/ds.aspx?muc=2" },
    ],
    ["a further page without a headline is the end", '<a href="?page=9">9</a>', [], { url: `${base}?page=8`, depth: 7 }],
    [
      "calendars, logins, printing",
      `${headlineLink("/lich-cong-tac?month=5&year=2031&id=12345")}${headlineLink("/dang-nhap?id=45210")}${headlineLink("/in-bai/45210-a-b-c-d-e")}`,
      [],
    ],
  ])("%s", (_case, html, expected, changes) => expect(found(html, changes)).toEqual(expected));

  it("the page that a form leads to is known by its number", () => {
    const html = `${headlineLink("/tin-45210-a.html")}<form><input type=hidden name=__VIEWSTATE value=x><a href="javascript:__doPostBack('p','2')">2</a><a href="javascript:__doPostBack('p','3')">3</a></form>`;
    const next = (changes: Partial<ListPage>) => findLinks(readLinks(html), list(changes)).find(({ form }) => form != null);
    expect([next({ depth: 1 })?.key, next({ depth: 1 })?.form?.[1]]).toEqual([
      "snv.example.gov.vn/tin-tuc#page=2",
      ["__EVENTARGUMENT", "2"],
    ]);
    expect([next({ depth: 5, number: 2 })?.key, next({ number: 2 })?.form?.[1]]).toEqual([
      "snv.example.gov.vn/tin-tuc#page=3",
      ["__EVENTARGUMENT", "3"],
    ]);
  });

  it("links in scripts and comments are none; broken markup is read as far as it goes", () => {
    const html = `<script>document.write('${headlineLink("/tin-45210-a.html")}')</script><!-- ${headlineLink("/tin-45211-a.html")} --><ul><li>${headlineLink("/tin-45212-a.html")}<li><a href='/tin-45213-a.html'>${headline}`;
    expect(found(html)).toEqual(["article /tin-45212-a.html", "article /tin-45213-a.html"]);
  });
});
