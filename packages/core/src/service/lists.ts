import { z } from "zod";
import { articleSchema } from "../records/article.ts";
import { awardSchema } from "../records/award.ts";
import { figureSchema } from "../records/figure.ts";
import { movementSchema } from "../records/movement.ts";

/** What a schema describes; for who reads answers and checks none. */
export type Shape<S extends z.ZodType> = z.infer<S>;

/** What a record says of the article that it stands in. */
export const aboutSchema = articleSchema.pick({ id: true, title: true, url: true, source: true, publishedAt: true, province: true });

/** A record with the article it stands in, as lists give it. */
export const listedSchema = z.discriminatedUnion("kind", [
  movementSchema.extend({ article: aboutSchema }),
  figureSchema.extend({ article: aboutSchema }),
  awardSchema.extend({ article: aboutSchema }),
]);

export const articleSummarySchema = articleSchema.omit({ text: true }).extend({
  duplicateOf: z.string().nullable().describe("Mã bài gốc, nếu bài này là bản chép lại của bài khác"),
  counts: z.object({ movements: z.number().int(), figures: z.number().int(), awards: z.number().int() }),
});
