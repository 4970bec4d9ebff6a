import { ask } from "@thidua/answers";
import { fold } from "@thidua/core";
import { bm25 } from "./bm25.ts";
import { type Corpus, loadCorpus } from "./corpus.ts";
import { questionsFrom } from "./from-records.ts";
import type { GoldQuestion } from "./question.ts";
import { type QuestionScore, scoreQuestions } from "./score.ts";

export interface QuestionReport {
  /** One row a run: what was asked, of whom. */
  rows: { name: string; score: QuestionScore }[];
}

/** The question as typed without accents. */
export function withoutAccents(question: GoldQuestion): GoldQuestion {
  return { ...question, q: fold(question.q), ...(question.history === undefined ? {} : { history: question.history.map(fold) }) };
}

/** Asks every question as written and without diacritics, and the baseline too. */
export async function askAll(folders: readonly string[], questions: readonly GoldQuestion[]): Promise<QuestionReport> {
  return withCorpus(folders, async (corpus) => {
    const baseline = bm25(corpus.extractions.map(({ article }) => article));
    const bare = questions.map(withoutAccents);
    const own = (list: readonly GoldQuestion[]) => scoreQuestions(list, (question) => ask(corpus.store, question), corpus.textOf);
    return {
      rows: [
        { name: "as written", score: await own(questions) },
        { name: "without diacritics", score: await own(bare) },
        { name: "baseline, as written", score: await scoreQuestions(questions, baseline, corpus.textOf) },
        { name: "baseline, without diacritics", score: await scoreQuestions(bare, baseline, corpus.textOf) },
      ],
    };
  });
}

/** Asks questions made from the records: answerable ones, and as many that nobody could answer. */
export async function askMade(folders: readonly string[], count: number, seed: number): Promise<QuestionReport> {
  return withCorpus(folders, async (corpus) => {
    const { answerable, unanswerable } = questionsFrom(corpus.extractions, count, seed);
    const own = (list: readonly GoldQuestion[]) => scoreQuestions(list, (question) => ask(corpus.store, question), corpus.textOf);
    return {
      rows: [
        { name: "unanswerable", score: await own(unanswerable) },
        { name: "unanswerable, without diacritics", score: await own(unanswerable.map(withoutAccents)) },
        { name: "answerable", score: await own(answerable) },
        { name: "answerable, without diacritics", score: await own(answerable.map(withoutAccents)) },
        {
          name: "baseline, unanswerable",
          score: await scoreQuestions(unanswerable, bm25(corpus.extractions.map(({ article }) => article))),
        },
      ],
    };
  });
}

async function withCorpus<T>(folders: readonly string[], work: (corpus: Corpus) => Promise<T>): Promise<T> {
  const corpus = await loadCorpus(folders);
  try {
    return await work(corpus);
  } finally {
    await corpus.close();
  }
}
