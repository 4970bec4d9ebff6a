import type { Example } from "./examples.ts";

/**
 * Awards told over several lines: decisions, attached lists, tables, profiles, public notices. Written as in the other tables; `@2021`,
 * `@2016..2020` is the time, where the text gives one.
 */
export interface ListExample extends Example {
  readonly title?: string;
}

const lines = (...text: string[]): string => text.join("\n");
const example = (text: string, ...awards: string[]): ListExample => ({ text, awards });
const titled = (title: string, text: string, ...awards: string[]): ListExample => ({ title, text, awards });

/** A form, and below it whom it goes to. */
export const FORM_OVER_NAMES: readonly ListExample[] = [
  example(
    lines(
      "Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh:",
      "a) Về thành tích trong công tác dân số, giai đoạn 2016 - 2020, cho 02 tập thể:",
      "1. Chi cục Dân số tỉnh.",
      "2. Trung tâm Y tế huyện Mường Khương.",
      "b) Về thành tích trong công tác giảm nghèo năm 2020, cho 01 cá nhân và 01 hộ gia đình:",
      "1. Ông Ly Seo Páo, Trưởng thôn Cốc Mạc.",
      "2. Hộ bà Giàng Thị Chu, thôn Sín Chải.",
      "Điều 2. Chánh Văn phòng UBND tỉnh chịu trách nhiệm thi hành Quyết định này.",
    ),
    "bang-khen province collective «Chi cục Dân số tỉnh» @2016..2020",
    "bang-khen province collective «Trung tâm Y tế huyện Mường Khương» @2016..2020",
    "bang-khen province individual «Ly Seo Páo» @2020",
    "bang-khen province household «Hộ bà Giàng Thị Chu» @2020",
  ),
  example(
    lines(
      "II. HUÂN CHƯƠNG LAO ĐỘNG",
      "1. Hạng Nhất",
      "- Bệnh viện Đa khoa tỉnh;",
      "2. Hạng Nhì",
      "- Trường Cao đẳng Sư phạm;",
      "- Ông Đỗ Quang Vinh, Phó Giám đốc Sở Xây dựng.",
      "III. BẰNG KHEN CỦA THỦ TƯỚNG CHÍNH PHỦ",
      "- Phòng Nội vụ huyện Bát Xát.",
    ),
    "huan-chuong-lao-dong#1 state collective «Bệnh viện Đa khoa tỉnh»",
    "huan-chuong-lao-dong#2 state collective «Trường Cao đẳng Sư phạm»",
    "huan-chuong-lao-dong#2 state individual «Đỗ Quang Vinh»",
    "bang-khen prime-minister collective «Phòng Nội vụ huyện Bát Xát»",
  ),
  example(
    lines(
      "1. Huân chương Lao động:",
      "a) Hạng Nhì: Công ty CP Apatit; ông Vũ Hồng Quân, Chi cục trưởng Chi cục Thú y.",
      "b) Hạng Ba: Trường THPT số 1 Bảo Thắng.",
      "2. Cờ thi đua của Chính phủ: Sở Tài chính; Nhân dân và cán bộ xã Bản Qua.",
    ),
    "huan-chuong-lao-dong#2 state collective «Công ty CP Apatit»",
    "huan-chuong-lao-dong#2 state individual «Vũ Hồng Quân»",
    "huan-chuong-lao-dong#3 state collective «Trường THPT số 1 Bảo Thắng»",
    "co-thi-dua government collective «Sở Tài chính»",
    "co-thi-dua government collective «Nhân dân và cán bộ xã Bản Qua»",
  ),
  example(
    lines(
      "I. TẬP THỂ",
      "1. Cờ thi đua của UBND tỉnh:",
      "- Sở Nội vụ;",
      "- Công an huyện Si Ma Cai.",
      "2. Bằng khen của Chủ tịch UBND tỉnh:",
      "- Báo Lào Cai.",
      "II. CÁ NHÂN",
      "1. Chiến sĩ thi đua cấp tỉnh:",
      "- Cao Thị Hoa, giáo viên Trường THCS Bắc Cường;",
      "- Y Krang, nhân viên Trạm Y tế xã.",
    ),
    "co-thi-dua province collective «Sở Nội vụ»",
    "co-thi-dua province collective «Công an huyện Si Ma Cai»",
    "bang-khen province collective «Báo Lào Cai»",
    "chien-si-thi-dua-tinh province individual «Cao Thị Hoa»",
    "chien-si-thi-dua-tinh province individual «Y Krang»",
  ),
  example(
    lines(
      "Điều 1. Tặng Giấy khen của Giám đốc Sở Y tế cho 02 tập thể, 02 cá nhân có thành tích xuất sắc trong phòng, chống dịch (danh sách kèm theo).",
      "Điều 2. Quyết định này có hiệu lực từ ngày ký.",
      "Nơi nhận:",
      "- Như Điều 2;",
      "- Lưu: VT.",
      "DANH SÁCH CÁC TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG",
      "(Kèm theo Quyết định số 118/QĐ-SYT ngày 02/03/2022 của Giám đốc Sở Y tế)",
      "A. TẬP THỂ",
      "1. Khoa Nhi, Bệnh viện Đa khoa khu vực",
      "2. Trạm Y tế phường Duyên Hải",
      "B. CÁ NHÂN",
      "1. Bác sĩ Lã Minh Tuấn, Khoa Nhi",
      "2. Điều dưỡng Vàng Thị Súng",
    ),
    "giay-khen province-agency collective «Khoa Nhi»",
    "giay-khen province-agency collective «Trạm Y tế phường Duyên Hải»",
    "giay-khen province-agency individual «Lã Minh Tuấn»",
    "giay-khen province-agency individual «Vàng Thị Súng»",
  ),
  example(
    lines(
      "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND HUYỆN NĂM 2019",
      "Tập thể",
      "UBND xã Lùng Phình",
      "Hội Nông dân xã Tả Van Chư",
      "Cá nhân",
      "Ông Sùng Seo Lử",
      "Bà Vàng Thị Dín",
    ),
    "giay-khen district collective «UBND xã Lùng Phình» @2019",
    "giay-khen district collective «Hội Nông dân xã Tả Van Chư» @2019",
    "giay-khen district individual «Sùng Seo Lử» @2019",
    "giay-khen district individual «Vàng Thị Dín» @2019",
  ),
  example(
    lines(
      "Chủ tịch UBND tỉnh tặng Bằng khen cho:",
      "1. Các đoàn chi viện: 42 đoàn của các tỉnh bạn.",
      "2. Lực lượng tại chỗ: 118 tập thể và 1.264 cá nhân.",
      "3. Doanh nghiệp, chủ nhà trọ: 65 doanh nghiệp, 130 hộ cho thuê trọ.",
    ),
    "bang-khen province collective 42",
    "bang-khen province collective 118",
    "bang-khen province individual 1264",
    "bang-khen province collective 65",
    "bang-khen province household 130",
  ),
  example(
    lines(
      "Dịp này, Chủ tịch UBND tỉnh tặng Bằng khen cho các tập thể, cá nhân sau:",
      "* Khối thi đua các huyện:",
      "- Huyện Bảo Yên;",
      "- Huyện Văn Bàn;",
      "* Khối thi đua các sở, ngành:",
      "- Sở Tư pháp;",
      "- Thanh tra tỉnh.",
      "Phát biểu tại hội nghị, đồng chí Chủ tịch UBND tỉnh biểu dương kết quả của các khối thi đua.",
    ),
    "bang-khen province collective «Huyện Bảo Yên»",
    "bang-khen province collective «Huyện Văn Bàn»",
    "bang-khen province collective «Sở Tư pháp»",
    "bang-khen province collective «Thanh tra tỉnh»",
  ),
  example(
    lines(
      "Năm 2021:",
      "* Cờ thi đua của Chính phủ:",
      "- Nhân dân và cán bộ huyện Bảo Thắng;",
      "* Bằng khen của Thủ tướng Chính phủ:",
      "- Trường THPT chuyên Lào Cai.",
      "Năm 2022:",
      "* Cờ thi đua của Chính phủ:",
      "- Công an tỉnh.",
    ),
    "co-thi-dua government collective «Nhân dân và cán bộ huyện Bảo Thắng» @2021",
    "bang-khen prime-minister collective «Trường THPT chuyên Lào Cai» @2021",
    "co-thi-dua government collective «Công an tỉnh» @2022",
  ),
  example(
    lines(
      "Chủ tịch UBND tỉnh vừa ký quyết định tặng Bằng khen cho 3 tập thể có thành tích trong phong trào trồng rừng. Cụ thể như sau:",
      "- Hạt Kiểm lâm huyện Bát Xát",
      "- Ban Quản lý rừng phòng hộ Sa Pa",
      "- Thôn Lao Chải, xã Y Tý",
    ),
    "bang-khen province collective «Hạt Kiểm lâm huyện Bát Xát»",
    "bang-khen province collective «Ban Quản lý rừng phòng hộ Sa Pa»",
    "bang-khen province collective «Thôn Lao Chải»",
  ),
  example(
    lines(
      "Tặng Kỷ niệm chương “Vì sự nghiệp Tư pháp” cho các ông, bà có tên sau:",
      "1/ Ông Hà Đức Thịnh - nguyên Phó Giám đốc Sở Tư pháp",
      "2/ Bà Lục Thị Yến - Trưởng phòng Công chứng số 1",
    ),
    "ky-niem-chuong ministry individual «Hà Đức Thịnh»",
    "ky-niem-chuong ministry individual «Lục Thị Yến»",
  ),
];

