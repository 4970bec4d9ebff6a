import { describe, expect, it } from "vitest";
import { money } from "./amounts.ts";

describe("money", () => {
  it.each([
    // A cell of a table in triệu đồng, and a difference of two of them.
    ["42850 triệu đồng", money(42.85e9, "đồng", "61.250", 61.25e9)],
    ["220.5 tỷ đồng", money(220.5e9, "đồng", "391,5 tỷ đồng", 391.5e9)],
    ["1380 triệu đồng", money(1.38e9, "đồng", "1.620 triệu đồng", 1.62e9)],
    // No one scale: as people say it.
    ["41.27 tỷ đồng", money(41.27e9, "đồng", "41 tỷ 270 triệu đồng", 41.27e9)],
    ["17 người", money(17, "người", "104 người", 104)],
    ["4.19 %", money(4.19, "%", "10,75%", 10.75)],
  ])("%s", (expected, { value, unit }) => expect(`${value} ${unit}`).toBe(expected));
});
