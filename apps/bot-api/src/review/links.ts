import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { recordLinkSchema } from "@thidua/core";
import { LINK_KINDS, linkTarget, recordLink } from "@thidua/datasets";
import type { Store } from "@thidua/store";
import type { Context } from "hono";
import { atMost, onlyJson } from "../http/body.ts";
import type { Environment, Service } from "../http/environment.ts";
import { invalid } from "../http/errors.ts";
import { PROBLEM_RESPONSE, problem } from "../http/problem.ts";
import { shown } from "../http/shown.ts";
import { idParams } from "../routes/schemas.ts";

const linkState = recordLinkSchema.extend({}).openapi("RecordLink");
const articleId = z
  .string({ error: "Cần mã bài viết." })
  .min(1, { error: "Cần mã bài viết." })
  .max(200)
  .openapi({ description: "Bài viết có bản ghi này", example: "ha-giang-2020" });

const path = "/v1/records/{id}/link";
const params = idParams("ha-giang-2020-f1");
const responses = {
  200: { description: "Nhóm của bản ghi", content: { "application/json": { schema: linkState } } },
  default: PROBLEM_RESPONSE,
};
const read = createRoute({
  method: "get",
  path,
  operationId: "record-link",
  tags: ["review"],
  summary: "Bản ghi thuộc phong trào, đơn vị, chỉ tiêu nào khi xuất",
  request: { params, query: z.strictObject({ articleId }) },
  responses,
});
const decide = createRoute({
  method: "post",
  path,
  operationId: "decide-link",
  tags: ["review"],
  summary: "Đổi nhóm của bản ghi; mọi bản xuất sau giữ theo",
  description:
    "target là tên phong trào, tên đơn vị, mã chỉ tiêu, hoặc khóa của nhóm; tên được gộp như máy gộp. null: không thuộc nhóm nào. 409 nếu người khác đã đổi trước, 422 nếu là tên cá nhân.",
  request: {
    params,
    body: {
      required: true,
      content: {
        "application/json": {
          schema: z
            .strictObject({
              articleId,
              version: z.number().int().nonnegative().openapi({ description: "Bản mà biên tập viên đã thấy; 0 nếu chưa ai đổi" }),
              target: z.string().trim().min(1, { error: "Không được để trống." }).max(300, { error: "Dài nhất 300 ký tự." }).nullable(),
            })
            .openapi("LinkDecision"),
          examples: { none: { summary: "Không thuộc nhóm nào", value: { articleId: "ha-giang-2020", version: 0, target: null } } },
        },
      },
    },
  },
  responses,
});

/** Adds what a record belongs to, and changing that. */
export function linkRoutes(app: OpenAPIHono<Environment>, { store }: Service): void {
  app.openapi(read, async (c) => {
    const about = await find(store, c.req.valid("param").id, c.req.valid("query").articleId);
    return (about === null ? problem(c, "not-found", REFUSED["not-found"]) : await told(c, store, about)) as never;
  });
  app.post("/v1/records/:id/link", onlyJson, atMost(4 * 1024));
  app.openapi(decide, async (c) => {
    const { articleId: within, version, target: typed } = c.req.valid("json");
    const about = await find(store, c.req.valid("param").id, within);
    if (about === null) return problem(c, "not-found", REFUSED["not-found"]) as never;
    const wanted = typed === null ? null : await linkTarget(store, about, typed);
    if (wanted?.ok === false) return invalid(c, [{ code: "custom", path: ["target"], message: WRONG[wanted.why] }]) as never;
    const change = { ...about, kind: LINK_KINDS[about.kind], target: wanted?.target ?? null, version, ...c.get("deciding") };
    const outcome = await store.decideLink(change);
    if (outcome === "changed") return problem(c, "conflict", REFUSED.changed) as never;
    return (outcome === "not-found" ? problem(c, "not-found", REFUSED["not-found"]) : await told(c, store, about)) as never;
  });
}

const REFUSED = {
  changed: "Người khác vừa đổi nhóm của bản ghi này; chưa có gì thay đổi. Hãy xem nhóm mới rồi đổi lại.",
  "not-found": "Không có bản ghi nào mang mã này trong bài viết này.",
};
const WRONG = {
  person: "Không gộp theo tên cá nhân. Hãy ghi tên tập thể hoặc phong trào.",
  unknown: "Không có nhóm nào như thế. Hãy chọn chỉ tiêu trong danh mục, hoặc ghi tên có chữ.",
};

type About = Parameters<typeof recordLink>[1];

async function find(store: Store, recordId: string, articleId: string): Promise<About | null> {
  const record = (await store.recordState(recordId, articleId))?.record;
  return record == null ? null : { kind: record.kind, articleId, recordId };
}

async function told(c: Context<Environment>, store: Store, about: About): Promise<Response> {
  const state = await recordLink(store, about);
  c.header("Cache-Control", "no-store");
  return state === null ? problem(c, "not-found", REFUSED["not-found"]) : c.json(shown(state));
}
