import { describe, expect, it } from "vitest";
import { extractArticle } from "./extract-article.ts";

const prose = (subject: string) =>
  `${subject} vừa mở hội nghị tổng kết phong trào thi đua “Chung sức vì người nghèo” với sự tham gia của 120 đại biểu, đại diện cho cơ quan và đơn vị của tỉnh.`;

interface Page {
  name: string;
  html: string;
  url?: string;
  title: string;
  publishedAt: string | null;
  author?: string | null;
  lines: string[];
  gone: string[];
}

const pages: Page[] = [
  {
    name: "WordPress: structured data, a stamp of universal time, related posts inside",
    html: `<html><head><title>Hội Nông dân xã Long Thới tổng kết năm | Trang tin huyện Chợ Mới</title>
      <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","headline":"Hội Nông dân xã Long Thới tổng kết năm","datePublished":"2021-12-30T18:05:00Z","author":{"@type":"Person","name":"Trần Mỹ Hạnh"}}]}</script></head>
      <body><header><nav><a href="/">Trang chủ</a></nav></header><main><article><h1 class="entry-title">Hội Nông dân xã Long Thới tổng kết năm</h1>
      <div class="entry-meta">Đăng ngày 31/12/2021 bởi admin</div><div class="entry-content"><p>${prose("Hội Nông dân xã")}</p>
      <p>Năm qua, 87 hộ hội viên thoát nghèo.</p><ul class="related-posts"><li><a href="/a">Trao 50 con bò giống</a></li></ul>
      <figure><img src="a.jpg"><figcaption>Hội viên nhận quà. Ảnh: Mỹ Hạnh</figcaption></figure></div></article>
      <div id="comments"><h3>Để lại bình luận</h3><form><input></form></div></main><footer>© 2021 UBND huyện Chợ Mới</footer></body></html>`,
    title: "Hội Nông dân xã Long Thới tổng kết năm",
    publishedAt: "2021-12-31",
    author: "Trần Mỹ Hạnh",
    lines: [prose("Hội Nông dân xã"), "Năm qua, 87 hộ hội viên thoát nghèo.", "Hội viên nhận quà. Ảnh: Mỹ Hạnh"],
    gone: ["50 con bò", "bình luận", "Trang chủ", "admin", "©"],
  },
  {
    name: "an old portal laid out with tables inside one form",
    html: `<html><head><title>Cổng thông tin điện tử huyện Đức Linh Hạ</title></head><body><form id="aspnetForm"><table><tr><td><a href="/1">Trang chủ</a></td><td><a href="/2">Giới thiệu</a></td></tr></table>
      <table width="100%"><tr><td width="20%"><a href="/x">Văn bản mới</a><br><a href="/y">Thông báo tuyển dụng viên chức năm 2013</a></td>
      <td><table><tr><td class="tieude">Bộ đội huyện giúp dân gặt lúa chạy lũ</td></tr><tr><td>Thứ ba, 08/10/2013, 15:20</td></tr>
      <tr><td><p>${prose("Ban Chỉ huy Quân sự huyện")}</p><br>Trong 3 ngày, đơn vị gặt giúp dân 21 ha lúa.<br><br>Văn Thắng<br></td></tr>
      <tr><td>Các tin khác<br><a href="/3">Khám tuyển nghĩa vụ quân sự</a> (07/10/2013)</td></tr></table></td></tr></table>
      <div>Địa chỉ: thị trấn Võ Xu Hạ - Điện thoại: 0252 3000 111</div></form></body></html>`,
    title: "Bộ đội huyện giúp dân gặt lúa chạy lũ",
    publishedAt: "2013-10-08",
    author: "Văn Thắng",
    lines: ["Trong 3 ngày, đơn vị gặt giúp dân 21 ha lúa."],
    gone: ["Khám tuyển", "tuyển dụng", "0252", "Trang chủ"],
  },
  {
    name: "headline in a div, section in h1, table of figures, damaged entities",
    html: `<html><head><title>Kết quả chấm điểm Cụm thi đua số 4 - Tin hoạt động - Sở Tư pháp</title><meta property="og:site_name" content="Sở Tư pháp tỉnh Hà Trung"></head><body>
      <div class="top"><a href="/">Trang chủ</a> <a href="/vb">Văn bản</a></div><h1 class="portlet-title">Tin hoạt động</h1>
      <div class="content"><div class="news-title">Kết quả chấm điểm Cụm thi đua số 4</div><span class="date">Ngày đăng 05/01/2018 | 10:00 AM | View count: 12</span>
      <p class="sapo">Cụm thi đua số 4 ndash; gồm 5 đơn vị ndash; vừa họp bình x;ét thi đua cuối năm, chỉ rotilde; những tiêu chí chưa đạt của từng đơn vị.</p>
      <table border="1"><tr><th>Đơn vị</th><th>Điểm</th></tr><tr><td>Sở Tư pháp</td><td>96,5</td></tr><tr><td>Thanh tra tỉnh</td><td>95</td></tr></table>
      <p>Tài liệu: <a href="/files/bien-ban.pdf">biên bản cuộc họp</a></p></div>
      <div class="related"><a href="/4">Tập huấn nghiệp vụ chứng thực</a></div></body></html>`,
    url: "https://stp.hatrung.example/tin/4",
    title: "Kết quả chấm điểm Cụm thi đua số 4",
    publishedAt: "2018-01-05",
    lines: [
      "Cụm thi đua số 4 – gồm 5 đơn vị – vừa họp bình xét thi đua cuối năm, chỉ rõ những tiêu chí chưa đạt của từng đơn vị.",
      "Đơn vị | Điểm",
      "Sở Tư pháp | 96,5",
      "Thanh tra tỉnh | 95",
    ],
    gone: ["Tập huấn", "View count", "Tin hoạt động"],
  },
  {
    name: "no title in the head, hidden text, sentences parted by br",
    html: `<body><div class="menu"><a href="/">Trang chủ</a></div><div class="box"><h2>Giáo viên vùng cao xã Nà Khoa thi đua dạy tốt</h2><p>17/11/2022 08:00</p>
      <div style="display:none">Mật khẩu của bạn đã hết hạn</div><div>${prose("Trường Tiểu học Nà Khoa")}<br>Nhà trường có 14 giáo viên giỏi cấp<br>huyện, 2 giáo viên giỏi cấp tỉnh.</div></div></body>`,
    title: "Giáo viên vùng cao xã Nà Khoa thi đua dạy tốt",
    publishedAt: "2022-11-17",
    lines: ["Nhà trường có 14 giáo viên giỏi cấp huyện, 2 giáo viên giỏi cấp tỉnh."],
    gone: ["Mật khẩu"],
  },
  {
    name: "a document with a table of its particulars",
    html: `<html><head><title>Quyết định 1128/QĐ-UBND - Văn bản - Cổng thông tin điện tử tỉnh Hà Trung</title></head><body><div class="menu"><a href="/">Trang chủ</a></div>
      <h1 class="title">Quyết định tặng Bằng khen của Chủ tịch UBND tỉnh</h1><table class="vanban"><tr><td>Số ký hiệu</td><td>1128/QĐ-UBND</td></tr>
      <tr><td>Ngày ban hành</td><td>05/03/2024</td></tr><tr><td>Cơ quan ban hành</td><td>UBND tỉnh Hà Trung</td></tr></table>
      <div class="noidung"><p>Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 04 tập thể và 09 cá nhân có thành tích xuất sắc trong phong trào thi đua.</p>
      <p>Điều 2. Quyết định này có hiệu lực kể từ ngày ký ban hành.</p></div></body></html>`,
    title: "Quyết định tặng Bằng khen của Chủ tịch UBND tỉnh",
    publishedAt: "2024-03-05",
    lines: ["Số ký hiệu | 1128/QĐ-UBND", "Điều 2. Quyết định này có hiệu lực kể từ ngày ký ban hành."],
    gone: ["Trang chủ"],
  },
];

describe.each(pages)("$name", (page) => {
  const read = extractArticle(page.html, { url: page.url ?? null });
  it("title", () => expect(read.title).toBe(page.title));
  it("date", () => expect(read.publishedAt).toBe(page.publishedAt));
  if (page.author !== undefined) it("author", () => expect(read.author).toBe(page.author));
  it("lines", () => expect(read.text.split("\n")).toEqual(expect.arrayContaining(page.lines)));
  it("nothing foreign", () => expect(page.gone.filter((words) => read.text.includes(words))).toEqual([]));
});

describe("what else a page tells", () => {
  const read = extractArticle(pages[2]?.html ?? "", { url: "https://stp.hatrung.example/tin/4" });
  it("documents", () => expect(read.attachments).toEqual(["https://stp.hatrung.example/files/bien-ban.pdf"]));
  it("whose site it is", () => expect(read.header).toContain("Sở Tư pháp tỉnh Hà Trung"));
  it("repairs", () => expect(read.repaired).toBe(4));
  it.each(["", "<p>", "<html></html>", "<table><tr><td>", "<a href='x'>", "text only", `${"<div>".repeat(3000)}x`])(
    "never throws %#",
    (html) => expect(typeof extractArticle(html).text).toBe("string"),
  );
});
