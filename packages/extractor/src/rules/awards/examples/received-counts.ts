import { type Example, example } from "./example.ts";

/** How many were given what by whom: passive, recipients counted. */
export const RECEIVED_COUNTS: readonly Example[] = [
  example(
    "Cuối buổi, Giấy khen của Sở Công Thương được trao cho 04 tập thể và 21 cá nhân.",
    "giay-khen province-agency collective 4",
    "giay-khen province-agency individual 21",
  ),
  example(
    "26 tập thể và 58 cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen.",
    "bang-khen province collective 26",
    "bang-khen province individual 58",
  ),
  example("Đã có 18 tập thể, 52 cá nhân được tặng Giấy khen.", "giay-khen - collective 18", "giay-khen - individual 52"),
  example("Năm 2019, toàn tỉnh có 12 lượt tập thể được tặng Cờ thi đua của Chính phủ.", "co-thi-dua government collective 12"),
  example("Trong năm, 26 tập thể, trong đó có Phòng Kinh tế thị xã, được UBND tỉnh tặng Bằng khen.", "bang-khen province collective 26"),
  example("Huân chương Lao động hạng Ba được trao cho 4 cá nhân.", "huan-chuong-lao-dong#3 state individual 4"),
  example("Tập thể nhà trường và 3 giáo viên được Bộ GD&ĐT tặng Bằng khen.", "bang-khen ministry individual 3"),
  example(
    "Năm 2023, có 7 hộ gia đình và 2 dòng họ được UBND huyện tặng Giấy khen.",
    "giay-khen district household 7",
    "giay-khen district collective 2",
  ),
  example(
    "Bên cạnh đó, 25 cán bộ, hội viên được Trung ương Hội tặng Kỷ niệm chương “Vì sự phát triển của phụ nữ Việt Nam”.",
    "ky-niem-chuong ministry individual 25",
  ),
  example(
    "Trong đó, 6 cá nhân được tặng Huân chương Chiến công hạng Nhất, Nhì, Ba.",
    "huan-chuong-chien-cong#1 state individual 6",
    "huan-chuong-chien-cong#2 state individual 6",
    "huan-chuong-chien-cong#3 state individual 6",
  ),
  example(
    "11 đồng chí được tặng Huy chương Vì an ninh Tổ quốc, 30 đồng chí được tặng Huy chương Chiến sĩ vẻ vang các hạng.",
    "huy-chuong-vi-an-ninh-to-quoc state individual 11",
    "huy-chuong-chien-si-ve-vang state individual 30",
  ),
  example(
    "Bằng khen của UBND tỉnh cũng được trao cho 15 tập thể và 27 cá nhân.",
    "bang-khen province collective 15",
    "bang-khen province individual 27",
  ),
  example(
    "Ở cấp tỉnh, có 45 tập thể, 98 cá nhân được tặng Bằng khen.",
    "bang-khen province collective 45",
    "bang-khen province individual 98",
  ),
  example(
    "Về phía Tổng Liên đoàn, có 4 tập thể được tặng Cờ thi đua, 11 cá nhân được tặng Bằng khen.",
    "co-thi-dua ministry collective 4",
    "bang-khen ministry individual 11",
  ),
  example(
    "Trong 5 năm, 7 lượt tập thể được tặng Cờ thi đua của Chính phủ, 12 lượt tập thể, 35 lượt cá nhân được Thủ tướng tặng Bằng khen.",
    "co-thi-dua government collective 7",
    "bang-khen prime-minister collective 12",
    "bang-khen prime-minister individual 35",
  ),
  example(
    "Đã có 13 tập thể và 22 cá nhân được các bộ, ngành Trung ương tặng Bằng khen.",
    "bang-khen ministry collective 13",
    "bang-khen ministry individual 22",
  ),
  example(
    "Trong đợt này, Hội Nông dân tỉnh có 1 tập thể được Trung ương Hội tặng Cờ thi đua, 3 tập thể và 8 cá nhân được tặng Bằng khen.",
    "co-thi-dua ministry collective 1",
    "bang-khen ministry collective 3",
    "bang-khen ministry individual 8",
  ),
  example(
    "Dịp này, có 8 tập thể và 10 cá nhân vinh dự được Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh tặng Bằng khen vì có thành tích xuất sắc trong công tác Đoàn.",
    "bang-khen ministry collective 8",
    "bang-khen ministry individual 10",
  ),
  example(
    "Công an tỉnh có 1 tập thể và 4 cá nhân được Bộ Công an tặng Bằng khen; 21 tập thể và 56 cá nhân được Giám đốc Công an tỉnh tặng Giấy khen.",
    "bang-khen ministry collective 1",
    "bang-khen ministry individual 4",
    "giay-khen province-agency collective 21",
    "giay-khen province-agency individual 56",
  ),
  example("Chi bộ thôn Đông Cao có 4 đảng viên được tặng Giấy khen của Đảng ủy xã.", "giay-khen commune individual 4"),
  example("Toàn ngành có 1.245 lượt CBCNVC được tặng Bằng khen các loại.", "bang-khen - individual 1245"),
  example(
    "Cũng tại buổi lễ, 12 gia đình hiếu học và 5 dòng họ khuyến học được UBND thị xã An Khê tặng Giấy khen.",
    "giay-khen district household 12",
    "giay-khen district collective 5",
  ),
  example("Huyện Đak Pơ: 3 tập thể được tặng Bằng khen.", "bang-khen - collective 3"),
  example(
    "Tại đây, có 20 người cao tuổi được Hội Người cao tuổi tỉnh tặng Giấy khen, 4 cụ được tặng Kỷ niệm chương “Vì sự nghiệp chăm sóc và phát huy vai trò người cao tuổi Việt Nam”.",
    "giay-khen province-agency individual 20",
    "ky-niem-chuong ministry individual 4",
  ),
  example(
    "Theo Quyết định số 98, có 6 doanh nghiệp được Bộ Công Thương tặng Bằng khen, 14 doanh nhân được UBND tỉnh tặng Bằng khen.",
    "bang-khen ministry collective 6",
    "bang-khen province individual 14",
  ),
  example(
    "Trong đợt 1 năm 2021, Công ty Điện lực Nghệ An có 2 tập thể được EVN tặng Giấy khen, 1 cá nhân được công nhận CSTĐ cấp Bộ.",
    "giay-khen - collective 2",
    "chien-si-thi-dua-tinh ministry individual 1",
  ),
  example("Được sự quan tâm của tỉnh, 20 hộ nghèo được tặng nhà; 3 tập thể được tặng Bằng khen.", "bang-khen - collective 3"),
  example(
    "Giấy khen và Bằng khen lần lượt được trao cho 9.870 và 4.316 lượt cá nhân.",
    "giay-khen - individual 9870",
    "bang-khen - individual 4316",
  ),
  example(
    "Số tập thể được tặng Cờ thi đua: 12; số cá nhân được tặng Bằng khen: 45.",
    "co-thi-dua - collective 12",
    "bang-khen - individual 45",
  ),
  example(
    "Cờ thi đua của Chính phủ và Bằng khen của Thủ tướng được trao cho 3 tập thể.",
    "co-thi-dua government collective 3",
    "bang-khen prime-minister collective 3",
  ),
  example(
    "Bằng khen của Chủ tịch UBND tỉnh được trao cho 5 tập thể và 9 cá nhân; Giấy khen của Giám đốc Sở được trao cho 12 tập thể.",
    "bang-khen province collective 5",
    "bang-khen province individual 9",
    "giay-khen province-agency collective 12",
  ),
  example(
    "5 cá nhân được tặng Huân chương Lao động hạng Nhì, 12 cá nhân hạng Ba.",
    "huan-chuong-lao-dong#2 state individual 5",
    "huan-chuong-lao-dong#3 state individual 12",
  ),
  example(
    "Về cá nhân: 2 đồng chí được tặng Huân chương Lao động hạng Ba, 6 đồng chí được tặng Bằng khen của Thủ tướng Chính phủ.",
    "huan-chuong-lao-dong#3 state individual 2",
    "bang-khen prime-minister individual 6",
  ),
  example(
    "Chưa có tập thể nào được tặng Cờ thi đua của Chính phủ, 2 tập thể mới được tặng Bằng khen của Bộ.",
    "bang-khen ministry collective 2",
  ),
  example(
    "Ngành đã có 1 tập thể, 1 cá nhân được tuyên dương Anh hùng Lao động; 3 tập thể, 5 cá nhân được tặng Huân chương Lao động các hạng.",
    "anh-hung-lao-dong state collective 1",
    "anh-hung-lao-dong state individual 1",
    "huan-chuong-lao-dong state collective 3",
    "huan-chuong-lao-dong state individual 5",
  ),
  example(
    "Bên cạnh Bằng khen của Thủ tướng, 12 tập thể khác được tặng Bằng khen của Bộ trưởng Bộ Giáo dục và Đào tạo.",
    "bang-khen ministry collective 12",
  ),
  // what others got ends at its semicolon
  example("Có 6/8 chi bộ đạt danh hiệu trong sạch, vững mạnh; 3 đồng chí được Đảng ủy tặng Giấy khen.", "giay-khen - individual 3"),
  example(
    "Ngoài ra còn 5 cá nhân nhận Kỷ niệm chương Vì sự nghiệp phát triển nông nghiệp và nông thôn.",
    "ky-niem-chuong ministry individual 5",
  ),
];
