import { type Example, example } from "./example.ts";

/** Asked for, not given: a body asks or submits, as its sentence says. */
export const PROPOSED: readonly Example[] = [
  example("Hội nghị thống nhất đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho 03 đơn vị.", "bang-khen province collective 3 đề nghị"),
  example(
    "UBND huyện đã trình Chủ tịch nước xét tặng Huân chương Lao động hạng Ba cho xã Tả Phời.",
    "huan-chuong-lao-dong#3 state collective «xã Tả Phời» đề nghị",
  ),
  example("Xã Dền Sáng đang được huyện đề nghị UBND tỉnh tặng Bằng khen.", "bang-khen province collective «Xã Dền Sáng» đề nghị"),
  example("Qua cuộc thi, Sở đã trình UBND tỉnh tặng bằng khen cho 10 tập thể.", "bang-khen province collective 10 đề nghị"),
  example(
    "Sở Giao thông vận tải (hạng nhì) và Ban Dân tộc (hạng ba) được đề nghị Chủ tịch UBND tỉnh tặng Bằng khen.",
    "bang-khen province collective «Sở Giao thông vận tải» đề nghị",
    "bang-khen province collective «Ban Dân tộc» đề nghị",
  ),
  example("Đề nghị tặng Cờ thi đua của Chính phủ: 3 tập thể.", "co-thi-dua government collective 3 đề nghị"),
  example("Hội đồng đã xét, đề nghị phong tặng danh hiệu Nhà giáo Ưu tú cho 4 nhà giáo.", "nha-giao-uu-tu state individual 4 đề nghị"),
  example(
    "Công đoàn đề nghị Tổng LĐLĐ Việt Nam tặng Cờ thi đua cho Công đoàn Công ty Apatit; Liên đoàn Lao động tỉnh tặng Bằng khen cho 6 công đoàn cơ sở.",
    "co-thi-dua ministry collective «Công đoàn Công ty Apatit» đề nghị",
    "bang-khen province-agency collective 6 đề nghị",
  ),
  example(
    "Đến nay, tỉnh đã trình khen thưởng 45 tập thể, 60 cá nhân.",
    "khen-thuong - collective 45 đề nghị",
    "khen-thuong - individual 60 đề nghị",
  ),
  example("Hiện huyện đã đề nghị cấp trên khen thưởng đột xuất 05 quần chúng dũng cảm.", "khen-thuong - individual 5 đề nghị"),
  example(
    "Đợt này, tỉnh đề nghị Trung ương tặng 5 Huân chương Lao động, 12 Bằng khen của Thủ tướng Chính phủ.",
    "huan-chuong-lao-dong state unspecified 5 đề nghị",
    "bang-khen prime-minister unspecified 12 đề nghị",
  ),
  example(
    "Sau khi xét duyệt, Hội đồng nhất trí đề nghị cấp trên tặng Cờ thi đua cho 2 đơn vị, Bằng khen cho 10 đơn vị.",
    "co-thi-dua - collective 2 đề nghị",
    "bang-khen - collective 10 đề nghị",
  ),
  example(
    "Cá nhân có ông Y Ka Nin, đề nghị tặng Huân chương Lao động hạng Ba.",
    "huan-chuong-lao-dong#3 state individual «Y Ka Nin» đề nghị",
  ),
  example(
    "Đảng ủy Khối đã đề nghị cấp có thẩm quyền khen thưởng 6 tập thể và 9 cá nhân.",
    "khen-thuong - collective 6 đề nghị",
    "khen-thuong - individual 9 đề nghị",
  ),
  example(
    "Công đoàn Viên chức tỉnh đề nghị LĐLĐ tỉnh xét tặng Cờ thi đua cho Công đoàn Sở Xây dựng và Bằng khen cho 12 tập thể, 25 cá nhân.",
    "co-thi-dua province-agency collective «Công đoàn Sở Xây dựng» đề nghị",
    "bang-khen province-agency collective 12 đề nghị",
    "bang-khen province-agency individual 25 đề nghị",
  ),
  example(
    "Tỉnh cũng đang đề nghị Trung ương xem xét tặng Huân chương Lao động cho 2 tập thể và 4 cá nhân.",
    "huan-chuong-lao-dong state collective 2 đề nghị",
    "huan-chuong-lao-dong state individual 4 đề nghị",
  ),
  example(
    "Khối thi đua số 3 đã thống nhất chấm điểm, xếp hạng và đề nghị UBND tỉnh xét, tặng Cờ thi đua cho VNPT Quảng Ngãi; tặng Bằng khen cho Bưu điện tỉnh và Viettel Quảng Ngãi.",
    "co-thi-dua province collective «VNPT Quảng Ngãi» đề nghị",
    "bang-khen province collective «Bưu điện tỉnh» đề nghị",
    "bang-khen province collective «Viettel Quảng Ngãi» đề nghị",
  ),
  example(
    "Kết thúc năm học, nhà trường đề nghị công nhận 4 CSTĐCS và 31 LĐTT.",
    "chien-si-thi-dua-co-so - individual 4 đề nghị",
    "lao-dong-tien-tien - individual 31 đề nghị",
  ),
  example(
    "Hội đồng TĐKT tỉnh thống nhất đề nghị xét tặng: Huân chương Lao động hạng Ba cho 4 tập thể, 6 cá nhân; Bằng khen của Thủ tướng Chính phủ cho 9 tập thể, 15 cá nhân.",
    "huan-chuong-lao-dong#3 state collective 4 đề nghị",
    "huan-chuong-lao-dong#3 state individual 6 đề nghị",
    "bang-khen prime-minister collective 9 đề nghị",
    "bang-khen prime-minister individual 15 đề nghị",
  ),
  example(
    "Hội đồng thống nhất trình UBND tỉnh công nhận 51 cá nhân đạt danh hiệu Chiến sĩ thi đua cấp tỉnh.",
    "chien-si-thi-dua-tinh province individual 51 đề nghị",
  ),
  example(
    "Xã đề nghị huyện xét tặng Giấy khen cho tập thể ấp 1 và Trường THCS Vĩnh Viễn.",
    "giay-khen district collective «tập thể ấp 1» đề nghị",
    "giay-khen district collective «Trường THCS Vĩnh Viễn» đề nghị",
  ),
  example(
    "Ban Thi đua đang lấy ý kiến nhân dân về việc xét tặng danh hiệu Nghệ nhân Ưu tú cho 6 nghệ nhân.",
    "nghe-nhan-uu-tu state individual 6 đề nghị",
  ),
  example(
    "Hội đồng nhất trí việc đề nghị phong tặng danh hiệu Anh hùng Lao động đối với ông Võ Văn Năm.",
    "anh-hung-lao-dong state individual «Võ Văn Năm» đề nghị",
  ),
  example(
    "Ông Lù Văn Thu vừa được UBND huyện hiệp y khen thưởng Huân chương Lao động hạng Ba.",
    "huan-chuong-lao-dong#3 state individual «Lù Văn Thu» đề nghị",
  ),
  example(
    "Đối với các đơn vị dẫn đầu, Khối đề nghị UBND tỉnh xem xét tặng Cờ thi đua, gồm: Sở Kế hoạch và Đầu tư; Sở Tài chính.",
    "co-thi-dua province collective «Sở Kế hoạch và Đầu tư» đề nghị",
    "co-thi-dua province collective «Sở Tài chính» đề nghị",
  ),
  example(
    "Đề nghị Bộ Quốc phòng tặng Bằng khen cho 01 tập thể (Đại đội Bộ binh 2), 02 cá nhân (Thượng úy Sùng A Páo, Trung sĩ Lý A Dơ).",
    "bang-khen ministry collective «Đại đội Bộ binh 2» đề nghị",
    "bang-khen ministry individual «Sùng A Páo» đề nghị",
    "bang-khen ministry individual «Lý A Dơ» đề nghị",
  ),
  example(
    "Hội nghị cũng đã thống nhất đề nghị tặng Huân chương Lao động hạng Nhì đối với Báo Lào Cai, hạng Ba đối với Sở Ngoại vụ và đồng chí Lê Ngọc Hưng.",
    "huan-chuong-lao-dong#2 state collective «Báo Lào Cai» đề nghị",
    "huan-chuong-lao-dong#3 state collective «Sở Ngoại vụ» đề nghị",
    "huan-chuong-lao-dong#3 state individual «Lê Ngọc Hưng» đề nghị",
  ),
  example(
    "Trong các ngày 5 và 6/3, Hội đồng cấp tỉnh họp xét tặng danh hiệu Nghệ nhân Nhân dân, Nghệ nhân Ưu tú, thống nhất đề nghị 2 nghệ nhân được phong tặng danh hiệu Nghệ nhân Nhân dân, 6 nghệ nhân được phong tặng danh hiệu Nghệ nhân Ưu tú.",
    "nghe-nhan-nhan-dan state individual 2 đề nghị",
    "nghe-nhan-uu-tu state individual 6 đề nghị",
  ),
  // Asking, weighing and files in other words.
  example(
    "Làng Đắk Mế được xét đề nghị tặng Huân chương Lao động hạng Ba.",
    "huan-chuong-lao-dong#3 state collective «Làng Đắk Mế» đề nghị",
  ),
  example(
    "Ông Lê Văn Hai đang được xem xét đề nghị Chủ tịch nước tặng Huân chương Lao động hạng Ba.",
    "huan-chuong-lao-dong#3 state individual «Lê Văn Hai» đề nghị",
  ),
  example(
    "Xã Minh Lãng được hội đồng thông qua hồ sơ tặng Huân chương Lao động hạng Ba.",
    "huan-chuong-lao-dong#3 state collective «Xã Minh Lãng» đề nghị",
  ),
  example(
    "Chủ tịch UBND tỉnh đã ký tờ trình tặng Huân chương Lao động hạng Ba cho xã Minh Lãng.",
    "huan-chuong-lao-dong#3 state collective «xã Minh Lãng» đề nghị",
  ),
  example(
    "Bà Lê Thị Hoa được Hội đồng cấp tỉnh bỏ phiếu thông qua danh hiệu Nghệ nhân Ưu tú, chờ Hội đồng cấp Nhà nước.",
    "nghe-nhan-uu-tu state individual «Lê Thị Hoa» đề nghị",
  ),
];
