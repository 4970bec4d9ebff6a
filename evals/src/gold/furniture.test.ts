import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBaseline } from "../baseline/baseline.ts";
import { qualityPage } from "../baseline/page.ts";
import { DEVELOPMENT } from "../folders.ts";
import { measure } from "../report/measure.ts";
import { readGold } from "../scoring/gold.ts";
import { oracle } from "../scoring/oracle.ts";
import { scoreArticle } from "../scoring/score.ts";
import { type CmsFamily, cmsOf } from "./furniture.ts";

const BODY = Array.from(
  { length: 30 },
  (_, n) =>
    `Đoạn thứ ${n}: xã có ${n} mô hình, quay lại thăm thôn, đọc bài viết về phong trào. ${"Nhân dân cùng nhau làm đường, trồng hoa, giữ vệ sinh chung. ".repeat(3)}`,
).join("\n\n");
const page = (above: string, below: string) => `${above}\n\n${BODY}\n\n${below}\n`;

describe("the content system of a page", () => {
  it.each<[CmsFamily | null, string, string]>([
    ["nukeviet", "HỘI NÔNG DÂN HUYỆN", "Những tin mới hơn\nTin một\nNhững tin cũ hơn"],
    ["nukeviet", "HUYỆN ỦY", "Tổng số điểm của bài viết là: 0 trong 0 đánh giá"],
    ["nukeviet", "Xã", "Đang truy cập: 9   Tháng này: 15.220"],
    ["nukeviet", "Gửi bởi: bientap lúc 29/08/2011 15:02", ""],
    ["wordpress", "Home / Tin tức\nPosted on 03/07/2018 by admin", "Related posts"],
    ["wordpress", "Ban Dân vận", "Leave a Reply"],
    ["joomla", "Thứ ba, 10 Tháng 3 2026 08:25", "Xem nhiều"],
    ["joomla", "Hội Khuyến học", "<< Trước   Sau >>"],
    ["vnpt", "Cổng Thông tin điện tử\n05/07/2022 10:04:51 SA | Xem cỡ chữ | In trang", "Số lượt xem: 389"],
    ["vnpt", "[+] Tăng cỡ chữ   [-] Giảm cỡ chữ   Đọc bài viết", ""],
    ["press", "BÁO TRÀNG ĐỊNH ĐIỆN TỬ", "In bài viết"],
    ["press", "Thứ hai, 2/3/2020 | 07:00 GMT+7", "Tin cùng chuyên mục"],
    ["press", "Huyện", "Ý kiến bạn đọc (0)"],
    ["portal", "SỞ TÀI CHÍNH\nTrang chủ >> Thông báo", "Số lượt xem: 96"],
    ["portal", "UBND HUYỆN", "Lượt truy cập: 903.117"],
    ["portal", "Trang nhất :: Tin hoạt động", "[Quay lại]"],
    ["document", "ỦY BAN NHÂN DÂN   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "- Lưu: VT."],
    [null, "PHÒNG NỘI VỤ", "Người viết: Lan Anh"],
    [null, "", ""],
  ])("%s: %j … %j", (family, above, below) => {
    expect(cmsOf(page(above, below))).toBe(family);
    expect(cmsOf(page(above, below).normalize("NFD"))).toBe(family);
  });

  it("is not read off the article itself", () => {
    expect(cmsOf(page("PHÒNG NỘI VỤ", "Lan Anh").replace("Đoạn thứ 15:", "Những tin cũ hơn, tổng số điểm của bài viết:"))).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void cmsOf(text)));
  });

  it("is told of nine in ten development articles, by every family", () => {
    const families = readGold(DEVELOPMENT).map(({ raw }) => cmsOf(raw));
    expect(families.filter((family) => family !== null).length / families.length).toBeGreaterThanOrEqual(0.9);
    expect(new Set(families).size).toBe(8);
  });
});

describe("scores by content system", () => {
  it("stand in the report, every article in one row", () => {
    const runs = readGold(DEVELOPMENT)
      .slice(0, 40)
      .map((article) => {
        const extraction = oracle(article.gold, article.raw);
        return {
          article,
          extraction,
          problem: null,
          rejections: [],
          seconds: 0,
          score: scoreArticle(extraction, article.gold, article.raw),
        };
      });
    const part = measure(runs, () => undefined).parts.find(({ by }) => by === "content system");
    expect(part?.rows.reduce((sum, { articles }) => sum + articles, 0)).toBe(runs.length);
    for (const { name, articles, strictF1 } of part?.rows ?? []) {
      expect(articles, name).toBe(runs.filter(({ article }) => (cmsOf(article.raw) ?? "(told by nothing)") === name).length);
      expect(strictF1, name).toEqual({ movements: 1, figures: 1, awards: 1 });
    }
  });

  it("stand on the page of the baseline", () => {
    const page = qualityPage(readBaseline());
    expect(page.match(/\| content system \| articles \|/g)).toHaveLength(2);
    expect(page).toMatch(/\| nukeviet \| \d+ \| [01]\.\d{3} \| [01]\.\d{3} \| [01]\.\d{3} \|/);
  });
});
