import { readFileSync } from "node:fs";

/** Ticks of a second, as the kernel counts for programs on every Linux that Node runs on. */
const TICKS = 100;

/** Adds up what processes take of the processors, those that end meanwhile too. Where the system does not tell, 0. */
export class Cpu {
  readonly #first = new Map<number, number>();
  readonly #last = new Map<number, number>();

  /** Looks at these processes; those seen for the first time count from now on. */
  look(pids: readonly number[]): void {
    for (const pid of pids) {
      const now = secondsOf(pid);
      if (now === null) continue;
      if (!this.#first.has(pid)) this.#first.set(pid, now);
      this.#last.set(pid, now);
    }
  }

  /** Seconds of processor time, of all of them together. */
  get seconds(): number {
    return [...this.#last].reduce((sum, [pid, last]) => sum + last - (this.#first.get(pid) ?? last), 0);
  }
}

function secondsOf(pid: number): number | null {
  try {
    // The name stands in brackets and may hold anything.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return null;
  }
}
