import { canonical } from "@thidua/core";
import { describe, expect, it } from "vitest";
import { withFontBullets } from "./font-bullets.ts";

const view = (text: string): string => withFontBullets(text, canonical(text));

describe("letters that were bullets", () => {
  it.each<[string, string]>([
    ["o Sở Y tế: 3 tập thể\no Sở Nội vụ: 2 tập thể", "• sở y tế: 3 tập thể\n• sở nội vụ: 2 tập thể"],
    ["Ø 12 xã về đích\nØ 3 xã kiểu mẫu", "• 12 xã về đích\n• 3 xã kiểu mẫu"],
  ])("%s", (text, expected) => expect(view(text)).toBe(expected));
});

describe("letters that were none", () => {
  it.each(["o Thảo kể chuyện làng.", "v v.v.\no o o", "Đội à Nam\nvà Đội n Bắc", "à Nam ơi, o Thảo kể", "o thảo kể\no bé nghe"])(
    "%s",
    (text) => expect(view(text)).toBe(canonical(text)),
  );
});
