import { fold } from "../vietnamese/characters.ts";
import { UNITS_FROM_2025_07_01 } from "./data/from-2025-07-01.ts";
import { UNITS_UNTIL_2025_06_30 } from "./data/until-2025-06-30.ts";
import { DISTRICT_SINCE, EARLIER_DISTRICTS } from "./earlier-districts.ts";
import { nameKey } from "./names.ts";
import { PROVINCES } from "./provinces.ts";
import { type AdminKind, type AdminUnit, REFORM } from "./units.ts";

const KINDS: Record<string, AdminKind> = {
  C: "thành phố",
  S: "thị xã",
  Q: "quận",
  H: "huyện",
  P: "phường",
  X: "xã",
  T: "thị trấn",
  K: "đặc khu",
};

type Index = ReadonlyMap<string, readonly AdminUnit[]>;

function indexed(units: Iterable<AdminUnit>): Index {
  const index = new Map<string, AdminUnit[]>();
  const keys = new Map<string, string>();
  for (const unit of units) {
    let key = keys.get(unit.name);
    if (key === undefined) {
      key = nameKey(unit.name);
      keys.set(unit.name, key);
    }
    const same = index.get(key);
    if (same) same.push(unit);
    else index.set(key, [unit]);
  }
  return index;
}

function* districts(): Generator<AdminUnit> {
  const until = REFORM.lastDay;
  let province = "";
  for (const line of UNITS_UNTIL_2025_06_30.split("\n")) {
    if (line.startsWith("#")) province = line.slice(1);
    else {
      const name = line.slice(5, line.indexOf("|"));
      const from = DISTRICT_SINCE[province + name] ?? null;
      const kind = KINDS[line.charAt(3)] ?? "huyện";
      yield { code: line.slice(0, 3), name, kind, level: "district", from, until, province, district: null };
    }
  }
  for (const { kind, name, province: lay, until: last } of EARLIER_DISTRICTS) {
    yield { code: null, name, kind, level: "district", from: null, until: last, province: lay, district: null };
  }
}

function* communesIn(list: string, validity: { from: string | null; until: string | null }): Generator<AdminUnit> {
  let province = "";
  let district: string | null = null;
  for (const line of list.split("\n")) {
    if (line.startsWith("#")) {
      province = line.slice(1);
      continue;
    }
    const bar = line.indexOf("|");
    if (bar >= 0) district = line.slice(5, bar);
    if (bar === line.length - 1) continue;
    for (const entry of line.slice(bar + 1).split(",")) {
      const kind = KINDS[entry.charAt(5)] ?? "xã";
      yield { code: entry.slice(0, 5), name: entry.slice(7), kind, level: "commune", ...validity, province, district };
    }
  }
}

function* communes(): Generator<AdminUnit> {
  yield* communesIn(UNITS_UNTIL_2025_06_30, { from: null, until: REFORM.lastDay });
  yield* communesIn(UNITS_FROM_2025_07_01, { from: REFORM.firstDay, until: null });
}

let districtIndex: Index | null = null;
let communeIndex: Index | null = null;
let provinceIndex: Index | null = null;

/** Provinces, districts or communes of any time, by `nameKey`. Built on first use: districts in a millisecond, communes in some 30. */
export function unitIndex(level: "province" | "district" | "commune"): Index {
  if (level === "province") {
    provinceIndex ??= indexed(PROVINCES);
    return provinceIndex;
  }
  if (level === "district") {
    districtIndex ??= indexed(districts());
    return districtIndex;
  }
  communeIndex ??= indexed(communes());
  return communeIndex;
}

/** All districts of any time of that name; `province` is a code. */
export function districtsNamed(name: string, province?: string): readonly AdminUnit[] {
  const units = unitIndex("district").get(nameKey(name)) ?? [];
  return province === undefined ? units : units.filter((unit) => unit.province === province);
}

let foldedDistricts: ReadonlySet<string> | null = null;

/** Whether a name without accents is that of a district of any time: "khoai chau". */
export function isDistrictFolded(name: string): boolean {
  foldedDistricts ??= new Set([...unitIndex("district").keys()].map(fold));
  return foldedDistricts.has(name);
}

let foldedCommunes: ReadonlySet<string> | null = null;

/** Whether a name without accents is that of a commune, ward, town or special zone of either list: "muong do". */
export function isCommuneFolded(name: string): boolean {
  foldedCommunes ??= new Set([...unitIndex("commune").keys()].map(fold));
  return foldedCommunes.has(name);
}

/** All communes, wards, towns and special zones of both lists of that name; `province` is a code. */
export function communesNamed(name: string, province?: string): readonly AdminUnit[] {
  const units = unitIndex("commune").get(nameKey(name)) ?? [];
  return province === undefined ? units : units.filter((unit) => unit.province === province);
}

let byDistrict: ReadonlyMap<string, readonly AdminUnit[]> | null = null;

/** All communes that the official list of 2025-06-30 has in a district; `province` is a code. */
export function communesOf(district: string, province: string): readonly AdminUnit[] {
  if (!byDistrict) {
    const index = new Map<string, AdminUnit[]>();
    for (const unit of [...unitIndex("commune").values()].flat()) {
      if (unit.district === null) continue;
      const key = `${unit.province} ${nameKey(unit.district)}`;
      const same = index.get(key);
      if (same) same.push(unit);
      else index.set(key, [unit]);
    }
    byDistrict = index;
  }
  return byDistrict.get(`${province} ${nameKey(district)}`) ?? [];
}

/** All districts that the official list of 2025-06-30 has in a province (its code), in the order of their codes. */
export function districtsOf(province: string): AdminUnit[] {
  return [...districts()].filter((unit) => unit.province === province && unit.until === REFORM.lastDay && unit.code !== null);
}
