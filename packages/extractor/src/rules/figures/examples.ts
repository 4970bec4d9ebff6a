import type { Comparator, FigureStatus } from "@thidua/core";

/** What one figure of a text must be; `words` all stand in its indicator, accents and case aside. */
export type Expected = readonly [value: number, unit: string, comparator: Comparator, status: FigureStatus, ...words: string[]];

/** A text, with every figure that it holds, in order. All texts are invented. */
export type Example = readonly [text: string, ...figures: Expected[]];

/** Counts of things and people. */
export const COUNTS: readonly Example[] = [
  ["Toàn huyện có 11 xã đạt chuẩn nông thôn mới.", [11, "xã", "eq", "actual", "xã đạt chuẩn nông thôn mới"]],
  ["Đến nay đã có 09/18 xã về đích (50%).", [9, "xã", "eq", "actual", "về đích"], [50, "%", "eq", "actual", "xã"]],
  ["Các cấp Hội duy trì hoạt động 168 tổ tự quản.", [168, "tổ tự quản", "eq", "actual", "tự quản"]],
  [
    "Hội Nông dân tỉnh vận động hiến hơn 350 nghìn m2 đất, góp 1,2 triệu ngày công.",
    [350000, "m2", "gt", "actual", "đất", "hiến"],
    [1200000, "ngày công", "eq", "actual", "góp"],
  ],
  ["Công an xã hòa giải thành 14 vụ mâu thuẫn.", [14, "vụ", "eq", "actual", "hòa giải", "mâu thuẫn"]],
  ["Cơ quan điều tra khởi tố 11 vụ, 25 bị can.", [11, "vụ", "eq", "actual", "khởi tố"], [25, "bị can", "eq", "actual"]],
  ["Bệnh viện khám bệnh, phát thuốc miễn phí cho 9.845 lượt người.", [9845, "lượt người", "eq", "actual", "khám bệnh"]],
  [
    "Bộ đội Biên phòng đỡ đầu 156 em học sinh, mức hỗ trợ 500.000 đồng/em/tháng.",
    [156, "em", "eq", "actual", "học sinh"],
    [500000, "đồng/em/tháng", "eq", "actual", "hỗ trợ"],
  ],
  ["Hợp tác xã hiện có 125 thành viên.", [125, "thành viên", "eq", "actual", "hợp tác xã"]],
  [
    "Toàn tỉnh có 58 HTX, trong đó 12 HTX ứng dụng công nghệ cao.",
    [58, "HTX", "eq", "actual"],
    [12, "HTX", "eq", "actual", "công nghệ cao"],
  ],
  ["Bê tông hóa 12,7km đường, nạo vét 21 km kênh mương.", [12.7, "km", "eq", "actual", "đường"], [21, "km", "eq", "actual", "kênh mương"]],
  [
    "Lực lượng Công an thu giữ 12,5 kg heroin và 3.400 viên ma túy tổng hợp.",
    [12.5, "kg", "eq", "actual", "heroin", "thu giữ"],
    [3400, "viên", "eq", "actual", "ma túy tổng hợp"],
  ],
  ["Gia đình ông nuôi đàn bò 18 con.", [18, "con", "eq", "actual", "bò"]],
  ["Có 850 hộ đạt tiêu chuẩn sản xuất, kinh doanh giỏi.", [850, "hộ", "eq", "actual", "sản xuất, kinh doanh giỏi"]],
  [
    "Tòa án hai cấp ban hành 214 kiến nghị, kháng nghị, tăng 38 kiến nghị, kháng nghị so với năm 2017.",
    [214, "kiến nghị", "eq", "actual", "kháng nghị", "ban hành"],
    [38, "kiến nghị", "eq", "actual", "tăng", "kháng nghị"],
  ],
  [
    "Đã tập hợp 540 tàu cá vào 38 tổ đoàn kết khai thác trên biển.",
    [540, "tàu cá", "eq", "actual", "tàu"],
    [38, "tổ đoàn kết", "eq", "actual", "tổ đoàn kết"],
  ],
  [
    "Nhân dân góp 96.300 ngày công và 12,7 tỷ đồng.",
    [96300, "ngày công", "eq", "actual", "góp"],
    [12700000000, "đồng", "eq", "actual", "góp"],
  ],
  [
    "Trồng gần 52 nghìn cây xanh, tăng 1,3 lần so với năm trước.",
    [52000, "cây xanh", "approx", "actual", "trồng"],
    [1.3, "lần", "eq", "actual", "tăng", "cây xanh"],
  ],
  [
    "Cả năm học có 3.216 sáng kiến được công nhận (trong đó cấp thành phố: 87).",
    [3216, "sáng kiến", "eq", "actual", "công nhận"],
    [87, "sáng kiến", "eq", "actual", "cấp thành phố"],
  ],
  ["Hai mươi hộ đã thoát nghèo.", [20, "hộ", "eq", "actual", "thoát nghèo"]],
  ["Đoàn viên Công ty may 5 cấp xã hội góp 1.250 áo ấm.", [1250, "áo ấm", "eq", "actual", "góp"]],
  ["Phong trào thu hút 33.518 hội viên tham gia.", [33518, "hội viên", "eq", "actual", "tham gia"]],
  ["Chi hội giúp 1.230 chị em vay vốn.", [1230, "chị em", "eq", "actual", "vay vốn"]],
  [
    "Năm qua, đơn vị huấn luyện 1.200 lượt dân quân, kết nạp 15 đảng viên.",
    [1200, "lượt", "eq", "actual", "huấn luyện"],
    [15, "đảng viên", "eq", "actual", "kết nạp"],
  ],
];

