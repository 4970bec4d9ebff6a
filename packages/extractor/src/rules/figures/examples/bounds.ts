import type { Example } from "./example.ts";

/** Words that bound a number. */
export const BOUNDS: readonly Example[] = [
  ["Phấn đấu đón ≥ 350.000 lượt khách.", [350000, "lượt khách", "gte", "target", "đón"]],
  ["Tỷ lệ hộ nghèo còn ≤2%.", [2, "%", "lte", "actual", "hộ nghèo"]],
  ["Doanh thu > 30 tỷ đồng.", [30000000000, "đồng", "gt", "actual", "doanh thu"]],
  ["Số vụ cháy < 5 vụ.", [5, "vụ", "lt", "actual", "cháy"]],
  ["Hộ nghèo: 12% -> 4%.", [12, "%", "eq", "actual", "hộ nghèo"], [4, "%", "eq", "actual", "hộ nghèo"]],
  ["Phấn đấu đạt từ 83% khá, giỏi trở lên.", [83, "%", "gte", "target", "khá"]],
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
  ["Phấn đấu 80% hồ sơ thủ tục hành chính trở lên nộp trực tuyến.", [80, "%", "gte", "target"]],
  ["Phấn đấu 90% hộ gia đình trở lên đạt chuẩn văn hóa.", [90, "%", "gte", "target"]],
  // there the grade goes upwards, not the number
  ["Toàn trường có 85% học sinh khá trở lên.", [85, "%", "eq", "actual"]],
  ["Cuối năm 85% đảng viên xếp loại tốt trở lên.", [85, "%", "eq", "actual"]],
  ["Có 7% hộ ba con trở lên.", [7, "%", "eq", "actual"]],
  ["Xã có 12 sản phẩm đạt 3 sao trở lên.", [12, "sản phẩm", "eq", "actual"]],
  ["15% cán bộ cấp phó phòng trở lên là nữ.", [15, "%", "eq", "actual"]],
  // land given or made, and land that something stands on
  ["Nông dân góp 412 nghìn ngày công và hiến trên 96 ha đất.", [412_000, "ngày công", "eq", "actual"], [96, "ha", "gt", "actual"]],
  ["Nhân dân góp 3.200 ngày công, trồng trên 20 ha rừng.", [3200, "ngày công", "eq", "actual"], [20, "ha", "gt", "actual"]],
  ["Xã trồng 12 loại cây trên 20 ha đất đồi.", [12, "loại cây", "eq", "actual"], [20, "ha", "eq", "actual"]],
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
