import type { PageCase } from "./portals.ts";

const lead =
  "Những năm qua, các phong trào thi đua của huyện Yên Sơn Hạ đã tạo được sức lan tỏa mạnh mẽ, góp phần hoàn thành nhiều chỉ tiêu kinh tế - xã hội.";

/** Invented pages with the habits of newspapers and of less usual portals. */
export const newspapers: PageCase[] = [
  {
    name: "author and date on one line above the lead, no blank lines at all",
    raw: `Báo Yên Sơn điện tử
Thời sự
Kinh tế
Xã hội
Yên Sơn Hạ: Lan tỏa phong trào hiến đất làm đường
Minh Anh - 12/03/2018 06:30
${lead}
Chỉ trong 2 năm, 318 hộ dân đã hiến 21.400 m2 đất.
Chia sẻ kinh nghiệm, ông Hà Văn Sung, Bí thư chi bộ thôn 5 cho biết: “Cán bộ làm trước, dân theo sau”.
Bình luận về kết quả này, lãnh đạo huyện đánh giá cao vai trò của người có uy tín.
MINH ANH
Bình luận (2)
Nguyễn Văn Tâm: Bài viết rất hay, quê tôi ở xã bên cũng đã hiến được 120 hộ, rất mong báo về viết bài cho bà con phấn khởi.
Gửi bình luận`,
    title: "Yên Sơn Hạ: Lan tỏa phong trào hiến đất làm đường",
    publishedAt: "2018-03-12",
    author: "MINH ANH",
    lines: [
      lead,
      "Chia sẻ kinh nghiệm, ông Hà Văn Sung, Bí thư chi bộ thôn 5 cho biết: “Cán bộ làm trước, dân theo sau”.",
      "Bình luận về kết quả này, lãnh đạo huyện đánh giá cao vai trò của người có uy tín.",
    ],
    gone: ["Nguyễn Văn Tâm", "120 hộ", "Gửi bình luận"],
  },
  {
    name: "headline in capitals, date in capitals with SA, teasers below",
    raw: `CÔNG ĐOÀN NGÀNH GIÁO DỤC TỈNH HÒA LÂM

CÔNG ĐOÀN NGÀNH GIÁO DỤC TỔNG KẾT PHONG TRÀO “GIỎI VIỆC TRƯỜNG, ĐẢM VIỆC NHÀ”

Thứ sáu, 05/03/2024 - 08:15 SA

Sáng 04/3, Công đoàn ngành Giáo dục tỉnh tổng kết phong trào thi đua “Giỏi việc trường, đảm việc nhà” giai đoạn 2019 - 2024. Toàn ngành có 7.412 nữ đoàn viên đạt danh hiệu cấp trường.

Dịp này, 24 tập thể và 52 cá nhân được khen thưởng./.

Thu Hà

Tin bài liên quan
Trường Mầm non Hoa Ban đón bằng công nhận đạt chuẩn quốc gia mức độ 2
Sáng 02/3, Trường Mầm non Hoa Ban long trọng tổ chức lễ đón bằng công nhận trường đạt chuẩn quốc gia mức độ 2 và đón nhận Huân chương Lao động hạng Ba của Chủ tịch nước.
Hội thi “Cô giáo tài năng, duyên dáng”
Tối 01/3, hơn 300 nữ nhà giáo trong toàn tỉnh đã tham dự Hội thi “Cô giáo tài năng, duyên dáng” do Công đoàn ngành tổ chức tại Nhà văn hóa trung tâm tỉnh.`,
    title: "CÔNG ĐOÀN NGÀNH GIÁO DỤC TỔNG KẾT PHONG TRÀO “GIỎI VIỆC TRƯỜNG, ĐẢM VIỆC NHÀ”",
    publishedAt: "2024-03-05",
    author: "Thu Hà",
    lines: ["Dịp này, 24 tập thể và 52 cá nhân được khen thưởng./."],
    gone: ["Hoa Ban", "300 nữ nhà giáo", "Huân chương Lao động hạng Ba"],
  },
  {
    name: "names in a list without marks, sums, lines that look like meta",
    raw: `Khối thi đua số 2 bình xét cuối năm
(24/12/2021 - 15:20)
Khối thi đua số 2 các cơ quan tham mưu, tổng hợp của tỉnh vừa họp tổng kết, bình xét thi đua năm 2021 với kết quả như sau.
Chủ đề: “Trách nhiệm, sáng tạo”
Thời gian: tháng 12/2021
Cổng thông tin điện tử của tỉnh đạt 1.250.000 lượt truy cập trong năm 2021.
Các cá nhân được đề nghị tặng Bằng khen:
Ông Trần Văn Lực, Sở Tư pháp
Bà Ngô Thị Mận, Văn phòng UBND tỉnh
Ông Lý Seo Dìn
Tổng số: 03 cá nhân
Tổng cộng: 05 tập thể, 03 cá nhân`,
    title: "Khối thi đua số 2 bình xét cuối năm",
    publishedAt: "2021-12-24",
    author: null,
    lines: [
      "Cổng thông tin điện tử của tỉnh đạt 1.250.000 lượt truy cập trong năm 2021.",
      "Chủ đề: “Trách nhiệm, sáng tạo”",
      "Thời gian: tháng 12/2021",
      "Ông Trần Văn Lực, Sở Tư pháp",
      "Ông Lý Seo Dìn",
      "Tổng số: 03 cá nhân",
      "Tổng cộng: 05 tập thể, 03 cá nhân",
    ],
    gone: ["15:20"],
  },
  {
    name: "date spelt out, lead twice, subheads, picture lines",
    raw: `Trang chủ
Thi đua khen thưởng
Thành đoàn Việt Phú: Mùa hè xanh để lại nhiều công trình
Ngày 20 Tháng 8 Năm 2019
${lead}
${lead}
Để lại những con đường
Ba tháng hè, đoàn viên làm mới 14,5 km đường bê tông, trị giá 6,2 tỷ đồng, trong đó ngày công quy đổi hơn 900 triệu đồng.
z4521_abc.jpg
Đoàn viên đổ bê tông ở xã Phú An. Ảnh: Thành đoàn
Kết quả
Có 12/15 xã được tặng Giấy khen.
Ảnh: T.H
Từ khóa: mùa hè xanh, tình nguyện
Chia sẻ bài viết: Facebook | Zalo
Tin nổi bật
Hội trại truyền thống thu hút 2.000 trại sinh`,
    title: "Thành đoàn Việt Phú: Mùa hè xanh để lại nhiều công trình",
    publishedAt: "2019-08-20",
    lines: ["Để lại những con đường", "Đoàn viên đổ bê tông ở xã Phú An. Ảnh: Thành đoàn", "Kết quả", "Có 12/15 xã được tặng Giấy khen."],
    gone: ["jpg", "Từ khóa", "Zalo", "2.000 trại sinh"],
  },
  {
    name: "thirty menu lines, title below, update time last",
    raw: `${["Trang chủ", "Giới thiệu", "Lịch sử hình thành", "Chức năng nhiệm vụ", "Cơ cấu tổ chức", "Tin tức", "Tin hoạt động", "Tin trong nước", "Văn bản", "Văn bản trung ương", "Văn bản địa phương", "Thủ tục hành chính", "Phong trào thi đua", "Gương điển hình tiên tiến", "Thư viện ảnh", "Liên hệ"].join("\n")}
Hội Người cao tuổi xã Vân Lĩnh: Tuổi cao gương sáng
Hội Người cao tuổi xã Vân Lĩnh hiện có 642 hội viên, sinh hoạt tại 9 chi hội; 100% chi hội hưởng ứng phong trào thi đua “Tuổi cao - Gương sáng”.
Xem thêm nhiều cách làm hay, chúng tôi đến chi hội thôn Hạ, nơi có 31 hội viên còn trực tiếp sản xuất, kinh doanh giỏi.
Năm 2016, Hội được Trung ương Hội tặng Bằng khen.
Cập nhật lúc: 09:40 22-02-2017
Các tin cũ hơn
Chúc thọ, mừng thọ 85 cụ (21/02/2017)
Trang 1 2 3`,
    title: "Hội Người cao tuổi xã Vân Lĩnh: Tuổi cao gương sáng",
    publishedAt: "2017-02-22",
    lines: [
      "Xem thêm nhiều cách làm hay, chúng tôi đến chi hội thôn Hạ, nơi có 31 hội viên còn trực tiếp sản xuất, kinh doanh giỏi.",
      "Năm 2016, Hội được Trung ương Hội tặng Bằng khen.",
    ],
    gone: ["Liên hệ", "85 cụ", "Văn bản địa phương", "Cập nhật"],
  },
  {
    name: "police and army: sentences cut by links, item marks alone on a line",
    raw: `Công an huyện Krông Sa
Tin an ninh trật tự
Công an huyện Krông Sa dẫn đầu phong trào “Vì an ninh Tổ quốc”
19:02 | 14/01/2020
Năm 2019, Công an huyện Krông Sa tiếp nhận, giải quyết 100% tin báo; tỷ lệ điều tra, khám phá án đạt 94,2%, vượt 19,2% chỉ tiêu Quốc hội giao.
Với thành tích đó, đơn vị được
Bộ Công an
tặng Cờ thi đua, 4 tập thể và 11 cá nhân được
Giám đốc Công an tỉnh
tặng Giấy khen.
Tác giả: Y Thuyên Niê
Số lượt đọc: 2.301
Bản quyền © Công an huyện Krông Sa. Ghi rõ nguồn khi phát hành lại.`,
    title: "Công an huyện Krông Sa dẫn đầu phong trào “Vì an ninh Tổ quốc”",
    publishedAt: "2020-01-14",
    author: "Y Thuyên Niê",
    lines: [
      "Với thành tích đó, đơn vị được Bộ Công an tặng Cờ thi đua, 4 tập thể và 11 cá nhân được Giám đốc Công an tỉnh tặng Giấy khen.",
    ],
    gone: ["2.301", "Bản quyền", "Tác giả"],
  },
  {
    name: "the page's clock above, the posting date below the title",
    raw: `Thứ Tư, ngày 15/11/2023
TRANG THÔNG TIN ĐIỆN TỬ HỘI NÔNG DÂN TỈNH
Nông dân Bình Điền thi đua làm giàu
Thứ hai, 06/11/2023, 14:25 GMT+7
${lead}
Năm 2023, xã có 214 hộ đạt danh hiệu nông dân sản xuất, kinh doanh giỏi.
Thanh Bình - Đài TT-TH huyện`,
    title: "Nông dân Bình Điền thi đua làm giàu",
    publishedAt: "2023-11-06",
    author: "Thanh Bình - Đài TT-TH huyện",
    lines: ["Năm 2023, xã có 214 hộ đạt danh hiệu nông dân sản xuất, kinh doanh giỏi."],
    gone: ["GMT+7"],
  },
  {
    name: "the event's day in the lead is no posting date",
    raw: `Lễ phát động thi đua cao điểm ở cảng Tiên Nha

Ngày 05/05/2022, tại cầu cảng số 3, Công ty Cảng Tiên Nha phát động đợt thi đua cao điểm “60 ngày đêm thông tàu, thoáng cảng”, phấn đấu bốc xếp 1,2 triệu tấn hàng.

Tính đến ngày 30/6/2022, sản lượng đạt 1,31 triệu tấn.`,
    title: "Lễ phát động thi đua cao điểm ở cảng Tiên Nha",
    publishedAt: null,
    lines: ["Tính đến ngày 30/6/2022, sản lượng đạt 1,31 triệu tấn."],
    gone: [],
  },
];
