import { z } from "zod";

/** Who said a record. */
export const engineSchema = z.enum(["rules", "llm", "hybrid", "editor"]);
export type Engine = z.infer<typeof engineSchema>;

/** Where an editor stands on a record. */
export const reviewSchema = z.enum(["unreviewed", "accepted", "corrected", "rejected"]);
export type Review = z.infer<typeof reviewSchema>;

/** A half-open range of `article.text` in UTF-16 code units: `text.slice(start, end)`. */
export const spanSchema = z
  .object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() })
  .refine((span) => span.start < span.end, "start must lie before end");
export type Span = z.infer<typeof spanSchema>;

/**
 * How one field of a record came to its value.
 * `stated`: read off the quote. `inferred`: carried over from another place of the article, whose span is given.
 * `law`: the text is silent and the law answers (authority of a huân chương). `default`: nothing said otherwise.
 */
export const basisSchema = z.object({
  how: z.enum(["stated", "inferred", "law", "default"]),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});
export type Basis = z.infer<typeof basisSchema>;

/** What every record carries: the words that state it, and how each field was read from them. */
export const evidenceShape = {
  /** Stable: the same article text gives the same id in every run. */
  id: z.string().min(1),
  /** The exact words of `article.text` that state the record. */
  quote: z.string().min(1),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  /** Calibrated probability that the record is right, 0..1. */
  confidence: z.number().min(0).max(1),
  engine: engineSchema,
  review: reviewSchema,
  /** Name of the rule that spoke, `figures/count-unit`. */
  rule: z.string(),
  /** Per field, where and how it was read. */
  basis: z.record(z.string(), basisSchema),
  /** Fields that two engines read differently, or `record` where one of them does not see it at all: what an editor looks at first. */
  disputed: z.array(z.string()).optional(),
};
