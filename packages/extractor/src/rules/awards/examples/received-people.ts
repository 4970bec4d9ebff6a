import { type Example, example } from "./example.ts";

/** People and households, named, that were given a form: passive. */
export const RECEIVED_PEOPLE: readonly Example[] = [
  example(
    "(DSC_0917) Bà Lê Thị Mười, xã Vĩnh Hậu, huyện Hòa Bình, nhận Bằng khen của Chủ tịch UBND tỉnh.",
    "bang-khen province individual «Lê Thị Mười»",
  ),
  example(
    "Cụ Đinh Công Nhượng và cụ Quách Thị Mận được Trung ương Hội tặng danh hiệu “Người cao tuổi làm kinh tế giỏi toàn quốc.",
    "khac ministry individual «Đinh Công Nhượng»",
    "khac ministry individual «Quách Thị Mận»",
  ),
  example(
    "Anh Hồ Văn Lượng giữ vườn sâm. Năm 2014 Trung ương Hội Nông dân Việt Nam trao cho anh danh hiệu “Nông dân Việt Nam xuất sắc”.",
    "khac ministry individual «Hồ Văn Lượng»",
  ),
  example(
    "Đồng chí Trần Thị Thu Hà, Chủ tịch Hội LHPN xã, được Trung ương Hội LHPN Việt Nam tặng Bằng khen.",
    "bang-khen ministry individual «Trần Thị Thu Hà»",
  ),
  example(
    "Cô giáo Hà Thị Bích cùng 6 giáo viên khác được Giám đốc Sở GD&ĐT tặng Giấy khen.",
    "giay-khen province-agency individual «Hà Thị Bích»",
    "giay-khen province-agency individual 6",
  ),
  example(
    "Trung tá Giàng Seo Pao, Trưởng Công an xã Lùng Phình được Bộ trưởng Bộ Công an tặng Bằng khen.",
    "bang-khen ministry individual «Giàng Seo Pao»",
  ),
  example(
    "Bà Sùng Thị Mỷ và ông Thào A Sếnh được UBND huyện tặng Giấy khen.",
    "giay-khen district individual «Sùng Thị Mỷ»",
    "giay-khen district individual «Thào A Sếnh»",
  ),
  example(
    "Các đồng chí Nguyễn Văn An, Lê Thị Bình và Phạm Quốc Cường được Chủ tịch UBND tỉnh tặng Bằng khen.",
    "bang-khen province individual «Nguyễn Văn An»",
    "bang-khen province individual «Lê Thị Bình»",
    "bang-khen province individual «Phạm Quốc Cường»",
  ),
  example(
    "Thầy giáo Lê Minh Tuấn, Hiệu trưởng Trường THPT Nguyễn Du, được Thủ tướng Chính phủ tặng Bằng khen, trước đó thầy đã được Bộ GD&ĐT tặng Kỷ niệm chương.",
    "bang-khen prime-minister individual «Lê Minh Tuấn»",
    "ky-niem-chuong ministry individual «Lê Minh Tuấn»",
  ),
  example(
    "Ông Hoàng Văn Đồng: Năm 2013 được Chủ tịch UBND huyện tặng Giấy khen; năm 2016 được Chủ tịch UBND tỉnh tặng Bằng khen.",
    "giay-khen district individual «Hoàng Văn Đồng»",
    "bang-khen province individual «Hoàng Văn Đồng»",
  ),
  example(
    "Cụ Neáng Sa Rône (ấp Tô Trung, xã Núi Tô) được Chủ tịch UBND tỉnh tặng Bằng khen.",
    "bang-khen province individual «Neáng Sa Rône»",
  ),
  example(
    "Hòa thượng Thích Thiện Tánh được Ủy ban Trung ương MTTQ Việt Nam tặng Kỷ niệm chương “Vì sự nghiệp đại đoàn kết dân tộc”.",
    "ky-niem-chuong ministry individual «Thích Thiện Tánh»",
  ),
  example(
    "Thượng tọa Lý Hùng, trụ trì chùa Pitu Khôsa Răngsây, được tặng Bằng khen của Thủ tướng Chính phủ.",
    "bang-khen prime-minister individual «Lý Hùng»",
  ),
  example(
    "Các cá nhân: Nguyễn Văn Sơn, Bùi Thị Tình, Mã A Lềnh được UBND huyện tặng Giấy khen.",
    "giay-khen district individual «Nguyễn Văn Sơn»",
    "giay-khen district individual «Bùi Thị Tình»",
    "giay-khen district individual «Mã A Lềnh»",
  ),
  example(
    "Đồng chí Kpă Thuyên - Bí thư Huyện ủy vinh dự được Chủ tịch nước tặng thưởng Huân chương Lao động hạng Ba.",
    "huan-chuong-lao-dong#3 state individual «Kpă Thuyên»",
  ),
  example(
    "Linh mục Nguyễn Vân Đông và ni sư Thích nữ Từ Hạnh được Ủy ban MTTQ Việt Nam tỉnh tặng Bằng khen.",
    "bang-khen province-agency individual «Nguyễn Vân Đông»",
    "bang-khen province-agency individual «Thích nữ Từ Hạnh»",
  ),
  example(
    "Ông Rơ Ô Bhung được Tổng LĐLĐ Việt Nam tặng Bằng khen; bà Nay H’Bai được LĐLĐ tỉnh tặng Giấy khen.",
    "bang-khen ministry individual «Rơ Ô Bhung»",
    "giay-khen province-agency individual «Nay H’Bai»",
  ),
  example(
    "Các đồng chí: Trần Văn Luận, Phó Chỉ huy trưởng; Hồ Ngọc Trình, Đồn trưởng Đồn Biên phòng Lý Sơn được Bộ trưởng Bộ Quốc phòng tặng Bằng khen.",
    "bang-khen ministry individual «Trần Văn Luận»",
    "bang-khen ministry individual «Hồ Ngọc Trình»",
  ),
  example(
    "Chùa Sro Lôn được công nhận cơ sở thờ tự văn minh, sư cả Lý Đức được Thủ tướng tặng Bằng khen.",
    "bang-khen prime-minister individual «Lý Đức»",
  ),
  example(
    "Mới đây, anh Danh Sóc Kha và chị Sơn Thị Sà Khuôl, ở phum Wath Pích, được Trung ương Hội Nông dân Việt Nam tặng Bằng khen nông dân sản xuất kinh doanh giỏi.",
    "bang-khen ministry individual «Danh Sóc Kha»",
    "bang-khen ministry individual «Sơn Thị Sà Khuôl»",
  ),
  example(
    "Nhà giáo Ưu tú Lâm Es được Chủ tịch nước tặng Huân chương Lao động hạng Nhì.",
    "huan-chuong-lao-dong#2 state individual «Lâm Es»",
  ),
  example(
    "Hai học sinh Trường THCS Mỹ Xuyên dũng cảm cứu người là Trần Văn Đạt và Lý Minh Khang đã được Chủ tịch UBND tỉnh tặng Bằng khen.",
    "bang-khen province individual «Trần Văn Đạt»",
    "bang-khen province individual «Lý Minh Khang»",
  ),
  example(
    "Ông Vi Văn Khuê - Bí thư Chi bộ bản Xiềng, xã Môn Sơn - được Ban Thường vụ Tỉnh ủy tặng Bằng khen.",
    "bang-khen province individual «Vi Văn Khuê»",
  ),
  example(
    "Mục sư Pơ Dương Ngọc và ông Bố Xuân Hổ được UBND huyện Bắc Bình tặng Giấy khen về phong trào bảo vệ an ninh Tổ quốc.",
    "giay-khen district individual «Pơ Dương Ngọc»",
    "giay-khen district individual «Bố Xuân Hổ»",
  ),
  example(
    "Đồng chí Giám đốc Sở đã được Chủ tịch nước trao Huân chương Lao động hạng Ba.",
    "huan-chuong-lao-dong#3 state individual «Giám đốc Sở»",
  ),
  example("Chị Giàng Thị Dung ba lần được Thủ tướng Chính phủ tặng Bằng khen.", "bang-khen prime-minister individual «Giàng Thị Dung»"),
  example(
    "Liệt sĩ Hoàng Văn Páo được Chủ tịch nước truy tặng Huân chương Chiến công hạng Nhất.",
    "huan-chuong-chien-cong#1 state individual «Hoàng Văn Páo»",
  ),
  example(
    "Ông Sìn Văn Páo - Chủ tịch Hội CCB xã Thào Chư Phìn, người vừa được Trung ương Hội CCB Việt Nam tặng Bằng khen, chia sẻ kinh nghiệm.",
    "bang-khen ministry individual «Sìn Văn Páo»",
  ),
  example(
    "Huyện Bảo Yên có ông Hoàng Văn Tích, bà Lục Thị Niềm; huyện Văn Bàn có ông Triệu Kim Phúc được Chủ tịch UBND tỉnh tặng Bằng khen.",
    "bang-khen province individual «Hoàng Văn Tích»",
    "bang-khen province individual «Lục Thị Niềm»",
    "bang-khen province individual «Triệu Kim Phúc»",
  ),
  example(
    "Phong trào đã xuất hiện nhiều điển hình, tiêu biểu như hộ ông Vù Seo Tính được Hội Nông dân tỉnh tặng Bằng khen.",
    "bang-khen province-agency household «hộ ông Vù Seo Tính»",
  ),
  example(
    "Trong 30 năm, 5 lượt tập thể của trường được Bộ tặng Bằng khen, thầy Hiệu trưởng Vũ Văn Nam được phong tặng danh hiệu Nhà giáo Ưu tú.",
    "bang-khen ministry collective 5",
    "nha-giao-uu-tu state individual «Vũ Văn Nam»",
  ),
  example(
    "Cả 3 thầy trò đều được Chủ tịch UBND tỉnh tặng Bằng khen: thầy Ngô Quang Thái, em Lê Minh Anh, em Vũ Đức Duy.",
    "bang-khen province individual «Ngô Quang Thái»",
    "bang-khen province individual «Lê Minh Anh»",
    "bang-khen province individual «Vũ Đức Duy»",
  ),
  example(
    "Cho đến nay, đồng chí Ma A Pho đã 4 lần được tặng Giấy khen, 1 lần được tặng Bằng khen của Bộ Công an.",
    "giay-khen - individual «Ma A Pho»",
    "bang-khen ministry individual «Ma A Pho»",
  ),
  // "- phần thưởng cao quý" tells of it, nobody gets it
  example(
    "Ông Lê Văn Hà được tặng Huân chương Lao động hạng Ba - phần thưởng cao quý của Nhà nước.",
    "huan-chuong-lao-dong#3 state individual «Lê Văn Hà»",
  ),
  // the word of a count is their title, or what is counted
  example(
    "Hai cô giáo Ksor H’Lan và Rơ Châm Pyeng cùng được nhận Bằng khen của Bộ GD-ĐT.",
    "bang-khen ministry individual «Ksor H’Lan»",
    "bang-khen ministry individual «Rơ Châm Pyeng»",
  ),
  example("5 cô giáo Trường Mầm non Hoa Mai được Sở tặng Giấy khen.", "giay-khen province-agency individual 5"),
  example("Hai bác sĩ Bệnh viện tỉnh được tặng Giấy khen.", "giay-khen - individual 2"),
];
