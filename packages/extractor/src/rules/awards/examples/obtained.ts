import { type Example, example } from "./example.ts";

/** Nhận, đón nhận, giành, có: recipients, counted or named, that get a form. */
export const OBTAINED: readonly Example[] = [
  example(
    "Ông Vàng A Lử, thôn Sín Chải, vinh dự đón nhận Bằng khen của Thủ tướng Chính phủ.",
    "bang-khen prime-minister individual «Vàng A Lử»",
  ),
  example(
    "19 đơn vị nhận Cờ đơn vị xuất sắc của UBND thành phố và 33 đơn vị nhận Bằng khen của UBND thành phố.",
    "co-thi-dua district collective 19",
    "bang-khen district collective 33",
  ),
  example(
    "Giám đốc Sở được tặng Huân chương lao động hạng ba; 03 phòng và 08 viên chức của Sở nhận bằng khen của Bộ Tư pháp.",
    "bang-khen ministry collective 3",
    "bang-khen ministry individual 8",
  ),
  example(
    "Nhân dân và cán bộ xã Bản Liền nhận Huân chương Lao động hạng Ba.",
    "huan-chuong-lao-dong#3 state collective «Nhân dân và cán bộ xã Bản Liền»",
  ),
  example("11 tập thể của ngành được nhận bằng khen của UBND tỉnh nhờ tổ chức tốt ngày hội.", "bang-khen province collective 11"),
  example(
    "Bệnh viện Đa khoa huyện Bát Xát từng nhận Cờ thi đua của Bộ Y tế.",
    "co-thi-dua ministry collective «Bệnh viện Đa khoa huyện Bát Xát»",
  ),
  example(
    "Tại lễ kỷ niệm, Hội Chữ thập đỏ tỉnh đã đón nhận Huân chương Lao động hạng Nhất do Chủ tịch nước trao tặng.",
    "huan-chuong-lao-dong#1 state collective «Hội Chữ thập đỏ tỉnh»",
  ),
  example("Hợp tác xã Mường Hoa giành Cờ thi đua của UBND tỉnh.", "co-thi-dua province collective «Hợp tác xã Mường Hoa»"),
  example(
    "Nhận Cờ thi đua của UBND tỉnh dịp này có Sở Công Thương, Kho bạc Nhà nước Lào Cai.",
    "co-thi-dua province collective «Sở Công Thương»",
    "co-thi-dua province collective «Kho bạc Nhà nước Lào Cai»",
  ),
  example(
    "Bảo hiểm xã hội tỉnh tổ chức lễ đón nhận Huân chương Lao động hạng Ba.",
    "huan-chuong-lao-dong#3 state collective «Bảo hiểm xã hội tỉnh»",
  ),
  example(
    "11 đơn vị nhận Cờ Chính phủ, 64 đơn vị nhận Cờ UBND tỉnh.",
    "co-thi-dua government collective 11",
    "co-thi-dua province collective 64",
  ),
  example(
    "Hội Luật gia tỉnh vinh dự nhận Cờ thi đua của Hội Luật gia Việt Nam trao tặng.",
    "co-thi-dua ministry collective «Hội Luật gia tỉnh»",
  ),
  example(
    "Vinh dự nhận Bằng khen của Chủ tịch UBND tỉnh, anh Hoàng Văn Tú chia sẻ niềm vui với bà con.",
    "bang-khen province individual «Hoàng Văn Tú»",
  ),
  example(
    "Vinh dự đón nhận Bằng khen của Thủ tướng Chính phủ là Trường THPT chuyên Lương Thế Vinh và cô giáo Huỳnh Thị Kim Chi.",
    "bang-khen prime-minister collective «Trường THPT chuyên Lương Thế Vinh»",
    "bang-khen prime-minister individual «Huỳnh Thị Kim Chi»",
  ),
  example(
    "Có mặt trong danh sách nhận Bằng khen của Bộ trưởng Bộ Quốc phòng lần này có Đại úy Rơ Châm Thêm và Thượng úy Siu Blơn.",
    "bang-khen ministry individual «Rơ Châm Thêm»",
    "bang-khen ministry individual «Siu Blơn»",
  ),
  example(
    "3 tập thể xuất sắc nhất nhận Cờ của Tổng Liên đoàn, 14 tập thể nhận Cờ của LĐLĐ tỉnh.",
    "co-thi-dua ministry collective 3",
    "co-thi-dua province-agency collective 14",
  ),
  example(
    "Gọi tên những đơn vị nhận Cờ thi đua của Chính phủ: Công an tỉnh, Sở Tài chính, Cục Hải quan.",
    "co-thi-dua government collective «Công an tỉnh»",
    "co-thi-dua government collective «Sở Tài chính»",
    "co-thi-dua government collective «Cục Hải quan»",
  ),
  example(
    "Đại diện các đơn vị, cá nhân lên nhận Bằng khen của Chủ tịch UBND tỉnh gồm: Trường Tiểu học Nguyễn Bá Ngọc; bà H’Yam Bkrông.",
    "bang-khen province collective «Trường Tiểu học Nguyễn Bá Ngọc»",
    "bang-khen province individual «H’Yam Bkrông»",
  ),
  example(
    "Cùng được nhận Bằng khen của Thủ tướng dịp này còn có già làng Rah Lan Heh ở làng Krông, xã Ia Mơ.",
    "bang-khen prime-minister individual «Rah Lan Heh»",
  ),
  example("Hai mươi mốt tập thể đã nhận Giấy khen của Chủ tịch UBND huyện Chư Păh.", "giay-khen district collective 21"),
  example(
    "Vận động viên Siu Thị Lan giành Huy chương Vàng, được thưởng 20 triệu đồng và nhận Bằng khen của UBND tỉnh.",
    "bang-khen province individual «Siu Thị Lan»",
  ),
  example(
    "Có 5 tập thể, 7 cá nhân được khen thưởng, gồm 2 tập thể và 3 cá nhân nhận Bằng khen của UBND tỉnh, 3 tập thể và 4 cá nhân nhận Giấy khen của Sở.",
    "bang-khen province collective 2",
    "bang-khen province individual 3",
    "giay-khen province-agency collective 3",
    "giay-khen province-agency individual 4",
  ),
  example(
    "Chị Đinh Thị Xí, dân tộc Hrê, thôn Làng Rê, xã Sơn Giang nhận được Bằng khen từ Hội LHPN tỉnh.",
    "bang-khen province-agency individual «Đinh Thị Xí»",
  ),
  example(
    "Xuất sắc dẫn đầu khối, Sở Tư pháp nhận Cờ thi đua của UBND tỉnh; Sở Ngoại vụ, Thanh tra tỉnh nhận Bằng khen.",
    "co-thi-dua province collective «Sở Tư pháp»",
    "bang-khen - collective «Sở Ngoại vụ»",
    "bang-khen - collective «Thanh tra tỉnh»",
  ),
  example(
    "Sau 5 năm, huyện có 2 xã, 1 cá nhân nhận Huân chương Lao động hạng Ba; 4 tập thể, 6 cá nhân nhận Bằng khen Thủ tướng; 112 tập thể, 205 cá nhân nhận Bằng khen UBND tỉnh.",
    "huan-chuong-lao-dong#3 state collective 2",
    "huan-chuong-lao-dong#3 state individual 1",
    "bang-khen prime-minister collective 4",
    "bang-khen prime-minister individual 6",
    "bang-khen province collective 112",
    "bang-khen province individual 205",
  ),
  example(
    "Tại Đại hội, 245 điển hình tiên tiến được tuyên dương, 30 cá nhân nhận Bằng khen của Chủ tịch UBND tỉnh.",
    "bang-khen province individual 30",
  ),
  example(
    "Chi cục Chăn nuôi và Thú y, Trung tâm Khuyến công và Xúc tiến thương mại nhận Giấy khen của Giám đốc Sở.",
    "giay-khen province-agency collective «Chi cục Chăn nuôi và Thú y»",
    "giay-khen province-agency collective «Trung tâm Khuyến công và Xúc tiến thương mại»",
  ),
  example(
    "Trong những người lên bục có chị Khổng Thị Lượt - công nhân khâu ươm giống - nhận cùng lúc Giấy khen của Tổng giám đốc lẫn Bằng Lao động sáng tạo của Tổng LĐLĐ Việt Nam.",
    "giay-khen unit individual «Khổng Thị Lượt»",
    "khac ministry individual «Khổng Thị Lượt»",
  ),
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
    "HTX Tân Tiến 3 lần đón nhận Huân chương Lao động (hạng Ba năm 2000, hạng Nhì năm 2006, hạng Nhất năm 2012).",
    "huan-chuong-lao-dong#3 state collective «HTX Tân Tiến»",
    "huan-chuong-lao-dong#2 state collective «HTX Tân Tiến»",
    "huan-chuong-lao-dong#1 state collective «HTX Tân Tiến»",
  ),
  example(
    "Hội Phụ nữ xã Mường Hum 4 lần nhận Cờ thi đua của Trung ương Hội, 2 lần của UBND tỉnh.",
    "co-thi-dua ministry collective «Hội Phụ nữ xã Mường Hum»",
    "co-thi-dua province collective «Hội Phụ nữ xã Mường Hum»",
  ),
  example(
    "Nhân dịp này, 6 tập thể và 10 cá nhân đã vinh dự nhận phần thưởng cao quý: Huân chương Lao động hạng Ba.",
    "huan-chuong-lao-dong#3 state collective 6",
    "huan-chuong-lao-dong#3 state individual 10",
  ),
  example(
    "Trong số 42 tập thể được khen lần này có 12 tập thể nhận Cờ thi đua của UBND tỉnh, 30 tập thể nhận Bằng khen của Chủ tịch UBND tỉnh.",
    "co-thi-dua province collective 12",
    "bang-khen province collective 30",
  ),
  example(
    "Công đoàn cơ sở Bệnh viện Nhi nhận Cờ thi đua của Tổng Liên đoàn Lao động Việt Nam, hai đoàn viên nhận Bằng Lao động sáng tạo.",
    "co-thi-dua ministry collective «Công đoàn cơ sở Bệnh viện Nhi»",
    "khac ministry individual 2",
  ),
  example(
    "Chị Lý Thị Mai chưa được tặng Bằng khen nhưng đã hai lần nhận Giấy khen của UBND huyện.",
    "giay-khen district individual «Lý Thị Mai»",
  ),
  example(
    "Tuyên dương 30 gương điển hình, trong đó 8 người nhận Bằng khen của Chủ tịch UBND tỉnh, 22 người nhận Giấy khen của Giám đốc Sở.",
    "bang-khen province individual 8",
    "giay-khen province-agency individual 22",
  ),
  example("[Ảnh] Cô giáo Mấu Thị Hoa (xã Khánh Sơn) nhận Bằng khen của Bộ trưởng Bộ GD&ĐT.", "bang-khen ministry individual «Mấu Thị Hoa»"),
  example("Ảnh: Đại diện 5 tập thể nhận Bằng khen của UBND tỉnh.", "bang-khen province collective 5"),
  example(
    "Chị Khổng Thị Lan - công nhân khâu ươm giống - nhận cùng lúc Giấy khen của Tổng giám đốc lẫn Bằng Lao động sáng tạo của Tổng LĐLĐ Việt Nam.",
    "giay-khen unit individual «Khổng Thị Lan»",
    "khac ministry individual «Khổng Thị Lan»",
  ),
  example(
    "Năm 1985, Hợp tác xã Nông nghiệp Xuân Quang nhận Huân chương Lao động hạng Ba; đúng mười năm sau, năm 1995, tới lượt thị trấn La Hai.",
    "huan-chuong-lao-dong#3 state collective «Hợp tác xã Nông nghiệp Xuân Quang»",
    "huan-chuong-lao-dong#3 state collective «thị trấn La Hai»",
  ),
  example(
    "Ông Điểu Srây nhận Huân chương Lao động hạng Ba năm 2015, và cũng là một trong 2 người của tỉnh đoạt danh hiệu “Nông dân Việt Nam xuất sắc” năm 2016 cùng với bà Hồ Thị Mười.",
    "huan-chuong-lao-dong#3 state individual «Điểu Srây»",
    "khac ministry individual «Điểu Srây»",
    "khac ministry individual «Hồ Thị Mười»",
  ),
  example(
    "Riêng ông Đỗ Khắc Mạnh, ngoài tấm Huân chương Chiến công hạng Nhì từ thời ở chiến trường năm 1984, 3 năm liền, từ 2015 đến 2017, có Bằng khen của Trung ương Hội.",
    "huan-chuong-chien-cong#2 state individual «Đỗ Khắc Mạnh»",
    "bang-khen ministry individual «Đỗ Khắc Mạnh»",
  ),
  example(
    "Các đơn vị nhận Cờ thi đua của UBND tỉnh gồm: (1) huyện Bảo Thắng, (2) Sở Tư pháp, (3) Công ty CP Đồng Tả Phời, (4) Bệnh viện Sản Nhi.",
    "co-thi-dua province collective «huyện Bảo Thắng»",
    "co-thi-dua province collective «Sở Tư pháp»",
    "co-thi-dua province collective «Công ty CP Đồng Tả Phời»",
    "co-thi-dua province collective «Bệnh viện Sản Nhi»",
  ),
  example(
    "LĐLĐ huyện Bát Xát đón Cờ thi đua xuất sắc của Tổng LĐLĐ Việt Nam. Ảnh: Thùy Linh",
    "co-thi-dua ministry collective «LĐLĐ huyện Bát Xát»",
  ),
  example(
    "Các cá nhân: Thào A Lử (Tả Van), Má A Páo (Hầu Thào), Giàng Thị Ca (Lao Chải) đã được nhận Giấy khen của Chủ tịch UBND thị xã.",
    "giay-khen district individual «Thào A Lử»",
    "giay-khen district individual «Má A Páo»",
    "giay-khen district individual «Giàng Thị Ca»",
  ),
  example("Xuất sắc hơn, HTX Sapa Rosa còn giành Cờ thi đua của Liên minh HTX Việt Nam.", "co-thi-dua ministry collective «HTX Sapa Rosa»"),
  example(
    "Được biết thêm, trước khi nghỉ hưu bà Phan Thị Nhàn từng là Chiến sĩ thi đua toàn quốc, từng nhận Huân chương Lao động hạng Nhì.",
    "chien-si-thi-dua-toan-quoc prime-minister individual «Phan Thị Nhàn»",
    "huan-chuong-lao-dong#2 state individual «Phan Thị Nhàn»",
  ),
  example(
    "Cùng nhận Bằng khen của Bộ trưởng Bộ Y tế dịp này còn có bác sĩ Trịnh Thị Hồng Lan và điều dưỡng Hà Văn Kiên.",
    "bang-khen ministry individual «Trịnh Thị Hồng Lan»",
    "bang-khen ministry individual «Hà Văn Kiên»",
  ),
  example(
    "Sáng 20/11, Trường Tiểu học Bắc Cường tổ chức lễ đón nhận Huân chương Lao động hạng Ba.",
    "huan-chuong-lao-dong#3 state collective «Trường Tiểu học Bắc Cường»",
  ),
  example(
    "Huyện đoàn Văn Bàn dẫn đầu cụm, nhận Cờ thi đua của Ban Chấp hành Tỉnh đoàn; Huyện đoàn Bảo Yên, Thành đoàn Lào Cai nhận Bằng khen.",
    "co-thi-dua province-agency collective «Huyện đoàn Văn Bàn»",
    "bang-khen - collective «Huyện đoàn Bảo Yên»",
    "bang-khen - collective «Thành đoàn Lào Cai»",
  ),
  example(
    "Dịp này, 17 tập thể, 35 cá nhân có Bằng khen do Bộ trưởng Bộ Tư pháp trao tặng.",
    "bang-khen ministry collective 17",
    "bang-khen ministry individual 35",
  ),
  example("Bà Lường Thị Pành, nghệ nhân dệt, cũng có Giấy khen của Chủ tịch UBND huyện.", "giay-khen district individual «Lường Thị Pành»"),
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
  // "đón" gets what is handed over; people are only welcomed
  example("Trường THPT Lê Lợi đón Huân chương Lao động hạng Nhì.", "huan-chuong-lao-dong#2 state collective «Trường THPT Lê Lợi»"),
  example("Bệnh viện Sản Nhi đón danh hiệu Anh hùng Lao động.", "anh-hung-lao-dong state collective «Bệnh viện Sản Nhi»"),
  example("Ông Lê Văn Hà đã vinh dự đón “Huy chương Vì an ninh Tổ quốc”.", "huy-chuong-vi-an-ninh-to-quoc state individual «Lê Văn Hà»"),
  example("Thành phố Vị Thanh đón 2 Huân chương Lao động hạng Ba.", "huan-chuong-lao-dong#3 state unspecified 2"),
  // lãnh, lĩnh, rước, ẵm: gets what is handed over
  example(
    "Bà Thạch Thị Lan, người có uy tín ở ấp Sóc Dong, và ông Lê Hữu Phước cùng lãnh Giấy khen của Chủ tịch UBND huyện.",
    "giay-khen district individual «Thạch Thị Lan»",
    "giay-khen district individual «Lê Hữu Phước»",
  ),
  example("Năm ấy HTX Tân Phú lĩnh Cờ thi đua của Chính phủ.", "co-thi-dua government collective «HTX Tân Phú»"),
  example("Xã Tân Phú đã 2 lần rước về Cờ thi đua của UBND tỉnh.", "co-thi-dua province collective «Xã Tân Phú»"),
  example(
    "Có 26 tập thể được Chính phủ tặng Cờ thi đua, một người trở thành Chiến sĩ thi đua toàn quốc.",
    "co-thi-dua government collective 26",
    "chien-si-thi-dua-toan-quoc prime-minister individual 1",
  ),
  example("Cô Lê Thị Hoa trở thành Nhà giáo Ưu tú.", "nha-giao-uu-tu state individual «Lê Thị Hoa»"),
];
