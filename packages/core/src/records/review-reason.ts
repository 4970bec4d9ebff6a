import { z } from "zod";

/** What may be wrong with a record that is otherwise one: why an editor mends it. */
export const correctionReasonSchema = z.enum([
  "wrong-value",
  "wrong-unit",
  "wrong-time",
  "wrong-place",
  "wrong-status",
  "wrong-name",
  "wrong-recipient",
  "wrong-authority",
  "wrong-quote",
  "other",
]);
export type CorrectionReason = z.infer<typeof correctionReasonSchema>;

/** Every reason that an editor may give for a decision. */
export const reviewReasonSchema = z.enum([...correctionReasonSchema.options, "not-a-record", "duplicate", "missed"]);
export type ReviewReason = z.infer<typeof reviewReasonSchema>;
