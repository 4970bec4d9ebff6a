import type { FigureStatus } from "@thidua/core";
import type { ArticleDocument } from "../../../document/document.ts";
import type { Found } from "./found.ts";

export interface StatusReading {
  readonly status: FigureStatus;
  readonly how: "stated" | "inferred" | "default";
  /** Span of the word that says so; of the figure where nothing does. */
  readonly start: number;
  readonly end: number;
  readonly doubt: string | null;
}

export interface StatusPlace {
  readonly document: ArticleDocument;
  /** Of the sentence. */
  readonly start: number;
  readonly end: number;
  readonly block: number;
  /** Of the figure, number to unit. */
  readonly figureStart: number;
  readonly figureEnd: number;
  /** Where the figure's own clause begins: past the figure before it or the last semicolon. */
  readonly clauseStart: number;
  readonly clauseEnd: number;
  /** Status of the figure before it in the sentence, which a bracket or an ellipsis shares. */
  readonly previous: FigureStatus | null;
  /** The figure before passed it: "tăng trưởng 7,09%, vượt mục tiêu 6,5%". */
  readonly aimPassed?: boolean;
  /** Latest year that the figure's time reaches, if known. */
  readonly year: number | null;
  /** The end of that time as far as it is told, where the sentence itself tells it: "2026-06". */
  readonly until?: string | null;
}

export function stated(status: FigureStatus, found: Found): StatusReading {
  return { status, how: "stated", start: found.start, end: found.end, doubt: null };
}

export function articleYear(document: ArticleDocument): number | null {
  const published = document.article.publishedAt;
  return published ? Number(published.slice(0, 4)) : null;
}

/** Nothing tells of a status: what is told without one was reached. */
export function unsaid({ figureStart, figureEnd }: StatusPlace): StatusReading {
  return { status: "actual", how: "default", start: figureStart, end: figureEnd, doubt: null };
}
