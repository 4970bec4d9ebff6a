import { setTimeout as sleep } from "node:timers/promises";
import robotsParser, { type Robot } from "robots-parser";

/** What robots.txt of one host says: may an address be asked for, and how long to wait between requests, in seconds. */
export interface Rules {
  allows: (url: string) => boolean;
  delay: number;
  /** Why nothing is allowed, where robots.txt itself could not be had. */
  problem: string | null;
}

const MOST_DELAY = 60;

/**
 * Rules of a robots.txt by RFC 9309: `status` 2xx reads it, 4xx allows everything, anything else (the host is out of order: 0 for no
 * answer) allows nothing.
 */
export function readRules(url: string, status: number, text: string, userAgent: string): Rules {
  if (status >= 400 && status < 500) return { allows: () => true, delay: 0, problem: null };
  if (status < 200 || status >= 300) return { allows: () => false, delay: 0, problem: "robots.txt không đọc được" };
  const parse = robotsParser as unknown as (url: string, text: string) => Robot;
  const robots = parse(url, text.slice(0, 512_000));
  const name = userAgent.split(/[/\s]/)[0] ?? userAgent;
  return {
    allows: (address) => robots.isAllowed(address, name) !== false,
    delay: Math.min(Math.max(Number(robots.getCrawlDelay(name) ?? 0) || 0, 0), MOST_DELAY),
    problem: null,
  };
}

/** One request at a time to a host, and `seconds` between the end of one turn and the next. */
export function hostTurns(): (host: string, seconds: number, signal?: AbortSignal) => Promise<void> {
  const next = new Map<string, number>();
  return async (host, seconds, signal) => {
    const now = Date.now();
    const at = Math.max(now, next.get(host) ?? 0);
    next.set(host, at + seconds * 1000);
    if (at > now) await sleep(at - now, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
  };
}
