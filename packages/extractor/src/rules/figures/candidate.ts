import type { FigureUnit } from "./unit.ts";

/** A number of a sentence that is a figure: its value and unit, and where they stand. */
export interface Candidate {
  readonly rule: string;
  /** Number to unit: the figure as written. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly unit: FigureUnit;
  readonly of: number | null;
  /** Past the whole of which it is a part, where that has no unit of its own. */
  readonly wholeEnd: number;
  /** It opens a range: the figure after it is the other end, and says what both measure. */
  readonly opensRange: boolean;
  readonly doubts: readonly string[];
}
