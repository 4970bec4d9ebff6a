import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { type Article, addedSchema, type Warning } from "@thidua/core";
import { extract } from "@thidua/extractor";
import { readArticle } from "@thidua/reader";
import type { ArchivedFrom, Store } from "@thidua/store";
import { atMost, onlyJson, onlyTypes } from "../http/body.ts";
import type { Environment, Service } from "../http/environment.ts";
import { PROBLEM_RESPONSE, problem } from "../http/problem.ts";
import { TEXT } from "./examples.ts";
import { inputOf, inputTypes, LONGEST_INPUT, RAW } from "./extract.ts";

const added = addedSchema.extend({}).openapi("AddedArticle");

const route = createRoute({
  method: "post",
  path: "/v1/articles",
  operationId: "add-article",
  tags: ["review"],
  summary: "Thêm một bài viết vào kho",
  description: "Nhận văn bản, HTML hoặc tệp như /v1/extract, lưu bài và các bản ghi. Cần đăng nhập.",
  request: { body: { required: true, content: inputTypes({ text: { summary: "Một văn bản", value: { text: TEXT } } }) } },
  responses: { 200: { description: "Đã lưu", content: { "application/json": { schema: added } } }, default: PROBLEM_RESPONSE },
});

const WHY = { address: "refused", robots: "refused", unreached: "unreached", "no-article": "unreadable" } as const;

const fetchRoute = createRoute({
  method: "post",
  path: "/v1/articles/fetch",
  operationId: "fetch-article",
  tags: ["review"],
  summary: "Lấy bài viết ở một địa chỉ và thêm vào kho",
  description:
    "Lấy trang như trình thu thập: theo robots.txt, không vào mạng nội bộ, trang được lưu nguyên vào kho WARC. 422 khi bị từ chối hoặc không có bài, 502 khi máy chủ không trả lời. Cần đăng nhập.",
  request: {
    body: {
      required: true,
      content: {
        "application/json": {
          schema: z
            .strictObject({ url: z.string({ error: "Cần một địa chỉ." }).trim().min(1, { error: "Cần một địa chỉ." }).max(2_000) })
            .openapi("FetchArticleRequest"),
          examples: { page: { summary: "Một bài", value: { url: "https://example.gov.vn/tin-tuc/bai-viet.html" } } },
        },
      },
    },
  },
  responses: { 200: { description: "Đã lưu", content: { "application/json": { schema: added } } }, default: PROBLEM_RESPONSE },
});

/** Adds `POST /v1/articles` and `POST /v1/articles/fetch`. */
export function addArticleRoutes(app: OpenAPIHono<Environment>, { store, fetchArticle }: Service): void {
  app.post("/v1/articles/fetch", onlyJson, atMost(8 * 1024));
  app.openapi(fetchRoute, async (c) => {
    if (fetchArticle === undefined)
      return problem(c, "unavailable", "Máy chủ này không lấy trang từ ngoài. Hãy dán văn bản hoặc thả tệp.") as never;
    const got = await fetchArticle(c.req.valid("json").url);
    if (!got.ok) return problem(c, WHY[got.why], got.message) as never;
    const saved = await keep(store, got.article, got.warnings, { digest: got.digest.replace("sha256:", "") });
    // It was there, from elsewhere perhaps: now there is a page too.
    if (saved.outcome === "unchanged") await store.keepOrigin(got.article.id, got.digest);
    return c.json(saved, 200);
  });
  app.post("/v1/articles", onlyTypes("application/json", "multipart/form-data", ...RAW), atMost(LONGEST_INPUT + 64 * 1024));
  app.openAPIRegistry.registerPath(route);
  app.post("/v1/articles", async (c) => {
    const input = await inputOf(c);
    if (input instanceof Response) return input;
    const { bytes, url } = input;
    const source = input.source.startsWith("request") ? "web" : input.source;
    const outcome = await readArticle(bytes, { source, url, fetchedAt: new Date().toISOString(), maxBytes: LONGEST_INPUT });
    c.header("Cache-Control", "no-store");
    if (!outcome.ok) return problem(c, bytes.length > LONGEST_INPUT ? "too-large" : "unreadable", outcome.problem.vi);
    return c.json(await keep(store, outcome.article, outcome.warnings));
  });
}

/** Extracts an article and saves it with its records. */
async function keep(store: Store, article: Article, read: readonly Warning[], page?: ArchivedFrom): Promise<z.infer<typeof added>> {
  const { extraction } = extract(article);
  const warnings = [...read, ...extraction.warnings];
  const outcome = await store.save({ ...extraction, warnings }, page);
  const { movements, figures, awards } = extraction;
  const counts = { movements: movements.length, figures: figures.length, awards: awards.length };
  return { articleId: article.id, outcome, counts, warnings };
}
