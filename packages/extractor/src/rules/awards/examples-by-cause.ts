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
  example(
    "4. Thẩm quyền Giám đốc Sở: công nhận 8.904 Lao động tiên tiến, 311 Tập thể lao động tiên tiến; Giấy khen đột xuất cho 15 ê-kíp cấp cứu.",
    "lao-dong-tien-tien province-agency individual 8904",
    "tap-the-lao-dong-tien-tien province-agency collective 311",
    "giay-khen province-agency collective 15",
  ),
  example(
    "2. Bộ Công Thương: Cờ thi đua cho Sở Công Thương; Bằng khen cho 15 tập thể, 38 cá nhân; 164 Kỷ niệm chương “Vì sự nghiệp ngành Công Thương”.",
    "co-thi-dua ministry collective «Sở Công Thương»",
    "bang-khen ministry collective 15",
    "bang-khen ministry individual 38",
    "ky-niem-chuong ministry unspecified 164",
  ),
  example(
    "+ Chủ tịch UBND huyện: Giấy khen cho 05 tập thể, 14 cá nhân; công nhận 04 Chiến sĩ thi đua cơ sở.",
    "giay-khen district collective 5",
    "giay-khen district individual 14",
    "chien-si-thi-dua-co-so district individual 4",
  ),
  example(
    "Chủ tịch UBND tỉnh: Bằng khen, tặng 18 tập thể; Ban Thường vụ Hội Nông dân tỉnh: Giấy khen, tặng 40 tập thể, 90 hộ.",
    "bang-khen province collective 18",
    "giay-khen province-agency collective 40",
    "giay-khen province-agency household 90",
  ),
  example(
    "1.180 hộ được công nhận Gia đình văn hóa; 6 thôn giữ vững danh hiệu Thôn văn hóa.",
    "gia-dinh-van-hoa - household 1180",
    "thon-to-dan-pho-van-hoa - collective 6",
  ),
  example("9 đơn vị giữ danh hiệu Đơn vị quyết thắng.", "don-vi-quyet-thang - collective 9"),
  example(
    "UBND tỉnh tặng LĐLĐ huyện Việt Yên và Công đoàn Viên chức tỉnh mỗi đơn vị 01 Cờ thi đua.",
    "co-thi-dua province collective «LĐLĐ huyện Việt Yên»",
    "co-thi-dua province collective «Công đoàn Viên chức tỉnh»",
  ),
  example(
    "Hai xã Định Tân (Yên Định) và Xuân Sinh (Thọ Xuân) được Thủ tướng Chính phủ tặng Bằng khen.",
    "bang-khen prime-minister collective «xã Định Tân»",
    "bang-khen prime-minister collective «Xuân Sinh»",
  ),
  example(
    "UBND tỉnh tặng Cờ thi đua cho ba huyện: Yên Định, Vĩnh Lộc, Thọ Xuân.",
    "co-thi-dua province collective «Yên Định»",
    "co-thi-dua province collective «Vĩnh Lộc»",
    "co-thi-dua province collective «Thọ Xuân»",
  ),
  example(
    "UBND tỉnh tặng Cờ thi đua cho các huyện Yên Định, Vĩnh Lộc và thành phố Sầm Sơn.",
    "co-thi-dua province collective «huyện Yên Định»",
    "co-thi-dua province collective «Vĩnh Lộc»",
    "co-thi-dua province collective «thành phố Sầm Sơn»",
  ),
  example(
    "Cụm thống nhất suy tôn thành phố Hồ Chí Minh, tỉnh Bình Dương đề nghị Chính phủ tặng Cờ thi đua.",
    "co-thi-dua government collective «thành phố Hồ Chí Minh» đề nghị",
    "co-thi-dua government collective «tỉnh Bình Dương» đề nghị",
  ),
  example(
    "03 nhà giáo được tặng Huân chương Lao động hạng Ba; Trường THPT Gia Lộc: Huân chương Lao động hạng Nhì; Bằng khen của Thủ tướng: 02 tập thể.",
    "huan-chuong-lao-dong#3 state individual 3",
    "huan-chuong-lao-dong#2 state collective «Trường THPT Gia Lộc»",
    "bang-khen prime-minister collective 2",
  ),
  example(
    "1 tập thể, 1 cá nhân được phong tặng danh hiệu Anh hùng Lao động; 6 Huân chương Độc lập (hạng Nhì: 2, hạng Ba: 4).",
    "anh-hung-lao-dong state collective 1",
    "anh-hung-lao-dong state individual 1",
    "huan-chuong-doc-lap#2 state unspecified 2",
    "huan-chuong-doc-lap#3 state unspecified 4",
  ),
  example(
    "Trong những người lên bục có chị Khổng Thị Lượt - công nhân khâu ươm giống - nhận cùng lúc Giấy khen của Tổng giám đốc lẫn Bằng Lao động sáng tạo của Tổng LĐLĐ Việt Nam.",
    "giay-khen unit individual «Khổng Thị Lượt»",
    "khac ministry individual «Khổng Thị Lượt»",
  ),
  example(
    "Ông Nguyễn Văn Đức thường gọi là ông Hai Đức. Huyện đang lập hồ sơ đề nghị Chủ tịch nước tặng ông Huân chương Lao động hạng Ba.",
    "huan-chuong-lao-dong#3 state individual «Nguyễn Văn Đức» đề nghị",
  ),
  example(
    "Năm 2016, chị Sơn Thị Na Ly được Trung ương Hội Nông dân ghi danh “Nông dân Việt Nam xuất sắc”.",
    "khac ministry individual «Sơn Thị Na Ly»",
  ),
  example("Tỉnh có 7 doanh nhân được tôn vinh “Doanh nhân tiêu biểu”.", "khac - individual 7"),
  example(
    "Hội Nông dân tỉnh nhiều năm liền ở tốp đầu cụm; năm 2018 nhận Cờ thi đua của Trung ương Hội, năm 2019 nhận Huân chương Lao động hạng Ba.",
    "co-thi-dua ministry collective «Hội Nông dân tỉnh»",
    "huan-chuong-lao-dong#3 state collective «Hội Nông dân tỉnh»",
  ),
  example(
    "41 tập thể, 96 cá nhân có Bằng khen do Đoàn Chủ tịch Trung ương Hội LHPN Việt Nam trao tặng.",
    "bang-khen ministry collective 41",
    "bang-khen ministry individual 96",
  ),
  example(
    "Phụ nữ tỉnh Sóc Trăng được tặng Huân chương Lao động hạng Ba.",
    "huan-chuong-lao-dong#3 state collective «Phụ nữ tỉnh Sóc Trăng»",
  ),
  example("Còn phường Hoài Đức được Thủ tướng Chính phủ tặng Bằng khen.", "bang-khen prime-minister collective «phường Hoài Đức»"),
  example("Huyện Đak Pơ: 3 tập thể được tặng Bằng khen.", "bang-khen - collective 3"),
  example("Trưởng ban Dân vận Trung ương đã tặng Bằng khen cho xã Nghĩa Lợi.", "bang-khen ministry collective «xã Nghĩa Lợi»"),
  example(
    "Nhân dân và cán bộ xã Châu Khê cũng đang được tỉnh hoàn thiện hồ sơ, trình Thủ tướng tặng Bằng khen.",
    "bang-khen prime-minister collective «Nhân dân và cán bộ xã Châu Khê» đề nghị",
  ),
  example("Toàn phường có 9.862 Gia đình văn hóa, đạt 94,3% tổng số hộ.", "gia-dinh-van-hoa - household 9862"),
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
    "Xã đề nghị huyện xét tặng Giấy khen cho tập thể ấp 1 và Trường THCS Vĩnh Viễn.",
    "giay-khen district collective «tập thể ấp 1» đề nghị",
    "giay-khen district collective «Trường THCS Vĩnh Viễn» đề nghị",
  ),
  example(
    "22.480 hộ được công nhận danh hiệu Gia đình văn hóa, 73 thôn, tổ dân phố đạt danh hiệu văn hóa.",
    "gia-dinh-van-hoa - household 22480",
    "thon-to-dan-pho-van-hoa - collective 73",
  ),
  example(
    "Hội Nông dân huyện vận động hội viên tham gia phong trào, cuối năm có 4.215 hộ đạt danh hiệu nông dân sản xuất kinh doanh giỏi các cấp.",
    "khac - household 4215",
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
    "Tổng công ty đang trình Thủ tướng Chính phủ tặng Cờ thi đua của Chính phủ cho Viện Nghiên cứu cây nguyên liệu giấy; còn Nhà máy Giấy chưa đủ điều kiện nên để lại kỳ sau.",
    "co-thi-dua government collective «Viện Nghiên cứu cây nguyên liệu giấy» đề nghị",
  ),
  example(
    "Bộ trưởng Bộ Lao động - Thương binh và Xã hội cũng ký quyết định tặng Bằng khen 120 tập thể.",
    "bang-khen ministry collective 120",
  ),
  example("Hội LHPN Việt Nam tặng 8 tập thể nữ của Quảng Trị, Điện Biên Bằng khen.", "bang-khen ministry collective 8"),
  example(
    "Huân chương Lao động hạng Ba: Cục Bảo trợ xã hội, nhân dân và cán bộ xã Nà Hỳ, cùng 4 cá nhân khác thuộc các tỉnh Ninh Thuận, Sóc Trăng.",
    "huan-chuong-lao-dong#3 state collective «Cục Bảo trợ xã hội»",
    "huan-chuong-lao-dong#3 state collective «nhân dân và cán bộ xã Nà Hỳ»",
    "huan-chuong-lao-dong#3 state individual 4",
  ),
  example(
    "Mẹ Nguyễn Thị Lượm được phong tặng danh hiệu Bà mẹ Việt Nam anh hùng năm 2021; thầy Lê Hữu Phước, Trường THCS Hiếu Phụng, là Nhà giáo Ưu tú.",
    "ba-me-viet-nam-anh-hung state individual «Nguyễn Thị Lượm»",
    "nha-giao-uu-tu state individual «Lê Hữu Phước»",
  ),
  example(
    "Phó Chủ tịch trao Bằng khen của Thủ tướng cho ông Huỳnh Văn Út, Giám đốc HTX Trung An, và Trạm Y tế xã Quới An.",
    "bang-khen prime-minister individual «Huỳnh Văn Út»",
    "bang-khen prime-minister collective «Trạm Y tế xã Quới An»",
  ),
  example(
    "11 thành viên trồng lúa giỏi, 4 tổ máy nhận Giấy khen của Hội đồng quản trị.",
    "giay-khen unit individual 11",
    "giay-khen unit collective 4",
  ),
  example(
    "Những đóng góp của bà Hồ Thị Lan được ghi nhận bằng nhiều phần thưởng: Bằng khen của UBND tỉnh, Giấy khen của UBND huyện.",
    "bang-khen province individual «Hồ Thị Lan»",
    "giay-khen district individual «Hồ Thị Lan»",
  ),
  example(
    "Ghi nhận những thành tích của cán bộ và nhân dân huyện Nga Sơn, Chủ tịch nước đã tặng Huân chương Độc lập hạng Ba.",
    "huan-chuong-doc-lap#3 state collective «cán bộ và nhân dân huyện Nga Sơn»",
  ),
  example(
    "Để ghi nhận công lao của ông Trần Văn Bảy, Hội Nông dân tỉnh đã tặng Bằng khen, UBND huyện tặng Giấy khen.",
    "bang-khen province-agency individual «Trần Văn Bảy»",
    "giay-khen district individual «Trần Văn Bảy»",
  ),
  example(
    "Chủ tịch nước đã truy tặng danh hiệu Bà mẹ Việt Nam anh hùng cho 215 mẹ; đợt này truy tặng 103 mẹ.",
    "ba-me-viet-nam-anh-hung state individual 215",
    "ba-me-viet-nam-anh-hung state individual 103",
  ),
  example(
    "UBND tỉnh và Bộ Công an lần lượt tặng Bằng khen cho 210 và 45 tập thể.",
    "bang-khen province collective 210",
    "bang-khen ministry collective 45",
  ),
  example(
    "Giấy khen và Bằng khen lần lượt được trao cho 9.870 và 4.316 lượt cá nhân.",
    "giay-khen - individual 9870",
    "bang-khen - individual 4316",
  ),
  example(
    "Trong tổng số 56 tập thể, cá nhân được tặng Bằng khen có 32 tập thể và 24 cá nhân.",
    "bang-khen - collective 32",
    "bang-khen - individual 24",
  ),
  example("Đã trao 612 Giấy khen (trong đó 200 tập thể, 412 cá nhân).", "giay-khen - collective 200", "giay-khen - individual 412"),
  example(
    "Số tập thể được tặng Cờ thi đua: 12; số cá nhân được tặng Bằng khen: 45.",
    "co-thi-dua - collective 12",
    "bang-khen - individual 45",
  ),
  example("Tặng Bằng khen: tập thể 12, cá nhân 30.", "bang-khen - collective 12", "bang-khen - individual 30"),
  example(
    "Anh Danh Thành được Tỉnh đoàn tuyên dương “Thanh niên sống đẹp”, được Trung ương Đoàn trao Giải thưởng Lương Định Của.",
    "khac province-agency individual «Danh Thành»",
    "khac ministry individual «Danh Thành»",
  ),
  example(
    "HTX Tân Tiến 3 lần đón nhận Huân chương Lao động (hạng Ba năm 2000, hạng Nhì năm 2006, hạng Nhất năm 2012).",
    "huan-chuong-lao-dong#3 state collective «HTX Tân Tiến»",
    "huan-chuong-lao-dong#2 state collective «HTX Tân Tiến»",
    "huan-chuong-lao-dong#1 state collective «HTX Tân Tiến»",
  ),
  example(
    "Cờ thi đua của Chính phủ và Bằng khen của Thủ tướng được trao cho 3 tập thể.",
    "co-thi-dua government collective 3",
    "bang-khen prime-minister collective 3",
  ),
  example(
    "Trường THCS An Biên thực hiện tốt phong trào thi đua, được UBND huyện tặng Giấy khen.",
    "giay-khen district collective «Trường THCS An Biên»",
  ),
  example(
    "Công ty Cổ phần Phú Cường sản xuất kinh doanh hiệu quả, nộp ngân sách 12 tỷ đồng, được UBND tỉnh tặng Bằng khen.",
    "bang-khen province collective «Công ty Cổ phần Phú Cường»",
  ),
  example(
    "Xã Đông Thái làm tốt công tác vận động nhân dân, được Thủ tướng Chính phủ tặng Bằng khen.",
    "bang-khen prime-minister collective «Xã Đông Thái»",
  ),
  example("Ông Danh Út hiến 500 m2 đất làm đường, được Chủ tịch UBND tỉnh tặng Bằng khen.", "bang-khen province individual «Danh Út»"),
  example(
    "Chi bộ ấp Kinh Làng lãnh đạo nhân dân đổi mới, được Huyện ủy tặng Giấy khen.",
    "giay-khen district collective «Chi bộ ấp Kinh Làng»",
  ),
  example(
    "Hội LHPN huyện giúp 120 chị thoát nghèo, xây 12 mái ấm tình thương và được Hội LHPN tỉnh tặng Bằng khen.",
    "bang-khen province-agency collective «Hội LHPN huyện»",
  ),
  example(
    "Đồn Biên phòng Hà Tiên bắt giữ 12 vụ buôn lậu, tham mưu giải quyết tốt, vinh dự được Bộ Quốc phòng tặng Bằng khen.",
    "bang-khen ministry collective «Đồn Biên phòng Hà Tiên»",
  ),
  example(
    "Bệnh viện Đa khoa tỉnh cứu sống nhiều bệnh nhân nặng nên được Bộ Y tế tặng Bằng khen.",
    "bang-khen ministry collective «Bệnh viện Đa khoa tỉnh»",
  ),
  example(
    "Công đoàn Sở Y tế vận động ủng hộ 500 triệu đồng, được LĐLĐ tỉnh tặng Cờ thi đua.",
    "co-thi-dua province-agency collective «Công đoàn Sở Y tế»",
  ),
  example(
    "Ngành Giáo dục huyện dẫn đầu toàn tỉnh 3 năm liên tục, được Bộ tặng Cờ thi đua.",
    "co-thi-dua ministry collective «Ngành Giáo dục huyện»",
  ),
  example(
    "Huyện Gò Quao về đích nông thôn mới trước 2 năm, vinh dự được Chủ tịch nước tặng Huân chương Lao động hạng Ba.",
    "huan-chuong-lao-dong#3 state collective «Huyện Gò Quao»",
  ),
  example(
    "Đội cứu hộ số 3 dập tắt 15 đám cháy và được Công an tỉnh tặng Giấy khen.",
    "giay-khen province-agency collective «Đội cứu hộ số 3»",
  ),
  example(
    "Em Thị Sóc Kha vượt khó học giỏi, đạt giải nhất cấp tỉnh, được Tỉnh đoàn tặng Bằng khen.",
    "bang-khen province-agency individual «Thị Sóc Kha»",
  ),
  example(
    "Cô giáo Lê Mỹ Nhân dạy học ở đảo Nam Du 15 năm, được phong tặng danh hiệu Nhà giáo Ưu tú.",
    "nha-giao-uu-tu state individual «Lê Mỹ Nhân»",
  ),
  example(
    "Đại úy Trần Hoàng Em mưu trí, dũng cảm bắt tội phạm, được Giám đốc Công an tỉnh khen thưởng.",
    "khen-thuong province-agency individual «Trần Hoàng Em»",
  ),
  example(
    "HTX Tân Hưng ứng dụng công nghệ cao vào sản xuất, được Liên minh HTX tỉnh tặng Giấy khen.",
    "giay-khen province-agency collective «HTX Tân Hưng»",
  ),
  example(
    "Năm 2022, Phòng Tài chính - Kế hoạch huyện tham mưu thu ngân sách vượt 12%, được Bộ Tài chính tặng Bằng khen.",
    "bang-khen ministry collective «Phòng Tài chính - Kế hoạch huyện»",
  ),
  example(
    "Sau 3 năm, Tổ hợp tác Bình An mở rộng diện tích lên 120 ha và được huyện tặng Giấy khen.",
    "giay-khen district collective «Tổ hợp tác Bình An»",
  ),
  example(
    "Ban Thi đua đang lấy ý kiến nhân dân về việc xét tặng danh hiệu Nghệ nhân Ưu tú cho 6 nghệ nhân.",
    "nghe-nhan-uu-tu state individual 6 đề nghị",
  ),
  example(
    "Sở Tư pháp và Sở Y tế có đủ hồ sơ, điều kiện để đề nghị Thủ tướng Chính phủ tặng Bằng khen.",
    "bang-khen prime-minister collective «Sở Tư pháp» đề nghị",
    "bang-khen prime-minister collective «Sở Y tế» đề nghị",
  ),
  example(
    "Sở Xây dựng đủ điều kiện đề nghị Chủ tịch nước tặng Huân chương Lao động hạng Nhất.",
    "huan-chuong-lao-dong#1 state collective «Sở Xây dựng» đề nghị",
  ),
  example(
    "UBND tỉnh đã có văn bản đề nghị và được Thủ tướng Chính phủ đồng ý tặng Bằng khen cho 4 tập thể.",
    "bang-khen prime-minister collective 4",
  ),
  example(
    "Hội đồng nhất trí việc đề nghị phong tặng danh hiệu Anh hùng Lao động đối với ông Võ Văn Năm.",
    "anh-hung-lao-dong state individual «Võ Văn Năm» đề nghị",
  ),
  example(
    "2 tập thể, 4 cá nhân được Sở đề nghị UBND tỉnh khen thưởng; 12 cá nhân được Giám đốc Sở tặng Giấy khen.",
    "khen-thuong province collective 2 đề nghị",
    "khen-thuong province individual 4 đề nghị",
    "giay-khen province-agency individual 12",
  ),
];

/** What looks like an award in those ways of writing and is none. */
export const NOTHING_BY_CAUSE: readonly string[] = [
  "Bộ chỉ xem xét khen thưởng các tập thể dẫn đầu khối.",
  "Cuộc thi “Đại sứ Văn hóa đọc” năm 2022 đã trao 12 giải.",
  "Số lượng khen thưởng: mỗi khối không quá 3 Bằng khen.",
  "Có 12 hồ sơ đề nghị tặng Huân chương Lao động đang chờ thẩm định.",
  "Đơn vị nào dẫn đầu được tặng Cờ thi đua của UBND tỉnh.",
  "Huyện phấn đấu giữ vững danh hiệu Tập thể lao động xuất sắc.",
  "Ngành Y tế tôn vinh “Những chiến sĩ áo trắng”.",
  "Các tập thể quyết tâm giữ Cờ thi đua của Bộ.",
  "Tiền thưởng kèm Giấy khen là 1.490.000 đồng đối với 01 cá nhân theo quy định.",
  "Ghi nhận thành tích của các đơn vị, UBND tỉnh sẽ xét tặng Bằng khen.",
  "Trao học bổng cho 210 và 45 học sinh.",
];
