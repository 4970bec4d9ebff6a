/** Invented phrases in the manner of reports on emulation; `grammar.ts` reads them. Many and short, so that no two articles are much alike. */
export const TITLES: readonly string[] = [
  "{p}: (Kết quả|Nhìn lại|Những dấu ấn từ|Tổng kết) phong trào thi đua (yêu nước |)năm {y}",
  "{h} (tổng kết|sơ kết|đánh giá) phong trào “{m}”",
  "{p} (biểu dương|tôn vinh|tuyên dương) {20-180} điển hình tiên tiến {stage}",
  "{org} tỉnh {p} (phát động|đẩy mạnh|ký kết giao ước) thi đua năm {y}",
  "{h}, {p}: (Sức lan tỏa|Hiệu quả|Chuyển biến) từ phong trào “{m}”",
  "Hội nghị (tổng kết|triển khai) công tác thi đua, khen thưởng {p} năm {y}",
];

export const OPENINGS: readonly string[] = [
  "(Ngày|Sáng ngày|Chiều ngày) {day}, (tại {h}|tại trung tâm hội nghị tỉnh), {org} tỉnh {p} tổ chức hội nghị (tổng kết|sơ kết) phong trào thi đua năm {y}.",
  "Năm {y}, (các cấp, các ngành|cấp ủy, chính quyền|cán bộ và Nhân dân) {p} đã (nỗ lực vượt khó|phát huy tinh thần đoàn kết|khắc phục nhiều khó khăn) để (hoàn thành|thực hiện thắng lợi) nhiệm vụ được giao.",
  "Thực hiện Chỉ thị số {5-40}-CT/TU, {h} (đã lan tỏa|triển khai sâu rộng|cụ thể hóa) phong trào “{m}” đến (từng thôn, bản|mọi tầng lớp nhân dân|tận khu dân cư).",
  "(Trong|Suốt) giai đoạn {stage}, phong trào “{m}” do {org} {p} phát động đã (đi vào chiều sâu|trở thành động lực|thu hút đông đảo người dân).",
];

/** Movements, by name; `{p}` is the province. */
export const MOVEMENTS: readonly string[] = [
  "{p} chung sức xây dựng nông thôn mới",
  "{p} chung tay vì người nghèo - Không để ai bị bỏ lại phía sau",
  "Nông dân {p} thi đua sản xuất, kinh doanh giỏi",
  "Cán bộ, công chức {p} thi đua thực hiện văn hóa công sở",
  "Dân vận khéo",
  "Toàn dân bảo vệ an ninh Tổ quốc",
  "Đổi mới, sáng tạo trong dạy và học",
  "Phụ nữ {p} tích cực học tập, lao động sáng tạo",
  "Tuổi trẻ {p} xung kích chuyển đổi số",
  "Lao động giỏi, lao động sáng tạo",
  "Cựu chiến binh {p} gương mẫu giúp nhau làm kinh tế",
  "Xóa nhà tạm, nhà dột nát trên địa bàn {p}",
  "Đoàn kết, sáng tạo, hội nhập và phát triển",
  "Thi đua Quyết thắng",
  "Toàn dân tập luyện thể dục thể thao {p}",
  "Doanh nghiệp {p} hội nhập và phát triển",
];

