import { z } from "zod";

export const citationSchema = z.object({
  n: z.number().int().positive(),
  articleId: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  publishedAt: z.string().nullable(),
  quote: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
});
export type Citation = z.infer<typeof citationSchema>;

export const answerTableSchema = z.object({ columns: z.array(z.string()), rows: z.array(z.array(z.string())) });
export type AnswerTable = z.infer<typeof answerTableSchema>;

/** The answer to one question; every number, name and date in it stands in the quote of a citation or is computed from such. */
export const answerSchema = z.object({
  status: z.enum(["answered", "no_data", "clarify"]),
  /** Vietnamese Markdown, with [1] marks that point into citations. */
  answer: z.string(),
  citations: z.array(citationSchema),
  records: z.array(z.object({ kind: z.enum(["movement", "figure", "award"]), id: z.string() })),
  table: answerTableSchema.nullable(),
  /** How places, periods and statuses were understood; conflicts; what is missing. */
  notes: z.array(z.string()),
  /** The query that was run, readable. */
  understood: z.record(z.string(), z.unknown()),
  engine: z.enum(["rules", "llm"]),
  tookMs: z.number().nonnegative(),
});
export type Answer = z.infer<typeof answerSchema>;
