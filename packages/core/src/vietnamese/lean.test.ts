import { describe, expect, it } from "vitest";

import { lean } from "./lean.ts";

const OF_TEXTS: readonly (readonly [name: string, from: number, to: number])[] = [
  ["Latin", 0, 0x24f],
  ["combining marks", 0x300, 0x36f],
  ["Cyrillic", 0x400, 0x52f],
  ["Vietnamese letters", 0x1e00, 0x1eff],
  ["Han", 0x4e00, 0x9fff],
  ["punctuation and signs", 0x2000, 0x206f],
];

describe("lean", () => {
  it.each(OF_TEXTS)("says of %s what the whole of Unicode says", (_, from, to) => {
    for (const [full, quick] of [/^[\p{L}\p{M}]$/u, /^[\p{L}\p{M}\p{N}]$/u, /^[^\p{L}\p{M}\p{N}]$/u].map(
      (one) => [one, lean(one)] as const,
    )) {
      for (let code = from; code <= to; code++) {
        // Cyrillic numeral signs are the only marks of these scripts beyond the common ones.
        if (code >= 0x483 && code <= 0x489) continue;
        const character = String.fromCharCode(code);
        expect(quick.test(character), `${full} on U+${code.toString(16)}`).toBe(full.test(character));
      }
    }
  });

  it.each([
    [/\p{L}+/gu, /\[A-Z.*\]\+/u],
    [/[\d\p{L}]/u, /^\[\\dA-Z[^[\]]*\]$/u],
    [/\\p\[\p{N}\]/u, /^\\\\p\\\[\[0-9.*\]\\\]$/u],
    [/\p{Lu}\P{L}/u, /^\\p\{Lu\}\\P\{L\}$/u],
  ])("writes the classes of %s", (pattern, expected) => {
    expect(lean(pattern).source).toMatch(expected);
    expect(lean(pattern).flags).toBe(pattern.flags);
  });
});
