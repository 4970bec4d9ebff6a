import { describe, expect, it } from "vitest";
import { toLines } from "./lines.ts";
import { dropPageFurniture } from "./pages.ts";

const kept = (lines: readonly string[]) => dropPageFurniture(toLines(lines.join("\n"))).map(({ text }) => text);

const list = ["1. Hội Nông dân xã Mỹ Lộc;", "2. Trạm Y tế xã Mỹ Lộc;"];
const rest = ["3. Bà Trần Thị Thu, giáo viên;", "4. Ông Lê Văn Tám, nông dân."];
const last = ["Quyết định này có hiệu lực kể từ ngày ký."];

describe("what a printed page says of itself goes", () => {
  it.each<[what: string, after: string[], before: string[], end: string[]]>([
    ["a mark of the page and its number", ["--- trang 2 ---"], ["2"], ["--- trang 3 ---", "3"]],
    ["a mark in brackets", ["[Trang 2]"], [], ["[Trang 3]"]],
    [
      "a foot that counts",
      ["SỞ NỘI VỤ TỈNH HÀ TRUNG          118/QĐ-SNV          Trang 1/3"],
      [],
      ["SỞ NỘI VỤ TỈNH HÀ TRUNG          118/QĐ-SNV          Trang 2/3"],
    ],
    ["a foot that counts behind a bar", ["Báo cáo số 15/BC-SNV | Trang 1"], [], ["Báo cáo số 15/BC-SNV | Trang 2"]],
    ["a head that counts", ["Trang 2 | Báo cáo tổng kết"], [], ["Trang 3 | Báo cáo tổng kết"]],
    ["both", ["UBND TỈNH HÀ TRUNG     Trang 1/2"], ["--- trang 2 ---", "2"], ["UBND TỈNH HÀ TRUNG     Trang 2/2"]],
  ])("%s", (_, after, before, end) => {
    expect(kept([...list, ...after, ...before, ...rest, ...end, ...last])).toEqual([...list, ...rest, ...last]);
  });
});

describe("what only looks like it stays", () => {
  it.each<[what: string, lines: string[]]>([
    ["one line that names a page", ["Xem chi tiết tại Báo Hà Trung, trang 3"]],
    ["pages that do not go up", ["Ảnh: Báo Hà Trung - trang 3", ...list, "Ảnh: Báo Hà Trung - trang 3"]],
    ["other words at each", ["Phụ lục I - Trang 1", ...list, "Danh sách cá nhân - Trang 2"]],
    ["pages that somebody read", ["Mỗi hội viên đọc 20 trang", ...list, "Mỗi hội viên đọc 30 trang"]],
    ["pages that somebody is sent to", ["Xem báo Hà Trung trang 3", ...list, "Xem báo Hà Trung trang 5"]],
    ["a web page that opened", ["Ra mắt trang 1022", ...list]],
    ["a number alone", ["Số tập thể được khen:", "12", "Số cá nhân được khen:", "40"]],
  ])("%s", (_, lines) => {
    expect(kept([...lines, ...last])).toEqual([...lines, ...last]);
  });
});
