import type { Example } from "./example.ts";

/** Reports that hold results against what was planned. Published on 20 December 2023. */
export const PLANS: readonly Example[] = [
  // An emulation plan sets out aims under the same words that rules of commending use.
  [
    "II. MỤC TIÊU, TIÊU CHÍ THI ĐUA\n- Phấn đấu đến năm 2025 có 60% số hộ phân loại rác tại nguồn.",
    [60, "%", "eq", "target", "phân loại rác tại nguồn"],
  ],
  ["2. Tiêu chí thi đua:\n- Phấn đấu đến năm 2025 trồng 120.000 cây xanh.", [120_000, "cây xanh", "eq", "target", "cây xanh"]],
  [
    "Tăng trưởng GRDP: chỉ tiêu 8,5%, ước thực hiện 8,71%.",
    [8.5, "%", "eq", "target", "tăng trưởng GRDP"],
    [8.71, "%", "eq", "estimate", "tăng trưởng GRDP"],
  ],
  [
    "- Thu ngân sách nhà nước: dự toán 1.200 tỷ đồng, thực hiện 1.340 tỷ đồng.",
    [1200000000000, "đồng", "eq", "target", "thu ngân sách nhà nước"],
    [1340000000000, "đồng", "eq", "actual", "thu ngân sách nhà nước"],
  ],
  [
    "+ Xã đạt chuẩn nông thôn mới: kế hoạch 18 xã, thực hiện 21/25 xã.",
    [18, "xã", "eq", "target", "đạt chuẩn nông thôn mới"],
    [21, "xã", "eq", "actual", "đạt chuẩn nông thôn mới"],
  ],
  [
    "Giải ngân vốn đầu tư công: chỉ tiêu từ 90% trở lên, mới thực hiện 71,5%; trong đó huyện Vân Hồ 80,1%, huyện Mộc Châu 66,3%.",
    [90, "%", "gte", "target", "giải ngân"],
    [71.5, "%", "eq", "actual", "giải ngân"],
    [80.1, "%", "eq", "actual", "giải ngân"],
    [66.3, "%", "eq", "actual", "giải ngân"],
  ],
  ["Tỷ lệ hộ nghèo: chỉ tiêu dưới 2%, thực hiện 1,74%.", [2, "%", "lt", "target", "hộ nghèo"], [1.74, "%", "eq", "actual", "hộ nghèo"]],
  ["Nước sạch nông thôn: mục tiêu 95%, mới đạt 88,2%.", [95, "%", "eq", "target", "nước sạch"], [88.2, "%", "eq", "actual", "nước sạch"]],
  [
    "Trồng rừng sản xuất: kế hoạch 500 ha, đã thực hiện 520 ha.",
    [500, "ha", "eq", "target", "trồng rừng"],
    [520, "ha", "eq", "actual", "trồng rừng"],
  ],
  [
    "3. Kết nạp đảng viên mới: chỉ tiêu giao 120 đảng viên, thực hiện được 131 đảng viên.",
    [120, "đảng viên", "eq", "target", "kết nạp"],
    [131, "đảng viên", "eq", "actual", "kết nạp"],
  ],
  [
    "Tỷ lệ che phủ rừng: chỉ tiêu 52%, thực hiện 52,6%; tỷ lệ hộ dùng nước sạch: chỉ tiêu 95%, thực hiện 96,1%.",
    [52, "%", "eq", "target", "che phủ rừng"],
    [52.6, "%", "eq", "actual", "che phủ rừng"],
    [95, "%", "eq", "target", "nước sạch"],
    [96.1, "%", "eq", "actual", "nước sạch"],
  ],
  [
    "Giải quyết việc làm: kế hoạch 4.000 lao động, kết quả thực hiện 4.312 lao động.",
    [4000, "lao động", "eq", "target", "việc làm"],
    [4312, "lao động", "eq", "actual", "việc làm"],
  ],
  [
    "II. ĐỐI CHIẾU VỚI CHỈ TIÊU THI ĐUA NĂM 2023\n\nCó 5 chỉ tiêu vượt, 2 chỉ tiêu đạt, 1 chỉ tiêu chưa đạt.",
    [5, "chỉ tiêu", "eq", "actual", "chỉ tiêu"],
    [2, "chỉ tiêu", "eq", "actual", "chỉ tiêu"],
    [1, "chỉ tiêu", "eq", "actual", "chỉ tiêu"],
  ],
  ["I. RÀ SOÁT CÁC CHỈ TIÊU ĐÃ ĐĂNG KÝ\n\n- Xóa nhà tạm: hoàn thành 214/214 căn.", [214, "căn", "eq", "actual", "nhà tạm"]],
  [
    "2. Kiểm điểm việc thực hiện kế hoạch năm\n\nHồ sơ trực tuyến toàn trình: 82,4%, cao hơn chỉ tiêu 2,4 điểm phần trăm.",
    [82.4, "%", "eq", "actual", "hồ sơ trực tuyến"],
    [2.4, "điểm phần trăm", "eq", "actual"],
  ],
  ["Mức độ hoàn thành các chỉ tiêu thi đua:\n\n- Bao phủ bảo hiểm y tế: 93%.", [93, "%", "eq", "actual", "bảo hiểm y tế"]],
  [
    "Các chỉ tiêu thi đua năm 2023:\n\n- Bao phủ bảo hiểm y tế: 93,4%, vượt chỉ tiêu 0,4 điểm phần trăm.\n\n- Giảm nghèo: chỉ tiêu 1%, thực hiện 1,2%.",
    [93.4, "%", "eq", "actual", "bảo hiểm y tế"],
    [0.4, "điểm phần trăm", "eq", "actual"],
    [1, "%", "eq", "target", "giảm nghèo"],
    [1.2, "%", "eq", "actual", "giảm nghèo"],
  ],
  // aims that stay aims
  ["Chỉ tiêu thi đua năm 2024:\n\n- Bao phủ bảo hiểm y tế: 95%.", [95, "%", "eq", "target", "bảo hiểm y tế"]],
  [
    "Chỉ tiêu thi đua năm 2024:\n\n- Thu ngân sách: 95%, cao hơn chỉ tiêu năm trước 2%.",
    [95, "%", "eq", "target"],
    [2, "%", "eq", "target"],
  ],
  ["Phương hướng, nhiệm vụ năm 2024:\n\n- Trồng 300 ha rừng, vượt kế hoạch tỉnh giao.", [300, "ha", "eq", "target", "rừng"]],
  ["Các chỉ tiêu phấn đấu:\n\n- Kết nạp 20 đảng viên.", [20, "đảng viên", "eq", "target", "kết nạp"]],
  ["IV. NHIỆM VỤ, CHỈ TIÊU NĂM 2024\n\n- Hỗ trợ 45 hộ thoát nghèo.", [45, "hộ thoát nghèo", "eq", "target", "thoát nghèo"]],
  [
    "Năm 2024, tỉnh phấn đấu tăng trưởng 8%, giải ngân 95% vốn đầu tư công.",
    [8, "%", "eq", "target", "tăng trưởng"],
    [95, "%", "eq", "target", "vốn đầu tư công"],
  ],
  [
    "Đề ra mục tiêu đến năm 2025: 60 xã đạt chuẩn nông thôn mới, 75% dân số đô thị dùng nước sạch.",
    [60, "xã", "eq", "target", "nông thôn mới"],
    [75, "%", "eq", "target", "nước sạch"],
  ],
  // labels that measure nothing
  ["Kết quả: đạt 95% kế hoạch.", [95, "%", "eq", "actual", "kế hoạch"]],
];
