import { describe, expect, it } from "vitest";
import { damages } from "../encoding/damaged.ts";
import { readArticle } from "../read.ts";
import { tinyDocx } from "./tiny-docx.ts";
import { tinyZip } from "./tiny-zip.ts";

const origin = { source: "bao-cao.docx", fetchedAt: "2026-01-05T08:00:00Z" };
const paragraph =
  "Năm 2023, toàn huyện có 12.450 hộ tham gia phong trào thi đua, tăng 8,5% so với năm trước; huyện đã tặng giấy khen cho 45 tập thể và 120 cá nhân.";

async function linesOf(bytes: Uint8Array): Promise<string[]> {
  const read = await readArticle(bytes, origin);
  if (!read.ok) throw new Error(read.code);
  return [read.article.title, ...read.article.text.split(/\n+/)];
}

describe("Word documents", () => {
  it("a table of results, with an empty cell, a dash and cells of two paragraphs", async () => {
    const rows = [
      ["TT", "Đơn vị", "Tập thể", "Cá nhân"],
      ["1", "Xã Tân Phong\n(xã điểm)", "12", "-"],
      ["2", "Xã Vân Lĩnh", "", "1.230"],
    ];
    expect(
      await linesOf(
        tinyDocx(["Huyện Mỹ Lộc tổng kết phong trào thi đua", paragraph, rows, "Huyện phấn đấu năm 2024 có 13.000 hộ tham gia."]),
      ),
    ).toEqual([
      "Huyện Mỹ Lộc tổng kết phong trào thi đua",
      paragraph,
      "TT | Đơn vị | Tập thể | Cá nhân",
      "1 | Xã Tân Phong (xã điểm) | 12 | -",
      "2 | Xã Vân Lĩnh |  | 1.230",
      "Huyện phấn đấu năm 2024 có 13.000 hộ tham gia.",
    ]);
  });

  it("a decision with its letterhead in a table keeps its number", async () => {
    const head = [
      ["ỦY BAN NHÂN DÂN\nTỈNH HÀ TRUNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"],
      ["Số: 1128/QĐ-UBND", "Hà Trung, ngày 05 tháng 3 năm 2024"],
    ];
    const article = "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 04 tập thể và 09 cá nhân đã có thành tích xuất sắc.";
    expect(await linesOf(tinyDocx([head, "QUYẾT ĐỊNH", "Về việc tặng Bằng khen", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", article]))).toEqual([
      "Quyết định về việc tặng Bằng khen",
      "Số: 1128/QĐ-UBND",
      "Hà Trung, ngày 05 tháng 3 năm 2024",
      "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",
      article,
    ]);
  });

  it.each(["TCVN3", "VNI"])("set in a font of %s", async (name) => {
    const damage = damages[name] ?? ((text: string) => text);
    const bytes = tinyDocx([damage("huyện tổng kết phong trào thi đua năm học"), damage(paragraph)]);
    const read = await readArticle(bytes, origin);
    expect(read.ok && read.article.text).toBe(paragraph);
    expect(read.ok && read.warnings.map(({ code }) => code)).toEqual(["encoding-repaired"]);
  });

  it("letters taken apart and invisible characters are set right", async () => {
    const bytes = tinyDocx(["Huyện Mỹ Lộc thi đua làm đường giao thông", paragraph.normalize("NFD").replaceAll(" ", "\u00a0\u200b")]);
    expect((await linesOf(bytes)).at(-1)).toBe(paragraph);
  });

  it("a document that says it unpacks to more than anybody has written is refused", async () => {
    const bomb = Buffer.from(tinyZip({ "word/document.xml": "<w:document/>" }));
    const at = bomb.indexOf(Buffer.from("PK\u0001\u0002", "latin1"));
    bomb.writeUInt32LE(0xfffffff0, at + 24);
    const read = await readArticle(bomb, origin);
    expect(read.ok ? "" : read.code).toBe("damaged");
  });
});
