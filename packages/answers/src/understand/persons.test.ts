import { fold } from "@thidua/core";
import { describe, expect, test } from "vitest";
import { tokens } from "../text/tokens.ts";
import { barePersons, isPerson } from "./persons.ts";

const named = (text: string): string[] => {
  const list = tokens(text);
  return barePersons(
    list,
    list.map(() => false),
  ).map(({ words }) => words.join(" "));
};

describe("persons typed without accents", () => {
  const FOUND: readonly [string, readonly string[]][] = [
    ["le hong phuc", ["ong le hong phuc duoc tang gi", "dong chi le hong phuc da duoc khen chua", "cho hoi ong le hong phuc o dau"]],
    ["phan huu tam", ["dai uy phan huu tam o binh duong", "thieu ta phan huu tam duoc truy tang gi", "thuong uy phan huu tam la ai"]],
    ["nguyen thi thoa", ["chi nguyen thi thoa duoc ai tang", "ba nguyen thi thoa co bang khen chua", "co giao nguyen thi thoa da nhan gi"]],
    ["giang a sinh", ["truong thon giang a sinh duoc khen gi", "anh giang a sinh co ten khong", "ong giang a sinh o dau"]],
    ["tran van duc", ["linh muc tran van duc o giao xu nao", "thay tran van duc duoc phong gi", "bac si tran van duc da duoc phong chua"]],
    ["vu thi lan", ["ba vu thi lan duoc khen nam nao"]],
  ];
  for (const [name, questions] of FOUND) for (const question of questions) test(question, () => expect(named(question)).toEqual([name]));

  // "Ba" counts, "co" has, "chi" only, "ong ba" is everybody; what follows is no family name or no name at all.
  const NONE: readonly string[] = [
    "hang ba ho ngheo nhat tinh",
    "co vu an nao khong",
    "chi hoi phu nu xa duoc tang gi",
    "chi tieu giao la bao nhieu",
    "ba con nong dan gop bao nhieu",
    "ong ba nao duoc tang bang khen",
    "anh hung lao dong co may nguoi",
    "co giao mam non duoc khen gi",
    "thay doi the nao",
    "chi cuc thue duoc tang gi",
    "co bao nhieu y bac si",
    "huyen co duong giao thong nong thon khong",
    "chu tich ubnd tinh tang bao nhieu bang khen",
    "giam doc so nong nghiep khen ai",
    "tong cong bao nhieu ho",
    "Bác sĩ Nguyễn Văn An được phong gì",
  ];
  for (const question of NONE) test(`nobody: ${question}`, () => expect(named(question)).toEqual([]));
});

describe("whether a name is a person's", () => {
  const row = (text: string): [string[], string[]] => {
    const [before = "", name = ""] = fold(text).split(" | ");
    return [name.split(" "), before.split(" ")];
  };
  for (const text of [
    "bà | Đào Thị Hà",
    "tặng cho | Cà Văn Chung",
    "anh | Phúc Lâm",
    "đội trưởng | Phan Tuấn Anh",
    "Trưởng thôn | Lò Seo",
    "thầy giáo | Đàng Năng Thu",
  ])
    test(text, () => expect(isPerson(...row(text))).toBe(true));
  for (const text of [
    "trường THPT | Lê Quý Đôn",
    "Trường Tiểu học | Nguyễn Viết Xuân",
    "xã | Lê Lợi Đông",
    "đường | Trần Hưng Đạo",
    "Giải thưởng | Tôn Đức Thắng",
    "Huân chương | Hồ Chí Minh",
    "bệnh viện | Nguyễn Tri Phương",
    "Giám đốc | Sở Nông",
    "của | Cao Bằng",
    "huyện | Võ Nhai",
    "ở | Khoái Châu",
    "hợp tác xã | Phú Hòa Thành",
  ])
    test(`not ${text}`, () => expect(isPerson(...row(text))).toBe(false));
});
