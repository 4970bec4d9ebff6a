import type { Example } from "./examples.ts";

const example = (text: string, ...awards: string[]): Example => ({ text, awards });

/** Told in an order of words that no clause of giving or receiving has: the form stands nearest to whom it reached. */
export const ANY_ORDER: readonly Example[] = [
  example(
    "Giấy khen của Hội Nông dân huyện thì về tay 18 chi hội và 25 hội viên.",
    "giay-khen district collective 18",
    "giay-khen district individual 25",
  ),
  example(
    "Dịp này, 17 tập thể, 35 cá nhân có Bằng khen do Bộ trưởng Bộ Tư pháp trao tặng.",
    "bang-khen ministry collective 17",
    "bang-khen ministry individual 35",
  ),
  example("Tổng kết mùa thi đua, Huy chương Chiến sĩ vẻ vang hạng Ba, 14 đồng chí.", "huy-chuong-chien-si-ve-vang#3 state individual 14"),
  example("Bà Lường Thị Pành, nghệ nhân dệt, cũng có Giấy khen của Chủ tịch UBND huyện.", "giay-khen district individual «Lường Thị Pành»"),
  example("Bộ trưởng Bộ Y tế cũng gửi Bằng khen tặng 03 tập thể ở tuyến đầu.", "bang-khen ministry collective 3"),
  example("Giấy khen đột xuất: 12 cá nhân lao vào dòng lũ cứu người.", "giay-khen - individual 12"),
];

/** Whose a form was is told behind: no second giving. */
export const TOLD_WHOSE: readonly Example[] = [
  example(
    "Đợt này 6 tập thể, 8 cá nhân được nhận Bằng khen; Bằng khen là của Chủ tịch UBND tỉnh.",
    "bang-khen province collective 6",
    "bang-khen province individual 8",
  ),
  example(
    "30 tập thể, 45 cá nhân được nhận Bằng khen, còn Giấy khen thì về tay 80 tập thể, 150 cá nhân: Bằng khen là của Chủ tịch UBND tỉnh, Giấy khen là của Giám đốc Công an tỉnh.",
    "bang-khen province collective 30",
    "bang-khen province individual 45",
    "giay-khen province-agency collective 80",
    "giay-khen province-agency individual 150",
  ),
  example("Cuối năm, 5 tập thể nhận Giấy khen. Giấy khen này là của Giám đốc Sở Nội vụ.", "giay-khen province-agency collective 5"),
];

/** No award, though a form and people stand side by side. */
export const NOTHING_ANY_ORDER: readonly string[] = [
  "Giấy khen in trên giấy khổ A4, có 3 người ký nhận hồ sơ.",
  "Nếu có Bằng khen của Thủ tướng Chính phủ, 5 cá nhân được nâng lương trước hạn.",
  "Mỗi cụm được chọn không quá 2 tập thể có Bằng khen của Chủ tịch UBND tỉnh.",
  "Hội nghị đã nghe 7 tập thể có Cờ thi đua chia sẻ kinh nghiệm, chưa xét thêm đơn vị nào.",
  "Cờ thi đua đặt may tại 2 cơ sở ở thành phố.",
  "Phấn đấu năm tới có 20 tập thể có Bằng khen của Chủ tịch UBND tỉnh.",
];
