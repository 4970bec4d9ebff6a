import { z } from "zod";

/** From the largest to the smallest. */
export const placeLevelSchema = z.enum(["country", "province", "district", "commune", "village"]);
export type PlaceLevel = z.infer<typeof placeLevelSchema>;

/** Whether a place of this level lies within a province: a district, a commune, a village. */
export function isWithinProvince(level: PlaceLevel): boolean {
  return level !== "country" && level !== "province";
}

/** A place as it stood on the article's date. */
export const placeSchema = z.object({
  /** Without its prefix: `Bắc Kạn`, `Lệ Thủy`. */
  name: z.string().min(1),
  level: placeLevelSchema,
  /** The province it lay in on the article's date; its own name for a province; null where unknown. */
  province: z.string().nullable(),
  /** Official administrative code (General Statistics Office) of that date, where known. */
  code: z.string().nullable(),
});
export type Place = z.infer<typeof placeSchema>;
