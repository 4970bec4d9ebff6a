import { describe, expect, it } from "vitest";
import { alikeIn } from "./alike.ts";
import { comparable } from "./words.ts";

const toldBy = (asked: string, told: string): boolean =>
  alikeIn(comparable(asked)).some(({ forms }) => forms.some((form) => form.join(" ") === comparable(told).join(" ")));

describe("alikeIn", () => {
  it.each([
    ["bao nhiêu du khách", "khách du lịch"],
    ["giá trị xuất khẩu", "kim ngạch xuất khẩu"],
    ["kinh tế tăng bao nhiêu", "GRDP"],
    ["bà con hiến đất", "nhân dân"],
    ["tỷ lệ nghèo", "hộ nghèo"],
    ["xã về đích nông thôn mới", "đạt chuẩn"],
    ["xã hội hóa được mấy tỷ", "đóng góp"],
    ["quyên góp bao nhiêu", "ủng hộ"],
    ["còn hạn chế gì", "còn chậm"],
    ["tổng vốn huy động", "số tiền huy động"],
    ["kêu gọi được mấy tỷ", "vận động"],
    ["tổng diện tích rừng", "diện tích"],
    ["bắt giữ bao nhiêu đối tượng", "bắt"],
  ])("%s: %s", (asked, told) => expect(toldBy(asked, told)).toBe(true));

  it.each([
    ["doanh thu", "vốn"],
    ["doanh thu", "thu"],
    ["lợi nhuận", "thu nhập"],
    ["lợi nhuận", "doanh thu"],
    ["GRDP", "kinh tế tăng trưởng"],
    ["hộ nghèo", "thoát nghèo"],
    ["khó khăn", "còn chậm"],
    ["số hộ", "hộ nghèo"],
    ["đoàn viên", "hội viên"],
    ["vốn đầu tư công", "doanh thu"],
    ["trồng rừng", "trồng cây"],
    ["trồng cây", "trồng rừng"],
    ["diện tích", "quy mô"],
    ["quy mô", "tổng diện tích"],
    ["phát hiện bao nhiêu vụ", "xử lý"],
    ["bắt giữ bao nhiêu đối tượng", "xử lý"],
    ["điều tra bao nhiêu vụ", "phá án"],
    ["bê tông hóa", "mở đường"],
    ["nợ xấu", "nợ quá hạn"],
    ["năng suất", "sản lượng bình quân"],
    ["số đề tài", "sáng kiến"],
    ["nguồn lực", "trị giá"],
    ["nhân dân góp", "kêu gọi"],
  ])("%s is not %s", (asked, told) => expect(toldBy(asked, told)).toBe(false));
});
