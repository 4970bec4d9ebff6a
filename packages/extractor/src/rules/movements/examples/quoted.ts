import { type Example, many, one } from "./example.ts";

/** Names in quotation marks, however they are typed. */
export const QUOTED: readonly Example[] = [
  one(
    "Phong trào thi đua “Nghệ An chung sức xây dựng nông thôn mới” lan tỏa đến từng bản làng.",
    "Nghệ An chung sức xây dựng nông thôn mới",
    { campaign: "nong-thon-moi", launcher: null },
  ),
  one('Xã đẩy mạnh phong trào "Nhà sạch, vườn đẹp" ở tất cả các thôn.', "Nhà sạch, vườn đẹp"),
  one('Hưởng ứng phong trào “Ngày Chủ nhật xanh", bà con quét dọn đường làng.', "Ngày Chủ nhật xanh", { launcher: null }),
  one('Phong trào "Tiếng kẻng vùng biên” được duy trì ở 12 bản.', "Tiếng kẻng vùng biên"),
  one("Phong trào «Thắp sáng vùng biên» đã đến với 40 hộ.", "Thắp sáng vùng biên"),
  one("Trường duy trì phong trào ‘Nói lời hay, làm việc tốt’ trong học sinh.", "Nói lời hay, làm việc tốt"),
  one("Phong trào 'Bình dân học vụ số' đến từng ngõ nhỏ.", "Bình dân học vụ số", { campaign: "binh-dan-hoc-vu-so" }),
  one("Phong trào “ Vì an ninh Tổ quốc ” trong 6 tháng đầu năm có nhiều khởi sắc.", "Vì an ninh Tổ quốc", {
    campaign: "vi-an-ninh-to-quoc",
  }),
  one("Phong trào thi đua“Dạy tốt – Học tốt”của nhà trường có chuyển biến.", "Dạy tốt – Học tốt", { campaign: "day-tot-hoc-tot" }),
  one("Phong trào thi đua: “Mỗi ngày một việc tốt” được nhiều lớp hưởng ứng.", "Mỗi ngày một việc tốt"),
  one("Phong trào thi đua yêu nước “Toàn xã chung tay làm đường hoa” bước sang năm thứ ba.", "Toàn xã chung tay làm đường hoa"),
  one(
    "Phong trào thi đua chuyên đề “Giải ngân nhanh, công trình chất lượng” giúp tỉnh đạt 96% kế hoạch.",
    "Giải ngân nhanh, công trình chất lượng",
  ),
  one("Phong trào thi đua đặc biệt năm 2025 “Tăng tốc, bứt phá, về đích” được cả hệ thống hưởng ứng.", "Tăng tốc, bứt phá, về đích"),
  one("Phong trào thi đua mang tên “Hạt gạo nghĩa tình” đã quyên được 3 tấn gạo.", "Hạt gạo nghĩa tình"),
  one("Phong trào thi đua cải cách hành chính với tên gọi “Nụ cười công sở” đi vào nền nếp.", "Nụ cười công sở"),
  one("Phong trào được gọi là “Ba tiết kiệm” ra đời từ tổ hàn số 2.", "Ba tiết kiệm"),
  one("Phong trào thứ hai là “Trường học không rác thải nhựa”, nay có 18 trường tham gia.", "Trường học không rác thải nhựa"),
  one(
    "Phong trào thi đua do Thủ tướng Chính phủ phát động “Cả nước chung sức xây dựng nông thôn mới” được cụ thể hóa ở từng xã.",
    "Cả nước chung sức xây dựng nông thôn mới",
  ),
  one(
    "Phong trào thi đua trong công nhân, lao động “Năng suất cao hơn, chất lượng tốt hơn” làm lợi hàng tỷ đồng.",
    "Năng suất cao hơn, chất lượng tốt hơn",
  ),
  one(
    "Sơ kết phong trào thi đua “Vùng cao chung tay giữ rừng” giai đoạn 2021 - 2025, huyện đã trồng mới 300 ha.",
    "Vùng cao chung tay giữ rừng",
    { time: ["2021", "2025"] },
  ),
  one(
    "Tổng kết phong trào thi đua “Đắk Nông chung sức xây dựng nông thôn mới giai đoạn 2016 – 2020”, tỉnh có 31 xã về đích.",
    "Đắk Nông chung sức xây dựng nông thôn mới giai đoạn 2016 – 2020",
    { campaign: "nong-thon-moi", time: ["2016", "2020"] },
  ),
  one("Kết quả phong trào thi đua “Giỏi việc nước, đảm việc nhà” năm 2019 rất đáng mừng.", "Giỏi việc nước, đảm việc nhà", {
    campaign: "gioi-viec-nuoc",
    time: ["2019", "2019"],
  }),
  one("Phong trào “Xây dựng gia đình “5 không, 3 sạch”” có 9.000 hộ đăng ký.", "Xây dựng gia đình 5 không, 3 sạch"),
  one("Phong trào “Mỗi đoàn viên một cây xanh tiếp tục được nhân rộng trong toàn huyện.", "Mỗi đoàn viên một cây xanh"),
  one('Phong trào "Toàn dân bảo vệ an ninh Tổ quốc được giữ vững ở địa bàn giáp ranh.', "Toàn dân bảo vệ an ninh Tổ quốc", {
    campaign: "bao-ve-an-ninh-to-quoc",
  }),
  one("Tặng Cờ cho đơn vị dẫn đầu phong trào “Thi đua Quyết thắng” năm 2020.", "Thi đua Quyết thắng", { campaign: "quyet-thang" }),
  one("Cuộc vận động nay thành phong trào “Hũ gạo tình thương” trong toàn Hội.", "Hũ gạo tình thương"),
  one(
    "Phong trào thi đua “Cán bộ, công chức, viên chức thi đua thực hiện văn hoá công sở” giúp hồ sơ đúng hạn đạt 99%.",
    "Cán bộ, công chức, viên chức thi đua thực hiện văn hoá công sở",
    { campaign: "van-hoa-cong-so" },
  ),
  one("Phong trào “3 sạch” được chị em duy trì.", "3 sạch"),
  one("Phong trào “Ba nhất” lan khắp các trung đội.", "Ba nhất"),
  one("Nhiều nơi làm theo phong trào “Đường có hoa,\nnhà có số” của bà con vùng ven.", "Đường có hoa, nhà có số"),
  // Two single marks for a double one.
  many("Các phong trào: ''Nhà sạch'', ''Vườn đẹp'' và ''Ngõ văn minh'' lan rộng.", "Nhà sạch", "Vườn đẹp", "Ngõ văn minh"),
  one("Phong trào thi đua ‘‘Mỗi bản một vườn thuốc’’ do Hội Đông y phát động lan rộng.", "Mỗi bản một vườn thuốc", {
    launcher: "Hội Đông y",
  }),
];
