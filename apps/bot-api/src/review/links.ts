import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { LINK_KINDS, type RecordLink, recordLink } from "@thidua/datasets";
import type { Store } from "@thidua/store";
import { atMost, onlyJson } from "../http/body.ts";
import type { Environment, Service } from "../http/environment.ts";
import { invalid } from "../http/errors.ts";
import { PROBLEM_RESPONSE, problem } from "../http/problem.ts";
import { mayDecide } from "../http/session.ts";
import { shown } from "../http/shown.ts";
import { idParams } from "../routes/schemas.ts";

const link = z.object({ target: z.string(), reason: z.string(), confidence: z.number() });
const linkState = z
  .object({
    kind: z.enum(["movement", "recipient", "indicator"]),
    link: link
      .extend({ decidedBy: z.string() })
      .nullable()
      .openapi({ description: "Nhóm mà bản xuất kế tiếp sẽ ghi; null: không thuộc nhóm nào" }),
    byRules: link.nullable().openapi({ description: "Máy tự gộp vào nhóm nào" }),
    choices: z
      .array(z.object({ id: z.string(), name: z.string(), english: z.string() }))
      .openapi({ description: "Danh mục chỉ tiêu, với số liệu" }),
  })
  .openapi("RecordLink");

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
  request: { params },
  responses,
});
const decide = createRoute({
  method: "post",
  path,
  operationId: "decide-link",
  tags: ["review"],
  summary: "Đổi nhóm của bản ghi; mọi bản xuất sau giữ theo",
  request: {
    params,
    body: {
      required: true,
      content: {
        "application/json": {
          schema: z
            .strictObject({
              target: z.string().trim().min(1, { error: "Không được để trống." }).max(300, { error: "Dài nhất 300 ký tự." }).nullable(),
            })
            .openapi("LinkDecision"),
          examples: { none: { summary: "Không thuộc nhóm nào", value: { target: null } } },
        },
      },
    },
  },
  responses,
});

/** Adds what a record belongs to, and changing that. */
export function linkRoutes(app: OpenAPIHono<Environment>, { store }: Service): void {
  app.openapi(read, async (c) => {
    const found = await find(store, c.req.valid("param").id);
    return (found === null ? problem(c, "not-found", NONE) : c.json(shown(found.state), 200)) as never;
  });
  app.post("/v1/records/:id/link", onlyJson, atMost(4 * 1024), mayDecide());
  app.openapi(decide, async (c) => {
    const found = await find(store, c.req.valid("param").id);
    if (found === null) return problem(c, "not-found", NONE) as never;
    const { about, state } = found;
    const { target } = c.req.valid("json");
    if (target !== null && state.choices.length > 0 && !state.choices.some(({ id }) => id === target))
      return invalid(c, [{ code: "custom", path: ["target"], message: "Không có chỉ tiêu này trong danh mục." }]) as never;
    const { articleId, recordId, kind } = about;
    await store.decideLink({ kind: LINK_KINDS[kind], articleId, recordId, target, ...c.get("deciding") });
    const after = await recordLink(store, about);
    return (after === null ? problem(c, "not-found", NONE) : c.json(shown(after), 200)) as never;
  });
}

const NONE = "Không có bản ghi nào mang mã này.";

async function find(store: Store, id: string): Promise<{ about: Parameters<typeof recordLink>[1]; state: RecordLink } | null> {
  const record = (await store.recordState(id))?.record;
  if (record == null) return null;
  const about = { kind: record.kind, articleId: record.article.id, recordId: record.id };
  const state = await recordLink(store, about);
  return state === null ? null : { about, state };
}