/** More counts, as sectors and unions write them. */
export const MORE_COUNTS: readonly Example[] = [
  [
    "Các cấp Hội Liên hiệp Phụ nữ thành lập mới 45 tổ tiết kiệm, giúp 1.230 chị em vay 62 tỷ 500 triệu đồng.",
    [45, "tổ", "eq", "actual", "tiết kiệm", "thành lập mới"],
    [1230, "chị em", "eq", "actual"],
    [62500000000, "đồng", "eq", "actual", "vay"],
  ],
  [
    "Công đoàn hỗ trợ xây dựng 87 nhà “Mái ấm Công đoàn” với số tiền 4,35 tỷ đồng.",
    [87, "nhà", "eq", "actual", "Mái ấm Công đoàn"],
    [4350000000, "đồng", "eq", "actual", "Mái ấm Công đoàn"],
  ],
  [
    "Phong trào có 3.412 lượt cán bộ, công nhân viên chức đăng ký, với 1.105 sáng kiến được công nhận.",
    [3412, "lượt cán bộ", "eq", "actual", "đăng ký"],
    [1105, "sáng kiến", "eq", "actual", "công nhận"],
  ],
  [
    "Lực lượng Công an triệt phá 45 băng nhóm, bắt 312 đối tượng.",
    [45, "băng nhóm", "eq", "actual", "triệt phá"],
    [312, "đối tượng", "eq", "actual", "bắt"],
  ],
  [
    "Bệnh viện phẫu thuật 4.320 ca, công suất sử dụng giường bệnh đạt 105,6%.",
    [4320, "ca", "eq", "actual", "phẫu thuật"],
    [105.6, "%", "eq", "actual", "giường bệnh"],
  ],
  [
    "Tai nạn giao thông giảm cả 3 tiêu chí: giảm 12 vụ, giảm 5 người chết, giảm 20 người bị thương.",
    [12, "vụ", "eq", "actual", "giảm", "tai nạn giao thông"],
    [5, "người chết", "eq", "actual", "giảm"],
    [20, "người bị thương", "eq", "actual", "giảm"],
  ],
  [
    "Toàn tỉnh có 1.152 mô hình “Dân vận khéo”, trong đó lĩnh vực kinh tế 420 mô hình, văn hóa - xã hội 510 mô hình.",
    [1152, "mô hình", "eq", "actual", "Dân vận khéo"],
    [420, "mô hình", "eq", "actual", "kinh tế"],
    [510, "mô hình", "eq", "actual", "văn hóa"],
  ],
  [
    "Số hộ nghèo giảm 1.250 hộ, từ 3.400 hộ (12,5%) xuống còn 2.150 hộ (7,9%).",
    [1250, "hộ", "eq", "actual", "giảm", "hộ nghèo"],
    [3400, "hộ", "eq", "actual", "hộ nghèo"],
    [12.5, "%", "eq", "actual", "hộ nghèo"],
    [2150, "hộ", "eq", "actual", "hộ nghèo"],
    [7.9, "%", "eq", "actual", "hộ nghèo"],
  ],
  [
    "Năng suất lúa đạt 62,5 tạ/ha, tăng 2,3 tạ/ha so với vụ trước.",
    [62.5, "tạ/ha", "eq", "actual", "năng suất lúa"],
    [2.3, "tạ/ha", "eq", "actual", "tăng", "năng suất lúa"],
  ],
  [
    "Số sáng kiến được công nhận qua các năm: năm 2021: 45, năm 2022: 52.",
    [45, "sáng kiến", "eq", "actual", "sáng kiến được công nhận"],
    [52, "sáng kiến", "eq", "actual", "sáng kiến được công nhận"],
  ],
  [
    "Tòa án thụ lý 2.345 vụ án, giải quyết 2.310 vụ, đạt tỷ lệ 98,5%.",
    [2345, "vụ án", "eq", "actual", "thụ lý"],
    [2310, "vụ", "eq", "actual", "giải quyết"],
    [98.5, "%", "eq", "actual", "giải quyết"],
  ],
  [
    "Có 1.120 hộ đạt mức lãi từ 200 triệu đồng/năm trở lên; 37 hộ có thu nhập trên 1 tỷ đồng.",
    [1120, "hộ", "eq", "actual", "lãi"],
    [37, "hộ", "eq", "actual", "thu nhập"],
  ],
  ["Số hộ có thu nhập từ 100 triệu đồng/năm trở lên là 4.318 hộ.", [4318, "hộ", "eq", "actual", "thu nhập"]],
  [
    "612 cán bộ, đảng viên đã nhận giúp 587 hộ, trong đó 214 hộ trong số này tự viết đơn thoát nghèo.",
    [612, "cán bộ", "eq", "actual", "đảng viên"],
    [587, "hộ", "eq", "actual", "giúp"],
    [214, "hộ", "eq", "actual"],
  ],
  [
    "Công nhân nộp 537 giải pháp; 389 được công nhận cấp cơ sở.",
    [537, "giải pháp", "eq", "actual"],
    [389, "giải pháp", "eq", "actual", "cấp cơ sở"],
  ],
  ["Ban đầu chỉ có 11 HTX, nay là 29.", [11, "HTX", "eq", "actual"], [29, "HTX", "eq", "actual"]],
  [
    "Thu nhập từ 2,1 triệu đồng/người/tháng nay đạt 4,3 triệu.",
    [2100000, "đồng/người/tháng", "eq", "actual", "thu nhập"],
    [4300000, "đồng/người/tháng", "eq", "actual", "thu nhập"],
  ],
  ["Đoàn học sinh của tỉnh đoạt 14 giải.", [14, "giải", "eq", "actual", "đoạt"]],
  [
    "Nông dân khá giúp 3.418 hộ nghèo bằng cây con giống, ngày công, trị giá xấp xỉ 11 tỷ đồng.",
    [3418, "hộ nghèo", "eq", "actual"],
    [11000000000, "đồng", "approx", "actual", "hộ nghèo"],
  ],
  ["Thu ngân sách vượt 10.000 tỷ đồng.", [10000000000000, "đồng", "gt", "actual", "thu ngân sách"]],
  [
    "100% (28/28) chi bộ hoàn thành nhiệm vụ, trong đó 20% hoàn thành xuất sắc.",
    [100, "%", "eq", "actual", "chi bộ"],
    [20, "%", "eq", "actual", "chi bộ", "xuất sắc"],
  ],
  [
    "Kế hoạch năm 2023 trồng 500 ha rừng, thực hiện được 520 ha, đạt 104%.",
    [500, "ha", "eq", "target", "rừng"],
    [520, "ha", "eq", "actual"],
    [104, "%", "eq", "actual"],
  ],
  [
    "Nghị quyết giao tăng trưởng 8%, huyện phấn đấu đạt 9%; thực tế 10 tháng đạt 8,7%.",
    [8, "%", "eq", "target", "tăng trưởng"],
    [9, "%", "eq", "target", "tăng trưởng"],
    [8.7, "%", "eq", "actual", "tăng trưởng"],
  ],
  [
    "Hội Cựu chiến binh góp vốn xoay vòng 1,9 tỷ, cho 132 hội viên mượn.",
    [1900000000, "đồng", "eq", "actual", "vốn"],
    [132, "hội viên", "eq", "actual", "mượn"],
  ],
  [
    "Kéo 27,8 km đường dây 110 kV, lắp 2 máy biến áp 63 MVA.",
    [27.8, "km", "eq", "actual", "đường dây"],
    [2, "máy", "eq", "actual", "biến áp"],
  ],
  [
    "Sản lượng thủy sản đạt 45.600 tấn, trong đó khai thác 32.100 tấn.",
    [45600, "tấn", "eq", "actual", "sản lượng thủy sản"],
    [32100, "tấn", "eq", "actual", "khai thác"],
  ],
];

