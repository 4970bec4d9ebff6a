import { createHash } from "node:crypto";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { type Article, queueItemSchema, reviewReasonSchema } from "@thidua/core";
import type { NotTheSame, RecordState, ReviewChange, ReviewOutcome, Store } from "@thidua/store";
import type { Context } from "hono";
import { atMost, onlyJson } from "../http/body.ts";
import type { Environment, Service } from "../http/environment.ts";
import { invalid } from "../http/errors.ts";
import { PROBLEM_RESPONSE, problem } from "../http/problem.ts";
import { shown } from "../http/shown.ts";
import { idParams } from "../routes/schemas.ts";
import { type Edited, edited } from "./edited.ts";
import { kindSchema, recordState, storedRecord } from "./schemas.ts";

const LONGEST_DECISION = 64 * 1024;

const why = {
  reason: z.enum(reviewReasonSchema.options, { error: "Không có lý do này." }).optional(),
  note: z.string().max(2_000, { error: "Ghi chú dài nhất 2.000 ký tự." }).optional(),
  request: z
    .string()
    .regex(/^[\w-]{8,64}$/)
    .optional()
    .openapi({ description: "Tên riêng của yêu cầu; gửi lại cùng tên không làm gì thêm" }),
};

const decided = z
  .strictObject({
    action: z.enum(["accept", "correct", "reject", "undo"], { error: "Phải là accept, correct, reject hoặc undo." }),
    version: z.number().int().nonnegative().openapi({ description: "Bản mà biên tập viên đã thấy" }),
    articleId: z.string().max(200).optional(),
    fields: z
      .record(z.string(), z.unknown())
      .optional()
      .openapi({ description: "Với correct: các trường mới; start và end dời câu trích" }),
    sameAs: z.string().max(200).optional(),
    ...why,
  })
  .openapi("ReviewRequest");

const created = z.strictObject({ kind: kindSchema, fields: z.record(z.string(), z.unknown()), ...why }).openapi("NewRecordRequest");

const state = (description: string) => ({
  200: { description, content: { "application/json": { schema: recordState } } },
  default: PROBLEM_RESPONSE,
});

const review = createRoute({
  method: "post",
  path: "/v1/records/{id}/review",
  operationId: "review-record",
  tags: ["review"],
  summary: "Duyệt, sửa, bỏ một bản ghi, hoặc hoàn tác",
  description:
    "Quyết định có hiệu lực ngay trong câu trả lời, danh sách và bản xuất. Nếu người khác đã quyết định trước (version cũ), trả về 409 và không đổi gì.",
  request: {
    params: idParams("ha-giang-2020-f1"),
    body: {
      required: true,
      content: {
        "application/json": {
          schema: decided,
          examples: {
            accept: { summary: "Đúng", value: { action: "accept", version: 0 } },
            correct: { summary: "Sửa đơn vị", value: { action: "correct", version: 1, fields: { unit: "xã" }, reason: "wrong-unit" } },
            undo: { summary: "Hoàn tác", value: { action: "undo", version: 2 } },
          },
        },
      },
    },
  },
  responses: state("Bản ghi và lịch sử của nó"),
});

const create = createRoute({
  method: "post",
  path: "/v1/articles/{id}/records",
  operationId: "create-record",
  tags: ["review"],
  summary: "Thêm bản ghi mà máy bỏ sót",
  request: {
    params: idParams("ha-giang-2020"),
    body: {
      required: true,
      content: {
        "application/json": {
          schema: created,
          examples: {
            award: {
              summary: "Một khen thưởng",
              value: {
                kind: "award",
                reason: "missed",
                fields: {
                  start: 125,
                  end: 174,
                  award: "bang-khen",
                  name: "Bằng khen",
                  recipient: { kind: "collective", name: null, count: 47 },
                },
              },
            },
          },
        },
      },
    },
  },
  responses: state("Bản ghi mới"),
});

const history = createRoute({
  method: "get",
  path: "/v1/records/{id}/history",
  operationId: "record-history",
  tags: ["review"],
  summary: "Ai đã đổi gì, khi nào, từ gì thành gì",
  request: {
    params: idParams("ha-giang-2020-f1"),
    query: z.strictObject({
      articleId: z
        .string()
        .max(200)
        .optional()
        .openapi({ description: "Bài viết có bản ghi này; nếu không ghi: bài đầu tiên có bản ghi mang mã này" }),
    }),
  },
  responses: state("Bản ghi và lịch sử của nó"),
});

const queueItem = queueItemSchema.extend({ record: storedRecord });
const day = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: "Phải là năm, tháng hoặc ngày." })
  .optional();
const queue = createRoute({
  method: "get",
  path: "/v1/review/queue",
  operationId: "review-queue",
  tags: ["review"],
  summary: "Việc cần kiểm tra tiếp, cần nhất trước",
  description: "Được bạn đọc báo sai, hai người duyệt khác nhau, mâu thuẫn với bài khác, máy không chắc, hay dùng trong câu trả lời.",
  request: {
    query: z.strictObject({
      kind: kindSchema.optional(),
      province: z.string().max(100).optional(),
      engine: z.string().max(20).optional(),
      from: day,
      to: day,
      articleId: z.string().max(200).optional(),
      limit: z
        .string()
        .regex(/^(?:[1-9]\d?|1\d\d|200)$/, { error: "Phải là số nguyên từ 1 đến 200." })
        .transform(Number)
        .optional()
        .openapi({ type: "integer", minimum: 1, maximum: 200, default: 50 }),
    }),
  },
  responses: {
    200: {
      description: "Các bản ghi chưa duyệt",
      content: { "application/json": { schema: z.object({ items: z.array(queueItem), left: z.number().int() }) } },
    },
    default: PROBLEM_RESPONSE,
  },
});

