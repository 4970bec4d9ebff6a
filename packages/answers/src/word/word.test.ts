import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparable } from "../text/words.ts";
import { escapeMarkdown, excerpt, quotation, unescapeMarkdown } from "./markdown.ts";
import { unsupported } from "./supported.ts";
import { asShortened, asWritten, countAsWritten, figureSpan, numbersIn, readNumber } from "./written.ts";

describe("article text in Markdown", () => {
  const HARMLESS: readonly [string, string][] = [
    ["[bấm vào đây](https://vi-du.vn)", "\\[bấm vào đây\\](https\\://vi-du.vn)"],
    ["**in đậm** và _nghiêng_", "\\*\\*in đậm\\*\\* và \\_nghiêng\\_"],
    ["<script>", "\\<script\\>"],
    ["# Tiêu đề", "\\# Tiêu đề"],
    ["- gạch đầu dòng", "\\- gạch đầu dòng"],
    ["1. mục", "1\\. mục"],
    ["ẩn\u200bchữ\u{e0041}", "ẩnchữ"],
    ["hai\ndòng", "hai dòng"],
  ];
  for (const [text, expected] of HARMLESS) test(JSON.stringify(text), () => expect(escapeMarkdown(text)).toBe(expected));
  test("escaping shows the same characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aạ [](){}*_`~#<>|!-.: 1".split("")) }), (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text.replace(/\s+/gu, " ").trim());
      }),
    );
  });
  test("numbers on lines of their own stay apart", () =>
    expect(quotation("Xã A\n980\n968\nXã B", [], "[1]")).toBe("> “Xã A 980 · 968 Xã B” [1]"));
  test("a short quote stays whole, a long one keeps what is told", () => {
    const long = `${"Mở đầu dài dòng. ".repeat(40)}Tỉnh có 15 xã đạt chuẩn. ${"Kết thúc dài dòng. ".repeat(40)}`;
    const at = long.indexOf("15 xã");
    const cut = excerpt(long, [{ start: at, end: at + 5 }]);
    expect(cut.length).toBeLessThan(500);
    expect(cut).toContain("15 xã đạt chuẩn");
    expect(cut.startsWith("… ")).toBe(true);
    expect(quotation("Có 15 xã.", [], "[1]")).toBe("> “Có 15 xã.” [1]");
  });
});

describe("numbers as Vietnamese texts write them", () => {
  const VALUES: readonly [number | null, readonly string[]][] = [
    [7000, ["7.000", "7 000", "7000"]],
    [7.5, ["7,5"]],
    [3, ["03", "3"]],
    [1234567.5, ["1.234.567,5"]],
    [null, ["12/2018", "1,2,3", "a1"]],
  ];
  for (const [value, texts] of VALUES) for (const text of texts) test(text, () => expect(readNumber(text)).toBe(value));
  test("a number never starts or ends inside a longer one", () => {
    expect(numbersIn("từ 1.500 đến 50").map((one) => one.value)).toEqual([1500, 50]);
    expect(countAsWritten("tặng 1.500 tập thể, 03 cá nhân", 3)).toBe("03");
    expect(countAsWritten("tặng 1.500 tập thể", 500)).toBeNull();
  });
  const SPANS: readonly [string, string, string][] = [
    ["hơn 18 tỷ đồng", "Toàn dân góp hơn 18 tỷ đồng.", "18 tỷ đồng"],
    ["ước đạt 7,38%", "GRDP ước đạt 7,38%, cao nhất.", "7,38%"],
    ["ít nhất 28 xã", "Có ít nhất 28 xã đạt chuẩn", "28 xã"],
    ["7,2%", "Tỷ lệ giảm từ 7,2% xuống 5%", "7,2%"],
    ["Giảm ít nhất 25%", "Giảm ít nhất 25% số người", "25%"],
  ];
  for (const [expected, quote, text] of SPANS)
    test(`${expected} in: ${quote}`, () => {
      const { start, end } = figureSpan({ text, start: 0 }, quote, 0);
      expect(quote.slice(start, end)).toBe(expected);
    });
  test("words as the quote writes them", () => {
    expect(asWritten("huyện Long Mỹ và thị xã Long Mỹ", ["thi", "xa", "long", "my"])).toBe("thị xã Long Mỹ");
    expect(asWritten("huyện Long Mỹ", ["long", "ma"])).toBeNull();
  });
});

describe("nothing is said that no quote holds", () => {
  const quote = [{ quote: "Năm 2018, Chủ tịch UBND tỉnh tặng Bằng khen cho 47 tập thể và 103 cá nhân ở Trùng Khánh." }];
  const HELD = [
    "**47 tập thể** được tặng Bằng khen [1].",
    "Tổng cộng **150** (47 tập thể + 103 cá nhân) [1].",
    "Ở Trùng Khánh có 103 cá nhân [1].",
    "> “câu nào cũng được 999” [1]",
  ];
  const NOT_HELD: readonly [string, string[]][] = [
    ["**48 tập thể** [1]", ["48"]],
    ["năm 2019 có 47 tập thể [1]", ["2019"]],
    ["Quảng Hòa có 47 tập thể [1]", ["Quảng Hòa"]],
    ["4 tập thể [1]", ["4"]],
    ["Ông Nguyễn Văn Bình được tặng [1]", ["Ông Nguyễn Văn Bình"]],
    ["tổng cộng 151 [1]", ["151"]],
  ];
  const offices = [{ quote: "Phòng GD&ĐT Bác Ái vận động được 415 triệu đồng; toàn tỉnh có 398 HTX." }];
  for (const text of ["do **Phòng GD&ĐT Bác Ái** phát động [1]", "Số HTX: **398 HTX** [1].", "- Số HTX: **398 HTX** [1]"])
    test(text, () => expect(unsupported(text, offices, [])).toEqual([]));
  for (const [text, missing] of [
    ["do **Phòng GD&ĐT Thuận Nam** phát động [1]", ["Phòng GD&ĐT Thuận Nam"]],
    ["Số DN: **398** [1].", ["DN"]],
    ["Ở đây có số HTX Bác Ái [1].", ["HTX Bác Ái"]],
  ] as const)
    test(text, () => expect(unsupported(text, offices, [])).toEqual(missing));
  for (const text of HELD) test(text, () => expect(unsupported(text, quote, [150])).toEqual([]));
  for (const [text, missing] of NOT_HELD) test(text, () => expect(unsupported(text, quote, [150])).toEqual(missing));
});

describe("words of a letterhead as a sentence has them", () => {
  test.each<[string | null, string, string]>([
    ["Chủ tịch UBND tỉnh", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", "tặng Bằng khen của Chủ tịch UBND tỉnh cho 9 cá nhân"],
    ["UBND huyện", "ỦY BAN NHÂN DÂN HUYỆN", "Cờ thi đua của UBND huyện"],
    ["Hội LHPN xã", "Hội Liên hiệp Phụ nữ xã", "Hội LHPN xã có 12 chi hội"],
    ["Chủ tịch Ủy ban nhân dân tỉnh", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", "do Chủ tịch Ủy ban nhân dân tỉnh ký"],
    [null, "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", "tặng Bằng khen của Chủ tịch UBND huyện cho 9 cá nhân"],
    [null, "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", "tỉnh tặng Bằng khen; Chủ tịch UBND"],
    [null, "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", "Công nhận 14 tập thể"],
    [null, "BỘ TRƯỞNG", ""],
  ])("%s", (told, words, quote) => expect(asShortened(quote, comparable(words))).toBe(told));
});
