import { type AnyColumn, type SQL, sql } from "drizzle-orm";
import { BadFilter } from "../errors.ts";
import type { RecordFilter } from "../store.ts";
import type { Order } from "./cursor.ts";

/** The columns that a list can be sorted by. */
export interface Sortable {
  published: AnyColumn;
  confidence?: AnyColumn;
  value?: AnyColumn | SQL;
}

/** Newest first unless told. */
export function orderOf(filter: RecordFilter, columns: Sortable, ties: readonly AnyColumn[]): Order {
  const name = filter.sort ?? "-published";
  const descending = name.startsWith("-");
  const by = columns[(descending ? name.slice(1) : name) as keyof Sortable];
  if (by === undefined) {
    throw new BadFilter("sort", {
      vi: `Danh sách này không sắp xếp được theo “${name}”.`,
      en: `This list cannot be sorted by "${name}".`,
    });
  }
  return { name, by, descending, ties };
}

/** A count that may be missing, as a number that a cursor can compare: missing ones come first in ascending order. */
export function countOrNone(column: AnyColumn): SQL {
  return sql`coalesce(${column}, -1)`;
}
