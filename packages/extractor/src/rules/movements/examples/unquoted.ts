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
  // Listed behind a clause, by name or number, each with whose it is.
  many(
    "Hai phong trào lớn là Tuổi trẻ sáng tạo và Tuổi trẻ tình nguyện thu hút 2.000 lượt đoàn viên.",
    "Tuổi trẻ sáng tạo",
    "Tuổi trẻ tình nguyện",
  ),
  many("Nhiều phong trào thi đua được duy trì, tiêu biểu như: Dân vận khéo, Thi đua Quyết thắng.", "Dân vận khéo", "Thi đua Quyết thắng"),
  many(
    "Trong các phong trào thi đua được phát động, nổi bật là Dân vận khéo và Toàn dân bảo vệ an ninh Tổ quốc.",
    "Dân vận khéo",
    "Toàn dân bảo vệ an ninh Tổ quốc",
  ),
  many(
    "Các phong trào thi đua được triển khai như: Thi đua lao động giỏi, lao động sáng tạo; Giỏi việc nước - Đảm việc nhà.",
    "lao động giỏi, lao động sáng tạo",
    "Giỏi việc nước - Đảm việc nhà",
  ),
  many(
    "Các phong trào thi đua lớn gồm: (1) Cả nước chung sức xây dựng nông thôn mới; (2) Doanh nghiệp Việt Nam hội nhập và phát triển.",
    "Cả nước chung sức xây dựng nông thôn mới",
    "Doanh nghiệp Việt Nam hội nhập và phát triển",
  ),
  many(
    "Các phong trào như: Dân vận khéo của khối dân vận; Thi đua Quyết thắng của lực lượng vũ trang; Lao động giỏi của Công đoàn.",
    "Dân vận khéo",
    "Thi đua Quyết thắng",
    "Lao động giỏi",
  ),
  many(
    "Các phong trào Ba sẵn sàng, Năm xung phong, Gió Đại Phong, Sóng Duyên Hải đã đi vào lịch sử.",
    "Ba sẵn sàng",
    "Năm xung phong",
    "Gió Đại Phong",
    "Sóng Duyên Hải",
  ),
  many(
    "Phong trào Học sinh 3 tốt, Sinh viên 5 tốt, Thanh niên tiên tiến được hưởng ứng.",
    "Học sinh 3 tốt",
    "Sinh viên 5 tốt",
    "Thanh niên tiên tiến",
  ),
  // Abbreviations.
  one("Phong trào TDĐKXDĐSVH tiếp tục được đẩy mạnh.", "TDĐKXDĐSVH", { campaign: "doi-song-van-hoa" }),
  one("Phong trào toàn dân ĐKXDĐSVH ở khu dân cư có ở 12 xã.", "toàn dân ĐKXDĐSVH"),
  one("Phong trào Toàn dân BVANTQ có 34 mô hình.", "Toàn dân BVANTQ"),
  one("Tổng kết phong trào TDBVANTQ năm 2019, Công an huyện được khen.", "TDBVANTQ"),
  one("Phong trào nông dân thi đua SXKD giỏi có 3.000 hộ đăng ký.", "nông dân thi đua SXKD giỏi", { campaign: "nong-dan-gioi" }),
  one(
    "Phong trào Nông dân thi đua SX-KD giỏi, đoàn kết giúp nhau làm giàu có 3.000 hộ.",
    "Nông dân thi đua SX-KD giỏi, đoàn kết giúp nhau làm giàu",
  ),
  one(
    "Phong trào PN tích cực học tập, LĐST, xây dựng gia đình hạnh phúc lan rộng.",
    "PN tích cực học tập, LĐST, xây dựng gia đình hạnh phúc",
  ),
  one("Phong trào cả nước chung sức XDNTM được các xã hưởng ứng.", "cả nước chung sức XDNTM"),
  // Names of two halves, or that hold a word where others end.
  one("Phong trào thi đua Tham mưu giỏi, phục vụ tốt trong văn phòng cấp ủy được đẩy mạnh.", "Tham mưu giỏi, phục vụ tốt"),
  one("Phong trào Nói lời hay, làm việc tốt được thiếu nhi hưởng ứng.", "Nói lời hay, làm việc tốt"),
  one(
    "Phong trào Xanh - Sạch - Đẹp, bảo đảm an toàn vệ sinh lao động có 42 đơn vị hưởng ứng.",
    "Xanh - Sạch - Đẹp, bảo đảm an toàn vệ sinh lao động",
  ),
  one("Phong trào Trường học thân thiện, học sinh tích cực có ở mọi trường.", "Trường học thân thiện, học sinh tích cực"),
  one("Phong trào thi đua Đổi mới, sáng tạo trong dạy và học được các trường hưởng ứng.", "Đổi mới, sáng tạo trong dạy và học"),
  one("Phong trào Lương y như từ mẫu được bệnh viện giữ vững.", "Lương y như từ mẫu"),
  one("Phong trào cả nước thi đua chung tay xóa nhà tạm, nhà dột nát đã về đích.", "cả nước thi đua chung tay xóa nhà tạm, nhà dột nát"),
  one("Phong trào Ba nhất trong Công an nhân dân được đẩy mạnh.", "Ba nhất"),
  one("Phong trào 3 xung kích, 4 đồng hành được Đoàn triển khai.", "3 xung kích, 4 đồng hành"),
  one("Phong trào 5 không 3 sạch của phụ nữ xã được duy trì.", "5 không 3 sạch"),
  one("Phong trào Khỏe để lập nghiệp và giữ nước được hưởng ứng.", "Khỏe để lập nghiệp và giữ nước"),
  one("Phong trào Người cao tuổi tham gia bảo vệ môi trường được hưởng ứng.", "Người cao tuổi tham gia bảo vệ môi trường"),
  one("Phong trào thi đua mang tên Vượt nắng thắng mưa do Công ty phát động đã xong.", "Vượt nắng thắng mưa"),
];
