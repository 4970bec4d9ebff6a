import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

/** What can go wrong, by its stable name: HTTP status and Vietnamese title. */
const KINDS = {
  "bad-request": [400, "Yêu cầu không đọc được"],
  unauthorized: [401, "Cần khóa truy cập"],
  forbidden: [403, "Không được phép"],
  "not-found": [404, "Không tìm thấy"],
  conflict: [409, "Đã có người sửa trước"],
  "too-many": [429, "Quá nhiều yêu cầu"],
  "method-not-allowed": [405, "Phương thức không được hỗ trợ"],
  "too-large": [413, "Nội dung gửi lên quá lớn"],
  "unsupported-media-type": [415, "Kiểu nội dung không được hỗ trợ"],
  invalid: [422, "Tham số không hợp lệ"],
  refused: [422, "Không lấy trang này"],
  unreached: [502, "Không lấy được trang"],
  unreadable: [422, "Không đọc được bài viết"],
  internal: [500, "Máy chủ gặp lỗi"],
  busy: [503, "Máy chủ đang quá tải"],
  unavailable: [503, "Kho dữ liệu chưa sẵn sàng"],
} as const satisfies Record<string, readonly [ContentfulStatusCode, string]>;

/** Where clients look for what went wrong in `error`. */
const OPENAI = /^\/v1\/(?:chat\/completions|models)(?:\/|$)/;

export type ProblemKind = keyof typeof KINDS;

/** One field that is wrong, and why. */
export interface FieldError {
  field: string;
  message: string;
}

/** Errors as RFC 9457 has them. */
const problemSchema = z
  .object({
    type: z.string().openapi({ description: "Tên cố định của lỗi", example: "urn:thidua:problem:not-found" }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    requestId: z.string().openapi({ description: "Mã của yêu cầu, có trong nhật ký máy chủ" }),
    errors: z
      .array(z.object({ field: z.string(), message: z.string() }))
      .optional()
      .openapi({ description: "Từng tham số sai" }),
    error: z
      .object({ message: z.string(), type: z.string(), code: z.string(), param: z.string().nullable() })
      .optional()
      .openapi({ description: "Cùng lỗi ấy theo dạng của OpenAI, ở các địa chỉ theo dạng của OpenAI" }),
  })
  .openapi("Problem");

/** An `application/problem+json` response. `detail` is one Vietnamese line: what is wrong, and what to do. */
export function problem(c: Context, kind: ProblemKind, detail: string, errors?: readonly FieldError[]): Response {
  const [status, title] = KINDS[kind];
  const body = {
    type: `urn:thidua:problem:${kind}`,
    title,
    status,
    detail,
    requestId: c.get("requestId") ?? "",
    ...(errors && { errors }),
    ...(OPENAI.test(c.req.path) && {
      error: {
        message: detail,
        type: status < 500 ? "invalid_request_error" : "server_error",
        code: kind,
        param: errors?.[0]?.field ?? null,
      },
    }),
  };
  c.set("refused", kind);
  c.header("Cache-Control", "no-store");
  return c.body(JSON.stringify(body), status, { "Content-Type": "application/problem+json; charset=utf-8" });
}

/** The same response in an OpenAPI document. */
export const PROBLEM_RESPONSE = {
  description: "Lỗi (RFC 9457)",
  content: { "application/problem+json": { schema: problemSchema } },
};