export const RESULTS: readonly string[] = [
  "(Đến hết|Tính đến cuối|Hết) năm {y}, (toàn tỉnh|{p}|trên địa bàn) có {12-190} xã đạt chuẩn nông thôn mới, {3-60} xã đạt chuẩn nông thôn mới nâng cao.",
  "(Riêng {h}|{h}) (đã có|có|được công nhận) {4-26} xã đạt chuẩn nông thôn mới, bình quân đạt {11-19} tiêu chí/xã.",
  "Tỷ lệ hộ nghèo (của tỉnh|toàn tỉnh|{h}) giảm từ {11-19},{d}% năm {y-1} xuống còn {2-9},{d}% năm {y}.",
  "(Nhân dân|Người dân|Bà con) {h} đã (hiến|tự nguyện hiến) {2000-98000} m2 đất, (góp|đóng góp) {1200-90000} ngày công (làm đường|xây dựng nhà văn hóa|mở rộng trường học).",
  "Thu ngân sách nhà nước trên địa bàn năm {y} (đạt|ước đạt) {900-24000} tỷ đồng, (vượt|bằng) {101-136}% dự toán.",
  "Thu nhập bình quân đầu người của {h} (đạt|ước đạt|tăng lên) {28-96} triệu đồng/người/năm.",
  "(Các cấp hội|Hội viên|Các chi hội) (trong tỉnh|ở {h}) (giúp nhau|hỗ trợ) {15-840} hộ thoát nghèo, (xây mới|sửa chữa|làm mới) {9-460} căn nhà (đại đoàn kết|tình nghĩa|mái ấm).",
  "(Toàn ngành|Ngành Giáo dục {p}) có {35-420} trường đạt chuẩn quốc gia, chiếm {31-89},{d}%.",
  "(Phong trào|Cuộc vận động) (hiến máu|hiến máu tình nguyện) (thu được|tiếp nhận) {800-21000} đơn vị máu, (vượt|đạt) {100-145}% kế hoạch năm {y}.",
  "(Quỹ khuyến học|Các tổ chức khuyến học) {h} trao {120-4800} suất học bổng với số tiền {300-9800} triệu đồng.",
  "Tỷ lệ hồ sơ (thủ tục hành chính|của người dân) (giải quyết|trả kết quả) đúng hạn ở {h} đạt {88-99},{d}%.",
  "(Lực lượng|Công an) {h} tiếp nhận {90-2300} tin báo, tỷ lệ điều tra, khám phá án đạt {71-98},{d}%.",
  "(Đoàn viên, thanh niên|Tuổi trẻ) {h} trồng {1500-88000} cây xanh, (tổ chức|thực hiện) {40-950} hoạt động tình nguyện.",
  "(Kim ngạch xuất khẩu|Giá trị sản xuất công nghiệp) của {p} năm {y} (đạt|ước đạt) {120-9800} (triệu USD|tỷ đồng), tăng {3-24},{d}% so với năm trước.",
  "Có {18-900} sáng kiến, giải pháp (được công nhận|cấp cơ sở|áp dụng), làm lợi {4-380} tỷ đồng.",
  "(Hệ thống chính trị|Mặt trận Tổ quốc) {h} vận động {1-48},{d} tỷ đồng (ủng hộ|cho) Quỹ “Vì người nghèo”.",
  "{h} cứng hóa {12-390},{d} km đường (giao thông nông thôn|trục thôn|liên xã), (lắp|lắp đặt) {300-7600} bóng đèn chiếu sáng.",
  "(Tổng sản lượng lương thực|Sản lượng lúa) của {h} năm {y} đạt {14-480} nghìn tấn.",
  "Số người tham gia bảo hiểm y tế (ở {h}|toàn tỉnh) đạt {84-99},{d}% dân số.",
  "Trong năm {y}, {p} đón {200-9800} nghìn lượt khách, doanh thu du lịch đạt {150-19000} tỷ đồng.",
  "{h} có {22-240} khu dân cư (tiêu biểu|kiểu mẫu), {41-99}% số hộ đạt tiêu chuẩn gia đình văn hóa.",
  "(Đã có|Hiện có) {12-190} sản phẩm OCOP (từ 3 sao|đạt 3 sao) trở lên, (tăng|nhiều hơn) {3-44} sản phẩm so với năm {y-1}.",
  "(Chiến dịch|Đợt thi đua cao điểm) {40-92} ngày đêm giúp {h} (giải ngân|hoàn thành) {61-99},{d}% vốn đầu tư công.",
  "Bệnh viện đa khoa {h} khám cho {12000-290000} lượt người, công suất giường bệnh đạt {84-128}%.",
];

