import { ask } from "@thidua/answers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DEVELOPMENT } from "../folders.ts";
import { type Corpus, loadCorpus } from "./corpus.ts";
import { type Made, questionsFrom } from "./from-records.ts";
import { scoreQuestions } from "./score.ts";

let corpus: Corpus;
let made: Made;
beforeAll(async () => {
  corpus = await loadCorpus([DEVELOPMENT]);
  made = questionsFrom(corpus.extractions, 200, 11);
}, 300_000);
afterAll(() => corpus.close());

const scored = (questions: Made["answerable"]) => scoreQuestions(questions, (question) => ask(corpus.store, question), corpus.textOf);

test("what nobody wrote is refused", async () => {
  const { total, right, unfaithful } = await scored(made.unanswerable);
  expect(total).toBeGreaterThanOrEqual(200);
  expect(right / total).toBeGreaterThanOrEqual(0.95);
  expect(unfaithful).toEqual([]);
}, 300_000);

test("what a record holds is answered, and nothing is said that no quote holds", async () => {
  const { total, refused, uncited, unfaithful } = await scored(made.answerable.slice(0, 100));
  expect(total).toBe(100);
  expect(refused / total).toBeLessThanOrEqual(0.05);
  expect({ uncited, unfaithful }).toEqual({ uncited: 0, unfaithful: [] });
}, 300_000);
