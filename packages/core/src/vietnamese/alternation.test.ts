import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alternation, piecesOf } from "./alternation.ts";

describe("alternation", () => {
  it.each([
    [["cá nhân", "công an", "công nhân"], "c(?:á +nhân|ông +(?:an|nhân))"],
    [["hộ", "hộ gia đình"], "hộ(?: +gia +đình)?"],
    [["tp."], "tp\\."],
    [["xã", "phường"], "(?:xã|phường)"],
  ])("writes %j", (words, source) => expect(alternation(words.map((word) => piecesOf(word, " +")))).toBe(source));

  it("matches what the words side by side match, the longest first", () => {
    const word = fc.array(fc.constantFrom("a", "b", "ab", " ", "."), { minLength: 1, maxLength: 5 }).map((parts) => parts.join("").trim());
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.array(word, { maxLength: 6 }), (words, texts) => {
        const known = words.map((one) => one.replace(/ +/g, " ")).filter((one) => one !== "");
        if (known.length === 0) return;
        const sorted = [...known].sort((one, other) => other.length - one.length);
        const plain = new RegExp(`(${sorted.map((one) => piecesOf(one, " +").join("")).join("|")})(?!c)`, "gu");
        const shared = new RegExp(`(${alternation(known.map((one) => piecesOf(one, " +")))})(?!c)`, "gu");
        for (const text of [...texts, texts.join("  "), texts.join("c")])
          expect([...text.matchAll(shared)].map((found) => [found.index, found[1]])).toEqual(
            [...text.matchAll(plain)].map((found) => [found.index, found[1]]),
          );
      }),
    );
  });
});
