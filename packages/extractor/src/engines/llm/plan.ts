import type { Article } from "@thidua/core";
import { jsonSchemaOf } from "@thidua/model";
import { readDocument } from "../../document/read-document.ts";
import { readingsOf } from "../../readings.ts";
import { chunksOf } from "./chunks.ts";
import { type ModelEngineOptions, requestOf } from "./model-engine.ts";

/** What reading one article would take. */
export interface Plan {
  readonly requests: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** Tokens of one record as a model writes it, and of a reply without any; means over the development gold. */
const TOKENS_OF_A_RECORD = 53;
const TOKENS_OF_A_REPLY = 16;

/**
 * Tokens that an article would take, without asking anybody: what goes in is counted; what comes out is reckoned from what the rules read
 * there. What is sent back with an objection comes on top.
 */
export async function planOf(article: Article, { chunks: size, mostTokens }: ModelEngineOptions): Promise<Plan> {
  const document = readDocument(article);
  const chunks = await chunksOf(document, size);
  let inputTokens = 0;
  for (const chunk of chunks) {
    const request = requestOf(document, chunk, mostTokens);
    inputTokens += request.messages.reduce(
      (sum, { content }) => sum + size.count(content) + 4,
      size.count(JSON.stringify(jsonSchemaOf(request))),
    );
  }
  const { movements, figures, awards } = readingsOf(document);
  const records = movements.drafts.length + figures.drafts.length + awards.drafts.length;
  return { requests: chunks.length, inputTokens, outputTokens: chunks.length * TOKENS_OF_A_REPLY + records * TOKENS_OF_A_RECORD };
}
