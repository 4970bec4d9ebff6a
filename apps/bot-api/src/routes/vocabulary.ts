import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { type AwardSlug, authorityLevelSchema, CAMPAIGNS, HONOURS, provincesOn, REFORM, successorOf } from "@thidua/core";
import type { Environment } from "../http/environment.ts";
import { PROBLEM_RESPONSE } from "../http/problem.ts";

const named = z.object({ slug: z.string(), name: z.string() });
const vocabulary = z
  .object({
    awards: z.array(named.extend({ ranked: z.boolean() })),
    campaigns: z.array(named),
    authorities: z.array(z.string()),
    provinces: z.object({
      before: z.array(z.object({ name: z.string(), now: z.string() })).openapi({ description: "63 tỉnh, thành trước 1/7/2025" }),
      now: z.array(z.string()).openapi({ description: "34 tỉnh, thành từ 1/7/2025" }),
    }),
  })
  .openapi("Vocabulary");

const route = createRoute({
  method: "get",
  path: "/v1/vocabulary",
  operationId: "vocabulary",
  tags: ["records"],
  summary: "Các danh mục: khen thưởng, phong trào toàn quốc, tỉnh",
  responses: { 200: { description: "Danh mục", content: { "application/json": { schema: vocabulary } } }, default: PROBLEM_RESPONSE },
});

/** What no law names. */
const OTHERS = (
  [
    ["khen-thuong", "Khen thưởng (không nêu hình thức)"],
    ["khac", "Danh hiệu khác"],
  ] as const satisfies readonly (readonly [AwardSlug, string])[]
)
  .filter(([slug]) => HONOURS.every((honour) => honour.slug !== slug))
  .map(([slug, name]) => ({ slug, name, ranked: false }));

/** Adds `GET /v1/vocabulary`: what slugs mean, and which provinces there were and are. */
export function vocabularyRoutes(app: OpenAPIHono<Environment>): void {
  const before = provincesOn(REFORM.lastDay).map((unit) => ({ name: unit.name, now: successorOf(unit, REFORM.firstDay).name }));
  const told = {
    awards: [...HONOURS.map(({ slug, name, ranked }) => ({ slug, name, ranked })), ...OTHERS],
    campaigns: CAMPAIGNS.map(({ slug, name }) => ({ slug, name })),
    authorities: [...authorityLevelSchema.options],
    provinces: { before, now: provincesOn(REFORM.firstDay).map(({ name }) => name) },
  };
  app.openapi(route, (c) => {
    c.header("Cache-Control", "max-age=3600");
    return c.json(told, 200);
  });
}
