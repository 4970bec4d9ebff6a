import { canonical } from "@thidua/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LONGEST_SENTENCE, sentenceBounds } from "./sentences.ts";

/** Sentences of one line, as written. */
function split(text: string): string[] {
  return [...sentenceBounds(text, canonical(text), 0, text.length)].map(({ start, end }) => text.slice(start, end));
}

// "|" parts sentences with a blank between them, "¦" such without one.
describe("a full stop ends a sentence", () => {
  it.each([
    "Tổng số hợp tác xã nâng lên 27.|Doanh thu bình quân đạt 1,2 tỷ đồng.",
    "Tỷ lệ hộ dùng nước sạch đạt 98,7%.|37 xã hoàn thành cả 19 tiêu chí.",
    "Số xã đạt chuẩn là 15.|Trong đó có 3 xã nâng cao.",
    "Toàn huyện còn 27.|15 hộ thoát nghèo trong năm.",
    "Kết quả ấy có từ năm 2020.|37 xã đã về đích.",
    "Phong trào kết thúc ngày 05/3/2024.|12 tập thể được khen.",
    "Huy động được 1.250.|Riêng xã Tân Lập 300.",
    "Cuộc sống ấm no.|Năm 2021, xã có 12 hộ khá.",
    "Hội hoạt động trên nhiều phạm vi.|Đến nay đã có 300 hội viên.",
    "Đây là hành vi.|Cơ quan đã xử lý 3 vụ.",
    "Đại hội thi đua lần thứ XIII.|Có 120 đại biểu dự.",
    "Nghị quyết Đại hội khóa XV.|Chỉ tiêu đề ra là 12 xã.",
    "Tuyến đường dài 1.200 m.|Kinh phí 2 tỷ đồng do dân góp.",
    "Đào đắp được 31.200 m3.|12 thôn tham gia.",
    "Các cháu được uống vitamin A.|Toàn huyện có 3.200 cháu.",
    "Sản phẩm xếp hạng A.|Huyện có 12 sản phẩm.",
    "Hội thi có 12 đội (mỗi xã một đội).|37 thí sinh đạt giải.",
    "Ông nói: “Có thi đua mới có hôm nay.”|Năm 2020, ông được tặng Bằng khen.",
    "Huyện trao quà cho thôn 3.|Bà Hà Thị Lan nhận thay mặt dân.",
    "Bí thư chi bộ thôn 1.|Ông Vàng Seo Páo, thôn 2.",
    "Đã có 12 hộ.¦Trong đó 3 hộ nghèo.",
    "Tỷ lệ đạt 98,7%.¦Năm 2021 tăng thêm 1%.",
    "Hoàn thành trong năm 2020.¦Trong đó xã có 3 công trình.",
    "Có nên tiếp tục không?|12 hộ trả lời có!|Mọi người đồng ý…|Hội đã ghi nhận.",
    "Hội nghị bế mạc vào quý 3.|Ban Tổ chức trao 15 giải.",
    "Theo Kế hoạch số 12/KH-UBND.|Trong đó nêu 5 chỉ tiêu.",
    "Khen theo Quyết định số 123/QĐ-UBND.|15 tập thể được tặng Giấy khen.",
    "Hội nghị diễn ra tại TP. Hồ Chí Minh.|Có 200 đại biểu.",
    "Toàn tỉnh có 1.|Hai huyện kia chưa có.",
  ])("%s", (marked) => {
    expect(split(marked.replaceAll("|", " ").replaceAll("¦", ""))).toEqual(marked.split(/[|¦]/));
  });
});

