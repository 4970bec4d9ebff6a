import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Article, Extraction } from "@thidua/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEVELOPMENT, QUESTIONS } from "../folders.ts";
import { bm25 } from "../questions/bm25.ts";
import { type GoldQuestion, readQuestions } from "../questions/question.ts";
import type { QuestionScore } from "../questions/score.ts";
import { readGold } from "../scoring/gold.ts";
import { readByRules } from "./articles.ts";
import { folderCache, noCache } from "./cache.ts";
import { fingerprint } from "./fingerprint.ts";
import { runQuestions } from "./questions.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-runs-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("what a result is known by", () => {
  const place = join(folder, "tree", "evals");
  const lock = join(folder, "tree", "package-lock.json");
  it("is the same while nothing changed, and another with another version of a dependency", () => {
    mkdirSync(place, { recursive: true });
    writeFileSync(lock, JSON.stringify({ packages: { "node_modules/zod": { version: "4.6.7" } } }));
    const before = fingerprint(["@thidua/core"], place);
    expect(fingerprint(["@thidua/core"], place)).toBe(before);
    writeFileSync(lock, JSON.stringify({ packages: { "node_modules/zod": { version: "4.6.8" } } }));
    expect(fingerprint(["@thidua/core"], place)).not.toBe(before);
  });
  it("reads the lock file of this tree where none is told", () => {
    expect(fingerprint(["@thidua/core"])).not.toBe(fingerprint(["@thidua/core"], place));
  });
});

describe("questions in two processes", { timeout: 300_000 }, () => {
  const docs = ["dev-01", "dev-03", "dev-04"];
  let extractions: Extraction[];
  let questions: GoldQuestion[];
  beforeAll(async () => {
    const gold = join(folder, "gold");
    for (const doc of docs)
      for (const ending of ["txt", "gold.json"]) cpSync(join(DEVELOPMENT, `${doc}.${ending}`), join(gold, `${doc}.${ending}`));
    const read = await Promise.all(readGold(gold).map(readByRules));
    extractions = read.flatMap(({ extraction }) => extraction ?? []);
    questions = readQuestions(QUESTIONS[0] ?? "").slice(0, 8);
  });

  const timeless = ({ wrong, ...score }: QuestionScore) => ({
    ...score,
    wrong: wrong.map((one) => ({ ...one, answer: { ...one.answer, tookMs: 0 } })),
    p50: 0,
    p95: 0,
  });

  it("are answered as in one, and not asked again", async () => {
    const one = await runQuestions(extractions, questions, "code", noCache, 1);
    const cache = folderCache(join(folder, "cache"));
    const two = await runQuestions(extractions, questions, "code", cache, 2);
    expect([one.written, one.bare, one.baseline].map(timeless)).toEqual([two.written, two.bare, two.baseline].map(timeless));
    const writes: string[] = [];
    const watched = { ...cache, set: (key: string) => void writes.push(key) };
    const again = await runQuestions(extractions, questions, "code", watched, 2);
    expect(writes).toEqual([]);
    expect(timeless(again.written)).toEqual(timeless(two.written));
    expect(again.written.p50).toBe(two.written.p50);
  });

  it("keep the filled store, so that a new question asks only itself", async () => {
    const kept = join(folder, "cache", "stores");
    expect(readdirSync(kept)).toHaveLength(1);
    const cache = { ...folderCache(join(folder, "cache")), set: () => {} };
    const more = {
      q: "Huyện Ba Vì có bao nhiêu xã?",
      type: "figure",
      docs: [],
      status: "no_data",
      mustInclude: [],
      mustNotInclude: [],
    } as const;
    const done = await runQuestions(
      extractions,
      [...questions, { ...more, mustInclude: [], mustNotInclude: [], docs: [] }],
      "code",
      cache,
      2,
    );
    expect(done.asked).toBe(2);
    expect(done.written.total).toBe(questions.length + 1);
    expect(readdirSync(kept)).toHaveLength(1);
    expect(existsSync(join(kept, readdirSync(kept)[0] ?? "", "store"))).toBe(true);
  });
});

describe("the baseline", () => {
  const article = (id: string, text: string): Article => ({
    id,
    url: null,
    source: id,
    title: "",
    publishedAt: null,
    author: null,
    province: null,
    text,
    contentHash: id,
    fetchedAt: "2027-01-01T00:00:00Z",
  });
  const ask = bm25([
    article("a", "Huyện có 9 xã đạt chuẩn. Tỉnh có 40 xã."),
    article("b", "Xã được tặng Bằng khen. Xã được tặng Bằng khen."),
  ]);
  it.each([
    ["xã nào được tặng Bằng khen", "Xã được tặng Bằng khen. [1]"],
    ["xa dat chuan", "Huyện có 9 xã đạt chuẩn. [1]"],
    ["tỉnh", " Tỉnh có 40 xã. [1]"],
    ["quân khu", ""],
  ])("%j is told %j: the first of the sentences that share most", async (question, answer) => {
    expect(await ask({ question, history: [] })).toMatchObject({ answer, status: answer === "" ? "no_data" : "answered" });
  });
});
