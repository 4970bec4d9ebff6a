import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Piece, pageText } from "./layout.ts";

const piece = (text: string, x: number, y: number, width = text.length * 6): Piece => ({ text, x, y, width, height: 12 });

describe("lines of a page", () => {
  it.each<[string, Piece[], string]>([
    ["words of a line", [piece("Năm", 70, 700), piece(" ", 88, 700, 3), piece("2020", 91, 700)], "Năm 2020"],
    ["a word in two pieces", [piece("Thi", 70, 700), piece("đua", 88, 700)], "Thiđua"],
    ["words far apart in a justified line", [piece("Năm", 70, 700), piece("2020", 98, 700)], "Năm 2020"],
    ["cells", [piece("Huyện", 70, 700), piece(" ", 100, 700, 120), piece("12", 220, 700)], "Huyện\t12"],
    ["a raised figure", [piece("120 m", 70, 700), { ...piece("2", 101, 704), height: 8 }], "120 m2"],
    ["two lines", [piece("Một", 70, 700), piece("Hai", 70, 685)], "Một\nHai"],
    ["paragraphs", [piece("Một", 70, 700), piece("hai", 70, 685), piece("Ba", 70, 655), piece("bốn", 70, 640)], "Một\nhai\n\nBa\nbốn"],
    ["back to the left on the same height", [piece("Một hai ba", 300, 700), piece("Bốn", 70, 700)], "Một hai ba\nBốn"],
    ["nothing", [], ""],
  ])("%s", (_, pieces, text) => expect(pageText(pieces)).toBe(text));

  it("every word once, in the order of the file", () => {
    const any = fc.record({
      text: fc.constantFrom("Một", "hai", " ", "12", ""),
      x: fc.double({ min: 0, max: 600, noNaN: true }),
      y: fc.double({ min: 0, max: 800, noNaN: true }),
      width: fc.double({ min: 0, max: 100, noNaN: true }),
      height: fc.double({ min: 0, max: 20, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (pieces) => {
        expect(pageText(pieces).replace(/\s/g, "")).toBe(pieces.map(({ text }) => text.trim()).join(""));
      }),
    );
  });
});
