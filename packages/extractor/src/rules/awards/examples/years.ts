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
