import { setTimeout as sleep } from "node:timers/promises";
import type { Frontier, HostState } from "@thidua/store";
import type { FetchProblem } from "../fetching/problems.ts";
import { type Rules, readRules } from "../fetching/robots.ts";
import { storable } from "../text.ts";
import { backOff } from "./back-off.ts";
import { type Host, hostOf, MOST_FAILURES, type Turns } from "./host.ts";

/** A robots.txt is good for a day (RFC 9309, 2.4). */
const ROBOTS_LIFE = 86_400_000;

/** What others have learnt of a host is asked for so often at most, milliseconds. */
const NEWS = 1_000;

/** `known`: another process has asked meanwhile, and it stands in the store. */
export type RobotsAnswer = { status: number; text: string; retryAfter: number | null } | { problem: FetchProblem } | { known: HostState };

/** Whether what is known of a host tells its robots.txt well enough not to ask for it. */
export function hasFreshRobots(state: HostState): boolean {
  return state.robotsStatus !== null && state.robotsAt !== null && Date.now() - Date.parse(state.robotsAt) < ROBOTS_LIFE;
}

export interface Hosts {
  /** The host of an address, with its robots.txt read: null rules where it cannot be had. */
  of(url: URL, least: number): Promise<Host>;
  /** All hosts of this run, for its summary. */
  known(): Host[];
  /** Writes down what was learnt of a host. */
  save(host: Host): Promise<void>;
}

/**
 * The hosts of a run; `most`: requests at a time to one that asks for no delay. What is known of them outlives it: a robots.txt for a day, a
 * pace, that one is gone. `turn`: who asks for turns, and how long one may take, milliseconds.
 * `patient`: a host that does not answer is asked again before it is given up.
 */
export function openHosts(
  store: Pick<Frontier, "hostState" | "saveHost" | "takeTurn" | "endTurn">,
  turn: { worker: string; lease: number },
  askRobots: (address: string, host: Host, least: number) => Promise<RobotsAnswer>,
  onChange: (state: HostState) => void,
  most: number,
  patient = true,
): Hosts {
  const hosts = new Map<string, Promise<Host>>();
  const states = new Map<string, Host>();

  const turnsOf = (origin: string): Turns => {
    let asked = Date.now();
    return {
      take: () => store.takeTurn(origin, turn),
      end: (rest) => store.endTurn(origin, { worker: turn.worker, rest }),
      async learnt() {
        if (Date.now() - asked < NEWS) return null;
        asked = Date.now();
        return store.hostState(origin);
      },
    };
  };

  const open = async (origin: string, least: number): Promise<Host> => {
    const known = await store.hostState(origin);
    const host = hostOf(
      known ?? {
        host: origin,
        state: "ok",
        reason: null,
        since: new Date().toISOString(),
        failures: 0,
        delay: 0,
        notBefore: null,
        robotsStatus: null,
        robots: null,
        robotsAt: null,
      },
      most,
      turnsOf(origin),
    );
    states.set(origin, host);
    const { state } = host;
    host.rules = hasFreshRobots(state) ? readRules(`${origin}/robots.txt`, state.robotsStatus ?? 0, state.robots ?? "") : null;
    // A host that was gone is looked at by asking for its robots.txt anew.
    if (host.rules !== null && (state.state === "ok" || state.state === "slow")) return host;
    host.rules = await readRobots(host, origin, least);
    await store.saveHost(host.state);
    return host;
  };

  const readRobots = async (host: Host, origin: string, least: number): Promise<Rules | null> => {
    const address = `${origin}/robots.txt`;
    const { state } = host;
    // One that was gone or closed before is asked once, one that is new is asked again before it is given up.
    const tries = !patient || state.state === "gone" || state.state === "closed" ? 1 : MOST_FAILURES;
    for (let attempt = 1; ; attempt++) {
      const answer = await askRobots(address, host, least);
      if ("known" in answer) {
        Object.assign(state, answer.known);
        return readRules(address, state.robotsStatus ?? 0, state.robots ?? "");
      }
      if ("problem" in answer) {
        const { problem } = answer;
        // A robots.txt that redirects without end is as good as none (RFC 9309, 2.3.1.2).
        if (problem.reason === "redirect") return keepRobots(host, address, 404, "");
        if (problem.reason === "stopped") return null;
        host.failed(problem, 0, least);
        if (attempt < tries && problem.reason !== "tls" && problem.reason !== "address") {
          await sleep(backOff(attempt, least) * 1000);
          continue;
        }
        const gone = problem.reason === "connect";
        if (host.set(gone ? "gone" : "closed", gone ? problem.message : `robots.txt: ${problem.message}`)) onChange(host.state);
        return null;
      }
      const rules = keepRobots(host, address, answer.status, answer.text);
      if (rules === null) {
        const until = answer.retryAfter === null ? null : new Date(Date.now() + answer.retryAfter * 1000).toISOString();
        if (host.set("closed", `robots.txt trả về mã ${answer.status}: coi như cấm tất cả (RFC 9309)`, until)) onChange(host.state);
      } else if (host.set("ok", null)) onChange(host.state);
      return rules;
    }
  };

  const keepRobots = (host: Host, address: string, status: number, text: string): Rules | null => {
    const rules = readRules(address, status, text);
    host.state.failures = 0;
    // Only what can be obeyed is kept for a day: a host that was out of order is asked again by the next run.
    host.state.robotsStatus = rules === null ? null : status;
    host.state.robots = rules === null || status >= 300 ? null : storable(text.slice(0, 512 * 1024));
    host.state.robotsAt = rules === null ? null : new Date().toISOString();
    return rules;
  };

  return {
    of(url, least) {
      const known = hosts.get(url.origin);
      if (known !== undefined) return known;
      const opened = open(url.origin, least);
      hosts.set(url.origin, opened);
      return opened;
    },
    known: () => [...states.values()],
    save: (host) => store.saveHost(host.state),
  };
}
