import { createRoute, type OpenAPIHono, type z } from "@hono/zod-openapi";
import type { RecordKind } from "@thidua/core";
import type { Page, RecordFilter } from "@thidua/store";
import type { Environment, Service } from "../http/environment.ts";
import { PROBLEM_RESPONSE, problem } from "../http/problem.ts";
import { shown } from "../http/shown.ts";
import { articleSummary, idParams, listQuery, pageOf, storedAward, storedFigure, storedMovement, wholeArticle } from "./schemas.ts";

/** One resource: a list with filters, and one item by its id. */
interface Resource<Item, Whole> {
  name: string;
  vietnamese: string;
  /** An id for the API's description. */
  example: string;
  item: z.ZodType<Item>;
  whole: z.ZodType<Whole>;
  list(service: Service, filter: RecordFilter): Promise<Page<Item>>;
  find(service: Service, id: string): Promise<Whole | null>;
}

/** Adds the lists of articles, movements, figures and awards, and each of them by its id. */
export function recordRoutes(app: OpenAPIHono<Environment>, service: Service): void {
  add(app, service, {
    name: "articles",
    vietnamese: "bài viết",
    example: "ha-giang-2020",
    item: articleSummary,
    whole: wholeArticle,
    list: ({ store }, filter) => store.articles(filter),
    find: ({ store }, id) => store.article(id),
  });
  add(app, service, {
    name: "movements",
    vietnamese: "phong trào thi đua",
    example: "ha-giang-2020-m1",
    item: storedMovement,
    whole: storedMovement,
    list: ({ store }, filter) => store.movements(filter),
    find: (all, id) => find(all, "movement", id),
  });
  add(app, service, {
    name: "figures",
    vietnamese: "số liệu",
    example: "ha-giang-2020-f1",
    item: storedFigure,
    whole: storedFigure,
    list: ({ store }, filter) => store.figures(filter),
    find: (all, id) => find(all, "figure", id),
  });
  add(app, service, {
    name: "awards",
    vietnamese: "khen thưởng",
    example: "ha-giang-2020-a1",
    item: storedAward,
    whole: storedAward,
    list: ({ store }, filter) => store.awards(filter),
    find: (all, id) => find(all, "award", id),
  });
}

function add<Item, Whole>(app: OpenAPIHono<Environment>, service: Service, resource: Resource<Item, Whole>): void {
  const { name, vietnamese, item, whole, example } = resource;
  const list = createRoute({
    method: "get",
    path: `/v1/${name}`,
    operationId: `list-${name}`,
    tags: ["records"],
    summary: `Danh sách ${vietnamese}`,
    request: { query: listQuery },
    responses: { 200: { description: "Một trang", content: { "application/json": { schema: pageOf(item) } } }, default: PROBLEM_RESPONSE },
  });
  app.openapi(list, async (c) => c.json(shown(await resource.list(service, c.req.valid("query"))) as never, 200));
  const one = createRoute({
    method: "get",
    path: `/v1/${name}/{id}`,
    operationId: `get-${name}`,
    tags: ["records"],
    summary: `Một ${vietnamese} theo mã`,
    request: { params: idParams(example) },
    responses: { 200: { description: "Tìm thấy", content: { "application/json": { schema: whole } } }, default: PROBLEM_RESPONSE },
  });
  app.openapi(one, async (c) => {
    const found = await resource.find(service, c.req.valid("param").id);
    return found === null
      ? (problem(c, "not-found", `Không có ${vietnamese} nào mang mã này.`) as never)
      : c.json(shown(found) as never, 200);
  });
}

async function find<K extends RecordKind, R>({ store }: Service, kind: K, id: string): Promise<R | null> {
  return (await store.record(kind, id)) as R | null;
}
