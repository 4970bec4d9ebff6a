import type { Comparator, FigureStatus } from "@thidua/core";

/** What one figure of a text must be; `words` all stand in its indicator, accents and case aside. */
export type Expected = readonly [value: number, unit: string, comparator: Comparator, status: FigureStatus, ...words: string[]];

/** A text, with every figure that it holds, in order. All texts are invented. */
export type Example = readonly [text: string, ...figures: Expected[]];
