import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { copyStateSchema } from "@thidua/core";
import type { CopyState } from "@thidua/store";
import type { Context } from "hono";
import { atMost, onlyJson } from "../http/body.ts";
import type { Environment, Service } from "../http/environment.ts";
import { PROBLEM_RESPONSE, problem } from "../http/problem.ts";
import { shown } from "../http/shown.ts";
import { idParams } from "../routes/schemas.ts";

const copyState = copyStateSchema.extend({}).openapi("CopyState");
const path = "/v1/review/articles/{id}/copies";
const params = idParams("ha-giang-2020");
const responses = {
  200: { description: "Bài gốc, các bản chép, lịch sử", content: { "application/json": { schema: copyState } } },
  default: PROBLEM_RESPONSE,
};
const read = createRoute({
  method: "get",
  path,
  operationId: "copies",
  tags: ["review"],
  summary: "Bài này chép bài nào, bài nào chép bài này",
  request: { params },
  responses,
});
const decide = createRoute({
  method: "post",
  path,
  operationId: "decide-copy",
  tags: ["review"],
  summary: "Gộp bài trùng, tách bài không trùng, hoặc hoàn tác",
  description:
    "copy: bài này là bản chép của original, không tính hai lần; own: bài này được tính riêng; undo: lấy lại quyết định cuối. Quyết định của biên tập viên thắng máy, kể cả khi bài được đọc lại. 409 nếu người khác đã quyết định trước.",
  request: {
    params,
    body: {
      required: true,
      content: {
        "application/json": {
          schema: z
            .strictObject({
              action: z.enum(["copy", "own", "undo"], { error: "Phải là copy, own hoặc undo." }),
              version: z.number().int().nonnegative(),
              original: z.string().max(200).optional(),
            })
            .refine(({ action, original }) => (action === "copy") === (original !== undefined), {
              error: "“original” đi cùng “copy”, và chỉ với nó.",
              path: ["original"],
            })
            .openapi("CopyDecision"),
          examples: { own: { summary: "Không trùng", value: { action: "own", version: 0 } } },
        },
      },
    },
  },
  responses,
});

const REFUSED = {
  changed: ["conflict", "Người khác vừa quyết định về bài này; chưa có gì thay đổi. Hãy xem bản mới rồi quyết định lại."],
  "not-found": ["not-found", "Không có bài viết nào mang mã này."],
  circle: ["invalid", "Bài kia chính là bản chép của bài này. Hãy tách bài kia ra trước."],
  "nothing-to-undo": ["conflict", "Không còn quyết định nào để hoàn tác."],
} as const;

/** Adds which articles are copies of which, as editors say. */
export function copyRoutes(app: OpenAPIHono<Environment>, { store }: Service): void {
  app.openapi(read, async (c) => {
    const state = await store.copyState(c.req.valid("param").id);
    return (state === null ? refused(c, "not-found") : told(c, state)) as never;
  });
  app.post("/v1/review/articles/:id/copies", onlyJson, atMost(4 * 1024));
  app.openapi(decide, async (c) => {
    const { action, version, original = null } = c.req.valid("json");
    const outcome = await store.decideCopy({ articleId: c.req.valid("param").id, action, version, original, ...c.get("deciding") });
    return (outcome.ok ? told(c, outcome) : refused(c, outcome.why)) as never;
  });
}

function refused(c: Context, why: keyof typeof REFUSED): Response {
  const [kind, detail] = REFUSED[why];
  return problem(c, kind, detail);
}

function told(c: Context, { original, copies, version, history }: CopyState): Response {
  c.header("Cache-Control", "no-store");
  const shownHistory = history.map(({ id, version: at, action, original: of, before, editor, decidedAt }) => {
    return { id, version: at, action, original: of, before, editor, decidedAt };
  });
  return c.json(shown({ original, copies, version, history: shownHistory }));
}
