import { describe, expect, it } from "vitest";
import type { ThiDuaRecord } from "../api/types.ts";
import { changesOf, draftOf, faultsOf, numberOf, timeOf } from "./fields.ts";

const TEXT = "Năm 2020 có 41 xã đạt chuẩn. Đến nay có 43 xã đạt chuẩn, 43 xã nâng cao.";
const figure = {
  kind: "figure",
  id: "f1",
  quote: "Năm 2020 có 41 xã đạt chuẩn.",
  start: 0,
  end: 28,
  confidence: 0.9,
  engine: "rules",
  review: "unreviewed",
  rule: "test",
  basis: {},
  indicator: "số xã đạt chuẩn",
  value: 10.75,
  unit: "xã",
  text: "41 xã",
  comparator: "eq",
  status: "actual",
  time: { start: "2020", end: "2020", text: "Năm 2020" },
  place: { name: "Hà Giang", level: "province", province: "Hà Giang", code: "02" },
  movement: null,
} satisfies ThiDuaRecord;

describe("what an editor types", () => {
  it.each([
    ["41", 41],
    ["1.985", 1985],
    ["1985", 1985],
    ["1.985,5", 1985.5],
    ["10,75", 10.75],
    ["-0,5", -0.5],
    ["31300000000", 31_300_000_000],
    ["7.0", 7],
    ["", null],
    ["nhiều", null],
    ["1,2,3", null],
  ])("%j is the number %s", (typed, value) => expect(numberOf(typed)).toBe(value));

  it.each([
    ["2018", "2018"],
    ["12/2018", "2018-12"],
    ["1/2/2018", "2018-02-01"],
    ["2018-12-31", "2018-12-31"],
    ["13/2018", null],
    ["năm ngoái", null],
  ])("%j is the time %s", (typed, time) => expect(timeOf(typed)).toBe(time));

  it("that is as it was changes nothing", () => {
    const draft = draftOf(figure);
    expect(draft.value).toBe("10,75");
    expect(changesOf("figure", draft, draft, TEXT, 0, new Map())).toEqual({});
    expect(faultsOf(draft, TEXT)).toEqual([]);
  });

  it.each([
    [{ value: "43" }, { value: 43 }],
    [{ place: "" }, { place: null }],
    [{ timeStart: "", timeEnd: "12/2021" }, { time: { start: null, end: "2021-12", text: "12/2021" } }],
    [{ quote: "43 xã nâng cao" }, { start: 57, end: 71 }],
    [{ quote: "43 xã" }, { start: 40, end: 45 }],
  ])("%j is sent as %j", (typed, sent) => {
    const before = draftOf(figure);
    expect(changesOf("figure", { ...before, ...typed }, before, TEXT, 40, new Map())).toEqual(sent);
  });

  it.each([
    [{ value: "nhiều" }, ["value"]],
    [{ timeEnd: "hôm qua" }, ["timeEnd"]],
    [{ quote: "không có trong bài" }, ["quote"]],
  ])("%j is told to be wrong", (typed, faults) => expect(faultsOf({ ...draftOf(figure), ...typed }, TEXT)).toEqual(faults));
});
