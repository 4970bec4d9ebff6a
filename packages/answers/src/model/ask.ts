import type { Answer } from "@thidua/core";
import type { Model } from "@thidua/model";
import { type Ask, answerTo, ask } from "../ask.ts";
import { understand } from "../understand/understand.ts";
import { mappedBy } from "./map.ts";
import { wordedBy } from "./word.ts";

/**
 * Answers with a model's help: a question that the rules have no answer for is put by it as the same kind of query, and what the rows say may
 * be worded by it. It decides nothing: the query runs in code, the wording is held against the rows before anybody sees it, and where either
 * fails the answer is the one of the rules.
 */
export const askWith =
  (model: Model): Ask =>
  async (store, asked) => {
    const started = performance.now();
    let answer = await ask(store, asked);
    let helped = false;
    if (answer.status === "no_data") {
      const query = understand(asked.question, asked.history ?? []);
      const asks = await mappedBy(model, asked.question, query.asks);
      const again: Answer | null = asks.length > 0 ? await answerTo(store, { ...query, asks }, started, { quoting: false }) : null;
      if (again?.status === "answered") {
        answer = { ...again, notes: [...again.notes, "Mô hình ngôn ngữ đã diễn đạt lại câu hỏi trước khi tra cứu."] };
        helped = true;
      }
    }
    const worded = await wordedBy(model, asked.question, answer);
    if ("text" in worded) {
      answer = { ...answer, answer: worded.text };
      helped = true;
    }
    return { ...answer, engine: helped ? "llm" : "rules", tookMs: performance.now() - started };
  };
