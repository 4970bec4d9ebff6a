import { describe, expect, it } from "vitest";
import { ticksOf } from "./ticks.ts";

describe("the numbers beside a picture", () => {
  it.each<[number, boolean, number[]]>([
    [261, true, [0, 100, 200, 300]],
    [4, true, [0, 1, 2, 3, 4]],
    [1, true, [0, 1]],
    [7, true, [0, 2, 4, 6, 8]],
    [98.2, false, [0, 25, 50, 75, 100]],
    [0.8, false, [0, 0.2, 0.4, 0.6, 0.8]],
    [57.3e12, false, [0, 2e13, 4e13, 6e13]],
    [0, true, [0, 1]],
    [Number.NEGATIVE_INFINITY, false, [0, 1]],
  ])("up to %d (whole: %s) are %j", (most, whole, ticks) => expect(ticksOf(most, whole)).toEqual(ticks));
});
