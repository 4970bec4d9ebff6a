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
];
