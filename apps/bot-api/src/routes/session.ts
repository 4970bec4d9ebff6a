import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { sessionSchema } from "@thidua/core";
import { atMost, onlyJson } from "../http/body.ts";
import type { Environment, Service } from "../http/environment.ts";
import { PROBLEM_RESPONSE, problem } from "../http/problem.ts";
import { csrfOf, dropSession, isSameOrigin, keepSession, sessionToken } from "../http/session.ts";
import { EDITOR } from "./examples.ts";

const session = sessionSchema.extend({}).openapi("Session");

const credentials = z
  .strictObject({
    name: z.string().min(1, { error: "Cần tên đăng nhập." }).max(100),
    password: z.string().min(1, { error: "Cần mật khẩu." }).max(200),
  })
  .openapi("SignIn");

const responses = {
  200: { description: "Ai đang đăng nhập", content: { "application/json": { schema: session } } },
  default: PROBLEM_RESPONSE,
};
const path = "/v1/session";
const tags = ["session"];

const signIn = createRoute({
  method: "post",
  path,
  operationId: "sign-in",
  tags,
  summary: "Đăng nhập",
  description: "Đặt cookie phiên (HttpOnly, SameSite=Strict). Tài khoản đầu tiên do `thidua user add` tạo.",
  request: {
    body: {
      required: true,
      content: { "application/json": { schema: credentials, examples: { editor: { summary: "Biên tập viên", value: EDITOR } } } },
    },
  },
  responses,
});
const who = createRoute({ method: "get", path, operationId: "session", tags, summary: "Ai đang đăng nhập", responses });
const signOut = createRoute({ method: "delete", path, operationId: "sign-out", tags, summary: "Đăng xuất", responses });

/** Adds `/v1/session`. */
export function sessionRoutes(app: OpenAPIHono<Environment>, { store }: Service): void {
  app.post(path, onlyJson, atMost(8 * 1024));
  app.openapi(signIn, async (c) => {
    c.header("Cache-Control", "no-store");
    if (!isSameOrigin(c)) return problem(c, "forbidden", "Chỉ đăng nhập được từ chính trang này.") as never;
    const { name, password } = c.req.valid("json");
    const before = sessionToken(c);
    const result = await store.signIn(name, password);
    if (!result.ok) {
      c.get("log").warn({ event: "sign-in", outcome: result.why, by: "password" }, "security");
      if (result.why === "wrong") return problem(c, "unauthorized", "Tên đăng nhập hoặc mật khẩu không đúng.") as never;
      const seconds = Math.max(1, Math.ceil((Date.parse(result.until ?? "") - Date.now()) / 1000));
      c.header("Retry-After", String(seconds));
      return problem(c, "too-many", `Sai mật khẩu nhiều lần. Hãy thử lại sau ${seconds} giây.`) as never;
    }
    const { name: login, display, role } = result.user;
    c.get("log").info({ event: "sign-in", outcome: "in", by: "password", who: login }, "security");
    // One browser, one session: what it had before ends.
    if (before !== "") await store.signOut(before);
    keepSession(c, result.token, result.expiresAt);
    return c.json({ user: { name: login, display, role }, csrf: csrfOf(result.token) }, 200);
  });
  app.openapi(who, (c) => {
    c.header("Cache-Control", "no-store");
    const user = c.get("user");
    const token = sessionToken(c);
    if (user === null) return c.json({ user: null, csrf: null }, 200);
    return c.json({ user: { name: user.name, display: user.display, role: user.role }, csrf: token === "" ? null : csrfOf(token) }, 200);
  });
  app.openapi(signOut, async (c) => {
    const token = dropSession(c);
    if (token !== "") await store.signOut(token);
    const user = c.get("user");
    if (user !== null) c.get("log").info({ event: "sign-out", who: user.name }, "security");
    c.header("Cache-Control", "no-store");
    c.header("Clear-Site-Data", '"cache"');
    return c.json({ user: null, csrf: null }, 200);
  });
}
