import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { Agent, request } from "undici";
import { isPrivateAddress, publicLookup } from "./addresses.ts";

/** One response as it came over the wire, before anything was made of it. */
export interface RawResponse {
  /** Address of this hop. */
  url: string;
  status: number;
  headers: [string, string][];
  /** As sent: still compressed where the server compressed it. */
  body: Uint8Array;
  fetchedAt: string;
}

/** Why a page was not fetched, in one word for the summary and one line for people. */
export interface FetchProblem {
  reason: "address" | "too-large" | "timeout" | "network" | "status" | "redirect" | "stopped";
  message: string;
  status?: number;
}

export interface FetchOptions {
  userAgent: string;
  allowPrivateAddresses: boolean;
  /** Largest body, compressed and not, in bytes. */
  maxBytes: number;
  /** For the whole of one response, in milliseconds. */
  timeout: number;
  now: () => Date;
  signal?: AbortSignal | undefined;
  /** Told of every response, redirects too, before anything is made of it. */
  archive: (response: RawResponse) => Promise<void>;
  /** Asked before every hop: waits for the host's turn, says whether robots.txt allows it. */
  admit: (url: URL) => Promise<boolean>;
}

const MOST_HOPS = 5;
const agents = { open: new Agent({ connections: 4 }), guarded: new Agent({ connections: 4, connect: { lookup: publicLookup } }) };

/** Whether an address may be asked for: http or https, no private host unless that is allowed. */
export function mayFetch(url: URL, allowPrivateAddresses: boolean): boolean {
  if (url.protocol !== "http:" && url.protocol !== "https:") return false;
  if (url.username !== "" || url.password !== "") return false;
  if (allowPrivateAddresses) return true;
  const host = url.hostname.toLowerCase();
  return !isPrivateAddress(host) && host !== "localhost" && !/\.(?:localhost|local|internal|home\.arpa)$/.test(host);
}

/** Fetches a page, following redirects that stay on the host or its `www` twin. */
export async function fetchPage(address: string, options: FetchOptions): Promise<{ response: RawResponse } | { problem: FetchProblem }> {
  let url = new URL(address);
  const home = bareHost(url);
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    if (!mayFetch(url, options.allowPrivateAddresses))
      return { problem: { reason: "address", message: `không được phép truy cập ${url.href}` } };
    if (bareHost(url) !== home) return { problem: { reason: "redirect", message: `chuyển hướng sang máy chủ khác: ${url.host}` } };
    if (!(await options.admit(url))) return { problem: { reason: "address", message: `robots.txt không cho phép ${url.href}` } };
    const got = await fetchOnce(url, options);
    if ("problem" in got) return got;
    await options.archive(got.response);
    const { status, headers } = got.response;
    const location = headers.find(([name]) => name === "location")?.[1];
    if (status >= 300 && status < 400 && location !== undefined) {
      if (!URL.canParse(location, url.href))
        return { problem: { reason: "redirect", message: `chuyển hướng hỏng: ${location.slice(0, 200)}` } };
      url = new URL(location, url);
      continue;
    }
    if (status !== 200) return { problem: { reason: "status", status, message: `máy chủ trả về mã ${status}` } };
    return got;
  }
  return { problem: { reason: "redirect", message: "chuyển hướng quá nhiều lần" } };
}

function bareHost(url: URL): string {
  return url.host.toLowerCase().replace(/^www\./, "");
}

async function fetchOnce(url: URL, options: FetchOptions): Promise<{ response: RawResponse } | { problem: FetchProblem }> {
  const deadline = AbortSignal.timeout(options.timeout);
  const signal = options.signal === undefined ? deadline : AbortSignal.any([deadline, options.signal]);
  try {
    const answer = await request(url, {
      dispatcher: options.allowPrivateAddresses ? agents.open : agents.guarded,
      signal,
      headers: {
        "user-agent": options.userAgent,
        accept: "text/html,application/xhtml+xml,text/plain,application/xml;q=0.8,*/*;q=0.5",
        "accept-encoding": "gzip, br",
      },
    });
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of answer.body as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > options.maxBytes) {
        answer.body.destroy();
        return { problem: { reason: "too-large", message: `trang lớn hơn ${options.maxBytes} byte` } };
      }
      chunks.push(chunk);
    }
    const headers = Object.entries(answer.headers).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : Array.isArray(value) ? value.map((one) => [name, one]) : [[name, String(value)]],
    );
    return {
      response: { url: url.href, status: answer.statusCode, headers, body: Buffer.concat(chunks), fetchedAt: options.now().toISOString() },
    };
  } catch (error) {
    if (options.signal?.aborted === true) return { problem: { reason: "stopped", message: "đã dừng theo yêu cầu" } };
    if (deadline.aborted) return { problem: { reason: "timeout", message: `quá ${options.timeout / 1000} giây không xong` } };
    const cause = error instanceof Error ? error : new Error(String(error));
    const inner = cause.cause instanceof Error ? cause.cause : cause;
    const reason = (inner as { code?: string }).code === "EPRIVATE" ? "address" : "network";
    return { problem: { reason, message: inner.message.split("\n")[0]?.slice(0, 200) ?? "lỗi mạng" } };
  }
}

/** The body as the page was meant: unpacked. Null where it does not unpack, or grows beyond the limit. */
export function unpacked(response: RawResponse, maxBytes: number): Uint8Array | null {
  const encoding = response.headers.find(([name]) => name === "content-encoding")?.[1]?.toLowerCase() ?? "identity";
  const limit = { maxOutputLength: maxBytes };
  try {
    if (encoding === "gzip" || encoding === "x-gzip") return gunzipSync(response.body, limit);
    if (encoding === "br") return brotliDecompressSync(response.body, limit);
    if (encoding === "deflate") return inflateSync(response.body, limit);
    return encoding === "identity" || encoding === "" ? response.body : null;
  } catch {
    return null;
  }
}
