import type { RecipientKind } from "@thidua/core";

/** Whom a stretch of a sentence names or counts. */
export interface Receiver {
  readonly kind: RecipientKind;
  readonly start: number;
  readonly end: number;
  /** Offsets of the name, without "ông", "đồng chí". */
  readonly name: { readonly start: number; readonly end: number } | null;
  /** Words told once for several names, as written: "Hội Nông dân xã" of "các Hội Nông dân xã: A, B". */
  readonly head?: string;
  readonly count: number | null;
  /** "nhiều tập thể", "các đơn vị". */
  readonly vague: boolean;
  /** "ông", "Sở", "huyện": what stands for a name told before. */
  readonly pointer: boolean;
}

/** A receiver that is its name and nothing else. */
export function named(kind: "collective" | "household", start: number, end: number): Receiver {
  return { kind, start, end, name: { start, end }, count: null, vague: false, pointer: false };
}

export function person(start: number, end: number, name: { start: number; end: number }, pointer = false): Receiver {
  return { kind: "individual", start, end, name, count: null, vague: false, pointer };
}
