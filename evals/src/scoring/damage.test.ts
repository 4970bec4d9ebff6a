import type { Award, Extraction, Figure, Movement } from "@thidua/core";
import { describe, expect, it } from "vitest";
import { seeded } from "../perturbation/random.ts";
import { damaged } from "./damage.ts";
import type { Gold } from "./gold.ts";
import { oracle } from "./oracle.ts";

const RAW = "Phong trào “Dân vận khéo”. Toàn huyện có 7 xã và 95% hộ. Tặng Bằng khen cho 3 tập thể, Giấy khen cho 5 cá nhân.";
const GOLD: Gold = {
  doc: "d",
  province: "Cao Bằng",
  publishedAt: null,
  title: "t",
  movements: [{ name: "Dân vận khéo", launcher: "Huyện ủy" }],
  figures: [
    { anchor: "7 xã", value: 7, unit: ["xã"], status: ["actual"], keywords: ["xã"], place: "Cao Bằng" },
    { anchor: "95% hộ", value: 95, unit: ["%"], status: ["target"], keywords: ["hộ"], time: { start: null, end: "2020" } },
  ],
  awards: [
    {
      anchor: "3 tập thể",
      award: "bang-khen",
      authority: "province",
      recipient: { kind: "collective", name: null, count: 3 },
      status: "conferred",
    },
    {
      anchor: "5 cá nhân",
      award: "giay-khen",
      authority: "district",
      recipient: { kind: "individual", name: null, count: 5 },
      status: "proposed",
    },
  ],
};
const whole: Extraction = oracle(GOLD, RAW);
const [movement] = whole.movements as [Movement];
const [xa, ho] = whole.figures as [Figure, Figure];
const [bangKhen, giayKhen] = whole.awards as [Award, Award];

/** Numbers in [0, 1) one after another; kept records need one each, damaged ones three: whether, how (of seven), with which other. */
function told(...numbers: number[]): () => number {
  let at = 0;
  return () => numbers[at++] ?? 0.999;
}
const KEEP = [0.999];
/** Damages a record in the way of that number with the last of the list as the other one. */
const damage = (how: number) => [0, (how + 0.5) / 7, 0.999];
/** Of all records some share is damaged: here those that are told to. */
const SHARE = 0.9;

describe("a damaged extraction", () => {
  it.each<[string, number, readonly Movement[]]>([
    ["is lost", 0, []],
    ["is doubled", 1, [movement, movement]],
    ["has another name", 4, [{ ...movement, name: "Dân vận khéo mới", launcher: null }]],
    ["loses its launcher", 5, [{ ...movement, launcher: null }]],
  ])("a movement %s", (_, how, expected) => {
    expect(damaged(whole, told(SHARE, ...damage(how))).movements).toEqual(expected);
  });

  it.each<[string, number, readonly Figure[]]>([
    ["is lost", 0, []],
    ["is doubled", 1, [xa, xa]],
    ["stands on other words", 2, [{ ...xa, quote: ho.quote, start: ho.start, end: ho.end }]],
    ["has another place and time", 3, [{ ...xa, place: ho.place, time: ho.time }]],
    ["has another value", 4, [{ ...xa, value: 8 }]],
    ["has another unit", 5, [{ ...xa, unit: "%" }]],
    ["has another indicator and status", 6, [{ ...xa, indicator: "hộ", status: "target" }]],
  ])("a figure %s", (_, how, expected) => {
    expect(damaged(whole, told(SHARE, ...KEEP, ...damage(how))).figures).toEqual([...expected, ho]);
  });

  it.each<[string, number, readonly Award[]]>([
    ["has another recipient", 4, [{ ...bangKhen, recipient: giayKhen.recipient }]],
    ["has another form", 5, [{ ...bangKhen, award: "giay-khen" }]],
    ["has another giver and status", 6, [{ ...bangKhen, authority: giayKhen.authority, status: "proposed" }]],
  ])("an award %s", (_, how, expected) => {
    expect(damaged(whole, told(SHARE, ...KEEP, ...KEEP, ...KEEP, ...damage(how))).awards).toEqual([...expected, giayKhen]);
  });

  it("is whole where no share of it is damaged", () => expect(damaged(whole, told(0))).toEqual(whole));

  it("is the same for the same numbers, leaves the whole one as it was, and differs from it sooner or later", () => {
    const before = structuredClone(whole);
    const runs = [1, 2].map(() => {
      const random = seeded(9);
      return Array.from({ length: 20 }, () => damaged(whole, random));
    });
    expect(runs[0]).toEqual(runs[1]);
    expect(whole).toEqual(before);
    expect(runs[0]?.filter((one) => JSON.stringify(one) !== JSON.stringify(whole)).length).toBeGreaterThan(10);
  });
});