/** Lists told respectively, ellipses and what two counts share. */
export const ELLIPSES: readonly Example[] = [
  [
    "Năm 2022, sản lượng lúa, ngô, sắn của huyện lần lượt đạt 45.200 tấn, 12.300 tấn và 8.700 tấn.",
    [45200, "tấn", "eq", "actual", "sản lượng lúa của huyện"],
    [12300, "tấn", "eq", "actual", "sản lượng ngô của huyện"],
    [8700, "tấn", "eq", "actual", "sản lượng sắn của huyện"],
  ],
  [
    "Tỷ lệ hộ nghèo và hộ cận nghèo của tỉnh lần lượt là 5,2% và 4,8%.",
    [5.2, "%", "eq", "actual", "tỷ lệ hộ nghèo"],
    [4.8, "%", "eq", "actual", "tỷ lệ hộ cận nghèo"],
  ],
  [
    "Số vụ, số người chết, số người bị thương lần lượt giảm 12 vụ, 5 người và 20 người.",
    [12, "vụ", "eq", "actual", "giảm", "số vụ"],
    [5, "người", "eq", "actual", "giảm", "số người chết"],
    [20, "người", "eq", "actual", "giảm", "số người bị thương"],
  ],
  [
    "Số hội viên vay vốn ở ba xã Tân Lập, Phú Thịnh, Hòa Bình lần lượt là 45, 38 và 27 người.",
    [45, "người", "eq", "actual", "hội viên vay vốn"],
    [38, "người", "eq", "actual", "hội viên vay vốn"],
    [27, "người", "eq", "actual", "hội viên vay vốn"],
  ],
  ["Huyện đã khởi công 24 căn nhà, xong 9.", [24, "căn nhà", "eq", "actual", "khởi công"], [9, "căn nhà", "eq", "actual", "xong"]],
  [
    "Toàn thị xã xảy ra 31 vụ tai nạn, giảm 8 so với cùng kỳ.",
    [31, "vụ tai nạn", "eq", "actual"],
    [8, "vụ tai nạn", "eq", "actual", "giảm"],
  ],
  ["Số hộ nghèo của huyện còn 2.310, giảm gần 1.500.", [2310, "hộ nghèo", "eq", "actual"], [1500, "hộ nghèo", "approx", "actual", "giảm"]],
  [
    "Nhiều nhất là huyện Tân Kỳ với 35 sản phẩm OCOP, kế đó là huyện Con Cuông, 11.",
    [35, "sản phẩm", "eq", "actual", "OCOP"],
    [11, "sản phẩm", "eq", "actual"],
  ],
  [
    "Vốn huy động 1.250 tỷ đồng, gồm ngân sách trung ương 300 tỷ, ngân sách tỉnh 250 tỷ.",
    [1250000000000, "đồng", "eq", "actual"],
    [300000000000, "đồng", "eq", "actual", "ngân sách trung ương"],
    [250000000000, "đồng", "eq", "actual", "ngân sách tỉnh"],
  ],
  [
    "Đã có 37 xã và 2 huyện về đích nông thôn mới.",
    [37, "xã", "eq", "actual", "về đích nông thôn mới"],
    [2, "huyện", "eq", "actual", "về đích nông thôn mới"],
  ],
  [
    "Tổng đàn đạt 125.000 con, trong đó trâu 32.000 con, bò 45.000 con.",
    [125000, "con", "eq", "actual"],
    [32000, "con", "eq", "actual", "số con trâu"],
    [45000, "con", "eq", "actual", "số con bò"],
  ],
  [
    "Khối mầm non, tiểu học: 4.600 cuốn sách; khối doanh nghiệp: 12.500 cuốn sách.",
    [4600, "cuốn sách", "eq", "actual", "khối mầm non, tiểu học"],
    [12500, "cuốn sách", "eq", "actual", "khối doanh nghiệp"],
  ],
  [
    "Cơ cấu kinh tế: nông nghiệp 25%, công nghiệp 40%, dịch vụ 35%.",
    [25, "%", "eq", "actual", "nông nghiệp"],
    [40, "%", "eq", "actual", "công nghiệp"],
    [35, "%", "eq", "actual", "dịch vụ"],
  ],
  ["Kết quả khá, giỏi đạt 85% trở lên.", [85, "%", "gte", "actual", "khá, giỏi"]],
  [
    "Thu bảo hiểm xã hội 2.345 tỷ đồng, hoàn thành 101,2% kế hoạch.",
    [2345000000000, "đồng", "eq", "actual"],
    [101.2, "%", "eq", "actual", "thu bảo hiểm xã hội", "kế hoạch"],
  ],
  ["Mật độ dân số 250 người/km2.", [250, "người/km2", "eq", "actual", "mật độ dân số"]],
  [
    "Nhà mạng chặn cuộc gọi của 05 đầu số và 236 số điện thoại lạ.",
    [5, "đầu số", "eq", "actual"],
    [236, "số điện thoại", "eq", "actual"],
  ],
  ["Ngành phấn đấu tiêm đủ 2 mũi cho 95% người từ 18 tuổi.", [95, "%", "eq", "target", "người"]],
  [
    "Còn 06 bộ và 09 tỉnh chưa ban hành quy định về xét tặng kỷ niệm chương.",
    [6, "bộ", "eq", "actual", "chưa ban hành"],
    [9, "tỉnh", "eq", "actual", "chưa ban hành"],
  ],
  [
    "Cả tỉnh có 7.425 mô hình đăng ký, trong đó cấp tỉnh công nhận 318, cấp huyện 1.964.",
    [7425, "mô hình", "eq", "actual", "đăng ký"],
    [318, "mô hình", "eq", "actual", "cấp tỉnh"],
    [1964, "mô hình", "eq", "actual", "cấp huyện"],
  ],
  [
    "Thu được 187 sáng kiến, chọn áp dụng 121, giá trị làm lợi 26 tỷ 400 triệu đồng.",
    [187, "sáng kiến", "eq", "actual"],
    [121, "sáng kiến", "eq", "actual", "áp dụng"],
    [26400000000, "đồng", "eq", "actual", "làm lợi"],
  ],
  ["Năm 2025, sản phẩm OCOP đạt 50.", [50, "sản phẩm", "eq", "target", "OCOP"]],
  ["Camera an ninh tăng từ 94 lên 261 mắt.", [94, "mắt", "eq", "actual", "camera"], [261, "mắt", "eq", "actual", "camera"]],
  [
    "Số giường bệnh/10.000 dân: kế hoạch 46,5; thực hiện 47,2.",
    [46.5, "giường bệnh/10.000 dân", "eq", "target", "giường bệnh"],
    [47.2, "giường bệnh/10.000 dân", "eq", "actual", "giường bệnh"],
  ],
  ["Kế hoạch 2024: giấy 110.000 tấn, thép 35.000 tấn.", [110000, "tấn", "eq", "target", "giấy"], [35000, "tấn", "eq", "target", "thép"]],
  [
    "Đắk Lắk có 79/152 xã đạt chuẩn, Kon Tum 48/85, Đắk Nông 37/60.",
    [79, "xã", "eq", "actual", "đạt chuẩn"],
    [48, "xã", "eq", "actual", "đạt chuẩn"],
    [37, "xã", "eq", "actual", "đạt chuẩn"],
  ],
  [
    "Vốn giải ngân 52%; Nghệ An đạt 61,7%, Điện Biên 58,3%.",
    [52, "%", "eq", "actual", "giải ngân"],
    [61.7, "%", "eq", "actual", "giải ngân"],
    [58.3, "%", "eq", "actual", "giải ngân"],
  ],
  [
    "Điểm trung bình môn Toán, Ngữ văn, Tiếng Anh lần lượt đạt 6,71; 7,02 và 5,18.",
    [6.71, "điểm", "eq", "actual", "Toán"],
    [7.02, "điểm", "eq", "actual", "Ngữ văn"],
    [5.18, "điểm", "eq", "actual", "Tiếng Anh"],
  ],
  ["Số xã NTM nâng cao và kiểu mẫu lần lượt là 58 và 11.", [58, "xã", "eq", "actual", "nâng cao"], [11, "xã", "eq", "actual", "kiểu mẫu"]],
  ["Năm 2022 phấn đấu GRDP tăng 8 - 8,3%.", [8, "%", "eq", "target", "tăng"], [8.3, "%", "eq", "target", "tăng"]],
  ["Đơn vị bắt 143 vụ/168 đối tượng.", [143, "vụ", "eq", "actual"], [168, "đối tượng", "eq", "actual"]],
  ["Tổ bảo trì rút thời gian thay khuôn từ 42 phút còn 17 phút.", [42, "phút", "eq", "actual"], [17, "phút", "eq", "actual"]],
  ["Hội vận động cất mới 236 “Mái ấm tình thương”.", [236, "Mái ấm tình thương", "eq", "actual", "Mái ấm tình thương"]],
  ["Không để xảy ra quá 2 vụ vi phạm kỷ luật.", [2, "vụ vi phạm", "lte", "actual", "vi phạm"]],
  [
    "Hộ có thu nhập từ 500 triệu đồng/năm trở lên tăng từ 1.215 hộ lên 2.044 hộ.",
    [1215, "hộ", "eq", "actual", "thu nhập"],
    [2044, "hộ", "eq", "actual", "thu nhập"],
  ],
  ["Hội giúp 62 hộ ký cam kết bảo vệ 14 cột mốc.", [62, "hộ", "eq", "actual", "ký cam kết"], [14, "cột mốc", "eq", "actual", "bảo vệ"]],
];