/** Lines that lead a list in as reports and schools write them. */
export const LEADS: readonly ListExample[] = [
  example(
    lines(
      "Căn cứ Quyết định số 1890/QĐ-UBND của UBND tỉnh, danh sách Chiến sĩ thi đua cấp tỉnh năm học 2015 - 2016:",
      "TT. Họ và tên - Đơn vị",
      "1. Phạm Hồng Đào - THPT Bát Xát",
      "2. Thái Thị Ngọc Bích - Phòng GD&ĐT huyện Bảo Yên",
      "Danh sách Tập thể lao động xuất sắc năm học 2015 - 2016:",
      "1. Trường THPT Võ Nhai",
    ),
    "chien-si-thi-dua-tinh province individual «Phạm Hồng Đào» @2015..2016",
    "chien-si-thi-dua-tinh province individual «Thái Thị Ngọc Bích» @2015..2016",
    "tap-the-lao-dong-xuat-sac - collective «Trường THPT Võ Nhai» @2015..2016",
  ),
  example(
    lines(
      "* Trung ương Đoàn tặng:",
      "- Cờ thi đua: Tỉnh đoàn Lào Cai.",
      "- Bằng khen: Huyện đoàn Bảo Yên; đồng chí Hoàng Văn Tuấn, Bí thư Huyện đoàn Bát Xát.",
      "* UBND tỉnh tặng:",
      "- Bằng khen: 05 tập thể.",
    ),
    "co-thi-dua ministry collective «Tỉnh đoàn Lào Cai»",
    "bang-khen ministry collective «Huyện đoàn Bảo Yên»",
    "bang-khen ministry individual «Hoàng Văn Tuấn»",
    "bang-khen province collective 5",
  ),
  example(
    lines(
      "Kết quả bỏ phiếu suy tôn:",
      "- Đề nghị Chính phủ tặng Cờ thi đua: Huyện Bảo Yên.",
      "- Đề nghị Chủ tịch UBND tỉnh tặng Bằng khen: Huyện Văn Bàn, Huyện Bát Xát.",
    ),
    "co-thi-dua government collective «Huyện Bảo Yên» đề nghị",
    "bang-khen province collective «Huyện Văn Bàn» đề nghị",
    "bang-khen province collective «Huyện Bát Xát» đề nghị",
  ),
];

