import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Environment, Service } from "../http/environment.ts";
import { PROBLEM_RESPONSE } from "../http/problem.ts";

const count = z.object({ kind: z.string(), state: z.string(), reason: z.string().nullable(), count: z.number().int() });
const source = z
  .object({
    source: z.string(),
    round: z.number().int(),
    startedAt: z.string(),
    finishedAt: z.string().nullable(),
    newest: z.string().nullable().openapi({ description: "Ngày của bài mới nhất" }),
    pages: z.array(count).openapi({ description: "Số trang theo loại, kết quả và lý do" }),
  })
  .openapi("CrawledSource");

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

/** Adds `GET /v1/sources`. */
export function sourceRoutes(app: OpenAPIHono<Environment>, { store }: Service): void {
  app.openapi(route, async (c) => {
    const sources = await store.crawledSources();
    const items = await Promise.all(sources.map(async (one) => ({ ...one, pages: await store.pageCounts(one.source) })));
    return c.json({ items }, 200);
  });
}
