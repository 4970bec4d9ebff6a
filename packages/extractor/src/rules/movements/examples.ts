/** What one stretch of text must yield: each name, with launcher or campaign where they are part of the case (null: must be none). */
export interface Example {
  readonly text: string;
  readonly movements: readonly {
    readonly name: string;
    readonly launcher?: string | null;
    readonly campaign?: string | null;
    readonly time?: readonly [string, string] | null;
  }[];
}

const one = (text: string, name: string, more: Omit<Example["movements"][number], "name"> = {}): Example => ({
  text,
  movements: [{ name, ...more }],
});
const many = (text: string, ...names: string[]): Example => ({ text, movements: names.map((name) => ({ name })) });

/** Names in quotation marks, however they are typed. */
export const QUOTED: readonly Example[] = [
  one(
    "Phong trào thi đua “Nghệ An chung sức xây dựng nông thôn mới” lan tỏa đến từng bản làng.",
    "Nghệ An chung sức xây dựng nông thôn mới",
    { campaign: "nong-thon-moi", launcher: null },
  ),
  one('Xã đẩy mạnh phong trào "Nhà sạch, vườn đẹp" ở tất cả các thôn.', "Nhà sạch, vườn đẹp"),
  one('Hưởng ứng phong trào “Ngày Chủ nhật xanh", bà con quét dọn đường làng.', "Ngày Chủ nhật xanh", { launcher: null }),
  one('Phong trào "Tiếng kẻng vùng biên” được duy trì ở 12 bản.', "Tiếng kẻng vùng biên"),
  one("Phong trào «Thắp sáng vùng biên» đã đến với 40 hộ.", "Thắp sáng vùng biên"),
  one("Trường duy trì phong trào ‘Nói lời hay, làm việc tốt’ trong học sinh.", "Nói lời hay, làm việc tốt"),
  one("Phong trào 'Bình dân học vụ số' đến từng ngõ nhỏ.", "Bình dân học vụ số", { campaign: "binh-dan-hoc-vu-so" }),
  one("Phong trào “ Vì an ninh Tổ quốc ” trong 6 tháng đầu năm có nhiều khởi sắc.", "Vì an ninh Tổ quốc", {
    campaign: "vi-an-ninh-to-quoc",
  }),
  one("Phong trào thi đua“Dạy tốt – Học tốt”của nhà trường có chuyển biến.", "Dạy tốt – Học tốt", { campaign: "day-tot-hoc-tot" }),
  one("Phong trào thi đua: “Mỗi ngày một việc tốt” được nhiều lớp hưởng ứng.", "Mỗi ngày một việc tốt"),
  one("Phong trào thi đua yêu nước “Toàn xã chung tay làm đường hoa” bước sang năm thứ ba.", "Toàn xã chung tay làm đường hoa"),
  one(
    "Phong trào thi đua chuyên đề “Giải ngân nhanh, công trình chất lượng” giúp tỉnh đạt 96% kế hoạch.",
    "Giải ngân nhanh, công trình chất lượng",
  ),
  one("Phong trào thi đua đặc biệt năm 2025 “Tăng tốc, bứt phá, về đích” được cả hệ thống hưởng ứng.", "Tăng tốc, bứt phá, về đích"),
  one("Phong trào thi đua mang tên “Hạt gạo nghĩa tình” đã quyên được 3 tấn gạo.", "Hạt gạo nghĩa tình"),
  one("Phong trào thi đua cải cách hành chính với tên gọi “Nụ cười công sở” đi vào nền nếp.", "Nụ cười công sở"),
  one("Phong trào được gọi là “Ba tiết kiệm” ra đời từ tổ hàn số 2.", "Ba tiết kiệm"),
  one("Phong trào thứ hai là “Trường học không rác thải nhựa”, nay có 18 trường tham gia.", "Trường học không rác thải nhựa"),
  one(
    "Phong trào thi đua do Thủ tướng Chính phủ phát động “Cả nước chung sức xây dựng nông thôn mới” được cụ thể hóa ở từng xã.",
    "Cả nước chung sức xây dựng nông thôn mới",
  ),
  one(
    "Phong trào thi đua trong công nhân, lao động “Năng suất cao hơn, chất lượng tốt hơn” làm lợi hàng tỷ đồng.",
    "Năng suất cao hơn, chất lượng tốt hơn",
  ),
  one(
    "Sơ kết phong trào thi đua “Vùng cao chung tay giữ rừng” giai đoạn 2021 - 2025, huyện đã trồng mới 300 ha.",
    "Vùng cao chung tay giữ rừng",
    { time: ["2021", "2025"] },
  ),
  one(
    "Tổng kết phong trào thi đua “Đắk Nông chung sức xây dựng nông thôn mới giai đoạn 2016 – 2020”, tỉnh có 31 xã về đích.",
    "Đắk Nông chung sức xây dựng nông thôn mới giai đoạn 2016 – 2020",
    { campaign: "nong-thon-moi", time: ["2016", "2020"] },
  ),
  one("Kết quả phong trào thi đua “Giỏi việc nước, đảm việc nhà” năm 2019 rất đáng mừng.", "Giỏi việc nước, đảm việc nhà", {
    campaign: "gioi-viec-nuoc",
    time: ["2019", "2019"],
  }),
  one("Phong trào “Xây dựng gia đình “5 không, 3 sạch”” có 9.000 hộ đăng ký.", "Xây dựng gia đình 5 không, 3 sạch"),
  one("Phong trào “Mỗi đoàn viên một cây xanh tiếp tục được nhân rộng trong toàn huyện.", "Mỗi đoàn viên một cây xanh"),
  one('Phong trào "Toàn dân bảo vệ an ninh Tổ quốc được giữ vững ở địa bàn giáp ranh.', "Toàn dân bảo vệ an ninh Tổ quốc", {
    campaign: "bao-ve-an-ninh-to-quoc",
  }),
  one("Tặng Cờ cho đơn vị dẫn đầu phong trào “Thi đua Quyết thắng” năm 2020.", "Thi đua Quyết thắng", { campaign: "quyet-thang" }),
  one("Cuộc vận động nay thành phong trào “Hũ gạo tình thương” trong toàn Hội.", "Hũ gạo tình thương"),
  one(
    "Phong trào thi đua “Cán bộ, công chức, viên chức thi đua thực hiện văn hoá công sở” giúp hồ sơ đúng hạn đạt 99%.",
    "Cán bộ, công chức, viên chức thi đua thực hiện văn hoá công sở",
    { campaign: "van-hoa-cong-so" },
  ),
  one("Phong trào “3 sạch” được chị em duy trì.", "3 sạch"),
  one("Phong trào “Ba nhất” lan khắp các trung đội.", "Ba nhất"),
  one("Nhiều nơi làm theo phong trào “Đường có hoa,\nnhà có số” của bà con vùng ven.", "Đường có hoa, nhà có số"),
];

