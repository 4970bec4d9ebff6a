import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { appliedMigrations } from "../database/migrations.ts";
import { flushFolder } from "../journal/files.ts";
import { quoted, rowsOf, sequencesOf, type Table, tablesOf } from "./tables.ts";

/** What a backup holds. */
export interface Backup {
  /** Absolute path of the file. */
  path: string;
  bytes: number;
  rows: Record<string, number>;
}

/** Rows that are in memory at a time. */
const BATCH = 200;

/**
 * Writes every table of a store into one gzip file of JSON Lines, as it stands at one moment. First line: what it is, and the migrations that
 * made its tables. For each table a line with its name, its rows as the database writes them, and a line with their number and the SHA-256
 * of their lines. Last line: the counters of ids, and how many rows there are in all. The file is there whole or not at all.
 */
export async function writeBackup(database: Database, path: string): Promise<Backup> {
  const unfinished = `${path}.part`;
  const rows: Record<string, number> = {};
  try {
    await database.transaction(
      async (transaction) => {
        const lines = Readable.from(linesOf(transaction as unknown as Database, rows), { objectMode: true, highWaterMark: 2 });
        await pipeline(lines, createGzip({ level: 6 }), createWriteStream(unfinished, { mode: 0o600 }));
      },
      { isolationLevel: "repeatable read", accessMode: "read only" },
    );
    const handle = await open(unfinished, "r+");
    await handle.sync();
    const { size } = await handle.stat();
    await handle.close();
    await rename(unfinished, path);
    await flushFolder(dirname(path));
    return { path, bytes: size, rows };
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function* linesOf(database: Database, counts: Record<string, number>): AsyncGenerator<string> {
  const migrations = await appliedMigrations(database);
  yield `${JSON.stringify({ thidua: "backup", format: 1, at: new Date().toISOString(), migrations })}\n`;
  for (const table of await tablesOf(database)) yield* tableLines(database, table, counts);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  yield `${JSON.stringify({ end: { sequences: await sequencesOf(database), rows: all } })}\n`;
}

async function* tableLines(database: Database, { name, key }: Table, counts: Record<string, number>): AsyncGenerator<string> {
  yield `${JSON.stringify({ table: name })}\n`;
  const order = key.length === 0 ? "" : ` order by ${key.map(quoted).join(", ")}`;
  await database.execute(
    sql.raw(`declare backup_rows no scroll cursor for select row_to_json(t)::text as line from ${quoted(name)} t${order}`),
  );
  const hash = createHash("sha256");
  let count = 0;
  for (;;) {
    const rows = await rowsOf<{ line: string }>(database, `fetch forward ${BATCH} from backup_rows`);
    if (rows.length === 0) break;
    // Between the fields of JSON an end of line is a blank; within a word there is none.
    const text = rows.map(({ line }) => `${line.replace(/[\r\n]/g, " ")}\n`).join("");
    hash.update(text);
    count += rows.length;
    yield text;
  }
  await database.execute(sql.raw("close backup_rows"));
  counts[name] = count;
  yield `${JSON.stringify({ endOf: name, rows: count, sha256: hash.digest("hex") })}\n`;
}
