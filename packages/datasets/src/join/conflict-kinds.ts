/** Why two figures of one indicator, place and year differ. */
export const CONFLICT_KINDS = ["update", "rounding", "unit-slip", "other-territory", "conflict"] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];
