import { randomUUID } from "node:crypto";
import { createMiddleware } from "hono/factory";
import { routePath } from "hono/route";
import pino, { type DestinationStream, type Logger } from "pino";
import type { Environment } from "./environment.ts";

/** JSON lines on standard error, each with its time in UTC: standard output is for results. */
export function standardLogger(destination: DestinationStream = pino.destination(2)): Logger {
  const timestamp = pino.stdTimeFunctions.isoTime;
  return pino({ name: "thidua", level: process.env.LOG_LEVEL ?? "info", base: null, timestamp }, destination);
}

/** What a caller may name its request. */
const REQUEST_ID = /^[\w-]{1,64}$/;

/** Who is not signed in, may not, or asks too much. */
const NOT_LET = new Set([401, 403, 429]);

/**
 * Gives every request an id, in the response and in one log line. The line says which route, how it ended and how long it took; never
 * addresses, questions or queries, and only of a refused request of somebody signed in who asked.
 */
export function requestLog(logger: Logger) {
  return createMiddleware<Environment>(async (c, next) => {
    const given = c.req.header("x-request-id") ?? "";
    const requestId = REQUEST_ID.test(given) ? given : randomUUID();
    const log = logger.child({ requestId });
    c.set("requestId", requestId);
    c.set("log", log);
    c.header("X-Request-Id", requestId);
    const started = performance.now();
    await next();
    const ms = Math.round((performance.now() - started) * 10) / 10;
    const { status } = c.res;
    const line = { method: c.req.method, route: routePath(c, -1), status, ms };
    const refused = c.get("refused");
    if (refused === undefined) return log.info(line, "request");
    const who = c.get("user")?.name;
    log[NOT_LET.has(status) ? "warn" : "info"]({ ...line, refused, ...(who !== undefined && { who }) }, "request");
  });
}
