import type { Answer, Extraction } from "@thidua/core";
import { bm25 } from "../questions/bm25.ts";
import type { GoldQuestion } from "../questions/question.ts";
import { withoutAccents } from "../questions/run.ts";
import { type AskOne, type QuestionScore, scoreQuestions } from "../questions/score.ts";
import { answerAll } from "./answering/processes.ts";
import type { Cache } from "./cache.ts";
import { digest } from "./fingerprint.ts";

export interface QuestionRuns {
  written: QuestionScore;
  bare: QuestionScore;
  baseline: QuestionScore;
}

/**
 * Asks every question over the articles, as written and without diacritics, and the baseline beside it. A store is filled only where an
 * answer is not in the cache; `fingerprint` is of the code that answers.
 */
export async function runQuestions(
  extractions: readonly Extraction[],
  questions: readonly GoldQuestion[],
  fingerprint: string,
  cache: Cache,
  processes?: number,
): Promise<QuestionRuns> {
  const corpus = digest(fingerprint, ...extractions.map((extraction) => JSON.stringify(extraction)));
  const bare = questions.map(withoutAccents);
  const answers = new Map<string, Answer>();
  const missing = new Map<string, { question: string; history: readonly string[] }>();
  const keyOf = (asked: { question: string; history: readonly string[] }) => digest("answer", corpus, asked.question, ...asked.history);
  for (const { q, history = [] } of [...questions, ...bare]) {
    const asked = { question: q, history };
    const key = keyOf(asked);
    const known = cache.get(key) as Answer | undefined;
    if (known === undefined) missing.set(key, asked);
    else answers.set(key, known);
  }
  if (missing.size > 0) {
    const keys = [...missing.keys()];
    await answerAll(extractions, [...missing.values()], { kept: cache.folderFor?.("stores", corpus) ?? null, processes }, (at, answer) => {
      const key = keys[at] as string;
      answers.set(key, answer);
      cache.set(key, answer);
    });
  }
  const answered: AskOne = async (asked) => answers.get(keyOf(asked)) as Answer;
  const texts = new Map(extractions.map(({ article }) => [article.id, article.text]));
  const textOf = (id: string) => texts.get(id);
  return {
    written: await scoreQuestions(questions, answered, textOf),
    bare: await scoreQuestions(bare, answered, textOf),
    baseline: await scoreQuestions(questions, bm25(extractions.map(({ article }) => article)), textOf),
  };
}
