import { ask } from "@thidua/answers";
import { askWith, attach } from "@thidua/answers/model";
import type { Answer } from "@thidua/core";
import { openModel } from "@thidua/model";
import { modelServer } from "@thidua/model/testing";
import { afterAll, describe, expect, it, vi } from "vitest";
import { DEVELOPMENT, QUESTIONS } from "../folders.ts";
import { seeded } from "../perturbation/random.ts";
import { ALTERED, alteredWordings, faithfulWordings } from "./altered.ts";
import { loadCorpus } from "./corpus.ts";
import { readQuestions } from "./question.ts";

// Hundreds of requests or processes a test: no less on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

const corpus = await loadCorpus([DEVELOPMENT]);
afterAll(() => corpus.close());
const questions = readQuestions(QUESTIONS[0] as string);
const answers: { question: string; answer: Answer }[] = [];
for (const { q, history = [] } of questions) answers.push({ question: q, answer: await ask(corpus.store, { question: q, history }) });

describe("the check of a model's wording", () => {
  it("refuses every one of 1,000 altered answers", () => {
    const altered = alteredWordings(answers, 1000, seeded(11));
    expect(altered).toHaveLength(1000);
    for (const how of Object.keys(ALTERED)) expect(altered.filter((one) => one.how === how).length, how).toBeGreaterThan(20);
    const passed = altered.filter(({ text, statements, question }) => attach(text, statements, question) !== null);
    expect(passed.map(({ how, text }) => `${how}: ${text}`)).toEqual([]);
  });

  it.each([
    ["Số ha sầu riêng của hộ: 2,5 ha.", true],
    ["Số m2 sầu riêng của hộ: 2,5 ha.", false],
    ["Hộ ấy trồng số ha sầu riêng: 2,5 ha.", true],
    ["Số ha sầu riêng của hộ: 2,5 ha, tức 25 tấn.", false],
  ])("%s: %s", (wording, passes) => {
    const statements = [{ text: "Số ha sầu riêng của hộ: **2,5 ha**", marks: ["[1]"] }];
    expect(attach(wording, statements, "Hộ ấy trồng bao nhiêu sầu riêng?") !== null).toBe(passes);
  });

  it("passes 99 in 100 faithful ones, with the marks of what they tell", () => {
    const faithful = faithfulWordings(answers);
    expect(faithful.length).toBeGreaterThan(1000);
    const passed = faithful.filter(({ text, statements, question }) => attach(text, statements, question) !== null);
    expect(passed.length / faithful.length).toBeGreaterThanOrEqual(0.99);
    for (const { text, statements, question } of passed) {
      const marked = attach(text, statements, question) ?? "";
      for (const mark of new Set(statements.flatMap(({ marks }) => marks))) expect(marked).toContain(mark);
    }
  });
});

describe("answers with a model", () => {
  const settings = (url: string) => ({
    baseURL: url,
    apiKey: null,
    model: "kiem-thu",
    prices: null,
    concurrency: 4,
    timeout: 600_000,
    stream: false,
  });
  const some = answers.filter(({ answer }) => answer.status === "answered").slice(0, 25);

  it("are worded by it where it says what the rows say, and cited by code", async () => {
    const server = await modelServer({
      answer: ({ messages }) => {
        const lines = messages.at(-1)?.content.match(/^\d+\. .+$/gmu) ?? [];
        return JSON.stringify({ sentences: lines.map((line) => `Theo bài viết, ${line.replace(/^\d+\. /u, "")}`) });
      },
    });
    const withModel = askWith(openModel(settings(server.url), { retries: 0 }));
    let worded = 0;
    for (const { question, answer } of some) {
      const got = await withModel(corpus.store, { question });
      if (got.engine !== "llm" || got.status !== answer.status) continue;
      worded++;
      expect(got.answer).toContain("Theo bài viết");
      expect(got.citations.length).toBeGreaterThan(0);
      for (const [, n] of got.answer.matchAll(/(?<!\\)\[(\d+)\]/gu)) expect(got.citations.some((one) => one.n === Number(n))).toBe(true);
    }
    expect(worded).toBeGreaterThan(5);
    await server.close();
  });

  it.each([
    ["invents", '{"sentences":["Hà Nội đứng đầu cả nước với 999 xã đạt chuẩn."]}'],
    ["marks sources itself", '{"sentences":["Đã có trong [1] [2] [9]."]}'],
    ["says nothing", '{"sentences":[]}'],
    ["answers with another object", '{"answer":"999"}'],
    ["does not answer at all", { kind: "error", status: 500, message: "no" } as const],
    ["refuses", { kind: "refusal", text: "Không." } as const],
  ])("are those of the rules where it %s", async (_name, reply) => {
    const server = await modelServer({ answer: () => reply });
    const withModel = askWith(openModel(settings(server.url), { retries: 0 }));
    for (const { question } of some.slice(0, 8)) {
      const plain = await ask(corpus.store, { question });
      const got = await withModel(corpus.store, { question });
      expect({ ...got, tookMs: 0 }).toEqual({ ...plain, tookMs: 0 });
    }
    await server.close();
  });

  it("let a reckless reader of questions invent nothing", async () => {
    // It takes every question for one about a number and every award for another.
    const server = await modelServer({
      answer: ({ messages }) =>
        JSON.stringify({
          asks: (["figure", "passage", "award"] as const).map((kind) => ({
            kind,
            intent: "value",
            subject: messages.at(-1)?.content.split("\n")[1] ?? "",
            award: kind === "award" ? "bang-khen" : null,
            authority: null,
            recipients: [],
            status: null,
            unit: null,
          })),
          sentences: [],
        }),
    });
    const withModel = askWith(openModel(settings(server.url), { retries: 0 }));
    const refused = answers.filter(({ answer }) => answer.status === "no_data");
    expect(refused.length).toBeGreaterThan(10);
    const invented: string[] = [];
    for (const { question } of refused) {
      const gold = questions.find(({ q }) => q === question);
      if (gold?.status !== "no_data" || gold.history) continue;
      if ((await withModel(corpus.store, { question })).status !== "no_data") invented.push(question);
    }
    expect(invented).toEqual([]);
    expect(server.asked.length).toBeGreaterThan(5);
    await server.close();
  });

  it("understand by its help what the rules do not", async () => {
    const question = "Ở Quang Bình lượng gia đình còn nghèo chiếm mấy phần trăm cuối năm 2018?";
    const server = await modelServer({
      answer: ({ messages }) =>
        messages[0]?.content.includes("lệnh tra cứu")
          ? JSON.stringify({
              asks: [
                {
                  kind: "figure",
                  intent: "value",
                  subject: "tỷ lệ hộ nghèo",
                  award: null,
                  authority: null,
                  recipients: [],
                  status: null,
                  unit: "%",
                },
              ],
            })
          : '{"sentences":[]}',
    });
    const plain = await ask(corpus.store, { question });
    const got = await askWith(openModel(settings(server.url), { retries: 0 }))(corpus.store, { question });
    if (plain.status === "no_data") expect(["answered", "no_data"]).toContain(got.status);
    else expect(got.answer).toBe(plain.answer);
    await server.close();
  });
});
