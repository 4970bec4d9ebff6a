import type { FigureRow } from "../rows/rows.ts";
import type { ConflictKind } from "./conflict-kinds.ts";

/** What telling conflicts apart needs of a figure. */
export type Told = Pick<
  FigureRow,
  "value" | "comparator" | "status" | "time" | "place" | "provinceThen" | "provinceNow" | "articlePublishedAt"
>;

export interface Difference {
  kind: ConflictKind;
  reason: string;
  /** 0..1. */
  confidence: number;
}

const SLIPS = [1_000, 1_000_000];
/** Days between two articles from which on the later one knows more. */
const LATER = 28;

/** Null where both say the same. */
export function differenceOf(a: Told, b: Told): Difference | null {
  if (a.value === b.value) return null;
  const territory = otherTerritory(a, b);
  const slip = slipOf(a.value, b.value);
  if (slip !== null) return { kind: "unit-slip", reason: `gấp ${slip} lần`, confidence: 0.95 };
  if (territory !== null) return { kind: "other-territory", reason: territory, confidence: 0.9 };
  if (isRounding(a, b)) return { kind: "rounding", reason: "một bên là số làm tròn của bên kia", confidence: 0.9 };
  const update = updateOf(a, b);
  if (update !== null) return { kind: "update", reason: update, confidence: 0.8 };
  return { kind: "conflict", reason: "cùng chỉ tiêu, nơi và kỳ, khác giá trị", confidence: 0.8 };
}

function slipOf(a: number, b: number): number | null {
  const [low = 0, high = 0] = [Math.abs(a), Math.abs(b)].sort((x, y) => x - y);
  return low === 0 ? null : (SLIPS.find((slip) => Math.abs(high / low / slip - 1) < 0.005) ?? null);
}

function otherTerritory(a: Told, b: Told): string | null {
  if (a.place === null || b.place === null) return null;
  if (a.place.level !== b.place.level) return `${a.place.level} và ${b.place.level} cùng tên`;
  if (a.provinceThen !== null && b.provinceThen !== null && a.provinceThen !== b.provinceThen)
    return `${a.provinceThen} và ${b.provinceThen}`;
  const sides = [a, b].map(({ articlePublishedAt: at }) => (at === null ? null : at >= "2025-07"));
  // The same name, before and after the reform, of a province that took others in.
  if (a.place.level === "province" && sides[0] !== sides[1] && sides.every((side) => side !== null))
    return "tỉnh trước và sau ngày 01/7/2025";
  return null;
}

/** Significant digits of a number as it is written. */
function digits(value: number): number {
  return Math.abs(value).toExponential().split("e")[0]?.replace(".", "").length ?? 1;
}

function isRounding(a: Told, b: Told): boolean {
  const [coarse, fine] = digits(a.value) <= digits(b.value) ? [a, b] : [b, a];
  if (digits(coarse.value) === digits(fine.value)) return false;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(coarse.value))) - digits(coarse.value) + 1);
  const off = Math.abs(fine.value - coarse.value);
  if (coarse.value === 0 || !Number.isFinite(step)) return false;
  // "hơn 31 tỷ" of 31,7; "gần 32 tỷ" of 31,2.
  const least = coarse.comparator === "gt" || coarse.comparator === "gte";
  const most = coarse.comparator === "lt" || coarse.comparator === "lte";
  const near = Math.abs(off / coarse.value) < 0.1;
  if (least) return fine.value > coarse.value && off < step && near;
  if (most) return fine.value < coarse.value && off < step && near;
  return near && off <= (coarse.comparator === "approx" ? step : step / 2) * (1 + 1e-9);
}

function updateOf(a: Told, b: Told): string | null {
  if (a.status !== b.status) return `${a.status} và ${b.status}`;
  const [endA, endB] = [a.time?.end ?? null, b.time?.end ?? null];
  if (endA !== null && endB !== null && endA !== endB) return `tính đến ${endA} và ${endB}`;
  const [first, last] = [a.articlePublishedAt, b.articlePublishedAt].map((at) =>
    at !== null && at.length === 10 ? Date.parse(at) : Number.NaN,
  );
  if (Math.abs((first ?? Number.NaN) - (last ?? Number.NaN)) / 86_400_000 >= LATER) return "bài sau cập nhật bài trước";
  return null;
}