/** Shares, growth, ratios to a plan. */
export const SHARES: readonly Example[] = [
  [
    "Tỷ lệ hộ nghèo giảm từ 6,85% (năm 2015) xuống 1,93% (năm 2019).",
    [6.85, "%", "eq", "actual", "tỷ lệ hộ nghèo"],
    [1.93, "%", "eq", "actual", "tỷ lệ hộ nghèo"],
  ],
  ["Tốc độ tăng trưởng bình quân đạt 9,35%/năm.", [9.35, "%/năm", "eq", "actual", "tốc độ tăng trưởng"]],
  ["100% xã, phường, thị trấn tổ chức ngày hội.", [100, "%", "eq", "actual", "xã, phường, thị trấn"]],
  ["Toàn tỉnh có 91,2% số trường đạt chuẩn quốc gia.", [91.2, "%", "eq", "actual", "trường đạt chuẩn quốc gia"]],
  [
    "Thu ngân sách đạt 9.820 tỷ đồng, bằng 108% dự toán Trung ương giao.",
    [9820000000000, "đồng", "eq", "actual", "thu ngân sách"],
    [108, "%", "eq", "actual", "thu ngân sách", "dự toán"],
  ],
  ["Đến nay số hộ nghèo chỉ còn 0,8 %.", [0.8, "%", "eq", "actual", "nghèo"]],
  [
    "Tỷ trọng nông nghiệp tăng 2,4%; công nghiệp - xây dựng tăng 11,8%.",
    [2.4, "%", "eq", "actual", "tỷ trọng nông nghiệp"],
    [11.8, "%", "eq", "actual", "tỷ trọng", "công nghiệp - xây dựng"],
  ],
  [
    "Toàn tỉnh còn 4.520 hộ nghèo, chiếm 2,35%; 6.870 hộ cận nghèo, chiếm 3,57%.",
    [4520, "hộ nghèo", "eq", "actual"],
    [2.35, "%", "eq", "actual", "hộ nghèo"],
    [6870, "hộ cận nghèo", "eq", "actual"],
    [3.57, "%", "eq", "actual", "hộ cận nghèo"],
  ],
  [
    "So với năm 2019 giảm 76 vụ (18%), giảm 33 người chết (14,3%).",
    [76, "vụ", "eq", "actual", "giảm"],
    [18, "%", "eq", "actual", "vụ"],
    [33, "người chết", "eq", "actual", "giảm"],
    [14.3, "%", "eq", "actual", "người chết"],
  ],
  [
    "Tỷ lệ hài lòng đạt 98,6%, tăng 4,2 điểm phần trăm so với đầu năm.",
    [98.6, "%", "eq", "actual", "hài lòng"],
    [4.2, "điểm phần trăm", "eq", "actual", "tăng", "hài lòng"],
  ],
  [
    "Kiểm tra cuối năm, 100% nội dung huấn luyện đạt yêu cầu, 82,6% đạt khá, giỏi.",
    [100, "%", "eq", "actual", "nội dung huấn luyện"],
    [82.6, "%", "eq", "actual", "nội dung huấn luyện", "giỏi"],
  ],
  [
    "Cơ quan thi hành án thi hành xong 8.942 việc, đạt 79,6% (chỉ tiêu giao là 73%).",
    [8942, "việc", "eq", "actual", "thi hành"],
    [79.6, "%", "eq", "actual", "thi hành"],
    [73, "%", "eq", "target", "thi hành"],
  ],
  ["Bao phủ bảo hiểm y tế khoảng 91,2% dân số.", [91.2, "%", "approx", "actual", "bảo hiểm y tế", "dân số"]],
  [
    "Diện tích rừng trồng mới đạt 3.200 ha, bằng 106,7% kế hoạch năm.",
    [3200, "ha", "eq", "actual", "diện tích rừng"],
    [106.7, "%", "eq", "actual", "diện tích rừng", "kế hoạch"],
  ],
  [
    "Tỷ lệ hộ nghèo đa chiều năm 2021: 15,2%; năm 2022: 11,8%; năm 2023: 8,1%.",
    [15.2, "%", "eq", "actual", "hộ nghèo"],
    [11.8, "%", "eq", "actual", "hộ nghèo"],
    [8.1, "%", "eq", "actual", "hộ nghèo"],
  ],
  [
    "HTX khá, giỏi chiếm 46%, trung bình 38%, yếu kém 16%.",
    [46, "%", "eq", "actual", "khá, giỏi"],
    [38, "%", "eq", "actual", "trung bình"],
    [16, "%", "eq", "actual", "yếu kém"],
  ],
];

