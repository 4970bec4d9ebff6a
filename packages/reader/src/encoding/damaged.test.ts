import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractArticle } from "../html/extract-article.ts";
import { readArticle } from "../read.ts";
import { alphabet, damages, entities } from "./damaged.ts";
import { repairEntities } from "./entities.ts";
import { repairMojibake } from "./repair.ts";

const WORDS =
  "phong trào huyện thi đua của yêu nước đã được đông đảo cán bộ nhân dân hưởng ứng với nhiều cách làm hay sáng tạo góp phần hoàn thành vượt mức chỉ tiêu kế hoạch năm trong đó có xã hộ gia đình đạt danh hiệu văn hóa giữ vững kỷ cương nghĩa tình những mẫu người tiêu biểu xuất sắc ngoài ra còn khuyến khích thưởng kịp thời để lại ấn tượng sâu đậm".split(
    " ",
  );
const word = fc.constantFrom(...WORDS);
const number = fc.constantFrom("12", "1.250", "3,5", "2019", "98,7%");
// Enough words for anything to be seen, and figures among them.
const sentence = fc
  .array(fc.oneof({ weight: 8, arbitrary: word }, { weight: 1, arbitrary: number }), { minLength: 14, maxLength: 40 })
  .filter((words) => words.filter((one) => /[^\x00-\x7f]/.test(one)).length >= 8)
  .map((words) => `Trong năm, ${words.join(" ")}.`);
const text = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((lines) => lines.join("\n"));

const mended = (damaged: string) => repairEntities(repairMojibake(damaged).text).text.normalize("NFC");

describe.each(Object.entries(damages))("%s", (name, damage) => {
  it("repaired is the original", () => {
    fc.assert(
      fc.property(text, (original) => {
        expect(mended(damage(original))).toBe(original);
      }),
      { numRuns: 60 },
    );
  });

  it("in a page too, with a warning", async () => {
    const lines = [
      "Huyện Mỹ Lộc tổng kết phong trào thi đua",
      "Trong năm, cán bộ và nhân dân các xã đã hưởng ứng mạnh mẽ phong trào thi đua, đóng góp 1.250 ngày công làm đường giao thông.",
      "Chủ tịch ủy ban nhân dân huyện tặng giấy khen cho 12 tập thể và 45 cá nhân có thành tích xuất sắc trong phong trào này.",
    ];
    const [title = "", ...body] = lines.map(damage);
    const page = `<html><head><title>${title}</title></head><body><h1>${title}</h1>${body.map((line) => `<p>${line}</p>`).join("")}</body></html>`;
    const read = await readArticle(Buffer.from(page), { source: "trang.html", fetchedAt: "2026-01-05T08:00:00Z" });
    expect(read.ok && [read.article.title, ...read.article.text.split("\n\n")]).toEqual(lines);
    const codes = read.ok ? read.warnings.map(({ code }) => code) : [];
    expect(codes).toEqual(name === "letters taken apart" ? [] : [expect.stringMatching(/^(?:encoding|entities)-repaired$/)]);
    // The editor of the page has written the wrong letters as entities.
    if (name.includes("ampersand")) return;
    const hidden = `<h1>${entities(title)}</h1>${body.map((line) => `<p>${entities(line)}</p>`).join("")}`;
    expect(extractArticle(`<body>${hidden}</body>`).text.split("\n\n")).toEqual(lines.slice(1));
  });
});

describe("a short line alone", () => {
  // Each has few damaged words, or one, among words that the old encoding and Windows-1252 write alike.
  const lines = [
    "Trong năm, 12 góp cán cách phong phong sắc yêu 12 phong bộ trào phong thành.",
    "Trong năm, cán làm sáng có cách hoàn thành phong trào ngoài xã.",
    "Hội nông dân xã làm nhà tình nghĩa cho hai gia đình chính sách.",
    "Cán bộ và nhân dân xã hưởng ứng phong trào.",
  ];
  it.each(lines.flatMap((line) => ["TCVN3", "VISCII", "Windows-1258", "VNI"].map((name): [string, string] => [name, line])))(
    "%s: %s",
    (name, line) => expect(mended(damages[name]?.(line) ?? "")).toBe(line),
  );
});

describe("text that is fine", () => {
  it("is never touched", () => {
    fc.assert(
      fc.property(text, (original) => {
        expect(repairMojibake(original)).toEqual({ text: original, damage: null });
        expect(repairEntities(original)).toEqual({ text: original, repaired: 0 });
      }),
    );
  });
  it("nor are any letters, in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...alphabet, " ", "b", "ng", "t", "\n", "Đ", "12"), { maxLength: 80 }), (letters) => {
        // Rubble may be taken for rubble; what is Vietnamese for the most part stays.
        const original = letters.join("");
        if (repairMojibake(original).damage === null) expect(repairMojibake(original).text).toBe(original);
      }),
    );
  });
  it.each([
    "Danh sách: #12; #7; mục #3 và hộp thư số #2023;",
    "Café Société à Paris, naïve façade",
    "Nguyễn Văn A → Trần Thị B ● 12 điểm",
    "Ê-đê, Ba Na, Xơ-đăng, Giẻ Triêng, Brâu",
    // No letter of these lines is beyond Windows-1252, and some of their words are no Vietnamese.
    "Ê Nuôl, Y Bhiêr Niê, H'Lôan Kbuôr, Y Siêng Bkrông, K'Tâm",
    "Bà Maï và ông Loïc thăm làng trà",
    "Ông Müller và bà Gómez trao quà cho xã",
    "Công ty Hôtel Sài Gòn – Gia Lâm, hàng Nestlé và Citroën",
    "Đoàn São Paulo, Zürich, Málaga, Curaçao và Côte d'Ivoire",
    "Trường quay Cinéma Décor Hà Giang, công ty Société Générale",
    "TP.HCM - Bình Chánh, Hóc Môn, Nhà Bè: 12 công trình ngoài kế hoach năm",
  ])("%s", (line) => expect(mended(line)).toBe(line));
});
