import { type Example, example } from "./example.ts";

/** Asked for, not given: voted for, introduced, with a file that is being made, checked or sent. */
export const PUT_FORWARD: readonly Example[] = [
  example(
    "Cụm thi đua suy tôn Công an tỉnh để đề nghị Bộ Công an tặng Cờ thi đua.",
    "co-thi-dua ministry collective «Công an tỉnh» đề nghị",
  ),
  example(
    "Ngành đang làm hồ sơ đề xuất Chủ tịch nước tặng Huân chương Lao động hạng III cho 02 nhà giáo, đề xuất Thủ tướng tặng bằng khen cho 06 nhà giáo.",
    "huan-chuong-lao-dong#3 state individual 2 đề nghị",
    "bang-khen prime-minister individual 6 đề nghị",
  ),
  example(
    "Khối bình chọn Sở Nội vụ và Văn phòng UBND tỉnh đề nghị tặng Cờ thi đua của UBND tỉnh.",
    "co-thi-dua province collective «Sở Nội vụ» đề nghị",
    "co-thi-dua province collective «Văn phòng UBND tỉnh» đề nghị",
  ),
  example("Bà Lục Thị Mai được giới thiệu xét tặng danh hiệu Nghệ nhân Ưu tú.", "nghe-nhan-uu-tu state individual «Lục Thị Mai» đề nghị"),
  example(
    "Tỉnh đã lập hồ sơ trình Thủ tướng Chính phủ tặng Bằng khen cho 5 tập thể, 9 cá nhân.",
    "bang-khen prime-minister collective 5 đề nghị",
    "bang-khen prime-minister individual 9 đề nghị",
  ),
  example(
    "Hồ sơ đề nghị tặng Huân chương Độc lập hạng Nhì cho Nhân dân và cán bộ tỉnh đang được thẩm định.",
    "huan-chuong-doc-lap#2 state collective «Nhân dân và cán bộ tỉnh» đề nghị",
  ),
  example(
    "Suy tôn 3 đơn vị dẫn đầu là Sở Tư pháp, Thanh tra tỉnh, Ban Tiếp công dân đề nghị UBND tỉnh tặng Cờ thi đua.",
    "co-thi-dua province collective «Sở Tư pháp» đề nghị",
    "co-thi-dua province collective «Thanh tra tỉnh» đề nghị",
    "co-thi-dua province collective «Ban Tiếp công dân» đề nghị",
  ),
  example(
    "Hội nghị suy tôn huyện Bảo Yên hạng Nhất, đề nghị Chính phủ tặng Cờ thi đua; huyện Văn Bàn hạng Nhì và thị xã Sa Pa hạng Ba, đề nghị UBND tỉnh tặng Cờ thi đua.",
    "co-thi-dua government collective «huyện Bảo Yên» đề nghị",
    "co-thi-dua province collective «huyện Văn Bàn» đề nghị",
    "co-thi-dua province collective «thị xã Sa Pa» đề nghị",
  ),
  example(
    "Khối giới thiệu bà Đinh Thị Thơm, Chi cục trưởng Chi cục Thống kê huyện Bát Xát để xét tặng danh hiệu Chiến sĩ thi đua cấp tỉnh.",
    "chien-si-thi-dua-tinh province individual «Đinh Thị Thơm» đề nghị",
  ),
  example(
    "Với phường Cốc Lếu và xã Tả Van, hồ sơ Cờ thi đua của Chính phủ năm 2025 đang được thẩm định để trình.",
    "co-thi-dua government collective «phường Cốc Lếu» đề nghị",
    "co-thi-dua government collective «xã Tả Van» đề nghị",
  ),
  example(
    "Hồ sơ của Chi cục Thú y tỉnh mới ở bước đề nghị tặng Huân chương Lao động hạng Ba.",
    "huan-chuong-lao-dong#3 state collective «Chi cục Thú y tỉnh» đề nghị",
  ),
  example(
    "UBND tỉnh Thanh Hóa vừa có tờ trình đề nghị Thủ tướng Chính phủ xét tặng Bằng khen cho ông Mai Văn Sáng.",
    "bang-khen prime-minister individual «Mai Văn Sáng» đề nghị",
  ),
  example(
    "Sở đã hoàn tất thủ tục đề nghị Chủ tịch nước truy tặng Huân chương Dũng cảm cho em Lê Văn Hùng.",
    "huan-chuong-dung-cam state individual «Lê Văn Hùng» đề nghị",
  ),
  example(
    "Cụm thi đua số 5 nhất trí suy tôn Công an thành phố Sầm Sơn là đơn vị dẫn đầu, đề nghị Bộ Công an tặng Cờ thi đua.",
    "co-thi-dua ministry collective «Công an thành phố Sầm Sơn» đề nghị",
  ),
  example(
    "Hội nghị đã bỏ phiếu bầu chọn 3 đơn vị đề nghị UBND tỉnh tặng Cờ thi đua và 5 đơn vị đề nghị tặng Bằng khen.",
    "co-thi-dua province collective 3 đề nghị",
    "bang-khen province collective 5 đề nghị",
  ),
  example(
    "Bà Hà Thị Huê được lập hồ sơ đề nghị Nhà nước truy tặng danh hiệu Bà mẹ Việt Nam anh hùng.",
    "ba-me-viet-nam-anh-hung state individual «Hà Thị Huê» đề nghị",
  ),
  example(
    "Đã có 5 tập thể, 3 cá nhân được hội đồng thống nhất trình cấp trên tặng Huân chương Lao động.",
    "huan-chuong-lao-dong state collective 5 đề nghị",
    "huan-chuong-lao-dong state individual 3 đề nghị",
  ),
  example(
    "UBND huyện đang hoàn thiện hồ sơ trình cấp thẩm quyền phong tặng danh hiệu Nghệ nhân Ưu tú cho nghệ nhân A Biu.",
    "nghe-nhan-uu-tu state individual «A Biu» đề nghị",
  ),
  example(
    "Ông Ksor Krơh đã được đưa vào danh sách đề nghị Thủ tướng tặng Bằng khen.",
    "bang-khen prime-minister individual «Ksor Krơh» đề nghị",
  ),
  example(
    "Sau thẩm định, 7 tập thể và 11 cá nhân đủ điều kiện được đề nghị Thủ tướng Chính phủ tặng Bằng khen.",
    "bang-khen prime-minister collective 7 đề nghị",
    "bang-khen prime-minister individual 11 đề nghị",
  ),
  example(
    "Sở GD&ĐT vừa có văn bản đề nghị khen thưởng đột xuất đối với em Trần Nhật Minh vì trả lại của rơi.",
    "khen-thuong - individual «Trần Nhật Minh» đề nghị",
  ),
  example(
    "Đã gửi hồ sơ xét tặng danh hiệu Nhà giáo Ưu tú đối với thầy Lê Văn Cường.",
    "nha-giao-uu-tu state individual «Lê Văn Cường» đề nghị",
  ),
  example(
    "Hội nghị đã biểu quyết thông qua danh sách 12 cá nhân đề nghị tặng danh hiệu Chiến sĩ thi đua cấp tỉnh.",
    "chien-si-thi-dua-tinh province individual 12 đề nghị",
  ),
  example(
    "Cụm thống nhất suy tôn thành phố Hồ Chí Minh, tỉnh Bình Dương đề nghị Chính phủ tặng Cờ thi đua.",
    "co-thi-dua government collective «thành phố Hồ Chí Minh» đề nghị",
    "co-thi-dua government collective «tỉnh Bình Dương» đề nghị",
  ),
  example(
    "Ông Nguyễn Văn Đức thường gọi là ông Hai Đức. Huyện đang lập hồ sơ đề nghị Chủ tịch nước tặng ông Huân chương Lao động hạng Ba.",
    "huan-chuong-lao-dong#3 state individual «Nguyễn Văn Đức» đề nghị",
  ),
  example(
    "Nhân dân và cán bộ xã Châu Khê cũng đang được tỉnh hoàn thiện hồ sơ, trình Thủ tướng tặng Bằng khen.",
    "bang-khen prime-minister collective «Nhân dân và cán bộ xã Châu Khê» đề nghị",
  ),
  example(
    "Tổng công ty đang trình Thủ tướng Chính phủ tặng Cờ thi đua của Chính phủ cho Viện Nghiên cứu cây nguyên liệu giấy; còn Nhà máy Giấy chưa đủ điều kiện nên để lại kỳ sau.",
    "co-thi-dua government collective «Viện Nghiên cứu cây nguyên liệu giấy» đề nghị",
  ),
  example(
    "Sở Tư pháp và Sở Y tế có đủ hồ sơ, điều kiện để đề nghị Thủ tướng Chính phủ tặng Bằng khen.",
    "bang-khen prime-minister collective «Sở Tư pháp» đề nghị",
    "bang-khen prime-minister collective «Sở Y tế» đề nghị",
  ),
  example(
    "Sở Xây dựng đủ điều kiện đề nghị Chủ tịch nước tặng Huân chương Lao động hạng Nhất.",
    "huan-chuong-lao-dong#1 state collective «Sở Xây dựng» đề nghị",
  ),
  example(
    "Khối suy tôn Cục Hải quan tỉnh dẫn đầu, đề nghị UBND tỉnh tặng Cờ thi đua; Sở Công Thương, Cục Thống kê đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh.",
    "co-thi-dua province collective «Cục Hải quan tỉnh» đề nghị",
    "bang-khen province collective «Sở Công Thương» đề nghị",
    "bang-khen province collective «Cục Thống kê» đề nghị",
  ),
  example(
    "Kết quả bỏ phiếu: Viettel Lào Cai đạt 98,7 điểm, được suy tôn đề nghị tặng Cờ thi đua của UBND tỉnh; VNPT Lào Cai và Điện lực Lào Cai được đề nghị Chủ tịch UBND tỉnh tặng Bằng khen.",
    "co-thi-dua province collective «Viettel Lào Cai» đề nghị",
    "bang-khen province collective «VNPT Lào Cai» đề nghị",
    "bang-khen province collective «Điện lực Lào Cai» đề nghị",
  ),
  example(
    "Hội đồng đã bỏ phiếu thống nhất trình Chủ tịch nước tặng Huân chương Lao động hạng Ba cho 02 tập thể và 01 cá nhân; trình Thủ tướng Chính phủ tặng Bằng khen 04 tập thể, 06 cá nhân; xét tặng Bằng khen của Chủ tịch UBND tỉnh cho 34 tập thể, 51 cá nhân.",
    "huan-chuong-lao-dong#3 state collective 2 đề nghị",
    "huan-chuong-lao-dong#3 state individual 1 đề nghị",
    "bang-khen prime-minister collective 4 đề nghị",
    "bang-khen prime-minister individual 6 đề nghị",
    "bang-khen province collective 34 đề nghị",
    "bang-khen province individual 51 đề nghị",
  ),
  example(
    "Hồ sơ đề nghị phong tặng danh hiệu Anh hùng Lao động cho Bệnh viện Đa khoa tỉnh đã được gửi về Ban Thi đua - Khen thưởng Trung ương.",
    "anh-hung-lao-dong state collective «Bệnh viện Đa khoa tỉnh» đề nghị",
  ),
  example(
    "Năm nay, huyện có 2 nghệ nhân được Hội đồng cấp tỉnh thông qua, trình Chủ tịch nước phong tặng danh hiệu Nghệ nhân Ưu tú.",
    "nghe-nhan-uu-tu state individual 2 đề nghị",
  ),
  example(
    "Ban Thường vụ Huyện đoàn đã hoàn tất thủ tục trình Trung ương Đoàn tặng Bằng khen cho anh Hà Văn Nam.",
    "bang-khen ministry individual «Hà Văn Nam» đề nghị",
  ),
  example(
    "Hai xã Cẩm Sơn và Xuân Lộc thì mới ở bước lập hồ sơ đề nghị Thủ tướng Chính phủ tặng Bằng khen.",
    "bang-khen prime-minister collective «xã Cẩm Sơn» đề nghị",
    "bang-khen prime-minister collective «Xuân Lộc» đề nghị",
  ),
  example(
    "Ủy ban cũng lập hồ sơ trình UBND tỉnh tặng Cờ thi đua năm 2025 cho Nhân dân và cán bộ phường, kèm một đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh với khu phố Liêm Bình.",
    "co-thi-dua province collective «Nhân dân và cán bộ phường» đề nghị",
    "bang-khen province collective «khu phố Liêm Bình» đề nghị",
  ),
  example("Các hộ gửi đến UBND xã hồ sơ đề nghị tặng Bằng khen cho ông Nguyễn Văn Tám.", "bang-khen - individual «Nguyễn Văn Tám» đề nghị"),
  example(
    "Hai trường hợp còn chờ: hồ sơ đề nghị tặng Huân chương Lao động hạng Ba cho bà Huỳnh Thị Diễm, Phó Giám đốc Sở, và hồ sơ đề nghị Thủ tướng Chính phủ tặng Bằng khen cho Chi cục Kiểm lâm; Ban Thi đua - Khen thưởng tỉnh đang thẩm định.",
    "huan-chuong-lao-dong#3 state individual «Huỳnh Thị Diễm» đề nghị",
    "bang-khen prime-minister collective «Chi cục Kiểm lâm» đề nghị",
  ),
  example(
    "Thường trực Hội thống nhất chọn 3 hộ, gồm hộ ông Nguyễn Bá Luyện (Đồng Phú), hộ ông Lâm Hêng (Lộc Ninh), hộ bà Trần Thị Thắm (Chơn Thành), đề nghị Thủ tướng Chính phủ tặng Bằng khen.",
    "bang-khen prime-minister household «hộ ông Nguyễn Bá Luyện» đề nghị",
    "bang-khen prime-minister household «hộ ông Lâm Hêng» đề nghị",
    "bang-khen prime-minister household «hộ bà Trần Thị Thắm» đề nghị",
  ),
  example(
    "100% đại biểu thống nhất suy tôn xã Bình Lục, trình UBND tỉnh tặng Cờ thi đua và đề nghị Chính phủ tặng Cờ thi đua; xã Vĩnh Trụ trình UBND tỉnh tặng Cờ thi đua. Đề nghị Chủ tịch UBND tỉnh tặng Bằng khen: xã Lý Nhân, xã Bắc Lý.",
    "co-thi-dua province collective «xã Bình Lục» đề nghị",
    "co-thi-dua government collective «xã Bình Lục» đề nghị",
    "co-thi-dua province collective «xã Vĩnh Trụ» đề nghị",
    "bang-khen province collective «xã Lý Nhân» đề nghị",
    "bang-khen province collective «xã Bắc Lý» đề nghị",
  ),
  example(
    "Tại Tờ trình số 45/TTr-UBND, huyện đề nghị tỉnh tặng Bằng khen cho 8 hộ gia đình hiến đất.",
    "bang-khen province household 8 đề nghị",
  ),
  example(
    "Hội đồng TĐKT tỉnh đã thẩm định, trình Chủ tịch UBND tỉnh khen thưởng 214 tập thể, 480 cá nhân.",
    "khen-thuong province collective 214 đề nghị",
    "khen-thuong province individual 480 đề nghị",
  ),
  example("Cuối năm, xã bình chọn được 12 hộ tiêu biểu đề nghị huyện tặng Giấy khen.", "giay-khen district household 12 đề nghị"),
  example(
    "Sau khi lấy ý kiến, có 18 trường hợp đủ điều kiện trình Thủ tướng Chính phủ tặng Bằng khen.",
    "bang-khen prime-minister unspecified 18 đề nghị",
  ),
  example(
    "Trước mắt, huyện hoàn thiện hồ sơ trình tỉnh đề nghị Chủ tịch nước phong tặng danh hiệu Anh hùng LLVT nhân dân cho liệt sĩ Vàng A Sình.",
    "anh-hung-llvtnd state individual «Vàng A Sình» đề nghị",
  ),
  example(
    "Hội nghị suy tôn Bình Dương, Bà Rịa - Vũng Tàu là hai tỉnh dẫn đầu, đề nghị Chính phủ tặng Cờ thi đua.",
    "co-thi-dua government collective «Bình Dương» đề nghị",
    "co-thi-dua government collective «Bà Rịa - Vũng Tàu» đề nghị",
  ),
  example(
    "Khối suy tôn hai xã Thạch Hạ và Thạch Trung là đơn vị dẫn đầu, đề nghị UBND huyện tặng Giấy khen.",
    "giay-khen district collective «xã Thạch Hạ» đề nghị",
    "giay-khen district collective «Thạch Trung» đề nghị",
  ),
  example(
    "Hội đồng đã nhất trí suy tôn 18 điển hình (7 tập thể, 11 cá nhân) để đề nghị Thủ tướng Chính phủ tặng Bằng khen.",
    "bang-khen prime-minister collective 7 đề nghị",
    "bang-khen prime-minister individual 11 đề nghị",
  ),
  example(
    "Hội đồng thông qua danh sách để trình Trung ương gồm: Huân chương Độc lập hạng Ba - Nhân dân và cán bộ phường Sa Pa; Huân chương Lao động hạng Nhì - Sở Tài chính, Báo Lào Cai; Chiến sĩ thi đua toàn quốc - 2 cá nhân.",
    "huan-chuong-doc-lap#3 state collective «Nhân dân và cán bộ phường Sa Pa» đề nghị",
    "huan-chuong-lao-dong#2 state collective «Sở Tài chính» đề nghị",
    "huan-chuong-lao-dong#2 state collective «Báo Lào Cai» đề nghị",
    "chien-si-thi-dua-toan-quoc prime-minister individual 2 đề nghị",
  ),
];
