import { type Example, example } from "./example.ts";

/** Titles, badges and prizes: đạt, giữ, là, được công nhận, được phong. */
export const TITLES: readonly Example[] = [
  example(
    "Chủ tịch nước phong tặng danh hiệu “Nhà giáo Ưu tú” cho 12 nhà giáo, “Nhà giáo Nhân dân” cho 01 nhà giáo.",
    "nha-giao-uu-tu state individual 12",
    "nha-giao-nhan-dan state individual 1",
  ),
  example("Tại buổi lễ, lãnh đạo Tổng LĐLĐ Việt Nam trao Bằng Lao động sáng tạo cho 5 đoàn viên.", "khac ministry individual 5"),
  example(
    "Bộ Chỉ huy BĐBP tỉnh công nhận danh hiệu Đơn vị quyết thắng cho 3 đồn, danh hiệu Đơn vị tiên tiến cho 4 đồn.",
    "don-vi-quyet-thang province-agency collective 3",
    "don-vi-tien-tien province-agency collective 4",
  ),
  example(
    "UBND tỉnh trao danh hiệu Nghệ nhân Ưu tú cho 3 người: ông Lý Phù Chìn (huyện Bát Xát), bà Tẩn Mỷ Dao và ông Vàng Văn Sen.",
    "nghe-nhan-uu-tu state individual «Lý Phù Chìn»",
    "nghe-nhan-uu-tu state individual «Tẩn Mỷ Dao»",
    "nghe-nhan-uu-tu state individual «Vàng Văn Sen»",
  ),
  example(
    "09 cá nhân đạt danh hiệu Chiến sỹ thi đua cấp tỉnh, 240 cá nhân đạt danh hiệu Chiến sỹ thi đua cơ sở.",
    "chien-si-thi-dua-tinh province individual 9",
    "chien-si-thi-dua-co-so - individual 240",
  ),
  example("Có 3 cá nhân được phong tặng danh hiệu Nghệ nhân Ưu tú.", "nghe-nhan-uu-tu state individual 3"),
  example("Hai bà mẹ được truy tặng danh hiệu Bà mẹ Việt Nam Anh hùng.", "ba-me-viet-nam-anh-hung state individual 2"),
  example(
    "Xã Nghĩa Đô được công nhận danh hiệu Anh hùng LLVT nhân dân thời kỳ kháng chiến chống Pháp.",
    "anh-hung-llvtnd state collective «Xã Nghĩa Đô»",
  ),
  example("9/12 thôn đạt danh hiệu thôn văn hóa.", "thon-to-dan-pho-van-hoa - collective 9"),
  example("Năm 2016 có 214.630 hộ đạt danh hiệu “Gia đình văn hóa”.", "gia-dinh-van-hoa - household 214630"),
  example("Đơn vị có 03 cá nhân đạt Chiến sĩ thi đua cơ sở, 95% cán bộ đạt Lao động tiên tiến.", "chien-si-thi-dua-co-so - individual 3"),
  example("5 đảng viên được trao tặng Huy hiệu 50 năm tuổi Đảng.", "khac - individual 5"),
  example(
    "“Nghệ nhân Ưu tú” trong lĩnh vực di sản văn hóa thuộc về ông Sần Cháng ở xã Thanh Bình.",
    "nghe-nhan-uu-tu state individual «Sần Cháng»",
  ),
  example("Số hộ được công nhận danh hiệu gia đình văn hóa là 12.450 hộ.", "gia-dinh-van-hoa - household 12450"),
  example("1.524/1.610 hộ đạt Gia đình văn hóa.", "gia-dinh-van-hoa - household 1524"),
  example(
    "2.875 người là Lao động tiên tiến, 306 người là Chiến sĩ thi đua cơ sở.",
    "lao-dong-tien-tien - individual 2875",
    "chien-si-thi-dua-co-so - individual 306",
  ),
  example("Đã xét, công nhận 2 tập thể và 11 cá nhân đạt giải thưởng “Sáng kiến vùng cao”.", "khac - collective 2", "khac - individual 11"),
  example(
    "Điều 1. Công nhận danh hiệu “Tập thể lao động xuất sắc” năm 2020 cho 55 tập thể thuộc tỉnh (danh sách kèm theo).",
    "tap-the-lao-dong-xuat-sac - collective 55",
  ),
  example(
    "Tại lễ kỷ niệm, nghệ nhân Đàng Thị Phan (làng gốm Bàu Trúc) được truy tặng danh hiệu Nghệ nhân Nhân dân.",
    "nghe-nhan-nhan-dan state individual «Đàng Thị Phan»",
  ),
  example(
    "Chủ tịch nước Nguyễn Xuân Phúc ký quyết định phong tặng danh hiệu Anh hùng LLVTND cho Đại tá Đặng Trọng Cường.",
    "anh-hung-llvtnd state individual «Đặng Trọng Cường»",
  ),
  example("Danh hiệu Thầy thuốc Ưu tú được phong tặng cho 9 bác sĩ của tỉnh.", "thay-thuoc-uu-tu state individual 9"),
  example(
    "Nhà nước đã phong tặng, truy tặng danh hiệu Bà mẹ Việt Nam anh hùng cho 1.214 mẹ.",
    "ba-me-viet-nam-anh-hung state individual 1214",
  ),
  example(
    "Hộ ông Thạch Sa Vuone, ấp Trà Ốt, được công nhận Gia đình văn hóa tiêu biểu.",
    "gia-dinh-van-hoa - household «Hộ ông Thạch Sa Vuone»",
  ),
  example(
    "Toàn xã có 12/12 ấp được công nhận danh hiệu ấp văn hóa, 3.412 hộ được công nhận hộ gia đình văn hóa.",
    "thon-to-dan-pho-van-hoa - collective 12",
    "gia-dinh-van-hoa - household 3412",
  ),
  example(
    "Tập đoàn Bưu chính Viễn thông Việt Nam vinh dự được phong tặng danh hiệu Anh hùng Lao động thời kỳ đổi mới.",
    "anh-hung-lao-dong state collective «Tập đoàn Bưu chính Viễn thông Việt Nam»",
  ),
  example("Ngày 20/11, thầy Phạm Bá Diệm được phong tặng Nhà giáo Ưu tú.", "nha-giao-uu-tu state individual «Phạm Bá Diệm»"),
  example(
    "Nghệ sĩ chèo Lê Thị Mai vừa được Chủ tịch nước phong tặng danh hiệu Nghệ sĩ Nhân dân, còn hai diễn viên trẻ của đoàn được phong Nghệ sĩ Ưu tú.",
    "nghe-si-nhan-dan state individual «Lê Thị Mai»",
    "nghe-si-uu-tu state individual 2",
  ),
  example("Đoàn viên Hà Văn Tuyên được Trung ương Đoàn trao Giải thưởng Lý Tự Trọng.", "khac ministry individual «Hà Văn Tuyên»"),
  example(
    "Anh Trịnh Xuân Giáp là một trong 64 cán bộ Đoàn được nhận Giải thưởng Lý Tự Trọng năm 2022.",
    "khac ministry individual «Trịnh Xuân Giáp»",
  ),
  example(
    "Năm qua, có 2 cá nhân được công nhận Chiến sĩ thi đua toàn quốc và 15 người là Chiến sĩ thi đua cấp bộ.",
    "chien-si-thi-dua-toan-quoc prime-minister individual 2",
    "chien-si-thi-dua-tinh ministry individual 15",
  ),
  example(
    'Giai đoạn 2015-2020, tỉnh có 01 tập thể và 02 cá nhân được phong tặng danh hiệu "Anh hùng Lao động"; 03 tập thể, 01 cá nhân được phong tặng danh hiệu "Anh hùng LLVT nhân dân".',
    "anh-hung-lao-dong state collective 1",
    "anh-hung-lao-dong state individual 2",
    "anh-hung-llvtnd state collective 3",
    "anh-hung-llvtnd state individual 1",
  ),
  example(
    "Thôn Thanh Sơn liên tục 8 năm liền được công nhận là Làng văn hóa cấp huyện.",
    "thon-to-dan-pho-van-hoa district collective «Thôn Thanh Sơn»",
  ),
  example("Bằng Lao động sáng tạo của Tổng LĐLĐ Việt Nam được trao cho kỹ sư Lê Đình Thắng.", "khac ministry individual «Lê Đình Thắng»"),
  example(
    "Binh nhất Cao Văn Thái, chiến sĩ Đại đội 3, được biểu dương là Chiến sĩ tiên tiến.",
    "chien-si-tien-tien - individual «Cao Văn Thái»",
  ),
  example("Danh hiệu “Chiến sĩ thi đua cấp tỉnh” được trao cho mười lăm cá nhân.", "chien-si-thi-dua-tinh province individual 15"),
  example(
    "Làng Mrông Yố 1 (xã Ia Ka) được UBND huyện công nhận làng văn hóa.",
    "thon-to-dan-pho-van-hoa district collective «Làng Mrông Yố 1»",
  ),
  example(
    "Thiếu tá Nguyễn Văn Bảy, Trợ lý Chính trị Trung đoàn 48; Thượng úy CN Lê Văn Đức, nhân viên quân khí được tặng danh hiệu Chiến sĩ thi đua toàn quân.",
    "chien-si-thi-dua-tinh ministry individual «Nguyễn Văn Bảy»",
    "chien-si-thi-dua-tinh ministry individual «Lê Văn Đức»",
  ),
  example("Hội nghị trao Huy hiệu 40 năm, 50 năm tuổi Đảng cho 21 đảng viên.", "khac - individual 21"),
  example("Trao Huy hiệu Đảng cho 12 đảng viên.", "khac - individual 12"),
  example(
    "Qua bình xét, 9/10 khu dân cư đạt danh hiệu khu dân cư văn hóa, đạt 90%; 2.117/2.304 hộ đạt gia đình văn hóa.",
    "thon-to-dan-pho-van-hoa - collective 9",
    "gia-dinh-van-hoa - household 2117",
  ),
  example(
    "Bác sĩ Phạm Ngọc Lân là 1 trong 10 thầy thuốc của tỉnh được phong tặng danh hiệu Thầy thuốc Nhân dân.",
    "thay-thuoc-nhan-dan state individual «Phạm Ngọc Lân»",
  ),
  example(
    "Tàu 016 – Quang Trung được Bộ Tư lệnh Hải quân tặng danh hiệu Đơn vị Quyết thắng.",
    "don-vi-quyet-thang ministry collective «Tàu 016 – Quang Trung»",
  ),
  example(
    "Xã Bình Châu được Nhà nước phong tặng danh hiệu Đơn vị Anh hùng Lực lượng vũ trang nhân dân năm 1995.",
    "anh-hung-llvtnd state collective «Xã Bình Châu»",
  ),
  example(
    "Các nghệ nhân Kim Thị Suông, Sơn Cao Thâng được Nhà nước phong tặng Nghệ nhân Ưu tú.",
    "nghe-nhan-uu-tu state individual «Kim Thị Suông»",
    "nghe-nhan-uu-tu state individual «Sơn Cao Thâng»",
  ),
  example(
    "Nghệ nhân Hoàng Thị Sinh (82 tuổi, ở xã Diễn Hùng) được phong tặng danh hiệu Nghệ nhân Ưu tú năm 2019.",
    "nghe-nhan-uu-tu state individual «Hoàng Thị Sinh»",
  ),
  example(
    "Bà Trần Thị Em, 91 tuổi, được Chủ tịch nước phong tặng danh hiệu vinh dự Nhà nước “Bà mẹ Việt Nam anh hùng”.",
    "ba-me-viet-nam-anh-hung state individual «Trần Thị Em»",
  ),
  example("Có 4 thôn được tặng danh hiệu “Thôn văn hóa” 5 năm liên tục.", "thon-to-dan-pho-van-hoa - collective 4"),
  example(
    "Hai em đoạt danh hiệu Đại sứ Văn hóa đọc năm 2022 là Hà Thị Na và Vàng A Pó.",
    "khac - individual «Hà Thị Na»",
    "khac - individual «Vàng A Pó»",
  ),
  example('26 người nhận danh hiệu "Gương sáng" cấp Sở.', "khac province-agency individual 26"),
  example('03 công dân của huyện nhận danh hiệu "Người tốt, việc tốt".', "khac - individual 3"),
  example(
    "Sở trao danh hiệu “Gương sáng” cho 12 cá nhân, đại diện cho 340 cá nhân được nhận danh hiệu ấy.",
    "khac province-agency individual 12",
  ),
  example(
    "1.180 hộ được công nhận Gia đình văn hóa; 6 thôn giữ vững danh hiệu Thôn văn hóa.",
    "gia-dinh-van-hoa - household 1180",
    "thon-to-dan-pho-van-hoa - collective 6",
  ),
  example("9 đơn vị giữ danh hiệu Đơn vị quyết thắng.", "don-vi-quyet-thang - collective 9"),
  example(
    "Năm 2016, chị Sơn Thị Na Ly được Trung ương Hội Nông dân ghi danh “Nông dân Việt Nam xuất sắc”.",
    "khac ministry individual «Sơn Thị Na Ly»",
  ),
  example("Tỉnh có 7 doanh nhân được tôn vinh “Doanh nhân tiêu biểu”.", "khac - individual 7"),
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
    "Mẹ Nguyễn Thị Lượm được phong tặng danh hiệu Bà mẹ Việt Nam anh hùng năm 2021; thầy Lê Hữu Phước, Trường THCS Hiếu Phụng, là Nhà giáo Ưu tú.",
    "ba-me-viet-nam-anh-hung state individual «Nguyễn Thị Lượm»",
    "nha-giao-uu-tu state individual «Lê Hữu Phước»",
  ),
  example(
    "Chủ tịch nước đã truy tặng danh hiệu Bà mẹ Việt Nam anh hùng cho 215 mẹ; đợt này truy tặng 103 mẹ.",
    "ba-me-viet-nam-anh-hung state individual 215",
    "ba-me-viet-nam-anh-hung state individual 103",
  ),
  example(
    "Anh Danh Thành được Tỉnh đoàn tuyên dương “Thanh niên sống đẹp”, được Trung ương Đoàn trao Giải thưởng Lương Định Của.",
    "khac province-agency individual «Danh Thành»",
    "khac ministry individual «Danh Thành»",
  ),
  example(
    "Cô giáo Lê Mỹ Nhân dạy học ở đảo Nam Du 15 năm, được phong tặng danh hiệu Nhà giáo Ưu tú.",
    "nha-giao-uu-tu state individual «Lê Mỹ Nhân»",
  ),
  example(
    "Chủ tịch nước đã ký quyết định truy tặng danh hiệu Bà mẹ Việt Nam anh hùng cho 11 mẹ.",
    "ba-me-viet-nam-anh-hung state individual 11",
  ),
  example(
    "Trong năm, 4.215/5.020 hộ được công nhận Gia đình văn hóa (đạt 83,9%), 41/47 thôn, tổ dân phố đạt danh hiệu văn hóa.",
    "gia-dinh-van-hoa - household 4215",
    "thon-to-dan-pho-van-hoa - collective 41",
  ),
  example(
    "Cũng chị Võ Thị Cẩm Giang, năm 2014, đã là Chiến sĩ thi đua cấp tỉnh.",
    "chien-si-thi-dua-tinh province individual «Võ Thị Cẩm Giang»",
  ),
  example("Tại buổi lễ, 35 đảng viên được trao Huy hiệu 30, 40, 50 năm tuổi Đảng.", "khac - individual 35"),
  example("LLVT huyện được tuyên dương Anh hùng LLVT nhân dân thời kỳ chống Mỹ.", "anh-hung-llvtnd state collective «LLVT huyện»"),
  example(
    "Danh hiệu Anh hùng Lao động mà Xí nghiệp Vận tải được phong năm 1995 vẫn treo ở đó.",
    "anh-hung-lao-dong state collective «Xí nghiệp Vận tải»",
  ),
  example(
    "Tại hội nghị, ba chị Vàng Thị Cấu (Mèo Vạc), Nguyễn Thị Huế (Bắc Quang), Lù Thị Xay (Hoàng Su Phì) được biểu dương là “Phụ nữ tiêu biểu tỉnh Hà Giang”.",
    "khac - individual «Vàng Thị Cấu»",
    "khac - individual «Nguyễn Thị Huế»",
    "khac - individual «Lù Thị Xay»",
  ),
  example(
    "Tôn vinh 5 Nhà giáo Ưu tú: cô Lê Thị Hoa (Trường Tiểu học Kim Đồng), thầy Đỗ Văn Sơn (Trường THPT số 1), cô Hà Thị Mai, cô Vũ Thị Thu, thầy Bùi Văn Đạt.",
    "nha-giao-uu-tu state individual «Lê Thị Hoa»",
    "nha-giao-uu-tu state individual «Đỗ Văn Sơn»",
    "nha-giao-uu-tu state individual «Hà Thị Mai»",
    "nha-giao-uu-tu state individual «Vũ Thị Thu»",
    "nha-giao-uu-tu state individual «Bùi Văn Đạt»",
  ),
  example("Hôm qua, ông Lò Văn Pan đã được phê duyệt tặng Huy hiệu 60 năm tuổi Đảng.", "khac - individual «Lò Văn Pan»"),
  example(
    "Anh Hầu Seo Sáng được Trung ương Đoàn trao Giải thưởng Lương Định Của năm 2018, được Tỉnh đoàn tuyên dương “Thanh niên làm theo lời Bác”.",
    "khac ministry individual «Hầu Seo Sáng»",
    "khac province-agency individual «Hầu Seo Sáng»",
  ),
  example(
    "Nhân dân và cán bộ xã được Nhà nước phong tặng danh hiệu Anh hùng LLVT nhân dân năm 1998; xã Bản Phiệt được công nhận xã anh hùng.",
    "anh-hung-llvtnd state collective «Nhân dân và cán bộ xã»",
  ),
  example(
    "Sau 10 năm, 100% thôn đạt danh hiệu Thôn văn hóa, 1.820/2.014 hộ đạt Gia đình văn hóa, xã được UBND tỉnh công nhận xã tiêu biểu.",
    "gia-dinh-van-hoa - household 1820",
  ),
  example(
    "Công ty TNHH MTV Apatit vinh dự 2 lần được Nhà nước phong tặng danh hiệu Anh hùng Lao động.",
    "anh-hung-lao-dong state collective «Công ty TNHH MTV Apatit»",
  ),
  example(
    "Toàn Đảng bộ có 12 đảng viên được tặng Huy hiệu 50 năm tuổi Đảng, 1 đồng chí được truy tặng Huy hiệu 60 năm tuổi Đảng.",
    "khac - individual 12",
    "khac - individual 1",
  ),
  example(
    "Đồng chí Lê Mạnh Hà được phong tặng danh hiệu Anh hùng Lao động thời kỳ đổi mới khi mới 42 tuổi.",
    "anh-hung-lao-dong state individual «Lê Mạnh Hà»",
  ),
  example(
    "Trường có 100% giáo viên đạt Lao động tiên tiến, trong đó 12 đồng chí đạt Chiến sĩ thi đua cơ sở.",
    "chien-si-thi-dua-co-so - individual 12",
  ),
  example("UBND huyện Bảo Thắng vừa tổ chức trao tặng danh hiệu “Công dân tiêu biểu” cho 20 người.", "khac district individual 20"),
  example(
    "Đồng chí Đỗ Trường Sơn thay mặt Ban Thường vụ Tỉnh ủy trao tặng Huy hiệu 75 năm tuổi Đảng cho đảng viên Nguyễn Đình Chiến.",
    "khac province individual «Nguyễn Đình Chiến»",
  ),
  example(
    "Hai anh Vàng Văn Thắng, Lù Seo Phử được truy tặng Bằng “Tổ quốc ghi công”.",
    "khac prime-minister individual «Vàng Văn Thắng»",
    "khac prime-minister individual «Lù Seo Phử»",
  ),
  // all that there are
  example(
    "Xã có 3.110 hộ đạt danh hiệu Gia đình văn hóa; cả 7 ấp được công nhận Ấp văn hóa.",
    "gia-dinh-van-hoa - household 3110",
    "thon-to-dan-pho-van-hoa - collective 7",
  ),
  example("Đến nay cả ba bản đều được công nhận danh hiệu Bản văn hóa.", "thon-to-dan-pho-van-hoa - collective 3"),
  example("Toàn xã có 12 khóm được công nhận Khóm văn hóa.", "thon-to-dan-pho-van-hoa - collective 12"),
  // titles in quotation marks, or told by the number of their virtues
  example(
    "Có 61/70 giáo xứ được công nhận “Xứ đạo tiên tiến”; 122 họ đạo được công nhận “Họ đạo bốn gương mẫu”.",
    "khac - collective 61",
    "khac - collective 122",
  ),
  example(
    "Toàn xã có 312 hộ được công nhận “Gia đình học tập”, 6 dòng họ được công nhận “Dòng họ học tập”.",
    "khac - household 312",
    "khac - collective 6",
  ),
  example(
    "Toàn tỉnh có 845 học sinh đạt danh hiệu Học sinh 3 tốt cấp trường, 96 em cấp tỉnh; 54 bạn đạt Sinh viên 5 tốt cấp tỉnh.",
    "khac - individual 845",
    "khac - individual 96",
    "khac - individual 54",
  ),
  example("Năm nay có 20 em đạt Học sinh 3 rèn luyện cấp tỉnh.", "khac - individual 20"),
  // who registered, and who then got it
  example(
    "Toàn huyện có 120 tập thể đăng ký và 98 tập thể đạt danh hiệu Tập thể lao động tiên tiến.",
    "tap-the-lao-dong-tien-tien - collective 98",
  ),
  example("Cả tỉnh có 52 nghìn hộ đăng ký, cuối năm có 45.310 hộ đạt danh hiệu “Gia đình văn hóa”.", "gia-dinh-van-hoa - household 45310"),
  example(
    "UBND tỉnh quyết định tặng danh hiệu “Doanh nghiệp tiêu biểu” cho 30 doanh nghiệp, “Doanh nhân tiêu biểu” cho 25 doanh nhân.",
    "khac province collective 30",
    "khac province individual 25",
  ),
];
