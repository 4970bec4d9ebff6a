import { createHash } from "node:crypto";
import { Agent } from "undici";
import { mayFetch, type PrivateHosts, publicLookup } from "./addresses.ts";
import type { Cookies } from "./cookies.ts";
import { type FetchProblem, networkProblem, retryAfterOf } from "./problems.ts";
import { GivenUp, requestOnce } from "./request-once.ts";

/** One request and its response as they went over the wire, before anything was made of them. */
export interface Exchange {
  /** Address of this hop. */
  url: string;
  method: "GET" | "POST";
  requestHeaders: [string, string][];
  requestBody: string | null;
  status: number;
  /** Names and order as sent. */
  headers: [string, string][];
  /** As sent: still compressed where the server compressed it. */
  body: Uint8Array;
  /** SHA-256 of the body, in hex. */
  digest: string;
  fetchedAt: string;
}

export interface FetchOptions {
  userAgent: string;
  privateHosts: PrivateHosts;
  /** Largest body, compressed and not, in bytes. */
  maxBytes: number;
  /** For the whole of one response, in milliseconds. */
  timeout: number;
  now: () => Date;
  signal?: AbortSignal | undefined;
  /** Told of every exchange, redirects too, before anything is made of it. */
  archive: (exchange: Exchange) => Promise<void>;
  /** Asked before every hop: waits for the host's turn; a reason not to. `done` is called when the response is in. */
  admit: (url: URL) => Promise<{ problem: FetchProblem } | { done: (result: Fetched, milliseconds: number) => void }>;
  /** What the portal knows this visit by. */
  cookies?: Cookies;
  /** Whether a redirect may leave the host and its `www` twin; robots.txt may (RFC 9309, 2.3.1.2). */
  anywhere?: boolean;
}

/** What is asked besides the address. */
export interface Wish {
  etag?: string | null;
  lastModified?: string | null;
  form?: readonly (readonly [string, string])[] | null;
}

export type Fetched = { exchange: Exchange } | { problem: FetchProblem };

const MOST_HOPS = 5;
const settings = { connections: 64, connectTimeout: 15_000, maxHeaderSize: 64 * 1024, pipelining: 1 };
const agents = { open: new Agent(settings), guarded: new Agent({ ...settings, connect: { lookup: publicLookup, timeout: 15_000 } }) };

/** Value of a header, by its name in small letters. */
export function headerOf(headers: readonly (readonly [string, string])[], name: string): string | undefined {
  return headers.find(([one]) => one.toLowerCase() === name)?.[1];
}

/** Fetches a page, following redirects. 2xx and 304 are exchanges, everything else is a problem. */
export async function fetchPage(address: string, wish: Wish, options: FetchOptions): Promise<Fetched> {
  let url = new URL(address);
  let form = wish.form ?? null;
  const home = bareHost(url);
  const seen = new Set<string>();
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    const refused = refusal(url, home, options);
    if (refused !== null) return { problem: refused };
    // A portal may lead back to where one came from, once it has given its visitor a session.
    const visit = `${url.href} ${options.cookies?.header(url) ?? ""}`;
    if (seen.has(visit)) return { problem: { reason: "redirect", message: "chuyển hướng vòng tròn" } };
    seen.add(visit);
    const admitted = await options.admit(url);
    if ("problem" in admitted) return admitted;
    const began = performance.now();
    const got = await fetchOnce(url, { ...wish, form }, options);
    admitted.done(got, performance.now() - began);
    if ("problem" in got) return got;
    await options.archive(got.exchange);
    options.cookies?.take(url, got.exchange.headers);
    const { status, headers } = got.exchange;
    const location = headerOf(headers, "location");
    if (status >= 300 && status < 400 && status !== 304 && location !== undefined) {
      if (!URL.canParse(location, url.href))
        return { problem: { reason: "redirect", message: `chuyển hướng hỏng: ${location.slice(0, 200)}` } };
      url = new URL(location, url);
      if (status !== 307 && status !== 308) form = null;
      continue;
    }
    if ((status >= 200 && status < 300) || status === 304) return got;
    const retryAfter = retryAfterOf(headerOf(headers, "retry-after"), options.now().getTime());
    return { problem: { reason: "status", status, retryAfter, message: `máy chủ trả về mã ${status}` } };
  }
  return { problem: { reason: "redirect", message: `chuyển hướng quá ${MOST_HOPS} lần` } };
}

function refusal(url: URL, home: string, options: FetchOptions): FetchProblem | null {
  if (!mayFetch(url, options.privateHosts))
    return { reason: "address", location: url.href, message: `địa chỉ nội bộ hoặc không phải http(s), bị từ chối: ${url.href}` };
  if (bareHost(url) !== home && options.anywhere !== true)
    return { reason: "redirect", location: url.href, message: `chuyển hướng sang máy chủ khác: ${url.host}` };
  return null;
}

/** The name of a host without what a portal varies: `www`, and the port where it is the usual one. */
function bareHost(url: URL): string {
  return url.host.toLowerCase().replace(/^www\./, "");
}

async function fetchOnce(url: URL, wish: Wish, options: FetchOptions): Promise<Fetched> {
  const form = wish.form == null ? null : new URLSearchParams(wish.form.map(([name, value]): [string, string] => [name, value])).toString();
  const requestHeaders: [string, string][] = [
    ["user-agent", options.userAgent],
    ["accept", "text/html,application/xhtml+xml,application/xml;q=0.9,application/pdf;q=0.8,*/*;q=0.5"],
    ["accept-language", "vi,en;q=0.3"],
    ["accept-encoding", "gzip, br"],
  ];
  const cookies = options.cookies?.header(url) ?? null;
  if (cookies !== null) requestHeaders.push(["cookie", cookies]);
  if (wish.etag != null) requestHeaders.push(["if-none-match", wish.etag]);
  if (wish.lastModified != null) requestHeaders.push(["if-modified-since", wish.lastModified]);
  if (form !== null) requestHeaders.push(["content-type", "application/x-www-form-urlencoded"]);
  const method = form === null ? "GET" : "POST";
  const agent = options.privateHosts.has(url.host) ? agents.open : agents.guarded;
  try {
    const answer = await requestOnce(agent, { url, method, headers: requestHeaders, body: form }, options);
    const digest = createHash("sha256").update(answer.body).digest("hex");
    const fetchedAt = options.now().toISOString();
    return { exchange: { url: url.href, method, requestHeaders, requestBody: form, ...answer, digest, fetchedAt } };
  } catch (error) {
    if (!(error instanceof GivenUp)) return { problem: networkProblem(error) };
    if (error.why === "stopped") return { problem: { reason: "stopped", message: "đã dừng theo yêu cầu" } };
    if (error.why === "timeout") return { problem: { reason: "timeout", message: `quá ${options.timeout / 1000} giây không xong` } };
    return { problem: { reason: "too-large", message: `lớn hơn ${options.maxBytes} byte` } };
  }
}
