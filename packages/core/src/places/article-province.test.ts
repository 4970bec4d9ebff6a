import { describe, expect, it } from "vitest";
import { articleProvince, likelyDate } from "./article-province.ts";

interface Row {
  header?: string;
  title: string;
  text: string;
  on: string | null;
}

// Expected province, and the articles that are about it: dates and sentences are invented.
const ABOUT: readonly (readonly [string, Row])[] = [
  [
    "Hà Giang",
    {
      header: "CỔNG THÔNG TIN ĐIỆN TỬ TỈNH HÀ GIANG",
      title: "Tổng kết công tác thi đua năm 2018",
      text: "Sáng nay, UBND tỉnh tổ chức hội nghị tổng kết.",
      on: "2019-01-10",
    },
  ],
  [
    "Tuyên Quang",
    {
      header: "CỔNG THÔNG TIN ĐIỆN TỬ TỈNH TUYÊN QUANG",
      title: "Xã Đồng Văn phát động thi đua",
      text: "Xã Đồng Văn vừa phát động phong trào thi đua nước rút.",
      on: "2025-11-10",
    },
  ],
  [
    "Nghệ An",
    {
      title: "Nam Đàn: Hiệu quả từ phong trào xây dựng nông thôn mới kiểu mẫu",
      text: "Những năm qua, huyện Nam Đàn đã huy động sức dân làm đường.",
      on: "2019-05-19",
    },
  ],
  [
    "Hà Nam",
    {
      title: "Lan tỏa phong trào hiến đất mở đường ở Lý Nhân",
      text: "Về huyện Lý Nhân hôm nay, ai cũng thấy những con đường rộng mở.",
      on: "2021-03-01",
    },
  ],
  [
    "Ninh Bình",
    { title: "Xã Lý Nhân thi đua về đích", text: "Sau sáp nhập, xã Lý Nhân (tỉnh Ninh Bình) đẩy mạnh thi đua.", on: "2025-12-01" },
  ],
  [
    "Hải Dương",
    {
      title: "Ninh Giang khen thưởng điển hình tiên tiến",
      text: "Ngày 12/6, UBND huyện Ninh Giang tổ chức hội nghị điển hình tiên tiến.",
      on: "2020-06-14",
    },
  ],
  [
    "Quảng Bình",
    {
      title: "Huyện Quảng Ninh: 5 năm thi đua yêu nước",
      text: "UBND huyện Quảng Ninh (Quảng Bình) vừa tổng kết 5 năm thi đua. Toàn huyện có 12 xã đạt chuẩn.",
      on: "2020-04-02",
    },
  ],
  [
    "Quảng Bình",
    {
      header: "TRANG THÔNG TIN ĐIỆN TỬ HUYỆN LỆ THỦY",
      title: "Lệ Thủy chung sức xây dựng nông thôn mới",
      text: "Đến nay toàn huyện có 20/24 xã đạt chuẩn.",
      on: "2020-09-01",
    },
  ],
  [
    "Quảng Trị",
    { header: "BÁO QUẢNG TRỊ", title: "Xã Lệ Thủy ra quân làm giao thông nông thôn", text: "Xã Lệ Thủy vừa ra quân.", on: "2025-08-20" },
  ],
  [
    "Quảng Ninh",
    {
      header: "Báo Quảng Ninh điện tử",
      title: "Hoành Bồ khởi sắc",
      text: "Hoành Bồ là huyện miền núi nằm cạnh TP Hạ Long.",
      on: "2017-08-01",
    },
  ],
  [
    "Cao Bằng",
    {
      title: "Sở KH&CN Cao Bằng tổng kết phong trào thi đua",
      text: "Sở Khoa học và Công nghệ tổ chức hội nghị cán bộ, công chức.",
      on: "2016-01-20",
    },
  ],
  [
    "Cao Bằng",
    {
      title: "Vùng cao giúp nhau làm nhà",
      text: "Tại các huyện Thông Nông, Quảng Uyên và Phục Hòa, phong trào giúp nhau xóa nhà tạm lan rộng.",
      on: "2015-10-02",
    },
  ],
  [
    "Thanh Hóa",
    {
      title: "Quyết định về việc tặng Bằng khen",
      text: "ỦY BAN NHÂN DÂN\nTỈNH THANH HÓA\nSố: 214/QĐ-UBND\nThanh Hóa, ngày 12 tháng 01 năm 2022\nCăn cứ Luật Thi đua, khen thưởng; theo đề nghị của Sở Nội vụ.",
      on: "2022-01-12",
    },
  ],
  [
    "Lạng Sơn",
    {
      title: "Kế hoạch tổ chức phong trào thi đua",
      text: "UBND TỈNH LẠNG SƠN\nBAN DÂN TỘC\n\nLạng Sơn, ngày 05 tháng 4 năm 2023\n\nThực hiện chỉ đạo của Thủ tướng Chính phủ, Ban Dân tộc ban hành kế hoạch.",
      on: "2023-04-05",
    },
  ],
  [
    "Hồ Chí Minh",
    { title: "Quận 3 trao tặng danh hiệu thi đua", text: "Chiều qua, UBND quận 3 (TP.HCM) tổng kết công tác thi đua.", on: "2018-02-02" },
  ],
  ["Hồ Chí Minh", { title: "LĐLĐ TPHCM tuyên dương công nhân giỏi", text: "LĐLĐ TPHCM vừa tuyên dương 100 công nhân.", on: "2022-05-01" }],
  [
    "Hồ Chí Minh",
    {
      header: "BÁO BÌNH DƯƠNG",
      title: "Phường Dĩ An: Mỗi khu phố một công trình",
      text: "Phường Dĩ An (TP.HCM) vừa phát động thi đua.",
      on: "2025-10-05",
    },
  ],
  [
    "Bình Dương",
    {
      header: "BÁO BÌNH DƯƠNG",
      title: "Dĩ An: Mỗi khu phố một công trình",
      text: "Thành phố Dĩ An vừa phát động thi đua.",
      on: "2022-10-05",
    },
  ],
  ["Đắk Lắk", { title: "Đăk Lăk: Tây Nguyên vào mùa thi đua", text: "Toàn tỉnh Đăk Lăk có 62 xã về đích.", on: "2021-07-01" }],
  [
    "Đắk Lắk",
    {
      title: "Khắc phục hậu quả mưa lũ phía đông",
      text: "Tỉnh Đắk Lắk đã huy động lực lượng đến các xã của tỉnh Phú Yên (cũ) giúp dân. Trước đây tỉnh Phú Yên cũ từng có 1.200 nhà tạm.",
      on: "2025-12-20",
    },
  ],
  [
    "Phú Yên",
    { title: "Phú Yên phát động thi đua xây dựng nông thôn mới", text: "UBND tỉnh Phú Yên vừa phát động phong trào.", on: "2022-03-03" },
  ],
  [
    "Hậu Giang",
    {
      header: "BÁO HẬU GIANG",
      title: "Về đích sớm",
      text: "Tỉnh sẽ cùng TP Cần Thơ và tỉnh Sóc Trăng hợp nhất từ ngày 1/7/2025. Toàn tỉnh đã xóa 1.200 căn nhà tạm.",
      on: "2025-06-10",
    },
  ],
  [
    "Cần Thơ",
    {
      title: "Xã Vị Thủy: Người dân chung tay làm cầu",
      text: "Xã Vị Thủy, TP Cần Thơ (trước đây thuộc tỉnh Hậu Giang) đã khánh thành 5 cây cầu.",
      on: "2025-12-15",
    },
  ],
  [
    "Thái Nguyên",
    {
      header: "Báo Thái Nguyên",
      title: "Ba Bể đổi thay",
      text: "Xã Ba Bể hôm nay khác xưa nhiều. Trước ngày 1/7/2025, nơi đây thuộc tỉnh Bắc Kạn.",
      on: "2025-09-12",
    },
  ],
  ["Bắc Kạn", { title: "Phụ nữ Ba Bể giúp nhau thoát nghèo", text: "Hội LHPN huyện Ba Bể đã giúp 120 hộ.", on: "2019-03-08" }],
  [
    "Phú Thọ",
    {
      header: "BÁO PHÚ THỌ",
      title: "Hòa Bình: phường mới, khí thế mới",
      text: "Phường Hòa Bình, tỉnh Phú Thọ, vừa tổ chức Đại hội Thi đua yêu nước lần thứ nhất.",
      on: "2025-09-01",
    },
  ],
  ["Hòa Bình", { title: "Hoà Bình: Toàn dân đoàn kết", text: "Năm 2018, tỉnh Hoà Bình có 75 xã đạt chuẩn.", on: "2018-12-30" }],
  [
    "Thừa Thiên Huế",
    {
      title: "Thừa Thiên Huế: Ngày Chủ nhật xanh",
      text: "UBND tỉnh Thừa Thiên - Huế tổng kết phong trào Ngày Chủ nhật xanh.",
      on: "2020-12-01",
    },
  ],
  [
    "Thừa Thiên Huế",
    {
      title: "Phú Vang: Thi đua sau mùa lũ",
      text: "Huyện Phú Vang khen thưởng 32 tập thể. TP Huế cũng hỗ trợ 200 suất quà.",
      on: "2020-12-21",
    },
  ],
  [
    "Huế",
    {
      header: "CỔNG THÔNG TIN ĐIỆN TỬ THÀNH PHỐ HUẾ",
      title: "Phường Thuận Hóa tổng kết phong trào",
      text: "Phường Thuận Hóa có 30 tổ dân phố.",
      on: "2025-12-01",
    },
  ],
  [
    "Bà Rịa - Vũng Tàu",
    { title: "Bà Rịa – Vũng Tàu: Côn Đảo thi đua giữ biển", text: "Huyện Côn Đảo (tỉnh BR-VT) vừa tổng kết phong trào.", on: "2019-08-01" },
  ],
  [
    "Lâm Đồng",
    {
      title: "Đạ Huoai: Nông dân thi đua sản xuất giỏi",
      text: "Toàn huyện Đạ Huoai có 1.020 hộ sản xuất, kinh doanh giỏi.",
      on: "2020-11-01",
    },
  ],
  [
    "Lâm Đồng",
    {
      header: "Báo Lâm Đồng",
      title: "Phan Thiết sôi nổi thi đua",
      text: "Phường Phan Thiết (tỉnh Lâm Đồng) có nhiều cách làm hay.",
      on: "2025-11-08",
    },
  ],
  [
    "Gia Lai",
    {
      title: "Bộ đội giúp dân ở Ia Grai",
      text: "Ở làng Kloong, xã Ia O, huyện Ia Grai (Gia Lai), bộ đội Đồn Biên phòng cùng dân làm đường.",
      on: "2017-04-30",
    },
  ],
  [
    "Điện Biên",
    {
      title: "Thanh niên Điện Biên Phủ tình nguyện",
      text: "Thành đoàn Điện Biên Phủ (tỉnh Điện Biên) ra quân tình nguyện hè.",
      on: "2018-07-02",
    },
  ],
  [
    "Lai Châu",
    {
      title: "Công an Lai Châu thi đua Vì an ninh Tổ quốc",
      text: "Ngày 3/8, tại Hà Nội, Công an tỉnh Lai Châu được Bộ Công an biểu dương. Trong năm, Công an tỉnh đã phá 120 vụ án.",
      on: "2016-08-05",
    },
  ],
  [
    "Nam Định",
    {
      title: "Hải Hậu giữ vững lá cờ đầu",
      text: "Huyện Hải Hậu là đơn vị dẫn đầu phong trào. Đoàn công tác của tỉnh Thái Bình và tỉnh Hà Nam từng đến học tập.",
      on: "2018-09-01",
    },
  ],
  [
    "Sơn La",
    {
      title: "Học và làm theo Bác ở vùng cao",
      text: "Đến bản Nà Tân, xã Tân Lập, huyện Mộc Châu, tỉnh Sơn La hỏi chuyện ông Lường Văn Hặc, ai cũng biết.",
      on: "2016-05-19",
    },
  ],
  [
    "Kiên Giang",
    {
      title: "Phú Quốc: Chung tay bảo vệ môi trường biển",
      text: "UBND huyện Phú Quốc, tỉnh Kiên Giang phát động phong trào.",
      on: "2019-06-05",
    },
  ],
  [
    "An Giang",
    {
      title: "Đặc khu Phú Quốc thi đua cải cách hành chính",
      text: "UBND đặc khu Phú Quốc (tỉnh An Giang) vừa phát động thi đua.",
      on: "2025-08-05",
    },
  ],
  [
    "Bạc Liêu",
    { title: "Huyện Hòa Bình khen thưởng 20 năm thành lập", text: "Huyện Hòa Bình, tỉnh Bạc Liêu tổ chức lễ kỷ niệm.", on: "2021-03-11" },
  ],
  [
    "Đồng Nai",
    {
      title: "Thống Nhất: huyện nông thôn mới kiểu mẫu đầu tiên của tỉnh",
      text: "Huyện Thống Nhất (Đồng Nai) có 100% xã nông thôn mới nâng cao.",
      on: "2022-08-01",
    },
  ],
  [
    "Hà Nội",
    {
      title: "Ba Vì: Đồng bào Dao giúp nhau giảm nghèo",
      text: "Xã Ba Vì, huyện Ba Vì, thành phố Hà Nội là xã miền núi.",
      on: "2019-11-30",
    },
  ],
  [
    "Hà Nội",
    {
      header: "Cổng giao tiếp điện tử Thành phố Hà Nội",
      title: "Công bố kết quả chấm điểm thi đua",
      text: "Chiều 2/1, UBND Thành phố tổ chức hội nghị. Dự hội nghị có đại diện Ban Thi đua - Khen thưởng Trung ương.",
      on: "2019-01-03",
    },
  ],
  [
    "Vĩnh Long",
    {
      title: "Trà Vinh: Đồng bào Khmer thi đua làm giàu",
      text: "Phường Trà Vinh, tỉnh Vĩnh Long có 300 hộ Khmer khá giả.",
      on: "2025-10-10",
    },
  ],
  [
    "Cà Mau",
    {
      title: "Người lính già ở xóm biển",
      text: "Ở ấp Mũi, xã Đất Mũi, huyện Ngọc Hiển, ông Tư Lành từng phục vụ trong quân đội tại Quảng Trị, Tây Ninh.",
      on: "2018-07-27",
    },
  ],
  [
    "Bắc Ninh",
    {
      header: "Sở Nội vụ tỉnh Bắc Ninh",
      title: "Hướng dẫn bình xét thi đua",
      text: "Sở Nội vụ ban hành văn bản hướng dẫn các xã, phường.",
      on: "2025-11-11",
    },
  ],
  [
    "Tây Ninh",
    {
      title: "Long An trước đây và hôm nay",
      text: "Xã Bến Lức, tỉnh Tây Ninh phát huy truyền thống của tỉnh Long An (cũ).",
      on: "2026-02-02",
    },
  ],
  [
    "Hà Nam",
    { title: "Kim Bảng nâng chất phong trào", text: "Huyện Kim Bảng đã cứng hóa 120 km đường. Toàn huyện có 18 xã, thị trấn.", on: null },
  ],
  [
    "Lào Cai",
    {
      title: "Yên Bái đổi mới",
      text: "Sau sáp nhập, phường Yên Bái của tỉnh Lào Cai vận hành chính quyền địa phương 2 cấp. Tỉnh Lào Cai có 99 xã, phường.",
      on: null,
    },
  ],
  [
    "Quảng Nam",
    {
      header: "BÁO QUẢNG NAM ONLINE\nTam Kỳ, 31°C",
      title: "Điểm sáng dân vận khéo",
      text: "(QNO) - Qua 5 năm thực hiện phong trào thi đua “Dân vận khéo”, các địa phương đã xây dựng 2.300 mô hình. Ở xã Tam Dân (Phú Ninh), người dân hiến 12.000m2 đất.",
      on: "2021-05-05",
    },
  ],
  [
    "Nam Định",
    {
      header: "BÁO NHÂN DÂN",
      title: "Nam Định về đích nông thôn mới",
      text: "Sau 10 năm, tỉnh Nam Định là một trong hai tỉnh đầu tiên của cả nước hoàn thành. Thủ tướng Chính phủ tặng Bằng khen.",
      on: "2019-10-05",
    },
  ],
  [
    "Đắk Lắk",
    {
      title: "Xóa nhà tạm ở vùng biên",
      text: "Những ngày cuối năm, có mặt tại các xã Ea Bung, Ia Rvê, chúng tôi chứng kiến không khí dựng nhà. Đồn Biên phòng Ia Rvê đã giúp 12 hộ.",
      on: "2025-12-05",
    },
  ],
  [
    "Hà Tĩnh",
    {
      title: "Bộ CHQS tỉnh Hà Tĩnh đón nhận Cờ thi đua",
      text: "Ngày 20/12, tại Nghệ An, Bộ Tư lệnh Quân khu 4 tổ chức hội nghị tổng kết phong trào thi đua Quyết thắng. Bộ CHQS tỉnh Hà Tĩnh được tặng Cờ.",
      on: "2018-12-21",
    },
  ],
  [
    "Bình Định",
    { title: "Hoài Nhơn: Dân tộc, tôn giáo chung tay", text: "Thị xã Hoài Nhơn (Bình Định) có 17 xã, phường.", on: "2022-01-01" },
  ],
  [
    "Gia Lai",
    {
      title: "Hoài Nhơn Bắc: Dân tộc, tôn giáo chung tay",
      text: "Phường Hoài Nhơn Bắc (tỉnh Gia Lai) có 17 khu phố. Trước đây thuộc tỉnh Bình Định.",
      on: "2025-10-01",
    },
  ],
  [
    "Long An",
    {
      title: "Kết quả 5 năm thi đua của lực lượng vũ trang",
      text: "Long An, ngày 10 tháng 7 năm 2019\n\nBÁO CÁO\n\nThực hiện sự chỉ đạo của Bộ Tư lệnh Quân khu 7, LLVT tỉnh đã tổ chức phong trào.",
      on: "2019-07-10",
    },
  ],
  [
    "Quảng Ninh",
    {
      title: "Thợ lò thi đua ra than",
      text: "Công ty Than Vàng Danh (phường Vàng Danh, TP Uông Bí) vừa phát động đợt thi đua nước rút quý IV.",
      on: "2019-10-10",
    },
  ],
  [
    "Tiền Giang",
    {
      title: "Cái Bè xóa cầu khỉ",
      text: "Xã Hậu Mỹ Bắc B, huyện Cái Bè vừa khánh thành 5 cây cầu. Đến nay huyện không còn cầu khỉ.",
      on: "2017-10-10",
    },
  ],
  [
    "Hà Nội",
    {
      title: "Công đoàn Viên chức thành phố Hà Nội khen thưởng",
      text: "Công đoàn Viên chức thành phố vừa khen thưởng 120 cá nhân. Trước đó, đoàn đã đi thăm bà con tại Hà Giang, Điện Biên.",
      on: "2017-10-10",
    },
  ],
  [
    "Cao Bằng",
    {
      title: "Đồng bào Mông ở Thông Nông phát triển kinh tế",
      text: "Từ ngày có phong trào thi đua, đồng bào Mông ở Thông Nông đã biết trồng cây trúc sào. Huyện Thông Nông có 11 xã.",
      on: "2016-10-10",
    },
  ],
  [
    "Bắc Giang",
    {
      title: "Lục Ngạn: Mùa vải ngọt",
      text: "UBND huyện Lục Ngạn khen thưởng 30 hộ trồng vải. Vải được bán ở Hà Nội, TP Hồ Chí Minh, Lạng Sơn.",
      on: "2018-07-10",
    },
  ],
  ["Khánh Hòa", { title: "Trường Sa: Thi đua giữ đảo", text: "Quân và dân huyện đảo Trường Sa (Khánh Hòa) thi đua.", on: "2018-07-10" }],
  [
    "Khánh Hòa",
    {
      header: "Cổng TTĐT tỉnh Khánh Hòa",
      title: "Phan Rang: phường văn minh",
      text: "Phường Phan Rang tổng kết phong trào. Địa bàn tỉnh Ninh Thuận cũ có 30 xã phường.",
      on: "2026-01-10",
    },
  ],
  [
    "Thái Bình",
    {
      title: "Hội nghị tổng kết phong trào thi đua của Cụm các tỉnh Đồng bằng sông Hồng",
      text: "Ngày 12/1, tại TP Thái Bình, Cụm thi đua gồm Hà Nam, Nam Định, Ninh Bình, Hưng Yên, Thái Bình tổng kết. Năm qua, tỉnh Thái Bình là Cụm trưởng. UBND tỉnh Thái Bình đề nghị suy tôn.",
      on: "2018-01-12",
    },
  ],
  [
    "Sóc Trăng",
    {
      header: "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI\nTỈNH SÓC TRĂNG",
      title: "Công tác thi đua của Ngành năm 2017",
      text: "Sở đã phát động 3 đợt thi đua.",
      on: "2018-01-12",
    },
  ],
  ["Điện Biên", { header: "Báo Điện Biên Phủ Online", title: "Mường Nhé vượt khó", text: "Huyện Mường Nhé có 11 xã.", on: "2018-01-12" }],
  [
    "Phú Thọ",
    {
      header: "Đài PT-TH Phú Thọ",
      title: "Thanh niên Vĩnh Phúc và Hòa Bình cùng về chung một nhà",
      text: "Sau sáp nhập, Tỉnh Đoàn Phú Thọ phát động thi đua.",
      on: "2025-09-12",
    },
  ],
  [
    "Hải Phòng",
    {
      header: "Trang TTĐT quận Lê Chân",
      title: "Quận Lê Chân biểu dương người tốt việc tốt",
      text: "Quận ủy Lê Chân tổ chức hội nghị.",
      on: "2018-09-12",
    },
  ],
  [
    "Đà Nẵng",
    { title: "Hội An: mỗi người dân một hướng dẫn viên", text: "Phường Hội An (TP Đà Nẵng) phát động phong trào.", on: "2025-09-12" },
  ],
  ["Quảng Nam", { title: "Hội An: mỗi người dân một hướng dẫn viên", text: "UBND TP Hội An phát động phong trào.", on: "2019-09-12" }],
  [
    "Bình Phước",
    {
      title: "Điển hình ở Bù Gia Mập",
      text: "Anh Điểu Hơn ở thôn Bù Rên, xã Bù Gia Mập, huyện Bù Gia Mập quê gốc Thanh Hóa, vào đây lập nghiệp.",
      on: "2019-09-12",
    },
  ],
  [
    "Lạng Sơn",
    {
      title: "Bí thư chi bộ gương mẫu",
      text: "Ông Hoàng Văn Páo, thôn Nà Mò, xã Hữu Khánh, Lộc Bình được tặng Bằng khen của Chủ tịch UBND tỉnh Lạng Sơn.",
      on: "2019-09-12",
    },
  ],
  [
    "Tuyên Quang",
    {
      title: "Thi đua nơi cực Bắc",
      text: "Xã Lũng Cú (tỉnh Tuyên Quang) hôm nay đã khác. Thời còn là tỉnh Hà Giang, đường lên đây rất khó. Tỉnh Hà Giang cũ từng có 175 xã.",
      on: "2025-12-12",
    },
  ],
  [
    "Kiên Giang",
    {
      title: "Tặng Bằng khen cho 12 tập thể",
      text: "Chủ tịch UBND tỉnh Kiên Giang vừa quyết định tặng Bằng khen cho 12 tập thể của Cục Hải quan, Ngân hàng Nhà nước chi nhánh tỉnh.",
      on: "2015-03-12",
    },
  ],
  [
    "Vĩnh Phúc",
    {
      title: "Yên Lạc dẫn đầu",
      text: "Huyện Yên Lạc là huyện đầu tiên. Xã Đồng Văn, xã Tam Hồng, xã Yên Phương có nhiều mô hình.",
      on: "2015-03-12",
    },
  ],
  [
    "Hòa Bình",
    {
      title: "Cao Phong bứt phá nhờ phong trào thi đua",
      text: "Cây cam đưa Cao Phong bứt phá. Huyện Cao Phong có 10 xã, thị trấn. Thị trấn Cao Phong dẫn đầu.",
      on: "2018-03-12",
    },
  ],
  [
    "Hưng Yên",
    { title: "Công an phường Phố Hiến vì dân phục vụ", text: "Công an phường Phố Hiến (Hưng Yên) triển khai mô hình.", on: "2025-10-12" },
  ],
];

