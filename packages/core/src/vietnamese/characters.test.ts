import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical, fold, normalise } from "./characters.ts";

describe("canonical", () => {
  it.each([
    ["hòa", ["hoà", "HOÀ", "hòa", "Hoà".normalize("NFD").normalize("NFC")]],
    ["tỷ đồng", ["tỉ đồng", "Tỷ đồng", "tỷ\u00a0đồng"]],
    ["chiến sỹ thi đua", ["Chiến sĩ thi đua", "CHIẾN SỸ THI ĐUA"]],
    ["khỏe", ["khoẻ"]],
    ["thủy", ["thuỷ"]],
    ["2014 - 2018", ["2014 – 2018", "2014 — 2018"]],
    ['"quyết thắng"', ["“Quyết thắng”", "«Quyết thắng»"]],
  ])("%s", (value, phrasings) => {
    for (const phrasing of phrasings) expect(canonical(phrasing)).toBe(value);
  });

  it.each(["quà", "quý", "toàn", "hoàn", "thi", "tiêu chí", "khi", "nghị"])("leaves %s alone", (word) => {
    expect(canonical(word)).toBe(word);
  });

  it("keeps every offset", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const nfc = text.normalize("NFC");
        expect(canonical(nfc)).toHaveLength(nfc.length);
        expect(fold(nfc)).toHaveLength(nfc.length);
      }),
    );
  });

  it("is a fixed point", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const once = canonical(text.normalize("NFC"));
        expect(canonical(once)).toBe(once);
      }),
    );
  });
});

describe("fold", () => {
  it.each([
    ["den het nam 2018", "Đến hết năm 2018"],
    ["thi dua", "THI ĐUA"],
    ["uoc dat", "ước đạt"],
  ])("%s", (value, text) => expect(fold(text)).toBe(value));
});

describe("normalise", () => {
  it.each([
    ["a b", "a\u00a0b"],
    ["thi đua", "thi\u200b đua"],
    ["hòa", "hòa".normalize("NFD")],
    ["a\nb", "a\r\nb"],
    ["bỏ qua", "bỏ qua\u{e0041}\u{e0042}"],
    // What a page turns around stands as it is seen there.
    ["giúp 15 hộ", "giúp \u202e51\u202c hộ"],
    ["value to 999", "\u202e999 ot eulav"],
    ["ab\ncd", "\u202eba\ncd"],
    ["xã thi đua", "xã \u202eauđ iht\u202c"],
    ["abcd", "\u202eba\u202edc"],
    ["😀a", "\u202ea😀"],
    // What turns no letter leaves them.
    ["giúp 15 hộ", "giúp \u202a15\u202c hộ"],
    ["giúp 15 hộ", "giúp \u202d15\u202c hộ"],
    ["giúp 15 hộ", "\u2067giúp 15 hộ\u2069"],
    ["giúp 15 hộ", "\u200fgiúp 15 hộ"],
    ["giúp 15 hộ", "giúp 15 hộ\u202c"],
    ["giúp 15 hộ", "giúp 15 hộ\u202e"],
  ])("%s", (value, text) => expect(normalise(text)).toBe(value));
});
