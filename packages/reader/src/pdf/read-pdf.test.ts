import { describe, expect, it } from "vitest";
import { readArticle } from "../read.ts";
import { type MadePart, madePdf, picture, scanned, textThenScan } from "./made-pdf.ts";
import { readPdf } from "./read-pdf.ts";

const origin = { source: "quyet-dinh.pdf", fetchedAt: "2026-01-05T08:00:00Z" };

const head: MadePart = {
  left: ["ỦY BAN NHÂN DÂN", "TỈNH HÀ TRUNG", "Số: 1128/QĐ-UBND"],
  right: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Hà Trung, ngày 05 tháng 3 năm 2024"],
};
const article =
  "Điều 1. Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho 04 tập thể và 09 cá nhân đã có thành tích xuất sắc trong phong trào thi đua “Chung sức xây dựng nông thôn mới” giai đoạn 2021 - 2023, kèm theo số tiền thưởng 45.300.000 đồng trích từ Quỹ Thi đua, khen thưởng của tỉnh.";
const paragraph = (year: number) =>
  `Năm ${year}, toàn tỉnh có ${year - 1990} xã đạt chuẩn nông thôn mới, huy động được 1.2${year - 2000}.450 ngày công và hơn ${year - 1998},5 tỷ đồng; tỷ lệ hộ nghèo giảm còn 3,${year - 2015}%, trong đó các xã vùng cao giảm nhanh hơn mức bình quân chung nhờ sự giúp đỡ của 120 doanh nghiệp kết nghĩa với các thôn, bản đặc biệt khó khăn của tỉnh.`;
const report: MadePart[] = [
  { heading: "Hà Trung tổng kết phong trào nông thôn mới" },
  ...[2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024].flatMap((year) => [
    paragraph(year),
    paragraph(year).replace("toàn tỉnh", "các huyện"),
  ]),
  {
    columns: [80, 260, 380],
    rows: [
      ["Huyện", "Xã đạt chuẩn", "Vốn (tỷ đồng)"],
      ["Mỹ Lộc Hạ", "12", "41,5"],
      ["Tân An Thượng", "-", "17,2"],
    ],
  },
  "Nhân dịp này, Chủ tịch Ủy ban nhân dân tỉnh tặng Bằng khen cho 15 tập thể và 27 cá nhân.",
];

describe("a text layer", () => {
  it("paragraphs are whole over lines and pages, heads and page numbers are gone, tables are rows", async () => {
    const pdf = await madePdf(report, { head: "BÁO CÁO TỔNG KẾT - TỈNH HÀ TRUNG", foot: (page, pages) => `Trang ${page}/${pages}` });
    const read = await readArticle(pdf, origin);
    if (!read.ok) throw new Error(read.code);
    const lines = read.article.text.split(/\n+/);
    for (const part of report) if (typeof part === "string") expect(lines).toContain(part);
    expect(lines).toEqual(
      expect.arrayContaining(["Huyện | Xã đạt chuẩn | Vốn (tỷ đồng)", "Mỹ Lộc Hạ | 12 | 41,5", "Tân An Thượng | - | 17,2"]),
    );
    expect(read.article.title).toBe("Hà Trung tổng kết phong trào nông thôn mới");
    expect(read.article.text).not.toMatch(/Trang \d|BÁO CÁO TỔNG KẾT/);
    expect(read.article.ocrConfidence).toBeUndefined();
    expect(read.warnings).toEqual([]);
  });

  it.each([
    ["- %d -", (page: number) => `- ${page} -`],
    ["%d", (page: number) => String(page)],
    ["%d / n", (page: number, pages: number) => `${page} / ${pages}`],
  ])("page numbers like %s", async (_, foot) => {
    const read = await readArticle(await madePdf(report, { foot }), origin);
    if (!read.ok) throw new Error(read.code);
    const lines = read.article.text.split(/\n+/);
    for (const part of report) if (typeof part === "string") expect(lines).toContain(part);
  });

  it("a decision keeps its number", async () => {
    const pdf = await madePdf([head, { heading: "QUYẾT ĐỊNH" }, { heading: "Về việc tặng Bằng khen" }, article], {});
    const read = await readArticle(pdf, origin);
    if (!read.ok) throw new Error(read.code);
    expect(read.article).toMatchObject({ title: "Quyết định về việc tặng Bằng khen", publishedAt: "2024-03-05" });
    expect(read.article.text.split(/\n+/)).toEqual(["Số: 1128/QĐ-UBND", "Hà Trung, ngày 05 tháng 3 năm 2024", article]);
  });
});

/** Characters that have to be changed, added or dropped to make one text of the other. */
function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++)
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)));
    above = row;
  }
  return above[other.length] ?? 0;
}

const WAIT = 240_000;

describe("pages without a text layer", () => {
  const decision: MadePart[] = [head, { heading: "QUYẾT ĐỊNH" }, { heading: "Về việc tặng Bằng khen" }, article, paragraph(2023)];

  it(
    "a scan is recognised, offline, and says how sure that is",
    async () => {
      const read = await readArticle(await scanned(await madePdf(decision)), origin);
      if (!read.ok) throw new Error(read.code);
      const lines = read.article.text.split(/\n+/);
      const wanted = [article, paragraph(2023)].join("\n");
      const own = lines.slice(-2).join("\n");
      expect(distance(own, wanted)).toBeLessThanOrEqual(wanted.length * 0.01);
      expect(read.article.publishedAt).toBe("2024-03-05");
      expect(read.article.text).toContain("1128/QĐ-UBND");
      expect(read.article.ocrConfidence).toBeGreaterThan(0.7);
      expect(read.article.ocrConfidence).toBeLessThan(1);
      expect(read.warnings.map(({ code }) => code)).toEqual(["ocr"]);
    },
    WAIT,
  );

  it(
    "a scanned appendix behind a text layer, and an empty page",
    async () => {
      const pdf = await textThenScan(["Xã Phú Hòa thi đua làm đường", paragraph(2018)], await madePdf([article]));
      const read = await readPdf(pdf);
      expect(read).toMatchObject({ pages: 2, recognised: 1, silent: 0, damage: null });
      if ("problem" in read) return;
      const text = read.text.replace(/\s+/g, " ");
      expect(text).toContain("Năm 2018, toàn tỉnh có 28 xã");
      expect(text).toContain("04 tập thể và 09 cá nhân");
    },
    WAIT,
  );

  it(
    "a picture by itself",
    async () => {
      const read = await readArticle(await picture(await madePdf([{ heading: "Xã Phú Hòa thi đua làm đường" }, paragraph(2018)])), origin);
      expect(read.ok && read.article.text.replace(/\s+/g, " ")).toContain("toàn tỉnh có 28 xã đạt chuẩn nông thôn mới");
      expect(read.ok && read.article.ocrConfidence).toBeGreaterThan(0.7);
    },
    WAIT,
  );

  it("may be left unread", async () => {
    const scan = await scanned(await madePdf([article]), 400);
    expect(await readPdf(scan, { ocr: false })).toEqual({ problem: "scan" });
  });
});

describe("damaged files", () => {
  it("cut anywhere, they are read or refused", async () => {
    const pdf = await madePdf([article, paragraph(2020)]);
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9, 0.99]) {
      const read = await readArticle(pdf.slice(0, Math.floor(pdf.length * share)), { ...origin, ocr: false });
      expect(typeof read.ok).toBe("boolean");
    }
  });
});
