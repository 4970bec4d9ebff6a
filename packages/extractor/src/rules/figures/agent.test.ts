import { canonical } from "@thidua/core";
import { describe, expect, it } from "vitest";
import { withoutAgent } from "./agent.ts";

function without(text: string): string {
  const phrase = withoutAgent({ text, view: canonical(text) });
  expect(canonical(phrase.text)).toBe(phrase.view);
  return phrase.text;
}

describe("who did it", () => {
  it.each<[said: string, ...texts: string[]]>([
    ["trao", "Hội Chữ thập đỏ huyện đã trao", "các cấp Hội trao", "UBND xã đã kịp thời trao", "Ban Chỉ huy quân sự thị xã trao"],
    ["xây dựng", "Đoàn Thanh niên thành phố Tân An xây dựng", "Sở Xây dựng đã xây dựng", "cán bộ, chiến sĩ Sư đoàn 9 xây dựng"],
    ["khám bệnh", "Bệnh viện Đa khoa khu vực khám bệnh", "đội ngũ y, bác sĩ đã khám bệnh"],
    ["giúp dân gặt", "tuổi trẻ Lữ đoàn 170 đã giúp dân gặt", "Đồn Biên phòng Ga Ry giúp dân gặt"],
    ["hiến", "ông Lò Văn Pâng đã hiến", "bà Thạch Thị Hai hiến", "gia đình ông Pâng hiến".replace("gia đình ", "")],
    ["hòa giải thành", "tổ hòa giải thôn hòa giải thành"],
    ["số suất quà được trao", "số suất quà Hội Nông dân tỉnh đã trao"],
  ])("%s", (said, ...texts) => {
    for (const text of texts) expect(without(text)).toBe(said);
  });

  it.each([
    // owners, with no verb of doing
    "Nhà trường",
    "Hội Cựu chiến binh huyện",
    "Sở Giáo dục và Đào tạo",
    "Ban Quản lý rừng phòng hộ",
    // peoples and households give, and are told of
    "nhân dân đóng góp",
    "người dân hiến",
    "doanh nghiệp ủng hộ",
    // what is measured
    "tỷ lệ hộ nghèo",
    "số hộ được hỗ trợ",
    "số lao động được đào tạo",
  ])("%s stays", (text) => {
    expect(without(text)).toBe(text);
  });
});
