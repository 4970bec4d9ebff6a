import { type Example, example } from "./example.ts";

/** Units, places and organisations, named, that were given a form: passive. */
export const RECEIVED_BODIES: readonly Example[] = [
  example("Khoa Nội được tặng Giấy khen của Giám đốc Sở Y tế.", "giay-khen province-agency collective «Khoa Nội»"),
  example("Bác sĩ Lê Văn Hải, Khoa Nội, được tặng Giấy khen của Giám đốc Sở Y tế.", "giay-khen province-agency individual «Lê Văn Hải»"),
  example(
    "Trạm Y tế xã Trần Phán, Trường THCS Thanh Tùng vinh dự đón nhận Bằng khen của Thủ tướng Chính phủ.",
    "bang-khen prime-minister collective «Trạm Y tế xã Trần Phán»",
    "bang-khen prime-minister collective «Trường THCS Thanh Tùng»",
  ),
  example(
    "Khoa Nội tổng hợp, Bệnh viện Đa khoa tỉnh được tặng Giấy khen của Giám đốc Sở Y tế.",
    "giay-khen province-agency collective «Khoa Nội tổng hợp»",
  ),
  example(
    "Huyện Văn Bàn vinh dự được Chủ tịch nước tặng thưởng Huân chương Lao động hạng Nhì.",
    "huan-chuong-lao-dong#2 state collective «Huyện Văn Bàn»",
  ),
  example(
    "Công ty TNHH Gốm Hương Canh đã được Bộ Công Thương tặng Bằng khen.",
    "bang-khen ministry collective «Công ty TNHH Gốm Hương Canh»",
  ),
  example(
    "Sở Tài nguyên và Môi trường được UBND tỉnh tặng Cờ thi đua, 5 tập thể thuộc Sở được công nhận Tập thể lao động xuất sắc.",
    "co-thi-dua province collective «Sở Tài nguyên và Môi trường»",
    "tap-the-lao-dong-xuat-sac - collective 5",
  ),
  example(
    "Tập thể cán bộ, chiến sĩ Đồn Biên phòng Y Tý được Bộ Tư lệnh BĐBP tặng Bằng khen.",
    "bang-khen ministry collective «Tập thể cán bộ, chiến sĩ Đồn Biên phòng Y Tý»",
  ),
  example(
    "Ba đơn vị gồm Công an huyện Si Ma Cai, Trạm Y tế xã Sán Chải và Trường Mầm non Hoa Hồng được UBND tỉnh tặng Cờ thi đua.",
    "co-thi-dua province collective «Công an huyện Si Ma Cai»",
    "co-thi-dua province collective «Trạm Y tế xã Sán Chải»",
    "co-thi-dua province collective «Trường Mầm non Hoa Hồng»",
  ),
  example(
    "Huyện Bắc Hà, thị xã Sa Pa và thành phố Lào Cai được UBND tỉnh tặng Cờ thi đua.",
    "co-thi-dua province collective «Huyện Bắc Hà»",
    "co-thi-dua province collective «thị xã Sa Pa»",
    "co-thi-dua province collective «thành phố Lào Cai»",
  ),
  example("Xã Cốc Ly, huyện Bắc Hà được Chủ tịch UBND tỉnh tặng Bằng khen.", "bang-khen province collective «Xã Cốc Ly»"),
  example(
    "Đơn vị liên tục được tặng Cờ thi đua; năm 2018, Trung đoàn 254 được Bộ Quốc phòng tặng Cờ thi đua.",
    "co-thi-dua ministry collective «Trung đoàn 254»",
  ),
  example(
    "Huân chương Lao động hạng Nhì được trao cho Bệnh viện Y học cổ truyền, hạng Ba cho bà Lù Thị Cúc.",
    "huan-chuong-lao-dong#2 state collective «Bệnh viện Y học cổ truyền»",
    "huan-chuong-lao-dong#3 state individual «Lù Thị Cúc»",
  ),
  example(
    "Bằng khen của Thủ tướng được trao cho Văn phòng HĐND tỉnh; Công ty CP Thương mại Lào Cai; bà Võ Thị Nhàn, Trưởng thôn Bản Phố.",
    "bang-khen prime-minister collective «Văn phòng HĐND tỉnh»",
    "bang-khen prime-minister collective «Công ty CP Thương mại Lào Cai»",
    "bang-khen prime-minister individual «Võ Thị Nhàn»",
  ),
  example(
    "Công ty Cổ phần Cao su Lai Châu 4 lần được tặng Cờ thi đua của Chính phủ, 2 lần được tặng Huân chương Lao động hạng Nhất.",
    "co-thi-dua government collective «Công ty Cổ phần Cao su Lai Châu»",
    "huan-chuong-lao-dong#1 state collective «Công ty Cổ phần Cao su Lai Châu»",
  ),
  example(
    "Nhân dân và cán bộ xã Mường Hum được Chủ tịch UBND tỉnh tặng Bằng khen, cán bộ và nhân dân xã Dền Thàng được tặng Huân chương Lao động hạng Ba.",
    "bang-khen province collective «Nhân dân và cán bộ xã Mường Hum»",
    "huan-chuong-lao-dong#3 state collective «cán bộ và nhân dân xã Dền Thàng»",
  ),
  example(
    "Được Chủ tịch nước tặng Huân chương Lao động hạng Ba năm 2015, Hợp tác xã Bình Minh tiếp tục mở rộng sản xuất.",
    "huan-chuong-lao-dong#3 state collective «Hợp tác xã Bình Minh»",
  ),
  example(
    "Phòng Cảnh sát hình sự Công an tỉnh được tặng BK của Thủ tướng Chính phủ.",
    "bang-khen prime-minister collective «Phòng Cảnh sát hình sự Công an tỉnh»",
  ),
  example(
    "Công ty TNHH MTV Khai thác công trình thủy lợi Kiên Giang, Công ty CP Thương mại, Dịch vụ và Du lịch Phú Quốc được UBND tỉnh tặng Cờ thi đua.",
    "co-thi-dua province collective «Công ty TNHH MTV Khai thác công trình thủy lợi Kiên Giang»",
    "co-thi-dua province collective «Công ty CP Thương mại, Dịch vụ và Du lịch Phú Quốc»",
  ),
  example(
    "Đảng bộ huyện Nông Cống được Ban Thường vụ Tỉnh ủy tặng Cờ “Đạt tiêu chuẩn trong sạch, vững mạnh tiêu biểu”.",
    "co-thi-dua province collective «Đảng bộ huyện Nông Cống»",
  ),
  example(
    "Trung đoàn 66 (Sư đoàn 10, Quân đoàn 3) được Bộ trưởng Bộ Quốc phòng tặng Cờ thi đua năm 2020.",
    "co-thi-dua ministry collective «Trung đoàn 66»",
  ),
  example(
    "Trải qua 45 năm xây dựng, Trường Cao đẳng Gia Lai đã được tặng thưởng: Huân chương Lao động hạng Ba (1996), Huân chương Lao động hạng Nhì (2001).",
    "huan-chuong-lao-dong#3 state collective «Trường Cao đẳng Gia Lai»",
    "huan-chuong-lao-dong#2 state collective «Trường Cao đẳng Gia Lai»",
  ),
  example(
    "Danh sách các tập thể được tặng Bằng khen của Thủ tướng Chính phủ gồm: Đảng ủy Công an tỉnh; Chi cục Kiểm lâm; Công ty TNHH MTV Đóng tàu và Công nghiệp hàng hải Dung Quất.",
    "bang-khen prime-minister collective «Đảng ủy Công an tỉnh»",
    "bang-khen prime-minister collective «Chi cục Kiểm lâm»",
    "bang-khen prime-minister collective «Công ty TNHH MTV Đóng tàu và Công nghiệp hàng hải Dung Quất»",
  ),
  example(
    "Trung tâm Y tế huyện Sơn Hà vinh dự là một trong 5 đơn vị được Bộ Y tế tặng Cờ thi đua.",
    "co-thi-dua ministry collective «Trung tâm Y tế huyện Sơn Hà»",
  ),
  example("Hải đội 2 được Quân chủng Hải quân tặng Bằng khen.", "bang-khen ministry collective «Hải đội 2»"),
  example(
    "Kho bạc Nhà nước tỉnh được Bộ trưởng Bộ Tài chính tặng Cờ thi đua 3 năm liền (2017, 2018, 2019).",
    "co-thi-dua ministry collective «Kho bạc Nhà nước tỉnh»",
  ),
  example(
    "Được Tòa án nhân dân tối cao tặng Cờ thi đua là TAND huyện Kế Sách và TAND thị xã Ngã Năm.",
    "co-thi-dua ministry collective «TAND huyện Kế Sách»",
    "co-thi-dua ministry collective «TAND thị xã Ngã Năm»",
  ),
  example(
    "Ban Trị sự Giáo hội Phật giáo tỉnh được Ủy ban Trung ương MTTQ Việt Nam tặng Bằng khen.",
    "bang-khen ministry collective «Ban Trị sự Giáo hội Phật giáo tỉnh»",
  ),
  example(
    "Tổ tự quản ấp Phú Giao được Giám đốc Công an tỉnh tặng Giấy khen.",
    "giay-khen province-agency collective «Tổ tự quản ấp Phú Giao»",
  ),
  example(
    "5 tập thể của Công an tỉnh được tặng Cờ thi đua, gồm: Phòng Tham mưu, Phòng CSGT, Công an TP Vinh, Công an huyện Yên Thành, Công an huyện Con Cuông.",
    "co-thi-dua - collective «Phòng Tham mưu»",
    "co-thi-dua - collective «Phòng CSGT»",
    "co-thi-dua - collective «Công an TP Vinh»",
    "co-thi-dua - collective «Công an huyện Yên Thành»",
    "co-thi-dua - collective «Công an huyện Con Cuông»",
  ),
  example(
    "Xã Nam Cát được Chính phủ tặng Cờ thi đua, được Chủ tịch nước tặng Huân chương Lao động hạng Ba.",
    "co-thi-dua government collective «Xã Nam Cát»",
    "huan-chuong-lao-dong#3 state collective «Xã Nam Cát»",
  ),
  example(
    "Hội đồng Sư cả Hồi giáo Bà-ni được Ban Dân vận Trung ương tặng Bằng khen.",
    "bang-khen ministry collective «Hội đồng Sư cả Hồi giáo Bà-ni»",
  ),
  example(
    "Sở Lao động, Thương binh và Xã hội, Sở Văn hóa, Thể thao và Du lịch được UBND tỉnh tặng Cờ thi đua.",
    "co-thi-dua province collective «Sở Lao động, Thương binh và Xã hội»",
    "co-thi-dua province collective «Sở Văn hóa, Thể thao và Du lịch»",
  ),
  example(
    "Văn phòng Đoàn ĐBQH và HĐND tỉnh được Thủ tướng Chính phủ tặng Bằng khen.",
    "bang-khen prime-minister collective «Văn phòng Đoàn ĐBQH và HĐND tỉnh»",
  ),
  example(
    "Hai xã Định Tân (Yên Định) và Xuân Sinh (Thọ Xuân) được Thủ tướng Chính phủ tặng Bằng khen.",
    "bang-khen prime-minister collective «xã Định Tân»",
    "bang-khen prime-minister collective «Xuân Sinh»",
  ),
  example(
    "03 nhà giáo được tặng Huân chương Lao động hạng Ba; Trường THPT Gia Lộc: Huân chương Lao động hạng Nhì; Bằng khen của Thủ tướng: 02 tập thể.",
    "huan-chuong-lao-dong#3 state individual 3",
    "huan-chuong-lao-dong#2 state collective «Trường THPT Gia Lộc»",
    "bang-khen prime-minister collective 2",
  ),
  example(
    "Phụ nữ tỉnh Sóc Trăng được tặng Huân chương Lao động hạng Ba.",
    "huan-chuong-lao-dong#3 state collective «Phụ nữ tỉnh Sóc Trăng»",
  ),
  example("Còn phường Hoài Đức được Thủ tướng Chính phủ tặng Bằng khen.", "bang-khen prime-minister collective «phường Hoài Đức»"),
  example(
    "Toàn huyện có 3 tập thể được Chủ tịch nước tặng Huân chương Lao động hạng Nhì; hạng Ba thì có Trường THCS Kim Đồng cùng 5 cá nhân.",
    "huan-chuong-lao-dong#2 state collective 3",
    "huan-chuong-lao-dong#3 state collective «Trường THCS Kim Đồng»",
    "huan-chuong-lao-dong#3 state individual 5",
  ),
  example(
    "Được tặng Bằng khen của Bộ trưởng Bộ Quốc phòng đợt này có Tiểu đoàn 5, Đại đội 2 và Trung úy Hoàng Văn Sơn.",
    "bang-khen ministry collective «Tiểu đoàn 5»",
    "bang-khen ministry collective «Đại đội 2»",
    "bang-khen ministry individual «Hoàng Văn Sơn»",
  ),
  example(
    "Đảng bộ xã 5 năm liền trong sạch, vững mạnh; UBND xã được tặng Cờ thi đua của Chính phủ năm 2019; Đoàn Thanh niên, Hội Phụ nữ xã được tặng Bằng khen của Trung ương.",
    "co-thi-dua government collective «UBND xã»",
    "bang-khen ministry collective «Đoàn Thanh niên»",
    "bang-khen ministry collective «Hội Phụ nữ xã»",
  ),
  example(
    "Các đơn vị được tặng Cờ thi đua: Trường Tiểu học Bắc Lệnh; Trường Mầm non Hoa Ban; Trạm Y tế phường Pom Hán.",
    "co-thi-dua - collective «Trường Tiểu học Bắc Lệnh»",
    "co-thi-dua - collective «Trường Mầm non Hoa Ban»",
    "co-thi-dua - collective «Trạm Y tế phường Pom Hán»",
  ),
  example(
    "Vinh dự hơn cả, 3 năm qua, Chi bộ thôn Na Hối được Ban Thường vụ Tỉnh ủy tặng Bằng khen vì “hoàn thành xuất sắc nhiệm vụ 5 năm liền”.",
    "bang-khen province collective «Chi bộ thôn Na Hối»",
  ),
  example(
    "Rồi chính huyện Đồng Xuân được Chủ tịch nước tặng thưởng Huân chương Lao động hạng Ba (năm 2001), Huân chương Lao động hạng Nhì (năm 2007).",
    "huan-chuong-lao-dong#3 state collective «huyện Đồng Xuân»",
    "huan-chuong-lao-dong#2 state collective «huyện Đồng Xuân»",
  ),
  example(
    "Từ 01/7/2025 đến nay, xã Vĩnh Trụ được Chủ tịch UBND tỉnh tặng Bằng khen về thành tích chuyển đổi số; ngoài ra 12 tập thể, 19 cá nhân trong Cụm được Chủ tịch UBND tỉnh tặng Bằng khen đột xuất, chuyên đề.",
    "bang-khen province collective «xã Vĩnh Trụ»",
    "bang-khen province collective 12",
    "bang-khen province individual 19",
  ),
  example(
    "Kết quả, Khối có 2 đơn vị được UBND tỉnh tặng Cờ là Sở Tư pháp và Cục Thuế, 3 đơn vị được tặng Bằng khen là Sở Y tế, Thanh tra tỉnh, Ban Dân tộc.",
    "co-thi-dua province collective «Sở Tư pháp»",
    "co-thi-dua province collective «Cục Thuế»",
    "bang-khen province collective «Sở Y tế»",
    "bang-khen province collective «Thanh tra tỉnh»",
    "bang-khen province collective «Ban Dân tộc»",
  ),
  example(
    "Tổ hợp tác nuôi cá tầm Ô Quý Hồ mới đây được Sở Khoa học và Công nghệ tặng Giấy khen vì sáng kiến nuôi cá nước lạnh.",
    "giay-khen province-agency collective «Tổ hợp tác nuôi cá tầm Ô Quý Hồ»",
  ),
  example(
    "Theo Quyết định số 1234/QĐ-CTN ngày 20/7/2019 của Chủ tịch nước, Bệnh viện Y học cổ truyền được tặng thưởng Huân chương Lao động hạng Nhì; bà Nguyễn Thị Yến, Giám đốc Bệnh viện, được tặng thưởng Huân chương Lao động hạng Ba.",
    "huan-chuong-lao-dong#2 state collective «Bệnh viện Y học cổ truyền»",
    "huan-chuong-lao-dong#3 state individual «Nguyễn Thị Yến»",
  ),
  example(
    "Hội Người cao tuổi xã được Trung ương Hội tặng Cờ; ông Lồ Seo Diu được tặng Kỷ niệm chương “Vì sự nghiệp chăm sóc và phát huy vai trò người cao tuổi”.",
    "co-thi-dua ministry collective «Hội Người cao tuổi xã»",
    "ky-niem-chuong ministry individual «Lồ Seo Diu»",
  ),
  example("Hà Tĩnh được Chủ tịch nước tặng Huân chương Lao động hạng Nhất.", "huan-chuong-lao-dong#1 state collective «Hà Tĩnh»"),
  example(
    "Hà Nam, Thái Bình được tặng Cờ thi đua của Chính phủ.",
    "co-thi-dua government collective «Hà Nam»",
    "co-thi-dua government collective «Thái Bình»",
  ),
  example(
    "Công an Quảng Ninh được Chủ tịch nước tặng Huân chương Chiến công hạng Ba.",
    "huan-chuong-chien-cong#3 state collective «Công an Quảng Ninh»",
  ),
  example(
    "Nhờ sinh hoạt hằng tháng đều đặn, chi hội Bình An được UBND huyện tặng Giấy khen.",
    "giay-khen district collective «chi hội Bình An»",
  ),
];
