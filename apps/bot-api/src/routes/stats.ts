import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { fold, PROVINCES, type RecordKind, statSchema } from "@thidua/core";
import type { RecordFilter, StatGroup, Store } from "@thidua/store";
import type { Environment, Service } from "../http/environment.ts";
import { PROBLEM_RESPONSE } from "../http/problem.ts";
import { shown } from "../http/shown.ts";
import { filterQuery } from "./schemas.ts";

const GROUPS = {
  provinces: ["province", "tỉnh, thành phố"],
  years: ["year", "năm"],
  awards: ["award", "hình thức khen thưởng, danh hiệu"],
  authorities: ["authority", "cấp khen thưởng"],
  movements: ["movement", "phong trào"],
  campaigns: ["campaign", "phong trào toàn quốc"],
  levels: ["level", "cấp"],
  statuses: ["status", "trạng thái"],
  reviews: ["review", "ý kiến của biên tập viên"],
  engines: ["engine", "máy đọc"],
} as const satisfies Record<string, readonly [StatGroup, string]>;

export const statName = z.enum(Object.keys(GROUPS) as [keyof typeof GROUPS, ...(keyof typeof GROUPS)[]]);
const whole = z.number().int().nonnegative();

export const stat = statSchema.extend({}).openapi("Stat");
export type Stat = z.infer<typeof stat>;

export const totals = z.object({ articles: whole, movements: whole, figures: whole, awards: whole }).openapi("Totals");

const statQuery = filterQuery.extend({
  kind: z.enum(["movement", "figure", "award"]).optional().openapi({ description: "Chỉ đếm một loại bản ghi; các loại khác là 0" }),
});

/** Records counted by one thing that they say, most first; given and asked-for awards apart. Copies of an article count once. `only` one kind, or all. */
export async function statsBy(
  store: Store,
  name: keyof typeof GROUPS,
  filter: RecordFilter,
  only: RecordKind | undefined = undefined,
): Promise<Stat[]> {
  const [by] = GROUPS[name];
  const found = new Map<string | null, Stat>();
  const add = async (kind: RecordKind, field: "movements" | "figures" | "conferred" | "proposed", narrowed: RecordFilter) => {
    if (only !== undefined && only !== kind) return;
    for (const row of await store.stats(kind, by, narrowed)) {
      const known = found.get(row.key) ?? { key: row.key, name: nameOf(by, row), movements: 0, figures: 0, conferred: 0, proposed: 0 };
      known[field] += row.count;
      found.set(row.key, known);
    }
  };
  await add("movement", "movements", filter);
  await add("figure", "figures", filter);
  const { status } = filter;
  const wanted = status === undefined ? ["conferred", "proposed"] : [status].flat();
  for (const field of ["conferred", "proposed"] as const)
    if (wanted.includes(field)) await add("award", field, { ...filter, status: field });
  const all = (one: Stat): number => one.movements + one.figures + one.conferred + one.proposed;
  const order = (one: Stat): string => one.key ?? "\uffff";
  const items = [...found.values()];
  if (by === "year") return items.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return items.sort((a, b) => Number(a.key === null) - Number(b.key === null) || all(b) - all(a) || (order(a) < order(b) ? -1 : 1));
}

const PROVINCE_NAMES = new Map(PROVINCES.map(({ name }) => [fold(name).replace(/[^\p{L}\p{N}]+/gu, " "), name]));

function nameOf(by: StatGroup, { key, name }: { key: string | null; name: string | null }): string {
  if (key === null) return "(không rõ)";
  return name ?? (by === "province" ? PROVINCE_NAMES.get(key) : undefined) ?? key;
}

/** Adds `GET /v1/stats` and `GET /v1/stats/provinces|years|awards|authorities|movements|campaigns|levels|statuses|reviews|engines`. */
export function statRoutes(app: OpenAPIHono<Environment>, { store }: Service): void {
  const all = createRoute({
    method: "get",
    path: "/v1/stats",
    operationId: "stats",
    tags: ["stats"],
    summary: "Trong kho có bao nhiêu",
    responses: { 200: { description: "Số lượng", content: { "application/json": { schema: totals } } }, default: PROBLEM_RESPONSE },
  });
  app.openapi(all, async (c) => c.json(await store.counts(), 200));
  for (const name of statName.options) {
    const route = createRoute({
      method: "get",
      path: `/v1/stats/${name}`,
      operationId: `stats-${name}`,
      tags: ["stats"],
      summary: `Đếm bản ghi theo ${GROUPS[name][1]}`,
      description: "Nhận các bộ lọc của danh sách. Bài chép lại chỉ tính một lần; đã trao và mới đề nghị đếm riêng.",
      request: { query: statQuery },
      responses: {
        200: { description: "Nhiều nhất trước", content: { "application/json": { schema: z.object({ items: z.array(stat) }) } } },
        default: PROBLEM_RESPONSE,
      },
    });
    app.openapi(route, async (c) => {
      const { kind, ...filter } = c.req.valid("query");
      return c.json(shown({ items: await statsBy(store, name, filter, kind) }), 200);
    });
  }
}
