import { createHash, timingSafeEqual } from "node:crypto";
import type { Deciding, Role, Store, User } from "@thidua/store";
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import type { Environment } from "./environment.ts";
import { problem } from "./problem.ts";
import { overTls } from "./tls.ts";

/** A program that decides as an editor does: `NAME` stands in the history. */
export interface EditorKey {
  name: string;
  key: string;
}

const COOKIE = "thidua_session";
const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);
const RANK: Record<Role, number> = { viewer: 0, editor: 1, administrator: 2 };

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Finds out who asks: the user of the session cookie, or the name of an editor's key. */
export function whoAsks(store: Store, editors: readonly EditorKey[]) {
  const known = editors.map(({ name, key }) => ({ name, digest: digest(key) }));
  return createMiddleware<Environment>(async (c, next) => {
    const given = digest(/^Bearer +(\S+)$/i.exec(c.req.header("authorization") ?? "")?.[1] ?? "");
    const [program] = known.filter((one) => timingSafeEqual(one.digest, given));
    const token = sessionToken(c);
    if (program !== undefined) {
      c.set("user", { name: program.name, display: program.name, role: "editor", disabled: false, createdAt: "" });
    } else c.set("user", token === "" ? null : await store.sessionUser(token));
    if (program === undefined && c.get("user") !== null && !SAFE.has(c.req.method) && !isOurPage(c, token)) {
      return problem(c, "forbidden", "Yêu cầu không đến từ trang này (thiếu hoặc sai X-CSRF-Token). Hãy tải lại trang rồi thử lại.");
    }
    return next();
  });
}

/** What a page of this service has read from `GET /v1/session`, and no other page can. */
export function csrfOf(token: string): string {
  return createHash("sha256").update(`csrf ${token}`).digest("base64url");
}

/** A browser sends the cookie along whoever asks; only our own page knows the token, and says where it is from. */
function isOurPage(c: Context, token: string): boolean {
  const given = digest(c.req.header("x-csrf-token") ?? "");
  return isSameOrigin(c) && timingSafeEqual(given, digest(csrfOf(token)));
}

/** False for a request that a browser sent from another site's page. */
export function isSameOrigin(c: Context): boolean {
  const site = c.req.header("sec-fetch-site");
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  const origin = c.req.header("origin");
  if (origin === undefined) return true;
  try {
    return new URL(origin).host === c.req.header("host");
  } catch {
    return false;
  }
}

/** By TLS the cookie is `__Host-…`: no other host, and no page without TLS, sets or gets it. */
export function keepSession(c: Context, token: string, expiresAt: string): void {
  const kept = { httpOnly: true, sameSite: "Strict", path: "/", expires: new Date(expiresAt) } as const;
  if (overTls(c)) setCookie(c, COOKIE, token, { ...kept, prefix: "host", secure: true });
  else setCookie(c, COOKIE, token, kept);
}

export function dropSession(c: Context): string {
  const token = sessionToken(c);
  if (overTls(c)) deleteCookie(c, COOKIE, { path: "/", prefix: "host", secure: true });
  else deleteCookie(c, COOKIE, { path: "/" });
  return token;
}

export function sessionToken(c: Context): string {
  return (overTls(c) ? getCookie(c, COOKIE, "host") : getCookie(c, COOKIE)) ?? "";
}

/** Lets through whoever has at least this role, and says in whose name is decided. */
export function mayDecide(role: Exclude<Role, "viewer"> = "editor") {
  return createMiddleware<Environment>(async (c, next) => {
    const user: User | null = c.get("user");
    if (user === null) return problem(c, "unauthorized", "Việc này cần đăng nhập bằng tài khoản biên tập viên.");
    if (RANK[user.role] < RANK[role]) {
      return problem(c, "forbidden", "Tài khoản này chỉ được xem. Hãy nhờ người quản trị cấp quyền biên tập.");
    }
    c.set("deciding", { editor: user.name, role: user.role } satisfies Deciding);
    return next();
  });
}
