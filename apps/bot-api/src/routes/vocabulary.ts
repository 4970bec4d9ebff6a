import { readFileSync } from "node:fs";
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import {
  type AwardSlug,
  authorityLevelSchema,
  CAMPAIGNS,
  HONOURS,
  PROVINCES,
  provincesOn,
  REFORM,
  successorOf,
  vocabularySchema,
} from "@thidua/core";
import type { Environment } from "../http/environment.ts";
import { PROBLEM_RESPONSE } from "../http/problem.ts";

const vocabulary = vocabularySchema.extend({}).openapi("Vocabulary");

const route = createRoute({
  method: "get",
  path: "/v1/vocabulary",
  operationId: "vocabulary",
  tags: ["records"],
  summary: "Các danh mục: khen thưởng, phong trào toàn quốc, tỉnh",
  responses: { 200: { description: "Danh mục", content: { "application/json": { schema: vocabulary } } }, default: PROBLEM_RESPONSE },
});

const { version: VERSION } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string };

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
  const names = new Set([...provincesOn(REFORM.lastDay), ...provincesOn(REFORM.firstDay)].map(({ name }) => name));
  const earlier = PROVINCES.filter(({ name }) => !names.has(name)).map((unit) => ({
    name: unit.name,
    became: successorOf(unit, REFORM.lastDay).name,
    now: successorOf(unit, REFORM.firstDay).name,
  }));
  const told = {
    version: VERSION,
    awards: [...HONOURS.map(({ slug, name, ranked }) => ({ slug, name, ranked })), ...OTHERS],
    campaigns: CAMPAIGNS.map(({ slug, name }) => ({ slug, name })),
    authorities: [...authorityLevelSchema.options],
    provinces: { before, earlier, now: provincesOn(REFORM.firstDay).map(({ name }) => name) },
  };
  app.openapi(route, (c) => {
    c.header("Cache-Control", "max-age=3600");
    return c.json(told, 200);
  });
}