export const AWARDS: readonly string[] = [
  "(Năm {y}|Nhân dịp này|Tại hội nghị), Chủ tịch UBND tỉnh {p} (đã tặng|tặng) Bằng khen cho {9-240} tập thể và {14-480} cá nhân (có thành tích xuất sắc|tiêu biểu|dẫn đầu).",
  "(Năm {y}|Dịp này), {2-14} tập thể được tặng Cờ thi đua của Chính phủ, {5-48} tập thể được tặng Cờ thi đua của UBND tỉnh.",
  "Chủ tịch nước tặng Huân chương Lao động hạng (Nhất|Nhì|Ba) cho {who}.",
  "Thủ tướng Chính phủ tặng Bằng khen cho {2-21} tập thể, {3-36} cá nhân (của tỉnh|thuộc {p}).",
  "{person}, (thôn|bản|ấp) {village}, {h}, được (Chủ tịch UBND tỉnh|Thủ tướng Chính phủ|Chủ tịch UBND huyện) tặng (Bằng khen|Giấy khen) năm {y}.",
  "{h} được (đề nghị|trình) (Thủ tướng Chính phủ tặng Bằng khen|Chính phủ tặng Cờ thi đua|Chủ tịch nước tặng Huân chương Lao động hạng Ba).",
  "Hội đồng Thi đua - Khen thưởng tỉnh (đề nghị|suy tôn, đề nghị) tặng Cờ thi đua của UBND tỉnh cho {who} và {who}.",
  "(Trong năm|Qua bình xét), {12-190} cá nhân được công nhận danh hiệu Chiến sĩ thi đua cấp tỉnh, {80-2400} cá nhân đạt Chiến sĩ thi đua cơ sở.",
  "Chủ tịch UBND {h} tặng Giấy khen cho {11-88} tập thể, {15-160} cá nhân và {3-60} hộ gia đình.",
  "{who} được tặng danh hiệu Tập thể lao động xuất sắc (năm {y}|).",
  "(Giám đốc|Ban Giám đốc) {office} tặng Giấy khen cho {who} (vì|do) có thành tích (trong phong trào|hưởng ứng phong trào) “{m}”.",
  "{person} được phong tặng danh hiệu (Nhà giáo ưu tú|Thầy thuốc ưu tú|Nghệ nhân ưu tú) năm {y}.",
];

export const PLANS: readonly string[] = [
  "Năm {y+1}, {p} phấn đấu có thêm {3-28} xã đạt chuẩn nông thôn mới, tỷ lệ hộ nghèo giảm còn {1-6},{d}%.",
  "{h} đặt mục tiêu (đến năm {y+2}|trong năm {y+1}) thu nhập bình quân đạt {52-120} triệu đồng/người/năm.",
  "(Thời gian tới|Trong năm tới), các khối thi đua {p} (tập trung|ưu tiên) (phát hiện điển hình mới|đổi mới hình thức tổ chức|kiểm tra ở cơ sở).",
  "Kế hoạch năm {y+1} của {p} là thu ngân sách {1200-26000} tỷ đồng, (đón|phục vụ) {300-9900} nghìn lượt khách.",
];

/** Sentences that no record comes of, but that can be asked about. */
export const TALES: readonly string[] = [
  "{person}, (Bí thư chi bộ|Trưởng thôn|Chủ tịch Hội Nông dân xã) {village}, cho biết: (việc gì có lợi cho dân|muốn dân tin|cán bộ đi trước) thì phải (làm ngay|làm đến nơi|nói được, làm được).",
  "(Mô hình|Cách làm) {model} ở {village}, {h} do {person} (khởi xướng|phụ trách|đứng ra vận động) từ năm {y-1}.",
  "Hội nghị do {person}, {role} tỉnh {p}, chủ trì tại {h}.",
  "(Nguyên nhân|Lý do) chính khiến {h} (chậm tiến độ|chưa đạt kế hoạch) là {reason}.",
  "(Tham quan|Đến) {village}, (ai cũng|nhiều người) nhận ra {sight}.",
  "{person} (trưởng thành từ|gắn bó với) {office} suốt {6-32} năm, (luôn|lúc nào cũng) {habit}.",
  "Khối thi đua do {office} làm trưởng khối gồm {7-14} đơn vị, (họp|sinh hoạt) tại {h}.",
  "(Ý kiến|Tham luận) của {office} (nêu|phân tích) {reason}, (kiến nghị|đề xuất) {habit}.",
];

