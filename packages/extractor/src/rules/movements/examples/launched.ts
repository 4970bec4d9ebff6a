import { type Example, one } from "./example.ts";

/** Who launched or runs it, before and after the name. */
export const LAUNCHED: readonly Example[] = [
  // What goes on behind a name is none of it.
  one("Phong trào “Bốn có, bốn không” của Hội CCB huyện Hòa An (không tệ nạn, không hộ nghèo) được nhân rộng.", "Bốn có, bốn không", {
    launcher: "Hội CCB huyện Hòa An",
  }),
  one("Phong trào “Tiếp bước em tới lớp” của Phòng GD&ĐT Hà Quảng vận động được 215 triệu đồng.", "Tiếp bước em tới lớp", {
    launcher: "Phòng GD&ĐT Hà Quảng",
  }),
  one("Ban Chỉ đạo phòng, chống tệ nạn xã hội và xây dựng phong trào “Toàn dân giữ bản” tỉnh họp tổng kết.", "Toàn dân giữ bản", {
    launcher: null,
  }),
  one("Bên ngành đường sắt, Công đoàn Đường sắt khởi xướng từ năm 2015 phong trào “Ga xanh, tàu sạch”.", "Ga xanh, tàu sạch", {
    launcher: "Công đoàn Đường sắt",
  }),
  one("Hội Nông dân tỉnh phát động hồi đầu năm 2019 phong trào thi đua “Ruộng không rơm cháy”.", "Ruộng không rơm cháy", {
    launcher: "Hội Nông dân tỉnh",
  }),
  one(
    "Ngày 5/3, Huyện đoàn phát động ngay từ đầu năm học 2020 - 2021 phong trào “Mỗi trường một công trình”.",
    "Mỗi trường một công trình",
    {
      launcher: "Huyện đoàn",
    },
  ),
  one(
    "Thực hiện Kế hoạch số 73/KH-UBND ngày 09/02/2026 của UBND tỉnh Hà Trung về tổ chức phong trào thi đua “Hà Trung chung tay”, xã ban hành kế hoạch.",
    "Hà Trung chung tay",
    { launcher: "UBND tỉnh Hà Trung" },
  ),
  one(
    "Hưởng ứng Chỉ thị của Bộ trưởng Bộ Công an về việc phát động phong trào “Vì bình yên bản làng”, các xã ra quân.",
    "Vì bình yên bản làng",
    {
      launcher: "Bộ trưởng Bộ Công an",
    },
  ),
  one(
    "Theo Hướng dẫn số 12-HD/TU của Ban Tuyên giáo về tuyên truyền phong trào “Nhà sạch vườn đẹp”, báo mở chuyên mục.",
    "Nhà sạch vườn đẹp",
    {
      launcher: null,
    },
  ),
  one("Phong trào “Tiếng kẻng giữ bản” của nhân dân xã Chiềng Sơn, huyện Mộc Châu được duy trì.", "Tiếng kẻng giữ bản", {
    launcher: "nhân dân xã Chiềng Sơn",
  }),
  one("Phong trào thi đua “Vì nhân dân phục vụ” được Giám đốc Công an tỉnh phát động từ đầu năm.", "Vì nhân dân phục vụ", {
    launcher: "Giám đốc Công an tỉnh",
  }),
  one("Phong trào “Gần dân, vì dân” do đồng chí Đại tá Giám đốc Công an tỉnh khởi xướng.", "Gần dân, vì dân", {
    launcher: "Giám đốc Công an tỉnh",
  }),
  one("Hội LHPN tỉnh đã phát động trong cán bộ, hội viên phong trào thi đua “Phụ nữ sống đẹp”.", "Phụ nữ sống đẹp", {
    launcher: "Hội LHPN tỉnh",
  }),
  one("Do Bộ Chỉ huy Quân sự tỉnh phát động, phong trào “Mỗi tuần một việc giúp dân” lan rộng.", "Mỗi tuần một việc giúp dân", {
    launcher: "Bộ Chỉ huy Quân sự tỉnh",
  }),
  one("Được sự phát động của Liên đoàn Lao động huyện, phong trào “Sáng kiến nhỏ” lan tỏa.", "Sáng kiến nhỏ", {
    launcher: "Liên đoàn Lao động huyện",
  }),
  one("Khối thi đua các sở kinh tế đã ký giao ước thi đua và phát động phong trào “Sở ngành số”.", "Sở ngành số", {
    launcher: "Khối thi đua các sở kinh tế",
  }),
  one("Phong trào “Camera an ninh” ở phường Tân Hòa do Đảng ủy phường lãnh đạo, UBND phường tổ chức.", "Camera an ninh", {
    launcher: "Đảng ủy phường",
  }),
  one("Phong trào “Nhà nông đổi mới” - Hội Nông dân tỉnh phát động tháng 8 - kéo nợ xấu xuống 0,2%.", "Nhà nông đổi mới", {
    launcher: "Hội Nông dân tỉnh",
  }),
  one("Phong trào “Mỗi bản một đường hoa”, Hội LHPN huyện phát động từ năm 2018, đã trồng 21 km hoa.", "Mỗi bản một đường hoa", {
    launcher: "Hội LHPN huyện",
  }),
  one("Phong trào “Nói không với tảo hôn” (từ năm 2017, Tỉnh hội phát động) đi vào lòng người.", "Nói không với tảo hôn", {
    launcher: "Tỉnh hội",
  }),
  one("Phong trào “Thợ trẻ sáng tạo” (do Đoàn Thanh niên Tập đoàn phát động) có 214 đề tài.", "Thợ trẻ sáng tạo", {
    launcher: "Đoàn Thanh niên Tập đoàn",
  }),
  one("“Ngôi nhà trí tuệ” là phong trào do Hội Khuyến học xã khởi xướng.", "Ngôi nhà trí tuệ", { launcher: "Hội Khuyến học xã" }),
  one("Hội Liên hiệp Phụ nữ huyện có phong trào “Bản không rác”, do Hội tự phát động từ tháng 3.", "Bản không rác", {
    launcher: "Hội Liên hiệp Phụ nữ huyện",
  }),
  {
    text: "Sau phong trào “Xanh hóa ngõ phố”, UBND phường phát động phong trào “Ngõ không rác”.",
    movements: [
      { name: "Xanh hóa ngõ phố", launcher: null },
      { name: "Ngõ không rác", launcher: "UBND phường" },
    ],
  },
  one("UBND tỉnh đã phát động phong trào thi đua đặc biệt với tên gọi “Ba tháng bứt phá”.", "Ba tháng bứt phá", { launcher: "UBND tỉnh" }),
  one("Đồng chí Trần Văn Bình, Chủ tịch UBND tỉnh, đã phát động phong trào thi đua “Ba tháng bứt phá”.", "Ba tháng bứt phá", {
    launcher: "Chủ tịch UBND tỉnh",
  }),
  one("Phong trào thi đua “Ba tháng bứt phá” do Chủ tịch UBND tỉnh trực tiếp phát động.", "Ba tháng bứt phá", {
    launcher: "Chủ tịch UBND tỉnh",
  }),
  one("Công an huyện tham mưu UBND huyện phát động phong trào “Bình yên xóm núi”.", "Bình yên xóm núi", { launcher: "UBND huyện" }),
  {
    text: "Công an tỉnh phát động phong trào “Vì an ninh Tổ quốc”, phong trào “Bình yên cửa khẩu” và phong trào “Tiếng kẻng an ninh”.",
    movements: ["Vì an ninh Tổ quốc", "Bình yên cửa khẩu", "Tiếng kẻng an ninh"].map((name) => ({ name, launcher: "Công an tỉnh" })),
  },
  one("Công đoàn Công ty mở 02 đợt thi đua, trong đó có đợt thi đua “60 ngày đêm về đích” từ ngày 01/10.", "60 ngày đêm về đích", {
    launcher: "Công đoàn Công ty",
  }),
  one("Hội Nông dân huyện vận động hội viên tham gia phong trào “Vườn sạch, ao lành”.", "Vườn sạch, ao lành", {
    launcher: "Hội Nông dân huyện",
  }),
  one("Phong trào “Giúp bạn đến trường” do Liên đội tổ chức.", "Giúp bạn đến trường", { launcher: "Liên đội" }),
  one("Đợt thi đua “90 ngày về đích” mà Ban Thường vụ Huyện ủy phát động đã khép lại.", "90 ngày về đích", {
    launcher: "Ban Thường vụ Huyện ủy",
  }),
  one("Phong trào “Mỗi thôn một đường hoa” do Hội LHPN xã An Thượng ra quân từ tháng 3 nay lan rộng.", "Mỗi thôn một đường hoa", {
    launcher: "Hội LHPN xã An Thượng",
  }),
  one("Phong trào “Ca ba an toàn” do tổ chức Công đoàn phát động được hưởng ứng.", "Ca ba an toàn", { launcher: "tổ chức Công đoàn" }),
  one("Đoàn Thanh niên xã Quảng Phú đứng ra phát động phong trào “Ngày thứ Bảy tình nguyện”.", "Ngày thứ Bảy tình nguyện", {
    launcher: "Đoàn Thanh niên xã Quảng Phú",
  }),
  one("Sở Y tế chọn cách làm riêng bằng phong trào “Bệnh viện không khói thuốc”.", "Bệnh viện không khói thuốc", {
    launcher: "Sở Y tế",
  }),
  one("Hội Nông dân huyện là nơi khai sinh phong trào “Góp đất mở đường”.", "Góp đất mở đường", { launcher: "Hội Nông dân huyện" }),
  one("Hội nghị đã phát động phong trào thi đua “Đoàn kết, về đích sớm”.", "Đoàn kết, về đích sớm", { launcher: null }),
  one("Phong trào “Dạy thật, học thật” ở Trường THPT Lê Lợi mà ai cũng biết đã vào nền nếp.", "Dạy thật, học thật", {
    launcher: null,
  }),
  one("UBND tỉnh Hà Giang phát động phong trào thi đua “Chung tay xóa nhà tạm”.", "Chung tay xóa nhà tạm", {
    launcher: "UBND tỉnh Hà Giang",
  }),
  one("Ngày 12/3, tại xã Bản Qua, Huyện đoàn Bát Xát phát động phong trào “Ngày thứ bảy về bản”.", "Ngày thứ bảy về bản", {
    launcher: "Huyện đoàn Bát Xát",
  }),
  one(
    "Năm 2017, Liên đoàn Lao động tỉnh đã phát động phong trào thi đua “Mỗi tổ công đoàn một sáng kiến”.",
    "Mỗi tổ công đoàn một sáng kiến",
    { launcher: "Liên đoàn Lao động tỉnh" },
  ),
  one("Phong trào “Sóng và máy tính cho em” do Bộ Giáo dục và Đào tạo phát động được hưởng ứng rộng rãi.", "Sóng và máy tính cho em", {
    launcher: "Bộ Giáo dục và Đào tạo",
  }),
  one("Phong trào “Góp đá xây kè”, do Đảng ủy xã Tam Thanh khởi xướng, đã xây 2 km kè.", "Góp đá xây kè", {
    launcher: "Đảng ủy xã Tam Thanh",
  }),
  one("Phong trào “Bữa cơm công đoàn” của Công đoàn Công ty May 15 được công nhân khen ngợi.", "Bữa cơm công đoàn", {
    launcher: "Công đoàn Công ty May 15",
  }),
  one("Phong trào thi đua “Vì an ninh Tổ quốc” của lực lượng Công an tỉnh tiếp tục có chuyển biến.", "Vì an ninh Tổ quốc", {
    launcher: "lực lượng Công an tỉnh",
  }),
  one("Ngành y tế đẩy mạnh phong trào thi đua “Bệnh viện không khói thuốc”.", "Bệnh viện không khói thuốc", { launcher: "Ngành y tế" }),
  one("Sở Giao thông vận tải tổ chức lễ phát động phong trào thi đua “Mặt đường êm, lái xe an”.", "Mặt đường êm, lái xe an", {
    launcher: "Sở Giao thông vận tải",
  }),
  one("Phong trào thi đua “Kho bạc số” giai đoạn 2021 - 2025 do Kho bạc Nhà nước tỉnh phát động đã về đích.", "Kho bạc số", {
    launcher: "Kho bạc Nhà nước tỉnh",
    time: ["2021", "2025"],
  }),
  one("Các thôn hưởng ứng phong trào “Nhà sạch, ngõ đẹp”.", "Nhà sạch, ngõ đẹp", { launcher: null }),
  // Where the one who launches lies is told behind a comma; a short word's full stop ends nothing.
  one("Sáng 09/02/2026, UBND xã Long Hải, thành phố Đông Hà phát động phong trào thi đua “Xanh, số, nghĩa tình”.", "Xanh, số, nghĩa tình", {
    launcher: "UBND xã Long Hải",
  }),
  one("Hội Nông dân xã Bình Minh, huyện Mỹ Lộc phát động phong trào “Sạch nhà, đẹp ngõ”.", "Sạch nhà, đẹp ngõ", {
    launcher: "Hội Nông dân xã Bình Minh",
  }),
  one("Phong trào “Bãi biển sạch” do UBND TP. Đông Hà phát động từ hè 2013 thu hút 186 hộ.", "Bãi biển sạch", {
    launcher: "UBND TP. Đông Hà",
  }),
  one("Bộ đội Biên phòng hưởng ứng bằng phong trào “Thầy giáo quân hàm xanh”.", "Thầy giáo quân hàm xanh", {
    launcher: "Bộ đội Biên phòng",
  }),
  one("Ngành giáo dục giữ vững phong trào “Dạy tốt - Học tốt”.", "Dạy tốt - Học tốt", { launcher: "Ngành giáo dục" }),
  one("Cùng với xã Bình Minh, huyện Mỹ Lộc phát động phong trào “Cả huyện làm đường”.", "Cả huyện làm đường", {
    launcher: "huyện Mỹ Lộc",
  }),
  one("Được UBND xã giúp, thành phố Đông Hà phát động phong trào “Phố không rác”.", "Phố không rác", {
    launcher: "thành phố Đông Hà",
  }),
  one("Nhiều hộ tham gia phong trào “Vườn không cỏ dại”.", "Vườn không cỏ dại", { launcher: null }),
  one("Hội Chữ thập đỏ huyện triển khai phong trào “Tết nhân ái”.", "Tết nhân ái", { launcher: "Hội Chữ thập đỏ huyện" }),
  one("Phong trào “Mỗi tuần một điều luật” được Tòa án nhân dân huyện triển khai từ năm 2015.", "Mỗi tuần một điều luật", {
    launcher: "Tòa án nhân dân huyện",
  }),
  one("Trường THPT Hùng Vương phát động phong trào thi đua “Hoa điểm mười dâng thầy cô”.", "Hoa điểm mười dâng thầy cô", {
    launcher: "Trường THPT Hùng Vương",
  }),
  one("Hợp tác xã Đồng Tiến có phong trào “Ruộng sạch, nước trong”.", "Ruộng sạch, nước trong", { launcher: "Hợp tác xã Đồng Tiến" }),
  one("Chủ tịch Hội đồng Thi đua - Khen thưởng tỉnh phát động phong trào thi đua “Bứt phá về đích”.", "Bứt phá về đích", {
    launcher: "Chủ tịch Hội đồng Thi đua - Khen thưởng tỉnh",
  }),
  one("Cán bộ ngành thuế thi đua với phong trào “Thu đúng, thu đủ”.", "Thu đúng, thu đủ", { launcher: "ngành thuế" }),
  one("Ban Thường vụ Thành đoàn ban hành Kế hoạch số 30-KH/ĐTN về triển khai phong trào “Phố không rác”.", "Phố không rác", {
    launcher: "Ban Thường vụ Thành đoàn",
  }),
  one("Từ năm 2019, Công ty Than Mạo Khê - TKV duy trì phong trào “Mét lò an toàn”.", "Mét lò an toàn", {
    launcher: "Công ty Than Mạo Khê - TKV",
  }),
  one("Phong trào thi đua do Bộ Tư pháp phát động với tên gọi “Luật về bản” có 60 buổi.", "Luật về bản", { launcher: "Bộ Tư pháp" }),
  one("Phong trào “Tủ thuốc xanh” (Hội Đông y huyện) có 20 vườn thuốc.", "Tủ thuốc xanh", { launcher: "Hội Đông y huyện" }),
  one("Phong trào “Quyết thắng” của Đoàn Kinh tế - Quốc phòng 78 tiến bộ rõ.", "Quyết thắng", { launcher: "Đoàn Kinh tế - Quốc phòng 78" }),
  one("Phong trào “Sổ tay nhà giáo” của Sở Giáo dục và Đào tạo được nhân rộng.", "Sổ tay nhà giáo", { launcher: "Sở Giáo dục và Đào tạo" }),
  {
    text: "Các phong trào “Xuân biên giới”, “Hè tình nguyện”... do Tỉnh đoàn phát động thu hút hàng nghìn bạn trẻ.",
    movements: [
      { name: "Xuân biên giới", launcher: "Tỉnh đoàn" },
      { name: "Hè tình nguyện", launcher: "Tỉnh đoàn" },
    ],
  },
  one("Các đơn vị đẩy mạnh phong trào “Một cửa thân thiện”.", "Một cửa thân thiện", { launcher: null }),
  one("Phong trào “Lớp học ánh trăng” do Đồn Biên phòng và Bộ đội Biên phòng tỉnh mở.", "Lớp học ánh trăng"),
];
