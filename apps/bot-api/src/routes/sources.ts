import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { crawledSourceSchema, crawlRunSchema } from "@thidua/core";
import type { Environment, Service } from "../http/environment.ts";
import { PROBLEM_RESPONSE } from "../http/problem.ts";
import { shown } from "../http/shown.ts";
import { idParams } from "./schemas.ts";

const source = crawledSourceSchema.extend({}).openapi("CrawledSource");

const route = createRoute({
  method: "get",
  path: "/v1/sources",
  operationId: "list-sources",
  tags: ["sources"],
  summary: "Trình thu thập đã làm gì ở từng cổng",
  responses: {
    200: { description: "Các nguồn", content: { "application/json": { schema: z.object({ items: z.array(source) }) } } },
    default: PROBLEM_RESPONSE,
  },
});

const run = crawlRunSchema.extend({}).openapi("CrawlRun");

const runsRoute = createRoute({
  method: "get",
  path: "/v1/sources/{id}/runs",
  operationId: "list-runs",
  tags: ["sources"],
  summary: "Nhật ký các lần chạy của một nguồn, mới nhất trước",
  request: { params: idParams("cao-bang") },
  responses: {
    200: { description: "Hai mươi lần gần nhất", content: { "application/json": { schema: z.object({ items: z.array(run) }) } } },
    default: PROBLEM_RESPONSE,
  },
});

/** Adds `GET /v1/sources` and the runs of each. */
export function sourceRoutes(app: OpenAPIHono<Environment>, { store }: Service): void {
  app.openapi(route, async (c) => {
    const sources = await store.crawledSources();
    const items = await Promise.all(sources.map(async (one) => ({ ...one, pages: await store.pageCounts(one.source) })));
    return c.json({ items }, 200);
  });
  app.openapi(runsRoute, async (c) => {
    const runs = await store.crawlRuns(c.req.valid("param").id);
    return c.json(shown({ items: runs.map(({ source: _source, ...one }) => one) }), 200);
  });
}
