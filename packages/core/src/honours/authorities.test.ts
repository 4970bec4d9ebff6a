import { describe, expect, it } from "vitest";
import { type AuthorityContext, authorityLevel } from "./authorities.ts";
import type { AuthorityLevel } from "./slugs.ts";

const laoCai: AuthorityContext = { province: "Lào Cai", date: "2019-05-02" };
const haNoi: AuthorityContext = { province: "Hà Nội", date: "2019-05-02" };

const CASES: readonly (readonly [AuthorityLevel | null, AuthorityContext, readonly string[]])[] = [
  [
    "state",
    laoCai,
    [
      "Chủ tịch nước",
      "Chủ tịch nước CHXHCN Việt Nam",
      "Nhà nước",
      "Đảng, Nhà nước",
      "Đảng và Nhà nước",
      "Phó Chủ tịch nước",
      "lãnh đạo Đảng, Nhà nước",
    ],
  ],
  ["prime-minister", laoCai, ["Thủ tướng Chính phủ", "Thủ tướng", "Phó Thủ tướng Chính phủ"]],
  ["government", laoCai, ["Chính phủ", "Chính Phủ"]],
  [
    "ministry",
    laoCai,
    [
      "Bộ Y tế",
      "Bộ trưởng Bộ GD&ĐT",
      "Thứ trưởng Bộ Công an",
      "Bộ",
      "Trung ương Hội CCB Việt Nam",
      "Trung ương Đoàn",
      "Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh",
      "Ban Tuyên giáo Trung ương",
      "Tổng Liên đoàn Lao động Việt Nam",
      "Tổng LĐLĐ Việt Nam",
      "Hội Nông dân Việt Nam",
      "Liên minh Hợp tác xã Việt Nam",
      "Bảo hiểm xã hội Việt Nam",
      "Quân khu 2",
      "Tư lệnh Quân khu 5",
      "Bộ Tư lệnh Bộ đội Biên phòng",
      "Tổng cục trưởng Tổng cục Hải quan",
      "Tổng cục Thuế",
      "TAND tối cao",
      "Chánh án TAND tối cao",
      "Viện trưởng VKSND tối cao",
      "Ủy ban ATGT Quốc gia",
      "Ủy ban Trung ương MTTQ Việt Nam",
      "Đoàn Chủ tịch Ủy ban Trung ương MTTQ Việt Nam",
      "Ngân hàng Nhà nước Việt Nam",
      "Kho bạc Nhà nước",
      "TW Hội Chữ thập đỏ",
      "Công đoàn Giáo dục Việt Nam",
    ],
  ],
  [
    "province",
    laoCai,
    [
      "Chủ tịch UBND tỉnh",
      "UBND tỉnh",
      "Phó Chủ tịch Thường trực UBND tỉnh",
      "Tỉnh ủy",
      "Ban Thường vụ Tỉnh ủy",
      "Tỉnh uỷ",
      "Chủ tịch Ủy ban nhân dân tỉnh Lào Cai",
      "tỉnh",
      "lãnh đạo tỉnh",
      "HĐND tỉnh",
      "UBND TP Hà Nội",
      "Chủ tịch tỉnh",
    ],
  ],
  [
    "province",
    haNoi,
    ["UBND Thành phố", "Chủ tịch UBND TP", "Thành phố", "Thành ủy", "UBND TP. Hà Nội", "UBND thành phố Hải Phòng", "UBND TPHCM"],
  ],
  ["district", laoCai, ["UBND thành phố", "Thành ủy", "UBND thành phố Lào Cai", "Chủ tịch UBND TP Sa Pa"]],
  ["province", { province: "Huế", date: "2025-06-01" }, ["UBND thành phố", "Chủ tịch UBND TP Huế"]],
  ["district", { province: "Thừa Thiên Huế", date: "2021-06-01" }, ["UBND thành phố Huế", "UBND thành phố"]],
  [
    "province-agency",
    laoCai,
    [
      "Giám đốc Công an tỉnh",
      "Công an tỉnh",
      "Sở Y tế",
      "Giám đốc Sở Nội vụ",
      "Giám đốc Sở GD&ĐT",
      "LĐLĐ tỉnh",
      "Liên đoàn Lao động tỉnh",
      "Tỉnh đoàn",
      "Ban Thường vụ Tỉnh đoàn",
      "Hội Nông dân tỉnh",
      "Ban Chấp hành Hội CCB tỉnh",
      "Hội Liên hiệp Phụ nữ tỉnh",
      "Chỉ huy trưởng Bộ CHQS tỉnh",
      "Bộ Chỉ huy Quân sự tỉnh",
      "BĐBP tỉnh",
      "Ủy ban MTTQ Việt Nam tỉnh",
      "Ban Tuyên giáo Tỉnh ủy",
      "Văn phòng UBND tỉnh",
      "Cục Thuế tỉnh",
      "Đảng ủy Khối các cơ quan tỉnh",
      "Bảo hiểm xã hội tỉnh",
      "Công an Lào Cai",
    ],
  ],
  [
    "province-agency",
    haNoi,
    ["Công đoàn Giáo dục Hà Nội", "Công an Thành phố", "Hội Nông dân TP", "Thành đoàn", "Thành hội Phụ nữ", "Thành đoàn Hà Nội"],
  ],
  ["province-agency", laoCai, ["Thành đoàn Hà Nội"]],
  ["district", laoCai, ["Thành đoàn", "Ban Thường vụ Thành đoàn Lào Cai", "Thành đoàn Vinh", "Thành hội Phụ nữ", "Thành ủy Lào Cai"]],
  [
    "district",
    laoCai,
    [
      "UBND huyện Bắc Hà",
      "Chủ tịch UBND thị xã Sa Pa",
      "Huyện ủy",
      "Huyện đoàn Đồng Xuân",
      "Hội Nông dân huyện",
      "Công an huyện",
      "Chủ tịch UBND quận",
      "huyện",
      "Thị ủy",
      "UBND thị xã",
    ],
  ],
  [
    "commune",
    laoCai,
    ["UBND xã", "Chủ tịch UBND các xã, phường, đặc khu", "UBND phường Cốc Lếu", "Đảng ủy xã", "UBND thị trấn", "Hội Phụ nữ xã", "xã"],
  ],
  [
    "unit",
    laoCai,
    [
      "Giám đốc Công ty Apatit",
      "Hiệu trưởng",
      "Bệnh viện Đa khoa tỉnh",
      "Giám đốc Bệnh viện Sản Nhi tỉnh",
      "Trường Cao đẳng Lào Cai",
      "Tổng Giám đốc",
      "Công đoàn cơ sở",
    ],
  ],
  [null, laoCai, ["Cục trưởng", "Hội Nông dân", "cấp trên", "bà con", "các cấp", ""]],
];

describe("authorityLevel", () => {
  for (const [level, context, forms] of CASES) {
    it.each(forms)(`${level ?? "unknown"}: %s`, (form) => {
      expect(authorityLevel(form, context)).toBe(level);
    });
  }
});
