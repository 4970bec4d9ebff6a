import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { extract } from "@thidua/extractor";
import { readArticle } from "@thidua/reader";
import { atMost, onlyTypes } from "../http/body.ts";
import type { Environment, Service } from "../http/environment.ts";
import { PROBLEM_RESPONSE, problem } from "../http/problem.ts";
import { mayDecide } from "../http/session.ts";
import { TEXT } from "./examples.ts";
import { inputOf, inputTypes, LONGEST_INPUT, RAW } from "./extract.ts";

const added = z
  .object({
    articleId: z.string(),
    outcome: z.enum(["new", "changed", "unchanged"]),
    counts: z.object({ movements: z.number().int(), figures: z.number().int(), awards: z.number().int() }),
    warnings: z.array(z.object({ code: z.string(), message: z.string() })),
  })
  .openapi("AddedArticle");

const route = createRoute({
  method: "post",
  path: "/v1/articles",
  operationId: "add-article",
  tags: ["review"],
  summary: "Thêm một bài viết vào kho",
  description: "Nhận văn bản, HTML hoặc tệp như /v1/extract, lưu bài và các bản ghi. Cần đăng nhập.",
  request: { body: { required: true, content: inputTypes({ text: { summary: "Một văn bản", value: { text: TEXT } } }) } },
  responses: { 200: { description: "Đã lưu", content: { "application/json": { schema: added } } }, default: PROBLEM_RESPONSE },
});

/** Adds `POST /v1/articles`. */
export function addArticleRoutes(app: OpenAPIHono<Environment>, { store }: Service): void {
  app.post("/v1/articles", onlyTypes("application/json", "multipart/form-data", ...RAW), atMost(LONGEST_INPUT + 64 * 1024), mayDecide());
  app.openAPIRegistry.registerPath(route);
  app.post("/v1/articles", async (c) => {
    const input = await inputOf(c);
    if (input instanceof Response) return input;
    const { bytes, url } = input;
    const source = input.source.startsWith("request") ? "web" : input.source;
    const outcome = await readArticle(bytes, { source, url, fetchedAt: new Date().toISOString(), maxBytes: LONGEST_INPUT });
    c.header("Cache-Control", "no-store");
    if (!outcome.ok) return problem(c, bytes.length > LONGEST_INPUT ? "too-large" : "unreadable", outcome.problem.vi);
    const { extraction } = extract(outcome.article);
    const warnings = [...outcome.warnings, ...extraction.warnings];
    const saved = await store.save({ ...extraction, warnings });
    const { movements, figures, awards, article } = extraction;
    const counts = { movements: movements.length, figures: figures.length, awards: awards.length };
    return c.json({ articleId: article.id, outcome: saved, counts, warnings });
  });
}
