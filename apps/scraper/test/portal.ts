import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

const prose = (subject: string) =>
  `<p>${subject} vừa tổng kết phong trào thi đua “Đoàn kết, sáng tạo” năm 2023 với sự tham dự của hơn 150 đại biểu, đại diện cho các cơ quan, đơn vị, doanh nghiệp trên địa bàn.</p>
   <p>Trong năm, đơn vị có 42 sáng kiến được công nhận, giá trị làm lợi 3,5 tỷ đồng, được Chủ tịch UBND tỉnh tặng Bằng khen.</p>`;

export const article = (title: string, date: string, body = prose(title)) =>
  `<html><head><title>${title} - Ban Thi đua</title></head><body><div class="menu"><a href="/">Trang chủ</a></div><h1>${title}</h1><p>Ngày đăng: ${date}</p><div class="content">${body}</div></body></html>`;

const list = (links: [string, string][]) =>
  `<html><body><h1>Tin tức</h1><ul>${links.map(([href, words]) => `<li><a href="${href}">${words}</a></li>`).join("")}</ul></body></html>`;

const titles = {
  one: "Sở Xây dựng tổng kết phong trào thi đua năm 2023",
  two: "Huyện Đông Hà biểu dương các điển hình tiên tiến năm 2023",
  old: "Công đoàn ngành Y tế tổng kết phong trào thi đua năm 2015",
};

export interface Portal {
  base: string;
  /** Paths asked for, in order, with their user agent and time. */
  asked: { path: string; agent: string; at: number }[];
  close: () => Promise<void>;
}

/** A small portal on this machine, with the habits of real ones: pages twice under other addresses, traps, errors, private corners. */
export async function openPortal(
  robots: { status: number; text: string } = { status: 200, text: "User-agent: *\nDisallow: /noi-bo/\n" },
): Promise<Portal> {
  const asked: Portal["asked"] = [];
  let flaky = 0;
  const html = (response: ServerResponse, text: string) => response.setHeader("content-type", "text/html; charset=utf-8").end(text);
  const server = createServer((request: IncomingMessage, response) => {
    const path = request.url ?? "/";
    asked.push({ path, agent: request.headers["user-agent"] ?? "", at: Date.now() });
    if (path === "/robots.txt") return response.writeHead(robots.status).end(robots.text);
    if (path === "/tin-tuc")
      return html(
        response,
        list([
          ["/tin-tuc/1001-so-xay-dung-tong-ket-thi-dua.html", titles.one],
          ["/tin-tuc/1001-so-xay-dung-tong-ket-thi-dua.html#top", titles.one],
          ["/tin-tuc/1002-huyen-dong-ha-bieu-duong.html?utm_source=x", titles.two],
          ["/tin-tuc/1009-dang-lai-cua-so-xay-dung-thi-dua.html", `${titles.one} (đăng lại)`],
          ["/tin-tuc/1003-bai-cu-tu-nam-hai-nghin.html", titles.old],
          ["/noi-bo/2001-tai-lieu-noi-bo-cua-co-quan.html", "Tài liệu nội bộ của cơ quan thường trực Hội đồng"],
          ["/tin-tuc/1004-trang-bi-loi-may-chu-lau-dai.html", "Trang này lúc nào cũng báo lỗi máy chủ cho người đọc"],
          ["/tin-tuc/1005-trang-loi-mot-lan-roi-duoc.html", "Khối thi đua số 7 ký kết giao ước thi đua năm 2024"],
          ["/tin-tuc/1006-trang-rat-lon-vuot-gioi-han.html", "Trang này rất lớn, vượt giới hạn mà bộ thu thập đặt ra"],
          ["/tin-tuc/1007-chuyen-sang-may-chu-khac.html", "Trang này chuyển hướng sang một máy chủ khác hẳn"],
          ["/tin-tuc/1008-khong-co-bai-viet-nao-ca.html", "Trang này không có bài viết nào ở bên trong cả"],
          ["/vi/tin-tuc/vi/en/1001-so-xay-dung-tong-ket-thi-dua.html", titles.one],
          ["https://other.example/tin/3001-bai-o-trang-khac-hoan-toan.html", "Bài viết ở một trang khác hoàn toàn, không thu thập"],
          ["javascript:void(0)", "Bấm vào đây để xem thêm nhiều tin tức khác nữa"],
          ["/tin-tuc?page=2", "2"],
        ]),
      );
    if (path === "/tin-tuc?page=2")
      return html(
        response,
        list([["/tin-tuc/1010-chien-si-thi-dua-co-so-nam-2023.html", "Công nhận Chiến sĩ thi đua cơ sở của ngành năm 2023"]]),
      );
    if (path.startsWith("/tin-tuc/1001") || path.startsWith("/tin-tuc/1009")) return html(response, article(titles.one, "05/01/2024"));
    if (path.startsWith("/tin-tuc/1002"))
      return response
        .writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" })
        .end(gzipSync(article(titles.two, "06/01/2024")));
    if (path.startsWith("/tin-tuc/1003")) return html(response, article(titles.old, "31/12/2015"));
    if (path.startsWith("/tin-tuc/1004")) return response.writeHead(500).end("lỗi");
    if (path.startsWith("/tin-tuc/1005"))
      return flaky++ === 0
        ? response.writeHead(503).end()
        : html(response, article("Khối thi đua số 7 ký kết giao ước năm 2024", "07/01/2024"));
    if (path.startsWith("/tin-tuc/1006")) return html(response, "x".repeat(3_000_000));
    if (path.startsWith("/tin-tuc/1007")) return response.writeHead(302, { location: "http://other.example/" }).end();
    if (path.startsWith("/tin-tuc/1008")) return html(response, list([["/", "Trang chủ"]]));
    if (path.startsWith("/tin-tuc/1010")) return html(response, article("Công nhận Chiến sĩ thi đua cơ sở năm 2023", "08/01/2024"));
    if (path === "/sitemap.xml")
      return response.end(
        `<urlset><url><loc>http://${request.headers.host}/tin-tuc/1010-chien-si-thi-dua-co-so-nam-2023.html</loc></url></urlset>`,
      );
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
