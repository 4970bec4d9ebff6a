import { provincesOn, REFORM } from "@thidua/core";
import { describe, expect, it } from "vitest";
import { TILES_BEFORE, TILES_NOW, type Tiles } from "./tiles.ts";

describe("the tile map", () => {
  it.each<[string, Tiles, string, number]>([
    ["before the reform", TILES_BEFORE, REFORM.lastDay, 63],
    ["since", TILES_NOW, REFORM.firstDay, 34],
  ])("has every province %s once, on a tile of its own", (_when, tiles, day, count) => {
    const names = provincesOn(day).map(({ name }) => name);
    expect(Object.keys(tiles).sort()).toEqual(names.sort());
    expect(new Set(Object.values(tiles).map(String)).size).toBe(count);
  });
});