/** Whole lists under their headings. */
export const WHOLE_LISTS: readonly ListExample[] = [
  example(
    lines(
      "A. CỜ THI ĐUA CỦA CHÍNH PHỦ: 02 đơn vị",
      "1. Sở Kế hoạch và Đầu tư (Khối Tổng hợp);",
      "2. Huyện Bảo Yên (Khối các huyện, thị xã, thành phố).",
      "B. CỜ THI ĐUA CỦA UBND TỈNH: 03 đơn vị",
      "I. Khối các cơ quan Đảng, đoàn thể",
      "1. Ban Tổ chức Tỉnh ủy",
      "2. Hội Cựu chiến binh tỉnh",
      "II. Khối sở, ngành",
      "3. Văn phòng Đoàn ĐBQH và HĐND tỉnh",
      "C. BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH",
      "1. Tập thể",
      "1.1. Thanh tra tỉnh",
      "2. Cá nhân",
      "2.1. Ông Trương Như Đính - Chánh Văn phòng Sở Tư pháp",
    ),
    "co-thi-dua government collective «Sở Kế hoạch và Đầu tư»",
    "co-thi-dua government collective «Huyện Bảo Yên»",
    "co-thi-dua province collective «Ban Tổ chức Tỉnh ủy»",
    "co-thi-dua province collective «Hội Cựu chiến binh tỉnh»",
    "co-thi-dua province collective «Văn phòng Đoàn ĐBQH và HĐND tỉnh»",
    "bang-khen province collective «Thanh tra tỉnh»",
    "bang-khen province individual «Trương Như Đính»",
  ),
  example(
    lines(
      "Tại Đại hội còn có 03 tập thể được tặng Cờ thi đua của Chính phủ, gồm:",
      "VKSND tỉnh Lâm Đồng,",
      "Vụ 1,",
      "Trường Đại học Kiểm sát Hà Nội.",
    ),
    "co-thi-dua government collective «VKSND tỉnh Lâm Đồng»",
    "co-thi-dua government collective «Vụ 1»",
    "co-thi-dua government collective «Trường Đại học Kiểm sát Hà Nội»",
  ),
  example(
    "Nhân dịp này, UBND xã cũng trao Giấy khen cho các cá nhân: Nguyễn Văn Bé, Phạm Thị Út và Trần Hữu Lộc.",
    "giay-khen commune individual «Nguyễn Văn Bé»",
    "giay-khen commune individual «Phạm Thị Út»",
    "giay-khen commune individual «Trần Hữu Lộc»",
  ),
];

