import { type Example, example, lines, titled } from "./example.ts";

/** A recipient, and with the name or below it what it has had, year by year. */
export const PORTRAITS: readonly Example[] = [
  example(
    "Trước khi thành anh hùng, HTX Tân Quới Bình đã có một bộ sưu tập không nhỏ: Huân chương Lao động hạng Ba (năm 2005), hạng Nhì (năm 2010).",
    "huan-chuong-lao-dong#3 state collective «HTX Tân Quới Bình» @2005",
    "huan-chuong-lao-dong#2 state collective «HTX Tân Quới Bình» @2010",
  ),
  example(
    "Bảng thành tích của HTX Tân Quới Bình gồm: Huân chương Lao động hạng Ba (năm 2005).",
    "huan-chuong-lao-dong#3 state collective «HTX Tân Quới Bình» @2005",
  ),
  example(
    "Danh hiệu Anh hùng Lao động mà Xí nghiệp Than Uông Bí được phong năm 1998 vẫn là niềm tự hào của thợ mỏ.",
    "anh-hung-lao-dong state collective «Xí nghiệp Than Uông Bí» @1998",
  ),
  example(
    "Năm 2011, HTX Tân Tiến được Liên minh HTX Việt Nam tặng Bằng khen; 2013, 2014, mỗi năm một Bằng khen của Chủ tịch UBND tỉnh.",
    "bang-khen ministry collective «HTX Tân Tiến» @2011",
    "bang-khen province collective «HTX Tân Tiến» @2013",
    "bang-khen province collective «HTX Tân Tiến» @2014",
  ),
  example(
    "Từ năm 2018 đến năm 2022, Trường Tiểu học Kim Tân liên tục đạt danh hiệu Tập thể lao động xuất sắc.",
    "tap-the-lao-dong-xuat-sac - collective «Trường Tiểu học Kim Tân» @2018..2022",
  ),
  titled(
    "Cô Bé Sáu và vồng khoai",
    "Nhắc tới cô Bé Sáu - tức bà Lê Thị Bé Sáu - thì dân trồng khoai ai cũng biết.\n\nPhần thưởng đến với người nông dân ấy cũng dày theo năm tháng:\n2011: Giấy khen của Chủ tịch UBND huyện Bình Tân.\n2013: Bằng khen của Chủ tịch UBND tỉnh Vĩnh Long.\n2016: Kỷ niệm chương “Vì sự phát triển của phụ nữ Việt Nam”.",
    "giay-khen district individual «Lê Thị Bé Sáu» @2011",
    "bang-khen province individual «Lê Thị Bé Sáu» @2013",
    "ky-niem-chuong ministry individual «Lê Thị Bé Sáu» @2016",
  ),
  titled(
    "Công ty Cổ phần Phân lân Lào Cai: 20 năm một chặng đường",
    lines(
      "Công ty Cổ phần Phân lân Lào Cai ra đời năm 1999. Với những nỗ lực đó, Công ty đã được tặng thưởng:",
      "- Huân chương Lao động hạng Ba (năm 2005);",
      "- Cờ thi đua của Chính phủ (năm 2010);",
      "- 5 năm liền (2011 - 2015) nhận Bằng khen của UBND tỉnh.",
    ),
    "huan-chuong-lao-dong#3 state collective «Công ty Cổ phần Phân lân Lào Cai» @2005",
    "co-thi-dua government collective «Công ty Cổ phần Phân lân Lào Cai» @2010",
    "bang-khen province collective «Công ty Cổ phần Phân lân Lào Cai» @2011..2015",
  ),
  titled(
    "Thầy Thuận, nửa thế kỷ bên con chữ",
    "Người Chăm ở thôn Hữu Đức, xã Phước Hữu (Ninh Phước) gọi ông giản dị là “ông giáo”. Ông giáo tên Đàng Năng Thuận, sinh năm 1949.\n\nTấm Huân chương Chiến công hạng Ba và Huân chương Kháng chiến hạng Nhì, ông cất trong hộp bánh quy.\n\nNăm 1994 ông là Chiến sĩ thi đua cấp tỉnh. Năm 1998, Bộ trưởng Bộ Giáo dục và Đào tạo tặng ông Bằng khen. Kỷ niệm chương “Vì sự nghiệp giáo dục” thì ông nhận từ 1996.",
    "huan-chuong-chien-cong#3 state individual «Đàng Năng Thuận»",
    "khac#2 state individual «Đàng Năng Thuận»",
    "chien-si-thi-dua-tinh province individual «Đàng Năng Thuận» @1994",
    "bang-khen ministry individual «Đàng Năng Thuận» @1998",
    "ky-niem-chuong ministry individual «Đàng Năng Thuận» @1996",
  ),
  example(
    lines(
      "Kết quả cụ thể:",
      "- Huyện Bát Xát: Cờ thi đua của UBND tỉnh;",
      "- Huyện Si Ma Cai: Bằng khen của Chủ tịch UBND tỉnh;",
      "- Xã Lùng Thẩn: Bằng khen của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn.",
    ),
    "co-thi-dua province collective «Huyện Bát Xát»",
    "bang-khen province collective «Huyện Si Ma Cai»",
    "bang-khen ministry collective «Xã Lùng Thẩn»",
  ),
  example(
    lines(
      "1. Tập thể: Công an phường Kim Tân, Công an xã Vạn Hòa được Giám đốc Công an tỉnh tặng Giấy khen.",
      "2. Cá nhân: Thiếu tá Vũ Quốc Anh, Đại úy Nông Thị Hà được Bộ trưởng Bộ Công an tặng Bằng khen.",
    ),
    "giay-khen province-agency collective «Công an phường Kim Tân»",
    "giay-khen province-agency collective «Công an xã Vạn Hòa»",
    "bang-khen ministry individual «Vũ Quốc Anh»",
    "bang-khen ministry individual «Nông Thị Hà»",
  ),
  example(
    lines(
      "Với những thành tích đó, Trường THPT Bảo Yên đã được tặng thưởng:",
      "- Huân chương Lao động hạng Ba năm 2010;",
      "- Cờ thi đua của Chính phủ các năm 2015, 2018;",
      "- Năm 2019: Bằng khen của Thủ tướng Chính phủ.",
    ),
    "huan-chuong-lao-dong#3 state collective «Trường THPT Bảo Yên» @2010",
    "co-thi-dua government collective «Trường THPT Bảo Yên» @2015",
    "co-thi-dua government collective «Trường THPT Bảo Yên» @2018",
    "bang-khen prime-minister collective «Trường THPT Bảo Yên» @2019",
  ),
  example(
    lines(
      "1. Ông Tẩn A Lù, Bí thư Chi bộ thôn Séo Pờ Hồ",
      "Các danh hiệu, hình thức khen thưởng đã đạt được:",
      "- Bằng khen của Chủ tịch UBND tỉnh năm 2016;",
      "- Giấy khen của Chủ tịch UBND huyện năm 2018.",
      "2. Bà Hoàng Thị Nga, giáo viên Trường Mầm non Hoa Hồng",
      "Các danh hiệu, hình thức khen thưởng đã đạt được:",
      "- Chiến sĩ thi đua cấp tỉnh năm 2017.",
    ),
    "bang-khen province individual «Tẩn A Lù» @2016",
    "giay-khen district individual «Tẩn A Lù» @2018",
    "chien-si-thi-dua-tinh province individual «Hoàng Thị Nga» @2017",
  ),
  example(
    "Công ty CP Than Núi Béo: năm 2019 sản xuất 2,6 triệu tấn than. Đã được tặng thưởng: Huân chương Lao động hạng Ba năm 2015; Cờ thi đua của Bộ Công Thương các năm 2017, 2018.",
    "huan-chuong-lao-dong#3 state collective «Công ty CP Than Núi Béo» @2015",
    "co-thi-dua ministry collective «Công ty CP Than Núi Béo» @2017",
    "co-thi-dua ministry collective «Công ty CP Than Núi Béo» @2018",
  ),
  example(
    lines(
      "- Trường THPT Gia Phú: Huân chương Lao động hạng Nhì;",
      "- Sở Y tế: Cờ thi đua của Chính phủ;",
      "- Ông Lê Quốc Khánh, Giám đốc Sở Xây dựng: Bằng khen của Thủ tướng Chính phủ.",
    ),
    "huan-chuong-lao-dong#2 state collective «Trường THPT Gia Phú»",
    "co-thi-dua government collective «Sở Y tế»",
    "bang-khen prime-minister individual «Lê Quốc Khánh»",
  ),
  example(
    lines(
      "1. Nhân dân và cán bộ huyện Bảo Thắng",
      "- Tốc độ tăng trưởng kinh tế bình quân 9,2%/năm.",
      "- Khen thưởng: Huân chương Lao động hạng Ba (năm 2014); Cờ thi đua của Chính phủ (năm 2017).",
      "2. Ông Nguyễn Văn Đảm",
      "- Khen thưởng: năm 2016, Bằng khen của Thủ tướng Chính phủ.",
    ),
    "huan-chuong-lao-dong#3 state collective «Nhân dân và cán bộ huyện Bảo Thắng» @2014",
    "co-thi-dua government collective «Nhân dân và cán bộ huyện Bảo Thắng» @2017",
    "bang-khen prime-minister individual «Nguyễn Văn Đảm» @2016",
  ),
  example(
    lines(
      "1. Khen thưởng của Nhà nước: 03 nhà giáo được tặng Huân chương Lao động hạng Ba; Trường THPT Bát Xát: Huân chương Lao động hạng Nhì.",
    ),
    "huan-chuong-lao-dong#3 state individual 3",
    "huan-chuong-lao-dong#2 state collective «Trường THPT Bát Xát»",
  ),
  example(
    lines(
      "Thượng úy Lò Văn Thuyên, Đồn Biên phòng Y Tý sinh năm 1990.",
      "Ghi nhận những đóng góp ấy, anh đã được:",
      "+ Bộ Tư lệnh Bộ đội Biên phòng tặng Bằng khen năm 2019, 2021;",
      "+ Chủ tịch UBND tỉnh tặng Bằng khen năm 2020;",
      "+ Danh hiệu Chiến sĩ thi đua cơ sở 3 năm liền (2019 - 2021).",
    ),
    "bang-khen ministry individual «Lò Văn Thuyên» @2019",
    "bang-khen ministry individual «Lò Văn Thuyên» @2021",
    "bang-khen province individual «Lò Văn Thuyên» @2020",
    "chien-si-thi-dua-co-so - individual «Lò Văn Thuyên» @2019..2021",
  ),
  example(
    lines(
      "Hợp tác xã (HTX) Nông sản sạch Thới Lai có 312 hộ, bà Trần Thị Út Hiền làm Giám đốc.",
      "Khung bằng treo kín. Năm 2018, Liên minh HTX Việt Nam trao cho HTX Cờ thi đua đơn vị xuất sắc. Riêng bà Hiền, bằng treo ở nhà: Bằng khen của Chủ tịch UBND tỉnh năm 2015, Kỷ niệm chương “Vì sự nghiệp phát triển hợp tác xã” và danh hiệu “Nông dân Việt Nam xuất sắc” năm 2017 do Trung ương Hội trao.",
    ),
    "co-thi-dua ministry collective «Hợp tác xã (HTX) Nông sản sạch Thới Lai» @2018",
    "bang-khen province individual «Trần Thị Út Hiền» @2015",
    "ky-niem-chuong ministry individual «Trần Thị Út Hiền» @2017",
    "khac ministry individual «Trần Thị Út Hiền» @2017",
  ),
  example(
    "Chồng bà, ông Lê Văn Nhàn, thương binh, thì khoe cái khác: Huy chương Chiến sĩ vẻ vang hạng Ba.",
    "huy-chuong-chien-si-ve-vang#3 state individual «Lê Văn Nhàn»",
  ),
  example(
    "Bảng thành tích của Hợp tác xã Cao Sơn: Bằng khen của Chủ tịch UBND tỉnh (2018, 2020), Cờ thi đua của Liên minh HTX Việt Nam (2021).",
    "bang-khen province collective «Hợp tác xã Cao Sơn» @2018",
    "bang-khen province collective «Hợp tác xã Cao Sơn» @2020",
    "co-thi-dua ministry collective «Hợp tác xã Cao Sơn» @2021",
  ),
  example(
    "Trung ương Hội: tặng Cờ thi đua cho Hội Nông dân tỉnh các năm 2017, 2019; UBND tỉnh: tặng Bằng khen cho 96 tập thể.",
    "co-thi-dua ministry collective «Hội Nông dân tỉnh» @2017",
    "co-thi-dua ministry collective «Hội Nông dân tỉnh» @2019",
    "bang-khen province collective 96",
  ),
  example(
    "Ông Trương Văn Bền được Nhà nước tặng thưởng Huân chương Kháng chiến hạng Nhì, được tỉnh tặng Bằng khen năm 2012.",
    "khac#2 state individual «Trương Văn Bền»",
    "bang-khen province individual «Trương Văn Bền» @2012",
  ),
];
