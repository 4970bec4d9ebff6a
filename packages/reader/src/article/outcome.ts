import type { Article, Warning } from "@thidua/core";

export type ProblemCode = "empty" | "binary" | "too-large" | "encoding" | "unsupported" | "damaged" | "no-text";

/** What reading one input comes to. `problem` is one line for people: what is wrong, and what to do. */
export type ReadOutcome =
  | { ok: true; article: Article; warnings: Warning[] }
  | { ok: false; code: ProblemCode; problem: { vi: string; en: string } };
