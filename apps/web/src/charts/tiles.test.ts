import { provincesOn, REFORM } from "@thidua/core";
import { describe, expect, it } from "vitest";
import { ARROWS, nextTile, TILES_BEFORE, TILES_NOW, type Tiles } from "./tiles.ts";

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

describe.each([
  ["34", TILES_NOW],
  ["63", TILES_BEFORE],
] as const)("arrow keys on the map of %s", (_, tiles) => {
  it("lead from any tile to every other", () => {
    const names = Object.keys(tiles);
    for (const from of [names[0] ?? "", names.at(-1) ?? "", "Hà Nội"]) {
      const reached = new Set([from]);
      for (const name of reached) for (const arrow of Object.values(ARROWS)) reached.add(nextTile(tiles, name, arrow) ?? name);
      expect(names.filter((name) => !reached.has(name))).toEqual([]);
    }
  });
  it("never lead back or past the edge", () => {
    for (const [name, [column, row]] of Object.entries(tiles)) {
      for (const [right, down] of Object.values(ARROWS)) {
        const next = tiles[nextTile(tiles, name, [right, down]) ?? ""];
        if (next !== undefined) expect((next[0] - column) * right + (next[1] - row) * down).toBeGreaterThan(0);
      }
    }
    expect(nextTile(tiles, "Lai Châu", [-1, 0])).toBeNull();
    expect(nextTile(tiles, "Lai Châu", [1, 0])).toBe("Lào Cai");
  });
});
