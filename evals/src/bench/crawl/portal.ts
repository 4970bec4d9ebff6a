import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A portal in a process of its own: SIZE articles in lists of fifty. Says its address as a message, and ends when its parent does. */
const size = Number(process.argv[2] ?? 1_000);
const PER_PAGE = 50;

const sentence = (i: number, k: number) =>
  `<p style="text-align: justify;">Trong năm ${2000 + (i % 25)}, xã số ${i}-${k} có ${(i * 7 + k) % 900} sáng kiến được công nhận, ${(i + k) % 77} hộ thoát nghèo; Chủ tịch UBND tỉnh tặng Bằng khen cho ${(i % 40) + 2} tập thể.</p>\n`;
const menu = Array.from({ length: 40 }, (_, i) => `<li class="menu-item"><a href="/chuyen-muc-${i}">Mục số ${i}</a></li>`).join("\n");
const path = (i: number) => `/tin-tuc/${100_000 + i}-tong-ket-phong-trao-thi-dua-yeu-nuoc-so-${i}.html`;
const frame = (title: string, body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body><ul>${menu}</ul><h1>${title}</h1><div class="content">${body}</div></body></html>`;

const article = (i: number) => frame(`Tổng kết phong trào thi đua số ${i}`, Array.from({ length: 14 }, (_, k) => sentence(i, k)).join(""));
const list = (at: number) => {
  const items = Array.from({ length: PER_PAGE }, (_, i) => (at - 1) * PER_PAGE + i).filter((i) => i < size);
  const links = items.map((i) => `<li><a href="${path(i)}">Tổng kết phong trào thi đua yêu nước năm nay, đợt số ${i}</a></li>`).join("\n");
  const pages = Math.ceil(size / PER_PAGE);
  const pager = Array.from({ length: Math.min(10, pages - at) }, (_, i) => `<a href="/tin-tuc?page=${at + i + 1}">${at + i + 1}</a>`).join(
    " ",
  );
  return frame("Tin tức", `<ul>${links}</ul>${pager}`);
};

const server = createServer((request, response) => {
  const url = request.url ?? "/";
  const found = /^\/tin-tuc\/(\d+)-/.exec(url);
  const body =
    found !== null
      ? article(Number(found[1]) - 100_000)
      : url.startsWith("/tin-tuc")
        ? list(Number(/page=(\d+)/.exec(url)?.[1] ?? 1))
        : null;
  if (body === null) response.writeHead(404).end();
  else response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(body);
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.send?.({ base: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }));
process.on("disconnect", () => process.exit());