/** Adds deciding about records, their history, and the queue. */
export function reviewRoutes(app: OpenAPIHono<Environment>, { store }: Service): void {
  app.post("/v1/records/:id/review", onlyJson, atMost(LONGEST_DECISION));
  app.openapi(review, async (c) => {
    const { id } = c.req.valid("param");
    const { action, version, articleId, fields, sameAs, ...given } = c.req.valid("json");
    const known = await store.recordState(id, articleId);
    if (known === null) return problem(c, "not-found", "Không có bản ghi nào mang mã này.") as never;
    const about = known.history.at(-1);
    const within = known.record?.article.id ?? about?.articleId ?? "";
    const kind = known.record?.kind ?? about?.kind ?? "figure";
    const change = { action, articleId: within, kind, recordId: id, version, ...defined({ ...given, sameAs }), ...c.get("deciding") };
    // A correction of what was changed since is none, unless this very request changed it: the store knows.
    if (action !== "correct" || known.version !== version) return told(c, await store.reviewRecord(change)) as never;
    return (await correct(c, store, change, known, fields)) as never;
  });
  app.post("/v1/articles/:id/records", onlyJson, atMost(LONGEST_DECISION));
  app.openapi(create, async (c) => {
    const article = await store.article(c.req.valid("param").id);
    if (article === null) return problem(c, "not-found", "Không có bài viết nào mang mã này.") as never;
    const { kind, fields, ...given } = c.req.valid("json");
    const key = createHash("sha256")
      .update(JSON.stringify([article.id, kind, fields]))
      .digest("hex");
    const recordId = `e${key.slice(0, 19)}`;
    const made = edited(article, kind, null, fields, recordId);
    if (!made.ok) return invalid(c, made.issues) as never;
    const version = (await store.recordState(recordId, article.id))?.version ?? 0;
    const change: ReviewChange = {
      action: "create",
      articleId: article.id,
      kind,
      recordId,
      version,
      record: made.record,
      reading: made.reading,
      ...defined(given),
      ...c.get("deciding"),
    };
    return told(c, await store.reviewRecord(change), made.gate) as never;
  });
  app.openapi(history, async (c) => {
    const known = await store.recordState(c.req.valid("param").id, c.req.valid("query").articleId);
    if (known === null) return problem(c, "not-found", "Không có bản ghi nào mang mã này.") as never;
    return c.json(stateFor(c, known) as never, 200);
  });
  app.get("/v1/review/*");
  app.openapi(queue, async (c) => c.json(shown(await store.reviewQueue(defined(c.req.valid("query")))) as never, 200));
}

async function correct(
  c: Context<Environment>,
  store: Store,
  change: ReviewChange,
  known: RecordState,
  fields: unknown,
): Promise<Response> {
  const { article: _article, ...before } = known.record ?? { article: null };
  const article: Article | null = await store.article(change.articleId);
  if (article === null || known.record === null) return problem(c, "not-found", "Bản ghi này đã được rút lại.");
  const made: Edited = edited(article, change.kind, before as never, fields ?? {}, change.recordId);
  if (!made.ok) return invalid(c, made.issues);
  return told(c, await store.reviewRecord({ ...change, record: made.record, reading: made.reading }), made.gate);
}

const REFUSED = {
  changed: "Người khác vừa quyết định về bản ghi này; chưa có gì thay đổi. Hãy xem bản mới rồi quyết định lại.",
  "not-found": "Bản ghi này không còn.",
  "not-in-text": "Câu trích không còn đúng từng chữ trong bài viết.",
  "nothing-to-undo": "Không còn quyết định nào để hoàn tác.",
} as const;

const NOT_THE_SAME: Record<NotTheSame, string> = {
  "same-record": "Phải là một bản ghi khác.",
  "same-missing": "Không có bản ghi nào mang mã này.",
  "same-kind": "Hai bản ghi phải cùng loại.",
  "same-rejected": "Bản ghi kia đã bị bỏ. Hãy giữ lại một trong hai.",
};

function told(c: Context<Environment>, outcome: ReviewOutcome, gate: string | null = null): Response {
  c.header("Cache-Control", "no-store");
  if (outcome.ok) return c.json(stateFor(c, { ...outcome, gate }));
  const { why } = outcome;
  switch (why) {
    case "same-record":
    case "same-missing":
    case "same-kind":
    case "same-rejected":
      return invalid(c, [{ code: "custom", path: ["sameAs"], message: NOT_THE_SAME[why] }]);
    case "not-found":
      return problem(c, "not-found", REFUSED[why]);
    case "not-in-text":
      return problem(c, "invalid", REFUSED[why]);
    default:
      return problem(c, "conflict", REFUSED[why]);
  }
}

/** Who decided is told to who is signed in. */
function stateFor(c: Context<Environment>, { record, version, history, gate = null }: RecordState & { gate?: string | null }): object {
  const named = c.get("user") !== null;
  return shown({ record, version, gate, history: history.map((one) => ({ ...one, editor: named ? one.editor : null })) });
}

/** Without what is not there: an optional field is left out, never undefined. */
function defined<T extends object>(given: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never;
}
