import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { EXIT } from "../exit-codes.ts";

/** What a worker process tells the one that started it. */
export type Told = { ready: string } | { done: { articles: number; pages: number } };

export interface SupervisorOptions {
  /** The command line of a worker process. */
  script: string;
  args: readonly string[];
  processes: number;
  silence: number;
  signal: AbortSignal;
  /** Told what was done since it was told last. */
  onDone: (done: { articles: number; pages: number }) => void;
  /** A process ended that was not asked to; `worker` is null where it never came to work. */
  onLost: (worker: string | null, why: string) => void;
}

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 60_000;
/** A process is given so long to come to work, milliseconds. */
const START = 60_000;
/** A process that worked for so long, milliseconds, is started anew at once. */
const WORKED = 60_000;

/** Keeps so many worker processes running: one that dies is started anew, one that gives no sign of life is killed first. Resolves with an exit code. */
export async function supervise(options: SupervisorOptions): Promise<number> {
  const codes = await Promise.all(Array.from({ length: options.processes }, () => keep(options)));
  return codes.find((code) => code !== EXIT.done) ?? EXIT.done;
}

async function keep(options: SupervisorOptions): Promise<number> {
  const { signal } = options;
  let pause = FIRST_PAUSE;
  for (let first = true; ; first = false) {
    const began = Date.now();
    const { code, worker, why } = await runOnce(options);
    if (signal.aborted || code === EXIT.done) return EXIT.done;
    // What never came to work at the start has told why; trying again would hide it.
    if (first && worker === null && code !== null) return code;
    options.onLost(worker, why);
    pause = Date.now() - began > WORKED ? FIRST_PAUSE : Math.min(LONGEST_PAUSE, pause * 2);
    await sleep(pause, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return EXIT.done;
  }
}

async function runOnce(options: SupervisorOptions): Promise<{ code: number | null; worker: string | null; why: string }> {
  const child = spawn(process.execPath, [...process.execArgv, options.script, ...options.args], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    env: { ...process.env, THIDUA_WORKER_PROCESS: "1" },
  });
  let worker: string | null = null;
  let heard = Date.now();
  let hung = false;
  let done = { articles: 0, pages: 0 };
  child.on("message", (told: Told) => {
    heard = Date.now();
    if ("ready" in told) worker = told.ready;
    else {
      options.onDone({ articles: told.done.articles - done.articles, pages: told.done.pages - done.pages });
      done = told.done;
    }
  });
  const stop = () => child.kill("SIGTERM");
  options.signal.addEventListener("abort", stop);
  const watch = setInterval(() => {
    // A machine that has much to do takes its time to start a process.
    const patience = worker === null ? Math.max(START, options.silence * 1000) : options.silence * 1000;
    if (Date.now() - heard < patience) return;
    hung = true;
    child.kill("SIGKILL");
  }, 1_000);
  try {
    const [code, signal] = await ended(child);
    return { code, worker, why: hung ? "hung" : (signal ?? `exit ${code}`) };
  } finally {
    clearInterval(watch);
    options.signal.removeEventListener("abort", stop);
  }
}

async function ended(child: ChildProcess): Promise<[code: number | null, signal: string | null]> {
  const [code, signal] = (await once(child, "exit")) as [number | null, NodeJS.Signals | null];
  return [code, signal];
}
