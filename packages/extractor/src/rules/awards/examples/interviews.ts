import { type Example, example, lines } from "./example.ts";

const QUESTION = "* P.V: Ông có thể phác họa kết quả của tỉnh?";

/** Who answers an interviewer stands before a colon, as whom an award belongs to does elsewhere. */
export const INTERVIEWS: readonly Example[] = [
  example(
    lines(
      QUESTION,
      "",
      "- Ông Ksor Nhuận: Năm nay tỉnh làm tốt hơn. Về phần tỉnh: Bằng khen, 388 tập thể, 1.024 cá nhân.",
      "",
      "* P.V: Còn năm ngoái?",
    ),
    "bang-khen province collective 388",
    "bang-khen province individual 1024",
  ),
  example(
    lines(
      "Phóng viên: Cấp huyện đã khen những ai?",
      "Bà Trần Thị Mai: Chủ tịch UBND huyện đã tặng Giấy khen cho 12 tập thể.",
      "Phóng viên: Xin cảm ơn bà!",
    ),
    "giay-khen district collective 12",
  ),
  example(lines(QUESTION, "", "- Ông Ksor Nhuận: Tôi không né. Nông dân chỉ chiếm 18,4% số được Chủ tịch UBND tỉnh tặng Bằng khen.")),
  example(lines(QUESTION, "", "- Ông Ksor Nhuận: Bằng khen, Giấy khen thì nhiều.", "", "* P.V: Còn năm nay?", "", "* P.V: Vì sao?")),
  // where nobody is asked it is whom the award belongs to
  example(
    lines(
      "Các gương điển hình:",
      "- Ông Ksor Nhuận: năm 2015 được tặng Bằng khen của Thủ tướng Chính phủ.",
      "- Bà Trần Thị Mai: chăm lo hộ nghèo.",
    ),
    "bang-khen prime-minister individual «Ksor Nhuận»",
  ),
];
