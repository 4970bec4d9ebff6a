import type { Context } from "hono";
import { createMiddleware } from "hono/factory";

/** A year, in seconds: how long a browser asks this host by TLS alone, once it did. */
const YEAR = 31_536_000;

/** Whether whoever asks does so by TLS: to this service, or to the proxy that says so. Said falsely, it binds only who says it. */
export function overTls(c: Context): boolean {
  return new URL(c.req.url).protocol === "https:" || c.req.header("x-forwarded-proto") === "https";
}

/** Browsers that came by TLS come by nothing else from then on. */
export const onlyTlsAgain = createMiddleware(async (c, next) => {
  await next();
  if (overTls(c)) c.res.headers.set("Strict-Transport-Security", `max-age=${YEAR}`);
});
