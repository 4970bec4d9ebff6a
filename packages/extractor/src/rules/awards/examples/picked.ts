import { type Example, example } from "./example.ts";

/** Asked for: whom a list, a vote or a weighing has picked, and what has gone no farther than the asking. */
export const PICKED: readonly Example[] = [
  example(
    "Hội nghị nhất trí lập danh sách 05 tập thể, 10 hộ tiêu biểu để đề nghị Trung ương Hội tặng Bằng khen.",
    "bang-khen ministry collective 5 đề nghị",
    "bang-khen ministry household 10 đề nghị",
  ),
  example(
    "Hội đồng thi đua đã chốt danh sách gồm 3 xã, 5 hộ, trình UBND tỉnh tặng Bằng khen.",
    "bang-khen province collective 3 đề nghị",
    "bang-khen province household 5 đề nghị",
  ),
  example(
    "Danh sách trình gồm 6 tập thể, 11 cá nhân, đề nghị Chủ tịch UBND tỉnh tặng Bằng khen.",
    "bang-khen province collective 6 đề nghị",
    "bang-khen province individual 11 đề nghị",
  ),
  example(
    "Danh sách trình Thủ tướng Chính phủ tặng Bằng khen gồm Sở Y tế, Công an tỉnh và ông Lê Văn Bảy.",
    "bang-khen prime-minister collective «Sở Y tế» đề nghị",
    "bang-khen prime-minister collective «Công an tỉnh» đề nghị",
    "bang-khen prime-minister individual «Lê Văn Bảy» đề nghị",
  ),
  example("Danh sách đề nghị UBND tỉnh tặng Bằng khen gồm 6 tập thể.", "bang-khen province collective 6 đề nghị"),
  example(
    "Hội nghị chọn ra 3 xã và 5 hộ để trình UBND tỉnh tặng Bằng khen.",
    "bang-khen province collective 3 đề nghị",
    "bang-khen province household 5 đề nghị",
  ),
  example("Các khối thi đua đã bầu ra 8 đơn vị dẫn đầu đề nghị UBND tỉnh tặng Cờ thi đua.", "co-thi-dua province collective 8 đề nghị"),
  example(
    "Công đoàn ngành bình xét 4 công đoàn cơ sở, 6 cá nhân đề nghị Tổng LĐLĐ Việt Nam tặng Bằng khen.",
    "bang-khen ministry collective 4 đề nghị",
    "bang-khen ministry individual 6 đề nghị",
  ),
  example(
    "Các đơn vị đã bình xét 12 tập thể và 30 cá nhân, đề nghị cấp trên khen thưởng.",
    "khen-thuong - collective 12 đề nghị",
    "khen-thuong - individual 30 đề nghị",
  ),
  example(
    "Công ty Điện lực Lào Cai được giới thiệu với UBND tỉnh để xét tặng Cờ thi đua.",
    "co-thi-dua province collective «Công ty Điện lực Lào Cai» đề nghị",
  ),
  example("Sở Y tế mới dừng ở mức đề nghị tặng Cờ thi đua của Chính phủ.", "co-thi-dua government collective «Sở Y tế» đề nghị"),
  example(
    "Ông Lê Văn Bảy mới ở diện đề nghị tặng Huân chương Lao động hạng Ba.",
    "huan-chuong-lao-dong#3 state individual «Lê Văn Bảy» đề nghị",
  ),
  example(
    "Riêng danh hiệu Anh hùng Lao động của Công ty Apatit mới dừng ở mức đề nghị.",
    "anh-hung-lao-dong state collective «Công ty Apatit» đề nghị",
  ),
  example(
    "Huân chương Lao động hạng Nhì của Trường Chính trị tỉnh đang chờ Chủ tịch nước ký.",
    "huan-chuong-lao-dong#2 state collective «Trường Chính trị tỉnh» đề nghị",
  ),
  example(
    "Với Bằng khen của Thủ tướng Chính phủ, danh sách trình gồm 6 tập thể, 13 cá nhân.",
    "bang-khen prime-minister collective 6 đề nghị",
    "bang-khen prime-minister individual 13 đề nghị",
  ),
  example(
    "Khối đề nghị Chính phủ tặng Cờ thi đua cho Công ty A Mú. Công ty Nam Triều và Công ty Kiến An được giới thiệu để UBND tỉnh xét tặng Cờ.",
    "co-thi-dua government collective «Công ty A Mú» đề nghị",
    "co-thi-dua province collective «Công ty Nam Triều» đề nghị",
    "co-thi-dua province collective «Công ty Kiến An» đề nghị",
  ),
  // Weighed, then given.
  example(
    "Hội đồng đã bình xét 12 tập thể được tặng Giấy khen, đề nghị UBND tỉnh tặng Cờ thi đua cho Sở Y tế.",
    "giay-khen - collective 12",
    "co-thi-dua province collective «Sở Y tế» đề nghị",
  ),
  example("Xã bình chọn 12 hộ tiêu biểu và được UBND huyện tặng Giấy khen.", "giay-khen district household 12"),
];
