import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ask } from "@thidua/answers";
import { fold } from "@thidua/core";
import { openStore } from "@thidua/store";
import { extractRaw } from "../articles.ts";
import type { GoldQuestion } from "./question.ts";
import { type QuestionScore, scoreQuestions } from "./score.ts";

export interface QuestionReport {
  written: QuestionScore;
  /** The same questions without diacritics. */
  bare: QuestionScore;
}

/** Loads the raw pages of the folders into a store of their own, and asks every question twice: as written, and without diacritics. */
export async function askAll(folders: readonly string[], questions: readonly GoldQuestion[]): Promise<QuestionReport> {
  const data = mkdtempSync(join(tmpdir(), "thidua-questions-"));
  const store = await openStore({ data });
  try {
    for (const folder of folders) {
      for (const name of readdirSync(folder)
        .filter((file) => file.endsWith(".txt"))
        .sort()) {
        const done = await extractRaw(readFileSync(join(folder, name)), name);
        if (!("problem" in done)) await store.save(done.extraction);
      }
    }
    const without = questions.map((question) => ({ ...question, q: fold(question.q), history: question.history?.map(fold) }));
    return {
      written: await scoreQuestions(questions, (question) => ask(store, question)),
      bare: await scoreQuestions(without, (question) => ask(store, question)),
    };
  } finally {
    await store.close();
    rmSync(data, { recursive: true });
  }
}
