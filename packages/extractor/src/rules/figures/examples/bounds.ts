import type { Example } from "./example.ts";

/** Words that bound a number. */
export const BOUNDS: readonly Example[] = [
  ["Kết quả khá, giỏi đạt 85% trở lên.", [85, "%", "gte", "actual", "khá, giỏi"]],
  ["Không để xảy ra quá 2 vụ vi phạm kỷ luật.", [2, "vụ vi phạm", "lte", "actual", "vi phạm"]],
  ["Huy động trên 25.400 tỷ đồng.", [25400000000000, "đồng", "gt", "actual"]],
  ["Hiến gần 95.000 m2 đất.", [95000, "m2", "approx", "actual"]],
  ["Thu khoảng 420 triệu đồng.", [420000000, "đồng", "approx", "actual"]],
  ["Thu nhập chưa tới 1 triệu đồng/người/tháng.", [1000000, "đồng/người/tháng", "lt", "actual"]],
  ["Góp trên 95.000 ngày công và 61,3 tỷ đồng.", [95000, "ngày công", "gt", "actual"], [61300000000, "đồng", "eq", "actual"]],
  ["Sĩ số bình quân không quá 40 học sinh/lớp.", [40, "học sinh/lớp", "lte", "actual", "sĩ số"]],
  ["Xấp xỉ 1.300 hộ tham gia.", [1300, "hộ", "approx", "actual"]],
  ["Không dưới 60 mô hình được duy trì.", [60, "mô hình", "gte", "actual"]],
  ["Có từ 02 sáng kiến trở lên được áp dụng.", [2, "sáng kiến", "gte", "actual"]],
  ["Tối đa 30 học sinh mỗi lớp.", [30, "học sinh", "lte", "actual"]],
  ["Ước khoảng 152,7 tỷ đồng.", [152700000000, "đồng", "approx", "estimate"]],
  ["Lắp 4.870 bóng đèn trên 197 km đường.", [4870, "bóng đèn", "eq", "actual"], [197, "km", "eq", "actual", "đường"]],
  ["Nợ quá hạn dưới 0,1%.", [0.1, "%", "lt", "actual", "nợ quá hạn"]],
  // nearly, and young
  ["Phần nhân dân đóng góp non 38 tỷ đồng.", [38_000_000_000, "đồng", "approx", "actual"]],
  ["Huyện trồng non 40 ha rừng.", [40, "ha", "approx", "actual"]],
  ["Huyện có 12 trường mầm non, 40 trường tiểu học.", [12, "trường mầm non", "eq", "actual"], [40, "trường tiểu học", "eq", "actual"]],
  ["Bậc mầm non 98,5% trẻ đến lớp.", [98.5, "%", "eq", "actual"]],
];
