import { type Example, example } from "./example.ts";

/** A form or an order told once for two deeds or two sentences; what is held, and behind it a deed. */
export const TOLD_ONCE: readonly Example[] = [
  example(
    "Cũng trong đợt này, 41 mẹ được phong tặng và 126 mẹ được truy tặng danh hiệu vinh dự Nhà nước “Bà mẹ Việt Nam anh hùng”.",
    "ba-me-viet-nam-anh-hung state individual 41",
    "ba-me-viet-nam-anh-hung state individual 126",
  ),
  example(
    "Có 3 nghệ nhân được phong tặng và 1 nghệ nhân được truy tặng danh hiệu Nghệ nhân Ưu tú.",
    "nghe-nhan-uu-tu state individual 3",
    "nghe-nhan-uu-tu state individual 1",
  ),
  example(
    "12 tập thể được tặng, 5 cá nhân được truy tặng Huân chương Dũng cảm.",
    "huan-chuong-dung-cam state collective 12",
    "huan-chuong-dung-cam state individual 5",
  ),
  example(
    "Đơn vị có 4 chiến sĩ được tặng và 2 chiến sĩ được truy tặng Huân chương Chiến công hạng Ba.",
    "huan-chuong-chien-cong#3 state individual 4",
    "huan-chuong-chien-cong#3 state individual 2",
  ),
  example("15 hộ được tặng quà và 3 hộ được tặng Giấy khen.", "giay-khen - household 3"),
  example(
    "12 gia đình được trao sổ tiết kiệm và 5 mẹ được truy tặng danh hiệu Bà mẹ Việt Nam anh hùng.",
    "ba-me-viet-nam-anh-hung state individual 5",
  ),
  example("6 hộ được hỗ trợ nhà ở, ông Vàng Seo Páo được tặng Giấy khen của UBND huyện.", "giay-khen district individual «Vàng Seo Páo»"),
  example("20 học sinh được cấp học bổng, 4 em được tặng Giấy khen của Sở.", "giay-khen province-agency individual 4"),
  example(
    "Ở Huân chương Lao động, đợt này không có hạng Nhất. Hạng Nhì được trao cho Bệnh viện Sản Nhi tỉnh, Công ty Apatit và ông Vàng Seo Páo.",
    "huan-chuong-lao-dong#2 state collective «Bệnh viện Sản Nhi tỉnh»",
    "huan-chuong-lao-dong#2 state collective «Công ty Apatit»",
    "huan-chuong-lao-dong#2 state individual «Vàng Seo Páo»",
  ),
  example(
    "Huân chương Lao động hạng Nhất thuộc về Sở Y tế. Hạng Nhì thuộc về Công ty Apatit. Hạng Ba có 3 tập thể, 4 cá nhân.",
    "huan-chuong-lao-dong#1 state collective «Sở Y tế»",
    "huan-chuong-lao-dong#2 state collective «Công ty Apatit»",
    "huan-chuong-lao-dong#3 state collective 3",
    "huan-chuong-lao-dong#3 state individual 4",
  ),
  example(
    "Chủ tịch nước tặng Huân chương Bảo vệ Tổ quốc hạng Nhất cho Bộ Chỉ huy Quân sự tỉnh. Hạng Ba được tặng cho 4 tập thể.",
    "huan-chuong-bao-ve-to-quoc#1 state collective «Bộ Chỉ huy Quân sự tỉnh»",
    "huan-chuong-bao-ve-to-quoc#3 state collective 4",
  ),
  example(
    "Ông Vàng Seo Páo được tặng Huân chương Lao động hạng Ba. Hội thi tay nghề có 10 đội. Hạng Nhì được trao cho Công ty Apatit.",
    "huan-chuong-lao-dong#3 state individual «Vàng Seo Páo»",
  ),
  example("Giải chạy có 200 người dự thi. Hạng Nhì được trao cho em Lò Thị May."),
  example(
    "Công ty có 18 Tập thể lao động xuất sắc, công nhận 210 Chiến sĩ thi đua cơ sở và 2.316 Lao động tiên tiến; thưởng nóng 1,5 tỷ đồng.",
    "tap-the-lao-dong-xuat-sac - collective 18",
    "chien-si-thi-dua-co-so unit individual 210",
    "lao-dong-tien-tien unit individual 2316",
  ),
  example(
    "Trường có 5 Chiến sĩ thi đua cơ sở, 40 Lao động tiên tiến và được Chủ tịch UBND tỉnh tặng Bằng khen.",
    "chien-si-thi-dua-co-so - individual 5",
    "lao-dong-tien-tien - individual 40",
  ),
  example(
    "Sở có 3 Tập thể lao động xuất sắc; UBND tỉnh tặng Bằng khen cho 2 cá nhân.",
    "tap-the-lao-dong-xuat-sac - collective 3",
    "bang-khen province individual 2",
  ),
  example(
    "Một hồ sơ khác, của ông Vàng Seo Páo ở xã Tả Phời, đang thẩm định để trình Thủ tướng Chính phủ tặng Bằng khen.",
    "bang-khen prime-minister individual «Vàng Seo Páo» đề nghị",
  ),
  example(
    "Chủ tịch UBND tỉnh tặng Bằng khen cho 152 tập thể, 498 cá nhân, chưa kể 63 học sinh giỏi cũng được ông ký tặng Bằng khen.",
    "bang-khen province collective 152",
    "bang-khen province individual 498",
    "bang-khen province individual 63",
  ),
  example(
    "Giám đốc Sở tặng Giấy khen cho 40 tập thể, không kể 12 học sinh được Chủ tịch UBND huyện tặng Giấy khen.",
    "giay-khen province-agency collective 40",
    "giay-khen district individual 12",
  ),
  example("Nữ công: 15 chị được tặng Bằng khen.", "bang-khen - individual 15"),
  example("Thủ công: 3 nghệ nhân được tặng Bằng khen.", "bang-khen - individual 3"),
  example(
    "Ban Chỉ đạo đề nghị Thủ tướng Chính phủ tặng Bằng khen cho huyện Bắc Hà; hồ sơ khen cấp Nhà nước của 2 tập thể đang được thẩm định.",
    "bang-khen prime-minister collective «huyện Bắc Hà» đề nghị",
  ),
  example("UBND tỉnh tặng Bằng khen cho Sở Y tế; hồ sơ của 2 tập thể khác còn chờ thẩm định.", "bang-khen province collective «Sở Y tế»"),
  example("Xã Tả Phời được tặng Cờ thi đua của UBND tỉnh và sẽ được thưởng 1 tỷ đồng.", "co-thi-dua province collective «Xã Tả Phời»"),
  example("Theo Quyết định số 12/QĐ-UBND, Sở Y tế được tặng Cờ thi đua của UBND tỉnh.", "co-thi-dua province collective «Sở Y tế»"),
  example(
    "Anh Vàng Seo Páo từng được tặng Huân chương Chiến công hạng Ba. Hạng Nhất được trao cho đội Công an tỉnh tại giải bóng chuyền.",
    "huan-chuong-chien-cong#3 state individual «Vàng Seo Páo»",
  ),
  example("Huyện có 12 Bà mẹ Việt Nam anh hùng, tặng quà cho 30 gia đình.", "ba-me-viet-nam-anh-hung state individual 12"),
  example("Trường có 3 Nhà giáo Ưu tú, trao quà cho 40 em.", "nha-giao-uu-tu state individual 3"),
];
