import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tinyDocx } from "./docx/tiny-docx.ts";
import { tinyZip } from "./docx/tiny-zip.ts";
import { tinyPdf } from "./pdf/tiny-pdf.ts";
import { readArticle } from "./read.ts";

const origin = { source: "bai.txt", fetchedAt: "2026-01-05T08:00:00Z" };
const bytes = (text: string) => Buffer.from(text);
const magic = (...codes: number[]) => Buffer.concat([Buffer.from(codes), Buffer.alloc(40, 7)]);

describe("what cannot be read says why", () => {
  it.each<[string, Uint8Array, string]>([
    ["no bytes", new Uint8Array(), "empty"],
    ["blanks only", bytes(" \r\n\t \u00a0\n"), "empty"],
    ["bytes of zero", Buffer.from([65, 0, 0, 66, 0, 1, 2, 3]), "binary"],
    ["PNG", magic(0x89, 0x50, 0x4e, 0x47), "binary"],
    ["JPEG", magic(0xff, 0xd8, 0xff, 0xe0), "binary"],
    ["old Word", magic(0xd0, 0xcf, 0x11, 0xe0), "unsupported"],
    ["gzip", magic(0x1f, 0x8b, 8, 0), "unsupported"],
    ["RTF", bytes("{\\rtf1 xin chào}"), "unsupported"],
    ["a zip of something else", tinyZip({ "a.txt": "xin" }), "unsupported"],
    ["half a zip", Buffer.from(tinyZip({ "a.txt": "xin" })).subarray(0, 40), "damaged"],
    ["a broken document", tinyZip({ "word/document.xml": "<w:document" }), "damaged"],
    ["a broken PDF", bytes("%PDF-1.4\nnothing of it"), "damaged"],
    ["a scan", tinyPdf([[], []]), "no-text"],
    ["counters and menus only", bytes("Trang chủ | Giới thiệu | Liên hệ\nLượt xem: 120\n"), "no-text"],
    ["numbers only", bytes("12 34 56\n78"), "no-text"],
    ["no known encoding", Buffer.from([0xff, 0x9d, 0x80, 0x81, 0x41, 0xfe, 0xc0, 0x90, 0xf1, 0x80, 0x20, 0xf8, 0x99]), "encoding"],
  ])("%s", async (_, input, code) => {
    const read = await readArticle(input, origin);
    expect(read.ok ? "read" : read.code).toBe(code);
    if (!read.ok) for (const line of Object.values(read.problem)) expect(line).toMatch(/^[^\n]{10,160}$/);
  });

  it("more than the limit", async () => {
    const read = await readArticle(bytes("Xã Tân Lập thi đua".repeat(20)), { ...origin, maxBytes: 100 });
    expect(read.ok ? "" : read.code).toBe("too-large");
  });
});

const body = [
  "Năm 2023, phong trào thi đua “Toàn dân đoàn kết xây dựng đời sống văn hóa” của huyện Mỹ Lộc",
  "Hạ có 12.450 hộ tham gia, tăng 8,5% so với năm 2022; huyện đã tặng Giấy khen cho 45 tập",
  "thể và 120 cá nhân có thành tích xuất sắc.",
];

describe("documents", () => {
  it("a PDF: lines joined, heads and numbers of pages gone", async () => {
    const pdf = tinyPdf([
      ["BẢN TIN NỘI BỘ 1", "Mỹ Lộc Hạ nhìn lại một năm thi đua", "Ngày đăng: 20/12/2023", ...body.slice(0, 2)],
      ["BẢN TIN NỘI BỘ 2", ...body.slice(2), "Năm 2024, huyện phấn đấu có 13.000 hộ tham gia phong trào này.", "2"],
    ]);
    const read = await readArticle(pdf, origin);
    expect(read.ok && read.article).toMatchObject({ title: "Mỹ Lộc Hạ nhìn lại một năm thi đua", publishedAt: "2023-12-20" });
    expect(read.ok && read.article.text).toBe(`${body.join(" ")}\n\nNăm 2024, huyện phấn đấu có 13.000 hộ tham gia phong trào này.`);
  });

  it("a PDF with a silent page is read with a warning", async () => {
    const read = await readArticle(tinyPdf([["Xã Phú Hòa thi đua làm đường", ...body], []]), origin);
    expect(read.ok && read.warnings.map((warning) => warning.code)).toEqual(["pages-without-text"]);
  });

  it("a Word document: head of an official paper, table", async () => {
    const docx = tinyDocx([
      [
        ["UBND TỈNH HÀ TRUNG\nSỞ Y TẾ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"],
        ["Số: 45/BC-SYT", "Hà Trung, ngày 10 tháng 12 năm 2019"],
      ],
      "BÁO CÁO",
      "Kết quả phong trào thi đua năm 2019",
      `${body.join(" ")}`,
      [
        ["Đơn vị", "Sáng kiến"],
        ["Bệnh viện Đa khoa", "15"],
      ],
    ]);
    const read = await readArticle(docx, { ...origin, source: "bao-cao.docx" });
    expect(read.ok && read.article).toMatchObject({ title: "Báo cáo kết quả phong trào thi đua năm 2019", publishedAt: "2019-12-10" });
    expect(read.ok && read.article.text.split("\n")).toEqual([body.join(" "), "", "Đơn vị | Sáng kiến", "Bệnh viện Đa khoa | 15"]);
  });
});

