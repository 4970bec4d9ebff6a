import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** An invented portal on this machine: one article, one page that robots.txt forbids. */
export interface Site {
  readonly host: string;
  readonly url: string;
  stop(): Promise<void>;
}

const ARTICLE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Hà Nam tổng kết phong trào thi đua năm 2022</title></head>
<body><div class="menu"><a href="/">Trang chủ</a></div><h1>Hà Nam tổng kết phong trào thi đua năm 2022</h1><p>Ngày đăng: 16/12/2022</p>
<div class="content"><p>Năm 2022, tỉnh Hà Nam có 31 xã đạt chuẩn nông thôn mới nâng cao. Tỷ lệ hộ nghèo của tỉnh Hà Nam năm 2022 giảm còn 2,35%.</p>
<p>Nhân dân các xã hiến 18.600 m2 đất để làm đường giao thông nông thôn, cùng nhau trồng hoa, thắp sáng đường làng và giữ sạch ngõ xóm.</p>
<p>Chủ tịch UBND tỉnh Hà Nam tặng Bằng khen cho 12 tập thể có thành tích xuất sắc năm 2022.</p><script>document.title = "x"</script></div></body></html>`;

const LIST = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Tin tức</title></head><body><h1>Tin thi đua, khen thưởng</h1><ul>
<li><a href="/tin-tuc/ha-nam-tong-ket-2022.html">Hà Nam tổng kết phong trào thi đua năm 2022</a></li>
<li><a href="/tin-tuc/bai-da-go-2021-1234.html">Phong trào thi đua yêu nước năm 2021: kết quả nổi bật của tỉnh</a></li>
<li><a href="/noi-bo/thi-dua-khen-thuong-2022-5678.html">Khen thưởng phong trào thi đua năm 2022 của các cụm, khối</a></li></ul></body></html>`;

const ANSWERS: Record<string, [type: string, body: string]> = {
  "/robots.txt": ["text/plain", "User-agent: *\nDisallow: /noi-bo/\n"],
  "/tin-tuc/ha-nam-tong-ket-2022.html": ["text/html; charset=utf-8", ARTICLE],
  "/tin-tuc": ["text/html; charset=utf-8", LIST],
  "/noi-bo/bai.html": ["text/html; charset=utf-8", ARTICLE],
  "/trong.html": ["text/html; charset=utf-8", "<title>Trống</title><p>Không có gì."],
};

export async function startSite(): Promise<Site> {
  const server = createServer((request, response) => {
    const [type, body] = ANSWERS[request.url ?? ""] ?? ["text/plain", "khong co"];
    response.writeHead(ANSWERS[request.url ?? ""] === undefined ? 404 : 200, { "content-type": type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    url: `http://${host}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
