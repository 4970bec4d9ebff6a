import { randomUUID } from "node:crypto";
import type pg from "pg";
import type { Problem } from "../errors.ts";
import type { ImportCount, ImportRun } from "./jobs.ts";

type Client = Pick<pg.PoolClient, "query">;

/** So many of a run's problems are kept; all are counted. */
const MOST_PROBLEMS = 50;
/** Runs that began longer ago are forgotten when the next begins. */
const KEPT = "90 days";

export const importCounts = {
  async begin(client: Client): Promise<string> {
    const id = randomUUID();
    await client.query(`delete from import_runs where started_at < now() - interval '${KEPT}'`);
    await client.query("insert into import_runs (id, total, problems) values ($1, 0, '[]')", [id]);
    return id;
  },
  async expect(client: Client, id: string, more: number): Promise<void> {
    await client.query("update import_runs set total = total + $2 where id = $1", [id, more]);
  },
  async add(client: Client, id: string, count: ImportCount, failed: readonly { path: string; problem: Problem }[]): Promise<void> {
    await client.query(
      `update import_runs set fresh = fresh + $2, changed = changed + $3, unchanged = unchanged + $4, records = records + $5, failed = failed + $6,
         problems = case when json_array_length(problems) >= $8 then problems else (problems::jsonb || $7::jsonb)::json end where id = $1`,
      [
        id,
        count.new,
        count.changed,
        count.unchanged,
        count.records,
        failed.length,
        JSON.stringify(failed.slice(0, MOST_PROBLEMS)),
        MOST_PROBLEMS,
      ],
    );
  },
};

export async function readRun(client: Client, id: string): Promise<ImportRun | null> {
  const { rows } = await client.query<Omit<ImportRun, "startedAt"> & { startedAt: Date }>(
    `select id, started_at as "startedAt", total, fresh as new, changed, unchanged, failed, records, problems from import_runs where id = $1`,
    [id],
  );
  const [row] = rows;
  return row === undefined ? null : { ...row, startedAt: row.startedAt.toISOString() };
}
