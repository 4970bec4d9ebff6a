import { findAll } from "@thidua/core";

export interface Found {
  readonly start: number;
  readonly end: number;
}

export function allMatches(pattern: RegExp, view: string, from: number, to: number): Found[] {
  const found: Found[] = [];
  for (const match of findAll(pattern, view.slice(from, to)))
    found.push({ start: from + match.index, end: from + match.index + match[0].length });
  return found;
}

export function lastWithin(found: readonly Found[], from: number, to: number): Found | null {
  return found.findLast((one) => one.start >= from && one.end <= to) ?? null;
}
