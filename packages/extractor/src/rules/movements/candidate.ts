import { canonical } from "@thidua/core";

/** One place that names a movement, before names are put together. */
export interface Candidate {
  /** The name in the text. */
  readonly start: number;
  readonly end: number;
  /** One past the closing mark. */
  readonly close: number;
  readonly name: string;
  readonly key: string;
  /** "phong trào" before it; `start` where there is none. */
  readonly headStart: number;
  /** "phong trào" before the first of its list. */
  readonly listHead: number;
  /** "các phong trào": one of several under one noun. */
  readonly plural: boolean;
  readonly drive: boolean;
  readonly quoted: boolean;
  readonly rule: string;
  readonly doubts: readonly string[];
}

/** A quotation that no noun governs, not looked at more closely until it may repeat a name. */
export interface Loose {
  readonly start: number;
  readonly read: () => Candidate;
}

/** Words without which an article, or a sentence, tells of no emulation. */
export const TRIGGERS = ["phong trào", "thi đua"].map((word) => canonical(word));

/** What opens an item before its words. */
export const ITEM_NOUN = /^(?:[-+*•▪–·] *|\(?\d{1,3}[.)] *|[a-zđ]\) *)?/u;
