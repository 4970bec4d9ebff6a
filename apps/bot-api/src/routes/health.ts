import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Environment, Service } from "../http/environment.ts";
import type { Metrics } from "../http/metrics.ts";
import { PROBLEM_RESPONSE, problem } from "../http/problem.ts";

/** How long the store may take to say that it is there, milliseconds. */
const PATIENCE = 3_000;

const ok = z.object({ status: z.literal("ok") });
const described = (path: string, operationId: string, summary: string) =>
  createRoute({
    method: "get",
    path,
    operationId,
    tags: ["service"],
    summary,
    responses: { 200: { description: "Tốt", content: { "application/json": { schema: ok } } }, default: PROBLEM_RESPONSE },
  });

const metrics = createRoute({
  method: "get",
  path: "/metrics",
  operationId: "metrics",
  tags: ["service"],
  summary: "Số đo cho Prometheus",
  responses: { 200: { description: "Số đo", content: { "text/plain": { schema: z.string() } } }, default: PROBLEM_RESPONSE },
});

/** Adds `/healthz` (the process answers) and `/readyz` (its store does too), `/metrics`. */
export function healthRoutes(app: OpenAPIHono<Environment>, { store }: Service, { registry }: Metrics): void {
  app.openapi(metrics, async (c) => c.body(await registry.metrics(), 200, { "Content-Type": registry.contentType }) as never);
  app.openapi(described("/healthz", "health", "Tiến trình còn sống"), (c) => c.json({ status: "ok" } as const, 200));
  app.openapi(described("/readyz", "ready", "Kho dữ liệu trả lời"), async (c) => {
    try {
      await inTime(store.ready());
    } catch {
      return problem(c, "unavailable", "Kho dữ liệu không trả lời.") as never;
    }
    return c.json({ status: "ok" } as const, 200);
  });
}

async function inTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("late")), PATIENCE);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
