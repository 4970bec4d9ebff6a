import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "./characters.ts";
import { COUNT_NOUNS, DURATIONS, HONOUR_NOUNS, MEASURES, MONEY, PERCENT } from "./data/unit-tables.ts";
import { formatQuantity, parseQuantity, readQuantities } from "./quantities.ts";
import { parseUnit } from "./units.ts";

describe("a quantity, whole", () => {
  it.each<[number, string, string[]]>([
    [
      31300000000,
      "đồng",
      [
        "31,3 tỷ đồng",
        "31,3 tỉ đồng",
        "31 tỷ 300 triệu đồng",
        "31.300 triệu đồng",
        "31.300 trđ",
        "31,3 tỷ đ",
        "31,3 tỷ VNĐ",
        "31.300.000.000đ",
      ],
    ],
    [60610000, "đồng/người/năm", ["60,61 triệu đồng/người/năm", "60,61 triệu đồng / người / năm", "60.610.000 đồng/người/năm"]],
    [137000000, "đồng/ha/năm", ["137 triệu đồng/ha/năm", "137 triệu đồng/1 ha/năm"]],
    [550000, "đồng/hội viên", ["550.000 đồng/hội viên", "550 nghìn đồng/hội viên"]],
    [702000000, "USD", ["702 triệu USD", "702 triệu đô la Mỹ", "702 triệu đô-la"]],
    [0.8, "%", ["0,8%", "0,8 %", "0,8 phần trăm"]],
    [12, "%/năm", ["12%/năm", "12 % / năm", "12%/ năm"]],
    [4.2, "điểm phần trăm", ["4,2 điểm phần trăm", "4,2 điểm %"]],
    [9.86, "tiêu chí/xã", ["9,86 tiêu chí/xã", "9,86 tiêu chí / xã"]],
    [8.8, "bác sĩ/vạn dân", ["8,8 bác sĩ/vạn dân", "8,8 bác sỹ/vạn dân"]],
    [27.5, "giường bệnh/vạn dân", ["27,5 giường bệnh/vạn dân"]],
    [40, "học sinh/lớp", ["40 học sinh/lớp"]],
    [1.5, "tạ gạo/hộ", ["1,5 tạ gạo/hộ"]],
    [62.5, "tạ/ha", ["62,5 tạ/ha"]],
    [9, "xã", ["09/18 xã", "9/18 xã", "9 xã", "09 (chín) xã"]],
    [1250, "hộ", ["1,250 hộ", "1.250 hộ", "1 250 hộ", "1250 hộ"]],
    [1027000, "m2", ["1.027.000 m2", "1.027.000m²", "1.027.000 mét vuông"]],
    [12.7, "km", ["12,7km", "12,7 km", "12,7 ki-lô-mét"]],
    [4.2, "ha", ["4,2 ha", "4,2ha", "4,2 héc-ta"]],
    [96300, "ngày công", ["96.300 ngày công", "96,3 nghìn ngày công", "96.300 ngày công lao động"]],
    [35000, "suất quà", ["35 nghìn suất quà", "35.000 suất quà"]],
    [980, "ngôi nhà", ["980 ngôi nhà"]],
    [20, "cán bộ, chiến sĩ", ["20 cán bộ, chiến sỹ", "20 cán bộ, chiến sĩ"]],
    [1.66, "lần", ["1,66 lần"]],
    [5, "năm", ["5 năm", "05 năm"]],
    [12, "huân chương", ["12 Huân chương"]],
    [2, "đồng chí", ["2 đ/c"]],
  ])("%d %s", (value, unit, writings) => {
    for (const writing of writings) {
      const quantity = parseQuantity(writing);
      expect([quantity?.value, quantity?.unit?.unit], writing).toEqual([value, unit]);
    }
  });

  it("knows the whole of a part", () => {
    expect(parseQuantity("09/18 xã")?.of).toBe(18);
    expect(parseQuantity("9 xã")?.of).toBeNull();
  });
});

