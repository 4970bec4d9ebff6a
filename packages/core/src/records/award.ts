import { z } from "zod";
import { authorityLevelSchema, awardSlugSchema } from "../honours/slugs.ts";
import { evidenceShape } from "./evidence.ts";
import { placeSchema } from "./place.ts";
import { timeSchema } from "./time.ts";

export const recipientKindSchema = z.enum(["collective", "individual", "household", "unspecified"]);
export type RecipientKind = z.infer<typeof recipientKindSchema>;

/** A name, a count, or neither ("nhiều tập thể, cá nhân"); never an invented one. */
export const recipientSchema = z.object({
  kind: recipientKindSchema,
  name: z.string().min(1).nullable(),
  count: z.number().int().positive().nullable(),
});
export type Recipient = z.infer<typeof recipientSchema>;

export const authoritySchema = z.object({
  level: authorityLevelSchema.nullable(),
  /** As written. */
  name: z.string().nullable(),
});
export type Authority = z.infer<typeof authoritySchema>;

export const awardStatusSchema = z.enum(["conferred", "proposed"]);
export type AwardStatus = z.infer<typeof awardStatusSchema>;

/** A commendation or a title, given or asked for. One record per award and recipient. */
export const awardSchema = z.object({
  ...evidenceShape,
  kind: z.literal("award"),
  award: awardSlugSchema,
  rank: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
  /** As written. */
  name: z.string().min(1),
  authority: authoritySchema,
  recipient: recipientSchema,
  status: awardStatusSchema,
  /** The period or year it is for or was given in, only where the text ties it to the award. */
  time: timeSchema.nullable(),
  place: placeSchema.nullable(),
  movement: z.string().nullable(),
  /** Number of the decision. */
  decision: z.string().nullable(),
});
export type Award = z.infer<typeof awardSchema>;
