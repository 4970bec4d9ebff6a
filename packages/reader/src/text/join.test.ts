import { describe, expect, it } from "vitest";
import { continues } from "./join.ts";

describe("a number that the margin cut", () => {
  it.each([
    ["Cuối năm 2006, toàn tỉnh mới tập hợp được 61.", "870 hội viên; đến nay con số ấy đã tăng."],
    ["Bà con trong xã đã tự nguyện hiến 12.", "450 m2 đất làm đường."],
    ["Toàn hội hiện có tổng cộng 1.204.", "318 lượt hội viên vay vốn."],
    ["Sau ba năm, diện tích chè đã tăng lên 1.", "250 ha, tập trung ở vùng cao."],
    ["Trong năm, các cụ góp 52 nghìn ngày công và 3 tỷ", "720 triệu đồng để làm nhà văn hóa."],
    ["Tổng kinh phí là 12 tỷ", "85 triệu đồng, trong đó dân góp một nửa."],
    ["Mỗi hộ được hỗ trợ 15 triệu", "500 nghìn đồng để sửa nhà."],
  ])("%s | %s", (above, line) => expect(continues(above, line, false, 90)).toBe(true));

  it.each([
    // a sentence that ends with a number, and one that begins with one
    ["Số thôn đạt chuẩn của xã là 12.", "120 hộ được vay vốn."],
    ["Tổng kết phong trào thi đua năm 2012.", "450 đại biểu về dự."],
    ["Đây là đợt phát động lần thứ 3.", "120 hộ tham gia."],
    ["Cả xã đã trồng được 12.", "12 hộ khác đang làm đất."],
    ["Cả xã đã trồng được 12 ha.", "450 hộ tham gia."],
    ["Toàn huyện có số xã đạt được 12.", "450. Phụ lục kèm theo"],
    ["Kinh phí thực hiện là 12 tỷ.", "720 triệu đồng là của dân."],
    ["Kinh phí thực hiện là 12 tỷ đồng", "720 hộ hưởng lợi"],
    ["Kinh phí 12 tỷ", "12/2020"],
    ["Đơn vị tính: tỷ", "720 triệu"],
  ])("not %s | %s", (above, line) => expect(continues(above, line, false, 90)).toBe(false));
});

describe("a bracket on a line of its own", () => {
  it.each([
    ["- Hộ ông Lê Xuân Cảnh, thôn Hy Thế, thị xã Hoài Nhơn", "(hiến 1.240 m2 đất mở rộng tuyến đường)."],
    ["Toàn xã có 120 hộ tham gia phong trào", "(chiếm 45% số hộ), trong đó có 30 hộ nghèo."],
    ["Hội nghị do ông Trần Văn Bé", "(nguyên Bí thư Đảng ủy xã) chủ trì."],
  ])("%s | %s", (above, line) => expect(continues(above, line, false, null)).toBe(true));

  it.each([
    ["Bà con thôn Hy Thế làm đường", "(ảnh: Lê Minh)"],
    ["Bà con thôn Hy Thế làm đường", "(Ảnh: Lê Minh)"],
    ["Bảng tổng hợp số liệu", "(đơn vị tính: triệu đồng)"],
    ["Bảng tổng hợp số liệu", "(ĐVT: hộ)"],
    ["Bản tin trong tỉnh", "(nguồn: Sở Nội vụ)"],
    ["Kết thúc phần đầu", "(còn nữa)"],
    ["Xã đạt chuẩn năm 2020.", "(tiếp theo kỳ trước)"],
  ])("not %s | %s", (above, line) => expect(continues(above, line, false, null)).toBe(false));
  it("not over a blank line", () => expect(continues("Toàn xã có 120 hộ", "(chiếm 45% số hộ)", true, null)).toBe(false));
});
