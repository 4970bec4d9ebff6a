import type { PageCase } from "./portals.ts";

/** Invented official documents, as text layers and portals give them. */
export const documents: PageCase[] = [
  {
    name: "a report that gives a decision in full below its own words",
    raw: `CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN ĐÔNG HÀ
Trang chủ > Khen thưởng
Cập nhật: 12/3/2024 09:10

Khen thưởng phong trào “Giữ sạch dòng kênh”

Ngày 08/3/2024, Chủ tịch UBND huyện Đông Hà ký Quyết định số 311/QĐ-UBND khen thưởng 3 tập thể có thành tích trong phong trào “Giữ sạch dòng kênh”.
Toàn văn Quyết định như sau:

ỦY BAN NHÂN DÂN
HUYỆN ĐÔNG HÀ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 311/QĐ-UBND                Đông Hà, ngày 08 tháng 3 năm 2024

QUYẾT ĐỊNH
Về việc khen thưởng phong trào “Giữ sạch dòng kênh”

Điều 1. Tặng Giấy khen của Chủ tịch UBND huyện cho 3 tập thể sau: xã Vĩnh Thủy, xã Kim Long, thị trấn Cồn Tiên.`,
    title: "Khen thưởng phong trào “Giữ sạch dòng kênh”",
    publishedAt: "2024-03-12",
    lines: [
      "Ngày 08/3/2024, Chủ tịch UBND huyện Đông Hà ký Quyết định số 311/QĐ-UBND khen thưởng 3 tập thể có thành tích trong phong trào “Giữ sạch dòng kênh”.",
      "Điều 1. Tặng Giấy khen của Chủ tịch UBND huyện cho 3 tập thể sau: xã Vĩnh Thủy, xã Kim Long, thị trấn Cồn Tiên.",
    ],
    gone: ["Trang chủ", "Độc lập"],
  },
  {
    name: "a decision with an appendix behind the recipients",
    raw: `UBND TỈNH HÀ TRUNG          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ Y TẾ                       Độc lập - Tự do - Hạnh phúc
Số: 128/QĐ-SYT              Hà Trung, ngày 05 tháng 3 năm 2024

QUYẾT ĐỊNH
Về việc tặng Giấy khen cho các tập thể, cá nhân có thành tích
xuất sắc trong phòng, chống dịch sốt xuất huyết năm 2023

GIÁM ĐỐC SỞ Y TẾ

Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022;
Theo đề nghị của Trưởng phòng Tổ chức cán bộ.

QUYẾT ĐỊNH:

Điều 1. Tặng Giấy khen kèm tiền thưởng cho 04 tập thể và 09 cá nhân có tên trong danh sách kèm theo.

Nơi nhận:                      KT. GIÁM ĐỐC
- Như Điều 1;                  PHÓ GIÁM ĐỐC
- Lưu: VT (03b).               (đã ký)

DANH SÁCH
1. Khoa Kiểm soát bệnh tật, Trung tâm Y tế huyện Đông Hà;
2. Trạm Y tế xã Quảng Lưu.`,
    title:
      "Quyết định về việc tặng Giấy khen cho các tập thể, cá nhân có thành tích xuất sắc trong phòng, chống dịch sốt xuất huyết năm 2023",
    publishedAt: "2024-03-05",
    lines: [
      "Số: 128/QĐ-SYT",
      "Hà Trung, ngày 05 tháng 3 năm 2024",
      "Điều 1. Tặng Giấy khen kèm tiền thưởng cho 04 tập thể và 09 cá nhân có tên trong danh sách kèm theo.",
      "2. Trạm Y tế xã Quảng Lưu.",
    ],
    gone: ["Lưu: VT", "KT. GIÁM ĐỐC", "Độc lập"],
  },
  {
    name: "a report in capitals, one line heads",
    raw: `HỘI NÔNG DÂN TỈNH ĐỒNG PHÚ
***
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập – Tự do – Hạnh phúc
Số: 45-BC/HNDT
Đồng Phú, ngày 10 tháng 12 năm 2019

BÁO CÁO
Tổng kết phong trào nông dân sản xuất, kinh doanh giỏi năm 2019

Năm 2019, toàn tỉnh có 45.120 hộ đạt danh hiệu hộ sản xuất, kinh doanh giỏi các cấp.
- 2 -
Trong đó cấp trung ương 120 hộ.
- 3 -
Hội đề nghị Trung ương Hội tặng Bằng khen cho 02 tập thể.

TM. BAN THƯỜNG VỤ
CHỦ TỊCH`,
    title: "Báo cáo tổng kết phong trào nông dân sản xuất, kinh doanh giỏi năm 2019",
    publishedAt: "2019-12-10",
    lines: ["Trong đó cấp trung ương 120 hộ.", "Hội đề nghị Trung ương Hội tặng Bằng khen cho 02 tập thể."],
    gone: ["- 2 -", "TM. BAN", "45-BC"],
  },
  {
    name: "a report of the Party's kind: a number and no motto, numbers cut at their point",
    raw: `ĐẢNG BỘ TỈNH ĐỒNG PHÚ
HUYỆN ỦY TÂN AN THƯỢNG
Số: 88-BC/HU
Tân An Thượng, ngày 04 tháng 11 năm 2016

BÁO CÁO
Kết quả một năm thực hiện phong trào thi đua “Dân vận khéo”

Toàn huyện đăng ký 186 mô hình, có 1.
204 hộ tham gia, trong đó 52 mô hình được công nhận cấp huyện, 9 mô hình được
đề nghị tỉnh biểu dương.
- 1 -
Huyện ủy đã tặng Giấy khen cho 12 tập thể.`,
    title: "Báo cáo kết quả một năm thực hiện phong trào thi đua “Dân vận khéo”",
    publishedAt: "2016-11-04",
    lines: [
      "Toàn huyện đăng ký 186 mô hình, có 1.204 hộ tham gia, trong đó 52 mô hình được công nhận cấp huyện, 9 mô hình được đề nghị tỉnh biểu dương.",
      "Huyện ủy đã tặng Giấy khen cho 12 tập thể.",
    ],
    gone: ["88-BC", "- 1 -"],
  },
  {
    name: "a letter with V/v, tables by blanks, approvals",
    raw: `UBND HUYỆN MỸ LỘC HẠ        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
PHÒNG NỘI VỤ                       Độc lập - Tự do - Hạnh phúc
Số: 77/NV                      Mỹ Lộc Hạ, ngày 9 tháng 01 năm 2018
V/v báo cáo số liệu khen thưởng năm 2017

Kính gửi: Ban Thi đua - Khen thưởng tỉnh

Phòng Nội vụ báo cáo số liệu khen thưởng của huyện năm 2017 như sau:

Danh hiệu                     Tập thể     Cá nhân
Lao động tiên tiến            45          1.230
Chiến sĩ thi đua cơ sở        -           188

Nơi nhận:
- Như trên;
- Lưu: VT.`,
    title: "V/v báo cáo số liệu khen thưởng năm 2017",
    publishedAt: "2018-01-09",
    lines: [
      "Danh hiệu | Tập thể | Cá nhân",
      "Lao động tiên tiến | 45 | 1.230",
      "Chiến sĩ thi đua cơ sở | - | 188",
      "Kính gửi: Ban Thi đua - Khen thưởng tỉnh",
    ],
    gone: ["Lưu: VT"],
  },
  {
    name: "a list under its headline, longer than the headline",
    raw: `Danh sách khen thưởng quý II
12/07/2021
1. Tập thể cán bộ, nhân viên Trạm Y tế xã Vân Lĩnh, huyện Mỹ Lộc Hạ, có thành tích trong phòng, chống dịch;
2. Ông Hà Văn Sung, Trưởng thôn 5.`,
    title: "Danh sách khen thưởng quý II",
    publishedAt: "2021-07-12",
    lines: [
      "1. Tập thể cán bộ, nhân viên Trạm Y tế xã Vân Lĩnh, huyện Mỹ Lộc Hạ, có thành tích trong phòng, chống dịch;",
      "2. Ông Hà Văn Sung, Trưởng thôn 5.",
    ],
    gone: [],
  },
  {
    name: "the head of the page in the middle of sentences",
    raw: `Tân An Thượng sơ kết phong trào thi đua
Ngày đăng: 05/08/2014

Sáu tháng đầu năm, các xã, thị trấn của huyện Tân An Thượng đã tặng Giấy khen cho 12
BẢN TIN THI ĐUA - SỐ 15
tập thể và 40 cá nhân có thành tích trong phong trào làm thủy lợi nội đồng, đào đắp
BẢN TIN THI ĐUA - SỐ 15
được 31.200 m3 đất, đạt 104% kế hoạch tỉnh giao cho huyện trong sáu tháng đầu năm.`,
    title: "Tân An Thượng sơ kết phong trào thi đua",
    publishedAt: "2014-08-05",
    lines: [
      "Sáu tháng đầu năm, các xã, thị trấn của huyện Tân An Thượng đã tặng Giấy khen cho 12 tập thể và 40 cá nhân có thành tích trong phong trào làm thủy lợi nội đồng, đào đắp được 31.200 m3 đất, đạt 104% kế hoạch tỉnh giao cho huyện trong sáu tháng đầu năm.",
    ],
    gone: ["BẢN TIN"],
  },
  {
    name: "a decision below a portal's headline, number and place on a line each",
    raw: `Trang chủ » Văn bản » Khen thưởng
Tặng Bằng khen đợt phòng, chống lụt bão năm 2016
Ngày đăng: 12/01/2017
ỦY BAN NHÂN DÂN
TỈNH HÀ TRUNG
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 77/2017/QĐ-UBND
Hà Trung, ngày 10 tháng 01 năm 2017
QUYẾT ĐỊNH
Về việc tặng Bằng khen của Chủ tịch UBND tỉnh
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;
Điều 1. Tặng Bằng khen cho 03 tập thể và 05 cá nhân đã có thành tích xuất sắc.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký.`,
    title: "Quyết định về việc tặng Bằng khen của Chủ tịch UBND tỉnh",
    publishedAt: "2017-01-12",
    lines: ["Số: 77/2017/QĐ-UBND", "Hà Trung, ngày 10 tháng 01 năm 2017"],
    gone: ["Độc lập", "Trang chủ"],
  },
  {
    name: "number and day on one line without cells; wrapped between years, names and figures",
    raw: `BỘ CHỈ HUY QUÂN SỰ TỈNH ĐỒNG PHÚ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 412/QĐ-BCH Đồng Phú, ngày 22 tháng 12 năm 2020

QUYẾT ĐỊNH
Về việc khen thưởng trong phong trào Thi đua Quyết thắng

Xét đề nghị của Hội đồng Thi đua
- Khen thưởng Bộ Chỉ huy quân sự tỉnh về thành tích giai đoạn 2016
- 2020 trong phong trào Thi đua Quyết thắng của lực lượng vũ trang tỉnh với
1
chiến sĩ các đơn vị trực thuộc tham gia đủ các đợt thi đua đột kích, trong đó có
12 đơn vị dẫn đầu, các đơn vị đã đóng góp trên địa bàn đóng quân được hơn 3.
450 ngày công giúp dân phòng, chống thiên tai, xây dựng nông thôn mới, trồng
2
cây xanh ở các xã biên giới.
Điều 1. Tặng danh hiệu Đơn vị quyết thắng cho 12 tập thể có tên dưới đây.`,
    title: "Quyết định về việc khen thưởng trong phong trào Thi đua Quyết thắng",
    publishedAt: "2020-12-22",
    lines: [
      "Số: 412/QĐ-BCH",
      "Đồng Phú, ngày 22 tháng 12 năm 2020",
      "Xét đề nghị của Hội đồng Thi đua - Khen thưởng Bộ Chỉ huy quân sự tỉnh về thành tích giai đoạn 2016 - 2020 trong phong trào Thi đua Quyết thắng của lực lượng vũ trang tỉnh với chiến sĩ các đơn vị trực thuộc tham gia đủ các đợt thi đua đột kích, trong đó có 12 đơn vị dẫn đầu, các đơn vị đã đóng góp trên địa bàn đóng quân được hơn 3.450 ngày công giúp dân phòng, chống thiên tai, xây dựng nông thôn mới, trồng cây xanh ở các xã biên giới.",
    ],
    gone: ["\n1\n", "\n2\n"],
  },
];
