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
  // "danh hiệu này" stands for a title, and for none where something else that it may stand for is told after it
  example(
    "Chủ tịch UBND tỉnh tặng Bằng khen cho xã Cốc San. Ngoài ra, 5 xã khác được công nhận danh hiệu này.",
    "bang-khen province collective «xã Cốc San»",
  ),
  example(
    "Xã A Mú Sung được Chủ tịch nước tặng Huân chương Lao động hạng Ba. Xã Quang Kim đạt chuẩn nông thôn mới, xã Bản Vược cũng được nhận danh hiệu này.",
    "huan-chuong-lao-dong#3 state collective «Xã A Mú Sung»",
  ),
  example(
    "Huyện Bảo Thắng được tặng Cờ thi đua của Chính phủ, có 12 xã đạt chuẩn nông thôn mới; năm nay, 2 xã nữa được công nhận danh hiệu này.",
    "co-thi-dua government collective «Huyện Bảo Thắng»",
  ),
  example(
    "Trường Tiểu học Kim Tân được tặng danh hiệu Tập thể lao động xuất sắc. Năm 2021, trường được công nhận trường chuẩn quốc gia. Danh hiệu này cũng được trao cho 3 trường khác.",
    "tap-the-lao-dong-xuat-sac - collective «Trường Tiểu học Kim Tân»",
  ),
  example(
    "Anh Lê Văn Hà được công nhận Chiến sĩ thi đua cơ sở. Năm ấy, thị trấn được công nhận đô thị loại IV; có thêm 4 thị trấn đạt danh hiệu này.",
    "chien-si-thi-dua-co-so - individual «Lê Văn Hà»",
  ),
  example(
    "Trung ương Đoàn trao Giải thưởng Lương Định Của cho anh Lê Văn Hà. Danh hiệu này cũng được trao cho 3 thanh niên khác.",
    "khac ministry individual «Lê Văn Hà»",
  ),
  example(
    "UBND tỉnh tặng Cờ thi đua cho Sở Y tế. Tấm bằng khen ấy cũng được trao cho Sở Tài chính.",
    "co-thi-dua province collective «Sở Y tế»",
  ),
  example(
    "Năm 2020, thôn Tả Van được công nhận danh hiệu Thôn văn hóa và được UBND huyện tặng Giấy khen. Danh hiệu này cũng được trao cho 12 thôn của xã Hòa Mạc.",
    "thon-to-dan-pho-van-hoa - collective «thôn Tả Van»",
    "giay-khen district collective «thôn Tả Van»",
    "thon-to-dan-pho-van-hoa - collective 12",
  ),
  example(
    "UBND tỉnh tặng Cờ thi đua cho Sở Y tế, Bằng khen cho Sở Tư pháp. Lá cờ ấy cũng được trao cho Sở Tài chính.",
    "co-thi-dua province collective «Sở Y tế»",
    "bang-khen province collective «Sở Tư pháp»",
    "co-thi-dua province collective «Sở Tài chính»",
  ),
  example(
    "Hội Nông dân tặng danh hiệu “Nông dân giỏi” cho ông Lê Văn Hà. Danh hiệu này cũng được trao cho 3 nông dân khác.",
    "khac - individual «Lê Văn Hà»",
    "khac - individual 3",
  ),
  // "cả hai" stands for the names its sentence begins with; a count of its own beside them may be of others, or their own
  example(
    "Ông Lê Văn Hà và bà Trần Thị Bình đến chúc mừng ông Vũ Văn Chín và bà Đỗ Thị Mười. Cả hai được Chủ tịch UBND tỉnh tặng Bằng khen.",
    "bang-khen province individual «Lê Văn Hà»",
    "bang-khen province individual «Trần Thị Bình»",
  ),
  example(
    "Hai nông dân giỏi của xã là ông Lê Văn Hà và bà Trần Thị Bình. Cả hai được Chủ tịch UBND tỉnh tặng Bằng khen.",
    "bang-khen province individual «Lê Văn Hà»",
    "bang-khen province individual «Trần Thị Bình»",
  ),
];
