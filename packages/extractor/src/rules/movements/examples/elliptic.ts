import { type Example, many, one } from "./example.ts";

/** The noun is told once, or only a verb tells it. */
export const ELLIPTIC: readonly Example[] = [
  many(
    "Các phong trào “Xóa nghèo”, “Đền ơn đáp nghĩa”, toàn dân đoàn kết xây dựng đời sống văn hóa ở khu dân cư đi vào nền nếp.",
    "Xóa nghèo",
    "Đền ơn đáp nghĩa",
    "toàn dân đoàn kết xây dựng đời sống văn hóa",
  ),
  many(
    "Các phong trào toàn dân bảo vệ an ninh Tổ quốc, “Ngõ xóm bình yên” được giữ vững.",
    "toàn dân bảo vệ an ninh Tổ quốc",
    "Ngõ xóm bình yên",
  ),
  one("Công đoàn tổng kết đợt thi đua ngắn ngày “40 ngày đêm dựng trạm biến áp”.", "40 ngày đêm dựng trạm biến áp"),
  {
    text: "Hội Nông dân có phong trào “Ruộng không bờ cỏ”, Hội Phụ nữ có “Chợ không túi nhựa”, Đoàn Thanh niên có “Bản làng kết nối”.",
    movements: [
      { name: "Ruộng không bờ cỏ", launcher: "Hội Nông dân" },
      { name: "Chợ không túi nhựa", launcher: "Hội Phụ nữ" },
      { name: "Bản làng kết nối", launcher: "Đoàn Thanh niên" },
    ],
  },
  {
    text: "Khối trường học có phong trào “Sân trường xanh”; Huyện đoàn phát động “Mỗi tháng một bờ kè”.",
    movements: [{ name: "Sân trường xanh" }, { name: "Mỗi tháng một bờ kè", launcher: "Huyện đoàn" }],
  },
  many("Hai phong trào được hội viên duy trì là “Góp vốn xoay vòng” và “Giúp nhau ngày công”.", "Góp vốn xoay vòng", "Giúp nhau ngày công"),
  one("Phong trào được bà con hưởng ứng nhiều nhất là “Hàng rào xanh”.", "Hàng rào xanh"),
  one("Phong trào nổi bật nhất là “Mỗi thôn một thư viện”.", "Mỗi thôn một thư viện"),
  one(
    "Năm nay Thủ tướng phát động thêm phong trào “Cả nước thi đua đổi mới sáng tạo và chuyển đổi số”.",
    "Cả nước thi đua đổi mới sáng tạo và chuyển đổi số",
    { launcher: "Thủ tướng" },
  ),
  many(
    "Các phong trào nổi bật: “Ao cá Bác Hồ”: thả 12 tấn cá; “Lò đốt rác tại nhà”: 900 lò; “Camera xóm” của Công an xã.",
    "Ao cá Bác Hồ",
    "Lò đốt rác tại nhà",
    "Camera xóm",
  ),
  one("Hưởng ứng “Bình dân học vụ số”, 40 tổ công nghệ đã về bản, thi đua cầm tay chỉ việc.", "Bình dân học vụ số"),
  one("Thầy và trò toàn huyện ra sức thi đua “Dạy tốt, học tốt”.", "Dạy tốt, học tốt"),
  many(
    "Các phong trào thi đua trọng tâm:\n- Dân vận khéo: 52 mô hình.\n- Toàn dân bảo vệ an ninh Tổ quốc: 30 tổ tự quản.",
    "Dân vận khéo",
    "Toàn dân bảo vệ an ninh Tổ quốc",
  ),
];
