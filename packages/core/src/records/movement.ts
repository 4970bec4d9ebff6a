import { z } from "zod";
import { evidenceShape } from "./evidence.ts";
import { placeSchema } from "./place.ts";
import { timeSchema } from "./time.ts";

export const movementLevelSchema = z.enum(["national", "province", "district", "commune", "sector"]);
export type MovementLevel = z.infer<typeof movementLevelSchema>;

/** A named emulation movement (phong trào thi đua). One record per distinct name per article. */
export const movementSchema = z.object({
  ...evidenceShape,
  kind: z.literal("movement"),
  /** As written, no quotation marks. */
  name: z.string().min(1),
  /** Slug of the national campaign it belongs to. */
  campaign: z.string().nullable(),
  /** Who launched or runs it, as written. */
  launcher: z.string().nullable(),
  level: movementLevelSchema.nullable(),
  place: placeSchema.nullable(),
  time: timeSchema.nullable(),
  /** All places of the article that name it. */
  mentions: z.array(z.object({ start: z.number().int(), end: z.number().int(), quote: z.string() })),
});
export type Movement = z.infer<typeof movementSchema>;
