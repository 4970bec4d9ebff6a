import { getEncoding, type Tiktoken } from "js-tiktoken";

let encoding: Tiktoken | undefined;

/**
 * Tokens of a text by the tokenizer of newer OpenAI models (o200k). Other models cut Vietnamese otherwise, mostly finer: an estimate for
 * them. Loads the tokenizer's table at the first call.
 */
export function countTokens(text: string): number {
  encoding ??= getEncoding("o200k_base");
  return encoding.encode(text, [], []).length;
}
