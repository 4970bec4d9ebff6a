import type { MovementLevel } from "@thidua/core";
import { describe, expect, test } from "vitest";
import { levelOf } from "./level.ts";

const CASES: readonly [
  level: MovementLevel | null,
  name: string,
  launcher: string | null,
  campaign: string | null,
  province: string | null,
][] = [
  ["national", "Cả nước chung sức xây dựng nông thôn mới", null, "nong-thon-moi", "Lai Châu"],
  ["national", "Vượt khó vươn lên", "Thủ tướng Chính phủ", null, null],
  ["province", "Lai Châu chung sức xây dựng nông thôn mới", null, "nong-thon-moi", "Lai Châu"],
  ["province", "Bứt phá về đích", "UBND tỉnh", null, null],
  ["province", "Đường biên bình yên", "Bộ Chỉ huy Quân sự tỉnh", null, null],
  ["province", "Mặt đường êm", "Sở Giao thông vận tải", null, null],
  ["district", "Đồi xanh", "Hội CCB huyện", null, null],
  ["district", "Phố đẹp", "Phòng Giáo dục và Đào tạo thị xã Sơn Tây", null, null],
  ["district", "Phố đẹp", "Công an thành phố Vinh", null, null],
  ["province", "Phố đẹp", "UBND thành phố Đà Nẵng", null, null],
  ["district", "Phố đẹp", "Thành đoàn Vinh", null, "Nghệ An"],
  ["district", "Phố đẹp", "Ban Thường vụ Thành ủy Pleiku", null, "Gia Lai"],
  ["district", "Phố đẹp", "Thành đoàn", null, "Lào Cai"],
  ["province", "Phố đẹp", "Thành đoàn", null, "Hà Nội"],
  ["province", "Phố đẹp", "Thành đoàn", null, null],
  ["province", "Phố đẹp", "Thành đoàn Thành phố Hồ Chí Minh", null, "Hồ Chí Minh"],
  ["province", "Phố đẹp", "Ban Thường vụ Thành ủy Hải Phòng", null, "Hải Phòng"],
  ["province", "Phố đẹp", "Tỉnh đoàn", null, "Lào Cai"],
  ["commune", "Góp đá xây kè", "Đảng ủy xã Tam Thanh", null, null],
  ["sector", "Sóng xanh", "Bộ Y tế", null, null],
  ["sector", "Dạy tốt, học tốt", "ngành Giáo dục", "day-tot-hoc-tot", null],
  ["sector", "Dạy tốt, học tốt", null, "day-tot-hoc-tot", null],
  [null, "Mỗi ngày một mái ấm", null, null, "Đắk Lắk"],
  [null, "Mai An Tiêm", "Hợp tác xã Tân Tiến", null, null],
];

describe("levelOf", () => {
  for (const [level, name, launcher, campaign, province] of CASES)
    test(`${level} ← ${name} (${launcher})`, () => expect(levelOf(name, launcher, campaign, province)).toBe(level));
});