/** Kinds, counts and times that lines between say. */
export const BETWEEN: readonly ListExample[] = [
  example(
    lines(
      "2. Tặng Giấy khen của Chủ tịch UBND huyện cho 03 cá nhân, gồm các ông, bà:",
      "- Mấu Xuân Điệp, Xã đội trưởng xã Thành Sơn;",
      "- Bo Bo Dũng, dân quân xã Sơn Lâm;",
      "- Trung úy Đỗ Phước Lộc, Công an xã Ba Cụm Bắc.",
      "3. Đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho ông Mấu Hồng Thái.",
    ),
    "giay-khen district individual «Mấu Xuân Điệp»",
    "giay-khen district individual «Bo Bo Dũng»",
    "giay-khen district individual «Đỗ Phước Lộc»",
    "bang-khen province individual «Mấu Hồng Thái» đề nghị",
  ),
  example(
    lines(
      "Liên minh HTX Việt Nam tặng Bằng khen:",
      "HTX nông nghiệp Ngọc Lan (huyện Mai Sơn)",
      "HTX Quyết Thanh (huyện Mộc Châu)",
      "Chủ tịch UBND tỉnh tặng Bằng khen:",
      "Ông Quàng Văn Thiện, Giám đốc HTX Thanh Sơn",
      "Các hợp tác xã được khen đã đóng góp lớn vào phong trào.",
    ),
    "bang-khen ministry collective «HTX nông nghiệp Ngọc Lan»",
    "bang-khen ministry collective «HTX Quyết Thanh»",
    "bang-khen province individual «Quàng Văn Thiện»",
  ),
  example(
    lines(
      "2. Khen thưởng cấp tỉnh",
      "2.1. Khen thường xuyên",
      "- Cờ thi đua: 25 tập thể",
      "2.2. Khen đột xuất",
      "- Bằng khen: 04 tập thể, 09 cá nhân",
      "3. Khen thưởng cấp huyện, sở, ngành",
      "- Giấy khen: 3.210 tập thể",
    ),
    "co-thi-dua province collective 25",
    "bang-khen province collective 4",
    "bang-khen province individual 9",
    "giay-khen - collective 3210",
  ),
  example(
    lines(
      "+ Huân chương Lao động: hạng Nhất 01 tập thể; hạng Nhì 03 tập thể, 04 cá nhân;",
      "+ Kỷ niệm chương “Vì sức khỏe nhân dân”: 382 người.",
    ),
    "huan-chuong-lao-dong#1 state collective 1",
    "huan-chuong-lao-dong#2 state collective 3",
    "huan-chuong-lao-dong#2 state individual 4",
    "ky-niem-chuong - individual 382",
  ),
];

