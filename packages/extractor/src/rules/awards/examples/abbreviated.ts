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
  example(
    "HND tỉnh tặng Giấy khen cho HND huyện Bắc Hà, HND xã Tả Phời, ông Vàng Seo Páo và bà Lò Thị May.",
    "giay-khen province-agency collective «HND huyện Bắc Hà»",
    "giay-khen province-agency collective «HND xã Tả Phời»",
    "giay-khen province-agency individual «Vàng Seo Páo»",
    "giay-khen province-agency individual «Lò Thị May»",
  ),
  example(
    "HND tỉnh đề nghị TW Hội tặng Bằng khen đối với HND huyện Bắc Hà, HTX Mường Hum cùng 6 hội viên khác.",
    "bang-khen ministry collective «HND huyện Bắc Hà» đề nghị",
    "bang-khen ministry collective «HTX Mường Hum» đề nghị",
    "bang-khen ministry individual 6 đề nghị",
  ),
  example(
    "Hội LHPN tỉnh tặng Giấy khen cho LHPN huyện Bắc Hà, HPN xã Tả Phời, bà Lò Thị May.",
    "giay-khen province-agency collective «LHPN huyện Bắc Hà»",
    "giay-khen province-agency collective «HPN xã Tả Phời»",
    "giay-khen province-agency individual «Lò Thị May»",
  ),
  example(
    "HCCB tỉnh tặng Giấy khen cho HCCB huyện Bắc Hà và HCCB xã Bản Lầu.",
    "giay-khen province-agency collective «HCCB huyện Bắc Hà»",
    "giay-khen province-agency collective «HCCB xã Bản Lầu»",
  ),
  example(
    "ĐTN huyện Bắc Hà và ĐTN xã Tả Phời được Tỉnh đoàn tặng Bằng khen.",
    "bang-khen province-agency collective «ĐTN huyện Bắc Hà»",
    "bang-khen province-agency collective «ĐTN xã Tả Phời»",
  ),
  example(
    "BCH HND huyện tặng Giấy khen cho 5 chi hội, 12 hội viên.",
    "giay-khen district collective 5",
    "giay-khen district individual 12",
  ),
  example("HND Việt Nam tặng Kỷ niệm chương cho 12 cán bộ.", "ky-niem-chuong ministry individual 12"),
  example("HND xã Bản Qua được HND huyện tặng Giấy khen.", "giay-khen district collective «HND xã Bản Qua»"),
  example("HNCT tỉnh tặng Giấy khen cho 9 hội viên.", "giay-khen province-agency individual 9"),
  // Nobody gives them anything.
  example("HND tỉnh phát động thi đua, 12 HND huyện đăng ký khen thưởng cuối năm."),
  example("Ông Vàng Seo Páo, Chủ tịch HND xã, đến dự lễ trao Giấy khen."),
  example("Trong 6 DN được khảo sát, 4 DN chưa có chi bộ; UBND xã tặng Giấy khen cho 2 hộ.", "giay-khen commune household 2"),
  example("Trong ca trực, anh Nguyễn Văn An được tặng Giấy khen.", "giay-khen - individual «Nguyễn Văn An»"),
  example("Hội thi có 12 GV, 5 DN tham gia, không trao Giấy khen."),
  example("Toàn tỉnh có 312 DN, 20 CB được cử đi học, không ai được khen."),
];
