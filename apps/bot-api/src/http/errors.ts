import { BadFilter, StoreError } from "@thidua/store";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { Environment } from "./environment.ts";
import { type FieldError, problem } from "./problem.ts";

/** Every error that a handler throws becomes a problem; what nobody foresaw is logged and told without its words. */
export function onError(error: Error, c: Context<Environment>): Response {
  if (error instanceof BadFilter) return problem(c, "invalid", error.problem.vi, [{ field: error.field, message: error.problem.vi }]);
  if (error instanceof StoreError) {
    c.get("log").error({ code: error.code }, error.message);
    c.header("Retry-After", "5");
    return problem(c, "unavailable", error.problem.vi);
  }
  if (error instanceof HTTPException && error.status === 400) {
    return problem(c, "bad-request", "Nội dung gửi lên không phải là JSON hợp lệ. Hãy kiểm tra dấu ngoặc, dấu phẩy và bảng mã UTF-8.");
  }
  // Where it happened; its words may be those of a question, or of a database.
  const stack = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  c.get("log").error({ err: { type: error.name, stack } }, "unexpected error");
  return problem(c, "internal", "Có lỗi ngoài dự kiến. Hãy thử lại; nếu còn lỗi, hãy báo người quản trị kèm mã yêu cầu này.");
}

interface Issue {
  code: string;
  path: readonly PropertyKey[];
  message: string;
  keys?: readonly string[];
}

/** What a schema refused, field by field. */
export function invalid(c: Context, issues: readonly Issue[]): Response {
  const errors = issues.flatMap((issue): FieldError[] =>
    issue.code === "unrecognized_keys"
      ? (issue.keys ?? []).map((key) => ({ field: key, message: "Không có tham số này." }))
      : [{ field: issue.path.join("."), message: issue.message }],
  );
  const [first] = errors;
  const detail = first === undefined ? "Tham số không hợp lệ." : first.field === "" ? first.message : `${first.field}: ${first.message}`;
  return problem(c, "invalid", detail, errors);
}
