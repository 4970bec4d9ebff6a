import { authorityLevelSchema, awardSlugSchema, recipientKindSchema } from "@thidua/core";
import { z } from "zod";
import { periodSchema } from "./understand/periods.ts";
import { placeAskedSchema } from "./understand/places.ts";

export const intentSchema = z.enum([
  /** A number: "bao nhiêu", "mấy". */
  "value",
  "sum",
  "average",
  "highest",
  "lowest",
  /** One measure over several years. */
  "trend",
  /** All there is about a person, a place, a decision, a movement. */
  "overview",
  /** Two places, two periods, or a result against its target. */
  "compare",
  /** "những đơn vị nào", "phong trào nào". */
  "list",
  "yes-no",
  "who",
  "when",
  "where",
  "why",
  /** Everything else: "thế nào", "gì", "cho biết …". */
  "about",
]);
export type Intent = z.infer<typeof intentSchema>;

export const askedStatusSchema = z.enum(["conferred", "proposed", "actual", "target"]);

/** One thing that a question wants to know. All words are as compared: lower case, no accents, abbreviations spelled out. */
export const askSchema = z.object({
  /** The clause as understood. */
  text: z.string(),
  kind: z.enum(["figure", "award", "movement", "passage"]),
  intent: intentSchema,
  places: z.array(placeAskedSchema),
  periods: z.array(periodSchema),
  awards: z.array(
    z.object({ slugs: z.array(awardSlugSchema), rank: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(), text: z.string() }),
  ),
  authority: z.object({ level: authorityLevelSchema, text: z.string() }).nullable(),
  /** Kinds of recipients that are counted or listed. */
  kinds: z.array(recipientKindSchema),
  status: askedStatusSchema.nullable(),
  /** What is counted or measured in: the words behind "bao nhiêu". */
  unit: z.array(z.string()),
  /** What it is about. */
  words: z.array(z.string()),
  /** What it is about, taken over from the clause or question before. */
  inherited: z.array(z.string()),
  /** Number of a decision or document, as compared: `1985/qd-ubnd`. */
  document: z.string().nullable(),
  /** Names and quoted phrases that an answer must hold. */
  names: z.array(z.array(z.string())),
});
export type Ask = z.infer<typeof askSchema>;

export const querySchema = z.object({
  question: z.string(),
  asks: z.array(askSchema),
  /** How it was understood, for people, in Vietnamese. */
  notes: z.array(z.string()),
});
export type Query = z.infer<typeof querySchema>;
