import type { JobsState, Store } from "@thidua/store";
import { expect, it } from "vitest";
import { metricsOf } from "./metrics.ts";

it("tells the work as it is at each scrape, the first one too, and asks for it once", async () => {
  let asked = 0;
  const states = [1, 2].map((n) => ({ queues: [{ queue: "crawl", waiting: n, active: 0 }], failed: n, workers: Array(n + 3).fill({}) }));
  const work = () => Promise.resolve(states[asked++] as unknown as JobsState);
  const { registry } = metricsOf({ counts: async () => ({}) } as unknown as Store, work);
  for (const n of [1, 2]) {
    const told = (await registry.metrics()).split("\n").filter((line) => /^thidua_(?:workers|queue)/.test(line));
    expect(told).toEqual([
      `thidua_workers ${n + 3}`,
      `thidua_queue_failed ${n}`,
      `thidua_queue_jobs{queue="crawl",state="waiting"} ${n}`,
      `thidua_queue_jobs{queue="crawl",state="active"} 0`,
    ]);
    expect(asked).toBe(n);
  }
});

it("keeps the last that is known of workers where nobody answers", async () => {
  const { registry } = metricsOf({ counts: async () => ({}) } as unknown as Store, () => Promise.reject(new Error("no database")));
  expect(await registry.metrics()).toMatch(/^thidua_workers 0$/m);
});
