import { type AnyColumn, and, asc, desc, eq, gt, gte, lt, lte, or, type SQL, sql } from "drizzle-orm";
import { BadFilter } from "../errors.ts";

/** What a list is sorted by: one column in either direction, then columns that make the order total, ascending. */
export interface Order {
  /** `-published`: part of the cursor, so that a cursor of another order is refused. */
  name: string;
  /** Never null in the database. */
  by: AnyColumn | SQL;
  descending: boolean;
  ties: readonly AnyColumn[];
}

type Key = readonly (string | number)[];

/** Where the next page begins: the sorted values of the last row. Opaque to callers. */
export function cursorOf(order: Order, key: Key): string {
  return Buffer.from(JSON.stringify([order.name, ...key])).toString("base64url");
}

/** Rows behind a cursor. Throws `BadFilter` for what is no cursor of this order. */
export function after(order: Order, cursor: string): SQL | undefined {
  const [first, ...ties] = readCursor(order, cursor);
  const by = order.by as AnyColumn;
  // Said once more without the ties, so that an index on the first column bounds what is read.
  const [beyond, notBefore] = order.descending ? [lt, lte] : [gt, gte];
  const within = order.ties.map((column, i) => and(...order.ties.slice(0, i).map((before, j) => eq(before, ties[j])), gt(column, ties[i])));
  return and(notBefore(by, first), or(beyond(by, first), or(...within)));
}

/** `sorted`: few rows are left to be sorted, so no index is walked in this order in the hope of meeting them soon. */
export function orderBy(order: Order, sorted = false): SQL[] {
  const by = sorted && order.name.endsWith("published") ? sql`(${order.by} || '')` : order.by;
  return [order.descending ? desc(by) : asc(by), ...order.ties.map((column) => asc(column))];
}

function readCursor(order: Order, cursor: string): Key {
  let values: unknown;
  try {
    values = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    values = null;
  }
  const types = [order.by, ...order.ties].map((column) =>
    "dataType" in column ? (column.dataType === "number" ? "number" : "string") : "number",
  );
  const valid =
    Array.isArray(values) &&
    values.length === types.length + 1 &&
    values[0] === order.name &&
    types.every((type, i) => typeof values[i + 1] === type);
  if (!valid) {
    throw new BadFilter("cursor", {
      vi: "Con trỏ trang (cursor) không hợp lệ hoặc thuộc về một cách sắp xếp khác; hãy tải lại từ trang đầu.",
      en: "The cursor is not valid, or belongs to another order; start again from the first page.",
    });
  }
  return (values as (string | number)[]).slice(1);
}