/** Money and what is measured in it. */
export const SUMS: readonly Example[] = [
  ["Quỹ “Vì người nghèo” các cấp tiếp nhận 31,3 tỷ đồng.", [31300000000, "đồng", "eq", "actual", "Quỹ"]],
  ["Các cấp Hội vận động được 41 tỷ 270 triệu đồng.", [41270000000, "đồng", "eq", "actual", "vận động"]],
  [
    "Tặng 35 nghìn suất quà Tết trị giá trên 18 tỷ đồng.",
    [35000, "suất quà", "eq", "actual", "tặng"],
    [18000000000, "đồng", "gt", "actual", "quà"],
  ],
  [
    "Trao 50 suất học bổng (mỗi suất trị giá 2 triệu đồng).",
    [50, "suất học bổng", "eq", "actual"],
    [2000000, "đồng", "eq", "actual", "trị giá"],
  ],
  [
    "Thu nhập bình quân đầu người từ 38,5 triệu đồng năm 2018 lên 56,2 triệu đồng năm 2022.",
    [38500000, "đồng", "eq", "actual", "thu nhập bình quân đầu người"],
    [56200000, "đồng", "eq", "actual", "thu nhập bình quân đầu người"],
  ],
  [
    "GRDP bình quân đầu người đạt 104,5 triệu đồng/người, tăng 9,1 triệu đồng so với năm trước.",
    [104500000, "đồng/người", "eq", "actual", "GRDP bình quân đầu người"],
    [9100000, "đồng", "eq", "actual", "tăng", "bình quân đầu người"],
  ],
  ["Giá trị sản phẩm trên 1 ha đất trồng trọt đạt 125 triệu đồng.", [125000000, "đồng", "eq", "actual", "giá trị sản phẩm"]],
  ["Tổng kim ngạch xuất khẩu 702 triệu USD.", [702000000, "USD", "eq", "actual", "kim ngạch xuất khẩu"]],
  [
    "Góp tiền xây 23 căn nhà trị giá 1.380 triệu đồng (60 triệu đồng/căn).",
    [23, "căn nhà", "eq", "actual"],
    [1380000000, "đồng", "eq", "actual", "trị giá"],
    [60000000, "đồng/căn", "eq", "actual"],
  ],
  ["Sáng kiến của công nhân làm lợi 4.378 tỷ đồng.", [4378000000000, "đồng", "eq", "actual", "làm lợi"]],
  ["Tổng thu ngân sách đạt trên 1,1 triệu tỷ đồng.", [1100000000000000, "đồng", "gt", "actual", "thu ngân sách"]],
  [
    "Mỗi năm gia đình thu lãi từ 300 - 400 triệu đồng.",
    [300000000, "đồng", "eq", "actual", "lãi"],
    [400000000, "đồng", "eq", "actual", "lãi"],
  ],
  ["Cán bộ, công nhân ủng hộ 2 tỷ rưỡi.", [2500000000, "đồng", "eq", "actual", "ủng hộ"]],
  [
    "Nguồn vốn gồm: ngân sách Trung ương 389,5 tỷ đồng, vốn tín dụng 698,1 tỷ đồng.",
    [389500000000, "đồng", "eq", "actual", "ngân sách Trung ương"],
    [698100000000, "đồng", "eq", "actual", "tín dụng"],
  ],
  ["Ông cho 11 hộ mượn 165 triệu đồng.", [11, "hộ", "eq", "actual"], [165000000, "đồng", "eq", "actual", "mượn"]],
  ["Tiết kiệm chi thường xuyên 500trđ.", [500000000, "đồng", "eq", "actual", "tiết kiệm"]],
];

