import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ask } from "@thidua/answers";
import type { Answer, Extraction } from "@thidua/core";
import { openStore, type Store } from "@thidua/store";
import { bm25 } from "../questions/bm25.ts";
import type { GoldQuestion } from "../questions/question.ts";
import { withoutAccents } from "../questions/run.ts";
import { type AskOne, type QuestionScore, scoreQuestions } from "../questions/score.ts";
import type { Cache } from "./cache.ts";
import { digest } from "./fingerprint.ts";

export interface QuestionRuns {
  written: QuestionScore;
  bare: QuestionScore;
  baseline: QuestionScore;
}

/**
 * Asks every question over the articles, as written and without diacritics, and the baseline beside it. The store is opened only where an
 * answer is not in the cache; `fingerprint` is of the code that answers.
 */
export async function runQuestions(
  extractions: readonly Extraction[],
  questions: readonly GoldQuestion[],
  fingerprint: string,
  cache: Cache,
): Promise<QuestionRuns> {
  const corpus = digest(fingerprint, ...extractions.map((extraction) => JSON.stringify(extraction)));
  let open: { store: Store; folder: string } | undefined;
  const answered: AskOne = async (question) => {
    const key = digest("answer", corpus, question.question, ...question.history);
    const known = cache.get(key) as Answer | undefined;
    if (known !== undefined) return known;
    open ??= await filled(extractions);
    const answer = await ask(open.store, question);
    cache.set(key, answer);
    return answer;
  };
  const texts = new Map(extractions.map(({ article }) => [article.id, article.text]));
  const textOf = (id: string) => texts.get(id);
  try {
    return {
      written: await scoreQuestions(questions, answered, textOf),
      bare: await scoreQuestions(questions.map(withoutAccents), answered, textOf),
      baseline: await scoreQuestions(questions, bm25(extractions.map(({ article }) => article)), textOf),
    };
  } finally {
    if (open) {
      await open.store.close();
      rmSync(open.folder, { recursive: true });
    }
  }
}

async function filled(extractions: readonly Extraction[]): Promise<{ store: Store; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), "thidua-eval-"));
  const store = await openStore({ data: folder });
  for (const extraction of extractions) await store.save(extraction);
  return { store, folder };
}
