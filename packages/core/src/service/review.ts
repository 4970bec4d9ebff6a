import { z } from "zod";
import { articleSchema } from "../records/article.ts";
import { reviewSchema } from "../records/evidence.ts";
import { recordSchema } from "../records/extraction.ts";
import { reviewReasonSchema } from "../records/review-reason.ts";
import { listedSchema } from "./lists.ts";

/** What may be done: read; decide about records too; look after users too. */
export const roleSchema = z.enum(["viewer", "editor", "administrator"]);

const kindSchema = z.enum(["movement", "figure", "award"]);

/** One decision of an editor about one record. */
export const decisionSchema = z.object({
  id: z.number().int(),
  recordId: z.string(),
  articleId: z.string(),
  kind: kindSchema,
  version: z.number().int(),
  action: z.enum(["accept", "correct", "reject", "create", "undo"]),
  review: reviewSchema,
  before: recordSchema.nullable(),
  after: recordSchema.nullable(),
  start: z.number().int(),
  end: z.number().int(),
  quote: z.string(),
  reason: reviewReasonSchema.nullable(),
  note: z.string().nullable(),
  reading: z
    .enum(["read", "own"])
    .nullable()
    .describe("read: cổng kiểm tra đọc lại được giá trị từ câu trích; own: cách đọc riêng của biên tập viên"),
  undoes: z.number().int().nullable(),
  sameAs: z.string().nullable(),
  editor: z.string().nullable().describe("Chỉ hiện cho người đã đăng nhập"),
  role: roleSchema,
  decidedAt: z.string(),
});

/** How a record stands, and all that was decided about it, oldest first. */
export const recordStateSchema = z.object({
  record: listedSchema.nullable().describe("null nếu bản ghi đã được rút lại"),
  version: z.number().int().describe("Gửi lại khi quyết định: ai quyết định trước thì bản này tăng"),
  history: z.array(decisionSchema),
  gate: z.string().nullable().optional().describe("Vì sao cổng kiểm tra không đọc lại được giá trị"),
});

export const queueItemSchema = z.object({
  record: listedSchema,
  version: z.number().int(),
  why: z.array(z.enum(["reported", "disagreement", "conflict", "doubtful", "used", "new"])),
  uses: z.number().int(),
  score: z.number(),
});

/** An article with all its records, rejected ones too. */
export const underReviewSchema = z.object({
  article: articleSchema,
  records: z.array(z.object({ record: recordSchema, version: z.number().int() })),
  review: z.object({ verdict: z.enum(["nothing-here", "complete", "open"]), editor: z.string(), decidedAt: z.string() }).nullable(),
});

const namedSchema = articleSchema.pick({ id: true, title: true, publishedAt: true, source: true });

/** Whose copy an article is, which are its own, and who said so. */
export const copyStateSchema = z.object({
  original: namedSchema.nullable().describe("Bài gốc, nếu bài này là bản chép; null nếu bài này được tính"),
  copies: z.array(namedSchema).describe("Các bản chép của bài này"),
  version: z.number().int().describe("Gửi lại khi quyết định: ai quyết định trước thì bản này tăng"),
  history: z.array(
    z.object({
      id: z.number().int(),
      version: z.number().int(),
      action: z.enum(["copy", "own", "undo"]),
      original: z.string().nullable(),
      before: z.string().nullable(),
      editor: z.string(),
      decidedAt: z.string(),
    }),
  ),
});

const groupSchema = z.object({ target: z.string(), reason: z.string(), confidence: z.number() });

/** What a record belongs to in exports. */
export const recordLinkSchema = z.object({
  kind: z.enum(["movement", "recipient", "indicator"]),
  version: z.number().int().describe("Gửi lại khi đổi nhóm: ai đổi trước thì bản này tăng"),
  link: groupSchema.extend({ decidedBy: z.string() }).nullable().describe("Nhóm mà bản xuất kế tiếp sẽ ghi; null: không thuộc nhóm nào"),
  byRules: groupSchema.nullable().describe("Máy tự gộp vào nhóm nào"),
  open: z.boolean().describe("false: bản ghi về cá nhân, hộ gia đình; không gộp theo tên người"),
  choices: z.array(z.object({ id: z.string(), name: z.string(), english: z.string() })).describe("Danh mục chỉ tiêu, với số liệu"),
});

/** How well two editors agree who do not see each other's verdict. */
export const agreementSchema = z.object({
  pairs: z.number().int(),
  waiting: z.number().int(),
  agreed: z.number().nullable(),
  kappa: z.number().nullable().describe("Cohen’s kappa giữa hai lượt duyệt"),
  disagreements: z.array(
    z.object({ articleId: z.string(), kind: kindSchema, recordId: z.string(), first: reviewSchema, second: reviewSchema }),
  ),
});

/** What a reader says of an answer. */
export const feedbackSchema = z.object({
  id: z.number().int(),
  question: z.string(),
  answer: z.string(),
  what: z.enum(["wrong-number", "wrong-source", "missing", "misunderstood", "other"]),
  note: z.string().nullable(),
  records: z.array(z.object({ kind: kindSchema, id: z.string() })),
  state: z.enum(["open", "settled"]),
  settledBy: z.string().nullable(),
  createdAt: z.string(),
});

/** Who is signed in; the token goes with everything that writes. */
export const sessionSchema = z.object({
  user: z.object({ name: z.string(), display: z.string(), role: roleSchema }).nullable(),
  csrf: z.string().nullable().describe("Gửi lại ở X-CSRF-Token với mọi yêu cầu ghi"),
});
