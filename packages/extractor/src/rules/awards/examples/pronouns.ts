import { type Example, example, lines } from "./example.ts";

/** A pronoun, a family, a body's common noun stands for who was named before. */
export const PRONOUNS: readonly Example[] = [
  example(
    "Ông Vàng Seo Páo cùng bà Lò Thị May vận động bà con. Ông được tặng Bằng khen của UBND tỉnh, bà được tặng Giấy khen của UBND huyện.",
    "bang-khen province individual «Vàng Seo Páo»",
    "giay-khen district individual «Lò Thị May»",
  ),
  example(
    "Bà Lò Thị May giỏi việc nước, chồng bà là ông Tẩn A Lý giỏi việc nhà; năm 2020, bà được tặng Bằng khen của Hội LHPN tỉnh.",
    "bang-khen province-agency individual «Lò Thị May»",
  ),
  example(
    "Gia đình ông Vàng Seo Páo hiến 800 m2 đất. Gia đình được UBND huyện tặng Giấy khen.",
    "giay-khen district household «Gia đình ông Vàng Seo Páo»",
  ),
  example("Ông Vàng Seo Páo hiến 800 m2 đất. Gia đình ông được UBND huyện tặng Giấy khen.", "giay-khen district household «Vàng Seo Páo»"),
  example("Hộ bà Lò Thị May thoát nghèo. Hộ bà được UBND xã tặng Giấy khen.", "giay-khen commune household «Lò Thị May»"),
  example(
    "HTX Mường Hum đạt lãi 2 tỷ đồng. Năm qua, hợp tác xã này được UBND tỉnh tặng Bằng khen.",
    "bang-khen province collective «HTX Mường Hum»",
  ),
  example(
    "Chi bộ thôn Nậm Pung luôn trong sạch. Chi bộ được Huyện ủy tặng Giấy khen 5 năm liền.",
    "giay-khen district collective «Chi bộ thôn Nậm Pung»",
  ),
  example(
    "Trường THPT số 1 Bắc Hà có 42 giáo viên. Nhiều năm liền, nhà trường được UBND tỉnh tặng Cờ thi đua.",
    "co-thi-dua province collective «Trường THPT số 1 Bắc Hà»",
  ),
  example(
    "Công ty Apatit tạo việc làm cho 900 lao động. Đơn vị đã được tặng Huân chương Lao động hạng Nhất.",
    "huan-chuong-lao-dong#1 state collective «Công ty Apatit»",
  ),
  example(
    "Sở Y tế dẫn đầu, được tặng Cờ thi đua. Đội bóng được trao Cờ lưu niệm. Sở Tư pháp cũng nhận Cờ.",
    "co-thi-dua - collective «Sở Y tế»",
    "co-thi-dua - collective «Sở Tư pháp»",
  ),
  // Whom nobody has named, or who is many.
  example("Xã Tả Van và xã Bản Hồ dẫn đầu. Các xã này được UBND huyện tặng Giấy khen."),
  example("Xã có phong trào hiến đất. Gia đình được UBND huyện tặng Giấy khen."),
  example("Chồng mất sớm, bà được UBND huyện tặng Giấy khen."),
  example("Trong 3 năm, đơn vị này đã được tặng Cờ thi đua."),
  example("Đoàn viên được trao Cờ, hoa. Đội bóng nhận Cờ."),
  // A text calls its people by one word each.
  example(
    lines(
      "Vào hội từ năm 2008, chị Hoàng Thị Duyên ở xã Mỹ Lộc nay là Giám đốc HTX Duyên Hải.",
      "“Chị Duyên nói ít làm nhiều”, bà Nguyễn Thị Lan, Chủ tịch Hội LHPN xã, cho hay.",
      "Năm 2019 chị được Chủ tịch UBND huyện tặng Giấy khen.",
    ),
    "giay-khen district individual «Hoàng Thị Duyên»",
  ),
  example(
    lines(
      "Anh Lò Văn Tư trồng 4 ha quế. Ông Hà Văn Nam, Chủ tịch Hội Nông dân xã, cho biết anh giúp nhiều hộ nghèo.",
      "Năm 2020, anh được UBND huyện tặng Giấy khen.",
    ),
    "giay-khen district individual «Lò Văn Tư»",
  ),
  // Where nobody is called so, the one told last is meant.
  example(
    lines("Bà Nguyễn Thị Lan là tổ trưởng tổ phụ nữ của thôn từ năm 2012.", "Năm 2019 chị được Chủ tịch UBND huyện tặng Giấy khen."),
    "giay-khen district individual «Nguyễn Thị Lan»",
  ),
  example(
    lines(
      "Chị Hoàng Thị Duyên và chị Nguyễn Thị Lan cùng mở tổ may ở xã Mỹ Lộc.",
      "Bác sĩ Trần Thị Mơ về xã năm 2015. Năm 2019 bà được Chủ tịch UBND huyện tặng Giấy khen.",
    ),
    "giay-khen district individual «Trần Thị Mơ»",
  ),
  example(
    "Dì Thạch Thị Mai trồng rau sạch. Năm 2018, dì được Chủ tịch UBND tỉnh tặng Bằng khen.",
    "bang-khen province individual «Thạch Thị Mai»",
  ),
  example(
    "Ông Lê Văn Hà và dì Thạch Thị Mai cùng ấp. Cuối năm, ông được UBND huyện tặng Giấy khen.",
    "giay-khen district individual «Lê Văn Hà»",
  ),
  example(
    "Riêng gia đình ông Đinh Văn Rế hiến 1.800 m2 đất; cuối năm ông được Chủ tịch UBND huyện tặng Giấy khen.",
    "giay-khen district individual «Đinh Văn Rế»",
  ),
  example(
    "HTX Chè Thanh Bình làm ăn tốt. Tập thể HTX thì có Bằng khen của Bộ trưởng Bộ Nông nghiệp và PTNT.",
    "bang-khen ministry collective «HTX Chè Thanh Bình»",
  ),
  example(
    "Cô Siu H'Nhung dạy giỏi. Cô hiện có Bằng khen của Bộ trưởng Bộ Giáo dục và Đào tạo, tặng năm 2017, thế thôi.",
    "bang-khen ministry individual «Siu H'Nhung»",
  ),
];
