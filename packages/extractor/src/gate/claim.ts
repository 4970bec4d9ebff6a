import type { AwardSlug, AwardStatus, Comparator, FigureStatus, Recipient } from "@thidua/core";
import type { Draft } from "../draft.ts";

/** What an engine says a quote states. The quote is words, not offsets: the gate finds the place, and reads the fields from it again. */
export type Claim = FigureClaim | AwardClaim | MovementClaim;

export interface FigureClaim {
  kind: "figure";
  quote: string;
  /** Scale words folded in. */
  value: number;
  unit: string;
  comparator: Comparator;
  status: FigureStatus;
}

export interface AwardClaim {
  kind: "award";
  quote: string;
  award: AwardSlug;
  rank: 1 | 2 | 3 | null;
  recipient: Recipient;
  status: AwardStatus;
}

export interface MovementClaim {
  kind: "movement";
  quote: string;
  name: string;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a claim stands in the article, or why it does not. */
export type Grounding = Grounded | { ok: false; code: RefusalCode; reason: string };

export interface Grounded {
  ok: true;
  start: number;
  end: number;
  /** What the rules read there that says the same; empty where they have not read it and the gate read it by itself. */
  readings: readonly Draft<object>[];
  /** Where the gate itself read number, form, recipient or name. */
  spans: { readonly [part: string]: Span };
}

export type RefusalCode =
  /** The quote is not in the article. */
  | "quote-not-in-text"
  /** The quote does not hold the value, name or form. */
  | "not-in-quote"
  /** The quote holds it with another unit, qualifier, rank or recipient. */
  | "read-otherwise"
  /** The clause says target, forecast, proposal or denial where the claim says otherwise. */
  | "other-status"
  /** The grammar knows what stands there, and it is no record. */
  | "no-record";
