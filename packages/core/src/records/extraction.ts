import { z } from "zod";
import { articleSchema } from "./article.ts";
import { awardSchema } from "./award.ts";
import { figureSchema } from "./figure.ts";
import { movementSchema } from "./movement.ts";

export const recordSchema = z.discriminatedUnion("kind", [movementSchema, figureSchema, awardSchema]);
/** Any record of any engine. */
export type ThiDuaRecord = z.infer<typeof recordSchema>;
export type RecordKind = ThiDuaRecord["kind"];
/** The record of a kind. */
export type RecordOf<K extends RecordKind> = Extract<ThiDuaRecord, { kind: K }>;

/** Why something that looked like a record is none. */
export const rejectionSchema = z.object({
  code: z.string(),
  kind: z.enum(["movement", "figure", "award"]),
  rule: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** In Vietnamese, for an editor. */
  reason: z.string(),
});
export type Rejection = z.infer<typeof rejectionSchema>;

export const warningSchema = z.object({ code: z.string(), message: z.string() });
export type Warning = z.infer<typeof warningSchema>;

/** What one article becomes. */
export const extractionSchema = z.object({
  article: articleSchema,
  movements: z.array(movementSchema),
  figures: z.array(figureSchema),
  awards: z.array(awardSchema),
  warnings: z.array(warningSchema),
});
export type Extraction = z.infer<typeof extractionSchema>;
