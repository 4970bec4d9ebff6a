import type { Question } from "@thidua/answers";
import type { Answer, Extraction } from "@thidua/core";
import { bm25 } from "../questions/bm25.ts";
import type { GoldQuestion } from "../questions/question.ts";
import { withoutAccents } from "../questions/run.ts";
import { type AskOne, type QuestionScore, scoreQuestions } from "../questions/score.ts";
import type { Answered } from "./answering/answers.ts";
import type { Remembered } from "./answering/looks.ts";
import { underNames } from "./answering/names.ts";
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

/** What a kept answer looks like: another form of it is another key. */
const FORM = "answer with its looks, under names";

/** The corpus that answers were last seen to hold for, and their keys. */
interface Holding {
  corpus: string;
  answers: readonly string[];
}
/** What the looks of all answers found, and in which corpus. */
interface KeptLooks extends Remembered {
  corpus: string;
}
const HOLDING = "answers that hold";
const LOOKS = "what looks found";

/**
 * Asks every question over the articles, as written and without diacritics, and the baseline beside it. A store is filled only where an
 * answer is not known for this very corpus, and a question is asked only where a look into the store gives something else than it gave;
 * `fingerprint` is of the code that answers.
 */
export async function runQuestions(
  extracted: readonly Extraction[],
  questions: readonly GoldQuestion[],
  fingerprint: string,
  cache: Cache,
  processes?: number,
): Promise<QuestionRuns> {
  const extractions = underNames(extracted);
  const corpus = digest(fingerprint, ...extractions.map((extraction) => JSON.stringify(extraction)));
  const bare = questions.map(withoutAccents);
  const answers = new Map<string, Answer>();
  const missing = new Map<string, { question: Question; known: Answered | undefined }>();
  const holdingKey = digest(HOLDING, fingerprint);
  const last = cache.get(holdingKey) as Holding | undefined;
  const holding = new Set(last?.corpus === corpus ? last.answers : []);
  const keyOf = ({ question, history = [] }: Question) => digest(FORM, fingerprint, question, ...history);
  // Both spellings of a question beside each other: they look for much the same.
  for (const { q, history = [] } of questions.flatMap((one, i) => [one, bare[i] as GoldQuestion])) {
    const asked = { question: q, history };
    const key = keyOf(asked);
    const known = cache.get(key) as Answered | undefined;
    if (known !== undefined && holding.has(key)) answers.set(key, known.answer);
    else missing.set(key, { question: asked, known });
  }
  let asked = 0;
  if (missing.size > 0) {
    const keys = [...missing.keys()];
    const open = [...missing.values()];
    const asks = open.map(({ question, known }) => ({ question, looks: known?.looks ?? null }));
    const looksKey = digest(LOOKS, fingerprint);
    const before = (cache.get(looksKey) as KeptLooks | undefined) ?? null;
    const kept = cache.folderFor?.("stores", digest(fingerprint)) ?? null;
    const { held, found } = await answerAll(extractions, asks, { kept, remembered: before, processes }, (at, found) => {
      const key = keys[at] as string;
      const { known } = open[at] as (typeof open)[number];
      const { answer, looks } = found ?? (known as Answered);
      if (found !== null) asked++;
      // An answer that was given before is asked again without much of the store: how long it takes was measured then.
      const told = known === undefined || before === null ? answer : { ...answer, tookMs: known.answer.tookMs };
      answers.set(key, told);
      if (found !== null) cache.set(key, { answer: told, looks } satisfies Answered);
    });
    const all = before?.corpus === corpus ? { ...before.found, ...found } : found;
    cache.set(looksKey, { corpus, held, found: all } satisfies KeptLooks);
    cache.set(holdingKey, { corpus, answers: [...holding, ...keys] } satisfies Holding);
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
