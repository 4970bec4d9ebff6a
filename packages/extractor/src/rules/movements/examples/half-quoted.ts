import { type Example, many, one } from "./example.ts";

/** One of the two quotation marks was never typed: the name ends where a clause begins, or begins behind the noun. */
export const HALF_QUOTED: readonly Example[] = [
  one(
    "Phong trào “Nông dân thi đua sản xuất kinh doanh giỏi, đoàn kết giúp nhau làm giàu do Trung ương Hội phát động đã có sức lan tỏa.",
    "Nông dân thi đua sản xuất kinh doanh giỏi, đoàn kết giúp nhau làm giàu",
    { launcher: "Trung ương Hội" },
  ),
  one(
    "Phong trào “Phụ nữ tích cực học tập, lao động sáng tạo, xây dựng gia đình hạnh phúc được các cấp Hội triển khai.",
    "Phụ nữ tích cực học tập, lao động sáng tạo, xây dựng gia đình hạnh phúc",
  ),
  one(
    "Phong trào “Xanh - sạch - đẹp, bảo đảm an toàn, vệ sinh lao động do LĐLĐ tỉnh phát động được duy trì.",
    "Xanh - sạch - đẹp, bảo đảm an toàn, vệ sinh lao động",
    { launcher: "LĐLĐ tỉnh" },
  ),
  one(
    "Phong trào “Thanh niên tình nguyện, tuổi trẻ sáng tạo đã thu hút 3.000 lượt đoàn viên.",
    "Thanh niên tình nguyện, tuổi trẻ sáng tạo",
  ),
  one(
    "Sơ kết phong trào “Cựu chiến binh gương mẫu giúp nhau giảm nghèo, làm kinh tế giỏi (2015 - 2020).",
    "Cựu chiến binh gương mẫu giúp nhau giảm nghèo, làm kinh tế giỏi",
  ),
  one("Phong trào “Trường học thân thiện, học sinh tích cực đã đi vào nền nếp.", "Trường học thân thiện, học sinh tích cực"),
  many(
    "Phong trào thi đua “Dạy tốt, học tốt và phong trào “Mỗi thầy cô là một tấm gương” đi lên.",
    "Dạy tốt, học tốt",
    "Mỗi thầy cô là một tấm gương",
  ),
  // Behind the comma a clause of its own.
  one(
    "Hưởng ứng phong trào “Thái Bình chung tay vì người nghèo, không để ai bị bỏ lại phía sau, các doanh nghiệp đã ủng hộ 3 tỷ đồng.",
    "Thái Bình chung tay vì người nghèo, không để ai bị bỏ lại phía sau",
  ),
  one(
    "Hưởng ứng phong trào “Thanh Ba chung sức xây dựng nông thôn mới, nông dân trong huyện đã hiến 62,8 ha đất.",
    "Thanh Ba chung sức xây dựng nông thôn mới",
  ),
  one("Thực hiện phong trào “Giỏi việc nước, đảm việc nhà trong nữ CNVCLĐ, năm 2020 có 300 chị đạt.", "Giỏi việc nước, đảm việc nhà"),
  one(
    "Qua phong trào “Tuổi trẻ chung tay dựng xây bản làng, đô thị văn minh, 12.000 lượt đoàn viên tham gia.",
    "Tuổi trẻ chung tay dựng xây bản làng, đô thị văn minh",
  ),
  one("Phong trào “Lao động giỏi, lao động sáng tạo, Công đoàn Viên chức tỉnh đã phát động 3 đợt.", "Lao động giỏi, lao động sáng tạo"),
  one("Phong trào “Sạch nhà, đẹp ngõ, hằng năm có 90% hộ tham gia.", "Sạch nhà, đẹp ngõ"),
  // Only the closing mark.
  one("Phong trào Giúp nhau phát triển kinh tế hộ” thu hút 3.000 hộ.", "Giúp nhau phát triển kinh tế hộ"),
  one(
    "Phong trào Nông dân thi đua sản xuất, kinh doanh giỏi” do Hội Nông dân tỉnh phát động có 3.000 hộ.",
    "Nông dân thi đua sản xuất, kinh doanh giỏi",
    { launcher: "Hội Nông dân tỉnh" },
  ),
  many("Phong trào thi đua “Hai tốt” và phong trào Nghìn việc tốt” được duy trì.", "Hai tốt", "Nghìn việc tốt"),
];
