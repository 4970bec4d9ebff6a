import { describe, expect, it } from "vitest";
import { isBanner, isMotto, isSection } from "./banner.ts";

describe("names of sites and offices", () => {
  it.each([
    "CỔNG THÔNG TIN ĐIỆN TỬ TỈNH HÀ TRUNG",
    "Báo và Phát thanh, Truyền hình Đông Giang",
    "SỞ XÂY DỰNG TỈNH LONG HẢI",
    "Ban Thi đua - Khen thưởng tỉnh",
    "BAN TỔ CHỨC TỈNH ỦY",
    "UBND HUYỆN MỸ LỘC HẠ - TỈNH HÀ TRUNG",
    "HỘI LIÊN HIỆP PHỤ NỮ TỈNH",
    "Tuổi trẻ Phú Hòa",
    "thidua.example.gov.vn",
    "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Trung",
    "Ban Chấp hành Hội Liên hiệp Thanh niên Việt Nam huyện Mỹ Lộc",
  ])("%s", (text) => expect(isBanner(text)).toBe(true));

  it.each([
    "Hội đã vận động được 45 triệu đồng.",
    "Xã có 12 hộ thoát nghèo",
    "Hội CCB xã Trung An: Thi đua “Cựu chiến binh gương mẫu”",
    "Công an huyện Krông Sa dẫn đầu phong trào",
    "SỞ Y TẾ TỔNG KẾT CÔNG TÁC NĂM 2020",
    "Huyện Đông Hà biểu dương các điển hình tiên tiến trong lao động sản xuất",
    "Phong trào thi đua yêu nước ở vùng cao",
    "Ủy ban nhân dân tỉnh Hà Trung quan tâm các gia đình chính sách",
    "Hội Nông dân với phong trào hiến đất mở đường ở xã Đông Hà",
    "Trường Tiểu học Nà Khoa đón nhận Huân chương Lao động",
  ])("%s is none", (text) => expect(isBanner(text)).toBe(false));
});

describe("sections and mottos", () => {
  it.each(["Tin trong tỉnh", "Hoạt động của ngành", "Thời sự / Tin tức", "Tin tức - Sự kiện"])("%s is a section", (text) =>
    expect(isSection(text)).toBe(true),
  );
  it.each(["Tin vui từ bản Nậm Chiến sau 5 năm thi đua", "Hoạt động 2020: 12 công trình", "Nông dân làm giàu"])("%s is none", (text) =>
    expect(isSection(text)).toBe(false),
  );
  it("a motto", () => expect(isMotto("Trung thành - Đoàn kết - Gương mẫu - Đổi mới")).toBe(true));
  it("a headline with a hyphen is none", () => expect(isMotto("Cao Bằng - Điểm sáng xóa nhà tạm")).toBe(false));
});
