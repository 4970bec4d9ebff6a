import { type Example, example } from "./example.ts";

/** Who gives, what, to how many: one form, recipients counted. */
export const GIVEN_COUNTS: readonly Example[] = [
  // How many there were and who they are is no rule.
  example("III. SỐ LƯỢNG KHEN THƯỞNG\n1. Chủ tịch UBND huyện tặng Giấy khen cho 10 tập thể.", "giay-khen district collective 10"),
  example("2. Đối tượng khen thưởng:\n- Tặng Giấy khen của Chủ tịch UBND huyện cho 04 tập thể.", "giay-khen district collective 4"),
  example(
    "Chủ tịch UBND các huyện, thành phố tặng Giấy khen cho 214 tập thể và 905 cá nhân.",
    "giay-khen district collective 214",
    "giay-khen district individual 905",
  ),
  example("UBND các xã, phường, thị trấn tặng Giấy khen cho 12 cá nhân.", "giay-khen commune individual 12"),
  example("Các huyện, thị, thành đoàn trao 163 Giấy khen.", "giay-khen district unspecified 163"),
  example("UBND huyện Bắc Hà tặng Giấy khen 12 xã viên có nhiều đóng góp cho hợp tác xã.", "giay-khen district individual 12"),
  example(
    "Toàn tỉnh có 326 mẹ được phong tặng danh hiệu Bà mẹ Việt Nam anh hùng; Huân chương Lao động thì nhiều hơn, gồm 6 hạng Nhất và 19 hạng Nhì.",
    "ba-me-viet-nam-anh-hung state individual 326",
    "huan-chuong-lao-dong#1 state unspecified 6",
    "huan-chuong-lao-dong#2 state unspecified 19",
  ),
  // Under headings that sound like rules, told as done.
  example(
    "II. KẾT QUẢ THỰC HIỆN TIÊU CHÍ THI ĐUA\n1. Chủ tịch UBND huyện tặng Giấy khen cho 10 tập thể.",
    "giay-khen district collective 10",
  ),
  example(
    "IV. TIÊU CHUẨN KHEN THƯỞNG\n1. Năm ngoái, theo tiêu chuẩn này, Chủ tịch UBND huyện đã tặng Giấy khen cho 10 tập thể.",
    "giay-khen district collective 10",
  ),
  // Kinds of bodies that a count is of are nobody who was named before.
  example(
    "Thị xã Hoài Nhơn và Ban Phát triển thôn Hội Long cùng dự lễ.\n\nĐiều 3. Công nhận danh hiệu “Tập thể lao động xuất sắc” cho 14 tập thể thuộc các sở, ban, ngành và 22 tập thể thuộc các huyện, thị xã, thành phố.",
    "tap-the-lao-dong-xuat-sac - collective 14",
    "tap-the-lao-dong-xuat-sac - collective 22",
  ),
  example(
    "Chủ tịch UBND tỉnh tặng Bằng khen cho 21 tập thể và 43 cá nhân.",
    "bang-khen province collective 21",
    "bang-khen province individual 43",
  ),
  example("Chủ tịch UBND tỉnh đã quyết định tặng Bằng khen cho 09 tập thể.", "bang-khen province collective 9"),
  example(
    "Chủ tịch UBND tỉnh vừa ký Quyết định số 771/QĐ-UBND tặng Bằng khen cho 5 tập thể có thành tích xuất sắc.",
    "bang-khen province collective 5",
  ),
  example("UBND huyện trao Giấy khen cho 16 hộ gia đình.", "giay-khen district household 16"),
  example(
    "Giám đốc Sở Tư pháp tặng Giấy khen cho 8 phòng, 24 công chức.",
    "giay-khen province-agency collective 8",
    "giay-khen province-agency individual 24",
  ),
  example("Chính phủ tặng Cờ thi đua cho 4 đơn vị dẫn đầu.", "co-thi-dua government collective 4"),
  example(
    "Thay mặt lãnh đạo tỉnh, đồng chí Phó Chủ tịch UBND tỉnh trao Bằng khen của Thủ tướng Chính phủ cho 2 tập thể và 3 cá nhân.",
    "bang-khen prime-minister collective 2",
    "bang-khen prime-minister individual 3",
  ),
  example("Bộ Công an tặng Bằng khen 6 tập thể, 9 cá nhân.", "bang-khen ministry collective 6", "bang-khen ministry individual 9"),
  example(
    "Chủ tịch UBND tỉnh tặng 7 tập thể và 11 cá nhân Bằng khen.",
    "bang-khen province collective 7",
    "bang-khen province individual 11",
  ),
  example("Chủ tịch UBND tỉnh tặng Bằng khen cho 37 tập thể và cá nhân có nhiều đóng góp.", "bang-khen province unspecified 37"),
  example(
    "Chủ tịch UBND xã tặng Giấy khen cho hai tập thể và năm cá nhân.",
    "giay-khen commune collective 2",
    "giay-khen commune individual 5",
  ),
  example("Hiệu trưởng nhà trường tặng Giấy khen cho 120 sinh viên.", "giay-khen unit individual 120"),
  example("Ủy ban MTTQ Việt Nam tỉnh tặng Bằng khen cho 45 khu dân cư tiêu biểu.", "bang-khen province-agency collective 45"),
  example("Ngày 12/5, UBND thành phố tặng Giấy khen cho 30 cá nhân.", "giay-khen district individual 30"),
  { ...example("Ngày 12/5, UBND thành phố tặng Bằng khen cho 30 cá nhân.", "bang-khen province individual 30"), province: "Đà Nẵng" },
  example(
    "Sở trao giấy khen kèm tiền thưởng cho 5 tập thể và 11 cá nhân dập cháy rừng.",
    "giay-khen province-agency collective 5",
    "giay-khen province-agency individual 11",
  ),
  example(
    "Chủ tịch UBND phường Chiềng Lề trao giấy khen tặng 14 tổ dân phố, 32 cá nhân.",
    "giay-khen commune collective 14",
    "giay-khen commune individual 32",
  ),
  example(
    "Hội Khuyến học tỉnh cấp Giấy khen cho 25 tập thể, 110 cá nhân.",
    "giay-khen province-agency collective 25",
    "giay-khen province-agency individual 110",
  ),
  example(
    "UBND tỉnh đã ban hành Quyết định số 845/QĐ-UBND ngày 3/4/2021 về việc tặng Bằng khen cho 15 tập thể.",
    "bang-khen province collective 15",
  ),
  example(
    "UBND huyện tặng giấy khen cho 20 tập thể, 34 cá nhân, 38 gia đình văn hóa tiêu biểu.",
    "giay-khen district collective 20",
    "giay-khen district individual 34",
    "giay-khen district household 38",
  ),
  example("UBMTTQ tỉnh tặng Giấy khen cho 3 tập thể.", "giay-khen province-agency collective 3"),
  example(
    "Chủ tịch UBND tỉnh tặng Bằng khen cho 1.205 trường hợp, gồm 402 tập thể, 803 cá nhân.",
    "bang-khen province collective 402",
    "bang-khen province individual 803",
  ),
  example(
    "Chủ tịch UBND tỉnh tặng Bằng khen cho 45 tập thể, 72 cá nhân; trong đó có xã Tả Phìn, phường Hàm Rồng.",
    "bang-khen province collective 45",
    "bang-khen province individual 72",
  ),
  { ...example("UBND thành phố tặng Bằng khen cho 12 xã, phường.", "bang-khen province collective 12"), province: "Cần Thơ" },
  example(
    "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 14 tập thể và 36 cá nhân (có danh sách kèm theo).",
    "bang-khen province collective 14",
    "bang-khen province individual 36",
  ),
  example(
    "Bộ Quốc phòng tặng Bằng khen cho 12 tập thể, 30 cá nhân; Bộ Công an: 3 tập thể và 7 cá nhân.",
    "bang-khen ministry collective 12",
    "bang-khen ministry individual 30",
    "bang-khen ministry collective 3",
    "bang-khen ministry individual 7",
  ),
  example("Ban Tổ chức trao 1 giải Nhất, 2 giải Nhì, 3 giải Ba và tặng Giấy khen cho 6 tác giả.", "giay-khen - individual 6"),
  example(
    "Theo đó, Chủ tịch UBND tỉnh tặng Bằng khen đối với 05 tập thể, 11 cá nhân đã có thành tích xuất sắc trong phong trào thi đua “Dân vận khéo” giai đoạn 2016 - 2020.",
    "bang-khen province collective 5",
    "bang-khen province individual 11",
  ),
  example(
    "Nhân dịp này, Bộ Giao thông vận tải đã trao tặng 3 Bằng khen cho các tập thể, 5 Bằng khen cho các cá nhân.",
    "bang-khen ministry collective 3",
    "bang-khen ministry individual 5",
  ),
  example(
    "Huyện ủy Thạch Thành đã tặng Giấy khen cho 12 chi, đảng bộ và 30 đảng viên.",
    "giay-khen district collective 12",
    "giay-khen district individual 30",
  ),
  example(
    "Ban Thường vụ Tỉnh ủy tặng Bằng khen cho 18 tổ chức cơ sở đảng hoàn thành xuất sắc nhiệm vụ tiêu biểu 5 năm liền.",
    "bang-khen province collective 18",
  ),
  example(
    "Bộ Chỉ huy Quân sự tỉnh đã biểu dương, tặng Giấy khen 14 tập thể, 36 cá nhân.",
    "giay-khen province-agency collective 14",
    "giay-khen province-agency individual 36",
  ),
  example(
    "Hội Liên hiệp Phụ nữ tỉnh đã biểu dương 35 gương phụ nữ điển hình và tặng Giấy khen cho 18 chị.",
    "giay-khen province-agency individual 18",
  ),
  example(
    "Giám đốc Công an tỉnh thưởng nóng và tặng Giấy khen cho 5 tập thể, 12 cá nhân tham gia phá án.",
    "giay-khen province-agency collective 5",
    "giay-khen province-agency individual 12",
  ),
  example("Cục Chính trị tặng Giấy khen cho 3 đại đội, 9 quân nhân.", "giay-khen - collective 3", "giay-khen - individual 9"),
  example(
    "Sở Y tế vừa trao quyết định của Chủ tịch UBND tỉnh tặng Bằng khen cho ê-kíp phẫu thuật gồm 6 y, bác sĩ.",
    "bang-khen province individual 6",
  ),
  example(
    "Các sở, ban, ngành, đoàn thể đã tặng Giấy khen cho 312 tập thể và 845 cá nhân.",
    "giay-khen province-agency collective 312",
    "giay-khen province-agency individual 845",
  ),
  example("Chủ tịch UBND các xã, phường tặng Giấy khen cho 211 cá nhân.", "giay-khen commune individual 211"),
  example(
    "Thủ tướng Chính phủ có Quyết định số 45/QĐ-TTg về việc tặng Bằng khen cho 1 tập thể, 3 cá nhân của tỉnh Quảng Ngãi.",
    "bang-khen prime-minister collective 1",
    "bang-khen prime-minister individual 3",
  ),
  example(
    "Bộ trưởng Bộ Lao động - Thương binh và Xã hội cũng ký quyết định tặng Bằng khen 120 tập thể.",
    "bang-khen ministry collective 120",
  ),
  example("Hội LHPN Việt Nam tặng 8 tập thể nữ của Quảng Trị, Điện Biên Bằng khen.", "bang-khen ministry collective 8"),
  example(
    "Trong tổng số 56 tập thể, cá nhân được tặng Bằng khen có 32 tập thể và 24 cá nhân.",
    "bang-khen - collective 32",
    "bang-khen - individual 24",
  ),
  example("Đã trao 612 Giấy khen (trong đó 200 tập thể, 412 cá nhân).", "giay-khen - collective 200", "giay-khen - individual 412"),
  example("Tặng Bằng khen: tập thể 12, cá nhân 30.", "bang-khen - collective 12", "bang-khen - individual 30"),
  example(
    "Bộ Công Thương, Bộ Tài chính cùng tặng Bằng khen, số lượng lần lượt là 3 và 8 tập thể.",
    "bang-khen ministry collective 3",
    "bang-khen ministry collective 8",
  ),
  example(
    "Bằng khen Chủ tịch UBND tỉnh (cấp cho 21 tập thể cùng 33 hội viên).",
    "bang-khen province collective 21",
    "bang-khen province individual 33",
  ),
  example(
    "Đó là chưa kể Bằng khen của Chủ tịch UBND tỉnh trao cho 21 tập thể và 33 hội viên.",
    "bang-khen province collective 21",
    "bang-khen province individual 33",
  ),
  example("Ban Tổ chức đã trao 1 giải Nhất, 2 giải Nhì và tặng Giấy khen cho 10 thí sinh.", "giay-khen - individual 10"),
  example(
    "Chủ tịch UBND tỉnh tặng Bằng khen cho 18 tập thể và 264 cá nhân (gồm 102 y, bác sĩ; 88 cán bộ, chiến sĩ công an, quân đội; 74 tình nguyện viên).",
    "bang-khen province collective 18",
    "bang-khen province individual 102",
    "bang-khen province individual 88",
    "bang-khen province individual 74",
  ),
  example(
    "Phó Chủ tịch UBND tỉnh trao Bằng khen của Chủ tịch UBND tỉnh tặng 3 tập thể, 5 cá nhân có thành tích xuất sắc.",
    "bang-khen province collective 3",
    "bang-khen province individual 5",
  ),
  example(
    "Ghi nhận những kết quả trên, Thủ tướng Chính phủ đã tặng Bằng khen cho Cục; Bộ trưởng Bộ Công Thương tặng Bằng khen cho 2 đội, 5 kiểm soát viên.",
    "bang-khen ministry collective 2",
    "bang-khen ministry individual 5",
  ),
  example(
    "Ngày 12/8, Văn phòng Chính phủ có văn bản thông báo ý kiến của Thủ tướng đồng ý tặng Bằng khen cho 3 cá nhân của tỉnh.",
    "bang-khen prime-minister individual 3",
  ),
  example(
    "Tại Đại hội, UBND huyện tặng Giấy khen cho 23 tập thể, 45 cá nhân, 8 gia đình và 2 doanh nghiệp.",
    "giay-khen district collective 23",
    "giay-khen district individual 45",
    "giay-khen district household 8",
    "giay-khen district collective 2",
  ),
  example("Tổng kết mùa thi đua, Huy chương Chiến sĩ vẻ vang hạng Ba, 14 đồng chí.", "huy-chuong-chien-si-ve-vang#3 state individual 14"),
  example("Bộ trưởng Bộ Y tế cũng gửi Bằng khen tặng 03 tập thể ở tuyến đầu.", "bang-khen ministry collective 3"),
  example("Hội Nông dân tỉnh cũng dành Giấy khen cho 9 hộ.", "giay-khen province-agency household 9"),
  example(
    "Sở Y tế dành 12 Giấy khen cho 5 tập thể và 7 cá nhân.",
    "giay-khen province-agency collective 5",
    "giay-khen province-agency individual 7",
  ),
  example("UBND các xã, phường, đặc khu cấp 1.507 Giấy khen.", "giay-khen commune unspecified 1507"),
  example(
    "Chủ tịch UBND tỉnh tặng Bằng khen cho 218 tập thể, 642 cá nhân; riêng xóa nhà tạm là 46 tập thể, 51 cá nhân.",
    "bang-khen province collective 218",
    "bang-khen province individual 642",
    "bang-khen province collective 46",
    "bang-khen province individual 51",
  ),
  example(
    "UBND tỉnh tặng Bằng khen cho 30 điển hình tiên tiến (gồm 12 tập thể và 18 cá nhân).",
    "bang-khen province collective 12",
    "bang-khen province individual 18",
  ),
  example("UBND tỉnh tặng Bằng khen cho 30 trường hợp (12 tập thể).", "bang-khen province unspecified 30"),
  example(
    "Giám đốc Công ty tặng Giấy khen: Phân xưởng Cơ điện 2, thợ lò Đặng Văn Lực; 40 công nhân khác được thưởng nóng mỗi người 300.000đ.",
    "giay-khen unit collective «Phân xưởng Cơ điện 2»",
    "giay-khen unit individual «Đặng Văn Lực»",
  ),
  example(
    "Chủ tịch UBND tỉnh tặng Bằng khen cho 296 tập thể, 28 hộ; trong đó riêng về xóa nhà tạm là 65 tập thể.",
    "bang-khen province collective 296",
    "bang-khen province household 28",
    "bang-khen province collective 65",
  ),
  // Words that elsewhere ask or tell of what is to come.
  example("Sở Nội vụ đã tham mưu Chủ tịch UBND tỉnh tặng Bằng khen cho 312 tập thể.", "bang-khen province collective 312"),
  example("Xét đề nghị của Sở Nội vụ, Chủ tịch UBND tỉnh tặng Bằng khen cho 5 tập thể.", "bang-khen province collective 5"),
  example("Nhân dịp này, UBND huyện tặng Giấy khen cho 12 tập thể tới dự đông đủ.", "giay-khen district collective 12"),
  example("Qua bình xét, UBND tỉnh tặng Cờ thi đua cho 3 đơn vị.", "co-thi-dua province collective 3"),
  example("Từ đầu năm tới nay UBND huyện tặng Giấy khen cho 12 tập thể.", "giay-khen district collective 12"),
  example("Từ ngày 1/7 tới 20/9 UBND tỉnh tặng Bằng khen cho 5 tập thể.", "bang-khen province collective 5"),
  example("Nhân dịp tới thăm xã, Chủ tịch UBND tỉnh tặng Bằng khen cho 5 tập thể.", "bang-khen province collective 5"),
];
