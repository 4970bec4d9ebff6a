import type { PlaceLevel } from "../records/place.ts";
import { lean } from "../vietnamese/lean.ts";
import type { AdminKind, AdminUnit } from "./units.ts";

/** A mention before it is settled what it means. */
export interface RawMention {
  start: number;
  end: number;
  nameStart: number;
  name: string;
  prefix: AdminKind | null;
  units: readonly AdminUnit[];
  level: PlaceLevel;
  group: number;
  former: boolean;
  country: boolean;
}

export function rawMention(
  text: string,
  view: string,
  start: number,
  nameStart: number,
  end: number,
  prefix: AdminKind | null,
  units: readonly AdminUnit[],
  level: PlaceLevel,
  group = 0,
  isCountry = false,
): RawMention {
  return {
    start,
    end,
    nameStart,
    name: text.slice(nameStart, end),
    prefix,
    units,
    level,
    group,
    former: isFormer(view, end),
    country: isCountry,
  };
}

// "(cũ)", "cũ", "trước đây", "(trước sáp nhập)"
const FORMER = lean(/^\s?(?:\(?\s?cũ(?![\p{L}])|trước đây|\(?trước (?:khi )?(?:sáp nhập|hợp nhất|sắp xếp|hợp nhất))/u);

function isFormer(view: string, end: number): boolean {
  const next = view.charCodeAt(end) === 32 ? view.charAt(end + 1) : view.charAt(end);
  return (next === "(" || next === "c" || next === "t") && FORMER.test(view.slice(end, end + 24));
}
