import { readFileSync } from "node:fs";
import { z } from "zod";

/** A question with what a right answer contains; an entry of `mustInclude` that is a list is met by any of its members. */
export const questionSchema = z.object({
  q: z.string(),
  type: z.string(),
  docs: z.array(z.string()).default([]),
  status: z.enum(["answered", "no_data", "clarify"]),
  mustInclude: z.array(z.union([z.string(), z.array(z.string())])).default([]),
  mustNotInclude: z.array(z.union([z.string(), z.array(z.string())])).default([]),
  history: z.array(z.string()).optional(),
});
export type GoldQuestion = z.infer<typeof questionSchema>;

export function readQuestions(path: string): GoldQuestion[] {
  return z.array(questionSchema).parse(JSON.parse(readFileSync(path, "utf8")));
}