/** Told less directly: a description between, a title over two lines, abbreviations, capitals. */
export const INDIRECT: readonly Example[] = [
  many(
    "Phong trào thi đua trong học sinh, sinh viên: “Học tập tốt, rèn luyện tốt”, “Đôi bạn cùng tiến”.",
    "Học tập tốt, rèn luyện tốt",
    "Đôi bạn cùng tiến",
  ),
  one("Bệnh viện thì có “Bệnh án không giấy”, phong trào mà sau 5 tháng đã bỏ hẳn việc in phim.", "Bệnh án không giấy", {
    launcher: "Bệnh viện",
  }),
  one("Được khởi xướng từ năm 2015, “Con đường hoa” đã trở thành phong trào rộng khắp.", "Con đường hoa"),
  one("“Vườn sạch mẹ trồng” nay là một phong trào có nền nếp.", "Vườn sạch mẹ trồng"),
  many("Từ phong trào “Thắp sáng đường quê” đến “Sạch nhà, đẹp ngõ”, việc nào cũng có phụ nữ.", "Thắp sáng đường quê", "Sạch nhà, đẹp ngõ"),
  one("Phong trào phụ nữ “Ba đảm đang” vang khắp hậu phương.", "Ba đảm đang"),
  one("Phong trào thi đua lao động sản xuất “Chắc tay súng, vững tay cày” sống mãi.", "Chắc tay súng, vững tay cày"),
  one("Phong trào quyên góp “Áo ấm mùa đông” gửi lên 600 chiếc áo.", "Áo ấm mùa đông"),
  one("Phong trào thi đua của phụ nữ xã “Đồng ruộng không rác” có 8 chi hội tham gia.", "Đồng ruộng không rác"),
  one("Phong trào TĐYN “Mỗi khu phố một góc xanh” ở phường 7 đã có 22 góc xanh.", "Mỗi khu phố một góc xanh"),
  one("Phong trào thi đua (gọi tắt là PTTĐ) “Cảng xanh” đã khởi động.", "Cảng xanh"),
  one(
    "KẾ HOẠCH\nTổ chức phong trào thi đua\n“Bạc Liêu chung sức xây dựng nông thôn mới”\ngiai đoạn 2021 - 2025",
    "Bạc Liêu chung sức xây dựng nông thôn mới",
  ),
  one("PHONG TRÀO THI ĐUA “VƯỢT NẮNG THẮNG MƯA”\nĐợt 1 của phong trào thi đua “Vượt nắng thắng mưa” đã xong.", "Vượt nắng thắng mưa"),
  many(
    "Các phong trào như Thi đua Quyết thắng, Toàn dân bảo vệ an ninh Tổ quốc được giữ vững.",
    "Thi đua Quyết thắng",
    "Toàn dân bảo vệ an ninh Tổ quốc",
  ),
  one("Phong trào thi đua được phát động từ tháng 5, mang tên “Mùa vàng thắng lợi”.", "Mùa vàng thắng lợi"),
  one(
    "Nhờ thực hiện tốt “Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau” và các phong trào khác, xã chỉ còn 12 hộ nghèo.",
    "Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau",
  ),
  one("Nông dân vùng M'Drắk có phong trào 'Mỗi nhà một ao cá' từ lâu.", "Mỗi nhà một ao cá"),
  one("Phong trào xây dựng “Cơ quan không giấy tờ” bắt đầu từ Văn phòng Ủy ban.", "Cơ quan không giấy tờ"),
  one("Trong phong trào, chị em thực hiện mô hình “Phân loại rác”; phong trào “Đi chợ bằng làn” được khen.", "Đi chợ bằng làn"),
  one("Hội viên đạt danh hiệu “Hội viên nòng cốt” trong phong trào thi đua “Biên cương vững chãi”.", "Biên cương vững chãi"),
];

