import { describe, expect, it } from "vitest";
import { matchTime, singleYearsIn } from "./period-match.ts";

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
