import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { archivedPageSchema, whereArchivedSchema } from "@thidua/core";
import type { ArchivedAt, Environment, Service } from "../http/environment.ts";
import { PROBLEM_RESPONSE, problem } from "../http/problem.ts";
import { shown } from "../http/shown.ts";
import { idParams } from "./schemas.ts";

const whereArchived = whereArchivedSchema.extend({}).openapi("WhereArchived");
const archivedPage = archivedPageSchema.extend({}).openapi("ArchivedPage");

const where = createRoute({
  method: "get",
  path: "/v1/articles/{id}/archived",
  operationId: "where-archived",
  tags: ["records"],
  summary: "Trang gốc của một bài nằm đâu trong kho lưu",
  request: { params: idParams("ha-giang-2020") },
  responses: {
    200: { description: "Vị trí, hoặc null nếu không lưu", content: { "application/json": { schema: whereArchived } } },
    default: PROBLEM_RESPONSE,
  },
});

const read = createRoute({
  method: "get",
  path: "/v1/articles/{id}/archived/text",
  operationId: "read-archived",
  tags: ["records"],
  summary: "Chữ của trang đã lưu",
  request: { params: idParams("ha-giang-2020") },
  responses: {
    200: { description: "Chữ và vị trí", content: { "application/json": { schema: archivedPage } } },
    default: PROBLEM_RESPONSE,
  },
});

/** Adds where the page of an article is archived, and its words. */
export function archivedRoutes(app: OpenAPIHono<Environment>, { store, archive }: Service): void {
  const find = async (id: string): Promise<ArchivedAt | null> => {
    if (archive === undefined) return null;
    const [article] = await store.snapshotArticles({ limit: 1, filter: { articleId: id } });
    return article?.archiveDigest == null ? null : archive.find(article.archiveDigest);
  };
  app.openapi(where, async (c) => c.json(shown({ archived: await find(c.req.valid("param").id) }), 200));
  app.openapi(read, async (c) => {
    const { id } = c.req.valid("param");
    const at = await find(id);
    const [page, article] = at === null ? [null, null] : await Promise.all([archive?.read(at.digest), store.article(id)]);
    if (at === null || page == null) return problem(c, "not-found", "Trang gốc của bài này không có trong kho lưu.") as never;
    return c.json(shown({ ...at, ...page, same: page.text === article?.text }), 200);
  });
}
