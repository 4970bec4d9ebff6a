import { type Example, many } from "./example.ts";

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
