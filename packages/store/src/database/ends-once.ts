import type { PGlite } from "@electric-sql/pglite";

/** What is used of the module of a PGlite, and what it runs its loop by; none of it is in the types. */
interface Engine {
  _PostgresMainLoopOnce(): void;
  _PostgresSendReadyForQueryIfNecessary(): void;
  _pgl_pq_flush(): void;
  stackRestore(to: number): void;
}

/** The database has stopped for good: nothing more can be asked of this one. */
export class DatabaseStopped extends Error {
  readonly code = "STOPPED";
  constructor(cause: unknown) {
    super(cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause), { cause });
    this.name = "DatabaseStopped";
  }
}

/**
 * Lets a PGlite that dies say so. PostgreSQL ends its process where it cannot write its log (a full disk); here that is an exception, and the
 * loop of PGlite (up to 0.5.16, its issue 1058) passes over it and asks the dead engine again, for ever and without a pause. With this, every
 * question that it dies of, and every later one, fails at once. To be called before it is ready. Returns whether it has died.
 */
export function endsOnce(client: PGlite): () => boolean {
  const { POSTGRES_MAIN_LONGJMP: jump } = client as unknown as { POSTGRES_MAIN_LONGJMP: number };
  let stopped: DatabaseStopped | null = null;
  const watch = (engine: Engine): Engine => {
    const { _PostgresMainLoopOnce: once, stackRestore } = engine;
    const { _PostgresSendReadyForQueryIfNecessary: ready, _pgl_pq_flush: flush } = engine;
    engine._PostgresMainLoopOnce = () => {
      if (stopped !== null) throw stopped;
      try {
        once();
      } catch (error) {
        // An error of a statement is a jump out of it, and PostgreSQL goes on behind it.
        if ((error as { status?: unknown } | null)?.status !== jump) stopped = new DatabaseStopped(error);
        throw error;
      }
    };
    // The first thing that the loop does with what was thrown: from here an exception gets out of it.
    engine.stackRestore = (to) => {
      if (stopped !== null) throw stopped;
      stackRestore(to);
    };
    engine._PostgresSendReadyForQueryIfNecessary = () => void (stopped === null && ready());
    engine._pgl_pq_flush = () => void (stopped === null && flush());
    return engine;
  };
  let engine: Engine | undefined;
  Object.defineProperty(client, "mod", {
    configurable: true,
    get: () => engine,
    // None, once it is closed.
    set: (made: Engine | undefined) => {
      engine = made && watch(made);
    },
  });
  return () => stopped !== null;
}
