import { type Example, many, one } from "./example.ts";

/** Names without quotation marks. */
export const UNQUOTED: readonly Example[] = [
  one("Phong trào thi đua Chung tay cải cách hành chính được các sở hưởng ứng.", "Chung tay cải cách hành chính"),
  many(
    "Các phong trào: Xanh hóa công sở, Ngày thứ Bảy tình nguyện, Tuyến đường không rác được nhân rộng.",
    "Xanh hóa công sở",
    "Ngày thứ Bảy tình nguyện",
    "Tuyến đường không rác",
  ),
  one("Phong trào Tiếng kẻng an ninh ở 12 bản được giữ vững.", "Tiếng kẻng an ninh"),
  one("Phong trào Tết trồng cây đời đời nhớ ơn Bác Hồ được cả xã hưởng ứng.", "Tết trồng cây đời đời nhớ ơn Bác Hồ"),
  many("Các phong trào: Thanh niên lập nghiệp, Hiến máu tình nguyện được duy trì.", "Thanh niên lập nghiệp", "Hiến máu tình nguyện"),
  one("Phong trào Toàn dân bảo vệ an ninh Tổ quốc ở phường có nhiều cách làm hay.", "Toàn dân bảo vệ an ninh Tổ quốc"),
  one(
    "Ông được khen vì thành tích xuất sắc trong phong trào toàn dân bảo vệ an ninh tổ quốc năm 2023.",
    "toàn dân bảo vệ an ninh tổ quốc",
    { campaign: "bao-ve-an-ninh-to-quoc" },
  ),
  one("Phong trào Thi đua Quyết thắng của Trung đoàn 5 có bước tiến mới.", "Thi đua Quyết thắng", {
    launcher: "Trung đoàn 5",
    campaign: "quyet-thang",
  }),
  one("Các đơn vị đẩy mạnh phong trào thi đua Quyết thắng.", "Quyết thắng"),
  one("Công đoàn cơ sở tổ chức phong trào thi đua lao động giỏi, lao động sáng tạo.", "lao động giỏi, lao động sáng tạo", {
    campaign: "lao-dong-gioi",
  }),
  one("Phong trào thi đua dạy tốt - học tốt được giữ vững.", "dạy tốt - học tốt"),
  one(
    "Hội phát động phong trào nông dân thi đua sản xuất kinh doanh giỏi, đoàn kết giúp nhau làm giàu và giảm nghèo bền vững.",
    "nông dân thi đua sản xuất kinh doanh giỏi, đoàn kết giúp nhau làm giàu và giảm nghèo bền vững",
    { campaign: "nong-dan-gioi" },
  ),
  one(
    "Phong trào Tuổi trẻ Long An chung tay xây dựng nông thôn mới được 15 huyện, thị hưởng ứng.",
    "Tuổi trẻ Long An chung tay xây dựng nông thôn mới",
  ),
  one(
    "Thực hiện phong trào thi đua Cả nước chung sức xây dựng nông thôn mới, xã đã hiến 4 ha đất.",
    "Cả nước chung sức xây dựng nông thôn mới",
  ),
  one("Phong trào thi đua Hòa Bình chung sức xây dựng nông thôn mới bước vào giai đoạn mới.", "Hòa Bình chung sức xây dựng nông thôn mới"),
  one("Hưởng ứng phong trào Đền ơn đáp nghĩa, phường tặng 30 sổ tiết kiệm.", "Đền ơn đáp nghĩa", { campaign: "den-on-dap-nghia" }),
  one("Phong trào Người tốt, việc tốt có ở mọi chi hội.", "Người tốt, việc tốt"),
  one(
    "Phong trào toàn dân đoàn kết xây dựng đời sống văn hóa ở khu dân cư đã đi vào chiều sâu.",
    "toàn dân đoàn kết xây dựng đời sống văn hóa",
  ),
  one(
    "Phong trào xây dựng trường học thân thiện, học sinh tích cực có ở 100% số trường.",
    "xây dựng trường học thân thiện, học sinh tích cực",
  ),
  many("Xã giữ vững phong trào Thi đua Quyết thắng, Dân vận khéo.", "Thi đua Quyết thắng", "Dân vận khéo"),
  one("Hội Cựu chiến binh thị xã duy trì phong trào Cựu chiến binh gương mẫu.", "Cựu chiến binh gương mẫu", {
    launcher: "Hội Cựu chiến binh thị xã",
  }),
  one("Phong trào Dân vận khéo trên địa bàn có 200 mô hình.", "Dân vận khéo"),
  one("Huyện triển khai phong trào bình dân học vụ số tới từng tổ dân phố.", "bình dân học vụ số"),
];
