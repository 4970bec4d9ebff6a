import { z } from "@hono/zod-openapi";
import {
  aboutSchema,
  answerSchema,
  articleSchema,
  articleSummarySchema,
  authorityLevelSchema,
  awardSchema,
  awardSlugSchema,
  awardStatusSchema,
  figureSchema,
  figureStatusSchema,
  movementLevelSchema,
  movementSchema,
  placeLevelSchema,
  reviewSchema,
} from "@thidua/core";

export const answer = answerSchema.extend({}).openapi("Answer");

/** Records with the article they stand in, as the lists give them. */
export const storedMovement = movementSchema.extend({ article: aboutSchema }).openapi("Movement");
export const storedFigure = figureSchema.extend({ article: aboutSchema }).openapi("Figure");
export const storedAward = awardSchema.extend({ article: aboutSchema }).openapi("Award");
export const wholeArticle = articleSchema.extend({}).openapi("Article");
export const articleSummary = articleSummarySchema.extend({}).openapi("ArticleSummary");

/** One page of a list. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    next: z.string().nullable().openapi({ description: "Con trỏ (cursor) của trang sau; null khi đã hết" }),
  });
}

const LONGEST_WORDS = 300;
const MOST_VALUES = 20;

/** One value, or the parameter repeated: any of the values will do. */
function oneOrMany<T extends z.ZodType<string>>(one: T, description: string, example?: string) {
  return z
    .union([one, z.array(one).max(MOST_VALUES, { error: `Nhiều nhất ${MOST_VALUES} giá trị.` })], {
      error: (issue) => unionMessage(issue) ?? "Giá trị không hợp lệ.",
    })
    .optional()
    .openapi({ description, ...(example !== undefined && { example }) });
}

/** What a union says is what its first branch says. */
function unionMessage(issue: { errors?: unknown }): string | undefined {
  const [[first] = []] = (issue.errors ?? []) as { message?: string }[][];
  return first?.message;
}

const words = z
  .string()
  .min(1, { error: "Không được để trống." })
  .max(LONGEST_WORDS, { error: `Dài nhất ${LONGEST_WORDS} ký tự.` });
const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `Phải là một trong: ${values.join(", ")}.` });
const time = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, { error: "Phải là năm, tháng hoặc ngày: 2024, 2024-06 hoặc 2024-06-30." })
  .optional();
const unique = (...lists: readonly (readonly string[])[]) => [...new Set(lists.flat())] as [string, ...string[]];

/** What lists and counts can be narrowed by. What a kind does not have, it is not found by. */
export const filterQuery = z.strictObject({
  q: words.optional().openapi({ description: "Các từ phải có trong bản ghi, không kể dấu và hoa thường" }),
  place: oneOrMany(words, "Nơi chốn, có hoặc không có từ “tỉnh”, “huyện”, “xã”"),
  province: oneOrMany(words, "Tỉnh, thành phố của nơi chốn, hoặc của bài viết", "Hà Giang"),
  level: oneOrMany(
    choice(unique(movementLevelSchema.options, placeLevelSchema.options)),
    "Cấp của phong trào; với số liệu và khen thưởng là cấp của nơi chốn",
  ),
  from: time.openapi({ description: "Từ năm, tháng hoặc ngày" }),
  to: time.openapi({ description: "Đến năm, tháng hoặc ngày" }),
  award: oneOrMany(choice(awardSlugSchema.options as [string, ...string[]]), "Hình thức khen thưởng, danh hiệu"),
  authority: oneOrMany(choice(authorityLevelSchema.options as [string, ...string[]]), "Cấp khen thưởng"),
  status: oneOrMany(choice(unique(figureStatusSchema.options, awardStatusSchema.options)), "Trạng thái của số liệu hoặc khen thưởng"),
  movement: oneOrMany(words, "Các từ trong tên phong trào"),
  campaign: oneOrMany(words, "Phong trào toàn quốc (slug)"),
  indicator: oneOrMany(words, "Các từ trong chỉ tiêu"),
  recipient: oneOrMany(words, "Các từ trong tên tập thể, cá nhân được khen"),
  review: oneOrMany(choice(reviewSchema.options as [string, ...string[]]), "Ý kiến của biên tập viên"),
  articleId: oneOrMany(words, "Mã bài viết"),
  originals: z
    .literal("1", { error: "Chỉ nhận 1." })
    .transform(() => true)
    .optional()
    .openapi({ type: "string", enum: ["1"], description: "1: bỏ bản ghi trong các bài chép lại, như khi đếm" }),
});

/** A filter, and which page in which order. */
export const listQuery = filterQuery.extend({
  limit: z
    .string()
    .regex(/^(?:[1-9]\d?|1\d\d|200)$/, { error: "Phải là số nguyên từ 1 đến 200." })
    .transform(Number)
    .optional()
    .openapi({ type: "integer", minimum: 1, maximum: 200, default: 50, example: "20", description: "Số mục mỗi trang" }),
  cursor: z.string().max(1_000, { error: "Con trỏ không hợp lệ." }).optional().openapi({ description: "`next` của trang trước" }),
  sort: choice(["published", "-published", "value", "-value", "confidence", "-confidence"])
    .optional()
    .openapi({ description: "Thứ tự; dấu trừ là giảm dần; mặc định bài mới nhất trước" }),
});

/** The id of one item; `example` is one that the tests' articles have. */
export const idParams = (example: string) =>
  z.object({ id: z.string().min(1).max(200, { error: "Mã không hợp lệ." }).openapi({ example }) });
