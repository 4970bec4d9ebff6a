import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
/** The built command. */
export const BIN = fileURLToPath(new URL("../../../apps/cli/bin/thidua.js", import.meta.url));

/** How a process ended. */
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  out: string;
  err: string;
  milliseconds: number;
  /** Whether it was killed at its limit. */
  late: boolean;
}

/** A command under way. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Called with every line of standard output or error from now on. */
  onLine(listener: (line: string) => void): void;
  /** Resolves with the first line that fits; rejects where the command ends before. */
  line(fits: RegExp): Promise<string>;
  kill(signal?: NodeJS.Signals): void;
}

export interface Around {
  env?: Record<string, string>;
  cwd?: string;
  input?: string;
  uid?: number;
  gid?: number;
  /** Seconds that it may take, else it is killed: one that hangs must not hold up the drill. */
  limit?: number;
}

/** Starts the built command as a user would: settings come from `env` alone, messages in English. */
export function thidua(words: readonly string[], around: Around = {}): Running {
  return start(process.execPath, [BIN, ...words, "--lang", "en"], around);
}

/** Starts any program. */
export function start(program: string, words: readonly string[], { env = {}, cwd = ROOT, input, limit, ...user }: Around = {}): Running {
  const began = performance.now();
  const child = spawn(program, words, { ...user, cwd, env: { ...process.env, DATABASE_URL: "", THIDUA_DATA: "", ...env } });
  const texts = { out: "", err: "" };
  const listeners = new Set<(line: string) => void>();
  for (const [name, stream] of [["out", child.stdout] as const, ["err", child.stderr] as const]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      texts[name] += text;
    });
    createInterface({ input: stream }).on("line", (line) => {
      for (const listener of listeners) listener(line);
    });
  }
  child.stdin.on("error", () => undefined);
  child.stdin.end(input ?? "");
  let late = false;
  const watch =
    limit === undefined
      ? undefined
      : setTimeout(() => {
          late = true;
          child.kill("SIGKILL");
        }, limit * 1_000);
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(watch);
      resolve({ code, signal, ...texts, milliseconds: performance.now() - began, late });
    });
  });
  return {
    child,
    ended,
    onLine: (listener) => listeners.add(listener),
    line: (fits) =>
      new Promise((resolve, reject) => {
        listeners.add((line) => fits.test(line) && resolve(line));
        void ended.then(({ code, err }) => reject(new Error(`ended with ${code} before it said ${fits}: ${err.slice(-400)}`)));
      }),
    kill: (signal = "SIGKILL") => void child.kill(signal),
  };
}

/** Runs the built command to its end; throws where it ends otherwise than with one of these codes. */
export async function done(words: readonly string[], around: Around = {}, codes: readonly number[] = [0]): Promise<Ended> {
  const ended = await thidua(words, around).ended;
  if (!codes.includes(ended.code ?? -1))
    throw new Error(
      `thidua ${words.join(" ")}: ${ended.late ? `hangs for ${around.limit} s` : (ended.code ?? ended.signal)}: ${ended.err.slice(-800)}`,
    );
  return ended;
}