/** Words that bound a number. */
export const BOUNDS: readonly Example[] = [
  ["Huy động trên 25.400 tỷ đồng.", [25400000000000, "đồng", "gt", "actual"]],
  ["Hiến gần 95.000 m2 đất.", [95000, "m2", "approx", "actual"]],
  ["Thu khoảng 420 triệu đồng.", [420000000, "đồng", "approx", "actual"]],
  ["Thu nhập chưa tới 1 triệu đồng/người/tháng.", [1000000, "đồng/người/tháng", "lt", "actual"]],
  ["Góp trên 95.000 ngày công và 61,3 tỷ đồng.", [95000, "ngày công", "gt", "actual"], [61300000000, "đồng", "eq", "actual"]],
  ["Sĩ số bình quân không quá 40 học sinh/lớp.", [40, "học sinh/lớp", "lte", "actual", "sĩ số"]],
  ["Xấp xỉ 1.300 hộ tham gia.", [1300, "hộ", "approx", "actual"]],
  ["Không dưới 60 mô hình được duy trì.", [60, "mô hình", "gte", "actual"]],
  ["Có từ 02 sáng kiến trở lên được áp dụng.", [2, "sáng kiến", "gte", "actual"]],
  ["Tối đa 30 học sinh mỗi lớp.", [30, "học sinh", "lte", "actual"]],
  ["Ước khoảng 152,7 tỷ đồng.", [152700000000, "đồng", "approx", "estimate"]],
  ["Lắp 4.870 bóng đèn trên 197 km đường.", [4870, "bóng đèn", "eq", "actual"], [197, "km", "eq", "actual", "đường"]],
  ["Nợ quá hạn dưới 0,1%.", [0.1, "%", "lt", "actual", "nợ quá hạn"]],
];

/** Reached, estimated, expected, aimed at. Published on 20 December 2023. */
export const STATUSES: readonly Example[] = [
  ["Phấn đấu giảm tỷ lệ hộ nghèo xuống dưới 1%.", [1, "%", "lt", "target", "tỷ lệ hộ nghèo"]],
  [
    "Tốc độ tăng trưởng GRDP ước đạt 7,38% (mục tiêu 9,5%).",
    [7.38, "%", "eq", "estimate", "tăng trưởng"],
    [9.5, "%", "eq", "target", "tăng trưởng"],
  ],
  [
    "Bình quân mỗi xã được 14,2 tiêu chí/xã, dự kiến cuối năm 2025 được 16 tiêu chí/xã.",
    [14.2, "tiêu chí/xã", "eq", "actual"],
    [16, "tiêu chí/xã", "eq", "forecast"],
  ],
  ["Kết nạp 1.620 hội viên, đạt 108% chỉ tiêu.", [1620, "hội viên", "eq", "actual"], [108, "%", "eq", "actual", "chỉ tiêu"]],
  ["Giá trị sản xuất tăng 9,8%/năm, vượt mục tiêu đại hội (9%/năm).", [9.8, "%/năm", "eq", "actual"], [9, "%/năm", "eq", "target"]],
  [
    "Nộp ngân sách 47 tỷ đồng, vượt 4,5% so với dự toán (45 tỷ đồng) và tăng 12% so với năm trước.",
    [47000000000, "đồng", "eq", "actual"],
    [4.5, "%", "eq", "actual"],
    [45000000000, "đồng", "eq", "target"],
    [12, "%", "eq", "actual"],
  ],
  ["Mỗi năm kéo giảm 1,24%, trong khi chỉ tiêu được giao là 1%/năm.", [1.24, "%", "eq", "actual"], [1, "%/năm", "eq", "target"]],
  [
    "Nghị quyết đề ra đến năm 2025 có 80% hộ dân dùng nước sạch, đến nay đã đạt 76,5%.",
    [80, "%", "eq", "target", "nước sạch"],
    [76.5, "%", "eq", "actual", "nước sạch"],
  ],
  ["Các hộ còn lại dự kiến nhận nhà, gồm 23 hộ.", [23, "hộ", "eq", "forecast"]],
  ["23 hộ còn lại dự kiến nhận nhà trước Tết.", [23, "hộ", "eq", "forecast"]],
  [
    "Các đơn vị giao ước: 100% đơn vị đăng ký thi đua; mỗi đơn vị có ít nhất 02 sáng kiến.",
    [100, "%", "eq", "target", "đơn vị"],
    [2, "sáng kiến", "gte", "target"],
  ],
  ["Thực hiện Chương trình mục tiêu quốc gia, huyện hỗ trợ 120 hộ làm nhà.", [120, "hộ", "eq", "actual"]],
  ["Trị giá hàng hóa vi phạm ước tính 236 tỷ đồng.", [236000000000, "đồng", "eq", "estimate", "vi phạm"]],
  ["Năm 2024 phải đạt từ 80% trở lên.", [80, "%", "gte", "target"]],
  [
    "Có 106 công trình, đạt 132,5% chỉ tiêu (chỉ tiêu: 80 công trình).",
    [106, "công trình", "eq", "actual"],
    [132.5, "%", "eq", "actual"],
    [80, "công trình", "eq", "target"],
  ],
  [
    "Mục tiêu năm 2025:\n- 100% xã đạt chuẩn;\n- Giảm ít nhất 25% số vụ tai nạn;\n- Có 08 xã kiểu mẫu.",
    [100, "%", "eq", "target", "xã"],
    [25, "%", "gte", "target", "tai nạn"],
    [8, "xã", "eq", "target", "kiểu mẫu"],
  ],
  ["II. PHƯƠNG HƯỚNG NĂM 2024\nTỷ lệ lao động qua đào tạo đạt 75%.", [75, "%", "eq", "target", "lao động qua đào tạo"]],
  ["I. KẾT QUẢ NĂM 2023\nTỷ lệ lao động qua đào tạo đạt 70%.", [70, "%", "eq", "actual", "lao động qua đào tạo"]],
  ["4. Kế hoạch năm 2024\n- Thêm 05 xã đạt chuẩn;\n- 01 huyện về đích.", [5, "xã", "eq", "target"], [1, "huyện", "eq", "target"]],
  ["* Mục tiêu thi đua năm tới của ngành là gì?\n- Là 9 bác sĩ/vạn dân.", [9, "bác sĩ/vạn dân", "eq", "target"]],
  ["Đến năm 2030, thu nhập bình quân đầu người đạt 150 triệu đồng/năm.", [150000000, "đồng/năm", "eq", "target", "thu nhập"]],
  [
    "Năm 2024, ngành phấn đấu đạt 8,5 bác sĩ/vạn dân, 28 giường bệnh/vạn dân.",
    [8.5, "bác sĩ/vạn dân", "eq", "target"],
    [28, "giường bệnh/vạn dân", "eq", "target"],
  ],
  ["Đề ra chỉ tiêu 65% HTX hoạt động khá, giỏi (hiện là 52%).", [65, "%", "eq", "target", "HTX"], [52, "%", "eq", "actual", "HTX"]],
  [
    "Toàn tỉnh có 742 bản thỏa ước, chiếm 68,2% số doanh nghiệp.",
    [742, "bản", "eq", "actual", "thỏa ước"],
    [68.2, "%", "eq", "actual", "doanh nghiệp"],
  ],
  ["Theo đúng lộ trình đề ra, huyện có 12 xã về đích.", [12, "xã", "eq", "actual"]],
  ["Từ nay đến cuối năm, toàn thành phố bảo đảm ít nhất 70% hồ sơ trực tuyến.", [70, "%", "gte", "target"]],
];

