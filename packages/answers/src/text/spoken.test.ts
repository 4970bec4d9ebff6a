import { describe, expect, test } from "vitest";
import { asWritten } from "./spoken.ts";
import { tokens } from "./tokens.ts";

const written = (text: string): string =>
  asWritten(tokens(text))
    .map((token) => token.surface)
    .join(" ");

describe("a question as it would be written", () => {
  const CASES: readonly [string, readonly string[]][] = [
    [
      "Xã Tân Lộc được tặng Cờ chưa ?",
      [
        "Xã Tân Lộc được tặng Cờ chưa?",
        "Xã Tân Lộc được tặng Cờ chưa dzậy?",
        "Xã Tân Lộc được tặng Cờ chưa zậy?",
        "Xã Tân Lộc được tặng Cờ chưa vậy ạ?",
        "Xã Tân Lộc được tặng Cờ chưa hả?",
        "Xã Tân Lộc được tặng Cờ chưa nhỉ?",
        "Cho mình hỏi Xã Tân Lộc được tặng Cờ chưa?",
        "Cho em hỏi, Xã Tân Lộc được tặng Cờ chưa ạ?".replace(",", ""),
        "Dạ Xã Tân Lộc được tặng Cờ chưa?",
      ],
    ],
    [
      "xa tan loc duoc tang co chua",
      ["xa tan loc duoc tang co chua dzay", "xa tan loc duoc tang co chua vay ta", "xa tan loc duoc tang co chua a"],
    ],
    ["Kết quả có đạt không", ["Kết quả có đạt hông", "Kết quả có đạt hông vậy", "Kết quả có đạt hem", "Kết quả có đạt hổng ta"]],
    ["Ông Bảy được phong chưa ?", ["Ông Bảy được phong rồi hả?", "Ông Bảy được phong rồi à?"]],
    [
      "liệt kê hình thức khen thưởng của xã",
      [
        "Tổng hợp hình thức khen thưởng của xã",
        "Cho mình tổng hợp toàn bộ hình thức khen thưởng của xã",
        "giúp em thống kê các hình thức khen thưởng của xã".replace("các ", ""),
      ],
    ],
  ];
  for (const [expected, phrasings] of CASES)
    for (const phrasing of phrasings) test(phrasing, () => expect(written(phrasing)).toBe(expected));

  // Words that are spelled like what is taken out, or stand where they say something.
  const KEPT: readonly string[] = [
    "Khối thi đua Kinh tế tổng hợp có bao nhiêu đơn vị",
    "Tổng hợp về phong trào này",
    "Xã tặng nhà cho em Lan năm nào",
    "Cho tôi biết về xã An Sơn",
    "Phong trào xây nhà tình nghĩa giúp mình và giúp người",
    "Bao nhiêu hộ được vay",
    "bao nhieu ho duoc vay",
    "Chị Lê Thị Hồng được tặng gì",
    "Năm 2022 thì sao",
    "thế nào",
    "Bao nhiêu người đi đón ở bến phà",
    "Ở đó",
  ];
  for (const question of KEPT) test(`as it is: ${question}`, () => expect(written(question)).toBe(question));
});
