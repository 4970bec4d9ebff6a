import type { Place, PlaceLevel } from "../records/place.ts";
import { unitIndex } from "./gazetteer.ts";
import { nameKey, splitPrefix } from "./names.ts";
import { findProvince, PROVINCES, successorOf } from "./provinces.ts";
import { type AdminKind, type AdminUnit, dayOf, REFORM, stoodOn } from "./units.ts";

/** One place; several that the name may mean; or null, where no list has the name. */
export type ResolvedPlace =
  | { readonly kind: "one"; readonly place: Place }
  | { readonly kind: "ambiguous"; readonly places: readonly Place[] }
  | null;

export interface ResolveOptions {
  level?: PlaceLevel | undefined;
  /** ISO date of the text. Without it the lists until 2025-06-30 come first. */
  date?: string | null | undefined;
  /** Name or code of the province that it lies in, on that date or before. */
  province?: string | null | undefined;
}

/** Vietnam as a place. */
export const COUNTRY: Place = { name: "Việt Nam", level: "country", province: null, code: null };

/** A unit as a place of that date: the province it lies in then, and its code if it still stood. */
export function placeOf(unit: AdminUnit, date: string): Place {
  const code = stoodOn(unit, date) ? unit.code : null;
  if (unit.level === "province") return { name: unit.name, level: "province", province: unit.name, code };
  return { name: unit.name, level: unit.level, province: provinceNameOf(unit, date), code };
}

function provinceNameOf(unit: AdminUnit, date: string): string | null {
  if (stoodOn(unit, date)) return findProvince(unit.province, date)?.name ?? null;
  const then = findProvince(unit.province, unit.until ?? unit.from ?? date);
  if (!then) return null;
  return unit.until !== null ? successorOf(then, date).name : then.name;
}

// The kinds that a written kind may stand for; "thành phố" is of either level, and a huyện of one year is a thị xã of another.
const LEVEL_OF: Readonly<Record<AdminKind, readonly ("province" | "district" | "commune")[]>> = {
  tỉnh: ["province"],
  "thành phố trực thuộc trung ương": ["province"],
  "thành phố": ["province", "district"],
  "thị xã": ["district"],
  quận: ["district"],
  huyện: ["district"],
  phường: ["commune"],
  xã: ["commune"],
  "thị trấn": ["commune"],
  "đặc khu": ["commune", "district"],
  thôn: [],
};

/** Units of any time under `key` (from `nameKey`) that a written kind can mean: those of the very kind where there are such. */
export function unitsOf(key: string, kind: AdminKind): readonly AdminUnit[] {
  const found: AdminUnit[] = [];
  for (const level of LEVEL_OF[kind]) {
    for (const unit of unitIndex(level).get(key) ?? []) {
      if (kind !== "thành phố" || level !== "province" || unit.kind === "thành phố trực thuộc trung ương") found.push(unit);
    }
  }
  if (kind === "thành phố" && found.length === 0) return unitIndex("province").get(key) ?? [];
  return found;
}

/** Whether there are such units; cheaper than to fetch them. */
export function hasUnits(key: string, kind: AdminKind): boolean {
  return LEVEL_OF[kind].some((level) => unitIndex(level).has(key));
}

/** Of several units, those that the date, the written kind and the province leave; a former unit only where none of the date is left. */
export function narrowed(
  units: readonly AdminUnit[],
  options: { kind?: AdminKind | null; date: string; undated?: boolean; province?: string | null | undefined },
): Place[] {
  const day = options.undated ? null : dayOf(options.date);
  // What came into being later is not what an earlier text means.
  let left = day === null ? units : units.filter((unit) => unit.from === null || unit.from <= day);
  const keep = (test: (unit: AdminUnit) => boolean): void => {
    if (left.length < 2) return;
    const kept = left.filter(test);
    if (kept.length > 0) left = kept;
  };
  const inside = options.province ? lyingIn(options.province, options.date) : null;
  if (inside) left = left.filter((unit) => unit.level === "province" || inside(unit));
  keep((unit) => stoodOn(unit, options.date));
  const kind = options.kind;
  if (kind) keep((unit) => unit.kind === kind || (kind === "thành phố" && unit.kind === "thành phố trực thuộc trung ương"));
  const places: Place[] = [];
  for (const unit of left) {
    const place = placeOf(unit, options.date);
    if (
      !places.some(
        (other) => other.level === place.level && other.province === place.province && (other.code === place.code || left.length > 8),
      )
    )
      places.push(place);
  }
  return places;
}

const INSIDE = new Map<string, ReadonlySet<string>>();

/** Names, then and on that date, of the province of that name or code; kept for the next question. */
function namesOver(province: string, date: string): ReadonlySet<string> {
  const question = `${province}|${date}`;
  let names = INSIDE.get(question);
  if (!names) {
    const key = nameKey(splitPrefix(province).name);
    const meant = PROVINCES.filter((unit) => unit.code === province || nameKey(unit.name) === key);
    names = new Set(meant.flatMap((unit) => [unit.name, successorOf(unit, date).name]));
    if (INSIDE.size > 500) INSIDE.clear();
    INSIDE.set(question, names);
  }
  return names;
}

/** Whether a unit lay, then or by succession, in the province of that name or code; null where there is no such province. */
function lyingIn(province: string, date: string): ((unit: AdminUnit) => boolean) | null {
  const names = namesOver(province, date);
  if (names.size === 0) return null;
  return (unit) =>
    names.has(provinceNameOf(unit, date) ?? "") || names.has(findProvince(unit.province, unit.until ?? unit.from ?? date)?.name ?? "");
}

/** The date that stands for an unknown one: the last day of the lists that most articles were written under. */
export function dateOrDefault(date: string | null | undefined): string {
  return date ?? REFORM.lastDay;
}

/**
 * A name, with or without its written prefix ("huyện Kim Bảng", "Kim Bảng"), as a place of that date. Provinces come before districts and
 * districts before communes where neither prefix nor level tells.
 */
export function resolvePlace(name: string, options: ResolveOptions = {}): ResolvedPlace {
  const date = dateOrDefault(options.date);
  const written = splitPrefix(name);
  if (options.level === "country" || (written.kind === null && nameKey(written.name) === "việt nam"))
    return { kind: "one", place: COUNTRY };
  const key = nameKey(written.name);
  const pools: (readonly AdminUnit[])[] = written.kind
    ? [unitsOf(key, written.kind)]
    : (["province", "district", "commune"] as const)
        .filter((level) => !options.level || options.level === level)
        .map((level) => unitIndex(level).get(key) ?? []);
  for (const pool of pools) {
    const units = options.level ? pool.filter((unit) => unit.level === options.level) : pool;
    const places = narrowed(units, { kind: written.kind, date, undated: !options.date, province: options.province });
    const [first] = places;
    if (first && places.length === 1) return { kind: "one", place: first };
    if (first) return { kind: "ambiguous", places };
  }
  return null;
}
