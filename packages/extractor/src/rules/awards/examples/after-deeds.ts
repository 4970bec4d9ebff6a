import { type Example, example } from "./example.ts";

/** What they did first, then what they were given for it, in the same sentence or the next: the recipient stands further off. */
export const AFTER_DEEDS: readonly Example[] = [
  example(
    "Với thành tích đó, Đội Cảnh sát giao thông số 2 được Giám đốc Công an tỉnh tặng Giấy khen, được UBND tỉnh tặng Bằng khen.",
    "giay-khen province-agency collective «Đội Cảnh sát giao thông số 2»",
    "bang-khen province collective «Đội Cảnh sát giao thông số 2»",
  ),
  example(
    "Ghi nhận những đóng góp của ông Đặng Văn Mình, năm 2020 ông được Chủ tịch UBND tỉnh tặng Bằng khen.",
    "bang-khen province individual «Đặng Văn Mình»",
  ),
  example(
    "Chị Bàn Thị Xiêm là người Dao đỏ. Năm 2021, chị được Hội LHPN tỉnh tặng Giấy khen.",
    "giay-khen province-agency individual «Bàn Thị Xiêm»",
  ),
  example(
    "Ông Kim Sa Rây trồng lúa hữu cơ từ lâu. Ông từng là nông dân Việt Nam xuất sắc, nay lại được Thủ tướng Chính phủ tặng Bằng khen.",
    "bang-khen prime-minister individual «Kim Sa Rây»",
  ),
  example(
    "Cục Thuế tỉnh Lào Cai thu đạt 120% dự toán. Với kết quả này, Cục được Bộ Tài chính tặng Cờ thi đua.",
    "co-thi-dua ministry collective «Cục Thuế tỉnh Lào Cai»",
  ),
  example(
    "Với những thành tích trên, Công an huyện Mường Lát vinh dự 3 năm liền được Bộ Công an tặng Cờ “Đơn vị xuất sắc trong phong trào thi đua Vì an ninh Tổ quốc”.",
    "co-thi-dua ministry collective «Công an huyện Mường Lát»",
  ),
  example(
    "Với những kết quả đã đạt được, ngành Nông nghiệp và Môi trường đã vinh dự được Chính phủ tặng Cờ thi đua năm 2021 và nhiều năm liền được UBND tỉnh tặng Bằng khen.",
    "co-thi-dua government collective «ngành Nông nghiệp và Môi trường»",
    "bang-khen province collective «ngành Nông nghiệp và Môi trường»",
  ),
  example(
    "Ghi nhận kết quả đạt được, Đài Phát thanh và Truyền hình tỉnh được Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch tặng Bằng khen.",
    "bang-khen ministry collective «Đài Phát thanh và Truyền hình tỉnh»",
  ),
  example(
    "Trong đợt cao điểm vừa qua Phòng Cảnh sát giao thông được Bộ Công an tặng Bằng khen.",
    "bang-khen ministry collective «Phòng Cảnh sát giao thông»",
  ),
  example(
    "Trường Tiểu học Hưng Dũng 1 thành lập năm 1965.\n\nĐến nay, nhà trường đã 3 lần được tặng Cờ thi đua của UBND tỉnh, 2 lần được tặng Bằng khen của Bộ Giáo dục và Đào tạo.",
    "co-thi-dua province collective «Trường Tiểu học Hưng Dũng 1»",
    "bang-khen ministry collective «Trường Tiểu học Hưng Dũng 1»",
  ),
  example(
    "Công an huyện Quỳ Hợp đã lập nhiều chiến công. Đơn vị đã 2 lần được tặng Cờ thi đua của Bộ Công an.",
    "co-thi-dua ministry collective «Công an huyện Quỳ Hợp»",
  ),
  example(
    "Sở Công Thương đã phát động 3 phong trào. Ngành được Chính phủ tặng Cờ thi đua năm 2018.",
    "co-thi-dua government collective «Sở Công Thương»",
  ),
  example(
    "Trong những năm qua, cán bộ, chiến sĩ Đồn Biên phòng Keng Đu luôn bám dân, bám bản. Với thành tích ấy, đơn vị được Bộ Quốc phòng tặng Bằng khen.",
    "bang-khen ministry collective «Đồn Biên phòng Keng Đu»",
  ),
  example(
    "Xã Châu Khê có 9 bản. Xã Lạng Khê có 8 bản. Năm 2018, xã Lạng Khê về đích sớm. Xã được UBND tỉnh tặng Bằng khen.",
    "bang-khen province collective «xã Lạng Khê»",
  ),
  example(
    "Huyện Diễn Châu đã về đích nông thôn mới. Địa phương được Thủ tướng Chính phủ tặng Bằng khen.",
    "bang-khen prime-minister collective «Huyện Diễn Châu»",
  ),
  example(
    "LĐLĐ tỉnh Nghệ An tổ chức 24 lớp. Liên đoàn đã được Tổng Liên đoàn tặng Cờ thi đua.",
    "co-thi-dua ministry collective «LĐLĐ tỉnh Nghệ An»",
  ),
  example(
    "Trong 5 năm qua, chi bộ luôn vững mạnh; cá nhân đồng chí Lê Văn Sơn được tặng 2 Bằng khen của Chủ tịch UBND tỉnh.",
    "bang-khen province individual «Lê Văn Sơn»",
  ),
  example(
    "Trường THCS An Biên thực hiện tốt phong trào thi đua, được UBND huyện tặng Giấy khen.",
    "giay-khen district collective «Trường THCS An Biên»",
  ),
  example(
    "Công ty Cổ phần Phú Cường sản xuất kinh doanh hiệu quả, nộp ngân sách 12 tỷ đồng, được UBND tỉnh tặng Bằng khen.",
    "bang-khen province collective «Công ty Cổ phần Phú Cường»",
  ),
  example(
    "Xã Đông Thái làm tốt công tác vận động nhân dân, được Thủ tướng Chính phủ tặng Bằng khen.",
    "bang-khen prime-minister collective «Xã Đông Thái»",
  ),
  example("Ông Danh Út hiến 500 m2 đất làm đường, được Chủ tịch UBND tỉnh tặng Bằng khen.", "bang-khen province individual «Danh Út»"),
  example(
    "Chi bộ ấp Kinh Làng lãnh đạo nhân dân đổi mới, được Huyện ủy tặng Giấy khen.",
    "giay-khen district collective «Chi bộ ấp Kinh Làng»",
  ),
  example(
    "Hội LHPN huyện giúp 120 chị thoát nghèo, xây 12 mái ấm tình thương và được Hội LHPN tỉnh tặng Bằng khen.",
    "bang-khen province-agency collective «Hội LHPN huyện»",
  ),
  example(
    "Đồn Biên phòng Hà Tiên bắt giữ 12 vụ buôn lậu, tham mưu giải quyết tốt, vinh dự được Bộ Quốc phòng tặng Bằng khen.",
    "bang-khen ministry collective «Đồn Biên phòng Hà Tiên»",
  ),
  example(
    "Bệnh viện Đa khoa tỉnh cứu sống nhiều bệnh nhân nặng nên được Bộ Y tế tặng Bằng khen.",
    "bang-khen ministry collective «Bệnh viện Đa khoa tỉnh»",
  ),
  example(
    "Công đoàn Sở Y tế vận động ủng hộ 500 triệu đồng, được LĐLĐ tỉnh tặng Cờ thi đua.",
    "co-thi-dua province-agency collective «Công đoàn Sở Y tế»",
  ),
  example(
    "Ngành Giáo dục huyện dẫn đầu toàn tỉnh 3 năm liên tục, được Bộ tặng Cờ thi đua.",
    "co-thi-dua ministry collective «Ngành Giáo dục huyện»",
  ),
  example(
    "Huyện Gò Quao về đích nông thôn mới trước 2 năm, vinh dự được Chủ tịch nước tặng Huân chương Lao động hạng Ba.",
    "huan-chuong-lao-dong#3 state collective «Huyện Gò Quao»",
  ),
  example(
    "Đội cứu hộ số 3 dập tắt 15 đám cháy và được Công an tỉnh tặng Giấy khen.",
    "giay-khen province-agency collective «Đội cứu hộ số 3»",
  ),
  example(
    "Em Thị Sóc Kha vượt khó học giỏi, đạt giải nhất cấp tỉnh, được Tỉnh đoàn tặng Bằng khen.",
    "bang-khen province-agency individual «Thị Sóc Kha»",
  ),
  example(
    "Đại úy Trần Hoàng Em mưu trí, dũng cảm bắt tội phạm, được Giám đốc Công an tỉnh khen thưởng.",
    "khen-thuong province-agency individual «Trần Hoàng Em»",
  ),
  example(
    "HTX Tân Hưng ứng dụng công nghệ cao vào sản xuất, được Liên minh HTX tỉnh tặng Giấy khen.",
    "giay-khen province-agency collective «HTX Tân Hưng»",
  ),
  example(
    "Năm 2022, Phòng Tài chính - Kế hoạch huyện tham mưu thu ngân sách vượt 12%, được Bộ Tài chính tặng Bằng khen.",
    "bang-khen ministry collective «Phòng Tài chính - Kế hoạch huyện»",
  ),
  example(
    "Sau 3 năm, Tổ hợp tác Bình An mở rộng diện tích lên 120 ha và được huyện tặng Giấy khen.",
    "giay-khen district collective «Tổ hợp tác Bình An»",
  ),
  example(
    "Xã Nghĩa Đô được công nhận đạt chuẩn nông thôn mới nâng cao, được UBND tỉnh tặng Bằng khen.",
    "bang-khen province collective «Xã Nghĩa Đô»",
  ),
  example(
    "Với nhiều đóng góp cho công tác xã hội, chùa Tân Bảo được Trung ương MTTQ Việt Nam tặng Bằng khen, Thượng tọa Thích Chân Tính được tặng Kỷ niệm chương Vì sự nghiệp Đại đoàn kết dân tộc.",
    "bang-khen ministry collective «chùa Tân Bảo»",
    "ky-niem-chuong ministry individual «Thích Chân Tính»",
  ),
  example(
    "Với mô hình trồng dâu, năm 2019 hộ anh Lý Láo Tả được Hội Nông dân huyện biểu dương, năm 2020 được UBND tỉnh tặng Bằng khen.",
    "bang-khen province household «hộ anh Lý Láo Tả»",
  ),
  example(
    "Năm 2014, được sự tín nhiệm của nhân dân, bà Lự Thị Hoa làm Chi hội trưởng; từ đó đến nay, chi hội liên tục được Hội LHPN huyện tặng Giấy khen, cá nhân bà được Hội LHPN tỉnh tặng Bằng khen năm 2018.",
    "bang-khen province-agency individual «Lự Thị Hoa»",
  ),
  example(
    "Với sự nỗ lực đó, thôn được công nhận danh hiệu “Thôn văn hóa tiêu biểu”, Chi hội Phụ nữ thôn được tặng Giấy khen.",
    "giay-khen - collective «Chi hội Phụ nữ thôn»",
  ),
  example(
    "Bà Ka Hường lần lượt được Hội LHPN huyện tặng Giấy khen, Hội LHPN tỉnh tặng Bằng khen và Trung ương Hội tặng Kỷ niệm chương.",
    "giay-khen district individual «Ka Hường»",
    "bang-khen province-agency individual «Ka Hường»",
    "ky-niem-chuong ministry individual «Ka Hường»",
  ),
  example(
    "2 năm liền (2021 và 2022) Trạm Y tế xã Hòa Phúc đều được Sở Y tế tặng Giấy khen.",
    "giay-khen province-agency collective «Trạm Y tế xã Hòa Phúc»",
  ),
  example(
    "Bệnh viện Sản - Nhi khám cho 486.000 lượt người. Bệnh viện đã được tặng Cờ thi đua của Bộ Y tế.",
    "co-thi-dua ministry collective «Bệnh viện Sản - Nhi»",
  ),
];
