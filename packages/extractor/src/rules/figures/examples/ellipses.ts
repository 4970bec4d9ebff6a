import type { Example } from "./example.ts";

/** Lists told respectively, units and nouns left out, what two counts share. */
export const ELLIPSES: readonly Example[] = [
  [
    "Số sáng kiến được công nhận qua các năm: năm 2021: 45, năm 2022: 52.",
    [45, "sáng kiến", "eq", "actual", "sáng kiến được công nhận"],
    [52, "sáng kiến", "eq", "actual", "sáng kiến được công nhận"],
  ],
  [
    "Công nhân nộp 537 giải pháp; 389 được công nhận cấp cơ sở.",
    [537, "giải pháp", "eq", "actual"],
    [389, "giải pháp", "eq", "actual", "cấp cơ sở"],
  ],
  ["Ban đầu chỉ có 11 HTX, nay là 29.", [11, "HTX", "eq", "actual"], [29, "HTX", "eq", "actual"]],
  [
    "Thu nhập từ 2,1 triệu đồng/người/tháng nay đạt 4,3 triệu.",
    [2100000, "đồng/người/tháng", "eq", "actual", "thu nhập"],
    [4300000, "đồng/người/tháng", "eq", "actual", "thu nhập"],
  ],
  [
    "Năm 2022, sản lượng lúa, ngô, sắn của huyện lần lượt đạt 45.200 tấn, 12.300 tấn và 8.700 tấn.",
    [45200, "tấn", "eq", "actual", "sản lượng lúa của huyện"],
    [12300, "tấn", "eq", "actual", "sản lượng ngô của huyện"],
    [8700, "tấn", "eq", "actual", "sản lượng sắn của huyện"],
  ],
  [
    "Tỷ lệ hộ nghèo và hộ cận nghèo của tỉnh lần lượt là 5,2% và 4,8%.",
    [5.2, "%", "eq", "actual", "tỷ lệ hộ nghèo"],
    [4.8, "%", "eq", "actual", "tỷ lệ hộ cận nghèo"],
  ],
  [
    "Số vụ, số người chết, số người bị thương lần lượt giảm 12 vụ, 5 người và 20 người.",
    [12, "vụ", "eq", "actual", "giảm", "số vụ"],
    [5, "người", "eq", "actual", "giảm", "số người chết"],
    [20, "người", "eq", "actual", "giảm", "số người bị thương"],
  ],
  [
    "Số hội viên vay vốn ở ba xã Tân Lập, Phú Thịnh, Hòa Bình lần lượt là 45, 38 và 27 người.",
    [45, "người", "eq", "actual", "hội viên vay vốn"],
    [38, "người", "eq", "actual", "hội viên vay vốn"],
    [27, "người", "eq", "actual", "hội viên vay vốn"],
  ],
  ["Huyện đã khởi công 24 căn nhà, xong 9.", [24, "căn nhà", "eq", "actual", "khởi công"], [9, "căn nhà", "eq", "actual", "xong"]],
  [
    "Toàn thị xã xảy ra 31 vụ tai nạn, giảm 8 so với cùng kỳ.",
    [31, "vụ tai nạn", "eq", "actual"],
    [8, "vụ tai nạn", "eq", "actual", "giảm"],
  ],
  ["Số hộ nghèo của huyện còn 2.310, giảm gần 1.500.", [2310, "hộ nghèo", "eq", "actual"], [1500, "hộ nghèo", "approx", "actual", "giảm"]],
  [
    "Nhiều nhất là huyện Tân Kỳ với 35 sản phẩm OCOP, kế đó là huyện Con Cuông, 11.",
    [35, "sản phẩm", "eq", "actual", "OCOP"],
    [11, "sản phẩm", "eq", "actual"],
  ],
  [
    "Vốn huy động 1.250 tỷ đồng, gồm ngân sách trung ương 300 tỷ, ngân sách tỉnh 250 tỷ.",
    [1250000000000, "đồng", "eq", "actual"],
    [300000000000, "đồng", "eq", "actual", "ngân sách trung ương"],
    [250000000000, "đồng", "eq", "actual", "ngân sách tỉnh"],
  ],
  [
    "Đã có 37 xã và 2 huyện về đích nông thôn mới.",
    [37, "xã", "eq", "actual", "về đích nông thôn mới"],
    [2, "huyện", "eq", "actual", "về đích nông thôn mới"],
  ],
  [
    "Tổng đàn đạt 125.000 con, trong đó trâu 32.000 con, bò 45.000 con.",
    [125000, "con", "eq", "actual"],
    [32000, "con", "eq", "actual", "số con trâu"],
    [45000, "con", "eq", "actual", "số con bò"],
  ],
  [
    "Khối mầm non, tiểu học: 4.600 cuốn sách; khối doanh nghiệp: 12.500 cuốn sách.",
    [4600, "cuốn sách", "eq", "actual", "khối mầm non, tiểu học"],
    [12500, "cuốn sách", "eq", "actual", "khối doanh nghiệp"],
  ],
  [
    "Cơ cấu kinh tế: nông nghiệp 25%, công nghiệp 40%, dịch vụ 35%.",
    [25, "%", "eq", "actual", "nông nghiệp"],
    [40, "%", "eq", "actual", "công nghiệp"],
    [35, "%", "eq", "actual", "dịch vụ"],
  ],
  [
    "Cả tỉnh có 7.425 mô hình đăng ký, trong đó cấp tỉnh công nhận 318, cấp huyện 1.964.",
    [7425, "mô hình", "eq", "actual", "đăng ký"],
    [318, "mô hình", "eq", "actual", "cấp tỉnh"],
    [1964, "mô hình", "eq", "actual", "cấp huyện"],
  ],
  [
    "Thu được 187 sáng kiến, chọn áp dụng 121, giá trị làm lợi 26 tỷ 400 triệu đồng.",
    [187, "sáng kiến", "eq", "actual"],
    [121, "sáng kiến", "eq", "actual", "áp dụng"],
    [26400000000, "đồng", "eq", "actual", "làm lợi"],
  ],
  ["Camera an ninh tăng từ 94 lên 261 mắt.", [94, "mắt", "eq", "actual", "camera"], [261, "mắt", "eq", "actual", "camera"]],
  [
    "Đắk Lắk có 79/152 xã đạt chuẩn, Kon Tum 48/85, Đắk Nông 37/60.",
    [79, "xã", "eq", "actual", "đạt chuẩn"],
    [48, "xã", "eq", "actual", "đạt chuẩn"],
    [37, "xã", "eq", "actual", "đạt chuẩn"],
  ],
  [
    "Vốn giải ngân 52%; Nghệ An đạt 61,7%, Điện Biên 58,3%.",
    [52, "%", "eq", "actual", "giải ngân"],
    [61.7, "%", "eq", "actual", "giải ngân"],
    [58.3, "%", "eq", "actual", "giải ngân"],
  ],
  [
    "Điểm trung bình môn Toán, Ngữ văn, Tiếng Anh lần lượt đạt 6,71; 7,02 và 5,18.",
    [6.71, "điểm", "eq", "actual", "Toán"],
    [7.02, "điểm", "eq", "actual", "Ngữ văn"],
    [5.18, "điểm", "eq", "actual", "Tiếng Anh"],
  ],
  ["Số xã NTM nâng cao và kiểu mẫu lần lượt là 58 và 11.", [58, "xã", "eq", "actual", "nâng cao"], [11, "xã", "eq", "actual", "kiểu mẫu"]],
  [
    "- Kết quả học tập: tốt 4,8% (chỉ tiêu giao 4%), khá 36,4%, đạt 57,3%, chưa đạt 1,5%.",
    [4.8, "%", "eq", "actual", "học tập tốt"],
    [4, "%", "eq", "target", "học tập tốt"],
    [36.4, "%", "eq", "actual", "học tập khá"],
    [57.3, "%", "eq", "actual", "học tập đạt"],
    [1.5, "%", "eq", "actual", "học tập chưa đạt"],
  ],
  [
    "Xếp loại đảng viên: hoàn thành xuất sắc nhiệm vụ 15,2%, hoàn thành tốt 78%.",
    [15.2, "%", "eq", "actual", "đảng viên hoàn thành xuất sắc"],
    [78, "%", "eq", "actual", "đảng viên hoàn thành tốt"],
  ],
  [
    "Bình Phước tăng trưởng 8,34%; kế đến là Bình Dương 5,97%, thành phố Hồ Chí Minh 5,81%.",
    [8.34, "%", "eq", "actual", "tăng trưởng"],
    [5.97, "%", "eq", "actual", "tăng trưởng"],
    [5.81, "%", "eq", "actual", "tăng trưởng"],
  ],
  ["Năm 2019 mới có 5 mô hình thì nay con số đó là 45.", [5, "mô hình", "eq", "actual"], [45, "mô hình", "eq", "actual"]],
  [
    "Tỷ lệ phụ nữ tham gia cấp ủy: cấp tỉnh 15,2%, cấp huyện 18,5%.",
    [15.2, "%", "eq", "actual", "phụ nữ tham gia cấp ủy cấp tỉnh"],
    [18.5, "%", "eq", "actual", "phụ nữ tham gia cấp ủy cấp huyện"],
  ],
  [
    "Số giáo viên dạy giỏi cấp tỉnh là 35, cấp huyện là 120.",
    [35, "giáo viên", "eq", "actual", "giáo viên dạy giỏi cấp tỉnh"],
    [120, "giáo viên", "eq", "actual", "giáo viên dạy giỏi cấp huyện"],
  ],
  [
    "Tỷ lệ học sinh lên lớp thẳng ở tiểu học 99,1%, trung học cơ sở 98,6%.",
    [99.1, "%", "eq", "actual", "lên lớp thẳng ở tiểu học"],
    [98.6, "%", "eq", "actual", "lên lớp thẳng ở trung học cơ sở"],
  ],
  [
    "Tổng dư nợ 45 tỷ đồng, trong đó nông nghiệp 30 tỷ đồng.",
    [45000000000, "đồng", "eq", "actual", "tổng dư nợ"],
    [30000000000, "đồng", "eq", "actual", "dư nợ nông nghiệp"],
  ],
  [
    "Xã trồng thêm lần lượt 35 ha và 18,5 ha chè cổ thụ.",
    [35, "ha", "eq", "actual", "chè cổ thụ", "trồng"],
    [18.5, "ha", "eq", "actual", "chè cổ thụ", "trồng"],
  ],
  [
    "Hộ thu nhập từ 1 tỷ đồng/năm trở lên, 5 năm trước đếm được 127, giờ là 509.",
    [1000000000, "đồng/năm", "gte", "actual"],
    [127, "hộ", "eq", "actual", "số hộ"],
    [509, "hộ", "eq", "actual", "số hộ"],
  ],
  [
    "Năm 2015 có 2.476 sáng kiến, làm lợi 81 tỷ đồng; năm 2011, con số tương ứng là 1.104 và 22,5 tỷ đồng.",
    [2476, "sáng kiến", "eq", "actual"],
    [81000000000, "đồng", "eq", "actual"],
    [1104, "sáng kiến", "eq", "actual", "sáng kiến"],
    [22500000000, "đồng", "eq", "actual"],
  ],
];
