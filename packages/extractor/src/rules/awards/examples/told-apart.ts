import { type Example, example, lines } from "./example.ts";

/** Given on another occasion, though it stands under what is only asked for; and counts whose verb is not told again. */
export const TOLD_APART: readonly Example[] = [
  example(
    lines(
      "III- Suy tôn, đề nghị khen thưởng",
      "Cụm nhất trí đề nghị:",
      "1. UBND tỉnh tặng Cờ thi đua: Sở Y tế.",
      "2. Đối với cơ sở: 06 đơn vị được đề nghị LĐLĐ tỉnh tặng Cờ thi đua; 21 tập thể và 35 cá nhân, Bằng khen của LĐLĐ tỉnh.",
      "Mọi đề nghị nói trên chỉ có giá trị khi Hội đồng thông qua.",
      "Cũng tại hội nghị, 12 cán bộ được trao Kỷ niệm chương “Vì sự nghiệp xây dựng tổ chức Công đoàn”. Nhắc lại để so sánh: năm 2011, Sở Y tế đã được Bộ Y tế tặng Cờ thi đua, còn Sở Nội vụ được Chủ tịch UBND tỉnh tặng Bằng khen.",
    ),
    "co-thi-dua province collective «Sở Y tế» đề nghị",
    "co-thi-dua province-agency collective 6 đề nghị",
    "bang-khen province-agency collective 21 đề nghị",
    "bang-khen province-agency individual 35 đề nghị",
    "ky-niem-chuong ministry individual 12",
    "co-thi-dua ministry collective «Sở Y tế» @2011",
    "bang-khen province collective «Sở Nội vụ» @2011",
  ),
  example(
    lines("III. Đề nghị khen thưởng", "Dịp này, Sở Y tế và 5 cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen."),
    "bang-khen province collective «Sở Y tế»",
    "bang-khen province individual 5",
  ),
  example(
    lines(
      "III. Suy tôn, đề nghị khen thưởng",
      "Năm 2011, Sở Y tế đã được Bộ Y tế tặng Cờ thi đua, còn Sở Nội vụ được Chủ tịch UBND tỉnh tặng Bằng khen.",
    ),
    "co-thi-dua ministry collective «Sở Y tế» @2011",
    "bang-khen province collective «Sở Nội vụ» @2011",
  ),
  // Not on another occasion: asked for, as the heading says.
  example(
    lines("IV. Đề nghị khen thưởng", "5 tập thể được tặng Bằng khen, 3 cá nhân được tặng Cờ thi đua của UBND tỉnh."),
    "bang-khen - collective 5 đề nghị",
    "co-thi-dua province individual 3 đề nghị",
  ),
  example(
    lines("IV. Đề nghị khen thưởng", "Năm 2022, 5 tập thể được tặng Bằng khen của UBND tỉnh."),
    "bang-khen province collective 5 đề nghị @2022",
  ),
  example(
    lines(
      "Cụm thống nhất đề nghị UBND tỉnh:",
      "- Tặng Cờ thi đua cho Sở Y tế.",
      "- Sở Nội vụ được tặng Bằng khen.",
      "Nhân dịp này, 3 tập thể được Chủ tịch UBND tỉnh tặng Bằng khen.",
    ),
    "co-thi-dua province collective «Sở Y tế» đề nghị",
    "bang-khen province collective «Sở Nội vụ» đề nghị",
    "bang-khen province collective 3",
  ),
  example(
    "6 đơn vị được UBND tỉnh tặng Cờ thi đua; 21 tập thể, Bằng khen; 35 cá nhân, Giấy khen của Sở.",
    "co-thi-dua province collective 6",
    "bang-khen province collective 21",
    "giay-khen province-agency individual 35",
  ),
  example("6 đơn vị được UBND tỉnh tặng Cờ thi đua; 21 tập thể tham gia, Bằng khen trao sau.", "co-thi-dua province collective 6"),
];
