import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysOf } from "./periods.ts";
import { readied, scoreOf, wantedOf } from "./scores.ts";
import { runsOf, sentencesOf } from "./sentences.ts";
import { allOf, bagOf, keyOf, vectorOf, wordsOf } from "./words.ts";

describe("words", () => {
  it.each([
    ["ha giang", ["Hà Giang", "HÀ GIANG", "  hà\u00a0giang ", "ha-giang", "Ha\u0300 Giang", "“Hà Giang”"]],
    ["chien sy thi dua", ["Chiến sĩ thi đua", "chiến sỹ thi đua", "CHIẾN SĨ THI ĐUA"]],
    ["le thuy", ["Lệ Thủy", "Lệ Thuỷ"]],
    ["dak lak", ["Đắk Lắk", "Ðắk Lắk"]],
    ["31 3 ty dong", ["31,3 tỷ đồng", "31.3 tỉ đồng"]],
    ["so 35 nq cp", ["số 35/NQ-CP"]],
    ["", ["", "…", "“”", "-", "😀"]],
  ])("%j is the key of all its spellings", (key, spellings) => {
    for (const spelling of spellings) expect(keyOf(spelling), spelling).toBe(key);
  });

  it("keeps where words stand and in which field, and a gap between fields", () => {
    expect(
      vectorOf([
        ["A", "Bằng khen"],
        ["B", null],
        ["D", "tặng Bằng khen"],
      ]),
    ).toBe("bang:1A,5D khen:2A,6D tang:4D");
  });

  it("asks for every word once", () => {
    expect(allOf("Thi đua, thi đua!")).toBe("thi & dua");
    expect(allOf("Thi đua", "C")).toBe("thi:C & dua:C");
    expect(allOf("?!")).toBeNull();
  });

  it("never writes what a literal would read as more than words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const word of wordsOf(text)) expect(word).toMatch(/^[\p{L}\p{M}\p{N}]{1,40}$/u);
        expect(bagOf(text)).not.toMatch(/['\\:*&|!()<>]/);
      }),
    );
  });
});

describe("the days that a period touches", () => {
  it.each([
    ["2019-01-01", "2019-12-31", { start: "2019", end: "2019" }],
    ["2014-01-01", "2018-12-31", { start: "2014", end: "2018" }],
    ["2020-06-01", "2020-06-31", { start: "2020-06", end: "2020-06" }],
    ["2018-12-31", "2018-12-31", { start: null, end: "2018-12-31" }],
    ["2023-01-01", "2023-12-31", { start: null, end: "2023" }],
    ["2020-01-01", "2022-05-10", { start: "2020", end: null }],
    ["2023-01-01", "2023-12-31", { start: "2023", end: null }],
    [null, null, { start: null, end: null }],
  ])("are %s to %s", (fromDay, toDay, period) => {
    expect(daysOf({ ...period, text: "" }, "2022-05-10")).toEqual({ fromDay, toDay });
  });
  it("are none without a period", () => expect(daysOf(null, "2022")).toEqual({ fromDay: null, toDay: null }));
});

describe("sentences for showing", () => {
  const cut = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));
  it.each([
    [["Một câu.", "Câu hai!"], "Một câu. Câu hai!"],
    [["Dòng một", "Dòng hai."], "Dòng một\n\n  Dòng hai.  "],
    [["Đoàn TP. Hồ Chí Minh tặng ThS. Lan."], "Đoàn TP. Hồ Chí Minh tặng ThS. Lan."],
    [["Thu 1.500 triệu đồng, tăng 3,5%."], "Thu 1.500 triệu đồng, tăng 3,5%."],
    [[], " \n \n"],
  ])("%j", (sentences, text) => {
    expect(cut(text)).toEqual(sentences);
  });

  const prose = fc.array(fc.constantFrom("Xã", "đạt", "1.500", "TP.", "câu.", "Hết!", "\n", "\n\n", "“", "", "a".repeat(1_300)), {
    maxLength: 60,
  });
  it("hold every letter once, in order", () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 1, max: 400 }), (words, size) => {
        const text = words.join(" ");
        for (const spans of [sentencesOf(text), runsOf(text, size)]) {
          let last = 0;
          let between = "";
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            between += text.slice(last, start);
            last = end;
          }
          expect((between + text.slice(last)).trim()).toBe("");
        }
      }),
    );
  });
});

describe("scores", () => {
  const wanted = wantedOf("Năm 2020 có bao nhiêu xã đạt chuẩn nông thôn mới?");
  it("leaves out what says nothing", () => {
    expect(wanted.words).toEqual(["nam", "2020", "xa", "dat", "chuan", "nong", "thon", "moi"]);
    expect(wantedOf("bao nhiêu?").words).toEqual(["bao", "nhieu"]);
  });
  it("tells mới from mỗi, and đấu from đâu", () => {
    expect(wantedOf("mỗi xã phấn đấu đổi mới ở đâu").words).toEqual(["xa", "phan", "dau", "doi", "moi"]);
  });

  it("are the lower the less is shared", () => {
    const sentences: [string, string][] = [
      ["Năm 2020 xã đạt chuẩn nông thôn mới", ""],
      ["41 xã đạt chuẩn nông thôn mới", "Năm 2020"],
      ["41 xã đạt chuẩn nông thôn mới", ""],
      ["mới thôn nông chuẩn đạt xã", ""],
      ["xã", ""],
    ];
    const scores = sentences.map(([sentence, about]) => scoreOf(wanted, readied(sentence), readied(about)));
    expect(scores[0]).toBe(1);
    for (const [i, score] of scores.slice(1).entries()) expect(score).toBeLessThan(scores[i] ?? 0);
    expect(scores.at(-1)).toBeGreaterThan(0);
    expect(scoreOf(wanted, readied("Bằng khen"), readied("Năm 2020"))).toBe(0);
  });
});
