import { type Example, example } from "./example.ts";

/** Who comes up for a form on behalf of the body that it is given to: the body has it. */
export const REPRESENTED: readonly Example[] = [
  example(
    "Đại diện Công ty TNHH May Phú Thọ nhận bằng khen của Bộ Công thương.",
    "bang-khen ministry collective «Công ty TNHH May Phú Thọ»",
  ),
  example("Đại diện Sở Y tế lên nhận Cờ thi đua của Chính phủ.", "co-thi-dua government collective «Sở Y tế»"),
  example("Đại diện lãnh đạo xã Bản Lầu đón nhận Bằng khen của Chủ tịch UBND tỉnh.", "bang-khen province collective «xã Bản Lầu»"),
  example(
    "Lãnh đạo Bệnh viện Đa khoa tỉnh nhận Huân chương Lao động hạng Nhì.",
    "huan-chuong-lao-dong#2 state collective «Bệnh viện Đa khoa tỉnh»",
  ),
  example(
    "Tại buổi lễ, đại diện Đồn Biên phòng Na Mèo vinh dự đón nhận Huân chương Chiến công hạng Ba.",
    "huan-chuong-chien-cong#3 state collective «Đồn Biên phòng Na Mèo»",
  ),
  example(
    "Lãnh đạo Sở Nội vụ và lãnh đạo Sở Y tế nhận Cờ thi đua của UBND tỉnh.",
    "co-thi-dua province collective «Sở Nội vụ»",
    "co-thi-dua province collective «Sở Y tế»",
  ),
  example(
    "Đại diện Trường THPT số 1 Bắc Hà và Trường THCS Na Hối nhận Cờ thi đua của UBND tỉnh.",
    "co-thi-dua province collective «Trường THPT số 1 Bắc Hà»",
    "co-thi-dua province collective «Trường THCS Na Hối»",
  ),
  example(
    "Đại diện gia đình ông Lê Văn Bảy nhận Bằng khen của Thủ tướng Chính phủ.",
    "bang-khen prime-minister household «gia đình ông Lê Văn Bảy»",
  ),
  example(
    "Đại diện HTX Rau sạch Mộc Tâm, bà Lò Thị Mai nhận Bằng khen của UBND tỉnh.",
    "bang-khen province collective «HTX Rau sạch Mộc Tâm»",
  ),
  example(
    "Thay mặt cán bộ và nhân dân xã Cốc Lếu, Chủ tịch UBND xã nhận Huân chương Lao động hạng Ba.",
    "huan-chuong-lao-dong#3 state collective «cán bộ và nhân dân xã Cốc Lếu»",
  ),
  example(
    "Đồng chí Nguyễn Văn An, Giám đốc Sở Tư pháp, đại diện đơn vị nhận Cờ thi đua của Chính phủ.",
    "co-thi-dua government collective «Sở Tư pháp»",
  ),
  example(
    "Cô giáo Lê Thu Hà, Hiệu trưởng Trường Tiểu học Bản Phố, thay mặt nhà trường đón nhận Huân chương Lao động hạng Ba.",
    "huan-chuong-lao-dong#3 state collective «Trường Tiểu học Bản Phố»",
  ),
  // Counted, or who somebody is: told as before.
  example("Đại diện 5 tập thể nhận Bằng khen của Chủ tịch UBND tỉnh.", "bang-khen province collective 5"),
  example("Ông Lê Văn Bảy, đại diện Công ty Minh Tâm, nhận Bằng khen của Bộ Y tế.", "bang-khen ministry individual «Lê Văn Bảy»"),
  example("Đồng chí Lê Văn Bảy được lãnh đạo Sở Y tế trao Bằng khen.", "bang-khen province-agency individual «Lê Văn Bảy»"),
  example("Lãnh đạo Sở Nội vụ trao Giấy khen cho 3 cá nhân.", "giay-khen province-agency individual 3"),
  example("Đại diện UBND tỉnh trao Bằng khen cho 6 tập thể.", "bang-khen province collective 6"),
  // Whom nobody has named.
  example("Đại diện các tập thể nhận Bằng khen của UBND tỉnh."),
  example("Chị Lò Thị Mai thay mặt tổ nhận Giấy khen của Giám đốc Công an tỉnh."),
  example("Lãnh đạo các đơn vị nhận Cờ thi đua của UBND tỉnh."),
  example(
    "Đại diện Sở Y tế, Sở Tư pháp và 3 doanh nghiệp nhận Cờ thi đua của UBND tỉnh.",
    "co-thi-dua province collective «Sở Y tế»",
    "co-thi-dua province collective «Sở Tư pháp»",
    "co-thi-dua province collective 3",
  ),
];
