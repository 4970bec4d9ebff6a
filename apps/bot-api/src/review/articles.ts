import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { underReviewSchema } from "@thidua/core";
import { atMost, onlyJson } from "../http/body.ts";
import type { Environment, Service } from "../http/environment.ts";
import { PROBLEM_RESPONSE, problem } from "../http/problem.ts";
import { shown } from "../http/shown.ts";
import { idParams } from "../routes/schemas.ts";
import { plainRecord, wholeArticle } from "./schemas.ts";

const verdict = z.enum(["nothing-here", "complete", "open"], { error: "Phải là nothing-here, complete hoặc open." });
const underReview = underReviewSchema
  .extend({ article: wholeArticle, records: z.array(z.object({ record: plainRecord, version: z.number().int() })) })
  .openapi("ArticleUnderReview");
const path = "/v1/review/articles/{id}";
const params = idParams("ha-giang-2020");
const responses = {
  200: { description: "Bài viết và mọi bản ghi của nó", content: { "application/json": { schema: underReview } } },
  default: PROBLEM_RESPONSE,
};
const read = createRoute({
  method: "get",
  path,
  operationId: "article-under-review",
  tags: ["review"],
  summary: "Một bài viết để duyệt",
  request: { params },
  responses,
});
const decide = createRoute({
  method: "post",
  path,
  operationId: "review-article",
  tags: ["review"],
  summary: "Đã duyệt cả bài: không có gì, hoặc đã đủ",
  request: {
    params,
    body: {
      required: true,
      content: {
        "application/json": {
          schema: z.strictObject({ verdict }).openapi("ArticleVerdict"),
          examples: { complete: { summary: "Đã đủ", value: { verdict: "complete" } } },
        },
      },
    },
  },
  responses,
});

/** Adds articles as editors see them. */
export function reviewArticleRoutes(app: OpenAPIHono<Environment>, { store }: Service): void {
  app.openapi(read, async (c) => {
    const found = await store.articleUnderReview(c.req.valid("param").id);
    return found === null ? (problem(c, "not-found", "Không có bài viết nào mang mã này.") as never) : c.json(shown(found) as never, 200);
  });
  app.post("/v1/review/articles/:id", onlyJson, atMost(4 * 1024));
  app.openapi(decide, async (c) => {
    const { id } = c.req.valid("param");
    await store.reviewArticle(id, c.req.valid("json").verdict, c.get("deciding"));
    const found = await store.articleUnderReview(id);
    return found === null ? (problem(c, "not-found", "Không có bài viết nào mang mã này.") as never) : c.json(shown(found) as never, 200);
  });
}