/** The noun is told once, or only a verb tells it. */
export const ELLIPTIC: readonly Example[] = [
  many(
    "Các phong trào “Xóa nghèo”, “Đền ơn đáp nghĩa”, toàn dân đoàn kết xây dựng đời sống văn hóa ở khu dân cư đi vào nền nếp.",
    "Xóa nghèo",
    "Đền ơn đáp nghĩa",
    "toàn dân đoàn kết xây dựng đời sống văn hóa",
  ),
  many(
    "Các phong trào toàn dân bảo vệ an ninh Tổ quốc, “Ngõ xóm bình yên” được giữ vững.",
    "toàn dân bảo vệ an ninh Tổ quốc",
    "Ngõ xóm bình yên",
  ),
  one("Công đoàn tổng kết đợt thi đua ngắn ngày “40 ngày đêm dựng trạm biến áp”.", "40 ngày đêm dựng trạm biến áp"),
  {
    text: "Hội Nông dân có phong trào “Ruộng không bờ cỏ”, Hội Phụ nữ có “Chợ không túi nhựa”, Đoàn Thanh niên có “Bản làng kết nối”.",
    movements: [
      { name: "Ruộng không bờ cỏ", launcher: "Hội Nông dân" },
      { name: "Chợ không túi nhựa", launcher: "Hội Phụ nữ" },
      { name: "Bản làng kết nối", launcher: "Đoàn Thanh niên" },
    ],
  },
  {
    text: "Khối trường học có phong trào “Sân trường xanh”; Huyện đoàn phát động “Mỗi tháng một bờ kè”.",
    movements: [{ name: "Sân trường xanh" }, { name: "Mỗi tháng một bờ kè", launcher: "Huyện đoàn" }],
  },
  many("Hai phong trào được hội viên duy trì là “Góp vốn xoay vòng” và “Giúp nhau ngày công”.", "Góp vốn xoay vòng", "Giúp nhau ngày công"),
  one("Phong trào được bà con hưởng ứng nhiều nhất là “Hàng rào xanh”.", "Hàng rào xanh"),
  one("Phong trào nổi bật nhất là “Mỗi thôn một thư viện”.", "Mỗi thôn một thư viện"),
  one(
    "Năm nay Thủ tướng phát động thêm phong trào “Cả nước thi đua đổi mới sáng tạo và chuyển đổi số”.",
    "Cả nước thi đua đổi mới sáng tạo và chuyển đổi số",
    { launcher: "Thủ tướng" },
  ),
  many(
    "Các phong trào nổi bật: “Ao cá Bác Hồ”: thả 12 tấn cá; “Lò đốt rác tại nhà”: 900 lò; “Camera xóm” của Công an xã.",
    "Ao cá Bác Hồ",
    "Lò đốt rác tại nhà",
    "Camera xóm",
  ),
  one("Hưởng ứng “Bình dân học vụ số”, 40 tổ công nghệ đã về bản, thi đua cầm tay chỉ việc.", "Bình dân học vụ số"),
  one("Thầy và trò toàn huyện ra sức thi đua “Dạy tốt, học tốt”.", "Dạy tốt, học tốt"),
  many(
    "Các phong trào thi đua trọng tâm:\n- Dân vận khéo: 52 mô hình.\n- Toàn dân bảo vệ an ninh Tổ quốc: 30 tổ tự quản.",
    "Dân vận khéo",
    "Toàn dân bảo vệ an ninh Tổ quốc",
  ),
];

