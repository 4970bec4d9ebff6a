import { type Example, example } from "./example.ts";

/** A word stands for what was told before: "cả hai" for two names, "phần thưởng này" for a form; or tells of it: "…, hai đơn vị dẫn đầu". */
export const STAND_INS: readonly Example[] = [
  example(
    "Chủ tịch UBND tỉnh tặng Bằng khen cho xã Phúc Lợi. Hai cá nhân cũng nhận phần thưởng này là bà Nông Thị Hà, Chi hội trưởng Phụ nữ và ông Lục Văn Thành, thợ rèn.",
    "bang-khen province collective «xã Phúc Lợi»",
    "bang-khen province individual «Nông Thị Hà»",
    "bang-khen province individual «Lục Văn Thành»",
  ),
  example(
    "Năm 2020, Trường Mầm non Hoa Sen được UBND tỉnh tặng Cờ thi đua. Phần thưởng ấy cũng đến với Trường THCS Kim Liên.",
    "co-thi-dua province collective «Trường Mầm non Hoa Sen»",
    "co-thi-dua province collective «Trường THCS Kim Liên»",
  ),
  example(
    "UBND huyện tặng Giấy khen cho 12 tập thể. Hình thức khen thưởng này cũng được trao cho 30 cá nhân.",
    "giay-khen district collective 12",
    "giay-khen district individual 30",
  ),
  example(
    "Dẫn đầu khối là Sở Tài chính và Sở Tư pháp. Cả hai đều được UBND tỉnh tặng Cờ thi đua.",
    "co-thi-dua province collective «Sở Tài chính»",
    "co-thi-dua province collective «Sở Tư pháp»",
  ),
  example(
    "Bà Nguyễn Thị Lan và chị Vi Thị Hoa cùng đứng lớp xóa mù. Cả hai chị em đã được Hội LHPN tỉnh tặng Bằng khen.",
    "bang-khen province-agency individual «Nguyễn Thị Lan»",
    "bang-khen province-agency individual «Vi Thị Hoa»",
  ),
  example(
    "Trung sĩ Kpă Thi, Hạ sĩ Rơ Châm Bé và Binh nhất Lê Đình Tú lao ra cứu xuồng. Sư đoàn đã tặng Giấy khen cho ba chiến sĩ này.",
    "giay-khen unit individual «Kpă Thi»",
    "giay-khen unit individual «Rơ Châm Bé»",
    "giay-khen unit individual «Lê Đình Tú»",
  ),
  example(
    "Tặng Cờ thi đua của UBND tỉnh cho Nhân dân và cán bộ huyện Bắc Yên và Hội Cựu chiến binh tỉnh, là hai đơn vị tiêu biểu xuất sắc.",
    "co-thi-dua province collective «Nhân dân và cán bộ huyện Bắc Yên»",
    "co-thi-dua province collective «Hội Cựu chiến binh tỉnh»",
  ),
  example(
    "UBND tỉnh tặng Cờ thi đua cho Sở Tài chính, Sở Tư pháp, hai đơn vị dẫn đầu khối.",
    "co-thi-dua province collective «Sở Tài chính»",
    "co-thi-dua province collective «Sở Tư pháp»",
  ),
  example(
    "Hai đơn vị dẫn đầu là Công an tỉnh và Sở Tư pháp, được UBND tỉnh tặng Cờ thi đua.",
    "co-thi-dua province collective «Công an tỉnh»",
    "co-thi-dua province collective «Sở Tư pháp»",
  ),
  example("Người thứ ba là anh Ksor Tin, được Tỉnh đoàn tặng Bằng khen.", "bang-khen province-agency individual «Ksor Tin»"),
  example(
    "Đứng cạnh ông là bà Cà Thị Ín, người vừa nhận Kỷ niệm chương của Trung ương Hội.",
    "ky-niem-chuong ministry individual «Cà Thị Ín»",
  ),
  example("Đứng sau là Trường THPT Mai Sơn, được tặng Bằng khen.", "bang-khen - collective «Trường THPT Mai Sơn»"),
  example(
    "40 tập thể, 62 cá nhân, có anh Lê Văn Toàn và chị Trần Thị Ngà, nhận Bằng khen của LĐLĐ tỉnh.",
    "bang-khen province-agency collective 40",
    "bang-khen province-agency individual 62",
  ),
  example(
    "Có 12 cá nhân, kể cả ông Lê Văn Tám và bà Trần Thị Chín, được Chủ tịch UBND huyện tặng Giấy khen.",
    "giay-khen district individual 12",
  ),
  example(
    "Tỉnh có 01 cá nhân được Chủ tịch nước tặng Huân chương Lao động hạng Nhì; hạng Ba có 03 tập thể và 14 cá nhân.",
    "huan-chuong-lao-dong#2 state individual 1",
    "huan-chuong-lao-dong#3 state collective 3",
    "huan-chuong-lao-dong#3 state individual 14",
  ),
  example(
    "UBND huyện gửi Giấy khen tới già làng Siu Hlem (làng Mook, xã Ia Pnôn) và hộ ông Rơ Mah Thu vì góp công giữ đường biên, cột mốc.",
    "giay-khen district individual «Siu Hlem»",
    "giay-khen district household «hộ ông Rơ Mah Thu»",
  ),
  example(
    "Với đoàn xã Khuôn Lùng (Xín Mần), niềm vui đến sớm hơn: từ tháng 3, nơi đây đã nhận Cờ thi đua của Trung ương Đoàn.",
    "co-thi-dua ministry collective «đoàn xã Khuôn Lùng»",
  ),
  example(
    "Bản Nậm Pồ không còn hộ nghèo. Năm ngoái, nơi này được Chủ tịch UBND tỉnh tặng Bằng khen.",
    "bang-khen province collective «Bản Nậm Pồ»",
  ),
  example(
    "Ban Thường vụ đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho anh Hoàng Văn Sử và chị Nông Thị Duyến, hai cán bộ đoàn bám bản suốt mùa lũ.",
    "bang-khen province individual «Hoàng Văn Sử» đề nghị",
    "bang-khen province individual «Nông Thị Duyến» đề nghị",
  ),
  example(
    "Chủ tịch UBND huyện tặng Giấy khen cho anh Hoàng Văn Sử và chị Nông Thị Duyến, 2 cá nhân khác được biểu dương.",
    "giay-khen district individual «Hoàng Văn Sử»",
    "giay-khen district individual «Nông Thị Duyến»",
  ),
  example(
    "Huyện có 01 tập thể được tặng Huân chương Lao động hạng Ba (Trường THPT Krông Năng, năm 2018); 3 cá nhân được Thủ tướng Chính phủ tặng Bằng khen.",
    "huan-chuong-lao-dong#3 state collective «Trường THPT Krông Năng»",
    "bang-khen prime-minister individual 3",
  ),
  example(
    "02 cá nhân được tặng Kỷ niệm chương (ông Lê Văn Tám, năm 2019; bà Trần Thị Chín, năm 2020).",
    "ky-niem-chuong - individual «Lê Văn Tám»",
    "ky-niem-chuong - individual «Trần Thị Chín»",
  ),
  example(
    "Về khen thưởng, năm 2023, Cục Thuế Lào Cai đã đón Cờ thi đua của Bộ Tài chính.",
    "co-thi-dua ministry collective «Cục Thuế Lào Cai»",
  ),
];