// Really national, or of no one province.
const NOBODYS: readonly Row[] = [
  {
    title: "Thủ tướng phát động phong trào thi đua cả nước",
    text: "Sáng 2/5, tại Hà Nội, Thủ tướng Chính phủ phát động phong trào thi đua trong cả nước. Trung ương và các bộ đã hưởng ứng.",
    on: "2020-05-02",
  },
  {
    title: "Bộ Nội vụ tổng kết công tác thi đua",
    text: "Ngày 5/6, tại Hà Nội, Bộ Nội vụ tổ chức hội nghị toàn quốc. Toàn quốc có 1.200 điển hình; Bộ trưởng Bộ Nội vụ trao Bằng khen.",
    on: "2018-06-06",
  },
  {
    title: "Các tỉnh ký giao ước thi đua",
    text: "Cụm thi đua gồm các tỉnh Hà Giang, Tuyên Quang, Cao Bằng, Lạng Sơn, Bắc Kạn và Thái Nguyên ký giao ước năm 2017.",
    on: "2017-02-15",
  },
  {
    title: "Ông Nguyễn Văn Hà Giang được tuyên dương",
    text: "Ông Nguyễn Văn Hà Giang đã có nhiều sáng kiến trong nhà máy.",
    on: "2019-01-01",
  },
  { title: "Vì hòa bình và phát triển", text: "Phong trào đoàn kết nhân dân thế giới vì hòa bình, thống nhất đất nước.", on: "2019-01-01" },
  {
    title: "Phong trào Lao động giỏi, lao động sáng tạo",
    text: "Tổng Liên đoàn Lao động Việt Nam ghi nhận trong cả nước 1,2 triệu sáng kiến. Tiêu biểu là công nhân ở Đồng Nai, Hải Phòng, Đà Nẵng và Quảng Ninh.",
    on: "2021-07-28",
  },
  {
    title: "Học tập và làm theo tấm gương Hồ Chí Minh",
    text: "Tư tưởng Hồ Chí Minh về thi đua ái quốc còn nguyên giá trị.",
    on: "2018-06-11",
  },
  {
    title: "Hải quân thi đua Quyết thắng",
    text: "Chiến dịch Điện Biên Phủ là mốc son. Cán bộ, chiến sĩ toàn quân thi đua Quyết thắng.",
    on: null,
  },
  {
    header: "BÁO NHÂN DÂN\nCơ quan ngôn luận của Đảng\nHà Nội, 33°C",
    title: "Sức lan tỏa của một phong trào",
    text: "Hưởng ứng lời kêu gọi của Thủ tướng Chính phủ, các bộ, ngành, địa phương đã triển khai phong trào cả nước chung sức xây dựng nông thôn mới. Đến nay, cả nước có 5.300 xã đạt chuẩn. Các tỉnh Nam Định, Đồng Nai, Hà Nam, Hưng Yên đã hoàn thành.",
    on: "2020-10-05",
  },
  {
    title: "Lời kêu gọi thi đua ái quốc",
    text: "Ngày 11/6/1948, Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc. Từ đó phong trào sôi nổi ở Thái Nguyên, Tuyên Quang, Bắc Kạn, khắp chiến khu Việt Bắc.",
    on: "2018-06-10",
  },
];

