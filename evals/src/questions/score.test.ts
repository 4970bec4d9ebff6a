import type { Answer } from "@thidua/core";
import { describe, expect, test } from "vitest";
import { unfaithful } from "./faithful.ts";
import { questionSchema } from "./question.ts";
import { judge, scoreQuestions } from "./score.ts";
import { unanswerable, withoutAccents } from "./variants.ts";

function answer(text: string, fields: Partial<Answer> = {}): Answer {
  const quote = "Năm 2018, tỉnh có 15 xã đạt chuẩn, 3 huyện về đích; thành phố Sông Công dẫn đầu.";
  return {
    status: "answered",
    answer: text,
    citations: [{ n: 1, articleId: "a", title: "", url: null, publishedAt: null, quote, start: 0, end: quote.length }],
    records: [],
    table: null,
    notes: [],
    understood: {},
    engine: "rules",
    tookMs: 1,
    ...fields,
  };
}
const question = questionSchema.parse({
  q: "Huyện Phú Lương năm 2018 có mấy xã?",
  type: "lookup",
  docs: ["a"],
  status: "answered",
  mustInclude: ["15", ["xã", "đơn vị"]],
  mustNotInclude: ["16"],
});

describe("a question is judged", () => {
  const RIGHT = ["**15 xã** [1]", "15 đơn vị [1]", "Có 15 XÃ [1]"];
  const WRONG: readonly [string, Answer][] = [
    ["status", answer("15 xã", { status: "no_data" })],
    ["missing", answer("**3 huyện** [1]")],
    ["missing", answer("15 huyện [1]")],
    ["forbidden", answer("15 xã, không phải 16 [1]")],
  ];
  for (const text of RIGHT) test(text, () => expect(judge(question, answer(text))).toBeNull());
  for (const [why, wrong] of WRONG) test(`${why}: ${wrong.answer}`, () => expect(judge(question, wrong)?.why).toBe(why));
  test("cells of the table count", () =>
    expect(judge(question, answer("Xem bảng [1]", { table: { columns: ["Nơi"], rows: [["15 xã"]] } }))).toBeNull());
});

describe("an answer is held against its own citations", () => {
  const FAITHFUL = ["15 xã [1]", "tổng 18 đơn vị [1]", "chênh 12 [1]", "Sông Công dẫn đầu năm 2018 [1]"];
  const NOT: readonly [string, string][] = [
    ["16 xã [1]", "number"],
    ["1,5 xã [1]", "number"],
    ["Phổ Yên dẫn đầu [1]", "name"],
    ["năm 2019 [1]", "number"],
  ];
  for (const text of FAITHFUL) test(text, () => expect(unfaithful(answer(text))).toEqual([]));
  for (const [text, what] of NOT) test(text, () => expect(unfaithful(answer(text))[0]?.what).toBe(what));
  test("a quote that is not the article's words", () => expect(unfaithful(answer("15 xã [1]"), () => "chữ khác")[0]?.what).toBe("quote"));
});

test("right, invented, uncited and refused are counted", async () => {
  const none = { ...question, status: "no_data" as const, mustInclude: [] };
  const replies = [
    answer("15 xã [1]"),
    answer("15 xã", { citations: [] }),
    answer("", { status: "no_data", citations: [] }),
    answer("15 xã [1]"),
  ];
  const score = await scoreQuestions([question, question, question, none], async () => replies.shift() ?? answer(""));
  expect(score).toMatchObject({ total: 4, right: 2, uncited: 1, refused: 1, invented: 2 });
});

test("questions that cannot be answered are made from those that can", () => {
  const made = unanswerable([question, { ...question, history: ["…"] }], {
    province: "Hà Tĩnh",
    year: "1999",
    award: "Huân chương Sao vàng",
    person: "Lê Văn Không",
    provinces: ["Phú Lương"],
  });
  expect(made.map((one) => one.q)).toEqual(["Huyện Hà Tĩnh năm 2018 có mấy xã?", "Huyện Phú Lương năm 1999 có mấy xã?"]);
  expect(made.every((one) => one.status === "no_data")).toBe(true);
  expect(withoutAccents(question).q).toBe("Huyen Phu Luong nam 2018 co may xa?");
});
