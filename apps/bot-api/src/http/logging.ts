import { randomUUID } from "node:crypto";
import { createMiddleware } from "hono/factory";
import { routePath } from "hono/route";
import pino, { type Logger } from "pino";
import type { Environment } from "./environment.ts";

/** JSON lines on standard error: standard output is for results. */
export function standardLogger(): Logger {
  return pino({ name: "thidua", level: process.env.LOG_LEVEL ?? "info", base: null }, pino.destination(2));
}

/** What a caller may name its request. */
const REQUEST_ID = /^[\w-]{1,64}$/;

/**
 * Gives every request an id, in the response and in one log line. The line says which route, how it ended and how long it took; never
 * addresses, questions, queries or who asked.
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
    log.info({ method: c.req.method, route: routePath(c, -1), status: c.res.status, ms }, "request");
  });
}
