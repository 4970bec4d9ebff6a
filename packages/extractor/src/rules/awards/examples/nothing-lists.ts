import { lines } from "./example.ts";

/** Lists and headings that give nothing, or give it to nobody that they tell. */
export const NOTHING_LISTS: readonly string[] = [
  lines("Chỉ tiêu khen thưởng năm 2022 giao các đơn vị", "Đơn vị | Cờ thi đua | Bằng khen | Giấy khen", "Xã Tả Phời | 1 | 4 | 25"),
  lines("Đăng ký danh hiệu năm 2024", "Đơn vị | CSTĐ cơ sở | TTLĐXS", "Phòng Nội vụ | 5 | 1"),
  lines(
    "Những năm qua, đơn vị đã được tặng:",
    "- Huân chương Lao động hạng Ba (2005)",
    "- Cờ thi đua của Chính phủ năm 2010",
    "Công ty luôn đi đầu.",
  ),
  lines("Huân chương Chiến công hạng Nhì (năm 1972)", "Trung đoàn 174 được thành lập ngày 19/8/1949."),
  "Phòng khách của hợp tác xã treo kín khung kính. Anh kế toán đọc từ dưới lên: Bằng khen, Giấy khen, rồi Cờ thi đua.",
  lines("Năm 2022, phấn đấu:", "1. Cờ thi đua của Chính phủ: 02 tập thể", "2. Bằng khen của Thủ tướng: 05 tập thể"),
  lines(
    "Đăng ký danh hiệu thi đua năm 2020:",
    "- Cờ thi đua của UBND tỉnh: Bệnh viện Sản Nhi; Trung tâm Y tế huyện Bảo Yên.",
    "- Bằng khen của Chủ tịch UBND tỉnh: Bệnh viện Y học cổ truyền.",
  ),
  lines(
    "Ban Tổ chức dự kiến khen thưởng tại hội nghị như sau:",
    "- Chủ tịch UBND tỉnh tặng Bằng khen cho 20 tập thể, 30 cá nhân;",
    "- Giám đốc Sở tặng Giấy khen cho 10 cá nhân.",
  ),
  lines("III. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2016", "1. Khen thưởng", "- Cờ thi đua của UBND tỉnh: 05 tập thể."),
  lines(
    "Điều 2. Thẩm quyền tặng danh hiệu",
    "1. Chủ tịch UBND cấp xã tặng danh hiệu “Gia đình văn hóa”.",
    "2. Chủ tịch UBND cấp huyện tặng Giấy khen cho các khu dân cư đạt danh hiệu 3 năm liên tục.",
  ),
  lines("Hồ sơ đề nghị tặng Bằng khen gồm:", "- Tờ trình của đơn vị;", "- Báo cáo thành tích;", "- Biên bản họp Hội đồng."),
  lines(
    "Tiêu chuẩn tặng Cờ thi đua của UBND tỉnh:",
    "1. Hoàn thành vượt mức các chỉ tiêu;",
    "2. Nội bộ đoàn kết;",
    "3. Chi bộ trong sạch, vững mạnh.",
  ),
  lines("Điều 3. Mức tiền thưởng kèm theo Bằng khen:", "- Tập thể: 3.600.000 đồng;", "- Cá nhân: 1.800.000 đồng."),
  lines("VINH DANH TUYẾN ĐẦU", "Trao Bằng khen cho đại diện các đoàn y, bác sĩ chi viện", "NHỮNG CON SỐ KHÔNG QUÊN"),
  "Ông Nguyễn Văn Liệt, trưởng thôn, nói: “Danh hiệu thôn văn hóa không phải để treo”.",
  lines("Hình thức khen thưởng gồm:", "- Cờ thi đua của UBND tỉnh;", "- Bằng khen của Chủ tịch UBND tỉnh."),
  lines(
    "Điều 4. Sở Nội vụ có trách nhiệm xét, trình UBND tỉnh tặng Bằng khen theo thẩm quyền:",
    "a) Sở Tài chính cấp kinh phí;",
    "b) Báo Lào Cai tuyên truyền.",
  ),
];
