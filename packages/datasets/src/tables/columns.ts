import { z } from "zod";
import { decimalSchema } from "./schemas.ts";

/** What a cell can hold: text, a number, a truth, a day (ISO), a decimal (its digits), or anything that JSON writes. */
export type ColumnType = "string" | "integer" | "number" | "boolean" | "date" | "decimal" | "json";

/** One column of a table, read off the schema of its rows. */
export interface Column {
  /** snake_case; nested fields are joined: `time_start`. */
  readonly name: string;
  /** Where the value stands in a row. */
  readonly path: readonly string[];
  readonly type: ColumnType;
  readonly nullable: boolean;
  /** The only values there are. */
  readonly values: readonly string[] | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/** camelCase as columns are called. */
export function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/**
 * The columns of a table, from the one definition of its rows. What is nested is joined with an underscore; the name of an article's
 * province is called `province`, as it is asked for.
 */
export function columnsOf(schema: z.ZodObject): Column[] {
  return Object.entries(schema.shape).flatMap(([field, of]) => fieldColumns(field, of as z.ZodType));
}

function fieldColumns(field: string, of: z.ZodType): Column[] {
  const { inner, nullable } = unwrapped(of);
  if (!(inner instanceof z.ZodObject)) return [column(snake(field), [field], inner, nullable)];
  return Object.entries(inner.shape).map(([name, nested]) => {
    const below = unwrapped(nested as z.ZodType);
    const called = field === "province" && name === "name" ? "province" : `${snake(field)}_${snake(name)}`;
    return column(called, [field, name], below.inner, nullable || below.nullable);
  });
}

function unwrapped(schema: z.ZodType): { inner: z.ZodType; nullable: boolean } {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return { inner: unwrapped(schema.unwrap() as z.ZodType).inner, nullable: true };
  return { inner: schema, nullable: false };
}

function column(name: string, path: readonly string[], schema: z.ZodType, nullable: boolean): Column {
  const plain = { name, path, nullable, values: null, minimum: null, maximum: null };
  if (schema === decimalSchema) return { ...plain, type: "decimal" };
  if (schema instanceof z.ZodEnum) return { ...plain, type: "string", values: schema.options.map(String) };
  if (schema instanceof z.ZodISODate) return { ...plain, type: "date" };
  if (schema instanceof z.ZodString) return { ...plain, type: "string" };
  if (schema instanceof z.ZodBoolean) return { ...plain, type: "boolean" };
  if (schema instanceof z.ZodNumber) {
    const { minValue, maxValue, format } = schema;
    const bound = (value: number | null) => (value !== null && Number.isSafeInteger(value) && Math.abs(value) < 2 ** 53 - 1 ? value : null);
    return { ...plain, type: format === "safeint" ? "integer" : "number", minimum: bound(minValue), maximum: bound(maxValue) };
  }
  // `1 | 2 | 3`
  if (schema instanceof z.ZodUnion) {
    const values = schema.options.map((option) => (option instanceof z.ZodLiteral ? Number(option.value) : Number.NaN));
    if (values.every(Number.isInteger)) return { ...plain, type: "integer", minimum: Math.min(...values), maximum: Math.max(...values) };
  }
  if (schema instanceof z.ZodArray || schema instanceof z.ZodRecord) return { ...plain, type: "json" };
  throw new Error(`no column for ${name}`);
}

export type Cell = string | number | boolean | object | null;

/** The cells of a row, in the order of the columns. */
export function cellsOf(columns: readonly Column[], row: object): Cell[] {
  const cells: Cell[] = new Array(columns.length);
  for (let i = 0; i < columns.length; i++) {
    const { path, type } = columns[i] as Column;
    const [field = "", inner] = path;
    const value = (row as Record<string, unknown>)[field];
    const cell = (inner === undefined ? value : (value as Record<string, unknown> | null)?.[inner]) ?? null;
    cells[i] = (type === "json" ? ordered(cell) : cell) as Cell;
  }
  return cells;
}

/** The same with sorted keys: the order in which somebody wrote the fields of an object says nothing. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]));
}

/** The row of which these are the cells: a nested field is null where all that it must have is. */
export function rowOf(schema: z.ZodObject, cells: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schema.shape).map(([field, of]) => {
      const { inner, nullable } = unwrapped(of as z.ZodType);
      const columns = fieldColumns(field, of as z.ZodType);
      if (!(inner instanceof z.ZodObject))
        return [field, cells[columns[0]?.name ?? ""] ?? (of instanceof z.ZodOptional ? undefined : null)];
      const values = columns.map(({ name, path }) => [path[1], cells[name] ?? null] as const);
      const required = Object.entries(inner.shape).filter(([, nested]) => !unwrapped(nested as z.ZodType).nullable);
      const missing = required.length > 0 && required.every(([name]) => values.find(([of]) => of === name)?.[1] === null);
      return [field, nullable && missing ? null : Object.fromEntries(values)];
    }),
  );
}
