import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slashedRows } from "./slashed-rows.ts";

describe("rows of cells between slashes", () => {
  it.each<[string[]]>([
    [["Hình thức / Tập thể / Cá nhân", "Giấy khen / 139 / 402", "Bằng khen / 2 / -"]],
    [["Xã An Bình / 12 / 18", "Xã An Lạc / 9 / 11"]],
    [["Tiêu chí / KH / TH / %", "Hộ nghèo / 4,5 / 2,1 / 46,7%"]],
  ])("%j", (lines) => expect(slashedRows(lines)).toEqual(lines.map(() => true)));

  it("ends where the table does", () =>
    expect(slashedRows(["Kết quả:", "Xã An Bình / 12 / 18", "Xã An Lạc / 9 / 11", "Hết."])).toEqual([false, true, true, false]));
});

describe("lines that are none", () => {
  it.each<[string[]]>([
    [["Trang chủ / Tin tức / Thi đua", "Khen thưởng / Gương sáng / Tin khác"]],
    [["Nộp ngân sách: 18/34 xã", "Trồng rừng: 12 / 15 ha"]],
    [["Giấy khen / 139 / 402"]],
    [["Các xã A / B / C đã về đích.", "Năm 2020 huyện có 12 xã đạt chuẩn / 18 xã."]],
    [["Giấy khen / 139 / 402", "Bằng khen / 2 / 1 / 3"]],
    [["Giấy khen / 139 / 402", "", "Bằng khen / 2 / 1"]],
  ])("%j", (lines) => expect(slashedRows(lines)).toEqual(lines.map(() => false)));

  it("a row needs two slashes, and lines stay as many as they are", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom(" / ", "12", "a", "/", " ", "-"), maxLength: 12 })), (lines) => {
        const rows = slashedRows(lines);
        expect(rows).toHaveLength(lines.length);
        for (const [at, row] of rows.entries()) if (row) expect((lines[at] as string).split(" / ").length).toBeGreaterThan(2);
      }),
    );
  });
});
