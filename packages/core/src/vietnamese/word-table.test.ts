import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordTable } from "./word-table.ts";

const WORDS = ["xã", "thị xã", "phường", "p", "đặc khu", "", "huyện"];
const letters = fc.string({ unit: fc.constantFrom(..."xãthịpườngđặckuêy ") });

describe("wordTable", () => {
  const table = wordTable(WORDS.map((word, index) => [word, index] as const));

  it.each(WORDS.map((word, index) => [index, word] as const))("knows %i of %j inside a text", (index, word) => {
    expect(table.at(`các ${word}, tỉnh`, 4, 4 + word.length)).toBe(index);
  });

  it.each(["xà", "thị", "thị xã ", "phườn", "huyện đảo", "P"])("does not know %j", (word) => {
    expect(table.at(word, 0, word.length)).toBeUndefined();
  });

  it("knows of every stretch of any text what a map of its words knows", () => {
    fc.assert(
      fc.property(fc.uniqueArray(letters), letters, fc.nat(40), fc.nat(8), (words, text, from, length) => {
        const map = new Map(words.map((word) => [word, word.length]));
        const start = Math.min(from, text.length);
        const end = Math.min(start + length, text.length);
        const small = wordTable(map);
        expect(small.at(text, start, end)).toBe(map.get(text.slice(start, end)));
        for (const word of words) expect(small.at(word, 0, word.length)).toBe(word.length);
      }),
    );
  });
});
