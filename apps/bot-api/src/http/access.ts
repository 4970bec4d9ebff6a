import { createHash, timingSafeEqual } from "node:crypto";
import { createMiddleware } from "hono/factory";
import type { Environment } from "./environment.ts";
import { problem } from "./problem.ts";

/** Who may read. */
export interface Access {
  /** Any of them opens reading. */
  keys: readonly string[];
  /** `loopback`: without a key only from this machine, by its own names. `everyone`: the operator wants it open. */
  open: "loopback" | "everyone";
  /** Whether the service listens on loopback only. */
  loopback: boolean;
}

const LOCAL = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

/** Whether an address to listen on can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  return LOCAL.test(host.includes(":") && !host.startsWith("[") ? `[${host}]` : host);
}

/**
 * Lets reading through without a key on loopback, where the caller also means this machine: a page that has its own name point here
 * (DNS rebinding) is somebody else. Elsewhere a key is needed, as `Authorization: Bearer KEY` or `X-API-Key: KEY`.
 */
export function readingAccess({ keys, open, loopback }: Access) {
  const known = keys.map(digest);
  return createMiddleware<Environment>(async (c, next) => {
    if (open === "everyone") return next();
    // Whoever is signed in reads; signing in itself comes before.
    if ((c.get("user") ?? null) !== null || c.req.path === "/v1/session") return next();
    if (loopback && LOCAL.test(c.req.header("host") ?? "")) return next();
    const bearer = /^Bearer +(\S+)$/i.exec(c.req.header("authorization") ?? "")?.[1];
    const given = digest(c.req.header("x-api-key") ?? bearer ?? "");
    // All of them, however soon one fits: time tells nothing about the keys.
    const fitting = known.filter((key) => timingSafeEqual(key, given)).length;
    if (fitting > 0) return next();
    c.header("WWW-Authenticate", 'Bearer realm="thidua"');
    return problem(
      c,
      "unauthorized",
      "Địa chỉ này cần khóa đọc. Hãy gửi Authorization: Bearer KHÓA; xin khóa ở người quản trị (THIDUA_API_KEY).",
    );
  });
}

function digest(key: string): Buffer {
  return createHash("sha256").update(key).digest();
}
