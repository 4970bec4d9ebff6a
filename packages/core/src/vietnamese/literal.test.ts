import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { literal } from "./literal.ts";

describe("words as a pattern", () => {
  it.each([
    ["xã nông thôn mới", "xã nông thôn mới"],
    ["(nếu có)", "\\(nếu có\\)"],
    ["tp. hồ chí minh", "tp\\. hồ chí minh"],
    ["giỏi 5+", "giỏi 5\\+"],
    ["[1] {2} ^a$ b|c* d? e\\f", "\\[1\\] \\{2\\} \\^a\\$ b\\|c\\* d\\? e\\\\f"],
    ["12/qđ-ubnd", "12/qđ-ubnd"],
    ["", ""],
  ])("%j is %j", (words, source) => {
    expect(literal(words)).toBe(source);
  });

  it.each([
    ["tp. huế", "tpa huế"],
    ["5+", "55"],
    ["a|b", "a"],
    ["(a)", "a"],
    ["[ab]", "b"],
    ["^a", "a"],
    ["a?", ""],
  ])("%j does not match %j", (words, other) => {
    expect(new RegExp(`^${literal(words)}$`, "u").test(other)).toBe(false);
  });

  it("matches itself and only itself, whatever it is, with every flag", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.string({ unit: "grapheme" }),
        fc.constantFrom("", "u", "g", "uy"),
        (words, other, flags) => {
          expect(new RegExp(`^${literal(words)}$`, flags).test(words)).toBe(true);
          if (other !== words) expect(new RegExp(`^${literal(words)}$`, flags).test(other)).toBe(false);
        },
      ),
    );
  });
});
