import type pg from "pg";
import type PgBoss from "pg-boss";
import type { WorkerState } from "./jobs.ts";

type Client = Pick<pg.PoolClient, "query">;

export async function enter(client: Client, id: string, machine: string): Promise<void> {
  await client.query(
    "insert into workers (id, machine, jobs) values ($1, $2, '[]') on conflict (id) do update set beat_at = clock_timestamp()",
    [id, machine],
  );
}

/** Until the end of a transaction nobody else notes or gives away what this worker has. */
export async function lock(client: Client, id: string): Promise<void> {
  const { rowCount } = await client.query("select 1 from workers where id = $1 for update", [id]);
  // It was taken for dead and given up: it takes nothing before it has said that it lives.
  if (rowCount === 0) throw new Error("this worker was taken for dead");
}

/** Notes what a worker has taken, in the transaction in which it takes it. */
export async function took(client: Client, id: string, queue: string, job: string): Promise<void> {
  await client.query("update workers set jobs = (jobs::jsonb || $2::jsonb)::json, beat_at = clock_timestamp() where id = $1", [
    id,
    JSON.stringify([{ queue, id: job }]),
  ]);
}

export async function ended(client: Client, id: string, job: string): Promise<void> {
  await client.query(
    `update workers set beat_at = clock_timestamp(),
       jobs = (select coalesce(json_agg(job), '[]'::json) from json_array_elements(jobs) as job where job ->> 'id' <> $2) where id = $1`,
    [id, job],
  );
}

export async function beat(client: Client, id: string, machine: string, done: { articles: number; pages: number }): Promise<void> {
  await client.query(
    `insert into workers as worker (id, machine, jobs, articles, pages) values ($1, $2, '[]', $3, $4)
     on conflict (id) do update set beat_at = clock_timestamp(), articles = worker.articles + $3, pages = worker.pages + $4`,
    [id, machine, done.articles, done.pages],
  );
}

/** Gives what these workers had to others: their work, their pages, their turns. In one transaction with their end, so that it happens once. */
export async function replace(client: Client, boss: PgBoss, db: PgBoss.Db, which: { id: string } | { silent: number }): Promise<string[]> {
  const gone = await client.query<{ id: string; jobs: { queue: string; id: string }[] }>(
    "id" in which
      ? "delete from workers where id = $1 returning id, jobs"
      : "delete from workers where beat_at < clock_timestamp() - $1::double precision * interval '1 second' returning id, jobs",
    ["id" in which ? which.id : which.silent],
  );
  for (const { id, jobs } of gone.rows) {
    for (const job of jobs) await boss.fail(job.queue, job.id, { message: "the worker gave no sign of life" }, { db });
    const theirs = "worker = $1 or worker like replace(replace($1, '\\', '\\\\'), '_', '\\_') || '#%'";
    await client.query(`update crawl_pages set state = 'waiting', worker = null, taken_at = null where state = 'taken' and (${theirs})`, [
      id,
    ]);
    await client.query(`update crawl_turns set worker = null where ${theirs}`, [id]);
  }
  return gone.rows.map(({ id }) => id);
}

export async function list(client: Client): Promise<WorkerState[]> {
  const { rows } = await client.query<Omit<WorkerState, "startedAt"> & { startedAt: Date }>(
    `select id, machine, started_at as "startedAt", extract(epoch from clock_timestamp() - beat_at)::double precision as silent,
       json_array_length(jobs) as jobs, articles, pages from workers order by id`,
  );
  return rows.map((row) => ({ ...row, startedAt: row.startedAt.toISOString() }));
}
