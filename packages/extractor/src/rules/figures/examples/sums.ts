import type { Example } from "./example.ts";

/** Money and what is measured in it. */
export const SUMS: readonly Example[] = [
  ["Thu ngân sách vượt 10.000 tỷ đồng.", [10000000000000, "đồng", "gt", "actual", "thu ngân sách"]],
  ["Tổng thu ngân sách của 6 địa phương ước đạt trên 713.000 tỷ đồng.", [713000000000000, "đồng", "gt", "estimate", "thu ngân sách"]],
  [
    "Cục Hải quan thu ngân sách 5.678 tỷ đồng/6.000 tỷ đồng, đạt 94,6% dự toán.",
    [5678000000000, "đồng", "eq", "actual", "thu ngân sách"],
    [94.6, "%", "eq", "actual", "thu ngân sách", "dự toán"],
  ],
  ["Đã có hơn chục mô hình, hàng trăm hộ tham gia, đóng góp gần 2 tỷ rưỡi đồng.", [2500000000, "đồng", "approx", "actual", "đóng góp"]],
  ["Vốn đầu tư 1.250.000.000 đồng (một tỷ hai trăm năm mươi triệu đồng).", [1250000000, "đồng", "eq", "actual", "vốn đầu tư"]],
  [
    "Xây 12 công trình trị giá 35 tỷ đồng; trị giá quà tặng là 2 tỷ đồng.",
    [12, "công trình", "eq", "actual"],
    [35000000000, "đồng", "eq", "actual", "công trình"],
    [2000000000, "đồng", "eq", "actual", "trị giá quà tặng"],
  ],
  [
    "Thu ngân sách đạt 1.250/1.100 tỷ đồng, bằng 113,6% dự toán.",
    [1250000000000, "đồng", "eq", "actual", "thu ngân sách"],
    [113.6, "%", "eq", "actual", "thu ngân sách", "dự toán"],
  ],
  ["Giá trị các công trình trên là 12,5 tỷ đồng.", [12500000000, "đồng", "eq", "actual"]],
  [
    "Kinh phí 15 tỷ đồng từ ngân sách Trung ương (10 tỷ) và ngân sách tỉnh (5 tỷ).",
    [15000000000, "đồng", "eq", "actual", "kinh phí"],
    [10000000000, "đồng", "eq", "actual"],
    [5000000000, "đồng", "eq", "actual", "ngân sách tỉnh"],
  ],
  ["Quỹ “Vì người nghèo” các cấp tiếp nhận 31,3 tỷ đồng.", [31300000000, "đồng", "eq", "actual", "Quỹ"]],
  ["Các cấp Hội vận động được 41 tỷ 270 triệu đồng.", [41270000000, "đồng", "eq", "actual", "vận động"]],
  [
    "Tặng 35 nghìn suất quà Tết trị giá trên 18 tỷ đồng.",
    [35000, "suất quà", "eq", "actual", "tặng"],
    [18000000000, "đồng", "gt", "actual", "quà"],
  ],
  [
    "Trao 50 suất học bổng (mỗi suất trị giá 2 triệu đồng).",
    [50, "suất học bổng", "eq", "actual"],
    [2000000, "đồng", "eq", "actual", "trị giá"],
  ],
  [
    "Thu nhập bình quân đầu người từ 38,5 triệu đồng năm 2018 lên 56,2 triệu đồng năm 2022.",
    [38500000, "đồng", "eq", "actual", "thu nhập bình quân đầu người"],
    [56200000, "đồng", "eq", "actual", "thu nhập bình quân đầu người"],
  ],
  [
    "GRDP bình quân đầu người đạt 104,5 triệu đồng/người, tăng 9,1 triệu đồng so với năm trước.",
    [104500000, "đồng/người", "eq", "actual", "GRDP bình quân đầu người"],
    [9100000, "đồng", "eq", "actual", "tăng", "bình quân đầu người"],
  ],
  ["Giá trị sản phẩm trên 1 ha đất trồng trọt đạt 125 triệu đồng.", [125000000, "đồng", "eq", "actual", "giá trị sản phẩm"]],
  ["Tổng kim ngạch xuất khẩu 702 triệu USD.", [702000000, "USD", "eq", "actual", "kim ngạch xuất khẩu"]],
  [
    "Góp tiền xây 23 căn nhà trị giá 1.380 triệu đồng (60 triệu đồng/căn).",
    [23, "căn nhà", "eq", "actual"],
    [1380000000, "đồng", "eq", "actual", "trị giá"],
    [60000000, "đồng/căn", "eq", "actual"],
  ],
  ["Sáng kiến của công nhân làm lợi 4.378 tỷ đồng.", [4378000000000, "đồng", "eq", "actual", "làm lợi"]],
  ["Tổng thu ngân sách đạt trên 1,1 triệu tỷ đồng.", [1100000000000000, "đồng", "gt", "actual", "thu ngân sách"]],
  [
    "Mỗi năm gia đình thu lãi từ 300 - 400 triệu đồng.",
    [300000000, "đồng", "eq", "actual", "lãi"],
    [400000000, "đồng", "eq", "actual", "lãi"],
  ],
  ["Cán bộ, công nhân ủng hộ 2 tỷ rưỡi.", [2500000000, "đồng", "eq", "actual", "ủng hộ"]],
  [
    "Nguồn vốn gồm: ngân sách Trung ương 389,5 tỷ đồng, vốn tín dụng 698,1 tỷ đồng.",
    [389500000000, "đồng", "eq", "actual", "ngân sách Trung ương"],
    [698100000000, "đồng", "eq", "actual", "tín dụng"],
  ],
  ["Ông cho 11 hộ mượn 165 triệu đồng.", [11, "hộ", "eq", "actual"], [165000000, "đồng", "eq", "actual", "mượn"]],
  ["Tiết kiệm chi thường xuyên 500trđ.", [500000000, "đồng", "eq", "actual", "tiết kiệm"]],
];
