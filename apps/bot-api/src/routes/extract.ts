import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { extractionSchema } from "@thidua/core";
import { extract } from "@thidua/extractor";
import { type ReadOutcome, readArticle } from "@thidua/reader";
import type { Context } from "hono";
import { atMost, onlyTypes } from "../http/body.ts";
import type { Environment } from "../http/environment.ts";
import { invalid } from "../http/errors.ts";
import { PROBLEM_RESPONSE, problem } from "../http/problem.ts";
import { shown } from "../http/shown.ts";
import { TEXT } from "./examples.ts";

/** Bytes of one text, page or file: the longest report is a quarter of it. */
export const LONGEST_INPUT = 5 * 1024 * 1024;

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
/** Bodies that are the page or document itself. */
export const RAW = ["text/plain", "text/html", "application/pdf", DOCX, "application/octet-stream"] as const;

const address = z
  .string()
  .max(2_000)
  .regex(/^https?:\/\//, { error: "Phải là địa chỉ http(s)." })
  .optional()
  .openapi({ description: "Địa chỉ của bài, nếu có" });

const textSchema = z
  .strictObject(
    {
      text: z.string().optional().openapi({ description: "Văn bản của bài: tiêu đề ở dòng đầu" }),
      html: z.string().optional().openapi({ description: "Trang HTML, thay cho text" }),
      url: address,
    },
    { error: (issue) => (issue.code === "invalid_type" ? "Phải là một đối tượng JSON có “text” hoặc “html”." : undefined) },
  )
  .refine(({ text, html }) => ((text ?? "") === "") !== ((html ?? "") === ""), { error: "Cần đúng một trong hai: “text” hoặc “html”." })
  .openapi("ExtractRequest");

const binary = z.string().openapi({ format: "binary" });

/** The bodies that are an article, for the API's description. */
export const inputTypes = (examples: typeof EXAMPLES) => ({
  "application/json": { schema: textSchema, examples },
  "multipart/form-data": { schema: z.object({ file: binary }) },
  "text/plain": { schema: z.string(), examples: { text: { summary: "Một văn bản", value: TEXT } } },
  "text/html": { schema: z.string() },
  "application/pdf": { schema: binary },
  [DOCX]: { schema: binary },
});

const EXAMPLES = { text: { summary: "Một văn bản", value: { text: TEXT } } };

const route = createRoute({
  method: "post",
  path: "/v1/extract",
  operationId: "extract",
  tags: ["extract"],
  summary: "Bóc tách một bài viết",
  description:
    "Nhận văn bản, HTML hoặc tệp (.txt, .html, .pdf, .docx) tới 5 MB, trả về bản ghi kèm đúng câu nêu ra nó. Không lưu gì. Gửi JSON, biểu mẫu có trường file, hoặc chính nội dung tệp.",
  request: {
    body: {
      required: true,
      content: inputTypes(EXAMPLES),
    },
  },
  responses: {
    200: {
      description: "Bài viết đã đọc và các bản ghi",
      content: { "application/json": { schema: extractionSchema.extend({}).openapi("Extraction") } },
    },
    default: PROBLEM_RESPONSE,
  },
});

export interface Input {
  bytes: Uint8Array;
  source: string;
  url: string | null;
}

/** Adds `POST /v1/extract`. */
export function extractRoutes(app: OpenAPIHono<Environment>): void {
  app.post("/v1/extract", onlyTypes("application/json", "multipart/form-data", ...RAW), atMost(LONGEST_INPUT + 64 * 1024));
  // Described, but not read, by its schema: a body of any of these types is one input.
  app.openAPIRegistry.registerPath(route);
  app.post("/v1/extract", async (c) => {
    const input = await inputOf(c);
    if (input instanceof Response) return input;
    const { bytes, source, url } = input;
    const outcome: ReadOutcome = await readArticle(bytes, { source, url, fetchedAt: new Date().toISOString(), maxBytes: LONGEST_INPUT });
    c.header("Cache-Control", "no-store");
    if (!outcome.ok) return problem(c, bytes.length > LONGEST_INPUT ? "too-large" : "unreadable", outcome.problem.vi);
    const { extraction } = extract(outcome.article);
    return c.json(shown({ ...extraction, warnings: [...outcome.warnings, ...extraction.warnings] }), 200);
  });
}

/** The body of a request as one input, or what is wrong with it. */
export async function inputOf(c: Context<Environment>): Promise<Input | Response> {
  const type = (c.req.header("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (type === "multipart/form-data") {
    const form = await c.req.parseBody().catch(() => null);
    const file = form?.file;
    if (!(file instanceof File)) return invalid(c, [{ code: "custom", path: ["file"], message: "Cần một tệp ở trường “file”." }]);
    return { bytes: new Uint8Array(await file.arrayBuffer()), source: file.name || "file", url: null };
  }
  if (type !== "application/json") {
    const source = type === "text/html" ? "request.html" : "request";
    return { bytes: new Uint8Array(await c.req.arrayBuffer()), source, url: null };
  }
  const body: unknown = await c.req.json().catch(() => undefined);
  if (body === undefined) return problem(c, "bad-request", "Nội dung gửi lên không phải là JSON hợp lệ.");
  const read = textSchema.safeParse(body);
  if (!read.success) return invalid(c, read.error.issues);
  const { text = "", html = "", url = null } = read.data;
  return { bytes: new TextEncoder().encode(html || text), source: html === "" ? "request" : "request.html", url };
}
