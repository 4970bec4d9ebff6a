import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { agreementSchema } from "@thidua/core";
import { atMost, onlyJson } from "../http/body.ts";
import type { Environment, Service } from "../http/environment.ts";
import { PROBLEM_RESPONSE } from "../http/problem.ts";
import { shown } from "../http/shown.ts";
import { kindSchema, plainRecord, wholeArticle } from "./schemas.ts";

const agreement = agreementSchema.extend({}).openapi("Agreement");
const blind = z.object({ item: z.object({ article: wholeArticle, record: plainRecord }).nullable() }).openapi("BlindItem");
const verdict = z
  .strictObject({
    articleId: z.string().max(200),
    kind: kindSchema,
    recordId: z.string().max(200),
    review: z.enum(["accepted", "corrected", "rejected"], { error: "Phải là accepted, corrected hoặc rejected." }),
  })
  .openapi("BlindReview");
const json = <T extends z.ZodType>(description: string, schema: T) => ({
  200: { description, content: { "application/json": { schema } } },
  default: PROBLEM_RESPONSE,
});
const next = createRoute({
  method: "get",
  path: "/v1/review/blind",
  operationId: "next-blind",
  tags: ["review"],
  summary: "Bản ghi tiếp theo cần người thứ hai duyệt, không thấy ý kiến của người thứ nhất",
  responses: json("Một bản ghi, hoặc không có", blind),
});
const decide = createRoute({
  method: "post",
  path: "/v1/review/blind",
  operationId: "review-blind",
  tags: ["review"],
  summary: "Ý kiến của người thứ hai: không đổi bản ghi, chỉ để đo độ thống nhất",
  request: {
    body: {
      required: true,
      content: {
        "application/json": {
          schema: verdict,
          examples: {
            accept: {
              summary: "Đúng",
              value: { articleId: "ha-giang-2020", kind: "figure", recordId: "ha-giang-2020-f1", review: "accepted" },
            },
          },
        },
      },
    },
  },
  responses: json("Có được tính không", z.object({ counted: z.boolean() })),
});
const measured = createRoute({
  method: "get",
  path: "/v1/review/agreement",
  operationId: "agreement",
  tags: ["review"],
  summary: "Hai lượt duyệt thống nhất đến đâu",
  responses: json("Độ thống nhất", agreement),
});

/** Adds the blind second review of a tenth of the records, and how well two editors agree. */
export function secondRoutes(app: OpenAPIHono<Environment>, { store }: Service): void {
  app.openapi(next, async (c) => c.json(shown({ item: await store.nextBlind(c.get("user")?.name ?? "") }) as never, 200));
  app.post("/v1/review/blind", onlyJson, atMost(8 * 1024));
  app.openapi(decide, async (c) => {
    const counted = await store.reviewBlind({ ...c.req.valid("json"), record: null, editor: c.get("deciding").editor });
    return c.json({ counted }, 200);
  });
  app.openapi(measured, async (c) => c.json(await store.agreement(), 200));
}
