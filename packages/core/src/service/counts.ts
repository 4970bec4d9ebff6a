import { z } from "zod";

const whole = z.number().int().nonnegative();

/** Records by one thing that they say: a province, a year, an award. */
export const statSchema = z.object({
  key: z.string().nullable().describe("Giá trị để lọc; null: các bản ghi không nói đến"),
  name: z.string().describe("Tên để hiển thị"),
  movements: whole,
  figures: whole,
  conferred: whole.describe("Khen thưởng đã trao"),
  proposed: whole.describe("Khen thưởng mới được đề nghị"),
});

const namedSchema = z.object({ slug: z.string(), name: z.string() });

/** What slugs mean, which provinces there were and are, and the version of the program that says so. */
export const vocabularySchema = z.object({
  version: z.string().describe("Phiên bản của chương trình"),
  awards: z.array(namedSchema.extend({ ranked: z.boolean() })),
  campaigns: z.array(namedSchema),
  authorities: z.array(z.string()),
  provinces: z.object({
    before: z.array(z.object({ name: z.string(), now: z.string() })).describe("63 tỉnh, thành trước 1/7/2025"),
    earlier: z
      .array(z.object({ name: z.string(), became: z.string(), now: z.string() }))
      .describe("Tên tỉnh có trước đó: Hà Tây, Thừa Thiên Huế"),
    now: z.array(z.string()).describe("34 tỉnh, thành từ 1/7/2025"),
  }),
});
