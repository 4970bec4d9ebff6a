import { z } from "zod";

/** ISO 8601 at the precision that the text gives: `2018`, `2018-12`, `2018-12-31`. */
export const isoTimeSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, "ISO date at year, month or day precision");

/** A period. `đến ngày 31/12/2018` has start null; what cannot be resolved has both null and its words in `text`. */
export const timeSchema = z.object({
  start: isoTimeSchema.nullable(),
  end: isoTimeSchema.nullable(),
  /** As written. */
  text: z.string(),
});
export type Time = z.infer<typeof timeSchema>;
