/** Invented pages as crude scrapers leave those of the content systems in use; what must come of each. */
export interface PageCase {
  name: string;
  raw: string;
  title: string;
  publishedAt: string | null;
  author?: string | null;
  /** Lines of the text, whole. */
  lines: string[];
  /** Words that may stand nowhere in the text. */
  gone: string[];
}

export const portals: PageCase[] = [
  {
    name: "NukeViet, a district in the north",
    raw: `Trang nhất » Tin tức » Tin hoạt động

Xã Bản Luốc ra quân làm đường ngày cuối tuần

Thứ bảy - 13/04/2019 21:07   Đã xem: 1142   Phản hồi: 0
Hưởng ứng phong trào “Chung sức xây dựng nông thôn mới”, sáng 13/4, xã Bản Luốc huy động 210 ngày công làm 1,2 km đường thôn Nậm Chiến.
lam-duong-ban-luoc.jpg
Nhân dân thôn Nậm Chiến đổ bê tông
Nhân dân thôn Nậm Chiến đổ bê tông

Đến nay xã có 9/14 thôn có đường bê tông.

Tác giả bài viết: Vàng Seo Páo

Nguồn tin: Phòng Văn hóa - Thông tin

Tổng số điểm của bài viết là: 10 trong 2 đánh giá
Xếp hạng: 5 - 2 phiếu bầu
Click để đánh giá bài viết
Ý kiến bạn đọc
Những tin mới hơn
Hội Phụ nữ xã trao 20 con lợn giống (15/04/2019)
Những tin cũ hơn
Trạm Y tế xã được tặng Giấy khen (02/04/2019)
Bản quyền thuộc UBND xã Bản Luốc
Điện thoại: 0219 3 800 800`,
    title: "Xã Bản Luốc ra quân làm đường ngày cuối tuần",
    publishedAt: "2019-04-13",
    author: "Vàng Seo Páo",
    lines: ["Nhân dân thôn Nậm Chiến đổ bê tông", "Đến nay xã có 9/14 thôn có đường bê tông."],
    gone: ["Đã xem", "jpg", "20 con lợn", "Giấy khen", "phiếu bầu", "Điện thoại", "Nguồn tin"],
  },
  {
    name: "Liferay, an office of the south",
    raw: `Truy cập nội dung luôn
CỔNG THÔNG TIN ĐIỆN TỬ SỞ CÔNG THƯƠNG
Chủ nhật, 24/10/2021
TRANG CHỦ
GIỚI THIỆU
TIN TỨC - SỰ KIỆN
LIÊN HỆ

Ngành Công Thương khen thưởng 17 doanh nghiệp vượt khó
18/10/2021 | 09:12
Sáng ngày 15/10/2021, Sở Công Thương tổ chức họp mặt doanh nhân. Dịp này, Giám đốc Sở tặng Giấy khen cho 17 doanh nghiệp.

Trong 9 tháng, chỉ số sản xuất công nghiệp tăng 4,6% so với cùng kỳ năm 2020.
Minh Đăng
Các tin khác:
Hội chợ hàng Việt về nông thôn 12/10/2021
Khối thi đua số 3 họp giao ban quý III 05/10/2021
1 2 3 4 5
SỞ CÔNG THƯƠNG
Địa chỉ: 12 đường Hùng Vương, phường 1
Điện thoại: 0277.3851.000 - Fax: 0277.3851.001`,
    title: "Ngành Công Thương khen thưởng 17 doanh nghiệp vượt khó",
    publishedAt: "2021-10-18",
    author: "Minh Đăng",
    lines: ["Trong 9 tháng, chỉ số sản xuất công nghiệp tăng 4,6% so với cùng kỳ năm 2020."],
    gone: ["Hội chợ", "Khối thi đua số 3", "Hùng Vương", "0277", "GIỚI THIỆU"],
  },
  {
    name: "SharePoint, a town of the centre, title doubled, dated below",
    raw: `Skip Ribbon Commands
Skip to main content
Turn on more accessible mode
Turn off more accessible mode
Sign In
Giới thiệu
Tin tức
Văn bản
Thị xã Sông Hinh Trung: Sơ kết phong trào "Dân vận khéo"

Thứ 4, 10/06/2020, 00:00
Màu chữ Cỡ chữ
Thị xã Sông Hinh Trung: Sơ kết phong trào "Dân vận khéo"
Ngày 09/6/2020, Thị ủy sơ kết một năm thực hiện phong trào thi đua “Dân vận khéo”. Toàn thị xã có 86 mô hình được công nhận.
Nhân dịp này, 5 tập thể và 12 cá nhân được UBND thị xã tặng Giấy khen./.

Hồng Nhung
In tin Gửi email Phản hồi
Các tin đã đưa ngày:
Tin đã đưa
Tổ chức giải bóng chuyền nữ, 14 đội tham gia (08/06/2020)`,
    title: 'Thị xã Sông Hinh Trung: Sơ kết phong trào "Dân vận khéo"',
    publishedAt: "2020-06-10",
    author: "Hồng Nhung",
    lines: ["Nhân dịp này, 5 tập thể và 12 cá nhân được UBND thị xã tặng Giấy khen./."],
    gone: ["Ribbon", "bóng chuyền", "Gửi email", "accessible"],
  },
  {
    name: "VNPT portal, wrapped in separators, a list in the body",
    raw: `UBND TỈNH LONG HẢI
BAN THI ĐUA - KHEN THƯỞNG
Trang chủ/Tin tức/Phong trào thi đua
A- A A+ | Tăng tương phản
Đọc bài viết
Kết quả 3 năm phong trào thi đua “Đoàn kết, sáng tạo”
Tác giả: Ban Biên tập
Đăng ngày: 22/09/2018 | Lượt xem: 512
Sau ba năm triển khai, phong trào thi đua “Đoàn kết, sáng tạo” do Liên đoàn Lao động tỉnh phát động đã đạt kết quả như sau:
- 1.204 sáng kiến được công nhận;
- Giá trị làm lợi 38,5 tỷ đồng;
- 96 công trình, sản phẩm gắn biển.
Từ phong trào, 14 cá nhân được Tổng Liên đoàn tặng Bằng Lao động sáng tạo.
Tệp đính kèm: Bao cao so ket.doc
Tin liên quan
Công đoàn Khu kinh tế tặng 300 phần quà
Tháng Công nhân năm 2018
Thống kê truy cập
Đang truy cập: 12
Hôm nay: 845
Tổng lượt truy cập: 1.904.233`,
    title: "Kết quả 3 năm phong trào thi đua “Đoàn kết, sáng tạo”",
    publishedAt: "2018-09-22",
    author: "Ban Biên tập",
    lines: ["- 1.204 sáng kiến được công nhận;", "- 96 công trình, sản phẩm gắn biển."],
    gone: ["300 phần quà", "845", "Lượt xem", "sơ kết.doc", "Bao cao so ket.doc"],
  },
  {
    name: "DNN, counters first, author and date at the end",
    raw: `Đăng Nhập
Tìm kiếm
Trang chủ > Tin tức > Nông nghiệp
HTX Tân Hòa: thi đua làm giàu từ cây sả
Cập nhật: 07:30 AM, 03/02/2016
Lượt xem: 77
(LHO) - Hợp tác xã Tân Hòa hiện có 64 thành viên, diện tích 112 ha sả, doanh thu năm 2015 đạt 9,3 tỷ đồng, được Liên minh HTX Việt Nam tặng Bằng khen.
Ông Lê Văn Đực, Giám đốc HTX, nói: "Có thi đua mới có hôm nay!".
Bài, ảnh: THANH TÙNG
Gửi phản hồi
Họ và tên *
Địa chỉ email *
Nội dung *
Mã xác nhận *`,
    title: "HTX Tân Hòa: thi đua làm giàu từ cây sả",
    publishedAt: "2016-02-03",
    author: "THANH TÙNG",
    lines: ['Ông Lê Văn Đực, Giám đốc HTX, nói: "Có thi đua mới có hôm nay!".'],
    gone: ["Lượt xem", "Mã xác nhận", "Họ và tên", "Nội dung *"],
  },
  {
    name: "Joomla, written by, category, hits",
    raw: `Home
Bài viết
Công đoàn cơ sở Trường THPT Đông Sơn Hạ tổng kết năm học 2016 - 2017
Được đăng: 12 Tháng 6 2017
Viết bởi Super User
Lượt xem: 1033
Năm học 2016 - 2017, Công đoàn Trường THPT Đông Sơn Hạ có 72 đoàn viên, 100% đăng ký phong trào thi đua “Giỏi việc trường, đảm việc nhà”.
Kết thúc năm học, 11 đồng chí đạt danh hiệu Chiến sĩ thi đua cơ sở.
Trước
Tiếp`,
    title: "Công đoàn cơ sở Trường THPT Đông Sơn Hạ tổng kết năm học 2016 - 2017",
    publishedAt: "2017-06-12",
    lines: ["Kết thúc năm học, 11 đồng chí đạt danh hiệu Chiến sĩ thi đua cơ sở."],
    gone: ["Super User", "1033", "Trước\n"],
  },
  {
    name: "WordPress, site name behind the headline, tags and neighbours",
    raw: `Phụ nữ Hòa Lạc giúp nhau thoát nghèo - Hội LHPN huyện Vĩnh Sơn
Chuyển đến nội dung
Phụ nữ Hòa Lạc giúp nhau thoát nghèo
Posted on 8 Tháng Ba, 2022 by admin
Năm 2021, hội viên phụ nữ xã Hòa Lạc góp vốn xoay vòng được 412 triệu đồng, giúp 23 hộ thoát nghèo, 6 hộ làm mới nhà ở.
Chị Đặng Thị Mùi cho biết: “Tổ tôi có 18 chị, tháng nào cũng góp”.
Share this:
Facebook
Twitter
Bài viết liên quan
Ngày hội phụ nữ sáng tạo
Điều hướng bài viết
← Hội nghị triển khai công tác năm 2022`,
    title: "Phụ nữ Hòa Lạc giúp nhau thoát nghèo",
    publishedAt: "2022-03-08",
    lines: ["Chị Đặng Thị Mùi cho biết: “Tổ tôi có 18 chị, tháng nào cũng góp”."],
    gone: ["Facebook", "Ngày hội phụ nữ", "Posted", "admin", "Hội nghị triển khai"],
  },
  {
    name: "a newspaper: box of related articles inside the body",
    raw: `BÁO ĐÔNG GIANG ONLINE
Chính trị | Kinh tế | Xã hội | Văn hóa
Thứ Năm, ngày 17/09/2015, 06:45 (GMT+7)

Những “cột mốc sống” ở Trà Vong

(ĐGO) - Mười năm qua, già làng Hồ Văn Nía cùng 42 hộ dân tự quản 11 km đường biên và 3 cột mốc, được Bộ Tư lệnh Bộ đội Biên phòng tặng Bằng khen.

Xem thêm: Bộ đội Biên phòng trao 50 suất học bổng
TIN LIÊN QUAN
Đồn Trà Vong đón nhận Huân chương Chiến công hạng Ba
Khánh thành 4 nhà tình nghĩa

Theo ông Nía, từ năm 2010 đến nay trong làng không còn hộ vượt biên trái phép, số hộ nghèo giảm từ 31 xuống còn 14 hộ, trẻ em đều được đến trường.

Năm 2014, làng được công nhận là Làng văn hóa.

Võ Thị Diễm - Hoài An

Đọc nhiều nhất
Giá xăng giảm 1.200 đồng/lít
Đội tuyển bóng đá nữ thắng 5-0`,
    title: "Những “cột mốc sống” ở Trà Vong",
    publishedAt: "2015-09-17",
    author: "Võ Thị Diễm - Hoài An",
    lines: [
      "Theo ông Nía, từ năm 2010 đến nay trong làng không còn hộ vượt biên trái phép, số hộ nghèo giảm từ 31 xuống còn 14 hộ, trẻ em đều được đến trường.",
      "Năm 2014, làng được công nhận là Làng văn hóa.",
    ],
    gone: ["50 suất học bổng", "Huân chương Chiến công", "4 nhà tình nghĩa", "Giá xăng", "bóng đá"],
  },
  {
    name: "a table by tabs and one by pipes",
    raw: `Khối thi đua số 5 chấm điểm cuối năm
Ngày đăng: 20/12/2022
Hội nghị thống nhất kết quả chấm điểm của các đơn vị thành viên trong Khối năm 2022 như sau:
TT\tĐơn vị\tĐiểm\tXếp thứ
1\tSở Xây dựng\t98,5\t1
2\tSở Giao thông vận tải\t97\t2
Kết quả thu quỹ của từng đơn vị, đơn vị tính: triệu đồng.
| Đơn vị | Năm 2021 | Năm 2022 |
|---|---|---|
| Sở Xây dựng | 120 | 135,5 |
| Sở Công Thương | - | 98 |
Hội nghị kết thúc cùng ngày.`,
    title: "Khối thi đua số 5 chấm điểm cuối năm",
    publishedAt: "2022-12-20",
    lines: ["TT | Đơn vị | Điểm | Xếp thứ", "1 | Sở Xây dựng | 98,5 | 1", "Sở Công Thương | - | 98", "Đơn vị | Năm 2021 | Năm 2022"],
    gone: ["---", "Ngày đăng"],
  },
  {
    name: "a table by runs of blanks",
    raw: `Xã Tân Lập công bố kết quả bình xét gia đình văn hóa

13/12/2019

UBND xã Tân Lập công bố kết quả bình xét danh hiệu “Gia đình văn hóa” năm 2019 của các thôn trên địa bàn xã:

Thôn            Số hộ     Đạt danh hiệu
Đồng Quan       312       298
Phúc Thọ        205       180

Toàn xã có 478 hộ đạt danh hiệu, bằng 92,5% số hộ đăng ký trong năm.`,
    title: "Xã Tân Lập công bố kết quả bình xét gia đình văn hóa",
    publishedAt: "2019-12-13",
    lines: ["Thôn | Số hộ | Đạt danh hiệu", "Đồng Quan | 312 | 298", "Phúc Thọ | 205 | 180"],
    gone: [],
  },
  {
    name: "hard wraps inside sentences, numbers and names, CRLF and NBSP",
    raw: "Huy\u1ec7n Thanh S\u01a1n: 5 n\u0103m thi \u0111ua\u00a0\r\n\r\nNg\u00e0y \u0111\u0103ng: 05/06/2020\r\n\r\nTrong 5 n\u0103m qua, huy\u1ec7n Thanh S\u01a1n \u0111\u00e3 huy \u0111\u1ed9ng \u0111\u01b0\u1ee3c 1.204 t\u1ef7 815\r\ntri\u1ec7u \u0111\u1ed3ng x\u00e2y d\u1ef1ng n\u00f4ng th\u00f4n m\u1edbi. Phong tr\u00e0o thi \u0111ua \u201cThanh S\u01a1n\r\nchung s\u1ee9c x\u00e2y d\u1ef1ng n\u00f4ng th\u00f4n m\u1edbi\u201d c\u00f3 \u200b12 x\u00e3 v\u1ec1 \u0111\u00edch, t\u0103ng 7\r\nx\u00e3 so v\u1edbi n\u0103m 2015. Ch\u1ee7 t\u1ecbch UBND t\u1ec9nh t\u1eb7ng B\u1eb1ng khen cho\r\nS\u1edf N\u1ed9i v\u1ee5 v\u00e0 3 x\u00e3.\r\n".normalize(
      "NFD",
    ),
    title: "Huyện Thanh Sơn: 5 năm thi đua",
    publishedAt: "2020-06-05",
    lines: [
      "Trong 5 năm qua, huyện Thanh Sơn đã huy động được 1.204 tỷ 815 triệu đồng xây dựng nông thôn mới. Phong trào thi đua “Thanh Sơn chung sức xây dựng nông thôn mới” có 12 xã về đích, tăng 7 xã so với năm 2015. Chủ tịch UBND tỉnh tặng Bằng khen cho Sở Nội vụ và 3 xã.",
    ],
    gone: ["\u00a0", "\u200b", "\r"],
  },
  {
    name: "links and bold words on lines of their own",
    raw: `Công an huyện Ba Lòng đẩy mạnh thi đua
(11/11/2023 - 07:05)
Hưởng ứng phong trào thi đua
“Vì an ninh Tổ quốc”
do Bộ Công an phát động, Công an huyện đã triệt phá 12 vụ án, bắt 31 đối tượng,
thu giữ 2,4 kg ma túy. Đơn vị được
Bộ Công an
tặng
Cờ thi đua
năm 2022.`,
    title: "Công an huyện Ba Lòng đẩy mạnh thi đua",
    publishedAt: "2023-11-11",
    lines: [],
    gone: ["07:05"],
  },
];
