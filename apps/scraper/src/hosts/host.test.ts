import type { HostState } from "@thidua/store";
import { describe, expect, it } from "vitest";
import { type Host, hostOf } from "./host.ts";

const STATE: HostState = {
  host: "https://a.vn",
  state: "ok",
  reason: null,
  since: "2026-01-05T08:00:00.000Z",
  failures: 0,
  delay: 0,
  notBefore: null,
  robotsStatus: null,
  robots: null,
  robotsAt: null,
};

/** Lets everything happen that waits for nothing. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** Asks for so many turns at once; `let(i)` ends the request that has the i-th place. */
function ask(host: Host, count: number, patience?: number) {
  const releases: (() => void)[] = [];
  for (let i = 0; i < count; i++) void host.turn(0, undefined, patience).then((release) => releases.push(release));
  return { going: () => releases.length, end: (i: number) => releases[i]?.() };
}

describe("turns of a host that asks for no delay", () => {
  it("are so many at a time, and whoever waits longest is next", async () => {
    const asked = ask(hostOf(STATE, 2), 5);
    await settled();
    expect(asked.going()).toBe(2);
    asked.end(1);
    await settled();
    expect(asked.going()).toBe(3);
    asked.end(0);
    asked.end(2);
    await settled();
    expect(asked.going()).toBe(5);
  });

  it("are one at a time once it has said that it is too much", async () => {
    const host = hostOf(STATE, 3);
    const asked = ask(host, 6, 10);
    await settled();
    expect(asked.going()).toBe(3);
    // It asks for an hour, which nobody waits for here.
    expect(host.answered(503, 5, 0, 3_600)).toBe(true);
    for (const i of [0, 1, 2]) asked.end(i);
    await settled();
    expect(asked.going()).toBe(4);
    expect(host.wait(0)).toBeGreaterThan(3_000_000);
    asked.end(3);
    await settled();
    expect(asked.going()).toBe(5);
  });
});
