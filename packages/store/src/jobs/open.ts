import { hostname } from "node:os";
import pg from "pg";
import PgBoss from "pg-boss";
import { QUEUE_LOCK } from "../database/locks.ts";
import { runProblem, serverProblem } from "../database/problems.ts";
import { withoutPassword } from "../database/server.ts";
import { importCounts, readRun } from "./import-runs.ts";
import type { Engine, ImportItem, Jobs, Taken, Work } from "./jobs.ts";
import * as workers from "./workers.ts";

/** Work of each engine waits in a queue of its own: a worker without a model leaves that of models alone. */
const IMPORTS: Record<Engine, string> = { rules: "import-rules", llm: "import-llm", hybrid: "import-hybrid" };
const CRAWL = "crawl";
/** Never taken from: what nobody could save is kept here. */
const FAILED = "import-failed";

/** Work that is begun so often and never finished is set aside, should no worker have done so before. A crawl goes on where it was, however often it is interrupted. */
const IMPORT_TRIES = 10;
const CRAWL_TRIES = 10_000;
/** Nothing that waits is thrown away: ten years, in minutes. */
const KEPT = 10 * 365 * 24 * 60;
/** Work that is under way for longer, seconds, is begun anew, should even signs of life lie. */
const LONGEST_IMPORT = 15 * 60;
const LONGEST_CRAWL = 23 * 3_600;

type Client = Pick<pg.PoolClient, "query">;

/**
 * Opens the queue of a database whose store has been opened before (it makes the tables). `worker`: how this process signs what it takes;
 * without one it hands work over and takes none.
 */
