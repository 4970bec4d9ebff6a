import { type Example, example, lines } from "./example.ts";

/** Who gave stands as a label, is told once for a verb, only signs, or is the "of" of a number. */
export const SORTED_BY_GIVER: readonly Example[] = [
  example(
    "Tổng LĐLĐ: 41 tập thể được tặng Cờ thi đua, 63 cá nhân được tặng Bằng khen.",
    "co-thi-dua ministry collective 41",
    "bang-khen ministry individual 63",
  ),
  example(
    lines(
      "Kết quả khen thưởng:",
      "- UBND tỉnh: 12 tập thể được tặng Bằng khen.",
      "- LĐLĐ tỉnh: 30 tập thể, 90 cá nhân được tặng Bằng khen.",
      "- Giám đốc Sở Y tế: 5 tập thể được tặng Giấy khen.",
    ),
    "bang-khen province collective 12",
    "bang-khen province-agency collective 30",
    "bang-khen province-agency individual 90",
    "giay-khen province-agency collective 5",
  ),
  example(
    "Bộ Công an: 5 tập thể được tặng Bằng khen; UBND tỉnh: 7 tập thể được tặng Cờ thi đua; Công an tỉnh: 48 cá nhân được tặng Giấy khen.",
    "bang-khen ministry collective 5",
    "co-thi-dua province collective 7",
    "giay-khen province-agency individual 48",
  ),
  example(
    "UBND tỉnh tặng 12 Bằng khen, LĐLĐ tỉnh 40 Bằng khen, các huyện 213 Giấy khen.",
    "bang-khen province unspecified 12",
    "bang-khen province-agency unspecified 40",
    "giay-khen district unspecified 213",
  ),
  example("Giám đốc Sở Y tế đã ký 112 Giấy khen.", "giay-khen province-agency unspecified 112"),
  example(
    "Chủ tịch LĐLĐ tỉnh ký 112 Bằng khen, Chủ tịch UBND huyện ký 80 Giấy khen.",
    "bang-khen province-agency unspecified 112",
    "giay-khen district unspecified 80",
  ),
  example(
    "34 đồng chí nhận Kỷ niệm chương “Vì sự nghiệp Dân vận”; Bộ Chỉ huy BĐBP tỉnh ký 112 Giấy khen.",
    "ky-niem-chuong ministry individual 34",
    "giay-khen province-agency unspecified 112",
  ),
  example("Hồ sơ đang chờ Chủ tịch nước ký 3 Huân chương Lao động cho các sở.", "huan-chuong-lao-dong state collective 3 đề nghị"),
  example("Số Cờ thi đua của UBND tỉnh đã trao là 187.", "co-thi-dua province unspecified 187"),
  example(
    "Số Bằng khen Chủ tịch UBND tỉnh đã tặng là 1.204; số Giấy khen được trao lên tới 8.930.",
    "bang-khen province unspecified 1204",
    "giay-khen - unspecified 8930",
  ),
  example("Tổng số Huân chương Lao động các hạng đã trao là 31.", "huan-chuong-lao-dong state unspecified 31"),
  // Whose own they are, or nobody's word of who gave.
  example("Sở Y tế: 3 tập thể được tặng Bằng khen.", "bang-khen - collective 3"),
  example("Công an tỉnh: 3 tập thể được tặng Bằng khen của Bộ Công an.", "bang-khen ministry collective 3"),
  example(
    lines("Các đơn vị nổi bật:", "- Sở Y tế: 3 tập thể được tặng Bằng khen.", "- Công an tỉnh: 5 tập thể được tặng Giấy khen."),
    "bang-khen - collective 3",
    "giay-khen - collective 5",
  ),
  example("Bộ đội Biên phòng tỉnh: 3 tập thể được tặng Bằng khen.", "bang-khen - collective 3"),
  example("UBND tỉnh tặng 12 Bằng khen, 3 Cờ thi đua.", "bang-khen province unspecified 12", "co-thi-dua province unspecified 3"),
  example("Số Giấy khen trao năm nay tăng 12 so với năm trước."),
  example("Số Bằng khen tặng nông dân chiếm 45%."),
  example("Số Cờ thi đua tặng cho xã là do dân bầu."),
  example(
    "Số người được tặng Kỷ niệm chương là 120, số tập thể được tặng Bằng khen là 14.",
    "ky-niem-chuong - individual 120",
    "bang-khen - collective 14",
  ),
  example("Số người được tặng quà là 120; số tập thể được tặng Bằng khen chiếm 14%."),
  example(
    "Bộ, ngành Trung ương: 23 Bằng khen, 140 Kỷ niệm chương.",
    "bang-khen ministry unspecified 23",
    "ky-niem-chuong ministry unspecified 140",
  ),
  example(
    "Về phần tỉnh: Bằng khen, 288 tập thể, 924 cá nhân; Cờ thi đua, 29; Chiến sĩ thi đua cấp tỉnh, 15 người.",
    "co-thi-dua province unspecified 29",
    "bang-khen province collective 288",
    "bang-khen province individual 924",
    "chien-si-thi-dua-tinh province individual 15",
  ),
  example(
    "II. KHEN THƯỞNG CỦA CHÍNH PHỦ, THỦ TƯỚNG CHÍNH PHỦ\n- Cờ thi đua của Chính phủ: Trung tâm Y tế huyện Bát Xát.\n- Bằng khen: Hội Nông dân xã Y Tý; ông Sùng A Páo (thôn Ngải Trồ).",
    "co-thi-dua government collective «Trung tâm Y tế huyện Bát Xát»",
    "bang-khen prime-minister collective «Hội Nông dân xã Y Tý»",
    "bang-khen prime-minister individual «Sùng A Páo»",
  ),
];
