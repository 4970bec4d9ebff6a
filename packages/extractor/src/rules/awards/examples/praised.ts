import { type Example, example } from "./example.ts";

/** Khen, khen thưởng, biểu dương without a form, and what is said of the forms behind it. */
export const PRAISED: readonly Example[] = [
  example("LĐLĐ tỉnh biểu dương, khen thưởng 65 công nhân giỏi.", "khen-thuong province-agency individual 65"),
  example(
    "UBND huyện Quỳnh Nhai đã khen thưởng cho 40 tập thể, 112 cá nhân.",
    "khen-thuong district collective 40",
    "khen-thuong district individual 112",
  ),
  example(
    "Công đoàn Viên chức tỉnh vừa khen thưởng 84 đoàn viên và 16 công đoàn cơ sở.",
    "khen-thuong province-agency individual 84",
    "khen-thuong province-agency collective 16",
  ),
  example(
    "Trong 5 năm, tỉnh đã khen thưởng 1.204 lượt tập thể, 3.015 lượt cá nhân.",
    "khen-thuong province collective 1204",
    "khen-thuong province individual 3015",
  ),
  example("Chủ tịch UBND tỉnh khen thưởng đột xuất Công an thị xã Sa Pa.", "khen-thuong province collective «Công an thị xã Sa Pa»"),
  example(
    "02 tập thể và 03 cá nhân được UBND tỉnh khen thưởng đột xuất vì cứu người đuối nước.",
    "khen-thuong province collective 2",
    "khen-thuong province individual 3",
  ),
  example("Từ đầu năm đến nay, 34 nông dân được Hội Nông dân tỉnh khen thưởng.", "khen-thuong province-agency individual 34"),
  example("Qua 10 năm thực hiện, 120 mô hình được các cấp khen thưởng.", "khen-thuong - collective 120"),
  example(
    "Kết thúc phong trào, 3 chi hội, 15 hội viên được Hội Cựu chiến binh huyện Tuy Phước biểu dương, khen thưởng.",
    "khen-thuong district collective 3",
    "khen-thuong district individual 15",
  ),
  example(
    "Liên đoàn Lao động tỉnh quyết định khen thưởng 15 tập thể, 32 cá nhân xuất sắc.",
    "khen-thuong province-agency collective 15",
    "khen-thuong province-agency individual 32",
  ),
  example(
    "Được biết, trước đó Chủ tịch UBND huyện Quan Sơn đã có quyết định khen thưởng cho anh Vi Văn Luân và chị Lò Thị Quyên.",
    "khen-thuong district individual «Vi Văn Luân»",
    "khen-thuong district individual «Lò Thị Quyên»",
  ),
  example(
    "Sở Nội vụ tham mưu UBND tỉnh khen thưởng: 245 tập thể, 512 cá nhân.",
    "khen-thuong province collective 245",
    "khen-thuong province individual 512",
  ),
  example(
    "Sáu tháng đầu năm, Công an tỉnh có 41 lượt tập thể, 87 lượt cá nhân được các cấp khen thưởng.",
    "khen-thuong - collective 41",
    "khen-thuong - individual 87",
  ),
  example(
    "Chủ tịch UBND TP Pleiku ký quyết định khen thưởng đột xuất anh Siu Hrin và anh Rmah Thảo.",
    "khen-thuong district individual «Siu Hrin»",
    "khen-thuong district individual «Rmah Thảo»",
  ),
  example(
    "Với kết quả đó, phường Trần Phú có 2 tổ dân phố, 15 cá nhân được UBND thành phố Quảng Ngãi khen.",
    "khen-thuong district collective 2",
    "khen-thuong district individual 15",
  ),
  example(
    "Cấp huyện đã khen thưởng 1.204 tập thể, 3.517 cá nhân; cấp xã khen thưởng 905 tập thể, 2.218 cá nhân.",
    "khen-thuong district collective 1204",
    "khen-thuong district individual 3517",
    "khen-thuong commune collective 905",
    "khen-thuong commune individual 2218",
  ),
  example(
    "Năm 2021 có 3.456 lượt người lao động được các cấp công đoàn khen thưởng; trong đó Tổng Liên đoàn tặng Bằng khen 4 tập thể, 9 cá nhân; LĐLĐ tỉnh tặng Cờ thi đua 12 tập thể, Bằng khen 86 tập thể, 145 cá nhân.",
    "khen-thuong - individual 3456",
    "bang-khen ministry collective 4",
    "bang-khen ministry individual 9",
    "co-thi-dua province-agency collective 12",
    "bang-khen province-agency collective 86",
    "bang-khen province-agency individual 145",
  ),
  example(
    "Tổng số khen thưởng: 1.250 trường hợp, gồm 410 tập thể và 840 cá nhân.",
    "khen-thuong - collective 410",
    "khen-thuong - individual 840",
  ),
  example(
    "Giám đốc Công an tỉnh khen thưởng 3 tập thể, 9 cá nhân lập thành tích phá án.",
    "khen-thuong province-agency collective 3",
    "khen-thuong province-agency individual 9",
  ),
  example(
    "Chủ tịch UBND phường tặng Giấy khen 24 tập thể và 51 cá nhân. Riêng đợt thi đua “Sạch bùn, sáng nhà”, khen 13 hộ gia đình, 05 tổ xung kích.",
    "giay-khen commune collective 24",
    "giay-khen commune individual 51",
    "khen-thuong commune household 13",
    "khen-thuong commune collective 5",
  ),
  example(
    "Đồn Biên phòng Si Ma Cai được Bộ Tư lệnh BĐBP tặng Bằng khen, Bộ Chỉ huy BĐBP tỉnh tặng Giấy khen; 4 cán bộ, chiến sĩ của đồn được khen thưởng đột xuất.",
    "bang-khen ministry collective «Đồn Biên phòng Si Ma Cai»",
    "giay-khen province-agency collective «Đồn Biên phòng Si Ma Cai»",
    "khen-thuong - individual 4",
  ),
  example(
    "Trong 5 năm, có 1.240 lượt cán bộ, hội viên được các cấp khen thưởng, trong đó Trung ương Hội tặng Bằng khen 32 tập thể, 58 cá nhân; Tỉnh hội tặng Giấy khen 312 tập thể, 458 cá nhân.",
    "khen-thuong - individual 1240",
    "bang-khen ministry collective 32",
    "bang-khen ministry individual 58",
    "giay-khen province-agency collective 312",
    "giay-khen province-agency individual 458",
  ),
  example(
    "Năm học vừa qua, trường có 3 em được Chủ tịch UBND tỉnh khen, 12 em được UBND huyện khen.",
    "khen-thuong province individual 3",
    "khen-thuong district individual 12",
  ),
  // Behind the praise who they are.
  example(
    "Các tập thể, cá nhân được khen thưởng gồm: Công an phường Kim Tân, ông Tẩn A Lý (tổ 12), bà Lò Thị May.",
    "khen-thuong - collective «Công an phường Kim Tân»",
    "khen-thuong - individual «Tẩn A Lý»",
    "khen-thuong - individual «Lò Thị May»",
  ),
  example(
    "2 cá nhân được khen thưởng là ông Tẩn A Lý và bà Lò Thị May.",
    "khen-thuong - individual «Tẩn A Lý»",
    "khen-thuong - individual «Lò Thị May»",
  ),
  example("5 cá nhân được khen thưởng gồm ông Tẩn A Lý và bà Lò Thị May.", "khen-thuong - individual 5"),
  example("Các đối tượng được khen thưởng gồm: cán bộ, công chức, viên chức."),
  example(
    "Năm nay được mùa khen thưởng: Hội LHPN tỉnh nhận Cờ thi đua của Trung ương Hội.",
    "co-thi-dua ministry collective «Hội LHPN tỉnh»",
  ),
];