export async function openJobs(databaseUrl: string, worker: string | null = null): Promise<Jobs> {
  const location = withoutPassword(databaseUrl);
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 6, connectionTimeoutMillis: 10_000, application_name: "thidua-jobs" });
  pool.on("error", () => undefined);
  const over = (client: Client) => ({ executeSql: (text: string, values: unknown[]) => client.query(text, values) });
  const boss = new PgBoss({ db: over(pool as Client), schedule: false, maintenanceIntervalSeconds: 60 });
  // What its upkeep meets is met by the next call too, and told there.
  boss.on("error", () => undefined);
  try {
    await oneAtATime(pool, async () => {
      await boss.start();
      await makeQueues(boss);
    });
    if (worker !== null) await workers.enter(pool, worker, hostname());
  } catch (error) {
    await pool.end().catch(() => undefined);
    throw serverProblem(location, error);
  }

  /** Every error that leaves is one for people. */
  const told = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw runProblem(location, error);
    }
  };
  const together = <T>(work: (client: pg.PoolClient, db: PgBoss.Db) => Promise<T>): Promise<T> =>
    told(async () => {
      const client = await pool.connect();
      let broken = true;
      try {
        await client.query("begin");
        const result = await work(client, over(client));
        await client.query("commit");
        broken = false;
        return result;
      } catch (error) {
        await client.query("rollback").then(
          () => {
            broken = false;
          },
          () => undefined,
        );
        throw error;
      } finally {
        client.release(broken);
      }
    });
  const add = async (work: readonly Work[], db?: PgBoss.Db) => {
    if (work.length > 0) await boss.insert(work.map(jobOf), db === undefined ? {} : { db });
  };
  const aside = async (run: string, engine: Engine, item: ImportItem, db: PgBoss.Db) =>
    boss.insert([{ name: FAILED, data: { kind: "import", run, engine, items: [item] } satisfies Work }], { db });

  return {
    beginRun: () => told(() => importCounts.begin(pool)),
    addImports: (run, engine, items) =>
      together(async (client, db) => {
        await importCounts.expect(client, run, items.length);
        await add([{ kind: "import", run, engine, items: [...items] }], db);
      }),
    run: (id) => told(() => readRun(pool, id)),
    addCrawls: (wishes) =>
      told(async () => {
        const queuedAt = new Date().toISOString();
        const seats = wishes.flatMap((wish) => Array.from({ length: wish.seats }, (_, seat) => ({ wish, seat })));
        let added = 0;
        for (const { wish, seat } of seats) {
          const { name, ...job } = jobOf({ kind: "crawl", wish, seat, queuedAt });
          if ((await boss.send(name, job.data ?? {}, { singletonKey: job.singletonKey ?? "" })) !== null) added++;
        }
        return added;
      }),
    async take(kind, engines) {
      for (const queue of kind === "crawl" ? [CRAWL] : engines.map((engine) => IMPORTS[engine])) {
        const taken = await together(async (client, db): Promise<Taken | null> => {
          // The worker before the work, as all others lock them: looking for work locks pieces that another has just taken, too.
          if (worker !== null) await workers.lock(client, worker);
          const [job] = await boss.fetch<Work>(queue, { includeMetadata: true, priority: false, db });
          if (job === undefined) return null;
          if (worker !== null) await workers.took(client, worker, queue, job.id);
          return { queue, id: job.id, tried: job.retryCount, work: job.data };
        });
        if (taken !== null) return taken;
      }
      return null;
    },
    finish: (taken, { count, failed = [], left = [] } = {}) =>
      together(async (client, db) => {
        const { queue, id, work } = taken;
        if (worker !== null) await workers.ended(client, worker, id);
        // Another may have done it meanwhile, where this one was taken for dead: then all of it is done and counted.
        const { rowCount } = await client.query("select 1 from pgboss.job where name = $1 and id = $2 for update", [queue, id]);
        if (rowCount === 0) return;
        await boss.deleteJob(queue, id, { db });
        if (work.kind === "import") {
          for (const { item } of failed) await aside(work.run, work.engine, item, db);
          await importCounts.add(
            client,
            work.run,
            count ?? { new: 0, changed: 0, unchanged: 0, records: 0 },
            failed.map(({ item, problem }) => ({ path: item.path, problem })),
          );
        }
        await add(left, db);
      }),
    giveUp: (taken, why) =>
      together(async (client, db) => {
        if (worker !== null) await workers.ended(client, worker, taken.id);
        await boss.fail(taken.queue, taken.id, { message: why.slice(0, 500) }, { db });
      }),
    beat: (done) => told(() => (worker === null ? Promise.resolve() : workers.beat(pool, worker, hostname(), done))),
    replaceSilent: (seconds) => together((client, db) => workers.replace(client, boss, db, { silent: seconds })),
    replace: (id) => together(async (client, db) => void (await workers.replace(client, boss, db, { id }))),
    retryFailed: () =>
      together(async (client, db) => {
        const { rows } = await client.query<{ id: string; data: Work }>(
          "select id, data from pgboss.job where name = $1 and state = 'created' order by created_on for update skip locked limit 1000",
          [FAILED],
        );
        if (rows.length === 0) return 0;
        await add(
          rows.map(({ data }) => data),
          db,
        );
        await boss.deleteJob(
          FAILED,
          rows.map(({ id }) => id),
          { db },
        );
        return rows.length;
      }),
    state: () =>
      told(async () => {
        const { rows } = await pool.query<{ name: string; waiting: number; active: number }>(
          `select name, (count(*) filter (where state in ('created', 'retry')))::int as waiting,
             (count(*) filter (where state = 'active'))::int as active from pgboss.job where name = any($1) group by name order by name`,
          [[...Object.values(IMPORTS), CRAWL, FAILED]],
        );
        return {
          queues: rows.flatMap(({ name, waiting, active }) => (name === FAILED ? [] : [{ queue: name, waiting, active }])),
          failed: rows.find(({ name }) => name === FAILED)?.waiting ?? 0,
          workers: await workers.list(pool),
        };
      }),
    async close() {
      if (worker !== null)
        await together(async (client, db) => void (await workers.replace(client, boss, db, { id: worker }))).catch(() => undefined);
      await boss.stop({ graceful: false, close: false }).catch(() => undefined);
      await pool.end();
    },
  };
}

function jobOf(work: Work): PgBoss.JobInsert & { data?: object } {
  if (work.kind === "import") return { name: IMPORTS[work.engine], data: work };
  return { name: CRAWL, data: work, singletonKey: `${work.wish.id}#${work.seat}` };
}

/** Any number of processes may start at once on one database: one makes the queues, the others wait. */
async function oneAtATime(pool: pg.Pool, work: () => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [QUEUE_LOCK]);
    await work();
    await client.query("select pg_advisory_unlock($1)", [QUEUE_LOCK]);
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}

async function makeQueues(boss: PgBoss): Promise<void> {
  const queue = (name: string, more: Omit<PgBoss.Queue, "name"> & { retentionMinutes?: number }) =>
    boss.createQueue(name, { name, retentionMinutes: KEPT, ...more } as PgBoss.Queue);
  if ((await boss.getQueue(CRAWL)) !== null) return;
  await queue(FAILED, { policy: "standard", retryLimit: 0 });
  for (const name of Object.values(IMPORTS))
    await queue(name, {
      policy: "standard",
      retryLimit: IMPORT_TRIES,
      retryDelay: 1,
      expireInSeconds: LONGEST_IMPORT,
      deadLetter: FAILED,
    });
  // Each seat of a source waits once; asked for again while it is walked, it is walked once more afterwards.
  await queue(CRAWL, { policy: "short", retryLimit: CRAWL_TRIES, retryDelay: 1, expireInSeconds: LONGEST_CRAWL });
}