/** Rows of a table. */
export const TABLES: readonly ListExample[] = [
  example(
    lines(
      "Điều 1. Công nhận danh hiệu “Tập thể lao động xuất sắc” năm 2018 đối với các đơn vị sau:",
      "TT | Tên đơn vị | Địa bàn",
      "1 | Trường Tiểu học Võ Lao | huyện Văn Bàn",
      "2 | Trung tâm Y tế | thành phố Lào Cai",
    ),
    "tap-the-lao-dong-xuat-sac - collective «Trường Tiểu học Võ Lao» @2018",
    "tap-the-lao-dong-xuat-sac - collective «Trung tâm Y tế» @2018",
  ),
  example(
    lines(
      "Tặng Bằng khen của Chủ tịch UBND tỉnh cho các ông, bà:",
      "STT | Họ và tên | Chức vụ, đơn vị công tác",
      "01 | K’Brốp | Hiệu trưởng Trường Tiểu học Tả Phìn",
      "02 | Lưu Thị Hạnh | Kế toán, Phòng Tài chính huyện",
    ),
    "bang-khen province individual «K’Brốp»",
    "bang-khen province individual «Lưu Thị Hạnh»",
  ),
  example(
    lines(
      "DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA THỦ TƯỚNG CHÍNH PHỦ",
      "STT | Họ tên/đơn vị | Ghi chú",
      "I | TẬP THỂ |",
      "1 | Đội Quản lý thị trường số 3 | Cục Quản lý thị trường",
      "II | CÁ NHÂN |",
      "1 | Lâm Thị Vân | Giáo viên",
    ),
    "bang-khen prime-minister collective «Đội Quản lý thị trường số 3» đề nghị",
    "bang-khen prime-minister individual «Lâm Thị Vân» đề nghị",
  ),
  example(
    lines(
      "Danh hiệu, hình thức khen thưởng | Tên tập thể",
      "Cờ thi đua của UBND tỉnh | Sở Công Thương",
      "Bằng khen của Chủ tịch UBND tỉnh | Chi cục Thủy lợi",
    ),
    "co-thi-dua province collective «Sở Công Thương»",
    "bang-khen province collective «Chi cục Thủy lợi»",
  ),
];