/** Drives: a named đợt thi đua is a movement. */
export const DRIVES: readonly Example[] = [
  one("Trung đoàn mở 3 đợt thi đua cao điểm; riêng đợt “Thần tốc, vững chắc” do Đảng ủy Trung đoàn phát động.", "Thần tốc, vững chắc", {
    launcher: "Đảng ủy Trung đoàn",
  }),
  one("Cục Thuế tỉnh Bình Định phát động đợt thi đua “60 ngày thu nợ thuế” từ tháng 11.", "60 ngày thu nợ thuế", {
    launcher: "Cục Thuế tỉnh Bình Định",
  }),
  one("Đợt thi đua cao điểm “Thần tốc lấp biển”, kéo dài 45 ngày, đã kết thúc.", "Thần tốc lấp biển"),
  one("Ban Chỉ huy Quân sự huyện phát động thi đua cao điểm “Đoàn kết - sáng tạo - quyết thắng”.", "Đoàn kết - sáng tạo - quyết thắng", {
    launcher: "Ban Chỉ huy Quân sự huyện",
  }),
  one("Đợt thi đua đặc biệt mang tên “Về đích trước 30/4” bắt đầu từ hôm nay.", "Về đích trước 30/4"),
  one("Trong tháng thi đua “Tháng công nhân sáng tạo” có 120 sáng kiến.", "Tháng công nhân sáng tạo"),
  one("Đợt thi đua ngắn hạn “30 ngày sạch sâu bệnh” do Chi cục Bảo vệ thực vật phát động đã xong.", "30 ngày sạch sâu bệnh", {
    launcher: "Chi cục Bảo vệ thực vật",
  }),
  one(
    "Thủ tướng Chính phủ phát động đợt thi đua cao điểm “500 ngày đêm thi đua hoàn thành 3.000 km đường bộ cao tốc”.",
    "500 ngày đêm thi đua hoàn thành 3.000 km đường bộ cao tốc",
    { launcher: "Thủ tướng Chính phủ", campaign: "3000-km-cao-toc" },
  ),
];

/** Several names under one noun. */
export const LISTS: readonly Example[] = [
  many(
    "Các cấp Hội triển khai phong trào “Phụ nữ giúp nhau làm kinh tế”, “Tiết kiệm mùa vàng” và “Nụ cười trẻ thơ”.",
    "Phụ nữ giúp nhau làm kinh tế",
    "Tiết kiệm mùa vàng",
    "Nụ cười trẻ thơ",
  ),
  many(
    "Các phong trào thi đua như: “Lao động giỏi, lao động sáng tạo”; “Xanh - Sạch - Đẹp”; “Giỏi việc nước, đảm việc nhà” được duy trì.",
    "Lao động giỏi, lao động sáng tạo",
    "Xanh - Sạch - Đẹp",
    "Giỏi việc nước, đảm việc nhà",
  ),
  {
    text: "Nổi lên các phong trào thi đua như “Hai giỏi” của ngành ngân hàng; “Thầy thuốc như mẹ hiền” của ngành y tế.",
    movements: [
      { name: "Hai giỏi", launcher: "ngành ngân hàng" },
      { name: "Thầy thuốc như mẹ hiền", launcher: "ngành y tế" },
    ],
  },
  many(
    "Hai phong trào lớn là “Tuổi trẻ sáng tạo” và “Tuổi trẻ tình nguyện” thu hút 20.000 lượt đoàn viên.",
    "Tuổi trẻ sáng tạo",
    "Tuổi trẻ tình nguyện",
  ),
  many(
    "Nhiều phong trào được triển khai sâu rộng, tiêu biểu như: “Sáng - xanh - sạch - đẹp”, “Cổng trường an toàn”.",
    "Sáng - xanh - sạch - đẹp",
    "Cổng trường an toàn",
  ),
  many("Một số phong trào nổi bật gồm “Vườn mẫu” (từ năm 2018), “Đường hoa kiểu mẫu”, …", "Vườn mẫu", "Đường hoa kiểu mẫu"),
  many(
    "Một số phong trào thi đua tiêu biểu:\n- “Mái ấm cho bản nghèo”: 212 căn.\n- “Con đường hạnh phúc”: 45 km.",
    "Mái ấm cho bản nghèo",
    "Con đường hạnh phúc",
  ),
  many(
    "Phong trào “Nghìn việc tốt”, phong trào “Kế hoạch nhỏ”, phong trào “Trần Quốc Toản” được thiếu nhi hưởng ứng.",
    "Nghìn việc tốt",
    "Kế hoạch nhỏ",
    "Trần Quốc Toản",
  ),
  many(
    "Các phong trào, cuộc vận động như “Mái ấm tình thương”, “Góp sức vì biển đảo” được duy trì.",
    "Mái ấm tình thương",
    "Góp sức vì biển đảo",
  ),
  many("Ba phong trào “Ba tốt”, “Ba nhất” và “Ba không” thành nếp ở đơn vị.", "Ba tốt", "Ba nhất", "Ba không"),
  many("Phong trào “Xanh đồi” giai đoạn 2016 - 2020, “Sạch suối” giai đoạn 2021 - 2025 nối tiếp nhau.", "Xanh đồi", "Sạch suối"),
  {
    text: "Hội Nông dân có phong trào “Nông dân giữ rừng”, Hội Phụ nữ có phong trào “Chợ quê không rác”; Đoàn Thanh niên với phong trào “Số hóa bản làng”.",
    movements: [
      { name: "Nông dân giữ rừng", launcher: "Hội Nông dân" },
      { name: "Chợ quê không rác", launcher: "Hội Phụ nữ" },
      { name: "Số hóa bản làng", launcher: "Đoàn Thanh niên" },
    ],
  },
];