describe("articleProvince", () => {
  for (const [expected, { on, ...row }] of ABOUT) {
    it(`${expected} ${on}: ${row.title}`, () => expect(articleProvince({ ...row, publishedAt: on })?.name).toBe(expected));
  }
  for (const { on, ...row } of NOBODYS) {
    it(`no province: ${row.title}`, () => expect(articleProvince({ ...row, publishedAt: on })).toBeNull());
  }
  it("gives the code of the article's date", () => {
    const codeOn = (publishedAt: string) =>
      articleProvince({ title: "Lào Cai khen thưởng", text: "UBND tỉnh Lào Cai tặng Bằng khen.", publishedAt })?.code;
    expect([codeOn("2025-06-30"), codeOn("2025-07-01")]).toEqual(["10", "15"]);
  });
});

describe("likelyDate", () => {
  it.each([
    ["2021-01-01", "bất kỳ", "2021"],
    ["2025-06-30", "Huyện đã hoàn thành kế hoạch năm.", null],
    ["2025-06-30", "Tỉnh đoàn cũng làm văn bản đề nghị tặng thưởng.", null],
    ["2025-06-30", "Tỉnh có nhiều cách làm củng cố phong trào.", null],
    ["2025-07-01", "Các xã của tỉnh Hà Giang cũ đều hưởng ứng.", null],
    ["2025-07-01", "Sau sắp xếp, chính quyền địa phương 2 cấp đi vào hoạt động.", null],
  ])("%s", (expected, text, publishedAt) => expect(likelyDate({ text, publishedAt })).toBe(expected));
});
