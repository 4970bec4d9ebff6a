import { ask, type Question } from "@thidua/answers";
import type { Answer } from "@thidua/core";
import type { Look, Watched } from "./looks.ts";

/** An answer, and what it was made of besides its question. */
export interface Answered {
  answer: Answer;
  looks: readonly Look[];
}

/** A question by its place in the list of all, and what its answer was made of when it was last asked. */
export interface Asked {
  at: number;
  question: Question;
  looks: readonly Look[] | null;
}

/** What came of a question: null where the answer that is known still holds. */
export async function answered(watch: Watched, { question, looks }: Asked): Promise<Answered | null> {
  if (looks !== null && (await watch.gives(looks))) return null;
  // How long an answer takes is measured on the store itself, when a question is asked for the first time.
  const answer = await ask(looks === null ? watch.store : watch.quick, question);
  return { answer, looks: await watch.taken() };
}
