import { z } from "@hono/zod-openapi";
import { articleSchema, awardSchema, decisionSchema, figureSchema, movementSchema, recordStateSchema } from "@thidua/core";
import { storedAward, storedFigure, storedMovement } from "../routes/schemas.ts";

export const kindSchema = z.enum(["movement", "figure", "award"], { error: "Phải là movement, figure hoặc award." });

export const storedRecord = z.discriminatedUnion("kind", [storedMovement, storedFigure, storedAward]);
export const plainRecord = z.discriminatedUnion("kind", [
  movementSchema.extend({}).openapi("PlainMovement"),
  figureSchema.extend({}).openapi("PlainFigure"),
  awardSchema.extend({}).openapi("PlainAward"),
]);

// What is described by its name elsewhere is named here, too.
const decision = decisionSchema.extend({ before: plainRecord.nullable(), after: plainRecord.nullable() }).openapi("Decision");

export const recordState = recordStateSchema
  .extend({ record: storedRecord.nullable().describe("null nếu bản ghi đã được rút lại"), history: z.array(decision) })
  .openapi("RecordState");

export const wholeArticle = articleSchema.extend({}).openapi("ReviewedArticle");
