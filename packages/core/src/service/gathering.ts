import { z } from "zod";

const number = z.number().int();

/** What became of an article that was added by hand. */
export const addedSchema = z.object({
  articleId: z.string(),
  outcome: z.enum(["new", "changed", "unchanged"]),
  counts: z.object({ movements: number, figures: number, awards: number }),
  warnings: z.array(z.object({ code: z.string(), message: z.string() })),
});

/** Where the page of an article is archived. */
export const archivedAtSchema = z.object({
  file: z.string().describe("Tên tệp WARC"),
  offset: number.describe("Vị trí của bản ghi trong tệp, byte"),
  digest: z.string().describe("SHA-256 của trang như máy chủ gửi"),
  url: z.string().nullable(),
  fetchedAt: z.string(),
});

/** Whether there is an archived page, and where. */
export const whereArchivedSchema = z.object({ archived: archivedAtSchema.nullable() });

/** The words of an archived page. */
export const archivedPageSchema = archivedAtSchema.extend({
  title: z.string(),
  text: z.string().describe("Chữ của trang đã lưu, do trình đọc lấy ra; không phải HTML"),
  same: z.boolean().describe("Chữ ấy giống bài trong kho"),
});

/** A portal, its last round, and its pages by kind, state and reason. */
export const crawledSourceSchema = z.object({
  source: z.string(),
  round: number,
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  newest: z.string().nullable().describe("Ngày của bài mới nhất"),
  pages: z
    .array(z.object({ kind: z.string(), state: z.string(), reason: z.string().nullable(), count: number }))
    .describe("Số trang theo loại, kết quả và lý do"),
});

/** One run of the crawler over a portal. */
export const crawlRunSchema = z.object({
  id: number,
  startedAt: z.string(),
  endedAt: z.string().nullable().describe("null nếu đang chạy, hoặc đã bị ngắt giữa chừng"),
  summary: z
    .object({
      pages: number,
      articles: number,
      fresh: number,
      changed: number,
      unchanged: number,
      duplicates: number,
      failed: number,
      skipped: z.record(z.string(), number).describe("Số trang bỏ qua theo lý do"),
      problems: z.array(z.object({ url: z.string().nullable(), message: z.string() })),
      news: z.array(z.object({ id: z.string(), title: z.string() })).describe("Bài mới, 50 bài đầu"),
      hosts: z.array(z.object({ host: z.string(), state: z.string(), reason: z.string().nullable() })),
      unfinished: z.boolean().describe("Còn trang để lại cho lần chạy sau"),
    })
    .nullable(),
});
