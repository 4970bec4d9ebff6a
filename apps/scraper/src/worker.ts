import { hostname } from "node:os";
import type { Frontier } from "@thidua/store";

/** Whoever has had a page for longer than this, milliseconds, no longer works on it, on whatever machine it was. */
const LEASE = 30 * 60_000;

/** This process, as it signs the pages that it takes. */
export const WORKER = `${hostname()}:${process.pid}:${Math.round(Date.now() - process.uptime() * 1_000)}`;

/** Puts back what crawlers had taken that are no more: killed on this machine, or silent for long anywhere. */
export async function releaseDead(store: Frontier): Promise<void> {
  const workers = (await store.crawlWorkers()).filter((worker) => worker !== WORKER && isDead(worker));
  await store.releasePages({ workers, takenBefore: new Date(Date.now() - LEASE).toISOString() });
}

function isDead(worker: string): boolean {
  const [host, pid] = worker.split(":");
  if (host !== hostname() || pid === undefined) return false;
  // The same number as ours, but another start: ours was given to it before.
  if (Number(pid) === process.pid) return true;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}
