import type { Example } from "./example.ts";

/** What the indicator says: who did it is no part of what is counted, nor is what stands beside it. */
export const INDICATORS: readonly Example[] = [
  // a fund that does something is not what is counted; what it holds is
  ["Quỹ khuyến học trao 60 suất quà.", [60, "suất quà", "eq", "actual", "suất quà", "trao"]],
  ["Quỹ “Vì người nghèo” các cấp đã cất mới 4.312 căn nhà.", [4312, "căn nhà", "eq", "actual", "căn nhà", "cất mới"]],
  ["Quỹ Mái ấm Công đoàn thì hỗ trợ 214 đoàn viên.", [214, "đoàn viên", "eq", "actual", "số đoàn viên"]],
  ["Quỹ đất còn 45 ha.", [45, "ha", "eq", "actual", "quỹ đất"]],
  ["Qua thẩm định phải trả lại 57 hồ sơ.", [57, "hồ sơ", "eq", "actual", "trả lại"]],
  // kinds of places are counted together
  ["100% xã, phường tổ chức ký giao ước.", [100, "%", "eq", "actual", "xã, phường tổ chức ký giao ước"]],
  [
    "100% xã, phường tổ chức ký giao ước theo 12 cụm.",
    [100, "%", "eq", "actual", "tổ chức ký giao ước"],
    [12, "cụm", "eq", "actual", "cụm"],
  ],
  ["Có 129/129 xã, phường, thị trấn đạt chuẩn xóa mù chữ.", [129, "xã", "eq", "actual", "xã, phường, thị trấn đạt chuẩn"]],
  ["Có 12 xã, thị xã Từ Sơn 6 lớp.", [12, "xã", "eq", "actual", "số xã"], [6, "lớp", "eq", "actual", "lớp"]],
  // of what size those are of whom it is told
  ["Đã có 100% tàu từ 15 m trở lên lắp thiết bị giám sát.", [100, "%", "eq", "actual", "tàu", "lắp thiết bị"]],
  ["Tàu cá trên 15 m lắp thiết bị giám sát: 98%.", [98, "%", "eq", "actual", "tàu cá", "lắp thiết bị"]],
  ["41% doanh nghiệp có từ 25 lao động trở lên chưa lập công đoàn.", [41, "%", "eq", "actual", "doanh nghiệp", "chưa lập công đoàn"]],
  ["Công ty có trên 300 lao động được đóng bảo hiểm.", [300, "lao động", "gt", "actual", "đóng bảo hiểm"]],
  ["Hộ ông An trồng trên 2 ha cam.", [2, "ha", "gt", "actual", "cam"]],
  ["Hợp tác xã có từ 20 thành viên trở lên.", [20, "thành viên", "gte", "actual", "thành viên"]],
  [
    "Trung tâm Y tế khu vực phía Nam của tỉnh đã khám, cấp thuốc miễn phí cho 6.420 lượt người.",
    [6420, "lượt người", "eq", "actual", "khám, cấp thuốc"],
  ],
  [
    "Vận động được 2,3 tỷ đồng. Số tiền này dùng để xây 32 căn nhà.",
    [2300000000, "đồng", "eq", "actual", "vận động"],
    [32, "căn nhà", "eq", "actual", "số căn nhà được xây"],
  ],
  ["Có 6 công trình xong trước tiến độ từ 2 đến 4 tháng.", [6, "công trình", "eq", "actual", "xong trước tiến độ"]],
  ["15 năm, đã 1.380 lượt người học qua cái sân ấy.", [1380, "lượt người", "eq", "actual", "học"]],
  ["Từ đầu nhiệm kỳ 6.238 hộ do phụ nữ làm chủ thoát nghèo.", [6238, "hộ", "eq", "actual", "thoát nghèo"]],
  ["Đây chỉ là một trong 412 tổ phụ nữ làm kinh tế.", [412, "tổ", "eq", "actual", "phụ nữ làm kinh tế"]],
  ["Có 37 sản phẩm được xếp hạng OCOP.", [37, "sản phẩm", "eq", "actual", "được xếp hạng OCOP"]],
  [
    "Nhân dịp này, Hội Chữ thập đỏ huyện Lắk đã trao 320 suất quà cho hộ nghèo.",
    [320, "suất quà", "eq", "actual", "số suất quà cho hộ nghèo được trao"],
  ],
  [
    "Bưu điện tỉnh chi trả lương hưu cho 21.345 người; Tổ hòa giải cơ sở hòa giải thành 213/240 vụ việc.",
    [21345, "người", "eq", "actual", "số người được chi trả lương hưu"],
    [213, "vụ việc", "eq", "actual", "số vụ việc được hòa giải thành"],
  ],
  ["Bình quân mỗi năm toàn ngành có 230 đề tài được công nhận.", [230, "đề tài", "eq", "actual", "được công nhận bình quân"]],
  [
    "Xã có 45 hộ, trong đó xuất khẩu lao động 12 người.",
    [45, "hộ", "eq", "actual"],
    [12, "người", "eq", "actual", "số người xuất khẩu lao động"],
  ],
  ["Kết quả khảo sát cho thấy 96,4% người dân hài lòng.", [96.4, "%", "eq", "actual", "tỷ lệ người dân hài lòng"]],
  ["Qua kiểm tra 120 cơ sở.", [120, "cơ sở", "eq", "actual", "số cơ sở được kiểm tra"]],
  [
    "Tỷ lệ khám phá án đạt 92%, trong đó án rất nghiêm trọng và đặc biệt nghiêm trọng đạt 98%.",
    [92, "%", "eq", "actual"],
    [98, "%", "eq", "actual", "án rất nghiêm trọng và đặc biệt nghiêm trọng"],
  ],
  [
    "Nhân dân góp 350 m3 đá, cát, sỏi làm 8,4 km đường.",
    [350, "m3", "eq", "actual", "đá, cát, sỏi"],
    [8.4, "km", "eq", "actual", "đường", "làm"],
  ],
  [
    "Huyện có 8 xã đạt 19/19 tiêu chí, 5 xã đạt từ 15 - 18 tiêu chí.",
    [8, "xã", "eq", "actual", "số xã đạt 19/19 tiêu chí"],
    [19, "tiêu chí", "eq", "actual"],
    [5, "xã", "eq", "actual", "số xã đạt từ 15 - 18 tiêu chí"],
    [15, "tiêu chí", "eq", "actual"],
    [18, "tiêu chí", "eq", "actual"],
  ],
  [
    "Diện tích liên kết trên 60 ha; 17 hộ nhờ vậy mà thoát nghèo.",
    [60, "ha", "gt", "actual", "diện tích liên kết"],
    [17, "hộ", "eq", "actual", "số hộ thoát nghèo"],
  ],
  [
    "Qua rà soát, toàn tỉnh đã giải thể 57 trong tổng số 389 mô hình hoạt động kém.",
    [57, "mô hình", "eq", "actual", "mô hình hoạt động kém được giải thể"],
  ],
  ["Kho bạc phát hiện 215 khoản chi chưa đủ thủ tục.", [215, "khoản", "eq", "actual", "khoản chi"]],
  ["Tiền là một chuyện, cái bụng mới quý: 428 hộ tự tháo hàng rào.", [428, "hộ", "eq", "actual", "số hộ tự tháo hàng rào"]],
  ["Hồi ấy hộ nghèo những 21,3%.", [21.3, "%", "eq", "actual", "tỷ lệ hộ nghèo"]],
  ["Bà con đã vào cuộc: 120 hộ được vay vốn.", [120, "hộ", "eq", "actual", "số hộ được vay vốn"]],
  // Of a part and its whole only the part was reached.
  ["Giữa năm, 11 trong tổng số 47 xã được công nhận đạt chuẩn.", [11, "xã", "eq", "actual", "được công nhận đạt chuẩn"]],
  ["Hết năm, 120 trên tổng số 150 hộ nghèo được hỗ trợ nhà ở.", [120, "hộ nghèo", "eq", "actual", "được hỗ trợ"]],
  ["Cả 210 hộ đều ký cam kết.", [210, "hộ", "eq", "actual", "cam kết"]],
  [
    "11 trong tổng số 47 xã đạt chuẩn; các xã còn lại bình quân có 12,4 tiêu chí/xã.",
    [11, "xã", "eq", "actual"],
    [12.4, "tiêu chí/xã", "eq", "actual"],
  ],
  ["Trong tổng số 47 xã của tỉnh có 11 xã đạt chuẩn.", [47, "xã", "eq", "actual"], [11, "xã", "eq", "actual", "đạt chuẩn"]],
  // The year or the term is no part of what is measured.
  [
    "Thu nhập bình quân năm 2018 là 6,1 triệu đồng/người/tháng, sang năm 2022 đạt 8,47 triệu đồng/người/tháng.",
    [6100000, "đồng/người/tháng", "eq", "actual", "thu nhập"],
    [8470000, "đồng/người/tháng", "eq", "actual", "thu nhập"],
  ],
  ["Tiền thưởng cho tác giả còn khiêm tốn, cả nhiệm kỳ vỏn vẹn 61,4 tỷ đồng.", [61400000000, "đồng", "eq", "actual", "tiền thưởng"]],
  [
    "Năm 2021, tỉnh còn 66.120 hộ nghèo, chiếm 21,9%. Một năm sau còn 55.870 hộ, tương ứng 18,5%.",
    [66120, "hộ nghèo", "eq", "actual"],
    [21.9, "%", "eq", "actual", "nghèo"],
    [55870, "hộ", "eq", "actual", "nghèo"],
    [18.5, "%", "eq", "actual", "nghèo"],
  ],
  ["Trong tháng 9 đã chúc thọ, tặng quà 3.486 cụ.", [3486, "cụ", "eq", "actual", "chúc thọ"]],
  ["Năm 2022 đã thăm hỏi, hỗ trợ 120 gia đình.", [120, "gia đình", "eq", "actual", "thăm hỏi"]],
  // A name whose closing mark was forgotten.
  [
    "Quỹ “Chăm sóc người cao tuổi năm 2016 mới có 412 triệu đồng, nay được 935 triệu đồng.",
    [412000000, "đồng", "eq", "actual", "quỹ"],
    [935000000, "đồng", "eq", "actual", "quỹ"],
  ],
  ["Phong trào “Người cao tuổi làm kinh tế giỏi thu hút 9.315 hộ tham gia.", [9315, "hộ", "eq", "actual", "số hộ"]],
  ["Ông Hưng nói thẳng, “chúng tôi đã rà soát 120 hồ sơ.", [120, "hồ sơ", "eq", "actual", "rà soát"]],
  // Compounds that open like a connective or a verb.
  [
    "Toàn huyện có 350 ha lúa, giao thông nông thôn 15 km.",
    [350, "ha", "eq", "actual", "lúa"],
    [15, "km", "eq", "actual", "số km giao thông nông thôn"],
  ],
  ["Năm qua, cho vay 45 tỷ đồng.", [45000000000, "đồng", "eq", "actual", "cho vay"]],
  ["Nhân dân tự nguyện; giao nộp 45 khẩu súng.", [45, "khẩu súng", "eq", "actual", "giao nộp"]],
  ["Giao quân đạt 100% chỉ tiêu.", [100, "%", "eq", "actual", "giao quân"]],
  // Names that end like a linking word.
  ["Hội LHPN Đại Từ có 45 chi hội.", [45, "chi hội", "eq", "actual", "Đại Từ"]],
  // A number shown large in a line of its own, and its label below or joined to it.
  [
    "98.740 tỷ đồng\nThu ngân sách nhà nước trên địa bàn\n19,4 triệu lượt\nKhách du lịch đến tỉnh",
    [98_740_000_000_000, "đồng", "eq", "actual", "thu ngân sách"],
    [19_400_000, "lượt", "eq", "actual", "khách du lịch"],
  ],
  ["98.740 tỷ đồng Thu ngân sách nhà nước", [98_740_000_000_000, "đồng", "eq", "actual", "thu ngân sách"]],
  ["35 hộ Dao Tiền tham gia mô hình.", [35, "hộ", "eq", "actual", "tham gia mô hình"]],
];
