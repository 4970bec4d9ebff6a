import { z } from "zod";
import { evidenceShape } from "./evidence.ts";
import { placeSchema } from "./place.ts";
import { timeSchema } from "./time.ts";

/** `gt` hơn, trên, quá; `gte` ít nhất, từ … trở lên; `lt` dưới, chưa tới; `lte` không quá, tối đa; `approx` khoảng, xấp xỉ, gần. */
export const comparatorSchema = z.enum(["eq", "gt", "gte", "lt", "lte", "approx"]);
export type Comparator = z.infer<typeof comparatorSchema>;

/** `estimate` ước đạt; `forecast` dự kiến; `target` phấn đấu, mục tiêu, chỉ tiêu. */
export const figureStatusSchema = z.enum(["actual", "estimate", "forecast", "target"]);
export type FigureStatus = z.infer<typeof figureStatusSchema>;

/** A number about results. */
export const figureSchema = z.object({
  ...evidenceShape,
  kind: z.literal("figure"),
  /** What is measured, as a noun phrase: `số xã đạt chuẩn nông thôn mới`. */
  indicator: z.string(),
  /** Scale words folded in: 31,3 tỷ đồng is 31300000000. */
  value: z.number(),
  /** `xã`, `%`, `%/năm`, `đồng`, `đồng/người/năm`, `tiêu chí/xã`. */
  unit: z.string(),
  /** As written: `31,3 tỷ đồng`. */
  text: z.string().min(1),
  comparator: comparatorSchema,
  status: figureStatusSchema,
  time: timeSchema.nullable(),
  place: placeSchema.nullable(),
  /** Name of the movement it is a result of. */
  movement: z.string().nullable(),
});
export type Figure = z.infer<typeof figureSchema>;
