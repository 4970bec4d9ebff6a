import { type Fetched, headerOf } from "../fetching/fetch-page.ts";
import { unpacked } from "../fetching/unpack.ts";
import type { RobotsAnswer } from "./hosts.ts";

/** What came of asking for a robots.txt. */
export function robotsAnswer(got: Fetched, maxBytes: number): RobotsAnswer {
  if ("problem" in got) {
    const { problem } = got;
    return problem.status === undefined ? { problem } : { status: problem.status, text: "", retryAfter: problem.retryAfter ?? null };
  }
  const { exchange } = got;
  const body = unpacked(exchange.body, headerOf(exchange.headers, "content-encoding") ?? null, maxBytes);
  // What cannot be unpacked says nothing: as good as no answer.
  if (body === null) return { status: 0, text: "", retryAfter: null };
  return { status: exchange.status, text: new TextDecoder().decode(body), retryAfter: null };
}
