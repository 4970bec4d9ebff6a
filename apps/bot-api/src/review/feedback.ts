import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { feedbackSchema } from "@thidua/core";
import { FEEDBACK_KINDS } from "@thidua/store";
import { atMost, onlyJson } from "../http/body.ts";
import type { Environment, Service } from "../http/environment.ts";
import { PROBLEM_RESPONSE, problem } from "../http/problem.ts";
import { isSameOrigin } from "../http/session.ts";
import { shown } from "../http/shown.ts";
import { QUESTION } from "../routes/examples.ts";
import { kindSchema } from "./schemas.ts";

const what = z.enum(FEEDBACK_KINDS, { error: `Phải là một trong: ${FEEDBACK_KINDS.join(", ")}.` });
const given = z
  .strictObject({
    question: z.string().min(1).max(2_000),
    answer: z.string().max(20_000),
    what,
    note: z.string().max(2_000).nullable().default(null),
    records: z.array(z.object({ kind: kindSchema, id: z.string().max(200) })).max(200),
  })
  .openapi("NewFeedback");
const feedback = feedbackSchema.extend({}).openapi("Feedback");
const json = <T extends z.ZodType>(description: string, schema: T) => ({
  200: { description, content: { "application/json": { schema } } },
  default: PROBLEM_RESPONSE,
});
const add = createRoute({
  method: "post",
  path: "/v1/feedback",
  operationId: "add-feedback",
  tags: ["review"],
  summary: "Báo một câu trả lời sai ở đâu",
  request: {
    body: {
      required: true,
      content: {
        "application/json": {
          schema: given,
          examples: {
            wrong: {
              summary: "Sai số liệu",
              value: {
                question: QUESTION,
                answer: "41 xã",
                what: "wrong-number",
                note: null,
                records: [{ kind: "figure", id: "ha-giang-2020-f1" }],
              },
            },
          },
        },
      },
    },
  },
  responses: json("Đã ghi nhận", z.object({ id: z.number().int() })),
});
const list = createRoute({
  method: "get",
  path: "/v1/review/feedback",
  operationId: "list-feedback",
  tags: ["review"],
  summary: "Báo sai của bạn đọc, mới nhất trước",
  request: { query: z.strictObject({ state: z.enum(["open", "settled"]).optional(), cursor: z.string().max(30).optional() }) },
  responses: json("Một trang", z.object({ items: z.array(feedback), next: z.string().nullable() })),
});
const settle = createRoute({
  method: "post",
  path: "/v1/review/feedback/{id}",
  operationId: "settle-feedback",
  tags: ["review"],
  summary: "Đã xử lý một báo sai",
  request: {
    params: z.object({
      id: z
        .string()
        .regex(/^\d{1,15}$/, { error: "Mã không hợp lệ." })
        .openapi({ example: "1" }),
    }),
  },
  responses: json("Trước đó còn mở hay không", z.object({ settled: z.boolean() })),
});

/** Adds what readers say of answers. */
export function feedbackRoutes(app: OpenAPIHono<Environment>, { store }: Service): void {
  app.post("/v1/feedback", onlyJson, atMost(64 * 1024));
  app.openapi(add, async (c) => {
    if (!isSameOrigin(c)) return problem(c, "forbidden", "Chỉ báo sai được từ chính trang này.") as never;
    return c.json({ id: await store.addFeedback(c.req.valid("json")) }, 200);
  });
  app.openapi(list, async (c) => {
    const { state, cursor } = c.req.valid("query");
    return c.json(shown(await store.feedback({ ...(state && { state }), ...(cursor && { cursor }) })), 200);
  });
  // It takes nothing but its address.
  app.post("/v1/review/feedback/:id", atMost(1024));
  app.openapi(settle, async (c) => {
    return c.json({ settled: await store.settleFeedback(Number(c.req.valid("param").id), c.get("deciding").editor) }, 200);
  });
}
