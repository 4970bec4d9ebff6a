import { describe, expect, it } from "vitest";
import { tokens } from "../text/tokens.ts";
import { ArticleContext } from "./article-context.ts";
import { ofAnotherRow } from "./rows.ts";

const TABLE = `Bảng 2. Chỉ tiêu tài chính toàn Cụm (tỷ đồng)
Chỉ tiêu | Kế hoạch 2019 | Thực hiện 2019
Doanh thu | 900 | 1.020
Nộp ngân sách | 80 | -
Lợi nhuận trước thuế | 30 | 41
Thu nhập bình quân | 9 | 9,4

Cụm gồm 9 doanh nghiệp.`;

const BY_PLACE = `Huyện | Số xã đạt chuẩn | Hộ nghèo (%)
Vân Sơn | 12 | 3,1
Xã Nghĩa Lập | 2 | 4,8
Toàn tỉnh | 61 | 3,9`;

const NUMBERED = `STT | Nội dung | Kết quả
1 | Trồng cây xanh | 500
2 | Nhà nhân ái | 14
3 | Đường giao thông nông thôn | 21`;

function another(question: string, text: string, number: string, indicator: string): boolean {
  const context = new ArticleContext({
    id: "a",
    url: null,
    source: "vi-du",
    title: "Tổng kết",
    publishedAt: null,
    author: null,
    province: null,
    text,
    contentHash: "a",
    fetchedAt: "2026-01-01T00:00:00Z",
  });
  const start = text.indexOf(number);
  const words = tokens(question).map((token) => token.folded);
  return ofAnotherRow(words, indicator, context.settingOf({ start, end: start + number.length }), context);
}

describe("another row of the table is asked about", () => {
  it.each([
    ["nộp ngân sách", TABLE, "1.020", "Doanh thu"],
    ["nop ngan sach", TABLE, "1.020", "Doanh thu"],
    ["cụm nộp ngân sách nhà nước", TABLE, "41", "Lợi nhuận trước thuế"],
    ["lợi nhuận trước thuế", TABLE, "1.020", "Doanh thu"],
    ["thu nhập bình quân", TABLE, "41", "Lợi nhuận trước thuế"],
    ["nhà nhân ái", NUMBERED, "500", "Trồng cây xanh"],
    ["giao thông nông thôn", NUMBERED, "14", "Nhà nhân ái"],
    ["trồng cây xanh", NUMBERED, "21", "Đường giao thông"],
  ])("%s", (question, text, number, indicator) => expect(another(question, text, number, indicator)).toBe(true));

  it.each([
    ["doanh thu", TABLE, "1.020", "Doanh thu"],
    ["lợi nhuận trước thuế", TABLE, "41", "Lợi nhuận trước thuế"],
    ["lợi nhuận", TABLE, "41", "Lợi nhuận trước thuế"],
    ["tiền lãi", TABLE, "41", "Lợi nhuận trước thuế"],
    ["số xã đạt chuẩn", BY_PLACE, "12", "Số xã đạt chuẩn"],
    ["số xã đạt chuẩn", BY_PLACE, "61", "Số xã đạt chuẩn"],
    ["hộ nghèo", BY_PLACE, "3,9", "Hộ nghèo"],
    ["toàn tỉnh có bao nhiêu xã đạt chuẩn", BY_PLACE, "61", "Số xã đạt chuẩn"],
    ["trồng cây xanh", NUMBERED, "500", "Trồng cây xanh"],
    ["nhà", NUMBERED, "14", "Nhà nhân ái"],
    ["cụm gồm doanh nghiệp", TABLE, "9 doanh nghiệp", "số doanh nghiệp"],
  ])("its own: %s", (question, text, number, indicator) => expect(another(question, text, number, indicator)).toBe(false));
});
