import { describe, expect, it } from "vitest";
import { sameUnit, sameValue } from "./same.ts";

describe("sameUnit", () => {
  it.each([
    ["m2", "m²"],
    ["m2", "mét vuông"],
    ["m", "mét"],
    ["đồng/người/năm", "đ/người/năm"],
    ["%", "phần trăm"],
    ["căn", "căn nhà"],
    ["hộ nghèo", "hộ"],
    ["ha", "héc-ta"],
  ])("%s is %s", (left, right) => expect(sameUnit(left, right)).toBe(true));

  it.each([
    ["m", "m2"],
    ["m2", "m3"],
    ["km", "m"],
    ["đồng", "USD"],
    ["%", "điểm phần trăm"],
    ["đồng/người/năm", "đồng/người/tháng"],
    ["hộ", "xã"],
    ["tấn", "tạ"],
    ["", "hộ"],
  ])("%s is not %s", (left, right) => expect(sameUnit(left, right)).toBe(false));
});

describe("sameValue", () => {
  it.each([
    [31.3e9, 31_300_000_000],
    [2.5 * 1e6, 2_500_000],
    [0, 0],
  ])("%d is %d", (left, right) => expect(sameValue(left, right)).toBe(true));

  it.each([
    [18, 18.1],
    [1000, 1],
    [15, 16],
  ])("%d is not %d", (left, right) => expect(sameValue(left, right)).toBe(false));
});
