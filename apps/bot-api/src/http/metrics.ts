import type { Answer } from "@thidua/core";
import type { JobsState, Store } from "@thidua/store";
import { createMiddleware } from "hono/factory";
import { routePath } from "hono/route";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Channel, Environment } from "./environment.ts";

export interface Metrics {
  readonly registry: Registry;
  readonly requests: ReturnType<typeof counted>;
  answered(channel: Channel, answer: Answer): void;
}

/** Counts kept this long: a scrape every few seconds must not count a large store each time. */
const COUNTS_KEPT = 30_000;

/** Prometheus metrics of one service: requests by route, answers by channel and outcome, what the store holds, the process; the shared work where there is any. */
export function metricsOf(store: Store, work?: () => Promise<JobsState>): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: "thidua_" });
  const registers = [registry];
  const answers = new Counter({
    name: "thidua_answers_total",
    help: "Answers by channel and status",
    labelNames: ["channel", "status"],
    registers,
  });
  const seconds = new Histogram({
    name: "thidua_answer_seconds",
    help: "Time from a question to its answer",
    labelNames: ["channel"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5],
    registers,
  });
  let counts: { at: number; is: ReturnType<Store["counts"]> } | undefined;
  new Gauge({
    name: "thidua_store_items",
    help: "What the store holds, by kind",
    labelNames: ["kind"],
    registers,
    async collect() {
      if (counts === undefined || performance.now() - counts.at > COUNTS_KEPT) counts = { at: performance.now(), is: store.counts() };
      try {
        for (const [kind, count] of Object.entries(await counts.is)) this.set({ kind }, count);
      } catch {
        // A store that does not answer is told by /readyz; the other metrics are still of use.
        counts = undefined;
        this.reset();
      }
    },
  });
  if (work !== undefined) workGauges(registry, work);
  return {
    registry,
    requests: counted(registry),
    answered(channel, { status, tookMs }) {
      answers.inc({ channel, status });
      seconds.observe({ channel }, tookMs / 1000);
    },
  };
}

/** What waits for workers, and who works. */
function workGauges(registry: Registry, work: () => Promise<JobsState>): void {
  const registers = [registry];
  // The metrics of one scrape are collected at once: each asks for itself, and all get the one answer.
  let asked: Promise<JobsState | null> | undefined;
  const now = (): Promise<JobsState | null> => {
    // A database that does not answer is told by /readyz.
    asked ??= work()
      .catch(() => null)
      .finally(() => {
        asked = undefined;
      });
    return asked;
  };
  const gauge = (name: string, help: string, of: (state: JobsState) => number) =>
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        const state = await now();
        if (state !== null) this.set(of(state));
      },
    });
  gauge("thidua_workers", "Worker processes that gave a sign of life lately", ({ workers }) => workers.length);
  gauge("thidua_queue_failed", "Articles that were set aside as failed", ({ failed }) => failed);
  new Gauge({
    name: "thidua_queue_jobs",
    help: "Jobs by queue and state",
    labelNames: ["queue", "state"],
    registers,
    async collect() {
      const state = await now();
      this.reset();
      for (const { queue, waiting, active } of state?.queues ?? []) {
        this.set({ queue, state: "waiting" }, waiting);
        this.set({ queue, state: "active" }, active);
      }
    },
  });
}

function counted(registry: Registry) {
  const registers = [registry];
  const labelNames = ["method", "route", "status"] as const;
  const requests = new Counter({ name: "thidua_http_requests_total", help: "Requests by route and status", labelNames, registers });
  const seconds = new Histogram({ name: "thidua_http_request_seconds", help: "Time a request took", labelNames: ["route"], registers });
  return createMiddleware<Environment>(async (c, next) => {
    const started = performance.now();
    await next();
    // The route as it was declared: paths and queries are the callers' own.
    const route = routePath(c, -1);
    requests.inc({ method: c.req.method, route, status: String(c.res.status) });
    seconds.observe({ route }, (performance.now() - started) / 1000);
  });
}