/** Tables, one cell a figure. */
export const TABLES: readonly Example[] = [
  [
    "Nội dung | ĐVT | KH 2022 | TH 2022 | TH/KH (%)\nXã đạt chuẩn | xã | 63 | 60 | 95,2\nVốn huy động | tỷ đồng | 1.250 | 1.384,6 | -",
    [63, "xã", "eq", "target", "xã đạt chuẩn"],
    [60, "xã", "eq", "actual", "xã đạt chuẩn"],
    [95.2, "%", "eq", "actual", "xã đạt chuẩn", "kế hoạch"],
    [1250000000000, "đồng", "eq", "target", "vốn huy động"],
    [1384600000000, "đồng", "eq", "actual", "vốn huy động"],
  ],
  [
    "ĐVT: triệu đồng\nĐơn vị | Năm 2021 | Năm 2022\nHuyện A | 1.200 | 1.500\nHuyện B | - | 800",
    [1200000000, "đồng", "eq", "actual"],
    [1500000000, "đồng", "eq", "actual"],
    [800000000, "đồng", "eq", "actual"],
  ],
  [
    "TT | Chỉ tiêu | Kết quả\n1 | Hộ nghèo | 3,2%\n2 | Xã về đích | 12 xã",
    [3.2, "%", "eq", "actual", "hộ nghèo"],
    [12, "xã", "eq", "actual", "xã về đích"],
  ],
  ["STT | Họ và tên | Năm sinh | Đơn vị\n1 | Nguyễn Văn A | 1962 | Sở Nội vụ"],
];

