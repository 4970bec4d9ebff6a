import { describe, expect, it } from "vitest";
import { isWiderThan, matchPeriod, matchTime, singleYearsIn } from "./period-match.ts";

describe("years that a text tells something of by themselves", () => {
  it.each<[years: string[], text: string]>([
    [["2019"], "Năm 2019, huyện có 12 xã đạt chuẩn."],
    [["2019", "2020"], "năm học 2019 - 2020"],
    [["2024"], "Năm 2024 tăng 5% so với năm 2020."],
    [["2020"], "giai đoạn 2016 - 2020"],
    [["2020"], "từ năm 2016 đến năm 2020"],
    [["2025"], "Từ năm 2020 đến hết tháng 9/2025, tỉnh đã có 47 người."],
    [["2025"], "từ năm 2020 đến ngày 30/9/2025"],
    [["2025"], "từ 2020 đến hết tháng 9 năm 2025"],
    [[], "Từ năm 2016 đến nay, xã có 3 lần được tặng Cờ thi đua."],
    [["2018", "2019"], "Năm 2018 có 4 xã đến năm 2019 có 6 xã."],
  ])("%j: %s", (years, text) => expect([...singleYearsIn(text)].sort()).toEqual(years));
});

describe("what was before a year", () => {
  const before = { start: null, end: "2013", before: true, role: "asked" as const, text: "trước năm 2014" };
  it.each<[string, { start: string | null; end: string | null }]>([
    ["loose", { start: "2013", end: "2013" }],
    ["loose", { start: "1998", end: "2002" }],
    ["loose", { start: null, end: "2009" }],
    ["no", { start: "2014", end: "2014" }],
    ["no", { start: "2010", end: "2014" }],
    ["no", { start: "2016", end: null }],
    ["no", { start: null, end: null }],
  ])("%s: %j", (match, time) => expect(matchTime(time, before)).toBe(match));
});

describe("before and after a month", () => {
  const before = { start: null, end: "2025-06", before: true, role: "asked" as const, text: "trước tháng 7/2025" };
  const after = { start: "2025-07", end: null, role: "asked" as const, text: "sau ngày 1/7/2025" };
  it.each<[string, { start: string | null; end: string | null }]>([
    ["loose", { start: "2024", end: "2024" }],
    ["loose", { start: "2025-01", end: "2025-06" }],
    ["no", { start: "2025", end: "2025" }],
    ["no", { start: "2025-07", end: "2025-10" }],
    ["no", { start: "2026", end: "2026" }],
  ])("before, %s: %j", (match, time) => expect(matchTime(time, before)).toBe(match));
  it.each<[string, { start: string | null; end: string | null }]>([
    ["loose", { start: "2025-08", end: "2025-10" }],
    ["loose", { start: "2026", end: "2026" }],
    ["loose", { start: "2025", end: "2025" }],
    ["no", { start: "2025-01", end: "2025-06" }],
    ["no", { start: "2024", end: "2024" }],
    ["no", { start: null, end: "2025-06-30" }],
  ])("after, %s: %j", (match, time) => expect(matchTime(time, after)).toBe(match));
  const told = { sentence: "Hội phát động phong trào mới.", around: "", title: "", opening: "" };
  it.each<[string, "before" | "after", string]>([
    ["context", "before", "2023-02-27"],
    ["context", "before", "2025-06-30"],
    ["no", "before", "2025-07-15"],
    ["context", "after", "2025-07-15"],
    ["context", "after", "2026-02-06"],
    ["no", "after", "2025-06-30"],
    ["no", "after", "2021-03-05"],
  ])("%s, %s, written %s", (match, which, publishedAt) =>
    expect(matchPeriod(null, [which === "before" ? before : after], { ...told, publishedAt })).toBe(match),
  );
  it("a plan of years to come, written before, is none of after", () =>
    expect(matchPeriod(null, [after], { ...told, around: "giai đoạn 2021 - 2025", publishedAt: "2021-03-05" })).toBe("no"));
});

describe("months asked for and a year told", () => {
  const half = { start: "2025-01", end: "2025-06", role: "asked" as const, text: "6 tháng đầu năm 2025" };
  const june = { start: "2025-06", end: "2025-06", role: "asked" as const, text: "tháng 6/2025" };
  const year = { start: "2025", end: "2025", role: "asked" as const, text: "năm 2025" };
  it.each<[string, boolean, typeof half, { start: string | null; end: string | null }]>([
    ["loose", true, half, { start: "2025", end: "2025" }],
    ["loose", true, june, { start: "2025", end: "2025" }],
    ["exact", false, half, { start: "2025-01", end: "2025-06" }],
    ["exact", false, june, { start: "2025-06", end: "2025-06" }],
    ["exact", false, year, { start: "2025", end: "2025" }],
    ["loose", false, year, { start: "2025-01", end: "2025-06" }],
    ["no", true, half, { start: "2024", end: "2024" }],
  ])("%s, wider %s: %j", (match, wider, asked, time) => {
    expect(matchTime(time, asked)).toBe(match);
    expect(isWiderThan(time, asked)).toBe(wider);
  });
});
