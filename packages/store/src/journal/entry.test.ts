import { describe, expect, it } from "vitest";
import { type Entry, entryOf, lineOf } from "./entry.ts";
import { neverDone } from "./replay.ts";

const NOTE: Entry = { type: "row", table: "decisions", row: { note: "dòng một\u2028dòng hai\nba “bốn”" } };

describe("a line of the journal", () => {
  it("is read as it was written, on one line whatever it holds", () => {
    const line = lineOf(NOTE, 3, "2026-01-02T03:04:05.000Z");
    expect(line).not.toMatch(/[\n\r\u2028\u2029]/);
    expect(entryOf(line)).toMatchObject({ n: 3, at: "2026-01-02T03:04:05.000Z", ...NOTE });
  });

  it("is nothing once any byte of it is gone or changed", () => {
    const line = lineOf(NOTE, 3, "2026-01-02T03:04:05.000Z");
    for (let at = 0; at < line.length; at++) {
      expect(entryOf(line.slice(0, at)), `cut at ${at}`).toBeNull();
      expect(entryOf(`${line.slice(0, at)}~${line.slice(at + 1)}`), `changed at ${at}`).toBeNull();
    }
  });
});

describe("what was written down and not done", () => {
  /** Savings as "before>after", "-" for nothing; which of them were never done. */
  const cases: [name: string, savings: string, dropped: string][] = [
    ["one saving", "->a", ""],
    ["two versions", "->a a>b", ""],
    ["the first was killed before it was done", "->a ->a", "0"],
    ["the second version was killed before it was done", "->a a>b a>b", "1"],
    ["killed twice, then another text came", "->a a>b a>b a>c", "1 2"],
    ["there and back again", "->a a>b b>a", ""],
    ["there and back, with a kill", "->a a>b b>a b>a", "2"],
    ["a line between was damaged", "->a b>c", ""],
    ["a line was damaged and the one before it killed", "->a a>b a>b c>d", "1"],
  ];
  it.each(cases)("%s: %s", (_name, savings, dropped) => {
    const all = savings.split(" ").map((one, i) => {
      const [, before = "", after = ""] = /^(.)>(.)$/.exec(one) ?? [];
      return { at: String(i), before: before === "-" ? null : before, after };
    });
    expect(neverDone(all).sort().join(" ")).toBe(dropped);
  });
});