/** A giver told at the head of a line or of a section. */
export const GIVER_OVER_FORMS: readonly ListExample[] = [
  example(
    lines(
      "Kết quả khen thưởng năm 2022 của ngành như sau:",
      "1. Bộ Tài chính: Cờ thi đua cho Cục Thuế tỉnh; Bằng khen cho 15 tập thể, 38 cá nhân.",
      "2. UBND tỉnh và Chủ tịch UBND tỉnh: 12 Cờ thi đua, 40 Tập thể Lao động xuất sắc, Bằng khen cho 49 tập thể và 112 cá nhân.",
      "3. Giám đốc Sở: Giấy khen cho 88 tập thể và 305 cá nhân; công nhận 1.036 Chiến sĩ thi đua cơ sở.",
    ),
    "co-thi-dua ministry collective «Cục Thuế tỉnh» @2022",
    "bang-khen ministry collective 15 @2022",
    "bang-khen ministry individual 38 @2022",
    "co-thi-dua province unspecified 12 @2022",
    "tap-the-lao-dong-xuat-sac province collective 40 @2022",
    "bang-khen province collective 49 @2022",
    "bang-khen province individual 112 @2022",
    "giay-khen province-agency collective 88 @2022",
    "giay-khen province-agency individual 305 @2022",
    "chien-si-thi-dua-co-so province-agency individual 1036 @2022",
  ),
  example(
    lines(
      "a) Cấp trên khen:",
      "+ UBND tỉnh: Bằng khen cho 03 tập thể.",
      "+ Chủ tịch UBND huyện: Giấy khen cho 05 tập thể, 14 cá nhân; công nhận 04 Chiến sĩ thi đua cơ sở, 31 Lao động tiên tiến.",
    ),
    "bang-khen province collective 3",
    "giay-khen district collective 5",
    "giay-khen district individual 14",
    "chien-si-thi-dua-co-so district individual 4",
    "lao-dong-tien-tien district individual 31",
  ),
  example(
    lines(
      "5.1. Khen thưởng của Tổng Liên đoàn Lao động Việt Nam",
      "- Cờ thi đua toàn diện cho 04 đơn vị;",
      "- Bằng khen: 28 tập thể, 45 cá nhân.",
      "5.2. Khen thưởng của Liên đoàn Lao động tỉnh",
      "- Bằng khen: 187 tập thể, 402 cá nhân.",
    ),
    "co-thi-dua ministry collective 4",
    "bang-khen ministry collective 28",
    "bang-khen ministry individual 45",
    "bang-khen province-agency collective 187",
    "bang-khen province-agency individual 402",
  ),
  example(
    lines(
      "- Chủ tịch UBND tỉnh: Bằng khen, tặng 18 tập thể, 62 hộ;",
      "- Ban Thường vụ Hội Nông dân tỉnh: Giấy khen, tặng 40 tập thể, 90 hộ.",
    ),
    "bang-khen province collective 18",
    "bang-khen province household 62",
    "giay-khen province-agency collective 40",
    "giay-khen province-agency household 90",
  ),
  example(
    lines("4. Thẩm quyền Giám đốc Sở: công nhận 904 Lao động tiên tiến, 31 Tập thể lao động tiên tiến; Giấy khen cho 15 tập thể."),
    "lao-dong-tien-tien province-agency individual 904",
    "tap-the-lao-dong-tien-tien province-agency collective 31",
    "giay-khen province-agency collective 15",
  ),
];

/** The recipient stands above, its awards below. */
export const RECIPIENT_OVER_FORMS: readonly ListExample[] = [
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
];

/** What somebody has had, told in lines under the name. */
export const PAST_AWARDS: readonly ListExample[] = [
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
];

