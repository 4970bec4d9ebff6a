import type { Example } from "./examples.ts";

const example = (text: string, ...awards: string[]): Example => ({ text, awards });

/** Invented sentences, one for each way of writing that once was read wrongly; notation as in examples.ts. */
export const BY_CAUSE: readonly Example[] = [
  example(
    "Với những kết quả đã đạt được, ngành Nông nghiệp và Môi trường đã vinh dự được Chính phủ tặng Cờ thi đua năm 2021 và nhiều năm liền được UBND tỉnh tặng Bằng khen.",
    "co-thi-dua government collective «ngành Nông nghiệp và Môi trường»",
    "bang-khen province collective «ngành Nông nghiệp và Môi trường»",
  ),
  example(
    "Sở Lao động, Thương binh và Xã hội, Sở Văn hóa, Thể thao và Du lịch được UBND tỉnh tặng Cờ thi đua.",
    "co-thi-dua province collective «Sở Lao động, Thương binh và Xã hội»",
    "co-thi-dua province collective «Sở Văn hóa, Thể thao và Du lịch»",
  ),
  example(
    "UBND tỉnh tặng Cờ thi đua cho Sở Nông nghiệp và Môi trường, Sở Dân tộc và Tôn giáo và Sở Khoa học và Công nghệ.",
    "co-thi-dua province collective «Sở Nông nghiệp và Môi trường»",
    "co-thi-dua province collective «Sở Dân tộc và Tôn giáo»",
    "co-thi-dua province collective «Sở Khoa học và Công nghệ»",
  ),
  example(
    "Ghi nhận kết quả đạt được, Đài Phát thanh và Truyền hình tỉnh được Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch tặng Bằng khen.",
    "bang-khen ministry collective «Đài Phát thanh và Truyền hình tỉnh»",
  ),
  example(
    "Trong đợt cao điểm vừa qua Phòng Cảnh sát giao thông được Bộ Công an tặng Bằng khen.",
    "bang-khen ministry collective «Phòng Cảnh sát giao thông»",
  ),
  example(
    "Văn phòng Đoàn ĐBQH và HĐND tỉnh được Thủ tướng Chính phủ tặng Bằng khen.",
    "bang-khen prime-minister collective «Văn phòng Đoàn ĐBQH và HĐND tỉnh»",
  ),
  example(
    "Chi cục Chăn nuôi và Thú y, Trung tâm Khuyến công và Xúc tiến thương mại nhận Giấy khen của Giám đốc Sở.",
    "giay-khen province-agency collective «Chi cục Chăn nuôi và Thú y»",
    "giay-khen province-agency collective «Trung tâm Khuyến công và Xúc tiến thương mại»",
  ),
  example(
    "Trường Tiểu học Hưng Dũng 1 thành lập năm 1965.\n\nĐến nay, nhà trường đã 3 lần được tặng Cờ thi đua của UBND tỉnh, 2 lần được tặng Bằng khen của Bộ Giáo dục và Đào tạo.",
    "co-thi-dua province collective «Trường Tiểu học Hưng Dũng 1»",
    "bang-khen ministry collective «Trường Tiểu học Hưng Dũng 1»",
  ),
  example(
    "Công an huyện Quỳ Hợp đã lập nhiều chiến công. Đơn vị đã 2 lần được tặng Cờ thi đua của Bộ Công an.",
    "co-thi-dua ministry collective «Công an huyện Quỳ Hợp»",
  ),
  example(
    "Sở Công Thương đã phát động 3 phong trào. Ngành được Chính phủ tặng Cờ thi đua năm 2018.",
    "co-thi-dua government collective «Sở Công Thương»",
  ),
  example(
    "Trong những năm qua, cán bộ, chiến sĩ Đồn Biên phòng Keng Đu luôn bám dân, bám bản. Với thành tích ấy, đơn vị được Bộ Quốc phòng tặng Bằng khen.",
    "bang-khen ministry collective «Đồn Biên phòng Keng Đu»",
  ),
  example(
    "Xã Châu Khê có 9 bản. Xã Lạng Khê có 8 bản. Năm 2018, xã Lạng Khê về đích sớm. Xã được UBND tỉnh tặng Bằng khen.",
    "bang-khen province collective «xã Lạng Khê»",
  ),
  example(
    "Huyện Diễn Châu đã về đích nông thôn mới. Địa phương được Thủ tướng Chính phủ tặng Bằng khen.",
    "bang-khen prime-minister collective «Huyện Diễn Châu»",
  ),
  example(
    "LĐLĐ tỉnh Nghệ An tổ chức 24 lớp. Liên đoàn đã được Tổng Liên đoàn tặng Cờ thi đua.",
    "co-thi-dua ministry collective «LĐLĐ tỉnh Nghệ An»",
  ),
  example(
    "Trong 5 năm qua, chi bộ luôn vững mạnh; cá nhân đồng chí Lê Văn Sơn được tặng 2 Bằng khen của Chủ tịch UBND tỉnh.",
    "bang-khen province individual «Lê Văn Sơn»",
  ),
  example(
    "Đồng chí Giám đốc Sở đã được Chủ tịch nước trao Huân chương Lao động hạng Ba.",
    "huan-chuong-lao-dong#3 state individual «Giám đốc Sở»",
  ),
  example(
    "Hội nghị đã trao Bằng khen của Chủ tịch UBND tỉnh tặng 15 tập thể, 22 cá nhân; Giấy khen của Hội Nông dân tỉnh tặng 30 tập thể, 45 cá nhân.",
    "bang-khen province collective 15",
    "bang-khen province individual 22",
    "giay-khen province-agency collective 30",
    "giay-khen province-agency individual 45",
  ),
  example(
    "Toàn tỉnh được tặng Huân chương Lao động 12 (hạng Nhì 2, hạng Ba 10), Bằng khen của Thủ tướng Chính phủ 34, Cờ thi đua của Chính phủ 5.",
    "huan-chuong-lao-dong#2 state unspecified 2",
    "huan-chuong-lao-dong#3 state unspecified 10",
    "bang-khen prime-minister unspecified 34",
    "co-thi-dua government unspecified 5",
  ),
  example(
    "Ban Tổ chức công bố các Quyết định của Chủ tịch UBND tỉnh về việc tặng Bằng khen cho 12 tập thể; Quyết định của Giám đốc Sở về việc tặng Giấy khen cho 25 tập thể.",
    "bang-khen province collective 12",
    "giay-khen province-agency collective 25",
  ),
  example(
    "Chủ tịch UBND tỉnh đã ký quyết định tặng Bằng khen và thưởng nóng 20 triệu đồng cho Ban chuyên án 322T.",
    "bang-khen province collective «Ban chuyên án 322T»",
  ),
  example(
    "Hai em đoạt danh hiệu Đại sứ Văn hóa đọc năm 2022 là Hà Thị Na và Vàng A Pó.",
    "khac - individual «Hà Thị Na»",
    "khac - individual «Vàng A Pó»",
  ),
  example("Ban Tổ chức trao cho 20 Đại sứ Văn hóa đọc, 5 Công dân ưu tú.", "khac - individual 20", "khac - individual 5"),
  example('26 người nhận danh hiệu "Gương sáng" cấp Sở.', "khac province-agency individual 26"),
  example('03 công dân của huyện nhận danh hiệu "Người tốt, việc tốt".', "khac - individual 3"),
  example(
    "Sở trao danh hiệu “Gương sáng” cho 12 cá nhân, đại diện cho 340 cá nhân được nhận danh hiệu ấy.",
    "khac province-agency individual 12",
  ),
  example(
    "Hội đồng thống nhất trình UBND tỉnh công nhận 51 cá nhân đạt danh hiệu Chiến sĩ thi đua cấp tỉnh.",
    "chien-si-thi-dua-tinh province individual 51 đề nghị",
  ),
  //ROWS
];

/** What looks like an award in those ways of writing and is none. */
export const NOTHING_BY_CAUSE: readonly string[] = [
  "Bộ chỉ xem xét khen thưởng các tập thể dẫn đầu khối.",
  "Cuộc thi “Đại sứ Văn hóa đọc” năm 2022 đã trao 12 giải.",
  "Số lượng khen thưởng: mỗi khối không quá 3 Bằng khen.",
  "Có 12 hồ sơ đề nghị tặng Huân chương Lao động đang chờ thẩm định.",
  "Đơn vị nào dẫn đầu được tặng Cờ thi đua của UBND tỉnh.",
  //NEGS
];
