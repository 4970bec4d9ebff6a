import { describe, expect, it } from "vitest";
import { shortFormsOf } from "./abbreviations.ts";

describe("shortFormsOf", () => {
  it.each([
    ["ntm", "so xa chuan nong thon moi"],
    ["htx", "hop tac xa"],
    ["ubnd", "uy ban nhan dan huyen"],
  ])("%s ← %s", (short, words) => expect(shortFormsOf(words.split(" "))).toContain(short));

  it.each([["nong thon"], ["thon moi"], ["huyen"], ["hop tac"], [""]])("nothing ← %s", (words) =>
    expect(shortFormsOf(words.split(" "))).toEqual([]),
  );
});
