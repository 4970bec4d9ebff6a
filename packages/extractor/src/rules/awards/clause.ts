import type { AwardStatus } from "@thidua/core";
import type { Giver } from "./authority.ts";
import type { Receiver } from "./recipients.ts";
import type { FormToken } from "./tokens.ts";

export type Voice = "active" | "passive" | "received" | "list";

/** One verb of giving with its form, its giver, whom it reaches. What the grammar of one sentence says, before the article is asked. */
export interface Clause {
  readonly voice: Voice;
  readonly verb: { readonly start: number; readonly end: number } | null;
  readonly form: FormToken | null;
  /** Count of the form itself: "03 Huân chương". */
  readonly formCount: { readonly value: number; readonly start: number } | null;
  readonly receivers: readonly Receiver[];
  readonly giver: Giver | null;
  readonly giverCarried: boolean;
  readonly status: AwardStatus;
  /** Why this is no award: the word that says so. */
  readonly blocked: { readonly code: string; readonly start: number; readonly end: number } | null;
  /** Subject left out: it is the one told before. */
  readonly subjectless: boolean;
  readonly praise: boolean;
  readonly doubts: readonly string[];
}
