import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Answer } from "@thidua/core";
import { streamSSE } from "hono/streaming";
import { atMost, onlyJson } from "../http/body.ts";
import type { Answering, Environment } from "../http/environment.ts";
import { invalid } from "../http/errors.ts";
import { PROBLEM_RESPONSE, problem } from "../http/problem.ts";
import { annotationsOf, completion, completionRequest, MODEL, questionsOf, usageOf } from "./completion-shape.ts";
import { QUESTION } from "./examples.ts";
import { askedText, LONGEST_BODY, piecesOf } from "./question.ts";

const examples = {
  ask: { summary: "Một câu hỏi", value: { model: MODEL, messages: [{ role: "user", content: QUESTION }] } },
  stream: { summary: "Trả lời dần", value: { model: MODEL, stream: true, messages: [{ role: "user", content: QUESTION }] } },
};

const complete = createRoute({
  method: "post",
  path: "/v1/chat/completions",
  operationId: "create-completion",
  tags: ["openai"],
  summary: "Hỏi theo dạng của OpenAI",
  description:
    "Cho mọi chương trình trò chuyện nói giao thức của OpenAI. Câu hỏi là tin nhắn cuối của người dùng, các tin nhắn trước của họ là ngữ cảnh; lời nhắn hệ thống không đổi được câu trả lời. Toàn bộ Answer ở trường thidua (khi trả lời dần: ở mảnh cuối).",
  request: { body: { required: true, content: { "application/json": { schema: completionRequest, examples } } } },
  responses: {
    200: {
      description: "Câu trả lời",
      content: { "application/json": { schema: completion }, "text/event-stream": { schema: z.string() } },
    },
    default: PROBLEM_RESPONSE,
  },
});

const model = z
  .object({ id: z.literal(MODEL), object: z.literal("model"), created: z.number().int(), owned_by: z.literal("thidua") })
  .openapi("Model");
const THE_MODEL = { id: MODEL, object: "model", created: 0, owned_by: "thidua" } as const;

const listModels = createRoute({
  method: "get",
  path: "/v1/models",
  operationId: "list-models",
  tags: ["openai"],
  summary: "Các mô hình, theo dạng của OpenAI",
  responses: {
    200: {
      description: "Một mô hình",
      content: { "application/json": { schema: z.object({ object: z.literal("list"), data: z.array(model) }) } },
    },
    default: PROBLEM_RESPONSE,
  },
});

const getModel = createRoute({
  method: "get",
  path: "/v1/models/{model}",
  operationId: "get-model",
  tags: ["openai"],
  summary: "Một mô hình theo tên",
  request: { params: z.object({ model: z.string().openapi({ example: MODEL }) }) },
  responses: { 200: { description: "Mô hình", content: { "application/json": { schema: model } } }, default: PROBLEM_RESPONSE },
});

/** Adds `POST /v1/chat/completions`, `GET /v1/models` and `GET /v1/models/{model}`. */
export function completionRoutes(app: OpenAPIHono<Environment>, service: Answering): void {
  app.openapi(listModels, (c) => c.json({ object: "list" as const, data: [THE_MODEL] }, 200));
  app.openapi(getModel, (c) =>
    c.req.valid("param").model === MODEL ? c.json(THE_MODEL, 200) : (problem(c, "not-found", `Chỉ có mô hình “${MODEL}”.`) as never),
  );
  app.post("/v1/chat/completions", onlyJson, atMost(LONGEST_BODY));
  app.openapi(complete, async (c) => {
    const request = c.req.valid("json");
    const { question, history } = questionsOf(request);
    const checked = askedText.safeParse(question);
    if (!checked.success)
      return invalid(c, [{ code: "custom", path: ["messages"], message: checked.error.issues[0]?.message ?? "" }]) as never;
    const answer = await service.answer("completions", question, history);
    c.header("Cache-Control", "no-store");
    const head = { id: `chatcmpl-${c.get("requestId")}`, created: Math.floor(Date.now() / 1000), model: MODEL } as const;
    const annotations = annotationsOf(answer, c.req.url);
    const usage = usageOf(question, answer.answer);
    if (request.stream !== true) {
      const message = { role: "assistant", content: answer.answer, refusal: null, annotations } as const;
      const choices = [{ index: 0, message, logprobs: null, finish_reason: "stop" as const }];
      return c.json({ ...head, object: "chat.completion" as const, choices, usage, thidua: answer }, 200);
    }
    c.header("X-Accel-Buffering", "no");
    const last = request.stream_options?.include_usage === true ? [{ choices: [], usage }] : [];
    return streamSSE(c, async (stream) => {
      for (const piece of [...chunksOf(answer, annotations), ...last]) {
        if (stream.aborted) return;
        await stream.writeSSE({ data: JSON.stringify({ ...head, object: "chat.completion.chunk", ...piece }) });
      }
      await stream.writeSSE({ data: "[DONE]" });
    }) as never;
  });
}

/** The answer as pieces of a stream: who speaks, the words, and at the end what they stand on. */
function chunksOf(answer: Answer, annotations: object[]): object[] {
  const chunk = (delta: object, finish_reason: "stop" | null = null) => ({ choices: [{ index: 0, delta, logprobs: null, finish_reason }] });
  return [
    chunk({ role: "assistant", content: "" }),
    ...piecesOf(answer.answer).map((content) => chunk({ content })),
    { ...chunk({ annotations }, "stop"), thidua: answer },
  ];
}
