import type { Answer, Citation } from "@thidua/core";
import { describe, expect, it } from "vitest";
import { citationOf, leadsTo, numericColumns } from "./cell-links.ts";

const citations = [
  "Năm 2020, huyện Hòa An có 17 xã đạt chuẩn nông thôn mới.",
  "Huyện Quảng Hòa có 1.517 hộ thoát nghèo, đạt 10,75%.",
  "Năm 2021, huyện Hòa An có 19 xã đạt chuẩn; huyện Bảo Lạc có 17 xã.",
  "Cả tỉnh góp 31,3 tỷ đồng.",
].map((quote, i) => ({ n: i + 1, quote, title: `Bài ${i + 1}` }) as Citation);

describe("the sentence of a cell", () => {
  it.each<[string, string[], number, number | null]>([
    ["holds its number", ["huyện Hòa An", "19 xã"], 1, 3],
    ["names most of its row", ["Bảo Lạc", "17 xã"], 1, 3],
    ["names its year too", ["Hòa An", "2020", "17 xã"], 2, 1],
    ["holds the number with its scale", ["Cả tỉnh", "31,3 tỷ đồng"], 1, 4],
    ["has the number behind a sign", ["Cả tỉnh", "> 31,3 tỷ đồng"], 1, 4],
    ["is none where two say it alike", ["Hòa An", "17 xã"], 1, null],
    ["is none for a part of a number", ["Quảng Hòa", "517 hộ"], 1, null],
    ["is none for a number with other decimals", ["Quảng Hòa", "10,7%"], 1, null],
    ["is none for a sum that no sentence has", ["Cả tỉnh", "36 xã"], 1, null],
    ["is none for words", ["Hòa An", "Đã trao"], 1, null],
    ["is none for nothing", ["Hòa An", ""], 1, null],
  ])("%s", (_, row, at, n) => expect(citationOf(row, at, citations)?.n ?? null).toBe(n));
});

describe("a number in a line without a mark", () => {
  const answer = (status: string, records: object[] = [{ kind: "figure", id: "f1" }]) =>
    ({ status, citations, records }) as unknown as Answer;
  it.each<[string, string, string | null]>([
    ["leads to the one sentence that holds it", "10,75%", "2"],
    ["leads nowhere where several hold it", "17", null],
    ["that no sentence holds leads to the records that it was made of", "36", "parts"],
  ])("%s", (_, number, to) => expect(leadsTo(number, answer("answered"))).toBe(to));
  it("leads nowhere where there is no answer", () => expect(leadsTo("2031", answer("no_data"))).toBeNull());
  it("leads nowhere where there are no records", () => expect(leadsTo("36", answer("answered", []))).toBeNull());
});

describe("columns of numbers", () => {
  it.each<[string[][], number[]]>([
    [
      [
        ["Hòa An", "17 xã"],
        ["Bảo Lạc", "> 19 xã"],
      ],
      [1],
    ],
    [
      [
        ["2020", "Hòa An", "17"],
        ["2021", "3 huyện", "x"],
      ],
      [],
    ],
    [[], []],
  ])("of %j are %j", (rows, columns) => expect([...numericColumns(rows)]).toEqual(columns));
});