/** Names with lines of their own below, profiles, lists that a decision says are attached. */
export const LONGER_LISTS: readonly ListExample[] = [
  titled(
    "Danh sách đề nghị xét tặng danh hiệu Công dân tiêu biểu năm 2022",
    lines(
      "Hội đồng công bố danh sách cá nhân đề nghị UBND tỉnh xét tặng danh hiệu “Công dân tiêu biểu” năm 2022 để lấy ý kiến nhân dân:",
      "1. Ông Lê Hữu Phúc - sinh năm 1962 - nông dân phường Thới An.",
      "Thành tích: Hiến 1.200m2 đất làm đường; năm 2020 được Chủ tịch UBND huyện tặng Giấy khen.",
      "2. Bà Trần Thị Kim Ngân - sinh năm 1971 - giáo viên Trường THPT Châu Văn Liêm.",
      "Thành tích: Chiến sĩ thi đua cấp tỉnh năm 2019.",
    ),
    "khac province individual «Lê Hữu Phúc» đề nghị @2022",
    "khac province individual «Trần Thị Kim Ngân» đề nghị @2022",
    "giay-khen district individual «Lê Hữu Phúc» @2020",
    "chien-si-thi-dua-tinh province individual «Trần Thị Kim Ngân» @2019",
  ),
  example(
    lines(
      "Tại buổi lễ, Chủ tịch UBND tỉnh tặng Bằng khen cho 3 nông dân, gồm:",
      "- Hồ Văn Quyết (xã Húc, huyện Hướng Hóa): trồng 3 ha chuối, thu nhập 250 triệu đồng/năm.",
      "- Lê Thị Cúc (xã Triệu Trạch): nuôi 2.000 con gà thả vườn.",
      "- Pả Hương (xã A Bung): trồng rừng 12 ha.",
    ),
    "bang-khen province individual «Hồ Văn Quyết»",
    "bang-khen province individual «Lê Thị Cúc»",
    "bang-khen province individual «Pả Hương»",
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
      "GIÁM ĐỐC SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH",
      "QUYẾT ĐỊNH:",
      "Điều 1. Tặng Giấy khen cho 01 tập thể, 02 cá nhân có thành tích xuất sắc trong tổ chức Lễ hội Khèn năm 2023.",
      "(Có danh sách kèm theo)",
      "Điều 2. Quyết định có hiệu lực kể từ ngày ký.",
      "KT. GIÁM ĐỐC",
      "DANH SÁCH TẶNG GIẤY KHEN",
      "(Kèm theo Quyết định số 87/QĐ-SVHTTDL ngày 05/3/2023)",
      "I. Tập thể: 01",
      "1. Đoàn Nghệ thuật tỉnh",
      "II. Cá nhân: 02",
      "1. Ông Vàng Chá Thào, nghệ nhân xã Pả Vi",
      "2. Bà Ly Thị Xá, công chức xã Pải Lủng",
    ),
    "giay-khen province-agency collective «Đoàn Nghệ thuật tỉnh» @2023",
    "giay-khen province-agency individual «Vàng Chá Thào» @2023",
    "giay-khen province-agency individual «Ly Thị Xá» @2023",
  ),
];

/** What is only asked for, as a title, a heading or a notice says. */
export const ASKED_ABOVE: readonly ListExample[] = [
  titled(
    "Lấy ý kiến nhân dân đối với các trường hợp đề nghị khen thưởng cấp Nhà nước",
    lines(
      "Ban Thi đua - Khen thưởng tỉnh đăng tải danh sách, tóm tắt thành tích các tập thể, cá nhân được các cơ quan trình khen để lấy ý kiến rộng rãi.",
      "I. TẶNG CỜ THI ĐUA CỦA CHÍNH PHỦ NĂM 2020",
      "Các đơn vị dẫn đầu khối thi đua: Đảng ủy Khối các cơ quan tỉnh; Nhân dân và cán bộ huyện Bát Xát.",
      "II. TẶNG BẰNG KHEN CỦA THỦ TƯỚNG CHÍNH PHỦ",
      "1. Lâm Thị Vân, giáo viên",
      "TÓM TẮT THÀNH TÍCH",
      "Bà Lâm Thị Vân: năm 2018 được công nhận Chiến sĩ thi đua cấp tỉnh; năm 2016 nhận Giấy khen của Chủ tịch UBND huyện.",
    ),
    "co-thi-dua government collective «Đảng ủy Khối các cơ quan tỉnh» đề nghị @2020",
    "co-thi-dua government collective «Nhân dân và cán bộ huyện Bát Xát» đề nghị @2020",
    "bang-khen prime-minister individual «Lâm Thị Vân» đề nghị",
    "chien-si-thi-dua-tinh province individual «Lâm Thị Vân» @2018",
    "giay-khen district individual «Lâm Thị Vân» @2016",
  ),
  example(
    lines(
      "Danh sách tập thể, cá nhân được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh:",
      "I. Tập thể",
      "1. Hội Cựu chiến binh huyện Bảo Thắng",
      "II. Cá nhân",
      "1. Ông Trương Văn Tiến, hội viên",
    ),
    "bang-khen province collective «Hội Cựu chiến binh huyện Bảo Thắng» đề nghị",
    "bang-khen province individual «Trương Văn Tiến» đề nghị",
  ),
];

