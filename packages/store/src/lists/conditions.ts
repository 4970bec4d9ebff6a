import { type AnyColumn, and, gte, inArray, lte, type SQL, sql } from "drizzle-orm";
import { BadFilter } from "../errors.ts";
import { firstDay, lastDay } from "../search/periods.ts";
import { allOf, keyOf } from "../search/words.ts";
import type { OneOrMany, RecordFilter } from "../store.ts";

/** Nothing can match: a figure has no award, a movement no recipient. */
export const NOTHING: SQL = sql`false`;

function many(value: OneOrMany | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === "string" ? [value] : value;
}

/** PostgreSQL holds no NUL in a text, so nothing equals one that has it. */
function storable(value: string): boolean {
  return !value.includes("\u0000");
}

/** The column is one of the values; null where the kind of record has no such column. */
export function oneOf(column: AnyColumn | null, value: OneOrMany | undefined): SQL | undefined {
  if (value === undefined) return undefined;
  return column === null ? NOTHING : inArray(column, many(value).filter(storable));
}

// "huyện Lệ Thủy", "TP. Cao Bằng", "tỉnh Hà Giang": a place is kept without the word before its name.
const PREFIX = /^(?:tinh|thanh pho|tp|huyen|thi xa|tx|quan|phuong|xa|thi tran|tt|thon|ban|xom|ap|dac khu) (?=\D)/;

/** A place by its name, with or without the word before it, without accents and case. */
export function placeIs(column: AnyColumn, value: OneOrMany | undefined): SQL | undefined {
  if (value === undefined) return undefined;
  const keys = many(value).flatMap((name) => {
    const key = keyOf(name);
    const bare = key.replace(PREFIX, "");
    return bare === key ? [key] : [key, bare];
  });
  return inArray(column, keys);
}

/** All words stand in the fields of these weights; each of several values is an alternative. `narrowed`: other conditions leave few rows. */
export function hasWords(column: AnyColumn | null, value: OneOrMany | undefined, weights: string, narrowed = false): SQL | undefined {
  if (value === undefined) return undefined;
  if (column === null) return NOTHING;
  const queries = many(value).map((text) => allOf(text, weights));
  // Only punctuation: no word that could be missing.
  if (queries.some((query) => query === null) || queries.length === 0) return undefined;
  const query = queries.map((one) => `(${one})`).join(" | ");
  // Told of fewer rows by another index, the words are looked at row by row: in the index of words a common one has half of all records.
  return narrowed ? sql`ts_match_vq(${column}, ${query}::tsquery)` : sql`${column} @@ ${query}::tsquery`;
}

const ISO = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** The period `fromDay`..`toDay` touches `from`..`to`; what has no period touches none. */
export function touches(fromDay: AnyColumn, toDay: AnyColumn, filter: RecordFilter): SQL | undefined {
  for (const field of ["from", "to"] as const) {
    const time = filter[field];
    if (time !== undefined && !ISO.test(time)) {
      throw new BadFilter(field, {
        vi: `“${field}” phải là năm, tháng hoặc ngày dạng 2024, 2024-06, 2024-06-30.`,
        en: `"${field}" must be a year, month or day: 2024, 2024-06, 2024-06-30.`,
      });
    }
  }
  return and(
    filter.from === undefined ? undefined : gte(toDay, firstDay(filter.from)),
    filter.to === undefined ? undefined : lte(fromDay, lastDay(filter.to)),
  );
}

/** 1..200, 50 unless told. */
export function limitOf(filter: RecordFilter): number {
  const limit = filter.limit ?? 50;
  if (Number.isInteger(limit) && limit >= 1 && limit <= 200) return limit;
  throw new BadFilter("limit", { vi: "“limit” phải là số nguyên từ 1 đến 200.", en: '"limit" must be a whole number from 1 to 200.' });
}
