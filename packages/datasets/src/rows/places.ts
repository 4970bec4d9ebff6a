import { findProvince, type Place, successorOf } from "@thidua/core";

/** A day after every reform that the list of provinces knows of. */
const TODAY = "9999-12-31";

export interface PlaceRow extends Place {
  id: string;
  provinceNow: string | null;
  provinceNowCode: string | null;
  records: number;
}

/** Every place that rows speak of, once. */
export interface PlaceBook {
  /** Id of the place, which has one record more; null for none. */
  count(place: Place | null): PlaceRow | null;
  /** In the order of ids. */
  rows(): PlaceRow[];
}

/** Name and code of the province that `province` lies in today; null where it is not known. */
export function provinceNow(province: string | null, date: string | null): { name: string; code: string } | null {
  if (province === null) return null;
  const unit = (date === null ? null : findProvince(province, date)) ?? findProvince(province, null);
  if (unit === null) return null;
  const { name, code } = successorOf(unit, TODAY);
  return { name, code };
}

/** The province that a place lies in: its own name for a province. */
export function provinceOf(place: Place | null): string | null {
  return place === null ? null : (place.province ?? (place.level === "province" ? place.name : null));
}

/** The place that says which province a record is of: its own, else that of its article. */
export function whereOf(place: Place | null, ofArticle: Place | null): Place | null {
  return provinceOf(place) === null ? ofArticle : place;
}

export function placeBook(): PlaceBook {
  const known = new Map<string, PlaceRow>();
  return {
    count(place) {
      if (place === null) return null;
      const { name, level, province, code } = place;
      const id = [level, province ?? "", name, code ?? ""].join("|");
      let row = known.get(id);
      if (row === undefined) {
        const now = provinceNow(provinceOf(place), null);
        row = { id, name, level, province, code, provinceNow: now?.name ?? null, provinceNowCode: now?.code ?? null, records: 0 };
        known.set(id, row);
      }
      row.records++;
      return row;
    },
    rows: () => [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
