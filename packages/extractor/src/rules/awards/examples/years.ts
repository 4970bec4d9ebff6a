import { type Example, example } from "./example.ts";

/** A number that is a year counts nobody, and a deed of other years stands before whom the year of the award tells of. */
export const YEARS: readonly Example[] = [
  example(
    "Giai đoạn 2019 - 2020 huyện đã làm 40 km đường, và năm 2021 Hội LHPN huyện được Chủ tịch UBND tỉnh tặng Bằng khen.",
    "bang-khen province collective «Hội LHPN huyện» @2021",
  ),
  example(
    "Nhiệm kỳ 2015 - 2020 xã Tả Phời làm xong 12 km đường, và năm 2021 xã Tả Phời được UBND tỉnh tặng Cờ thi đua.",
    "co-thi-dua province collective «xã Tả Phời» @2021",
  ),
  example(
    "Giai đoạn 2018-2019 gia đình ông Lý Văn Páo được Chủ tịch UBND huyện tặng Giấy khen.",
    "giay-khen district household «gia đình ông Lý Văn Páo» @2018..2019",
  ),
  example(
    "Từ 2018 đến 2022 cá nhân ông Vàng Seo Páo được Chủ tịch UBND tỉnh tặng Bằng khen.",
    "bang-khen province individual «Vàng Seo Páo» @2018..2022",
  ),
  example("Năm 2019, 2020 Cờ thi đua của UBND tỉnh đều thuộc về Sở Y tế.", "co-thi-dua province collective «Sở Y tế» @2019..2020"),
  example("UBND tỉnh công nhận 2015 hộ gia đình đạt danh hiệu Gia đình văn hóa.", "gia-dinh-van-hoa province household 2015"),
  example("Toàn huyện có 2050 hộ được công nhận danh hiệu Gia đình văn hóa.", "gia-dinh-van-hoa - household 2050"),
  example("Năm 2016, toàn huyện có 2016 hộ được công nhận danh hiệu Gia đình văn hóa.", "gia-dinh-van-hoa - household 2016 @2016"),
  example("Năm 2020, UBND tỉnh tặng Bằng khen cho 2.020 cá nhân.", "bang-khen province individual 2020 @2020"),
  example(
    "Năm 2022, Chủ tịch UBND tỉnh tặng Bằng khen cho 15 đơn vị - 2023 cá nhân.",
    "bang-khen province collective 15 @2022",
    "bang-khen province individual 2023 @2022",
  ),
  example(
    "Bệnh viện Sản Nhi tỉnh thì từng nhận Huân chương Lao động hạng Ba năm 2002, Bằng khen của Thủ tướng Chính phủ năm 2009 và Cờ thi đua của Bộ Y tế năm 2012.",
    "huan-chuong-lao-dong#3 state collective «Bệnh viện Sản Nhi tỉnh» @2002",
    "bang-khen prime-minister collective «Bệnh viện Sản Nhi tỉnh» @2009",
    "co-thi-dua ministry collective «Bệnh viện Sản Nhi tỉnh» @2012",
  ),
  example(
    "Bà Lò Thị May mới nhận một tấm Bằng khen của Chủ tịch UBND tỉnh (2011) và Giấy khen của Hội Nông dân huyện Bắc Hà năm 2009.",
    "bang-khen province individual «Lò Thị May» @2011",
    "giay-khen district individual «Lò Thị May» @2009",
  ),
  example(
    "Năm 2004, huyện Bắc Hà đã được tặng thưởng Huân chương Độc lập hạng Nhì, trước nữa là danh hiệu Anh hùng Lực lượng vũ trang nhân dân (năm 1998).",
    "huan-chuong-doc-lap#2 state collective «huyện Bắc Hà» @2004",
    "anh-hung-llvtnd state collective «huyện Bắc Hà» @1998",
  ),
  example(
    "Năm 2021, bà Lò Thị May được tặng Bằng khen của UBND tỉnh và Kỷ niệm chương của Trung ương Hội (năm 2019).",
    "bang-khen province individual «Lò Thị May» @2021",
    "ky-niem-chuong ministry individual «Lò Thị May» @2019",
  ),
  example(
    "Chị Sùng Thị Say: Bằng khen của Tỉnh đoàn năm 2018, Giấy khen của Huyện đoàn năm 2016, 2017.",
    "bang-khen province-agency individual «Sùng Thị Say» @2018",
    "giay-khen district individual «Sùng Thị Say» @2016",
    "giay-khen district individual «Sùng Thị Say» @2017",
  ),
  example(
    "Sở Y tế từng nhận Bằng khen của Bộ Y tế năm 2019, năm 2022 được UBND tỉnh tặng Cờ thi đua.",
    "bang-khen ministry collective «Sở Y tế» @2019",
    "co-thi-dua province collective «Sở Y tế» @2022",
  ),
  example(
    "Sở Y tế được tặng Bằng khen của Bộ Y tế năm 2019 và 2020.",
    "bang-khen ministry collective «Sở Y tế» @2019",
    "bang-khen ministry collective «Sở Y tế» @2020",
  ),
  example(
    "Năm 2021, Công an xã Bản Lầu được tặng Bằng khen của Bộ Công an và Giấy khen của Giám đốc Công an tỉnh.",
    "bang-khen ministry collective «Công an xã Bản Lầu» @2021",
    "giay-khen province-agency collective «Công an xã Bản Lầu» @2021",
  ),
  example(
    "Ông Vàng Seo Páo được tặng Bằng khen của UBND tỉnh năm 2019 vì thành tích phòng chống thiên tai, Kỷ niệm chương năm 2020.",
    "bang-khen province individual «Vàng Seo Páo» @2019",
    "ky-niem-chuong - individual «Vàng Seo Páo» @2020",
  ),
  example("Công ty được tặng Cờ thi đua năm 2004, ông Lê Văn Hà nhận Bằng khen từ năm 2006.", "bang-khen - individual «Lê Văn Hà» @2006"),
  example(
    "Công ty A Lưới được tặng Cờ thi đua năm 2004; hồ sơ phong tặng danh hiệu Anh hùng Lao động đã trình Bộ Công Thương.",
    "co-thi-dua - collective «Công ty A Lưới» @2004",
    "anh-hung-lao-dong state collective «Công ty A Lưới» đề nghị",
  ),
];