export const WORDS: Record<string, readonly string[]> = {
  org: "Ban Thi đua - Khen thưởng|Hội Nông dân|Hội Liên hiệp Phụ nữ|Liên đoàn Lao động|Ủy ban MTTQ Việt Nam|Sở Nội vụ|Tỉnh đoàn|Hội Cựu chiến binh".split(
    "|",
  ),
  office:
    "Sở Y tế|Sở Giáo dục và Đào tạo|Công an tỉnh|Sở Nông nghiệp và Môi trường|Cục Thuế tỉnh|Kho bạc Nhà nước tỉnh|Tòa án nhân dân tỉnh|Bộ Chỉ huy Quân sự tỉnh|Sở Tài chính|Sở Công Thương|Viện Kiểm sát nhân dân tỉnh|Sở Khoa học và Công nghệ".split(
      "|",
    ),
  role: "Phó Chủ tịch UBND|Bí thư Tỉnh đoàn|Giám đốc Sở Nội vụ|Phó Bí thư Thường trực Tỉnh ủy|Chủ tịch Hội Nông dân|Trưởng Ban Dân vận".split(
    "|",
  ),
  model:
    "“Con đường hoa”|“Tiếng kẻng an ninh”|“Thứ Bảy xanh”|“Nuôi heo đất”|“Nhà sạch vườn đẹp”|“Tổ dân cư số”|“Cùng con đến lớp”|“Ngày vì dân”|“Góc học tập”|“Bữa cơm tình thương”".split(
      "|",
    ),
  reason:
    "giá vật liệu tăng cao|mưa lũ kéo dài|thiếu quỹ đất sạch|địa hình chia cắt|một số hộ chưa đồng thuận|dịch tả lợn tái phát|cán bộ chuyên trách còn mỏng|nguồn vốn đối ứng về muộn|hạ tầng số chưa đồng bộ|nhiều lao động trẻ đi làm xa".split(
      "|",
    ),
  sight:
    "những hàng rào dâm bụt thẳng tắp|con suối đã trong trở lại|chợ phiên đông hơn trước|nhà văn hóa sáng đèn mỗi tối|đồng ruộng không còn vỏ thuốc|đường bê tông chạy đến từng ngõ|trường học khang trang giữa đồi chè".split(
      "|",
    ),
  habit:
    "lắng nghe người dân|giữ lời hứa với bà con|đi từng ngõ, gõ từng nhà|ghi chép cẩn thận từng việc|bố trí kinh phí ngay từ đầu năm|chọn việc khó làm trước|giao chỉ tiêu rõ đến từng người|mở lớp bồi dưỡng tại chỗ".split(
      "|",
    ),
};

export const SURNAMES =
  "Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Nông Lò Giàng Vàng Đinh Trịnh Mai Tô Hà Lương Phan Võ Huỳnh".split(" ");
export const MIDDLES = "Văn Thị Minh Đức Thanh Quang Ngọc Hữu Xuân Thu Kim Bá Công Hồng Mạnh Như".split(" ");
export const GIVEN =
  "An Bình Chiến Dũng Em Giang Hạnh Hùng Khánh Lan Mai Nam Oanh Phúc Quý Sơn Tâm Uyên Vinh Yến Thảo Tuấn Lợi Nhung Hòa Đạt Thịnh Kiên Hiền Trung Ngân Toàn".split(
    " ",
  );
export const VILLAGES =
  "Nà Lùng|Bản Mới|Phú Thịnh|Tân Lập|Đồng Tâm|Hòa Bình|Cây Đa|Suối Đá|Thạch Khê|Vĩnh Hòa|Long Phước|Mỹ Đức|Pác Bó Thượng|Khuổi Nưa|Trung Sơn|Lũng Pảng|Xuân Hòa|Gò Sặt|Ea Bar|Chư Pông|Bàu Trâm|Rạch Gốc|An Cư|Thới Lai Đông".split(
    "|",
  );
