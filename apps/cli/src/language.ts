/** A message in both languages; Vietnamese unless the user asked for English. */
export interface Message {
  vi: string;
  en: string;
}

export type Language = keyof Message;

/** What a typed error of any package says for people (`problem`), or null. */
export function problemOf(error: unknown): Message | null {
  if (!(error instanceof Error) || !("problem" in error)) return null;
  const problem = error.problem;
  if (typeof problem !== "object" || problem === null || !("vi" in problem) || !("en" in problem)) return null;
  return { vi: String(problem.vi), en: String(problem.en) };
}