/** Lists that give nothing. */
export const NO_LISTS: readonly ListExample[] = [
  example(lines("Huân chương Chiến công hạng Nhì (năm 1972)", "Trung đoàn 174 được thành lập ngày 19/8/1949.")),
  example("Phòng khách của hợp tác xã treo kín khung kính. Anh kế toán đọc từ dưới lên: Bằng khen, Giấy khen, rồi Cờ thi đua."),
  example(lines("Năm 2022, phấn đấu:", "1. Cờ thi đua của Chính phủ: 02 tập thể", "2. Bằng khen của Thủ tướng: 05 tập thể")),
  example(
    lines(
      "Đăng ký danh hiệu thi đua năm 2020:",
      "- Cờ thi đua của UBND tỉnh: Bệnh viện Sản Nhi; Trung tâm Y tế huyện Bảo Yên.",
      "- Bằng khen của Chủ tịch UBND tỉnh: Bệnh viện Y học cổ truyền.",
    ),
  ),
  example(
    lines(
      "Ban Tổ chức dự kiến khen thưởng tại hội nghị như sau:",
      "- Chủ tịch UBND tỉnh tặng Bằng khen cho 20 tập thể, 30 cá nhân;",
      "- Giám đốc Sở tặng Giấy khen cho 10 cá nhân.",
    ),
  ),
  example(lines("III. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2016", "1. Khen thưởng", "- Cờ thi đua của UBND tỉnh: 05 tập thể.")),
  example(
    lines(
      "Điều 2. Thẩm quyền tặng danh hiệu",
      "1. Chủ tịch UBND cấp xã tặng danh hiệu “Gia đình văn hóa”.",
      "2. Chủ tịch UBND cấp huyện tặng Giấy khen cho các khu dân cư đạt danh hiệu 3 năm liên tục.",
    ),
  ),
  example(lines("Hồ sơ đề nghị tặng Bằng khen gồm:", "- Tờ trình của đơn vị;", "- Báo cáo thành tích;", "- Biên bản họp Hội đồng.")),
  example(
    lines(
      "Tiêu chuẩn tặng Cờ thi đua của UBND tỉnh:",
      "1. Hoàn thành vượt mức các chỉ tiêu;",
      "2. Nội bộ đoàn kết;",
      "3. Chi bộ trong sạch, vững mạnh.",
    ),
  ),
  example(lines("Điều 3. Mức tiền thưởng kèm theo Bằng khen:", "- Tập thể: 3.600.000 đồng;", "- Cá nhân: 1.800.000 đồng.")),
  example(lines("VINH DANH TUYẾN ĐẦU", "Trao Bằng khen cho đại diện các đoàn y, bác sĩ chi viện", "NHỮNG CON SỐ KHÔNG QUÊN")),
  example("Ông Nguyễn Văn Liệt, trưởng thôn, nói: “Danh hiệu thôn văn hóa không phải để treo”."),
  example(lines("Hình thức khen thưởng gồm:", "- Cờ thi đua của UBND tỉnh;", "- Bằng khen của Chủ tịch UBND tỉnh.")),
  example(
    lines(
      "Điều 4. Sở Nội vụ có trách nhiệm xét, trình UBND tỉnh tặng Bằng khen theo thẩm quyền:",
      "a) Sở Tài chính cấp kinh phí;",
      "b) Báo Lào Cai tuyên truyền.",
    ),
  ),
];
