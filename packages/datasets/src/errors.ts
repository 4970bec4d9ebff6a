/** One line for people, in both languages: what is wrong, and what to do. */
export interface Problem {
  vi: string;
  en: string;
}

/** A snapshot cannot be written or read back. */
export class SnapshotError extends Error {
  override readonly name = "SnapshotError";
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.en);
    this.problem = problem;
  }
}
