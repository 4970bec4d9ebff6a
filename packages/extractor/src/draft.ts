import type { Award, Basis, Figure, Movement, Rejection } from "@thidua/core";

/** What an engine says before the gate has looked at it: the fields of the record, the span to quote, and where each field was read. */
export interface Draft<Fields> {
  /** `figures/count-unit`. */
  readonly rule: string;
  /** Span of the quote: the sentence, or the part of it that states the record. */
  readonly start: number;
  readonly end: number;
  readonly fields: Fields;
  readonly basis: { readonly [field: string]: Basis };
  /** Features that calibrate the confidence: names of what made this reading less certain, `list-carried`, `place-inferred`. */
  readonly doubts: readonly string[];
}

type Evidence = "id" | "quote" | "start" | "end" | "confidence" | "engine" | "review" | "rule" | "basis" | "kind";

export type MovementDraft = Draft<Omit<Movement, Evidence>>;
export type FigureDraft = Draft<Omit<Figure, Evidence>>;
export type AwardDraft = Draft<Omit<Award, Evidence>>;

/** What every step returns: what it found, and why it let the rest go. */
export interface Reading<D> {
  readonly drafts: readonly D[];
  readonly rejections: readonly Rejection[];
}
