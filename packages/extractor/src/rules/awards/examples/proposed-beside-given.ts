import { type Example, example } from "./example.ts";

/** Asked for and given in one text, and what was given because it was asked for. */
export const PROPOSED_BESIDE_GIVEN: readonly Example[] = [
  example(
    "18 đồng chí đạt CSTĐ cơ sở, 1 đồng chí được đề nghị CSTĐ cấp Bộ.",
    "chien-si-thi-dua-co-so - individual 18",
    "chien-si-thi-dua-tinh ministry individual 1 đề nghị",
  ),
  example("Theo đề nghị của Giám đốc Sở Nội vụ, Chủ tịch UBND tỉnh tặng Bằng khen cho 4 tập thể.", "bang-khen province collective 4"),
  example(
    "Sở đã đề nghị và được Chủ tịch nước tặng Huân chương Lao động hạng Ba cho 2 cá nhân.",
    "huan-chuong-lao-dong#3 state individual 2",
  ),
  example("Xét đề nghị của Ban Thi đua - Khen thưởng, UBND tỉnh tặng Cờ thi đua cho 6 đơn vị.", "co-thi-dua province collective 6"),
  example(
    "UBND tỉnh đã có văn bản đề nghị và được Thủ tướng Chính phủ đồng ý tặng Bằng khen cho 4 tập thể.",
    "bang-khen prime-minister collective 4",
  ),
  example(
    "2 tập thể, 4 cá nhân được Sở đề nghị UBND tỉnh khen thưởng; 12 cá nhân được Giám đốc Sở tặng Giấy khen.",
    "khen-thuong province collective 2 đề nghị",
    "khen-thuong province individual 4 đề nghị",
    "giay-khen province-agency individual 12",
  ),
  example(
    "Chủ tịch nước đã đồng ý tặng thưởng Huân chương Lao động hạng Nhì cho Sở Nội vụ theo đề nghị của Thủ tướng Chính phủ.",
    "huan-chuong-lao-dong#2 state collective «Sở Nội vụ»",
  ),
  example("Theo đề nghị của Sở Nội vụ, Chủ tịch UBND tỉnh quyết định tặng Bằng khen cho 4 tập thể.", "bang-khen province collective 4"),
  example(
    "Xét Tờ trình của Hội đồng Thi đua - Khen thưởng, UBND huyện quyết định công nhận danh hiệu Lao động tiên tiến cho 412 cá nhân, Tập thể lao động tiên tiến cho 38 tập thể.",
    "lao-dong-tien-tien district individual 412",
    "tap-the-lao-dong-tien-tien district collective 38",
  ),
  example(
    "Trong tổng số 25 tập thể được đề nghị, đã có 18 tập thể được Chủ tịch UBND tỉnh tặng Bằng khen.",
    "bang-khen province collective 18",
  ),
  example(
    "Dù mới được đề nghị tặng Huân chương Lao động hạng Ba, Hợp tác xã Thanh Long trước đó từng nhận Bằng khen của Thủ tướng Chính phủ.",
    "bang-khen prime-minister collective «Hợp tác xã Thanh Long»",
    "huan-chuong-lao-dong#3 state collective «Hợp tác xã Thanh Long» đề nghị",
  ),
  example(
    "Anh Đặng Thành Phúc là thợ máy. Anh Nguyễn Minh Tấn được tặng Bằng khen của Bộ Công Thương. Còn Thành Phúc? Anh mới có Giấy khen của giám đốc công ty, và năm nay LĐLĐ tỉnh đã làm hồ sơ đề nghị Tổng LĐLĐ cấp Bằng Lao động sáng tạo cho anh.",
    "bang-khen ministry individual «Nguyễn Minh Tấn»",
    "giay-khen unit individual «Đặng Thành Phúc»",
    "khac ministry individual «Đặng Thành Phúc» đề nghị",
  ),
  example(
    "Sở cũng vừa gửi Bộ Y tế hồ sơ của bác sĩ Phan Hữu Tài, đề nghị phong tặng danh hiệu Thầy thuốc Nhân dân; Trung tâm Kiểm soát bệnh tật tỉnh, đơn vị từng được tặng Huân chương Lao động hạng Ba năm 2021, lần này được đề nghị Huân chương Lao động hạng Nhì.",
    "thay-thuoc-nhan-dan state individual «Phan Hữu Tài» đề nghị",
    "huan-chuong-lao-dong#3 state collective «Trung tâm Kiểm soát bệnh tật tỉnh»",
    "huan-chuong-lao-dong#2 state collective «Trung tâm Kiểm soát bệnh tật tỉnh» đề nghị",
  ),
  example(
    "Năm qua có 15 tập thể được đề nghị tặng danh hiệu Tập thể lao động xuất sắc, trong đó 12 tập thể đã được công nhận.",
    "tap-the-lao-dong-xuat-sac - collective 15 đề nghị",
  ),
  example(
    "Sở đã xét và công nhận 36 cá nhân đạt danh hiệu Chiến sĩ thi đua cơ sở; xét, đề nghị UBND tỉnh công nhận 3 cá nhân đạt danh hiệu Chiến sĩ thi đua cấp tỉnh.",
    "chien-si-thi-dua-co-so province-agency individual 36",
    "chien-si-thi-dua-tinh province individual 3 đề nghị",
  ),
  example("Tính đến nay đã trình 26 hồ sơ, trong đó đã có quyết định tặng Bằng khen cho 19 cá nhân.", "bang-khen - individual 19"),
  example(
    "Ông Giàng Seo Lừ được thôn, xã suy tôn và được UBND huyện tặng Giấy khen; hiện đang được trình Chủ tịch UBND tỉnh tặng Bằng khen.",
    "giay-khen district individual «Giàng Seo Lừ»",
    "bang-khen province individual «Giàng Seo Lừ» đề nghị",
  ),
  example(
    "Theo Tờ trình số 45/TTr-UBND của huyện, Chủ tịch UBND tỉnh đã tặng Bằng khen cho 8 hộ gia đình hiến đất.",
    "bang-khen province household 8",
  ),
  example(
    "Qua bình xét, 142 tập thể đạt danh hiệu Tập thể lao động tiên tiến, 38 tập thể được đề nghị công nhận Tập thể lao động xuất sắc.",
    "tap-the-lao-dong-tien-tien - collective 142",
    "tap-the-lao-dong-xuat-sac - collective 38 đề nghị",
  ),
  example(
    "Trong 3 năm, tỉnh đã xét, trình và được Chủ tịch nước phong tặng, truy tặng danh hiệu Bà mẹ Việt Nam anh hùng cho 27 mẹ.",
    "ba-me-viet-nam-anh-hung state individual 27",
  ),
  example(
    "Khối đã tặng Giấy khen cho 3 cá nhân; đồng thời bỏ phiếu suy tôn Báo Lào Cai là đơn vị dẫn đầu, trình UBND tỉnh xét tặng Cờ thi đua.",
    "giay-khen - individual 3",
    "co-thi-dua province collective «Báo Lào Cai» đề nghị",
  ),
  example(
    "Ông Sầm Văn Bình được phong tặng Nghệ nhân Ưu tú năm 2015 và đang được đề nghị xét tặng Nghệ nhân Nhân dân.",
    "nghe-nhan-uu-tu state individual «Sầm Văn Bình»",
    "nghe-nhan-nhan-dan state individual «Sầm Văn Bình» đề nghị",
  ),
  // what somebody else waits for, in a clause of its own
  example(
    "Cờ thi đua của Chính phủ: Sở Y tế, Sở Tư pháp, trong khi Sở Công Thương đang chờ thẩm định.",
    "co-thi-dua government collective «Sở Y tế»",
    "co-thi-dua government collective «Sở Tư pháp»",
  ),
  example(
    "Huân chương Lao động hạng Ba cho Trường THPT Kim Liên, còn hồ sơ của Trường THPT Nam Đàn đang chờ Chủ tịch nước ký.",
    "huan-chuong-lao-dong#3 state collective «Trường THPT Kim Liên»",
  ),
  example(
    "Cờ thi đua của Chính phủ cho Sở Y tế, riêng dự án bệnh viện mới đang chờ Thủ tướng quyết định.",
    "co-thi-dua government collective «Sở Y tế»",
  ),
  example(
    "Bằng khen của Chủ tịch UBND tỉnh cho Hợp tác xã Bản Liền, đơn vị đang hoàn thiện thủ tục vay vốn.",
    "bang-khen province collective «Hợp tác xã Bản Liền»",
  ),
  example(
    "Bằng khen của Chủ tịch UBND tỉnh cho anh Lê Văn Hà, người đang nằm tại bệnh viện huyện.",
    "bang-khen province individual «Lê Văn Hà»",
  ),
  example("Giấy khen của UBND huyện cho 5 hộ, đường vào bản còn nằm trong quy hoạch.", "giay-khen district household 5"),
  example("Bằng khen của UBND tỉnh cho 12 cá nhân, 3 dự án của họ đang chờ UBND tỉnh phê duyệt.", "bang-khen province individual 12"),
  // What is asked for before the semicolon is something else.
  example("Xã gửi danh sách 12 hộ nghèo, đề nghị huyện hỗ trợ; 3 hộ được tặng Giấy khen của UBND xã.", "giay-khen commune household 3"),
];
