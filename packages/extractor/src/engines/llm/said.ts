import {
  authorityLevelSchema,
  awardSlugSchema,
  awardStatusSchema,
  comparatorSchema,
  figureStatusSchema,
  recipientKindSchema,
} from "@thidua/core";
import { z } from "zod";

// What a model says: sentences by number, and values. Quotes are cut by code.

const sentences = z.array(z.number().int()).describe("số của câu nêu điều này; nhiều câu thì phải liền nhau");
const year = z.string().nullable();
const time = z.object({ start: year, end: year }).nullable().describe("năm, ví dụ 2018; chỉ khi câu hoặc bài nói rõ");
const place = z.string().nullable().describe("tên nơi, không có chữ tỉnh, huyện, xã");
const movement = z.string().nullable().describe("tên phong trào mà điều này là kết quả");

export const saidMovementSchema = z.object({
  sentences,
  name: z.string().describe("tên phong trào như bài viết, không có dấu ngoặc kép"),
  launcher: z.string().nullable().describe("ai phát động, đúng chữ của bài"),
});

export const saidFigureSchema = z.object({
  sentences,
  value: z.number().describe("giá trị đã nhân tỷ, triệu, nghìn: 31,3 tỷ đồng là 31300000000"),
  unit: z.string().describe("đơn vị như bài viết, không có tỷ, triệu, nghìn: xã, %, đồng, đồng/người/năm"),
  indicator: z.string().describe("đo cái gì, bằng chữ của bài"),
  comparator: comparatorSchema,
  status: figureStatusSchema,
  time,
  place,
  movement,
});

export const saidAwardSchema = z.object({
  sentences,
  award: awardSlugSchema,
  rank: z.number().int().nullable().describe("hạng 1, 2, 3"),
  recipient: z.object({ kind: recipientKindSchema, name: z.string().nullable(), count: z.number().int().nullable() }),
  status: awardStatusSchema,
  authority: z.object({ level: authorityLevelSchema.nullable(), name: z.string().nullable() }).describe("ai tặng, đúng chữ của bài"),
  time,
  movement,
});

/** The reply as it is asked for. */
export const replySchema = z.object({
  movements: z.array(saidMovementSchema),
  figures: z.array(saidFigureSchema),
  awards: z.array(saidAwardSchema),
});

export type SaidMovement = z.infer<typeof saidMovementSchema> & { kind: "movement" };
export type SaidFigure = z.infer<typeof saidFigureSchema> & { kind: "figure" };
export type SaidAward = z.infer<typeof saidAwardSchema> & { kind: "award" };
export type Said = SaidMovement | SaidFigure | SaidAward;
export type SaidReply = z.infer<typeof replySchema>;

/** All that a reply says, one after the other. */
export function saidOf(reply: SaidReply): Said[] {
  return [
    ...reply.movements.map((one) => ({ kind: "movement" as const, ...one })),
    ...reply.figures.map((one) => ({ kind: "figure" as const, ...one })),
    ...reply.awards.map((one) => ({ kind: "award" as const, ...one })),
  ];
}

/** What was said, as a reply again. */
export function replyOf(said: readonly Said[]): SaidReply {
  const reply: SaidReply = { movements: [], figures: [], awards: [] };
  for (const one of said) {
    const { kind: _kind, ...fields } = one;
    if (one.kind === "movement") reply.movements.push(fields as SaidReply["movements"][number]);
    else if (one.kind === "figure") reply.figures.push(fields as SaidReply["figures"][number]);
    else reply.awards.push(fields as SaidReply["awards"][number]);
  }
  return reply;
}
