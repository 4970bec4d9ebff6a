import { createHash } from "node:crypto";
import { BlockList, isIP, isIPv6 } from "node:net";
import type { HttpBindings } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Environment } from "./environment.ts";
import { problem } from "./problem.ts";

/** How much the service takes before it says no. */
export interface Limits {
  /** Points a minute for one address, before anything is looked at; null for no limit. This machine itself has none. */
  perAddress: number | null;
  /** Points a minute for one account or key, wherever it comes from; null for no limit. */
  perKey: number | null;
  /** Requests under way at once; more are told to come back. */
  atOnce: number;
  /** Proxies before the service whose `X-Forwarded-For` is true: the address that asks is so many from its end. */
  proxies: number;
}

export const LIMITS: Limits = { perAddress: 600, perKey: 1_200, atOnce: 256, proxies: 0 };

/** What a request costs, by what it makes the service do; 1 for all others. Wrong passwords are the dearest. */
const COSTS: readonly [path: RegExp, method: string | null, points: number][] = [
  [/^\/v1\/session$/, "POST", 20],
  [/^\/v1\/export\//, null, 10],
  // Asks another server, and waits for it.
  [/^\/v1\/articles\/fetch$/, "POST", 10],
  [/^\/v1\/(?:extract|articles)$/, "POST", 5],
  [/^\/v1\/articles\/[^/]+\/archived\/text$/, null, 5],
  [/^\/(?:v1\/chat(?:\/completions)?|mcp)$/, "POST", 2],
];

/** Answered however much there is to do: what watches the service must not take it for dead. */
const WATCHED = new Set(["/healthz", "/readyz", "/metrics"]);

const MINUTE = 60;

const HERE = new BlockList();
HERE.addSubnet("127.0.0.0", 8, "ipv4");
HERE.addAddress("::1", "ipv6");

function costOf(c: Context): number {
  const { method, path } = c.req;
  return COSTS.find(([fits, only]) => fits.test(path) && (only === null || only === method))?.[2] ?? 1;
}

/**
 * Says no at once where more is under way than can be done well: what is under way is done, and what comes later finds a place. A
 * request is under way until the last of its answer is sent, or nobody is there to take it.
 */
export function shedding(atOnce: number) {
  let underWay = 0;
  return createMiddleware<Environment>(async (c, next) => {
    if (WATCHED.has(c.req.path)) return next();
    if (underWay >= atOnce) {
      c.header("Retry-After", "1");
      return problem(c, "busy", "Máy chủ đang có quá nhiều yêu cầu. Hãy thử lại sau giây lát.");
    }
    underWay++;
    const watched = whenSent(c, () => underWay--);
    try {
      await next();
    } finally {
      if (!watched) underWay--;
    }
  });
}

/** Calls once the server of Node has sent the answer, or cannot; false where there is none: a request that the program makes of itself. */
function whenSent(c: Context, done: () => void): boolean {
  const { incoming, outgoing } = (c.env ?? {}) as Partial<HttpBindings>;
  if (incoming === undefined || outgoing === undefined || outgoing.destroyed) return false;
  const { socket } = incoming;
  let ended = false;
  const end = (): void => {
    outgoing.off("close", end);
    socket.off("close", end);
    // Both may end at once.
    if (!ended) done();
    ended = true;
  };
  outgoing.on("close", end);
  // An answer that waits behind another one of its connection is not told that the connection is gone; any number may wait.
  socket.setMaxListeners(0).on("close", end);
  return true;
}

/** Counts what an address asks for, before anything of the request is looked at. */
export function addressLimit({ perAddress, proxies }: Limits) {
  const limiter = perAddress === null ? null : new RateLimiterMemory({ points: perAddress, duration: MINUTE });
  return createMiddleware<Environment>(async (c, next) => {
    const address = limiter === null ? null : addressOf(c, proxies);
    if (limiter === null || address === null || WATCHED.has(c.req.path)) return next();
    return (await refused(c, limiter, address)) ?? next();
  });
}

/** Counts what an account or a key asks for, once it is known. */
export function keyLimit({ perKey }: Limits) {
  const limiter = perKey === null ? null : new RateLimiterMemory({ points: perKey, duration: MINUTE });
  return createMiddleware<Environment>(async (c, next) => {
    const key = limiter === null ? null : keyOf(c);
    if (limiter === null || key === null) return next();
    return (await refused(c, limiter, key)) ?? next();
  });
}

async function refused(c: Context, limiter: RateLimiterMemory, key: string): Promise<Response | null> {
  try {
    await limiter.consume(key, costOf(c));
    return null;
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
    c.header("Retry-After", String(seconds));
    return problem(c, "too-many", `Quá nhiều yêu cầu. Hãy thử lại sau ${seconds} giây.`);
  }
}

/** Who asks, as far as one can tell by the address: null for this machine. Of IPv6 a network counts as one, as one gets it. */
function addressOf(c: Context, proxies: number): string | null {
  const direct = directAddress(c);
  const forwarded = (c.req.header("x-forwarded-for") ?? "").split(",").map((one) => one.trim());
  const said = proxies > 0 ? (forwarded.at(-proxies) ?? "") : "";
  const address = isIP(said) > 0 ? said : direct;
  if (address === null || isIP(address) === 0) return null;
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  if (HERE.check(plain, isIPv6(plain) ? "ipv6" : "ipv4")) return null;
  return isIPv6(plain) ? networkOf(plain) : plain;
}

/** The first half of an IPv6 address. */
function networkOf(address: string): string {
  const [before = "", after] = address.replace(/%.*$/, "").split("::");
  const groups = (part: string) => (part === "" ? [] : part.split(":"));
  const [first, last] = [groups(before), groups(after ?? "")];
  const all = after === undefined ? first : [...first, ...Array.from({ length: 8 - first.length - last.length }, () => "0"), ...last];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16))
    .join(":");
}

/** Null where nobody is connected: a request that the program makes of itself. */
function directAddress(c: Context): string | null {
  try {
    return getConnInfo(c).remote.address ?? null;
  } catch {
    return null;
  }
}

function keyOf(c: Context<Environment>): string | null {
  const user = c.get("user") ?? null;
  if (user !== null) return `user ${user.name}`;
  const given = c.req.header("x-api-key") ?? /^Bearer +(\S+)$/i.exec(c.req.header("authorization") ?? "")?.[1];
  return given === undefined ? null : `key ${createHash("sha256").update(given).digest("base64url")}`;
}
