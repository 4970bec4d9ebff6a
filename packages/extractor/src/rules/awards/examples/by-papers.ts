import { type Example, example } from "./example.ts";

/** The papers are the subject: a file, a submission, a list; whom they are for stands apart from the form. */
export const BY_PAPERS: readonly Example[] = [
  example(
    "6 tập thể, 17 cá nhân khác do UBND tỉnh trình Thủ tướng Chính phủ tặng Bằng khen.",
    "bang-khen prime-minister collective 6 đề nghị",
    "bang-khen prime-minister individual 17 đề nghị",
  ),
  example(
    "Hiện còn một số hồ sơ chờ quyết định, gồm: Trung tâm Hồi sức tích cực, đề nghị phong tặng danh hiệu Anh hùng Lao động; Trung tâm Y tế huyện Bắc Hà và ông Lê Quang Bửu - cùng đề nghị Huân chương Lao động hạng Ba.",
    "anh-hung-lao-dong state collective «Trung tâm Hồi sức tích cực» đề nghị",
    "huan-chuong-lao-dong#3 state collective «Trung tâm Y tế huyện Bắc Hà» đề nghị",
    "huan-chuong-lao-dong#3 state individual «Lê Quang Bửu» đề nghị",
  ),
  example(
    "Bản thân Công đoàn ngành Y tế tỉnh đang hoàn tất hồ sơ trình Chủ tịch nước tặng Huân chương Lao động hạng Nhất.",
    "huan-chuong-lao-dong#1 state collective «Công đoàn ngành Y tế tỉnh» đề nghị",
  ),
  example(
    "Bệnh viện Phổi đã lập hồ sơ đề nghị Thủ tướng Chính phủ tặng Bằng khen.",
    "bang-khen prime-minister collective «Bệnh viện Phổi» đề nghị",
  ),
  example(
    "Riêng ông Lê Văn Hải, hồ sơ đề nghị Thủ tướng Chính phủ tặng Bằng khen đang nằm ở Ban Thi đua - Khen thưởng tỉnh.",
    "bang-khen prime-minister individual «Lê Văn Hải» đề nghị",
  ),
  example(
    "Còn Trạm Y tế xã Nậm Cắn thì hồ sơ đã gửi huyện để trình Sở Y tế tặng Giấy khen.",
    "giay-khen province-agency collective «Trạm Y tế xã Nậm Cắn» đề nghị",
  ),
  example(
    "Tên của chị Vi Thị Hoa nằm trong danh sách đề nghị Trung ương Đoàn tặng Bằng khen.",
    "bang-khen ministry individual «Vi Thị Hoa» đề nghị",
  ),
  example(
    "Hợp tác xã Mường Thanh cũng có tên trong tờ trình xin Chủ tịch nước tặng Huân chương Lao động hạng Ba.",
    "huan-chuong-lao-dong#3 state collective «Hợp tác xã Mường Thanh» đề nghị",
  ),
  example(
    "Đại úy Lò Văn Inh đã được Công an huyện lập xong hồ sơ Huân chương Chiến công gửi lên Bộ.",
    "huan-chuong-chien-cong state individual «Lò Văn Inh» đề nghị",
  ),
  example("Chị Lò Thị Mai được xã làm giấy tờ đề nghị huyện tặng Giấy khen.", "giay-khen district individual «Lò Thị Mai» đề nghị"),
  example(
    "UBND xã đã đưa Chi đoàn bản Phiêng Ban vào danh sách xin Tỉnh đoàn tặng Bằng khen.",
    "bang-khen province-agency collective «Chi đoàn bản Phiêng Ban» đề nghị",
  ),
  example(
    "Hội đồng trường ghi tên cô Tòng Thị Phóng vào tờ trình xin Bộ trưởng tặng Kỷ niệm chương.",
    "ky-niem-chuong ministry individual «Tòng Thị Phóng» đề nghị",
  ),
  example(
    "Công an xã Chiềng Mai cũng vậy: mới qua bước suy tôn, đề nghị Bộ Công an tặng Cờ thi đua.",
    "co-thi-dua ministry collective «Công an xã Chiềng Mai» đề nghị",
  ),
  example(
    "Bệnh viện Phổi và Bệnh viện Nội tiết còn phải chờ: Bộ đã bỏ phiếu, tờ trình Cờ thi đua của Chính phủ chưa ký.",
    "co-thi-dua government collective «Bệnh viện Phổi» đề nghị",
    "co-thi-dua government collective «Bệnh viện Nội tiết» đề nghị",
  ),
  example(
    "Thầy Hà Văn Bình đã qua vòng phiếu kín, giờ chỉ chờ Chủ tịch nước ký quyết định phong tặng danh hiệu Nhà giáo Ưu tú.",
    "nha-giao-uu-tu state individual «Hà Văn Bình» đề nghị",
  ),
  example(
    "Hội đồng đã bỏ phiếu cho ông Trần Văn Tý, nay đang hoàn tất hồ sơ trình Thủ tướng Chính phủ tặng Bằng khen.",
    "bang-khen prime-minister individual «Trần Văn Tý» đề nghị",
  ),
  example("Sở Tư pháp cũng được khối bầu chọn, trình UBND tỉnh tặng Bằng khen.", "bang-khen province collective «Sở Tư pháp» đề nghị"),
  example(
    "Còn hồ sơ phong tặng danh hiệu Anh hùng Lao động cho thợ hầm Phạm Quang Lợi, trình từ năm ngoái, đến nay chưa có kết quả.",
    "anh-hung-lao-dong state individual «Phạm Quang Lợi» đề nghị",
  ),
  example(
    "UBND tỉnh đã ký tờ trình xin tặng Huân chương Lao động hạng Ba cho Hợp tác xã Mường Thanh.",
    "huan-chuong-lao-dong#3 state collective «Hợp tác xã Mường Thanh» đề nghị",
  ),
  example("Công ty gửi văn bản xin Chủ tịch UBND tỉnh xét tặng Bằng khen cho 6 công nhân.", "bang-khen province individual 6 đề nghị"),
  example(
    "Huân chương Lao động hạng Ba cho Trường THPT Kim Liên đang chờ Chủ tịch nước ký.",
    "huan-chuong-lao-dong#3 state collective «Trường THPT Kim Liên» đề nghị",
  ),
  example(
    "Danh hiệu Nhà giáo Ưu tú của thầy Hà Văn Bình còn đợi Hội đồng cấp Nhà nước bỏ phiếu.",
    "nha-giao-uu-tu state individual «Hà Văn Bình» đề nghị",
  ),
  example("Bằng khen của Bộ trưởng cho 12 cô nuôi dạy trẻ hiện vẫn nằm ở Vụ Thi đua.", "bang-khen ministry individual 12 đề nghị"),
  example(
    "Cờ thi đua của Chính phủ đối với huyện Mường La mới dừng ở tờ trình.",
    "co-thi-dua government collective «huyện Mường La» đề nghị",
  ),
  example(
    "Sở Y tế và Sở Công Thương đều đã đủ phiếu; hồ sơ Cờ thi đua của Chính phủ cho hai đơn vị này đang trên đường trình.",
    "co-thi-dua government collective «Sở Y tế» đề nghị",
    "co-thi-dua government collective «Sở Công Thương» đề nghị",
  ),
  example(
    "Hội LHPN tỉnh tặng Giấy khen 18 tập thể; còn danh sách 3 tập thể, 4 cá nhân thì đã gửi Ban Thi đua - Khen thưởng, đề nghị Chủ tịch UBND tỉnh tặng Bằng khen.",
    "giay-khen province-agency collective 18",
    "bang-khen province collective 3 đề nghị",
    "bang-khen province individual 4 đề nghị",
  ),
  example(
    "Hồ sơ của Hợp tác xã Bản Liền cũng đã chuyển về Trung ương, trình Thủ tướng Chính phủ tặng Bằng khen.",
    "bang-khen prime-minister collective «Hợp tác xã Bản Liền» đề nghị",
  ),
  example(
    "Sở đề xuất tặng Cờ thi đua của Bộ cho Trường THPT Hai Bà Trưng, tặng Bằng khen của Bộ trưởng cho 6 nhà giáo.",
    "co-thi-dua ministry collective «Trường THPT Hai Bà Trưng» đề nghị",
    "bang-khen ministry individual 6 đề nghị",
  ),
  // a word of time or of the papers before the waiting
  example(
    "Huân chương Lao động hạng Ba cho Trường THPT Kim Liên, đến nay vẫn đang chờ Chủ tịch nước ký.",
    "huan-chuong-lao-dong#3 state collective «Trường THPT Kim Liên» đề nghị",
  ),
  example("Bằng khen của Bộ trưởng cho 12 cô nuôi dạy trẻ, hồ sơ hiện vẫn nằm ở Vụ Thi đua.", "bang-khen ministry individual 12 đề nghị"),
  example(
    "Danh hiệu Nhà giáo Ưu tú của thầy Hà Văn Bình, theo Sở Giáo dục, còn đợi Hội đồng cấp Nhà nước bỏ phiếu.",
    "nha-giao-uu-tu state individual «Hà Văn Bình» đề nghị",
  ),
  example(
    "Cờ thi đua của Chính phủ cho Sở Y tế, như lãnh đạo Sở cho biết, còn chờ thẩm định.",
    "co-thi-dua government collective «Sở Y tế» đề nghị",
  ),
  example(
    "Hồ sơ của xã Nghĩa An xin tặng thưởng Huân chương Lao động hạng Nhì đã được huyện hoàn chỉnh.",
    "huan-chuong-lao-dong#2 state collective «xã Nghĩa An» đề nghị",
  ),
  example(
    "Hồ sơ Trường THPT Bắc Hà đề nghị tặng Huân chương Lao động hạng Ba vừa gửi Bộ.",
    "huan-chuong-lao-dong#3 state collective «Trường THPT Bắc Hà» đề nghị",
  ),
  example(
    "Hồ sơ xin tặng Huân chương Lao động hạng Ba của Trường THPT Bắc Hà đã gửi lên tỉnh.",
    "huan-chuong-lao-dong#3 state collective «Trường THPT Bắc Hà» đề nghị",
  ),
  example(
    "Công ty Than A Lưới được tặng Cờ thi đua của Chính phủ; hồ sơ phong tặng danh hiệu Anh hùng Lao động đã trình Bộ Công Thương.",
    "co-thi-dua government collective «Công ty Than A Lưới»",
    "anh-hung-lao-dong state collective «Công ty Than A Lưới» đề nghị",
  ),
  example(
    "HTX Tân Phú được tặng Huân chương Lao động hạng Ba; hồ sơ đề nghị Huân chương Lao động hạng Nhì đang chờ Bộ thẩm định.",
    "huan-chuong-lao-dong#3 state collective «HTX Tân Phú»",
    "huan-chuong-lao-dong#2 state collective «HTX Tân Phú» đề nghị",
  ),
  example(
    "Hồ sơ đề nghị danh hiệu Anh hùng Lao động của Công ty TNHH Bình Minh, tỉnh đã hiệp y, còn quyết định thuộc Chủ tịch nước.",
    "anh-hung-lao-dong state collective «Công ty TNHH Bình Minh» đề nghị",
  ),
  example(
    "Cô Siu Thị Hoa mới qua vòng hội đồng cấp tỉnh xét tặng danh hiệu Nhà giáo Ưu tú, nay hồ sơ đang trình Bộ.",
    "nha-giao-uu-tu state individual «Siu Thị Hoa» đề nghị",
  ),
  // it has failed, what was given before has not
  example(
    "HTX Tân Phú được tặng Huân chương Lao động hạng Ba; hồ sơ đề nghị Huân chương Lao động hạng Nhì không được thông qua.",
    "huan-chuong-lao-dong#3 state collective «HTX Tân Phú»",
  ),
  example(
    "Hồ sơ đề nghị danh hiệu Anh hùng Lao động của Công ty TNHH Tân Phước, tỉnh đã hiệp y, chưa có gì hết.",
    "anh-hung-lao-dong state collective «Công ty TNHH Tân Phước» đề nghị",
  ),
];