/** Names without quotation marks. */
export const UNQUOTED: readonly Example[] = [
  one("Phong trào thi đua Chung tay cải cách hành chính được các sở hưởng ứng.", "Chung tay cải cách hành chính"),
  many(
    "Các phong trào: Xanh hóa công sở, Ngày thứ Bảy tình nguyện, Tuyến đường không rác được nhân rộng.",
    "Xanh hóa công sở",
    "Ngày thứ Bảy tình nguyện",
    "Tuyến đường không rác",
  ),
  one("Phong trào Tiếng kẻng an ninh ở 12 bản được giữ vững.", "Tiếng kẻng an ninh"),
  one("Phong trào Tết trồng cây đời đời nhớ ơn Bác Hồ được cả xã hưởng ứng.", "Tết trồng cây đời đời nhớ ơn Bác Hồ"),
  many("Các phong trào: Thanh niên lập nghiệp, Hiến máu tình nguyện được duy trì.", "Thanh niên lập nghiệp", "Hiến máu tình nguyện"),
  one("Phong trào Toàn dân bảo vệ an ninh Tổ quốc ở phường có nhiều cách làm hay.", "Toàn dân bảo vệ an ninh Tổ quốc"),
  one(
    "Ông được khen vì thành tích xuất sắc trong phong trào toàn dân bảo vệ an ninh tổ quốc năm 2023.",
    "toàn dân bảo vệ an ninh tổ quốc",
    { campaign: "bao-ve-an-ninh-to-quoc" },
  ),
  one("Phong trào Thi đua Quyết thắng của Trung đoàn 5 có bước tiến mới.", "Thi đua Quyết thắng", {
    launcher: "Trung đoàn 5",
    campaign: "quyet-thang",
  }),
  one("Các đơn vị đẩy mạnh phong trào thi đua Quyết thắng.", "Quyết thắng"),
  one("Công đoàn cơ sở tổ chức phong trào thi đua lao động giỏi, lao động sáng tạo.", "lao động giỏi, lao động sáng tạo", {
    campaign: "lao-dong-gioi",
  }),
  one("Phong trào thi đua dạy tốt - học tốt được giữ vững.", "dạy tốt - học tốt"),
  one(
    "Hội phát động phong trào nông dân thi đua sản xuất kinh doanh giỏi, đoàn kết giúp nhau làm giàu và giảm nghèo bền vững.",
    "nông dân thi đua sản xuất kinh doanh giỏi, đoàn kết giúp nhau làm giàu và giảm nghèo bền vững",
    { campaign: "nong-dan-gioi" },
  ),
  one(
    "Phong trào Tuổi trẻ Long An chung tay xây dựng nông thôn mới được 15 huyện, thị hưởng ứng.",
    "Tuổi trẻ Long An chung tay xây dựng nông thôn mới",
  ),
  one(
    "Thực hiện phong trào thi đua Cả nước chung sức xây dựng nông thôn mới, xã đã hiến 4 ha đất.",
    "Cả nước chung sức xây dựng nông thôn mới",
  ),
  one("Phong trào thi đua Hòa Bình chung sức xây dựng nông thôn mới bước vào giai đoạn mới.", "Hòa Bình chung sức xây dựng nông thôn mới"),
  one("Hưởng ứng phong trào Đền ơn đáp nghĩa, phường tặng 30 sổ tiết kiệm.", "Đền ơn đáp nghĩa", { campaign: "den-on-dap-nghia" }),
  one("Phong trào Người tốt, việc tốt có ở mọi chi hội.", "Người tốt, việc tốt"),
  one(
    "Phong trào toàn dân đoàn kết xây dựng đời sống văn hóa ở khu dân cư đã đi vào chiều sâu.",
    "toàn dân đoàn kết xây dựng đời sống văn hóa",
  ),
  one(
    "Phong trào xây dựng trường học thân thiện, học sinh tích cực có ở 100% số trường.",
    "xây dựng trường học thân thiện, học sinh tích cực",
  ),
  many("Xã giữ vững phong trào Thi đua Quyết thắng, Dân vận khéo.", "Thi đua Quyết thắng", "Dân vận khéo"),
  one("Hội Cựu chiến binh thị xã duy trì phong trào Cựu chiến binh gương mẫu.", "Cựu chiến binh gương mẫu", {
    launcher: "Hội Cựu chiến binh thị xã",
  }),
  one("Phong trào Dân vận khéo trên địa bàn có 200 mô hình.", "Dân vận khéo"),
  one("Huyện triển khai phong trào bình dân học vụ số tới từng tổ dân phố.", "bình dân học vụ số"),
];

