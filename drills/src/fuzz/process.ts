import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { ROOT } from "../harness/command.ts";
import type { Order, Report } from "./protocol.ts";

const WORKER = fileURLToPath(new URL("./worker.ts", import.meta.url));
/** Heap of a process, MB: an input that needs more is a fault. */
const HEAP = 768;
/** Seconds without a word after which a process is held to hang: for a batch, and for one input. */
const SILENCE = { batch: 300, input: 60 };

/** What came of a batch. */
export type Done = Extract<Report, { kind: "done" }>;

/** A process that reads batches; started anew when an input has ended it. */
export class Reader {
  #child: ChildProcess | undefined;

  /** Reads a batch. An input that ends the process or holds it up is found by reading the batch again, one told after the other. */
  async read(order: Omit<Order, "careful">): Promise<Done> {
    const came = await this.#ask({ ...order, careful: false });
    if (came.done !== null) return came.done;
    const again = await this.#ask({ ...order, careful: true });
    if (again.done !== null) return { ...again.done, failure: again.done.failure ?? `${came.end} once, and not again` };
    return { kind: "done", ran: again.told, slowest: 0, memory: 0, failure: `${again.end} by input ${again.last}` };
  }

  async close(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (child === undefined || child.exitCode !== null) return;
    const ended = once(child, "exit");
    if (child.connected) child.disconnect();
    const timer = setTimeout(() => child.kill("SIGKILL"), 20_000);
    await ended;
    clearTimeout(timer);
  }

  async #ask(order: Order): Promise<{ done: Done | null; told: number; last: string; end: string }> {
    this.#child ??= fork(WORKER, [], {
      cwd: ROOT,
      execArgv: ["--conditions=source", "--import", "tsx", `--max-old-space-size=${HEAP}`],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      env: { ...process.env, NODE_OPTIONS: "", DATABASE_URL: "", LOG_LEVEL: "silent" },
    });
    const child = this.#child;
    let told = 0;
    let last = "";
    let late = false;
    return new Promise((resolve) => {
      let timer: NodeJS.Timeout;
      const wait = () => {
        clearTimeout(timer);
        // The first input waits for what the process has to load.
        const seconds = order.careful && told > 0 ? SILENCE.input : SILENCE.batch;
        timer = setTimeout(() => {
          late = true;
          child.kill("SIGKILL");
        }, seconds * 1_000);
      };
      const finish = (done: Done | null, end: string) => {
        clearTimeout(timer);
        child.off("message", onMessage).off("exit", onExit);
        if (done === null) this.#child = undefined;
        resolve({ done, told, last, end });
      };
      const onMessage = (report: Report) => {
        if (report.kind === "done") return finish(report, "");
        told++;
        last = report.input;
        wait();
      };
      const onExit = (code: number | null, signal: string | null) =>
        finish(null, late ? "the process was held up" : `the process was ended (${signal ?? code})`);
      child.on("message", onMessage).on("exit", onExit);
      wait();
      child.send(order);
    });
  }
}
