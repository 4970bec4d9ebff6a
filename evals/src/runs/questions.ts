import type { Question } from "@thidua/answers";
import type { Answer, Extraction } from "@thidua/core";
import { bm25 } from "../questions/bm25.ts";
import type { GoldQuestion } from "../questions/question.ts";
import { withoutAccents } from "../questions/run.ts";
import { type AskOne, type QuestionScore, scoreQuestions } from "../questions/score.ts";
import type { Found } from "./answering/answers.ts";
import { answerAll } from "./answering/processes.ts";
import type { Cache } from "./cache.ts";
import { digest } from "./fingerprint.ts";

export interface QuestionRuns {
  written: QuestionScore;
  bare: QuestionScore;
  baseline: QuestionScore;
  /** Of both spellings, how many had to be asked: what the answers to the others are made of is as it was. */
  asked: number;
}

/** The answer to a question, and the corpus that it was last seen to hold for. */
interface Kept extends Found {
  corpus: string;
}

/** What a kept answer looks like: another form of it is another key. */
const FORM = "answer with its looks";

/**
 * Asks every question over the articles, as written and without diacritics, and the baseline beside it. A store is filled only where an
 * answer is not known for this very corpus, and a question is asked only where a look into the store gives something else than it gave;
 * `fingerprint` is of the code that answers.
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
  const missing = new Map<string, { question: Question; known: Kept | undefined }>();
  const keyOf = ({ question, history = [] }: Question) => digest(FORM, fingerprint, question, ...history);
  // Both spellings of a question beside each other: they look for much the same.
  for (const { q, history = [] } of questions.flatMap((one, i) => [one, bare[i] as GoldQuestion])) {
    const asked = { question: q, history };
    const key = keyOf(asked);
    const known = cache.get(key) as Kept | undefined;
    if (known?.corpus === corpus) answers.set(key, known.answer);
    else missing.set(key, { question: asked, known });
  }
  let asked = 0;
  if (missing.size > 0) {
    const keys = [...missing.keys()];
    const open = [...missing.values()];
    const asks = open.map(({ question, known }) => ({ question, looks: known?.looks ?? null }));
    await answerAll(extractions, asks, { kept: cache.folderFor?.("stores", corpus) ?? null, processes }, (at, found) => {
      const key = keys[at] as string;
      const { known } = open[at] as (typeof open)[number];
      const { answer, looks } = found ?? (known as Kept);
      if (found !== null) asked++;
      answers.set(key, answer);
      cache.set(key, { corpus, answer, looks } satisfies Kept);
    });
  }
  const answered: AskOne = async (asked) => answers.get(keyOf(asked)) as Answer;
  const texts = new Map(extractions.map(({ article }) => [article.id, article.text]));
  const textOf = (id: string) => texts.get(id);
  return {
    asked,
    written: await scoreQuestions(questions, answered, textOf),
    bare: await scoreQuestions(bare, answered, textOf),
    baseline: await scoreQuestions(questions, bm25(extractions.map(({ article }) => article)), textOf),
  };
}
