import { z } from "@hono/zod-openapi";
import { articleSchema, awardSchema, figureSchema, movementSchema, reviewReasonSchema, reviewSchema } from "@thidua/core";
import { ROLES } from "@thidua/store";
import { storedAward, storedFigure, storedMovement } from "../routes/schemas.ts";

export const kindSchema = z.enum(["movement", "figure", "award"], { error: "Phải là movement, figure hoặc award." });

export const storedRecord = z.discriminatedUnion("kind", [storedMovement, storedFigure, storedAward]);
export const plainRecord = z.discriminatedUnion("kind", [
  movementSchema.extend({}).openapi("PlainMovement"),
  figureSchema.extend({}).openapi("PlainFigure"),
  awardSchema.extend({}).openapi("PlainAward"),
]);

export const decision = z
  .object({
    id: z.number().int(),
    recordId: z.string(),
    articleId: z.string(),
    kind: kindSchema,
    version: z.number().int(),
    action: z.enum(["accept", "correct", "reject", "create", "undo"]),
    review: reviewSchema,
    before: plainRecord.nullable(),
    after: plainRecord.nullable(),
    start: z.number().int(),
    end: z.number().int(),
    quote: z.string(),
    reason: reviewReasonSchema.nullable(),
    note: z.string().nullable(),
    reading: z.enum(["read", "own"]).nullable().openapi({
      description: "read: cổng kiểm tra đọc lại được giá trị từ câu trích; own: cách đọc riêng của biên tập viên",
    }),
    undoes: z.number().int().nullable(),
    sameAs: z.string().nullable(),
    editor: z.string().nullable().openapi({ description: "Chỉ hiện cho người đã đăng nhập" }),
    role: z.enum(ROLES),
    decidedAt: z.string(),
  })
  .openapi("Decision");

export const recordState = z
  .object({
    record: storedRecord.nullable().openapi({ description: "null nếu bản ghi đã được rút lại" }),
    version: z.number().int().openapi({ description: "Gửi lại khi quyết định: ai quyết định trước thì bản này tăng" }),
    history: z.array(decision),
    gate: z.string().nullable().optional().openapi({ description: "Vì sao cổng kiểm tra không đọc lại được giá trị" }),
  })
  .openapi("RecordState");

export const wholeArticle = articleSchema.extend({}).openapi("ReviewedArticle");
