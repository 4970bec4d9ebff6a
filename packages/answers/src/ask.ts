import type { Answer } from "@thidua/core";
import type { Store } from "@thidua/store";
import { decide } from "./decide/decide.ts";
import type { Part } from "./decide/part.ts";
import type { Query } from "./query.ts";
import { gather, Reader } from "./run/gather.ts";
import { resolveNames } from "./run/resolve.ts";
import { understand } from "./understand/understand.ts";
import { compose } from "./word/compose.ts";

export interface Question {
  question: string;
  /** Earlier questions of the conversation, oldest first. */
  history?: readonly string[];
}

/** Answers one question from the records of a store. */
export type Ask = (store: Store, question: Question) => Promise<Answer>;

/** Longest questions ask three things; more are not read. */
const MOST_ASKS = 5;

/** Understood query, rows, decision, wording: each step is a function of the one before and can be printed. Opens no connection. */
export const ask: Ask = async (store, { question, history = [] }) => {
  const started = performance.now();
  return answerTo(store, understand(question, history), started);
};

/** The answer to a query, whoever understood it. */
export async function answerTo(store: Store, query: Query, started: number): Promise<Answer> {
  const reader = new Reader(store);
  const parts: Part[] = [];
  for (const asked of query.asks.slice(0, MOST_ASKS)) {
    const first = await gather(reader, asked);
    // What the articles call the persons asked about is looked up under that name.
    const one = resolveNames(asked, first.contexts, first.awards);
    parts.push(decide(one, one === asked ? first : await gather(reader, one)));
  }
  const worded = compose(query, parts);
  return { ...worded, understood: { ...query }, engine: "rules", tookMs: performance.now() - started };
}
