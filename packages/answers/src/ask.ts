import type { Answer } from "@thidua/core";
import type { Store } from "@thidua/store";

export interface Question {
  question: string;
  /** Earlier questions of the conversation, oldest first. */
  history?: readonly string[];
}

/** Answers one question from the records of a store. */
export type Ask = (store: Store, question: Question) => Promise<Answer>;
