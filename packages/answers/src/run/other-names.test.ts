import { describe, expect, it } from "vitest";
import { localitiesIn } from "./other-names.ts";

describe("districts and communes that a text names", () => {
  it.each<[string, string[]]>([
    ["số sáng kiến Cẩm Mỹ và Tân Phú mỗi huyện", ["cam my", "tan phu"]],
    ["số hộ nghèo huyện Bảo Lạc", ["bao lac"]],
    ["số căn nhà được xây ở Hà Quảng", ["ha quang"]],
    // provinces, mottos, names inside quotation marks, what is called after a place, and where something goes
    ["số hộ nghèo tỉnh Cao Bằng", []],
    ["số hộ nghèo của tỉnh Điện Biên và Lai Châu", []],
    ["số mô hình của phong trào “Cẩm Mỹ chung sức”", []],
    ["số tập thể của phong trào Quyết Thắng", []],
    ["số mét đường Trường Chinh", []],
    ["số y, bác sĩ chi viện Bảo Lạc", []],
    ["số suất quà tặng Hà Quảng", []],
    ["số nhà Đại đoàn kết", []],
    ["tỷ lệ hộ nghèo", []],
    ["Số căn nhà", []],
  ])("%s", (text, names) => expect(localitiesIn(text).map((words) => words.join(" "))).toEqual(names));
});
