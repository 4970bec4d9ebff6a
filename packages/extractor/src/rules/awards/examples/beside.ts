import { type Example, example } from "./example.ts";

/** No verb of giving or getting: the form stands beside whom it reached. */
export const BESIDE: readonly Example[] = [
  example(
    "1. Danh hiệu Anh hùng Lao động: 01 tập thể, 02 cá nhân.",
    "anh-hung-lao-dong state collective 1",
    "anh-hung-lao-dong state individual 2",
  ),
  example(
    "Danh hiệu Chiến sĩ thi đua toàn quốc: 02 cá nhân; Chiến sĩ thi đua cấp tỉnh: 31 cá nhân; Chiến sĩ thi đua cơ sở: 1.480 cá nhân.",
    "chien-si-thi-dua-toan-quoc prime-minister individual 2",
    "chien-si-thi-dua-tinh province individual 31",
    "chien-si-thi-dua-co-so - individual 1480",
  ),
  example(
    "Huân chương Lao động hạng Nhất năm nay thuộc về Tổng công ty Khánh Việt.",
    "huan-chuong-lao-dong#1 state collective «Tổng công ty Khánh Việt»",
  ),
  example(
    "Cờ thi đua của UBND tỉnh về tay Sở Khoa học và Công nghệ, huyện Tây Sơn.",
    "co-thi-dua province collective «Sở Khoa học và Công nghệ»",
    "co-thi-dua province collective «huyện Tây Sơn»",
  ),
  example("Cấp Bộ: Bằng khen 09 tập thể, 21 cá nhân.", "bang-khen ministry collective 9", "bang-khen ministry individual 21"),
  example(
    "Bằng khen của Bộ trưởng Bộ Giáo dục và Đào tạo: 02 tập thể và 05 cá nhân.",
    "bang-khen ministry collective 2",
    "bang-khen ministry individual 5",
  ),
  example(
    "Bằng khen các bộ, ngành Trung ương: 12 tập thể, 19 cá nhân.",
    "bang-khen ministry collective 12",
    "bang-khen ministry individual 19",
  ),
  example(
    "Chủ tịch UBND tỉnh: Bằng khen, tặng 18 tập thể; Ban Thường vụ Hội Nông dân tỉnh: Giấy khen, tặng 40 tập thể, 90 hộ.",
    "bang-khen province collective 18",
    "giay-khen province-agency collective 40",
    "giay-khen province-agency household 90",
  ),
  example(
    "Huân chương Lao động hạng Ba: 02 tập thể (Công đoàn các Khu công nghiệp tỉnh, Công đoàn ngành Giáo dục).",
    "huan-chuong-lao-dong#3 state collective «Công đoàn các Khu công nghiệp tỉnh»",
    "huan-chuong-lao-dong#3 state collective «Công đoàn ngành Giáo dục»",
  ),
  example(
    "+ UBND tỉnh: Bằng khen cho 01 tập thể (Hội Nông dân xã) và 02 cá nhân.",
    "bang-khen province collective «Hội Nông dân xã»",
    "bang-khen province individual 2",
  ),
  example(
    "Huân chương Lao động hạng Ba cho ông K’Brểu, Bí thư Chi bộ thôn Kala Tô Krềng, xã Bảo Thuận.",
    "huan-chuong-lao-dong#3 state individual «K’Brểu»",
  ),
  example(
    "+ Huân chương Lao động: hạng Nhất 01 tập thể; hạng Nhì 03 tập thể, 04 cá nhân; hạng Ba 10 tập thể, 22 cá nhân;",
    "huan-chuong-lao-dong#1 state collective 1",
    "huan-chuong-lao-dong#2 state collective 3",
    "huan-chuong-lao-dong#2 state individual 4",
    "huan-chuong-lao-dong#3 state collective 10",
    "huan-chuong-lao-dong#3 state individual 22",
  ),
  example(
    "Huân chương Lao động hạng Ba: Cục Bảo trợ xã hội, nhân dân và cán bộ xã Nà Hỳ, cùng 4 cá nhân khác thuộc các tỉnh Ninh Thuận, Sóc Trăng.",
    "huan-chuong-lao-dong#3 state collective «Cục Bảo trợ xã hội»",
    "huan-chuong-lao-dong#3 state collective «nhân dân và cán bộ xã Nà Hỳ»",
    "huan-chuong-lao-dong#3 state individual 4",
  ),
  example(
    "Giấy khen của Ban Tuyên giáo Huyện ủy thì đến tay 14 chi bộ thôn, bản cùng 08 báo cáo viên.",
    "giay-khen district collective 14",
    "giay-khen district individual 8",
  ),
  example(
    "Ba lá Cờ thi đua của Chính phủ thuộc về Sở Nội vụ, Cục Thuế tỉnh và huyện Bảo Thắng.",
    "co-thi-dua government collective «Sở Nội vụ»",
    "co-thi-dua government collective «Cục Thuế tỉnh»",
    "co-thi-dua government collective «huyện Bảo Thắng»",
  ),
  example(
    "Bằng khen: 14 tập thể, 21 cá nhân. Giấy khen: 60 tập thể, 112 cá nhân.",
    "bang-khen - collective 14",
    "bang-khen - individual 21",
    "giay-khen - collective 60",
    "giay-khen - individual 112",
  ),
  example(
    "Danh hiệu Chiến sĩ thi đua toàn quốc: 01 người (ông Triệu Văn Sang, bác sĩ Bệnh viện Đa khoa tỉnh)",
    "chien-si-thi-dua-toan-quoc prime-minister individual «Triệu Văn Sang»",
  ),
  example(
    "Bằng khen của Thủ tướng Chính phủ: Sở Tài chính, Sở Công Thương, ông Trần Quang Huy (Ban Quản lý Khu kinh tế).",
    "bang-khen prime-minister collective «Sở Tài chính»",
    "bang-khen prime-minister collective «Sở Công Thương»",
    "bang-khen prime-minister individual «Trần Quang Huy»",
  ),
  example(
    "Cờ thi đua của UBND tỉnh tặng các đơn vị: Cục Thuế, Kho bạc Nhà nước tỉnh, Ngân hàng Nhà nước chi nhánh tỉnh.",
    "co-thi-dua province collective «Cục Thuế»",
    "co-thi-dua province collective «Kho bạc Nhà nước tỉnh»",
    "co-thi-dua province collective «Ngân hàng Nhà nước chi nhánh tỉnh»",
  ),
  example(
    "- Bằng khen của Chủ tịch UBND tỉnh: + Tập thể: Phòng Nội vụ, Phòng Tư pháp; + Cá nhân: ông Mai Đình Định, bà Vũ Thị Nhuần.",
    "bang-khen province collective «Phòng Nội vụ»",
    "bang-khen province collective «Phòng Tư pháp»",
    "bang-khen province individual «Mai Đình Định»",
    "bang-khen province individual «Vũ Thị Nhuần»",
  ),
  example(
    "Giấy khen của Hội Nông dân huyện thì về tay 18 chi hội và 25 hội viên.",
    "giay-khen district collective 18",
    "giay-khen district individual 25",
  ),
  example("Giấy khen đột xuất: 12 cá nhân lao vào dòng lũ cứu người.", "giay-khen - individual 12"),
  example(
    "Huy chương Chiến sĩ vẻ vang, có 5 quân nhân nhận hạng Nhất, 9 quân nhân hạng Nhì, 14 quân nhân hạng Ba.",
    "huy-chuong-chien-si-ve-vang#1 state individual 5",
    "huy-chuong-chien-si-ve-vang#2 state individual 9",
    "huy-chuong-chien-si-ve-vang#3 state individual 14",
  ),
  example(
    "Chủ tịch nước tặng Huân chương Lao động cho 2 tập thể hạng Nhì, 5 tập thể hạng Ba.",
    "huan-chuong-lao-dong#2 state collective 2",
    "huan-chuong-lao-dong#3 state collective 5",
  ),
  example(
    "Huân chương Chiến công: 3 trinh sát viên hạng Nhì và 4 trinh sát viên hạng Ba; Bộ Công an tặng Bằng khen cho 6 tập thể.",
    "huan-chuong-chien-cong#2 state individual 3",
    "huan-chuong-chien-cong#3 state individual 4",
    "bang-khen ministry collective 6",
  ),
  example(
    "Đề nghị Chủ tịch nước tặng Huân chương Lao động cho 1 tập thể hạng Nhất, 2 tập thể hạng Nhì.",
    "huan-chuong-lao-dong#1 state collective 1 đề nghị",
    "huan-chuong-lao-dong#2 state collective 2 đề nghị",
  ),
  example(
    "Cờ thi đua của Bộ Quốc phòng năm 2018 về tay chính chủ nhà: Đồn Biên phòng Cửa khẩu Bờ Y.",
    "co-thi-dua ministry collective «Đồn Biên phòng Cửa khẩu Bờ Y»",
  ),
  example(
    "Cờ thi đua của Tổng cục thuộc về một gương mặt mới: Chi cục Thuế khu vực Nam Trà My.",
    "co-thi-dua ministry collective «Chi cục Thuế khu vực Nam Trà My»",
  ),
  example(
    "Bằng khen của Chủ tịch UBND tỉnh về thành tích giữ rừng giai đoạn 2011 - 2017 có tên ấp Trường Lộc, chùa Pô Thi, ông Trần Văn Nghi cùng hộ ông Sơn Ri.",
    "bang-khen province collective «ấp Trường Lộc»",
    "bang-khen province collective «chùa Pô Thi»",
    "bang-khen province individual «Trần Văn Nghi»",
    "bang-khen province household «hộ ông Sơn Ri»",
  ),
  example(
    "Lần lượt lên nhận Giấy khen của huyện có các ông Lò Văn Phát, Quàng Văn Tướng và bà Cà Thị Ín.",
    "giay-khen district individual «Lò Văn Phát»",
    "giay-khen district individual «Quàng Văn Tướng»",
    "giay-khen district individual «Cà Thị Ín»",
  ),
  example(
    "Đại tá Phạm Văn Long gắn Huân chương Chiến công hạng Nhì lên ngực áo Thượng úy Đinh Văn Tài.",
    "huan-chuong-chien-cong#2 state individual «Đinh Văn Tài»",
  ),
  example(
    "Bằng khen của Bộ Y tế gọi tên ba người: bác sĩ Lê Thu, điều dưỡng Phạm Hoa, hộ lý Trần Thị Bé.",
    "bang-khen ministry individual «Lê Thu»",
    "bang-khen ministry individual «Phạm Hoa»",
    "bang-khen ministry individual «Trần Thị Bé»",
  ),
];