/** Numbers that are no figures: every text yields nothing. */
export const NOTHING_HERE: readonly string[] = [
  // dates, years, hours
  "Hội nghị diễn ra ngày 28/9/2016, lúc 7 giờ 30 phút.",
  "Từ năm 2015 đến năm 2020, giai đoạn 2021 - 2025 và năm học 2023-2024.",
  "Ngày 25 tháng 5 năm 2018, Quý IV/2025, tháng 10/2022.",
  "Đợt mưa lũ từ ngày 9 đến 12/10 gây thiệt hại nặng.",
  "Hè 2019, xuân 2020 và vụ mùa 2021.",
  // documents
  "Căn cứ Nghị quyết số 12-NQ/TU ngày 15/3/2021 và Kế hoạch 45/KH-UBND.",
  "Nghị định số 91/2017/NĐ-CP; Luật số 06/2022/QH15; Số: 815 /KH-UBND.",
  "Chỉ thị 05, Đề án 06, Chương trình 135, Ban Chỉ đạo 389.",
  "Luật Thi đua, khen thưởng gồm 8 chương, 96 điều.",
  "Điều 5. Sở Nội vụ chịu trách nhiệm thi hành.",
  // anniversaries, terms, durations, ages
  "Kỷ niệm 75 năm Ngày truyền thống.",
  "Đại hội lần thứ 5, nhiệm kỳ 2020 - 2025, khóa 14.",
  "Sau hơn 03 tháng, 5 năm qua, 4 năm liền và 100 ngày nước rút.",
  "Bà sinh năm 1962, 30 năm tuổi Đảng, nay 61 tuổi.",
  "Cuộc thi kéo dài 2 tuần, 3 ngày 2 đêm.",
  // names
  "Phòng, chống dịch Covid-19.",
  "Phong trào “5 không, 3 sạch” và mô hình “3 cùng” lan tỏa.",
  "Phương châm 4 tại chỗ, 3 sẵn sàng.",
  "Ông ở tổ 7, phường 5, quận 3; bà ở ấp 5, xã Tân An.",
  "Trung đoàn 12, Sư đoàn 3, Quân khu 1, Đồn 559.",
  "Quốc lộ 1A, tỉnh lộ 10 và đường 3/2.",
  "Trường Tiểu học số 2 đạt chuẩn mức độ 1.",
  "Cơn bão số 3 gây thiệt hại.",
  "Trụ sở tại 185 Giảng Võ.",
  "Lớp 9A2, Chi bộ 3, Khối thi đua số 2.",
  "Thương binh hạng 3/4.",
  "Quảng trường 1 Tháng 4.",
  "Ảnh: IMG_2047.JPG",
  // ranks
  "Tỉnh xếp thứ 5/63 tỉnh, thành phố.",
  "Công ty nằm trong top 10 doanh nghiệp của vùng.",
  "Anh là 1 trong 10 thanh niên tiêu biểu.",
  "Huyện giữ vị trí trong nhóm 15/34 địa phương.",
  "Đây là một trong 5 nhiệm vụ của năm.",
  "Đây là huyện thứ 7 của tỉnh về đích.",
  // awards and their recipients
  "Chủ tịch UBND tỉnh tặng Bằng khen cho 25 tập thể, 40 cá nhân và 3 hộ gia đình.",
  "26 tập thể và 58 cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen.",
  "Toàn tỉnh có 214.630 hộ đạt danh hiệu Gia đình văn hóa.",
  "Có 108 làng, khu dân cư được công nhận danh hiệu làng văn hóa.",
  "Hội tặng 20 Kỷ niệm chương và 15 Giấy khen.",
  "Cả khối có 71 Chiến sĩ thi đua cơ sở, 612 Lao động tiên tiến.",
  "Khen thưởng cho 06 hợp tác xã tiêu biểu.",
  "Tặng Giấy khen 25 tập thể, 60 hộ.",
  "Số hộ được công nhận đạt danh hiệu nông dân sản xuất, kinh doanh giỏi các cấp là 50.427 hộ.",
  "03 đơn vị gồm Sở Y tế, Sở Nội vụ và Báo tỉnh được UBND tỉnh tặng Cờ thi đua.",
  "11 sỹ quan được Chủ tịch nước tặng Huy chương Quân kỳ quyết thắng.",
  "Đề nghị phong tặng danh hiệu Thầy thuốc Ưu tú cho chị Hoa và 4 đồng nghiệp.",
  "Đề nghị khen thưởng đột xuất 05 quần chúng dũng cảm.",
  "Vinh danh 50 gương người tốt, việc tốt.",
  "2.217 mẹ được phong tặng danh hiệu Bà mẹ Việt Nam anh hùng.",
  "Huân chương Độc lập: 04 hạng Nhất, 17 hạng Nhì.",
  "Ghi nhận thành tích, 02 tập thể, 05 cá nhân được biểu dương.",
  "Kèm theo Bằng khen, tiền thưởng là 1.500.000 đồng.",
  "Mỗi cá nhân 830.000 đồng, trích từ Quỹ thi đua, khen thưởng.",
  "Đã khen thưởng 1.204 trường hợp, tỉnh Gia Lai (cũ) 987 trường hợp.",
  "18 đồng chí đạt CSTĐ cơ sở, 45 đồng chí đạt LĐTT.",
  "3 cơ sở Hội, 8 cán bộ được Trung ương Hội tặng Bằng khen.",
  "Giám đốc tặng Giấy khen cho 09 tập thể, mức thưởng 5 triệu đồng/tập thể, 1 triệu đồng/người.",
  "Thưởng nóng 50 triệu đồng cho đội tuyển.",
  "Trao 5 giải Nhất, 10 giải Nhì cho các tác giả.",
  // rules and conditions
  "Người dân đã tiêm đủ 2 mũi.",
  "Các hộ hiến từ 500 m2 đất trở lên sẽ được xét tặng Bằng khen.",
  "Sáng kiến làm lợi từ 1 tỷ đồng trở lên sẽ được xem xét đề nghị tặng Bằng khen.",
  "Không còn xã nào dưới 8 tiêu chí.",
  "Cứ 100 lao động lại có nhiều người đăng ký.",
  "Anh phải qua 3 vòng thi, trả lời 40 câu hỏi.",
  // structure, attendance, repetition, lists, counters
  "Chính quyền địa phương 02 cấp vận hành thông suốt.",
  "Kế hoạch được chia làm 3 đợt, gồm 10 nội dung chủ yếu.",
  "Hồ sơ gồm 03 bộ bản chính.",
  "Hội nghị trực tuyến tới 12 điểm cầu.",
  "Hội nghị có sự tham dự của 250 đại biểu.",
  "Dự hội nghị có trên 300 đại biểu.",
  "Khối thi đua gồm 8 đơn vị thành viên.",
  "Trong 16 hộ này có gia đình bà Tư.",
  "Tai nạn giao thông giảm cả 3 tiêu chí.",
  "1. Công tác tuyên truyền được đẩy mạnh.",
  "Lượt xem: 1.234",
  "Điện thoại: 0207.3822.451; (0260) 3862 265",
  "Hàng trăm hộ, hàng nghìn ngày công, vài chục sáng kiến.",
  "Nhà cách thành phố 15 km.",
  "Sản phẩm đạt OCOP 4 sao, nhà 3 tầng.",
  "Dịch vụ công mức độ 3, 4.",
  // more awards and names
  "Giấy khen của Ban Dân vận đến tay 25 tổ dân vận khối, xóm cùng 06 cán bộ mặt trận.",
  "Danh hiệu Chiến sĩ thi đua cấp tỉnh có 7 người đạt.",
  "Khen thưởng cho 02 tập thể và 01 gia đình.",
  "Có tên tại các Điều 1, 2, 3, 4 căn cứ Quyết định thi hành.",
  "Hội tặng Kỷ niệm chương “Vì sự nghiệp xây dựng tổ chức Công đoàn” cho 61 người.",
  "Riêng phong trào này, khen 55 nữ công nhân bằng Giấy khen; khen 13 hộ gia đình, 05 tổ xung kích.",
  "Hội 3 lần nhận Cờ thi đua của Trung ương, 2 lần của UBND tỉnh.",
  "Toàn phường có 9.862 Gia đình văn hóa.",
  "Bộ trưởng công nhận 52 “Chiến sĩ thi đua cấp bộ”.",
  "Huy chương Quân kỳ Quyết thắng, 12 đồng chí.",
  "Những bác tài 0 đồng, bếp ăn 0 đồng vẫn đỏ lửa.",
  "Cán bộ nữ được giảm 03 năm so với quy định.",
];
