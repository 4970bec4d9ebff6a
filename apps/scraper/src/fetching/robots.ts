import robotsParser, { type Robot } from "robots-parser";

/** What robots.txt of one host says: may an address be asked for, and how long to wait between requests, in seconds. */
export interface Rules {
  allows: (url: string) => boolean;
  delay: number;
}

const MOST_BYTES = 512 * 1024;
const MOST_DELAY = 86_400;
/** What RFC 9309 knows, and Crawl-delay; other lines stand between groups and must not part them. */
const KNOWN = /^\s*(?:user-agent|allow|disallow|crawl-delay)\s*:/i;

/** Name of the crawler, as a robots.txt would address it. */
export const PRODUCT = "thidua-crawler";

/**
 * Rules of a robots.txt by RFC 9309: `status` 2xx reads it, 4xx allows everything; anything else (5xx, or 0 for no answer) allows
 * nothing: null, until the host gives one.
 */
export function readRules(url: string, status: number, text: string): Rules | null {
  if (status >= 400 && status < 500 && status !== 429) return { allows: () => true, delay: 0 };
  if (status < 200 || status >= 300) return null;
  const lines = text
    .slice(0, MOST_BYTES)
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .filter((line) => KNOWN.test(line));
  const parse = robotsParser as unknown as (url: string, text: string) => Robot;
  const robots = parse(url, lines.join("\n"));
  return {
    allows: (address) => new URL(address).pathname === "/robots.txt" || robots.isAllowed(address, PRODUCT) !== false,
    delay: Math.min(Math.max(Number(robots.getCrawlDelay(PRODUCT) ?? 0) || 0, 0), MOST_DELAY),
  };
}