describe("a full stop inside a sentence", () => {
  it.each([
    "Sản lượng đạt 1.250.300 tấn và tăng 2,5 % so với năm 2019.",
    "Thu nhập bình quân 45.5 triệu đồng.",
    "Lễ phát động ngày 12.3.2024 tại xã Tân Lập.",
    "Lễ phát động ngày 12. 3. 2024 tại xã Tân Lập.",
    "Có 1. 204 hộ tham gia, do lề trang cắt số.",
    "Có 1.250. 300 cây được trồng.",
    "Theo Nghị định số 98.2023/NĐ-CP và Luật số 06/2022/QH15.",
    "TS. Nguyễn Văn Bình và PGS.TS. Trần Thị Hoa dự hội nghị.",
    "PGS. TS. Trần Thị Hoa, ThS.BS. Lê Minh và BSCKII. Đỗ Hà được khen.",
    "NGƯT. Hà Văn Sung là hiệu trưởng.",
    "Nhân dân TP. Hồ Chí Minh, TX. Sơn Tây và TT. Võ Xu thi đua.",
    "Đ/c. Lê Văn Tám chủ trì.",
    "Ông Nguyễn T. Hoa ở Ea H. Leo được tặng Giấy khen.",
    "1. Sở Y tế được tặng Cờ thi đua.",
    "27. Bà Hà Thị Lan, hội viên.",
    "1. 15 xã đạt chuẩn nông thôn mới.",
    "1.1. Về kinh tế có 3 chỉ tiêu.",
    "II. Kết quả thực hiện phong trào.",
    "II.1. Kết quả cấp huyện.",
    "a. Về văn hóa có 12 thôn đạt.",
    "Điều 2. Tặng Giấy khen cho 12 tập thể.",
    "Phụ lục 3. Danh sách khen thưởng.",
    "Phần II. Nhiệm vụ năm 2020.",
    "Các đơn vị gồm: 1. Sở Y tế; 2. Sở Tư pháp; 3. Sở Nội vụ.",
    "Danh sách 1. Ông Hà Văn Sung 2. Bà Lò Thị Pánh 3. Ông Vàng Seo Páo.",
    "Khen 3 mặt: a. Về kinh tế; b. Về văn hóa.",
    "Lúa, ngô, khoai, v.v… đều được mùa.",
    "Giá trị đạt 5 tr.đ/người.",
    "KT. CHỦ TỊCH PHÓ CHỦ TỊCH Hà Văn Sung",
  ])("%s", (text) => expect(split(text)).toEqual([text]));
});

describe("items of a list inside a line", () => {
  it.each([
    "Huyện đạt 98,7%.|2. Về văn hóa, 37 thôn đạt chuẩn.|3. Về giáo dục, 12 trường.",
    "1. Thôn 3 có 12 hộ.|2. Thôn 5 có 15 hộ.",
    "Kết quả: 1. Sở Y tế 2. Sở Tư pháp.|Cả hai được khen.",
    "I. Kết quả đạt 12 chỉ tiêu.|II. Hạn chế còn 3 mặt.",
  ])("%s", (marked) => expect(split(marked.replaceAll("|", " "))).toEqual(marked.split("|")));
});

describe("any text", () => {
  const piece = fc.constantFrom(
    "Có ",
    "27",
    ". ",
    ".",
    "TS",
    "1",
    "%",
    "hộ",
    " ",
    "A",
    "…",
    "”",
    "“",
    ")",
    "Năm ",
    "xã",
    "204",
    "/",
    "II",
    ":",
    "nổi",
  );
  it("comes back whole, in order, and no sentence is too long", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("").trim().normalize("NFC");
        const view = canonical(text);
        let at = 0;
        for (const { start, end } of sentenceBounds(text, view, 0, text.length)) {
          expect(text.slice(at, start).trim()).toBe("");
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
    );
  });
  it.each(["1. ", "1.", "8", "“", "A. ", "Ông 1. A 2. "])("%s without end", (unit) => {
    const text = unit.repeat(20_000).trim();
    const found = [...sentenceBounds(text, canonical(text), 0, text.length)];
    expect(Math.max(...found.map(({ start, end }) => end - start))).toBeLessThanOrEqual(LONGEST_SENTENCE + 200);
  });
});
