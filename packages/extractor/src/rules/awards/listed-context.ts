import type { Basis } from "@thidua/core";
import type { Listed } from "./lists.ts";

/** What the lines between a form and a name listed below it say of that name: the nearest that says it itself. */
export function inLines<T extends { readonly basis: Basis }>(
  line: Listed | null,
  read: (start: number, end: number) => T | null,
): T | null {
  for (const { start, end } of line?.groups ?? []) {
    const found = read(end - 1, end);
    const at = found?.basis;
    if (found && at && (at.start ?? -1) >= start && (at.end ?? end + 1) <= end) return { ...found, basis: { ...at, how: "inferred" } };
  }
  return null;
}
