import { type Example, example } from "./example.ts";

/** Who gives, what, to whom: one form, recipients named. */
export const GIVEN_NAMES: readonly Example[] = [
  example("Bộ Y tế tặng Bằng khen Bệnh viện Phổi.", "bang-khen ministry collective «Bệnh viện Phổi»"),
  example(
    "UBND tỉnh tặng Bằng khen Trường THPT Gành Hào và ông Lê Văn Tám.",
    "bang-khen province collective «Trường THPT Gành Hào»",
    "bang-khen province individual «Lê Văn Tám»",
  ),
  example("Ban Chấp hành Trung ương Đoàn tặng Bằng khen cho Tỉnh đoàn Sơn La.", "bang-khen ministry collective «Tỉnh đoàn Sơn La»"),
  example("Thủ tướng Chính phủ tặng Cờ thi đua của Chính phủ cho Công an tỉnh.", "co-thi-dua government collective «Công an tỉnh»"),
  example(
    "Chủ tịch nước tặng Huân chương Lao động hạng Nhất cho Trường Đại học Tây Bắc.",
    "huan-chuong-lao-dong#1 state collective «Trường Đại học Tây Bắc»",
  ),
  example("Chủ tịch nước truy tặng Huân chương Dũng cảm cho anh Lê Văn Tám.", "huan-chuong-dung-cam state individual «Lê Văn Tám»"),
  example(
    "Thừa ủy quyền của Chủ tịch nước, Bí thư Tỉnh ủy trao Huân chương Độc lập hạng Ba cho Đảng bộ và nhân dân huyện Mường La.",
    "huan-chuong-doc-lap#3 state collective «Đảng bộ và nhân dân huyện Mường La»",
  ),
  example(
    "Đại diện lãnh đạo Sở đã trao Giấy khen của Giám đốc Sở Y tế cho bác sĩ Vi Thị Lan.",
    "giay-khen province-agency individual «Vi Thị Lan»",
  ),
  example(
    "Nhân dịp này, Hội Nông dân tỉnh tặng Giấy khen cho ông Lò Văn Pành, bà Quàng Thị Dung và Chi hội Nông dân bản Nà Tòng.",
    "giay-khen province-agency individual «Lò Văn Pành»",
    "giay-khen province-agency individual «Quàng Thị Dung»",
    "giay-khen province-agency collective «Chi hội Nông dân bản Nà Tòng»",
  ),
  example(
    "Hội đồng Đội Trung ương tặng Bằng khen cho Liên đội Trường THCS Lê Lợi, Liên đội Trường Tiểu học số 2.",
    "bang-khen ministry collective «Liên đội Trường THCS Lê Lợi»",
    "bang-khen ministry collective «Liên đội Trường Tiểu học số 2»",
  ),
  example(
    "UBND tỉnh tặng Cờ thi đua cho Sở Văn hóa, Thể thao và Du lịch, Sở Nông nghiệp và Phát triển nông thôn và huyện Mai Sơn.",
    "co-thi-dua province collective «Sở Văn hóa, Thể thao và Du lịch»",
    "co-thi-dua province collective «Sở Nông nghiệp và Phát triển nông thôn»",
    "co-thi-dua province collective «huyện Mai Sơn»",
  ),
  example("Tư lệnh Quân khu 2 tặng Bằng khen cho Trung đoàn 754.", "bang-khen ministry collective «Trung đoàn 754»"),
  example(
    "Chủ tịch UBND tỉnh Nguyễn Văn Hùng tặng Bằng khen cho Công ty cổ phần Xi măng Mai Sơn.",
    "bang-khen province collective «Công ty cổ phần Xi măng Mai Sơn»",
  ),
  example(
    "Chủ tịch UBND tỉnh tặng Bằng khen cho đồng chí Hoàng Văn Thụ, Trưởng Công an xã Chiềng Sơn và đồng chí Cầm Thị Hoa, cán bộ Công an huyện Mộc Châu.",
    "bang-khen province individual «Hoàng Văn Thụ»",
    "bang-khen province individual «Cầm Thị Hoa»",
  ),
  example(
    "Lễ trao tặng Huân chương Lao động hạng Ba cho Trường THPT Chu Văn Thịnh diễn ra sáng 5/9.",
    "huan-chuong-lao-dong#3 state collective «Trường THPT Chu Văn Thịnh»",
  ),
  example(
    "Liên minh HTX Việt Nam tặng cờ thi đua cho HTX Nông nghiệp Chiềng Pấc.",
    "co-thi-dua ministry collective «HTX Nông nghiệp Chiềng Pấc»",
  ),
  example(
    "Chủ tịch UBND tỉnh tặng Bằng khen cho gia đình ông Tòng Văn Lả và hộ bà Lò Thị Piêng.",
    "bang-khen province household «gia đình ông Tòng Văn Lả»",
    "bang-khen province household «hộ bà Lò Thị Piêng»",
  ),
  example(
    "Thừa ủy quyền của Chủ tịch nước, Bí thư Tỉnh ủy gắn Huân chương Lao động hạng Nhì lên lá cờ truyền thống của Bệnh viện Đa khoa tỉnh.",
    "huan-chuong-lao-dong#2 state collective «Bệnh viện Đa khoa tỉnh»",
  ),
  example(
    "Phó Chủ tịch nước trao Huân chương Lao động hạng Nhất cho Phó Bí thư Thành ủy Đỗ Thị Vân và Chủ tịch HĐND Thành phố Trần Ngọc Mai.",
    "huan-chuong-lao-dong#1 state individual «Đỗ Thị Vân»",
    "huan-chuong-lao-dong#1 state individual «Trần Ngọc Mai»",
  ),
  example(
    "Bộ Công an tặng Cờ “Đơn vị xuất sắc trong phong trào toàn dân bảo vệ ANTQ” cho Công an xã Tả Van.",
    "co-thi-dua ministry collective «Công an xã Tả Van»",
  ),
  example(
    "Chủ tịch Hồ Chí Minh từng tặng Huân chương Kháng chiến hạng Nhì cho nhân dân xã Cốc Lầu.",
    "khac#2 state collective «nhân dân xã Cốc Lầu»",
  ),
  example(
    "Trung ương Đoàn tặng Bằng khen Đội thanh niên tình nguyện phường Vĩnh Hải.",
    "bang-khen ministry collective «Đội thanh niên tình nguyện phường Vĩnh Hải»",
  ),
  example(
    "Chủ tịch UBND tỉnh vừa tặng Bằng khen em Hồ Văn Nghĩa, học sinh lớp 9 Trường THCS Trà Leng, vì dũng cảm cứu bạn.",
    "bang-khen province individual «Hồ Văn Nghĩa»",
  ),
  example(
    "Phó Thủ tướng Thường trực đã gắn Huân chương Quân công hạng Nhì lên Quân kỳ Quyết thắng của Quân đoàn 3.",
    "huan-chuong-quan-cong#2 state collective «Quân đoàn 3»",
  ),
  example(
    "Bộ Tư lệnh Quân đoàn 3 tặng Bằng khen cho Trung đoàn 24, Trung đoàn 28, Lữ đoàn 7.",
    "bang-khen ministry collective «Trung đoàn 24»",
    "bang-khen ministry collective «Trung đoàn 28»",
    "bang-khen ministry collective «Lữ đoàn 7»",
  ),
  example(
    "Đặc biệt, ngày 2/9/2020, Chủ tịch nước ký Quyết định số 1520/QĐ-CTN tặng Huân chương Dũng cảm cho thuyền trưởng Bùi Văn Minh và ngư dân Nguyễn Tấn Lành.",
    "huan-chuong-dung-cam state individual «Bùi Văn Minh»",
    "huan-chuong-dung-cam state individual «Nguyễn Tấn Lành»",
  ),
  example(
    'Tặng cờ "Đơn vị xuất sắc" cho Công đoàn cơ sở Công ty Doosan Vina, Công đoàn Sở Y tế.',
    "co-thi-dua - collective «Công đoàn cơ sở Công ty Doosan Vina»",
    "co-thi-dua - collective «Công đoàn Sở Y tế»",
  ),
  example(
    "Đại tướng Phan Văn Giang trao Huân chương Bảo vệ Tổ quốc hạng Nhì tặng Bộ CHQS tỉnh Nghệ An.",
    "huan-chuong-bao-ve-to-quoc#2 state collective «Bộ CHQS tỉnh Nghệ An»",
  ),
  example(
    "UBND tỉnh tặng Cờ thi đua cho Sở Nông nghiệp và Môi trường, Sở Dân tộc và Tôn giáo và Sở Khoa học và Công nghệ.",
    "co-thi-dua province collective «Sở Nông nghiệp và Môi trường»",
    "co-thi-dua province collective «Sở Dân tộc và Tôn giáo»",
    "co-thi-dua province collective «Sở Khoa học và Công nghệ»",
  ),
  example(
    "Chủ tịch UBND tỉnh đã ký quyết định tặng Bằng khen và thưởng nóng 20 triệu đồng cho Ban chuyên án 322T.",
    "bang-khen province collective «Ban chuyên án 322T»",
  ),
  example(
    "UBND tỉnh tặng LĐLĐ huyện Việt Yên và Công đoàn Viên chức tỉnh mỗi đơn vị 01 Cờ thi đua.",
    "co-thi-dua province collective «LĐLĐ huyện Việt Yên»",
    "co-thi-dua province collective «Công đoàn Viên chức tỉnh»",
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
  example("Trưởng ban Dân vận Trung ương đã tặng Bằng khen cho xã Nghĩa Lợi.", "bang-khen ministry collective «xã Nghĩa Lợi»"),
  example(
    "Phó Chủ tịch trao Bằng khen của Thủ tướng cho ông Huỳnh Văn Út, Giám đốc HTX Trung An, và Trạm Y tế xã Quới An.",
    "bang-khen prime-minister individual «Huỳnh Văn Út»",
    "bang-khen prime-minister collective «Trạm Y tế xã Quới An»",
  ),
  example(
    "Ghi nhận những thành tích của cán bộ và nhân dân huyện Nga Sơn, Chủ tịch nước đã tặng Huân chương Độc lập hạng Ba.",
    "huan-chuong-doc-lap#3 state collective «cán bộ và nhân dân huyện Nga Sơn»",
  ),
  example(
    "UBND tỉnh tặng Cờ thi đua cho các huyện: Bát Xát, Bảo Yên, Văn Bàn.",
    "co-thi-dua province collective «Bát Xát»",
    "co-thi-dua province collective «Bảo Yên»",
    "co-thi-dua province collective «Văn Bàn»",
  ),
  example(
    "Tại lễ trao, Bí thư Tỉnh ủy gắn Huân chương Độc lập hạng Ba lên lá cờ truyền thống của Đảng bộ và nhân dân huyện Bắc Hà.",
    "huan-chuong-doc-lap#3 state collective «Đảng bộ và nhân dân huyện Bắc Hà»",
  ),
  example(
    "Chủ tịch UBND tỉnh tặng Bằng khen cho ông Giàng A Tủa (bản Séo Mý Tỷ), bà Sùng Thị Lan (thôn Lao Chải) cùng 6 cá nhân khác.",
    "bang-khen province individual «Giàng A Tủa»",
    "bang-khen province individual «Sùng Thị Lan»",
    "bang-khen province individual 6",
  ),
  example(
    "Ủy ban nhân dân tỉnh tặng Cờ thi đua cho Ủy ban MTTQ Việt Nam tỉnh và Nhân dân và cán bộ xã An Cư là 02 đơn vị dẫn đầu phong trào nêu trên.",
    "co-thi-dua province collective «Ủy ban MTTQ Việt Nam tỉnh»",
    "co-thi-dua province collective «Nhân dân và cán bộ xã An Cư»",
  ),
  example(
    "Bí thư Tỉnh ủy trao Huân chương Lao động hạng Ba cho Trường THPT số 3 Văn Bàn. Ảnh: Minh Tuấn",
    "huan-chuong-lao-dong#3 state collective «Trường THPT số 3 Văn Bàn»",
  ),
  example("Trao Bằng khen của Bộ Công an cho Phòng Cảnh sát giao thông.", "bang-khen ministry collective «Phòng Cảnh sát giao thông»"),
  example(
    "Nhân dịp này, lãnh đạo xã chuyển tới Trạm Y tế xã và ông Võ Văn Tiến, người lái đò, Bằng khen do Chủ tịch UBND tỉnh Gia Lai tặng.",
    "bang-khen province collective «Trạm Y tế xã»",
    "bang-khen province individual «Võ Văn Tiến»",
  ),
  example(
    "Chủ tịch UBND tỉnh tặng Bằng khen cho: 1. Sở Y tế; 2. Sở Nội vụ; 3. Ban Dân tộc; 4. Ông Lê Văn Hà, Phó Chánh Văn phòng UBND tỉnh.",
    "bang-khen province collective «Sở Y tế»",
    "bang-khen province collective «Sở Nội vụ»",
    "bang-khen province collective «Ban Dân tộc»",
    "bang-khen province individual «Lê Văn Hà»",
  ),
  example(
    "Chủ tịch nước tặng Huân chương Lao động hạng Ba cho 3 cá nhân: ông Trần Hữu Thế, bà Lê Thị Ngọ và ông Đinh Công Lý.",
    "huan-chuong-lao-dong#3 state individual «Trần Hữu Thế»",
    "huan-chuong-lao-dong#3 state individual «Lê Thị Ngọ»",
    "huan-chuong-lao-dong#3 state individual «Đinh Công Lý»",
  ),
  example(
    "Sau khi xem xét thành tích, Chủ tịch UBND tỉnh đã quyết định khen thưởng đột xuất bằng hình thức tặng Bằng khen cho anh Sùng A Chu.",
    "bang-khen province individual «Sùng A Chu»",
  ),
  example(
    "Chủ tịch nước Trương Tấn Sang đã ký quyết định tặng Huân chương Dũng cảm cho em Nguyễn Văn Nam.",
    "huan-chuong-dung-cam state individual «Nguyễn Văn Nam»",
  ),
  example(
    "Thay mặt lãnh đạo tỉnh, ông Giàng Quốc Hưng trao Bằng khen của UBND tỉnh cho các tập thể Đội CSGT, Đội An ninh, Công an xã Trịnh Tường.",
    "bang-khen province collective «Đội CSGT»",
    "bang-khen province collective «Đội An ninh»",
    "bang-khen province collective «Công an xã Trịnh Tường»",
  ),
  example(
    "Chủ tịch UBND tỉnh quyết định tặng Bằng khen và tiền thưởng cho Phòng Cảnh sát hình sự, thưởng nóng 30 triệu đồng cho Ban chuyên án.",
    "bang-khen province collective «Phòng Cảnh sát hình sự»",
  ),
  // provinces by their bare names
  example(
    "Cờ thi đua của Chính phủ về tay Đồng Nai và Lâm Đồng.",
    "co-thi-dua government collective «Đồng Nai»",
    "co-thi-dua government collective «Lâm Đồng»",
  ),
  example(
    "Bằng khen của Thủ tướng về tay Bà Rịa - Vũng Tàu, Thừa Thiên Huế và Lâm Đồng.",
    "bang-khen prime-minister collective «Bà Rịa - Vũng Tàu»",
    "bang-khen prime-minister collective «Thừa Thiên Huế»",
    "bang-khen prime-minister collective «Lâm Đồng»",
  ),
  example(
    "Chủ tịch UBND tỉnh tặng Bằng khen cho giáo xứ Bùi Môn, giáo họ Kẻ Sặt cùng các ông Vũ Văn Nam, Lê Đức Thọ, những người bền bỉ với phong trào “Xây dựng xứ, họ đạo tiên tiến; gia đình gương mẫu”.",
    "bang-khen province collective «giáo xứ Bùi Môn»",
    "bang-khen province collective «giáo họ Kẻ Sặt»",
    "bang-khen province individual «Vũ Văn Nam»",
    "bang-khen province individual «Lê Đức Thọ»",
  ),
  example(
    "Bộ trưởng Bộ Xây dựng tặng Bằng khen Ban Quản lý dự án số 1, nhà thầu Minh Long.",
    "bang-khen ministry collective «Ban Quản lý dự án số 1»",
    "bang-khen ministry collective «nhà thầu Minh Long»",
  ),
  example(
    "Bằng khen của Trung ương Đoàn: Thành đoàn Vị Thanh, Đoàn Khối Doanh nghiệp tỉnh, Huyện đoàn Long Mỹ.",
    "bang-khen ministry collective «Thành đoàn Vị Thanh»",
    "bang-khen ministry collective «Đoàn Khối Doanh nghiệp tỉnh»",
    "bang-khen ministry collective «Huyện đoàn Long Mỹ»",
  ),
  // a dash for the colon
  example(
    "Tặng Huân chương Lao động: hạng Nhì - Bệnh viện Sa Pa, Trường THPT Mường Khương; hạng Ba - ông Lù Văn Páo, Giám đốc Sở Tài chính, và bà Đỗ Thị Hạnh.",
    "huan-chuong-lao-dong#2 state collective «Bệnh viện Sa Pa»",
    "huan-chuong-lao-dong#2 state collective «Trường THPT Mường Khương»",
    "huan-chuong-lao-dong#3 state individual «Lù Văn Páo»",
    "huan-chuong-lao-dong#3 state individual «Đỗ Thị Hạnh»",
  ),
  example(
    "Năm 2019, lực lượng dân quân xã được Bộ Tư lệnh Quân khu 2 tặng Bằng khen.",
    "bang-khen ministry collective «lực lượng dân quân xã»",
  ),
];
