import { authorityLevelSchema, awardSlugSchema, isoTimeSchema, reviewSchema } from "@thidua/core";
import type { RecordFilter } from "@thidua/store";
import { z } from "zod";

const words = z.string().min(1).max(300);

/** The lists' filters as a tool takes them: one value each, all optional. */
export const filterInput = {
  q: words.optional().describe("Các từ phải có, không kể dấu và hoa thường"),
  place: words.optional().describe("Nơi chốn"),
  province: words.optional().describe("Tỉnh, thành phố"),
  level: words.optional().describe("Cấp: country, province, district, commune, …"),
  from: isoTimeSchema.optional().describe("Từ năm, tháng hoặc ngày"),
  to: isoTimeSchema.optional().describe("Đến năm, tháng hoặc ngày"),
  award: awardSlugSchema.optional().describe("Hình thức khen thưởng, danh hiệu"),
  authority: authorityLevelSchema.optional().describe("Cấp khen thưởng"),
  status: z.enum(["conferred", "proposed", "actual", "estimate", "forecast", "target"]).optional(),
  movement: words.optional().describe("Các từ trong tên phong trào"),
  campaign: words.optional().describe("Phong trào toàn quốc (slug)"),
  indicator: words.optional().describe("Các từ trong chỉ tiêu"),
  recipient: words.optional().describe("Các từ trong tên tập thể, cá nhân được khen"),
  review: reviewSchema.optional(),
  limit: z.number().int().min(1).max(50).optional().describe("Số mục mỗi trang, mặc định 20"),
  cursor: z.string().max(1_000).optional().describe("next của trang trước"),
};

export type Filter = z.infer<z.ZodObject<typeof filterInput>>;

/** A page small enough for a model to read. */
export function filterOf({ limit = 20, ...filter }: Filter): RecordFilter {
  return { ...filter, limit };
}
