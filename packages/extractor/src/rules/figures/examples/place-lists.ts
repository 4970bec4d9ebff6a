import type { Example } from "./example.ts";

/** Lists of places whose numbers have their units from the lead or from the first line, and lists that look like them. */
export const PLACE_LISTS: readonly Example[] = [
  // parts of a whole, whose noun is told once
  [
    "Số thôn có nhà văn hóa: xã Ia Mơ 5/9; xã Ia Púch 6/7.",
    [5, "thôn", "eq", "actual", "nhà văn hóa"],
    [6, "thôn", "eq", "actual", "nhà văn hóa"],
  ],
  [
    "Kết quả ở một số huyện (xã đạt chuẩn/tổng số xã): huyện Chư Păh 6/12, huyện Phú Thiện 7/9.",
    [6, "xã", "eq", "actual", "đạt chuẩn"],
    [7, "xã", "eq", "actual", "đạt chuẩn"],
  ],
  // shares of what the label names
  [
    "- Hồ sơ trực tuyến toàn trình: phường Xuân Hương 91,5%, phường Phan Thiết 87%.",
    [91.5, "%", "eq", "actual", "hồ sơ trực tuyến"],
    [87, "%", "eq", "actual", "hồ sơ trực tuyến"],
  ],
  [
    "Bà con nói: xã Ia Mơ còn 91,5% hộ nghèo, xã Ia Púch 87% hộ nghèo.",
    [91.5, "%", "eq", "actual", "hộ nghèo"],
    [87, "%", "eq", "actual", "hộ nghèo"],
  ],
  [
    "Kết quả từng huyện như sau (tiền vận động, tính bằng triệu đồng; số nhà xây mới, tính bằng căn):\n\n1) Huyện Sông Mã: 1.250; 96\n\n2) Huyện Yên Châu: 870; 118",
    [1250000000, "đồng", "eq", "actual", "tiền vận động"],
    [96, "căn", "eq", "actual", "số nhà xây mới"],
    [870000000, "đồng", "eq", "actual", "tiền vận động"],
    [118, "căn", "eq", "actual", "số nhà xây mới"],
  ],
  [
    "Kết quả các xã (số tiền ủng hộ: triệu đồng; số hộ tham gia: hộ) như sau:\n\n- Xã Tân Lập: 120; 340\n\n- Xã Tân Hội: 95,5; 210",
    [120000000, "đồng", "eq", "actual", "số tiền ủng hộ"],
    [340, "hộ", "eq", "actual", "số hộ tham gia"],
    [95500000, "đồng", "eq", "actual", "số tiền ủng hộ"],
    [210, "hộ", "eq", "actual", "số hộ tham gia"],
  ],
  [
    "Cụ thể từng xã như sau:\n\n+ Xã Mường Bú: 12 km; 5 căn.\n\n+ Xã Chiềng Hoa: 7; 3.\n\n+ Xã Nậm Giôn: 4,5; 2.",
    [12, "km", "eq", "actual"],
    [5, "căn", "eq", "actual"],
    [7, "km", "eq", "actual"],
    [3, "căn", "eq", "actual"],
    [4.5, "km", "eq", "actual"],
    [2, "căn", "eq", "actual"],
  ],
  [
    "Kết quả như sau:\n\na) Phường Sông Cầu: 2 tỷ đồng; 40 hộ; 12 ha\n\nb) Phường Đức Xuân: 1,5; 36; 9",
    [2000000000, "đồng", "eq", "actual", "tiền"],
    [40, "hộ", "eq", "actual"],
    [12, "ha", "eq", "actual"],
    [1500000000, "đồng", "eq", "actual", "tiền"],
    [36, "hộ", "eq", "actual"],
    [9, "ha", "eq", "actual"],
  ],
  // no units anywhere, aims, honours, other labels, lines of another length
  ["Lịch họp các xã như sau:\n\n- Xã Tân Lập: 12; 13\n\n- Xã Tân Hội: 14; 15"],
  ["Số nhà, số tờ bản đồ như sau:\n\n- Xã Tân Lập: 12; 130\n\n- Xã Tân Hội: 14; 15"],
  [
    "Chỉ tiêu giao cho các huyện như sau:\n\n- Huyện Sông Mã: 12 km; 5 căn\n\n- Huyện Yên Châu: 7; 3",
    [12, "km", "eq", "target"],
    [5, "căn", "eq", "target"],
  ],
  ["Danh sách tặng Giấy khen của các xã như sau:\n\n- Xã Tân Lập: 12 hộ; 5 cá nhân\n\n- Xã Tân Hội: 7; 3"],
  ["Thứ hạng của các xã như sau:\n\n- Xã Tân Lập: 1; 2\n\n- Xã Tân Hội: 2; 1"],
  ["Cụ thể như sau:\n\n- Xã Tân Lập: 12 km; 5 căn\n\n- Xã Tân Hội: 7; 3; 2", [12, "km", "eq", "actual"], [5, "căn", "eq", "actual"]],
  ["Xã Tân Lập: 12; 13\n\nXã Tân Hội: 14; 15"],
  ["Cụ thể như sau:\n\n- Xã Tân Hội: 7; 3\n\n- Xã Tân Lập: 12/4; 13/4"],
];
