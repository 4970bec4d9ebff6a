import { setTimeout as sleep } from "node:timers/promises";
import type { HostCondition, HostState } from "@thidua/store";
import type { FetchProblem } from "../fetching/problems.ts";
import type { Rules } from "../fetching/robots.ts";

/** A host after so many requests in a row that nobody answered is gone: the run leaves it, and the next one looks once. */
export const MOST_FAILURES = 3;
/** Most seconds between two requests to a host that is out of breath. */
const MOST_DELAY = 300;
/** A server that takes long gets more rest: this many times what its answer took (Heritrix's delay factor, kinder). */
const DELAY_FACTOR = 2;
/** But no more than this, seconds: the answer may have been slow on the way. */
const LONGEST_REST = 20;
/** How fast a host that answers well again is trusted again. */
const EASING = 0.85;

/** One host in a run: its turn, its pace, its condition. */
export interface Host {
  readonly state: HostState;
  rules: Rules | null;
  /** Seconds between the end of one request and the beginning of the next. */
  pace(least: number): number;
  /**
   * Waits for the host's turn; one request at a time where a delay is asked for, else a few. Does not wait
   * where the host has to be left alone for longer than `patience`, milliseconds. The result is called when the request is over.
   */
  turn(least: number, signal: AbortSignal | undefined, patience?: number): Promise<() => void>;
  /** An answer came: the host is there. A 429 or 503 slows it down, once for all requests that were under way. True where its condition changed. */
  answered(status: number, milliseconds: number, least: number, retryAfter: number | null): boolean;
  /** No answer came. True where its condition changed. */
  failed(problem: FetchProblem, milliseconds: number, least: number): boolean;
  set(state: HostCondition, reason: string | null, notBefore?: string | null): boolean;
  /** Milliseconds until it may be asked again; 0 for now, Infinity for not in this run. */
  wait(least: number): number;
}

/** The turn of a host among all processes of a store. */
export interface Turns {
  /** 0 where it is ours now; else how many milliseconds to wait before asking again. */
  take(): Promise<number>;
  /** Gives it back: nobody asks for so many milliseconds. */
  end(rest: number): Promise<void>;
  /** What others have learnt of the host since; null where that is nothing, or was asked just now. */
  learnt(): Promise<Pick<HostState, "delay" | "notBefore"> | null>;
}

/** `most`: requests at a time where no delay is asked for. Without `turns` no other process asks the host. */
export function hostOf(known: HostState, most: number, turns?: Turns): Host {
  const state = { ...known };
  let next = state.notBefore === null ? 0 : Date.parse(state.notBefore);
  let queue: Promise<void> = Promise.resolve();
  let slowedAt = 0;
  let free = most;
  const waiting: (() => void)[] = [];
  /** Doubles the delay; of requests that were under way together, the first that fails speaks for all. */
  const slowDown = (least: number, began: number): void => {
    if (began < slowedAt) return;
    slowedAt = Date.now();
    state.delay = Math.min(MOST_DELAY, Math.max(least, state.delay, 0.5) * 2);
  };
  const host: Host = {
    state,
    rules: null,
    pace: (least) => Math.max(least, host.rules?.delay ?? 0, least > 0 || state.delay >= 0.5 ? state.delay : 0),
    async turn(least, signal, patience = Number.POSITIVE_INFINITY) {
      const serial = host.pace(least) > 0;
      const before = queue;
      let release = () => {};
      if (serial) {
        queue = new Promise((resolve) => {
          release = resolve;
        });
        await before;
      } else if (free > 0) free--;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      if (!serial)
        release = () => {
          // Whoever waits longest has the place at once.
          const following = waiting.shift();
          if (following === undefined) free++;
          else following();
        };
      // While this one waited, the host has asked for one at a time.
      if (!serial && host.pace(least) > 0) {
        release();
        return host.turn(least, signal, patience);
      }
      const rested = async (): Promise<boolean> => {
        for (let rest = next - Date.now(); rest > 0; rest = next - Date.now()) {
          if (rest > patience || signal?.aborted === true) return false;
          await sleep(rest, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
        }
        return signal?.aborted !== true;
      };
      let held = false;
      try {
        if (serial) {
          while (!held && (await rested())) {
            const wait = turns === undefined ? 0 : await turns.take();
            if (wait === 0) held = true;
            else next = Math.max(next, Date.now() + wait);
          }
        } else {
          const learnt = await turns?.learnt();
          if (learnt) {
            state.delay = Math.max(state.delay, learnt.delay);
            next = Math.max(next, learnt.notBefore === null ? 0 : Date.parse(learnt.notBefore));
          }
          await rested();
        }
      } catch (error) {
        release();
        throw error;
      }
      return () => {
        next = Math.max(next, Date.now() + host.pace(least) * 1000);
        if (!held || turns === undefined) return release();
        // A turn that cannot be given back is nobody's once its lease is over.
        void turns.end(Math.max(0, next - Date.now())).then(release, release);
      };
    },
    answered(status, milliseconds, least, retryAfter) {
      state.failures = 0;
      if (status === 429 || status === 503) {
        slowDown(least, Date.now() - milliseconds);
        const rest = (retryAfter ?? state.delay) * 1000;
        next = Math.max(next, Date.now() + rest);
        const until = new Date(next).toISOString();
        return host.set("slow", `mã ${status}, chậm lại đến ${until}`, until);
      }
      // Where no delay is asked for, only what the host says slows it down.
      const wished = least === 0 ? 0 : Math.min((milliseconds / 1000) * DELAY_FACTOR, Math.max(LONGEST_REST, least));
      state.delay = Math.max(state.delay * EASING, wished);
      if (state.delay < 0.05) state.delay = 0;
      return host.set("ok", null);
    },
    failed(problem, milliseconds, least) {
      state.failures++;
      // Where nobody answers, nobody has to be spared.
      if (problem.reason === "timeout" || problem.reason === "network") slowDown(least, Date.now() - milliseconds);
      if (problem.reason === "tls") return host.set("closed", problem.message);
      if (problem.reason === "connect" && state.failures >= MOST_FAILURES) return host.set("gone", problem.message);
      return false;
    },
    set(condition, reason, notBefore = null) {
      state.notBefore = notBefore;
      if (state.state === condition && state.reason === reason) return false;
      if (state.state !== condition) state.since = new Date().toISOString();
      state.state = condition;
      state.reason = reason;
      return true;
    },
    wait: () => (state.state === "gone" || state.state === "closed" ? Number.POSITIVE_INFINITY : Math.max(0, next - Date.now())),
  };
  return host;
}
