import { tinyDocx } from "../src/docx/tiny-docx.ts";
import { tinyPdf } from "../src/pdf/tiny-pdf.ts";

const SENTENCES = [
  "Năm 2023, phong trào thi đua “Dân vận khéo” của xã Tân Lập có 1.245 hộ tham gia, tăng 8,5% so với năm 2022.",
  "Ủy ban nhân dân huyện đã tặng Giấy khen cho 45 tập thể và 120 cá nhân có thành tích xuất sắc.",
];

/** A small good file of each kind that is read, to be spoilt. */
export const GOOD_FILES: Readonly<Record<string, Uint8Array>> = {
  text: Buffer.from(`Xã Tân Lập thi đua\n\nNgày đăng: 20/12/2023\n\n${SENTENCES.join("\n\n")}\n`),
  page: Buffer.from(
    `<!doctype html><html><head><meta charset="utf-8"><title>Xã Tân Lập thi đua</title><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-12-20"}</script></head><body><nav><a href="/">Trang chủ</a></nav><h1>Xã Tân Lập thi đua</h1><p>Ngày đăng: 20/12/2023</p><div class="content">${SENTENCES.map((one) => `<p>${one}</p>`).join("")}<table><tr><th>Xã</th><th>Số hộ</th></tr><tr><td>Tân Lập</td><td>15</td></tr></table></div></body></html>`,
  ),
  "text in UTF-16": Buffer.from(`\ufeffXã Tân Lập thi đua\n\n${SENTENCES.join("\n\n")}`, "utf16le"),
  pdf: tinyPdf([["Xã Tân Lập thi đua", ...SENTENCES], SENTENCES]),
  docx: tinyDocx([
    "BÁO CÁO",
    ...SENTENCES,
    [
      ["Xã", "Số hộ"],
      ["Tân Lập", "15"],
    ],
  ]),
};
