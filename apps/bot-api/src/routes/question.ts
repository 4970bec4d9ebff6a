import { z } from "@hono/zod-openapi";

export const LONGEST_QUESTION = 2_000;
export const LONGEST_HISTORY = 20;
/** Bytes of a request that asks. */
export const LONGEST_BODY = 256 * 1024;

/** One question or an earlier one, as every channel takes it. */
export const questionText = z
  .string({ error: "Câu hỏi phải là một chuỗi văn bản." })
  .max(LONGEST_QUESTION, { error: `Câu hỏi dài nhất ${LONGEST_QUESTION.toLocaleString("vi")} ký tự.` });

export const askedText = questionText.refine((text) => text.trim() !== "", { error: "Câu hỏi không được để trống." });

/** The wording in pieces of a word and the blanks behind it; together they are the text. */
export function piecesOf(text: string): string[] {
  return text.match(/\S+\s*|^\s+/g) ?? [];
}