/** Years beside a word that a count could count. */
export const NOTHING_YEARS: readonly string[] = [
  "Từ năm 2016 đến 2020 đơn vị được UBND tỉnh tặng Cờ thi đua.",
  "Từ 2016 đến 2020 đơn vị được UBND tỉnh tặng Cờ thi đua.",
  "Năm 2019 và 2020 đơn vị đều được UBND tỉnh tặng Cờ thi đua.",
  "Năm 2019, 2020 đơn vị được UBND tỉnh tặng Cờ thi đua.",
  "Trong hai năm 2021, 2022 đơn vị được Chủ tịch UBND tỉnh tặng Bằng khen.",
  "Các năm 2018, 2019 và 2021 tập thể được tặng Cờ thi đua của UBND tỉnh.",
  "Nhiệm kỳ 2015 - 2020 đảng bộ được tặng Giấy khen.",
  "Giai đoạn 2016 - 2020 tỉnh được tặng thưởng Cờ thi đua.",
  "Năm học 2021-2022 nhà trường được tặng Bằng khen của Bộ trưởng.",
  "Năm học 2021 - 2022 trường được tặng Cờ thi đua của UBND tỉnh.",
  "Mùa 2022 đội được Chủ tịch UBND tỉnh tặng Bằng khen.",
  "Cuối 2019 đơn vị được tặng Bằng khen của Bộ Công an.",
  "Tháng 6/2021 - 2022 đơn vị được tặng Bằng khen của Bộ Công an.",
  "Từ 2019 sang 2020 tập thể đều được tặng Giấy khen của Giám đốc Sở.",
];
