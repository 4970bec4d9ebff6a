import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Environment, Service } from "../http/environment.ts";
import { PROBLEM_RESPONSE } from "../http/problem.ts";
import { shown } from "../http/shown.ts";
import { idParams } from "./schemas.ts";

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

const number = z.number().int();
const run = z
  .object({
    id: number,
    startedAt: z.string(),
    endedAt: z.string().nullable().openapi({ description: "null nếu đang chạy, hoặc đã bị ngắt giữa chừng" }),
    summary: z
      .object({
        pages: number,
        articles: number,
        fresh: number,
        changed: number,
        unchanged: number,
        duplicates: number,
        failed: number,
        skipped: z.record(z.string(), number).openapi({ description: "Số trang bỏ qua theo lý do" }),
        problems: z.array(z.object({ url: z.string().nullable(), message: z.string() })),
        news: z.array(z.object({ id: z.string(), title: z.string() })).openapi({ description: "Bài mới, 50 bài đầu" }),
        hosts: z.array(z.object({ host: z.string(), state: z.string(), reason: z.string().nullable() })),
        unfinished: z.boolean().openapi({ description: "Còn trang để lại cho lần chạy sau" }),
      })
      .nullable(),
  })
  .openapi("CrawlRun");

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
