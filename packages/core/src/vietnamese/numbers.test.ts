import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "./characters.ts";
import { formatNumber, parseNumber, readNumbers } from "./numbers.ts";

const read = (text: string) => [...readNumbers(canonical(text))].map((number) => number.value);

describe("one number, written so", () => {
  it.each<[number, string[]]>([
    [4, ["4", "04", "bốn"]],
    [50, ["50", "năm mươi", "5 chục", "năm chục"]],
    [2.5, ["2,5", "2,50", "2.5"]],
    [0.8, ["0,8", "0.8"]],
    [0.125, ["0,125", "0.125"]],
    [1234, ["1.234", "1 234", "1\u00a0234", "1234", "một nghìn hai trăm ba mươi tư"]],
    [1234.5, ["1.234,5", "1 234,5", "1,234.5"]],
    [1.234, ["1,234"]],
    [7000, ["7.000", "7 nghìn", "7 ngàn", "bảy nghìn", "7000"]],
    [1027000, ["1.027.000", "1 027 000", "1,027,000"]],
    [35000, ["35 nghìn", "35 ngàn", "3,5 vạn", "ba mươi lăm nghìn"]],
    [310000, ["310 nghìn", "310.000", "0,31 triệu", "ba trăm mười nghìn"]],
    [2500000, ["2,5 triệu", "2 triệu rưỡi", "hai triệu rưỡi", "2 triệu 500 nghìn", "25 trăm nghìn"]],
    [31.3e9, ["31,3 tỷ", "31,3 tỉ", "31 tỷ 300 triệu"]],
    [41270000000, ["41 tỷ 270 triệu", "41,27 tỷ", "41 tỉ 270 triệu"]],
    [63815200000, ["63 tỷ 815 triệu 200 nghìn"]],
    [2500000000, ["2 tỷ rưỡi", "hai tỉ rưỡi"]],
    [3.2e12, ["3.200 tỷ", "3,2 nghìn tỷ", "3,2 ngàn tỉ"]],
    [1.1e15, ["1,1 triệu tỷ"]],
    [11458.7e9, ["11.458,7 tỷ"]],
    [12, ["mười hai", "12"]],
    [21, ["hai mươi mốt", "21"]],
    [25, ["hai mươi lăm", "hai mươi nhăm"]],
    [205, ["hai trăm linh năm", "hai trăm lẻ năm"]],
    [300, ["ba trăm", "3 trăm"]],
  ])("%d", (value, writings) => {
    for (const writing of writings) {
      expect(parseNumber(writing), writing).toBe(value);
      const [first] = [...readNumbers(canonical(`có ${writing} hộ`))];
      expect(`có ${writing} hộ`.slice(first?.start, first?.end), writing).toBe(writing);
    }
  });
});

describe("numbers of a sentence", () => {
  it.each<[string, number[]]>([
    ["hiến 128.450m2 đất", [128450]],
    ["bê tông hoá 12,7km đường", [12.7]],
    ["đạt 0,8 % số hộ", [0.8]],
    ["9/18 xã", [9, 18]],
    ["từ 4,5% xuống còn 2,1%", [4.5, 2.1]],
    ["tháng 7 230 hộ", [7, 230]],
    ["năm 2020 100 hộ", [2020, 100]],
    ["số 12 345 hộ", [12, 345]],
    ["5 tỷ lệ", [5]],
    ["3 tỷ phú", [3]],
    ["2 triệu tập", [2]],
    ["500 triệu đồng", [500000000]],
    ["20 phần trăm", [20]],
    ["ba trăm năm qua", [300]],
    ["2 tỷ 3 tỷ", [2e9, 3e9]],
    ["1 234 5", [1, 234, 5]],
    ["gấp 1,66 lần", [1.66]],
  ])("%s", (text, values) => expect(read(text)).toEqual(values));
});

describe("no number", () => {
  it.each([
    "12.5.2018",
    "0207.3822.451",
    "02143.840.034",
    "1.2.3.4",
    "1,2,3",
    "1.23.456",
    "9".repeat(40),
    `${"9".repeat(20)},5`,
    "m2",
    "Z111",
    "hàng trăm hộ",
    "hàng nghìn người",
    "vài chục",
    "mươi",
    "tỷ lệ",
    "IV",
    "XIII",
    "triệu",
    "rưỡi",
    "",
  ])("%s", (text) => expect(read(text)).toEqual([]));

  it("never begins or ends inside a longer number", () => {
    for (const text of ["1.500", "1 500", "12,50", "150.000.000", "3.200"]) {
      for (const number of readNumbers(text)) expect([number.start, number.end]).toEqual([0, text.length]);
    }
  });
});

describe("any text", () => {
  const pieces = fc.array(
    fc.constantFrom(
      ..."0123456789",
      ".",
      ",",
      " ",
      "/",
      "%",
      "tỷ",
      " triệu",
      "nghìn",
      " rưỡi",
      "năm",
      "hai",
      " mươi",
      "trăm",
      "đồng",
      "xã",
      "-",
      "(",
      ")",
    ),
    { maxLength: 40 },
  );
  it("gives spans in range, in order, that read the same again", () => {
    fc.assert(
      fc.property(
        pieces.map((parts) => canonical(parts.join("").normalize("NFC"))),
        (view) => {
          let past = 0;
          for (const number of readNumbers(view)) {
            expect(number.start).toBeGreaterThanOrEqual(past);
            expect(number.end).toBeGreaterThan(number.start);
            expect(number.end).toBeLessThanOrEqual(view.length);
            expect(parseNumber(view.slice(number.start, number.end))).toBe(number.value);
            past = number.end;
          }
        },
      ),
    );
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect([...readNumbers(canonical(text.normalize("NFC")))].every((number) => Number.isFinite(number.value))).toBe(true);
      }),
    );
  });

  it("of five million digits gives nothing", () => {
    expect([...readNumbers("7".repeat(5_000_000))]).toEqual([]);
    expect([...readNumbers("7.".repeat(500_000))]).toEqual([]);
    expect([...readNumbers("777 ".repeat(500_000))].length).toBeGreaterThan(0);
  });
});

describe("formatNumber", () => {
  it.each<[string, number]>([
    ["1.234,5", 1234.5],
    ["0", 0],
    ["0,8", 0.8],
    ["1.027.000", 1027000],
    ["999", 999],
    ["-1.234", -1234],
    ["12.345.678.901", 12345678901],
    ["0", -0.0000001],
  ])("%s", (text, value) => expect(formatNumber(value)).toBe(text));

  it("is read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.integer({ min: 0, max: 999 }), (whole, thousandths) => {
        const value = Number(`${whole}.${String(thousandths).padStart(3, "0")}`);
        // "1,234" alone is a decimal, and so is every number that formatNumber writes with one comma.
        expect(parseNumber(formatNumber(value, 3))).toBe(value);
      }),
    );
  });
});