describe("quantities of a sentence", () => {
  const read = (text: string) => [...readQuantities(canonical(text))].map((quantity) => [quantity.value, quantity.unit?.unit ?? null]);
  it.each<[string, [number, string | null][]]>([
    [
      "có 15 xã đạt 9,86 tiêu chí/xã",
      [
        [15, "xã"],
        [9.86, "tiêu chí/xã"],
      ],
    ],
    [
      "góp 340 ngày công, hiến 1.200 m2 đất",
      [
        [340, "ngày công"],
        [1200, "m2"],
      ],
    ],
    [
      "từ 3,9 lên 4,42 điểm",
      [
        [3.9, null],
        [4.42, "điểm"],
      ],
    ],
    [
      "ngày 16/3",
      [
        [16, null],
        [3, null],
      ],
    ],
    ["cấp Thành phố: 87", [[87, null]]],
    ["100% xã, phường", [[100, "%"]]],
    ["5 %số hộ", [[5, "%"]]],
    ["12 km đường", [[12, "km"]]],
    ["12 kmh", [[12, null]]],
    ["7 đồng chí", [[7, "đồng chí"]]],
    [
      "18 con đường, 20 con bò",
      [
        [18, "con đường"],
        [20, "con"],
      ],
    ],
    ["1,234 tỷ đồng", [[1234000000, "đồng"]]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("written back", () => {
  it.each<[string, number, string]>([
    ["31,3 tỷ đồng", 31300000000, "đồng"],
    ["60,61 triệu đồng/người/năm", 60610000, "đồng/người/năm"],
    ["3.200 tỷ đồng", 3.2e12, "đồng"],
    ["550.000 đồng", 550000, "đồng"],
    ["1.234.567.891 đồng", 1234567891, "đồng"],
    ["9,86 tiêu chí/xã", 9.86, "tiêu chí/xã"],
    ["12%/năm", 12, "%/năm"],
    ["702.000.000 USD", 702000000, "USD"],
    ["87", 87, ""],
  ])("%s", (text, value, unit) => expect(formatQuantity(value, unit)).toBe(text));

  it("is read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 13 }), fc.constantFrom("đồng", "%", "xã", "tiêu chí/xã", "m2"), (value, unit) => {
        const read = parseQuantity(formatQuantity(value, unit));
        expect([read?.value, read?.unit?.unit]).toEqual([value, unit]);
      }),
    );
  });
});

describe("parseUnit", () => {
  it.each<[string, { unit: string; exponent: number } | null]>([
    ["triệu đồng", { unit: "đồng", exponent: 6 }],
    ["Tỷ đồng", { unit: "đồng", exponent: 9 }],
    ["1.000 đồng", { unit: "đồng", exponent: 3 }],
    ["nghìn tỷ đồng", { unit: "đồng", exponent: 12 }],
    ["%", { unit: "%", exponent: 0 }],
    ["trđ", { unit: "đồng", exponent: 6 }],
    ["triệu USD", { unit: "USD", exponent: 6 }],
    ["tạ/ha", { unit: "tạ/ha", exponent: 0 }],
    ["ghi chú", null],
    ["", null],
  ])("%s", (text, expected) => {
    const unit = parseUnit(text);
    expect(unit && { unit: unit.unit, exponent: unit.exponent }).toEqual(expected);
  });
});

describe("the tables", () => {
  const rows = [...MONEY, ...PERCENT, ...MEASURES, ...DURATIONS].flatMap(([, ...forms]) => forms);
  it.each([
    ["measures", rows],
    ["nouns", [...COUNT_NOUNS]],
    ["honours", [...HONOUR_NOUNS]],
  ])("hold no form of %s twice, all NFC", (_, forms) => {
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
    expect(forms.filter((form) => form !== form.normalize("NFC"))).toEqual([]);
  });
  it("hold no form in two tables, but for turns of counted honours", () => {
    const nouns = new Set(COUNT_NOUNS);
    expect([...rows, ...HONOUR_NOUNS].filter((form) => nouns.has(form))).toEqual(["điểm", "lượt tập thể", "lượt cá nhân"]);
  });
});

describe("any text", () => {
  it("gives spans in range that read the same again", () => {
    const pieces = fc.array(
      fc.constantFrom(..."0123456789", ".", ",", " ", "/", "%", " tỷ", " đồng", " xã", "/năm", " người", " ha", "trđ", "(", ")"),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(
        pieces.map((parts) => canonical(parts.join("").normalize("NFC"))),
        (view) => {
          for (const quantity of readQuantities(view)) {
            expect(quantity.start).toBeLessThan(quantity.end);
            expect(quantity.end).toBeLessThanOrEqual(view.length);
            const again = parseQuantity(view.slice(quantity.start, quantity.end));
            expect([again?.value, again?.unit?.unit]).toEqual([quantity.value, quantity.unit?.unit]);
          }
        },
      ),
    );
  });
});
