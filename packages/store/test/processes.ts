import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A script of this folder as a process of its own. */
export interface Script {
  readonly process: ChildProcess;
  readonly lines: readonly string[];
  /** Resolves with the lines so far when one is as asked; rejects when the process ends first. */
  until(is: (line: string, lines: readonly string[]) => boolean): Promise<readonly string[]>;
  /** Asks it to end in order. */
  end(): Promise<void>;
  signal(name: NodeJS.Signals): Promise<void>;
}

const PACKAGE = fileURLToPath(new URL("..", import.meta.url));
const SCRIPTS = {
  writer: new URL("./writer.ts", import.meta.url),
  locker: new URL("./locker.ts", import.meta.url),
  stopper: new URL("./stopper.ts", import.meta.url),
};

export function start(script: keyof typeof SCRIPTS, args: readonly string[], options: { uid?: number; gid?: number } = {}): Script {
  const child = spawn(process.execPath, ["--conditions=source", "--import", "tsx", fileURLToPath(SCRIPTS[script]), ...args], {
    cwd: PACKAGE,
    stdio: ["pipe", "pipe", "pipe"],
    ...options,
  });
  const lines: string[] = [];
  const errors: string[] = [];
  child.stderr.on("data", (data) => errors.push(String(data)));
  const reader = createInterface({ input: child.stdout });
  reader.on("line", (line) => lines.push(line));
  const exited = once(child, "exit");
  return {
    process: child,
    lines,
    until: (is) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (lines.some((line) => is(line, lines))) {
            reader.off("line", look);
            resolve([...lines]);
          }
        };
        reader.on("line", look);
        const ended = new Error(`${script} ended`);
        void exited.then(() =>
          setTimeout(() => {
            look();
            ended.message += `: ${lines.join(" ")} ${errors.join("")}`;
            reject(ended);
          }, 50),
        );
        look();
      }),
    end: async () => {
      child.stdin.end("end\n");
      await exited;
    },
    signal: async (name) => {
      child.kill(name);
      if (name === "SIGKILL") await exited;
    },
  };
}
