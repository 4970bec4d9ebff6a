import type { Recipient } from "@thidua/core";
import type { Listed } from "./lists.ts";

/** Whom an award is for, settled against the article, with the words that say so. */
export interface Resolved {
  readonly recipient: Recipient;
  readonly start: number;
  readonly end: number;
  readonly inferred: { readonly start: number; readonly end: number } | null;
  /** Its place in the list below the form. */
  readonly line: Listed | null;
  readonly vague: boolean;
}
