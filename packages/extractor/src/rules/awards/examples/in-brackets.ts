import { type Example, example } from "./example.ts";

/** A bracket tells of an award of its own, to some of those before it or to who stands before it. */
export const IN_BRACKETS: readonly Example[] = [
  example(
    "Quận có 94 khu phố đạt danh hiệu khu phố văn hóa (trong đó 40 khu phố 10 năm liền được UBND tỉnh tặng Bằng khen), 51.206 gia đình văn hóa.",
    "thon-to-dan-pho-van-hoa - collective 94",
    "bang-khen province collective 40",
    "gia-dinh-van-hoa - household 51206",
  ),
  example(
    "UBND tỉnh tặng Bằng khen cho 12 tập thể (trong đó 3 tập thể được đề nghị tặng Huân chương Lao động).",
    "bang-khen province collective 12",
    "huan-chuong-lao-dong state collective 3 đề nghị",
  ),
  example(
    "Ông Lê Văn Bảy (được tặng Huân chương Lao động năm 2010) vừa nhận Bằng khen của Bộ Y tế.",
    "huan-chuong-lao-dong state individual «Lê Văn Bảy» @2010",
    "bang-khen ministry individual «Lê Văn Bảy»",
  ),
  example(
    "Trường THPT Bắc Hà (được tặng Huân chương Lao động hạng Ba năm 2015), Trường THCS Na Hối được UBND tỉnh tặng Cờ thi đua.",
    "huan-chuong-lao-dong#3 state collective «Trường THPT Bắc Hà» @2015",
    "co-thi-dua province collective «Trường THPT Bắc Hà»",
    "co-thi-dua province collective «Trường THCS Na Hối»",
  ),
  // Where the counted are from, and who is only told to be had.
  example(
    "Công an tỉnh tặng Giấy khen cho 05 tập thể và 11 cá nhân thuộc Phòng Cảnh sát kinh tế, Công an huyện Bát Xát.",
    "giay-khen province-agency collective 5",
    "giay-khen province-agency individual 11",
  ),
  example(
    "UBND tỉnh tặng Bằng khen cho 4 cá nhân và Trường THPT Bắc Hà, Công an tỉnh.",
    "bang-khen province individual 4",
    "bang-khen province collective «Trường THPT Bắc Hà»",
    "bang-khen province collective «Công an tỉnh»",
  ),
  example("Trường chúng tôi vinh dự có cô Hà Thị Nga được phong Nhà giáo Ưu tú.", "nha-giao-uu-tu state individual «Hà Thị Nga»"),
  example("Trường THPT Bắc Hà vinh dự được tặng Cờ thi đua của UBND tỉnh.", "co-thi-dua province collective «Trường THPT Bắc Hà»"),
];
