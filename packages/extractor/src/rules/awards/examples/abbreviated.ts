import { type Example, example } from "./example.ts";

/** Who receives or gives, written short as newspapers and tables do. */
export const ABBREVIATED: readonly Example[] = [
  example("UBND tỉnh tặng cờ thi đua cho 6 DN dẫn đầu khối.", "co-thi-dua province collective 6"),
  example(
    "Chủ tịch UBND tỉnh tặng bằng khen cho 64 DN và 41 doanh nhân.",
    "bang-khen province collective 64",
    "bang-khen province individual 41",
  ),
  example(
    "Chủ tịch UBND huyện tặng Giấy khen cho 12 CB, GV và 30 HS.",
    "giay-khen district individual 12",
    "giay-khen district individual 30",
  ),
  example(
    "Chủ tịch UBND huyện tặng Giấy khen cho 9 GV, 7 THT, 5 TDP.",
    "giay-khen district individual 9",
    "giay-khen district collective 7",
    "giay-khen district collective 5",
  ),
  example(
    "LĐLĐ tỉnh tặng Bằng khen cho 14 NLĐ và 3 DNTN.",
    "bang-khen province-agency individual 14",
    "bang-khen province-agency collective 3",
  ),
  example("Tỉnh Đoàn trao Bằng khen cho 20 ĐVTN.", "bang-khen province-agency individual 20"),
  example("Hội Doanh nhân trẻ tỉnh tặng Giấy khen cho 12 chủ doanh nghiệp.", "giay-khen province-agency individual 12"),
  example(
    "UBND tỉnh tặng Bằng khen cho DNTN Hoàng Hải, Cty TNHH Minh Tâm và BVĐK khu vực Phủ Diễn.",
    "bang-khen province collective «DNTN Hoàng Hải»",
    "bang-khen province collective «Cty TNHH Minh Tâm»",
    "bang-khen province collective «BVĐK khu vực Phủ Diễn»",
  ),
  example("TTYT huyện Bắc Hà nhận Bằng khen của Bộ Y tế.", "bang-khen ministry collective «TTYT huyện Bắc Hà»"),
  example("CA tỉnh tặng Giấy khen cho 6 CBCS.", "giay-khen province-agency individual 6"),
  example("CA huyện Bát Xát được tặng Giấy khen của CA tỉnh.", "giay-khen province-agency collective «CA huyện Bát Xát»"),
  example(
    "UBND tỉnh tặng Bằng khen cho CĐ Viên chức tỉnh, CĐCS Công ty Thủy sản Sao Vàng.",
    "bang-khen province collective «CĐ Viên chức tỉnh»",
    "bang-khen province collective «CĐCS Công ty Thủy sản Sao Vàng»",
  ),
  // Nobody gives them anything.
  example("Trong 6 DN được khảo sát, 4 DN chưa có chi bộ; UBND xã tặng Giấy khen cho 2 hộ.", "giay-khen commune household 2"),
  example("Trong ca trực, anh Nguyễn Văn An được tặng Giấy khen.", "giay-khen - individual «Nguyễn Văn An»"),
  example("Hội thi có 12 GV, 5 DN tham gia, không trao Giấy khen."),
  example("Toàn tỉnh có 312 DN, 20 CB được cử đi học, không ai được khen."),
];
