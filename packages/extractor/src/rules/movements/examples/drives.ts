import { type Example, one } from "./example.ts";

/** Drives: a named đợt thi đua is a movement. */
export const DRIVES: readonly Example[] = [
  one("Trung đoàn mở 3 đợt thi đua cao điểm; riêng đợt “Thần tốc, vững chắc” do Đảng ủy Trung đoàn phát động.", "Thần tốc, vững chắc", {
    launcher: "Đảng ủy Trung đoàn",
  }),
  one("Cục Thuế tỉnh Bình Định phát động đợt thi đua “60 ngày thu nợ thuế” từ tháng 11.", "60 ngày thu nợ thuế", {
    launcher: "Cục Thuế tỉnh Bình Định",
  }),
  one("Đợt thi đua cao điểm “Thần tốc lấp biển”, kéo dài 45 ngày, đã kết thúc.", "Thần tốc lấp biển"),
  one("Ban Chỉ huy Quân sự huyện phát động thi đua cao điểm “Đoàn kết - sáng tạo - quyết thắng”.", "Đoàn kết - sáng tạo - quyết thắng", {
    launcher: "Ban Chỉ huy Quân sự huyện",
  }),
  one("Đợt thi đua đặc biệt mang tên “Về đích trước 30/4” bắt đầu từ hôm nay.", "Về đích trước 30/4"),
  one("Trong tháng thi đua “Tháng công nhân sáng tạo” có 120 sáng kiến.", "Tháng công nhân sáng tạo"),
  one("Đợt thi đua ngắn hạn “30 ngày sạch sâu bệnh” do Chi cục Bảo vệ thực vật phát động đã xong.", "30 ngày sạch sâu bệnh", {
    launcher: "Chi cục Bảo vệ thực vật",
  }),
  one(
    "Thủ tướng Chính phủ phát động đợt thi đua cao điểm “500 ngày đêm thi đua hoàn thành 3.000 km đường bộ cao tốc”.",
    "500 ngày đêm thi đua hoàn thành 3.000 km đường bộ cao tốc",
    { launcher: "Thủ tướng Chính phủ", campaign: "3000-km-cao-toc" },
  ),
];
