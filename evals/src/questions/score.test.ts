import type { Answer } from "@thidua/core";
import { describe, expect, test } from "vitest";
import { extractRaw } from "../articles.ts";
import { bm25 } from "./bm25.ts";
import { unfaithful } from "./check.ts";
import { questionsFrom } from "./from-records.ts";
import { questionSchema } from "./question.ts";
import { withoutAccents } from "./run.ts";
import { judge, scoreQuestions } from "./score.ts";

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
  const FAITHFUL = [
    "15 xã [1]",
    "tổng 18 đơn vị: 15 xã và 3 huyện [1]",
    "chênh 12 (15 so với 3) [1]",
    "trung bình 9 (15 và 3) [1]",
    "Sông Công dẫn đầu năm 2018 [1]",
    "**Có.** Năm 2018 có 15 xã [1]",
  ];
  const NOT: readonly [string, string][] = [
    ["16 xã [1]", "number"],
    ["1,5 xã [1]", "number"],
    ["tổng 18 đơn vị [1]", "number"],
    ["Phổ Yên dẫn đầu [1]", "name"],
    ["ở Huế có 15 xã [1]", "name"],
    ["năm 2019 [1]", "number"],
    ["15 xã, ngày 3/15/2018 [1]", "date"],
    ["15 xã [2]", "mark"],
  ];
  for (const text of FAITHFUL) test(text, () => expect(unfaithful(answer(text))).toEqual([]));
  for (const [text, what] of NOT) test(text, () => expect(unfaithful(answer(text)).map((one) => one.what)).toContain(what));
  test("a quote that is not the article's words", () => expect(unfaithful(answer("15 xã [1]"), () => "chữ khác")[0]?.what).toBe("quote"));
  test("a year before a number of three digits is two numbers", () => {
    const quote = "còn 104 người năm 2016. 100% xã ký cam kết; vốn 9 tỷ 350 triệu đồng";
    const citations = [{ n: 1, articleId: "a", title: "", url: null, publishedAt: null, quote, start: 0, end: quote.length }];
    expect(unfaithful(answer("104 người, năm 2016 [1]", { citations }))).toEqual([]);
  });
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
  expect(score).toMatchObject({ total: 4, right: 2, uncited: 1, refused: 1, invented: 2, checked: 3 });
});

test("a question as typed without accents", () => expect(withoutAccents(question).q).toBe("huyen phu luong nam 2018 co may xa?"));

describe("questions made from records", async () => {
  const done = await Promise.all(
    [
      [
        "a",
        "Sơn La: Năm 2018, tỉnh Sơn La có 41 xã đạt chuẩn nông thôn mới. Ông Lò Văn Ún ở Sơn La được Chủ tịch nước tặng Huân chương Lao động hạng Ba.",
      ],
      ["b", "Bắc Giang: Năm 2020, tỉnh Bắc Giang có 120 xã đạt chuẩn nông thôn mới."],
    ].map(([source, text]) => extractRaw(`${text?.split(":")[0]} thi đua\n15/12/2020\n\n${text}\n`, source ?? "")),
  );
  const extractions = done.flatMap((one) => ("problem" in one ? [] : [one.extraction]));
  const made = questionsFrom(extractions, 20);
  test("the same in every run", () => expect(questionsFrom(extractions, 20)).toEqual(made));
  test("ask what is told, and what nobody told", () => {
    expect(made.answerable.length).toBeGreaterThan(0);
    expect(made.unanswerable.length).toBeGreaterThan(2);
    const texts = extractions.map(({ article }) => article.text).join("\n");
    for (const { q, type } of made.unanswerable) {
      if (type === "none-year") expect(texts).not.toContain(/năm (\d{4})/u.exec(q)?.[1] ?? "?");
      if (type === "none-place") expect(q).not.toMatch(/xã.*(?:Sơn La|Bắc Giang)|Sơn La.*Huân chương/u);
    }
  });
  test("the baseline takes the best sentence and can say no more", async () => {
    const said = await bm25(extractions.map(({ article }) => article))({ question: "Bắc Giang có bao nhiêu xã đạt chuẩn?", history: [] });
    expect(said.answer).toContain("120 xã");
    expect(unfaithful(said)).toEqual([]);
  });

  test("an amount of two scales has a mean and a difference", () => {
    const quote = "Lợi nhuận năm 2015: 640 triệu đồng; năm 2016: 915 triệu đồng; năm 2017: 1 tỷ 420 triệu đồng.";
    const citations = [{ n: 1, articleId: "a", title: "", url: null, publishedAt: null, quote, start: 0, end: quote.length }];
    const lines = "- 640 triệu đồng [1]\n- 915 triệu đồng [1]\n- 1 tỷ 420 triệu đồng [1]";
    const said = (text: string) => unfaithful(answer(`${text}\n${lines}`, { citations })).length;
    expect(said("Trung bình 991,67 triệu đồng:")).toBe(0);
    expect(said("Tăng 780 triệu đồng:")).toBe(0);
    expect(said("Tăng 790 triệu đồng:")).toBeGreaterThan(0);
    // Rounded to whole billions it would be their mean; nothing is said to be one.
    expect(said("Năm 2018 lợi nhuận 1 tỷ đồng:")).toBeGreaterThan(0);
    expect(said("Năm 2018 lợi nhuận 991,67 triệu đồng:")).toBeGreaterThan(0);
  });
});
