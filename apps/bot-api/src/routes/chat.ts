import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { streamSSE } from "hono/streaming";
import { atMost, onlyJson } from "../http/body.ts";
import type { Answering, Environment } from "../http/environment.ts";
import { PROBLEM_RESPONSE } from "../http/problem.ts";
import { QUESTION } from "./examples.ts";
import { askedText, LONGEST_BODY, LONGEST_HISTORY, piecesOf, questionText } from "./question.ts";
import { answer } from "./schemas.ts";

const chatSchema = z
  .strictObject(
    {
      question: askedText.openapi({ example: QUESTION }),
      history: z
        .array(questionText, { error: "Phải là danh sách câu hỏi." })
        .max(LONGEST_HISTORY, { error: `Nhiều nhất ${LONGEST_HISTORY} câu hỏi trước.` })
        .optional()
        .openapi({ description: "Các câu hỏi trước của cuộc trò chuyện, cũ nhất trước" }),
    },
    { error: (issue) => (issue.code === "invalid_type" ? "Phải là một đối tượng JSON có “question”." : undefined) },
  )
  .openapi("ChatRequest");

const examples = {
  ask: { summary: "Một câu hỏi", value: { question: QUESTION } },
  follow: { summary: "Hỏi tiếp", value: { question: "Còn khen thưởng thì sao?", history: [QUESTION] } },
};

const route = createRoute({
  method: "post",
  path: "/v1/chat",
  operationId: "chat",
  tags: ["chat"],
  summary: "Hỏi một câu",
  description:
    "Trả lời từ các bản ghi, mỗi con số có câu trích dẫn. Với Accept: text/event-stream, câu trả lời đến dần: nhiều sự kiện token (văn bản), rồi một sự kiện answer (toàn bộ Answer).",
  request: { body: { required: true, content: { "application/json": { schema: chatSchema, examples } } } },
  responses: {
    200: {
      description: "Câu trả lời",
      content: { "application/json": { schema: answer }, "text/event-stream": { schema: z.string() } },
    },
    default: PROBLEM_RESPONSE,
  },
});

/** Adds `POST /v1/chat`. */
export function chatRoutes(app: OpenAPIHono<Environment>, service: Answering): void {
  app.post("/v1/chat", onlyJson, atMost(LONGEST_BODY));
  app.openapi(route, async (c) => {
    const { question, history = [] } = c.req.valid("json");
    const answer = await service.answer("chat", question, history);
    c.header("Cache-Control", "no-store");
    if (!(c.req.header("accept") ?? "").includes("text/event-stream")) return c.json(answer, 200);
    // A proxy that gathers the stream would take its point away.
    c.header("X-Accel-Buffering", "no");
    return streamSSE(c, async (stream) => {
      for (const data of piecesOf(answer.answer)) {
        if (stream.aborted) return;
        await stream.writeSSE({ event: "token", data });
      }
      await stream.writeSSE({ event: "answer", data: JSON.stringify(answer) });
    }) as never;
  });
}
