import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { answerSchema } from "@thidua/core";
import { streamSSE } from "hono/streaming";
import { atMost, onlyJson } from "../http/body.ts";
import type { Environment, Service } from "../http/environment.ts";
import { PROBLEM_RESPONSE } from "../http/problem.ts";

const LONGEST_QUESTION = 2_000;
const LONGEST_HISTORY = 20;
const LONGEST_BODY = 256 * 1024;

const TEXT = "Câu hỏi phải là một chuỗi văn bản.";
const question = z
  .string({ error: TEXT })
  .max(LONGEST_QUESTION, { error: `Câu hỏi dài nhất ${LONGEST_QUESTION.toLocaleString("vi")} ký tự.` });

const chatSchema = z
  .strictObject(
    {
      question: question
        .refine((text) => text.trim() !== "", { error: "Câu hỏi không được để trống." })
        .openapi({ example: "Năm 2020 Hà Giang có bao nhiêu xã đạt chuẩn nông thôn mới?" }),
      history: z
        .array(question, { error: "Phải là danh sách câu hỏi." })
        .max(LONGEST_HISTORY, { error: `Nhiều nhất ${LONGEST_HISTORY} câu hỏi trước.` })
        .optional()
        .openapi({ description: "Các câu hỏi trước của cuộc trò chuyện, cũ nhất trước" }),
    },
    { error: (issue) => (issue.code === "invalid_type" ? "Phải là một đối tượng JSON có “question”." : undefined) },
  )
  .openapi("ChatRequest");

const route = createRoute({
  method: "post",
  path: "/v1/chat",
  operationId: "chat",
  tags: ["chat"],
  summary: "Hỏi một câu",
  description:
    "Trả lời từ các bản ghi, mỗi con số có câu trích dẫn. Với Accept: text/event-stream, câu trả lời đến dần: nhiều sự kiện token (văn bản), rồi một sự kiện answer (toàn bộ Answer).",
  request: { body: { required: true, content: { "application/json": { schema: chatSchema } } } },
  responses: {
    200: {
      description: "Câu trả lời",
      content: {
        "application/json": { schema: answerSchema.extend({}).openapi("Answer") },
        "text/event-stream": { schema: z.string() },
      },
    },
    default: PROBLEM_RESPONSE,
  },
});

/** Adds `POST /v1/chat`. */
export function chatRoutes(app: OpenAPIHono<Environment>, { store, ask }: Service): void {
  app.post("/v1/chat", onlyJson, atMost(LONGEST_BODY));
  app.openapi(route, async (c) => {
    const { question, history = [] } = c.req.valid("json");
    const answer = await ask(store, { question, history });
    c.header("Cache-Control", "no-store");
    if (!(c.req.header("accept") ?? "").includes("text/event-stream")) return c.json(answer, 200);
    // A proxy that gathers the stream would take its point away.
    c.header("X-Accel-Buffering", "no");
    return streamSSE(c, async (stream) => {
      for (const data of answer.answer.match(/\S+\s*|^\s+/g) ?? []) {
        if (stream.aborted) return;
        await stream.writeSSE({ event: "token", data });
      }
      await stream.writeSSE({ event: "answer", data: JSON.stringify(answer) });
    }) as never;
  });
}
