export * from "./characters.ts";
export * from "./times.ts";
export type { RelativeTime } from "./times-relative.ts";
export type { TimeRole } from "./times-roles.ts";
export type { TimeBound } from "./times-words.ts";
export * from "./times-write.ts";
export { formatNumber, type NumberReading, parseNumber, readNumbers } from "./numbers.ts";
export { formatQuantity, parseQuantity, type Quantity, quantityAt, readQuantities } from "./quantities.ts";
export { parseUnit, readPer, readUnit, type UnitKind, type UnitReading } from "./units.ts";