describe("text and pages", () => {
  it("a lone sentence is text without a headline", async () => {
    const read = await readArticle(bytes("Năm 2020, xã Tân Lập có 15 hộ thoát nghèo."), origin);
    expect(read.ok && [read.article.title, read.article.text]).toEqual(["", "Năm 2020, xã Tân Lập có 15 hộ thoát nghèo."]);
  });

  it.each([
    "Năm 2020, xã có 15 hộ thoát nghèo.\nNăm 2021, xã có 12 hộ thoát nghèo.",
    "Tặng Bằng khen cho 12 tập thể.\n\nTặng Giấy khen cho 30 cá nhân.",
  ])("sentences only: %s", async (text) => {
    const read = await readArticle(bytes(text), origin);
    expect(read.ok && read.article.text.split(/\n+/)).toEqual(text.split(/\n+/));
  });

  it("broken entities in text are repaired with a warning", async () => {
    const read = await readArticle(
      bytes(`Tin thi đua của huyện Mỹ Lộc Hạ\n\n${body.join(" ")} Giai đoạn 2021 ndash; 2025 chỉ rotilde; mục tiêu.`),
      origin,
    );
    expect(read.ok && read.article.text).toContain("2021 – 2025 chỉ rõ mục tiêu");
    expect(read.ok && read.warnings.map((warning) => warning.code)).toEqual(["entities-repaired"]);
  });

  it("the same input gives the same article", async () => {
    const once = await readArticle(bytes(body.join("\n")), origin);
    const twice = await readArticle(bytes(body.join("\r\n")), origin);
    expect(once.ok && twice.ok && once.article.id === twice.article.id).toBe(true);
  });

  it("a later day than that of fetching is no posting date", async () => {
    const read = await readArticle(bytes(`Xã Phú Hòa thi đua làm đường\n\n31/12/2027\n\n${body.join(" ")}`), origin);
    expect(read.ok && read.article.publishedAt).toBe(null);
  });
});

describe("halves of characters", () => {
  const wide = (text: string): Uint8Array => Buffer.from(`\ufeffXã Tân Lập thi đua\n\n${text} có 12 hộ thoát nghèo.`, "utf16le");
  const HALVES: [text: string, read: string][] = [
    ["Xã \ud800", "Xã \ufffd có"],
    ["Xã \udc00A", "Xã \ufffdA có"],
    ["\udc00\ud800 Xã", "\ufffd\ufffd Xã có"],
    // Whole ones stay.
    ["Xã 😀", "Xã 😀 có"],
    ["Xã 𝒳", "Xã 𝒳 có"],
    ["Xã \ufffd", "Xã \ufffd có"],
  ];
  it.each(HALVES)("%j is read as %j", async (text, part) => {
    const read = await readArticle(wide(text), origin);
    expect(read.ok && read.article.text).toContain(part);
    expect(read.ok && /\p{Cs}/u.test(read.article.title + read.article.text)).toBe(false);
  });
});

describe("any input", () => {
  it("bytes never throw", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (input) => {
        const read = await readArticle(input, origin);
        expect(typeof read.ok).toBe("boolean");
      }),
      { numRuns: 150 },
    );
  });

  it("lines never throw, and the words of every line stand in the input in their order", async () => {
    const piece = fc.constantFrom(
      ...body,
      "Trang chủ",
      "TIN LIÊN QUAN",
      "Ngày đăng: 05/06/2020",
      "- 12 xã;",
      "a | b | 3",
      "x\ty\t2",
      "“",
      "(",
      "Lượt xem: 5",
      "",
      "BÁO CÁO",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "2",
      "Nơi nhận:",
      "Nguyễn Văn A",
      "của",
      "và các cơ quan;",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async (lines) => {
        const read = await readArticle(bytes(lines.join("\n")), origin);
        if (!read.ok) return;
        const words = lines.join(" ").split(/\s+/);
        for (const line of read.article.text.replaceAll(" | ", " ").split("\n")) {
          let at = 0;
          for (const word of line.split(" ").filter((part) => part !== "")) {
            at = words.indexOf(word, at) + 1;
            expect(at, line).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
