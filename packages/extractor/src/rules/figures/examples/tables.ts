import type { Example } from "./example.ts";

/** Tables, with cells in one line or one cell a line, and columns that say what they count. */
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
  // marks by whom they were given; no count of those who gave them
  [
    "Bảng điểm của các tỉnh\nTỉnh | Tự chấm | Cụm thẩm định\nBình Dương | 991 | 986,5",
    [991, "điểm", "eq", "actual", "tự chấm"],
    [986.5, "điểm", "eq", "actual", "thẩm định"],
  ],
  ["Kết quả\nĐơn vị | Tự chấm điểm | Hội đồng chấm\nSở Y tế | 98 | 97,5", [98, "điểm", "eq", "actual", "tự chấm"]],
  ["Đơn vị | Số xã thẩm định | Cụm dân cư\nHuyện A | 12 | 5", [12, "xã", "eq", "actual", "thẩm định"], [5, "cụm dân cư", "eq", "actual"]],
  ["STT | Họ và tên | Năm sinh | Đơn vị\n1 | Nguyễn Văn A | 1962 | Sở Nội vụ"],
  [
    "Kết quả chấm điểm\nXã\nĐiểm tự chấm\nĐiểm thẩm định\nXếp hạng\nTân Mỹ\n985\n972,5\nNhất\nTân Hòa\n980\n968\nNhì\nKết luận của Cụm thi đua như sau.",
    [985, "điểm", "eq", "actual", "điểm tự chấm"],
    [972.5, "điểm", "eq", "actual", "điểm thẩm định"],
    [980, "điểm", "eq", "actual", "điểm tự chấm"],
    [968, "điểm", "eq", "actual", "điểm thẩm định"],
  ],
  [
    "Biểu 3. Mục tiêu năm tới\nChỉ tiêu\nĐVT\nMục tiêu\nXã đạt chuẩn tăng thêm xã\n2\nHộ nghèo giảm %\n2,1\nNguồn lực huy động tỷ đồng\n410\nVăn phòng điều phối tổng hợp như trên.",
    [2, "xã", "eq", "target", "xã đạt chuẩn"],
    [2.1, "%", "eq", "target", "hộ nghèo"],
    [410000000000, "đồng", "eq", "target", "nguồn lực"],
  ],
  [
    "Biểu 1. Xây dựng nông thôn mới\nSTT\nHuyện\nSố xã đạt chuẩn\nTỷ lệ (%)\n1\nKrông Pắc\n12\n80\n2\nEa Kar\n10\n71,4",
    [12, "xã", "eq", "actual", "số xã đạt chuẩn"],
    [80, "%", "eq", "actual"],
    [10, "xã", "eq", "actual", "số xã đạt chuẩn"],
    [71.4, "%", "eq", "actual"],
  ],
  [
    "Tên đơn vị | Số hộ nghèo | Tỷ lệ hộ nghèo (%)\nXã An Phú | 45 | 3,2\nXã Bình Mỹ | 60 | 4,1",
    [45, "hộ nghèo", "eq", "actual", "số hộ nghèo"],
    [3.2, "%", "eq", "actual", "tỷ lệ hộ nghèo"],
    [60, "hộ nghèo", "eq", "actual", "số hộ nghèo"],
    [4.1, "%", "eq", "actual", "tỷ lệ hộ nghèo"],
  ],
  [
    "Biểu 2 (ĐVT: triệu đồng)\nNội dung\nNăm 2021\nNăm 2022\nChi hỗ trợ hội viên\n8.450\n6.320\nCho vay vốn\n-\n1.975",
    [8450000000, "đồng", "eq", "actual", "chi hỗ trợ hội viên"],
    [6320000000, "đồng", "eq", "actual", "chi hỗ trợ hội viên"],
    [1975000000, "đồng", "eq", "actual", "cho vay vốn"],
  ],
  // A noun heads a column of counts; a part and a share of them stand behind it.
  [
    "Bảng 1. Trường đạt chuẩn quốc gia\nCấp học\nSố trường\nĐạt chuẩn\nTỷ lệ (%)\nMẫu giáo\n206\n148\n71,8\nTiểu học\n191\n163\n85,3",
    [206, "trường", "eq", "actual", "số trường Mẫu giáo"],
    [148, "trường", "eq", "actual", "số trường đạt chuẩn Mẫu giáo"],
    [71.8, "%", "eq", "actual", "tỷ lệ đạt chuẩn Mẫu giáo"],
    [191, "trường", "eq", "actual", "số trường Tiểu học"],
    [163, "trường", "eq", "actual", "số trường đạt chuẩn Tiểu học"],
    [85.3, "%", "eq", "actual", "tỷ lệ đạt chuẩn Tiểu học"],
  ],
  [
    "Huyện | Số xã | Đạt chuẩn | Nâng cao\nHuyện Hàm Yên | 18 | 9 | 2\nHuyện Na Hang | 11 | 4 | -",
    [18, "xã", "eq", "actual", "số xã"],
    [9, "xã", "eq", "actual", "số xã đạt chuẩn"],
    [2, "xã", "eq", "actual", "số xã nâng cao"],
    [11, "xã", "eq", "actual", "số xã"],
    [4, "xã", "eq", "actual", "số xã đạt chuẩn"],
  ],
  [
    "Đơn vị | Sáng kiến | Mô hình mới | Giá trị làm lợi (tỷ đồng)\nĐiện lực Nam Đông | 120 | 4 | 2,6\nĐiện lực Phú Lộc | 73 | - | 1,1",
    [120, "sáng kiến", "eq", "actual", "sáng kiến"],
    [4, "mô hình", "eq", "actual", "mô hình mới"],
    [2600000000, "đồng", "eq", "actual", "giá trị làm lợi"],
    [73, "sáng kiến", "eq", "actual", "sáng kiến"],
    [1100000000, "đồng", "eq", "actual", "giá trị làm lợi"],
  ],
  [
    "Đơn vị\nHồ sơ trực tuyến (%)\nĐề tài nghiệm thu\nPhòng Tài chính\n92,4\n18\nPhòng Nội vụ\n89,7\n-",
    [92.4, "%", "eq", "actual", "hồ sơ trực tuyến"],
    [18, "đề tài", "eq", "actual", "đề tài nghiệm thu"],
    [89.7, "%", "eq", "actual", "hồ sơ trực tuyến"],
  ],
  // Rows say where, columns when: the caption says what.
  [
    "Bảng 2. Tỷ lệ tốt nghiệp trung học (ĐVT: %)\nĐịa bàn\nNăm học 2020 - 2021\nNăm học 2021 - 2022\nHuyện Quảng Điền\n98,7\n99,1\nToàn tỉnh\n98,5\n98,9",
    [98.7, "%", "eq", "actual", "tỷ lệ tốt nghiệp trung học"],
    [99.1, "%", "eq", "actual", "tỷ lệ tốt nghiệp trung học"],
    [98.5, "%", "eq", "actual", "tỷ lệ tốt nghiệp trung học"],
    [98.9, "%", "eq", "actual", "tỷ lệ tốt nghiệp trung học"],
  ],
  [
    "Biểu 1. Số xã về đích qua các năm\nHuyện | 2018 | 2019\nHàm Yên | 3 | 5\nNa Hang | 1 | 2",
    [3, "xã", "eq", "actual", "số xã về đích"],
    [5, "xã", "eq", "actual", "số xã về đích"],
    [1, "xã", "eq", "actual", "số xã về đích"],
    [2, "xã", "eq", "actual", "số xã về đích"],
  ],
  [
    "Tỷ lệ hộ nghèo của các xã\nXã | Năm 2021 | Năm 2022\nXã An Phú | 4,2 | 3,1\nXã Bình Mỹ | 5 | 4,4",
    [4.2, "%", "eq", "actual", "tỷ lệ hộ nghèo"],
    [3.1, "%", "eq", "actual", "tỷ lệ hộ nghèo"],
    [5, "%", "eq", "actual", "tỷ lệ hộ nghèo"],
    [4.4, "%", "eq", "actual", "tỷ lệ hộ nghèo"],
  ],
  // Cells that tell their figures in words.
  [
    "STT | Tên tập thể | Thành tích\n1 | Nhân dân xã Tân An | Hiến 1.200 m2 đất, góp 300 ngày công\n2 | Hội Phụ nữ xã Bình Hòa | Giúp 45 hộ thoát nghèo",
    [1200, "m2", "eq", "actual", "đất được hiến"],
    [300, "ngày công", "eq", "actual", "góp"],
    [45, "hộ thoát nghèo", "eq", "actual", "thoát nghèo"],
  ],
  [
    "TT | Đơn vị | Kết quả nổi bật giai đoạn 2018 - 2020\n1 | Công ty Xi măng Sông Gâm | Ủng hộ 420 tấn xi măng\n2 | Thôn Nà Tông | Tỷ lệ hộ nghèo từ 21,4% còn 3,6%",
    [420, "tấn", "eq", "actual", "xi măng"],
    [21.4, "%", "eq", "actual", "hộ nghèo"],
    [3.6, "%", "eq", "actual", "hộ nghèo"],
  ],
  // The unit noted above a table is that of the columns and rows that it fits.
  [
    "Đơn vị: triệu đồng\nHuyện | Số hộ | Hộ vay | Lượt người | Diện tích | Sản lượng | Kinh phí\nHàm Yên | 120 | 77 | 96 | 35,5 | 410 | 1.500",
    [120, "hộ", "eq", "actual", "số hộ"],
    [96, "lượt người", "eq", "actual", "lượt người"],
    [1500000000, "đồng", "eq", "actual", "kinh phí"],
  ],
  [
    "ĐVT: ha\nHuyện | Lúa | Kinh phí hỗ trợ | Tỷ lệ (%) | Chiều dài\nHàm Yên | 120 | 35,5 | 81 | 12",
    [120, "ha", "eq", "actual", "lúa"],
    [81, "%", "eq", "actual"],
  ],
  [
    "ĐVT: %\nHuyện | Hộ nghèo | Số xã | Doanh thu\nHàm Yên | 12 | 18 | 35",
    [12, "%", "eq", "actual", "hộ nghèo"],
    [18, "xã", "eq", "actual"],
  ],
  ["ĐVT: người\nĐơn vị | Tham gia | Kinh phí | Diện tích\nHội Phụ nữ | 120 | 12 | 4", [120, "người", "eq", "actual"]],
  [
    "ĐVT: triệu đồng\nNội dung | Năm 2021 | Năm 2022\nSố hộ vay vốn | 120 | 130\nDư nợ | 1.500 | 1.600\nTỷ lệ thu nợ | 98 | 99\nDiện tích rừng | 9 | 8",
    [120, "hộ", "eq", "actual", "số hộ vay vốn"],
    [130, "hộ", "eq", "actual", "số hộ vay vốn"],
    [1500000000, "đồng", "eq", "actual", "dư nợ"],
    [1600000000, "đồng", "eq", "actual", "dư nợ"],
    [98, "%", "eq", "actual", "tỷ lệ thu nợ"],
    [99, "%", "eq", "actual", "tỷ lệ thu nợ"],
  ],
  ["ĐVT: tấn\nHuyện | Kế hoạch | Thực hiện\nHàm Yên | 120 | 96", [120, "tấn", "eq", "target"], [96, "tấn", "eq", "actual"]],
  // Ranks and grades count nothing, marks are no count; those graded so are counted.
  [
    "Trường | Số lớp | Xếp loại | Hạng | Thứ tự\nTHPT Lê Lợi | 12 | 1 | 2 | 3\nTHPT Nguyễn Huệ | 14 | 2 | 1 | 4",
    [12, "lớp", "eq", "actual"],
    [14, "lớp", "eq", "actual"],
  ],
  ["ĐVT: hộ\nXã | Gương mẫu | Xếp hạng chung | Cấp | Bậc\nTân An | 45 | 2 | 3 | 1", [45, "hộ", "eq", "actual"]],
  [
    "ĐVT: hộ\nXã | Tổng điểm | Số điểm (tự chấm) | Điểm\nTân An | 95 | 97 | 88",
    [95, "điểm", "eq", "actual"],
    [97, "điểm", "eq", "actual"],
    [88, "điểm", "eq", "actual"],
  ],
  ["Huyện | Số công trình | Cấp công trình | Xếp loại năm 2022\nHàm Yên | 12 | 3 | 1", [12, "công trình", "eq", "actual"]],
  [
    "Huyện | Số trường | Xếp loại tốt | Xếp loại khá\nHuyện Hàm Yên | 12 | 8 | 4",
    [12, "trường", "eq", "actual"],
    [8, "trường", "eq", "actual", "xếp loại tốt"],
    [4, "trường", "eq", "actual", "xếp loại khá"],
  ],
  // A date in a head makes no ratio: the unit in the brackets of the label stands.
  [
    "Chỉ tiêu | KH đến năm 2025 | TH đến 30/6/2023\nXã có đường ô tô cứng hóa (xã) | 126 | 119\nLao động qua đào tạo (%) | 65 | 58,7",
    [126, "xã", "eq", "target", "đường ô tô"],
    [119, "xã", "eq", "actual", "đường ô tô"],
    [65, "%", "eq", "target"],
    [58.7, "%", "eq", "actual"],
  ],
  [
    "Nội dung | Kết quả đến 11/2022 | Kết quả đến 11/2023\nHộ dùng nước sạch (hộ) | 1.260 | 1.319",
    [1260, "hộ", "eq", "actual", "nước sạch"],
    [1319, "hộ", "eq", "actual", "nước sạch"],
  ],
  [
    "Nội dung | Thực hiện 2022 | Thực hiện 2023 | TH 2023/2022\nDiện tích chè (ha) | 120 | 150 | 125",
    [120, "ha", "eq", "actual", "chè"],
    [150, "ha", "eq", "actual", "chè"],
    [125, "%", "eq", "actual", "chè"],
  ],
  // What the caption says is measured belongs to rows and columns that only name parts.
  [
    "Bảng 1. Doanh thu bình quân một HTX (ĐVT: triệu đồng)\nLoại hình\nNăm 2020\nNăm 2021\nHTX nông nghiệp\n2.140\n1.985\nQuỹ tín dụng nhân dân\n-\n31.200",
    [2140000000, "đồng", "eq", "actual", "doanh thu bình quân một HTX", "HTX nông nghiệp"],
    [1985000000, "đồng", "eq", "actual", "doanh thu bình quân một HTX", "HTX nông nghiệp"],
    [31200000000, "đồng", "eq", "actual", "doanh thu bình quân một HTX", "quỹ tín dụng nhân dân"],
  ],
  [
    "Biểu 2. Sản lượng một số cây trồng (ĐVT: tấn)\nCây trồng | 2020 | 2021\nLúa | 120 | 130",
    [120, "tấn", "eq", "actual", "sản lượng lúa"],
    [130, "tấn", "eq", "actual", "sản lượng lúa"],
  ],
  [
    "Bảng 1. Doanh thu du lịch (tỷ đồng)\nHuyện | Lưu trú | Ăn uống\nHuyện Sa Pa | 320 | 410",
    [320000000000, "đồng", "eq", "actual", "doanh thu du lịch", "lưu trú"],
    [410000000000, "đồng", "eq", "actual", "doanh thu du lịch", "ăn uống"],
  ],
  [
    "Biểu số 04. Diện tích trồng rừng (ha)\nNăm | Keo | Bạch đàn\n2020 | 120 | 30\n2021 | 140 | 35",
    [120, "ha", "eq", "actual", "diện tích trồng rừng", "keo"],
    [30, "ha", "eq", "actual", "diện tích trồng rừng", "bạch đàn"],
    [140, "ha", "eq", "actual", "diện tích trồng rừng", "keo"],
    [35, "ha", "eq", "actual", "diện tích trồng rừng", "bạch đàn"],
  ],
  [
    "Bảng 2. Tỷ lệ hộ nghèo theo dân tộc (ĐVT: %)\nDân tộc | 2018 | 2020\nMông | 45,2 | 33,1",
    [45.2, "%", "eq", "actual", "tỷ lệ hộ nghèo", "Mông"],
    [33.1, "%", "eq", "actual", "tỷ lệ hộ nghèo", "Mông"],
  ],
  [
    "Kết quả huy động nguồn lực (triệu đồng)\nNguồn vốn | Kế hoạch 2022 | Thực hiện 2022 | TH/KH (%)\nNgân sách tỉnh | 120 | 118 | 98,3",
    [120000000, "đồng", "eq", "target", "huy động nguồn lực", "ngân sách tỉnh"],
    [118000000, "đồng", "eq", "actual", "huy động nguồn lực", "ngân sách tỉnh"],
    [98.3, "%", "eq", "actual", "ngân sách tỉnh so với kế hoạch"],
  ],
  [
    "Bảng 1. Dư nợ cho vay (ĐVT: triệu đồng)\nChương trình | Năm 2021\nGiải quyết việc làm | 7.700",
    [7700000000, "đồng", "eq", "actual", "dư nợ cho vay", "giải quyết việc làm"],
  ],
  ["Bảng 2. Tỷ lệ chuyên cần (%)\nCấp học | Học kỳ I\nMầm non | 95,2", [95.2, "%", "eq", "actual", "tỷ lệ chuyên cần", "mầm non"]],
  // What was planned is no count of which the result would be a part.
  [
    "Nội dung | ĐVT | Kế hoạch 2016 | Thực hiện 2016\nSố xã đạt chuẩn | xã | 20 | 21",
    [20, "xã", "eq", "target", "số xã đạt chuẩn"],
    [21, "xã", "eq", "actual", "số xã đạt chuẩn"],
  ],
];
