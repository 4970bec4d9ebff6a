import type { PlaceLevel } from "../records/place.ts";

/** What a unit is by law. `village` stands for thôn, bản, ấp, làng, tổ dân phố, which are no administrative units. */
export type AdminKind =
  | "tỉnh"
  | "thành phố trực thuộc trung ương"
  | "thành phố"
  | "thị xã"
  | "quận"
  | "huyện"
  | "phường"
  | "xã"
  | "thị trấn"
  | "đặc khu"
  | "thôn";

/** One administrative unit as it stood from `from` to `until`, both days included; null is open. */
export interface AdminUnit {
  /** Code of the General Statistics Office; null where it is not known. */
  readonly code: string | null;
  /** Without its prefix, in the spelling of the official list. */
  readonly name: string;
  readonly kind: AdminKind;
  readonly level: PlaceLevel;
  readonly from: string | null;
  readonly until: string | null;
  /** Code of the province it lay in; its own for a province. */
  readonly province: string;
  /** Name of the district that a commune lay in, until 2025-06-30. */
  readonly district: string | null;
}

/** The last day of the 63 provinces and of the districts, and the first of the 34 (Nghị quyết 202/2025/QH15; Nghị quyết 203/2025/QH15). */
export const REFORM = { lastDay: "2025-06-30", firstDay: "2025-07-01" } as const;

/** A date at day precision: the first day of a year or month. */
export function dayOf(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date.slice(0, 10);
}

/** Whether the unit stood on that day. */
export function stoodOn(unit: { readonly from: string | null; readonly until: string | null }, date: string): boolean {
  const day = dayOf(date);
  return (unit.from === null || unit.from <= day) && (unit.until === null || day <= unit.until);
}