/** Who launched or runs it, before and after the name. */
export const LAUNCHED: readonly Example[] = [
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

/** One movement, several spellings. */
export const MERGED: readonly Example[] = [
  one(
    "Phong trào Toàn dân bảo vệ an ninh Tổ quốc (ANTQ) có ở mọi thôn. Công an huyện phát động phong trào Toàn dân bảo vệ ANTQ trong dịp Tết.",
    "Toàn dân bảo vệ an ninh Tổ quốc",
    { launcher: "Công an huyện" },
  ),
  one(
    "Phong trào “Dạy tốt, học tốt” bắt đầu từ năm 1961. Nay phong trào “Dạy tốt – Học tốt” vẫn còn. Phong trào Dạy tốt, học tốt sẽ còn mãi.",
    "Dạy tốt, học tốt",
  ),
  one("Phong trào “Vì nền văn hoá đọc” ra mắt tháng 4. Phong trào “Vì nền văn hóa đọc” có 30 trường tham gia.", "Vì nền văn hoá đọc"),
  one(
    "Phong trào “Sơn La chung sức xây dựng nông thôn mới” giai đoạn 2011 - 2015 đã tổng kết. Phong trào “Sơn La chung sức xây dựng nông thôn mới” giai đoạn 2016 - 2020 đang triển khai.",
    "Sơn La chung sức xây dựng nông thôn mới",
  ),
  one(
    "Phong trào “Nông dân thi đua sản xuất, kinh doanh giỏi” lan rộng. Qua phong trào nông dân sản xuất kinh doanh giỏi, 300 hộ thoát nghèo.",
    "Nông dân thi đua sản xuất, kinh doanh giỏi",
  ),
  one(
    "Phong trào Toàn dân bảo vệ an ninh Tổ quốc (ANTQ) được củng cố. Phong trào Toàn dân bảo vệ ANTQ có 40 mô hình.",
    "Toàn dân bảo vệ an ninh Tổ quốc",
  ),
  one(
    "Phong trào thi đua “Cả nước chung tay xóa nhà tạm, nhà dột nát trong năm 2025” đã xong. Qua phong trào “Cả nước chung tay xóa nhà tạm, nhà dột nát”, 900 căn được dựng.",
    "Cả nước chung tay xóa nhà tạm, nhà dột nát trong năm 2025",
  ),
  many(
    "Phong trào “Cả nước chung sức xây dựng nông thôn mới” và phong trào “Yên Bái chung sức xây dựng nông thôn mới” gắn với nhau.",
    "Cả nước chung sức xây dựng nông thôn mới",
    "Yên Bái chung sức xây dựng nông thôn mới",
  ),
  one("Phong trào “Giữ suối” có 20 bản tham gia. “Giữ suối” nay lan sang xã bên.", "Giữ suối"),
];

/** Texts that name no movement. */
export const NONE: readonly string[] = [
  "“Lá lành đùm lá rách” là truyền thống của dân tộc, cũng là gốc của mọi phong trào.",
  "Phong trào Đoàn và phong trào Thiếu nhi của xã có nhiều khởi sắc.",
  // slogans and quotations
  "Bác dạy: “Thi đua là yêu nước, yêu nước thì phải thi đua”.",
  "Phong trào thi đua yêu nước được đẩy mạnh với khí thế “người người thi đua, ngành ngành thi đua”.",
  "Phong trào thi đua “Thi đua là yêu nước, yêu nước thì phải thi đua” mãi còn giá trị.",
  "Phong trào thi đua yêu nước phát triển theo tinh thần “Đảng gọi, dân theo”.",
  "Thi đua phải theo phương châm “Nói ít, làm nhiều”.",
  "Khẩu hiệu thi đua “Một người làm việc bằng hai” được treo trước cổng.",
  "Phong trào thi đua diễn ra với khẩu hiệu hành động “Nhanh hơn, tốt hơn”.",
  "Phong trào thi đua nêu cao truyền thống “Lá lành đùm lá rách”.",
  "“Thi đua thì phải có kết quả”, ông Nam nói về phong trào ở thôn.",
  "Phong trào ấy, theo lời ông, là “điểm tựa” của bà con.",
  "Phong trào đã trở thành “đòn bẩy” cho sản xuất.",
  "Phong trào thi đua tránh tình trạng “đầu voi đuôi chuột”.",
  "Phong trào “hình thức” thì dân không theo.",
  "Phong trào thi đua “nóng” lên từng ngày.",
  "Lời kêu gọi “Toàn dân thi đua” năm ấy mở đầu một phong trào lớn.",
  // themes
  "Tỉnh phát động phong trào thi đua năm 2024 với chủ đề “Đoàn kết, kỷ cương, sáng tạo, phát triển”.",
  "Phong trào thi đua bám sát chủ đề năm “Kỷ cương, trách nhiệm, hiệu quả”.",
  "Đại hội Thi đua yêu nước có chủ đề “Thi đua vì một quê hương giàu đẹp”.",
  "Phong trào thi đua với mục tiêu “không ai đứng ngoài”.",
  "Phong trào thi đua tập trung vào nội dung “5 tại chỗ”.",
  // documents, programmes, projects
  "Chỉ thị số 12-CT/TU về “Đẩy mạnh công tác thi đua, khen thưởng trong tình hình mới”.",
  "Nghị quyết “Về thi đua trong giai đoạn mới” được ban hành.",
  "Phong trào gắn với chương trình “Mỗi xã một sản phẩm”.",
  "Phong trào thi đua gắn với đề án “Làng thông minh”.",
  "Phong trào thi đua góp phần thực hiện dự án “Nước sạch cho bản”.",
  "Cuốn sách “Những bông hoa thi đua” vừa ra mắt.",
  "Chuyên mục “Điển hình tiên tiến” trên báo tỉnh tuyên truyền phong trào thi đua.",
  "Tham luận “Phong trào thi đua ở cơ sở” được hội nghị đánh giá cao.",
  // models, clubs, contests, funds, titles
  "Từ phong trào, mô hình “Tiếng loa an ninh” ra đời.",
  "Phong trào thi đua xuất hiện nhiều mô hình như “Camera nhà tôi”, “Cổng rào số”.",
  "Qua phong trào, câu lạc bộ “Thoát nghèo” có 40 thành viên.",
  "Phong trào có cách làm “cầm tay chỉ việc” rất hay.",
  "Phong trào thi đua có công trình “Thắp sáng đường quê” dài 3 km.",
  "Phong trào sôi nổi nhờ hội thi “Bí thư chi bộ giỏi”.",
  "Phong trào văn nghệ có cuộc thi “Tiếng hát vùng cao”.",
  "Phong trào đã vận động Quỹ “Vì người nghèo” được 2 tỷ đồng.",
  "Qua phong trào, 90% số hộ đạt danh hiệu “Gia đình văn hóa”.",
  "Trong phong trào thi đua, 3 người được tặng danh hiệu “Chiến sĩ thi đua cấp tỉnh”.",
  "Phong trào thi đua có 12 người nhận Kỷ niệm chương “Vì sự nghiệp thi đua, khen thưởng”.",
  "Phong trào xây dựng “Gia đình văn hóa”, “Làng văn hóa” có từ lâu.",
  "Ngày hội “Toàn dân bảo vệ an ninh Tổ quốc” được tổ chức ở 5 xã.",
  "Đội nhận Cờ “Đơn vị dẫn đầu phong trào thi đua”.",
  "Nhiều tấm gương “Người tốt, việc tốt” từ phong trào thi đua được tôn vinh.",
  "Lễ tôn vinh “Vinh quang thi đua” diễn ra tối qua.",
  // campaigns that nobody calls phong trào
  "Cuộc vận động “Người Việt Nam ưu tiên dùng hàng Việt Nam” được đẩy mạnh cùng các phong trào thi đua.",
  "Chiến dịch “Mùa hè xanh” khép lại.",
  "Hội phát động cuộc vận động “Xây dựng gia đình 5 không, 3 sạch”.",
  // bare phrases
  "Phong trào thi đua yêu nước của tỉnh năm nay khởi sắc.",
  "Huyện phát động nhiều phong trào thi đua trên mọi lĩnh vực.",
  "Phong trào thi đua “yêu nước” phải thực chất.",
  "Phong trào “Thi đua ái quốc” do Bác Hồ phát động.",
  "Phong trào xây dựng nông thôn mới lan rộng khắp các xã.",
  "Phong trào hiến đất làm đường được bà con ủng hộ.",
  "Phong trào văn hóa, văn nghệ, thể dục thể thao phát triển.",
  "Phong trào Đoàn và phong trào thanh thiếu nhi có nhiều khởi sắc.",
  "Phong trào Công đoàn của tỉnh được Tổng Liên đoàn ghi nhận.",
  "Phong trào Đồng khởi Bến Tre đi vào lịch sử.",
  "Phong trào Cần Vương cuối thế kỷ XIX.",
  "Phong trào đền ơn đáp nghĩa được nhân dân quan tâm.",
  "Phong trào khuyến học, khuyến tài phát triển mạnh ở các dòng họ.",
  "Đợt thi đua chào mừng Đại hội Đảng bộ tỉnh bắt đầu từ 1/7.",
  "Phong trào thi đua giữa các khối, cụm ngày càng sôi nổi.",
  "Phong trào thi đua phải có “hồn”.",
  "Tỉnh không chạy theo số lượng phong trào; cần “chất” hơn “lượng”.",
  "Bộ đội “Cụ Hồ” luôn đi đầu trong phong trào.",
  "Anh được mệnh danh là “vua dừa” từ phong trào sản xuất giỏi.",
  "Hộ ông Tư là “đầu tàu” của phong trào.",
  "Khối thi đua số 3 tổ chức hội nghị “Sơ kết 6 tháng”.",
  "Gian trưng bày “Đất mẹ” thu hút người xem.",
  "“Chúng tôi không làm phong trào cho có”, anh nói.",
  "Ông cười: “Phong trào là do dân, vì dân”.",
  "Giải chạy “Bước chân xanh” hưởng ứng phong trào rèn luyện sức khỏe.",
  "Đánh giá các phong trào thi đua, đồng chí Bí thư nhấn mạnh: “Phải đi vào thực chất”.",
  "Nói về những phong trào ở bản, già làng cười: “Dân tin thì việc gì cũng xong”.",
  "Phong trào của xã “có tiếng mà không có miếng” là lời nhắc nhau vui.",
  "Phong trào xây dựng đơn vị “An toàn về an ninh trật tự” có 12 cơ quan đạt chuẩn.",
  "Phong trào thi đua ở đây “chuyển mình” rõ rệt.",
  "Phong trào “A” đến “Z” chỉ là cách nói.",
  "Phong trào gắn với “Ngày Biên phòng toàn dân”.",
  "KẾT QUẢ PHONG TRÀO THANH NIÊN THAM GIA XÂY DỰNG ĐỜI SỐNG MỚI",
  "Phong trào thi đua của các đơn vị được chấm điểm “A”.",
  "Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh” và phong trào thi đua yêu nước được Mặt trận phát động.",
  "Lực lượng Công an thi đua lập công, giữ gìn danh hiệu “Vì nước quên thân, vì dân phục vụ”.",
  "Toàn trường ra sức thi đua, lấy câu “Tiên học lễ, hậu học văn” làm đầu.",
  "Bài hát “Hò kéo pháo” mở đầu đêm văn nghệ chào mừng phong trào thi đua.",
  "Các phong trào được coi là “Cánh chim đầu đàn” của huyện.",
  "Phong trào được xem là “Luồng gió lành” cho vùng cao.",
  "Huyện gắn phong trào thi đua với “Năm dân vận khéo 2018”.",
  "Phong trào văn nghệ “cây nhà lá vườn” rộn ràng khắp xóm.",
  "Phong trào thi đua xuất hiện những “vua cam” ở vùng đồi.",
  "Thị trấn phát động “Tết trồng cây đời đời nhớ ơn Bác Hồ” nhân dịp đầu xuân.",
  "Hưởng ứng “Ngày Môi trường thế giới”, phong trào nhặt rác được phát động.",
  "Xã phát động “Tuần lễ áo dài” vào tháng 3, mở đầu các phong trào thi đua trong năm.",
  "Đơn vị thực hiện “5 không” trong tiếp công dân và thi đua yêu nước.",
  "Cơ quan có “hòm thư góp ý”, phòng có “ngày không hẹn” để thi đua phục vụ dân.",
  "Ra quân hưởng ứng “Năm an toàn giao thông 2012”.",
  "Nội dung thi đua gồm:\n- Tăng gia sản xuất: 30 ha.\n- Giữ gìn vệ sinh: 12 thôn.",
  "Phong trào thi đua lập thành tích chào mừng 50 năm ngày thành lập ngành.",
];
