import { createHash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import type { Frontier } from "@thidua/store";

/** Whoever has had a page for longer than this, milliseconds, no longer works on it, on whatever machine it was. */
const LEASE = 30 * 60_000;

/**
 * Where process numbers mean the same: this machine since it was started, and within it this container. Names of machines alone are
 * copied with their disks, and containers may share one.
 */
const PLACE = `${hostname().replaceAll(":", "-")}/${createHash("sha256").update(`${bootId()} ${numberSpace()}`).digest("hex").slice(0, 8)}`;

/** This process, as it signs the pages that it takes. */
export const WORKER = `${PLACE}:${process.pid}:${Math.round(Date.now() - process.uptime() * 1_000)}`;

/** Puts back what crawlers had taken that are no more: killed on this machine, or silent for long anywhere. */
export async function releaseDead(store: Frontier): Promise<void> {
  const workers = (await store.crawlWorkers()).filter((worker) => !isOurs(worker) && isDead(worker));
  await store.releasePages({ workers, takenBefore: new Date(Date.now() - LEASE).toISOString() });
}

/** A process signs with its name, or with its name and what it works on. */
function isOurs(worker: string): boolean {
  return worker === WORKER || worker.startsWith(`${WORKER}#`);
}

function isDead(worker: string): boolean {
  const [place, pid] = worker.split(":");
  if (place !== PLACE || pid === undefined) return false;
  // The same number as ours, but another start: ours was given to it before.
  if (Number(pid) === process.pid) return true;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

function bootId(): string {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return "";
  }
}

function numberSpace(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "";
  }
}
