/** What a process is told to read. */
export interface Order {
  parser: string;
  seed: number;
  batch: number;
  runs: number;
  /** Tells every input before it reads it. */
  careful: boolean;
}

/** What a process tells. */
export type Report =
  | { kind: "reads"; input: string }
  | {
      kind: "done";
      ran: number;
      /** Seconds of processor time that the slowest input took. */
      slowest: number;
      /** Most memory that the process has had, MB. */
      memory: number;
      failure: string | null;
    };
