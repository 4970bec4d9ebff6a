import { sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { migrateTo, migrations } from "../database/migrations.ts";
import { type Problem, StoreError } from "../errors.ts";
import { BadBackup, readBackup } from "./read.ts";
import { filledTables, quoted, rowsOf, tablesOf } from "./tables.ts";

/** A store is restored or made again only where there is nothing. */
export class NotEmpty extends StoreError {
  constructor(location: string, tables: readonly string[]) {
    const problem: Problem = {
      vi: `Kho ${location} đã có dữ liệu (${tables.join(", ")}) và được giữ nguyên. Hãy chọn thư mục trống bằng --data, hoặc một cơ sở dữ liệu mới.`,
      en: `The store ${location} holds data (${tables.join(", ")}) and was left as it is. Choose an empty folder with --data, or a new database.`,
    };
    super("not-empty", problem);
  }
}

/** What tells of the store itself, not of articles or people. */
const ASIDE = new Set(["settings"]);

/** Throws `NotEmpty` where a database holds anything. */
export async function requireEmpty(database: Database, location: string): Promise<void> {
  const filled = (await filledTables(database)).filter((name) => !ASIDE.has(name));
  if (filled.length > 0) throw new NotEmpty(location, filled);
}

/**
 * Puts a backup into a database that holds nothing, in the transaction that it is given: the tables as they were when it was made, their rows,
 * and then the migrations that came since. Resolves with how many rows each table got.
 */
export async function restoreBackup(database: Database, location: string, path: string): Promise<Record<string, number>> {
  await requireEmpty(database, location);
  const counts: Record<string, number> = {};
  for await (const part of readBackup(path)) {
    if (part.is === "head") {
      await makeTables(database, path, part.migrations);
    } else if (part.is === "rows") {
      const known = counts[part.table] ?? 0;
      if (known === 0 && !(await tablesOf(database)).some(({ name }) => name === part.table))
        throw new BadBackup(path, { vi: `có bảng lạ ${part.table}`, en: `it has a table ${part.table} that there is not` });
      const name = sql.raw(quoted(part.table));
      await database.execute(
        sql`insert into ${name} select * from json_populate_recordset(null::${name}, ${`[${part.lines.join(",")}]`}::json)`,
      );
      counts[part.table] = known + part.lines.length;
    } else {
      for (const [name, last] of Object.entries(part.sequences))
        await rowsOf(database, `select setval('public.${quoted(name)}', ${Math.trunc(last)})`);
    }
  }
  await migrateTo(database, migrations().length);
  return counts;
}

/** The tables as a list of migrations made them, in place of those that are there. */
async function makeTables(database: Database, path: string, had: readonly string[]): Promise<void> {
  const known = migrations().map(({ tag }) => tag);
  if (had.length === 0 || had.some((tag, i) => tag !== known[i]))
    throw new BadBackup(path, {
      vi: "bản sao lưu của phiên bản khác, mới hơn chương trình này; hãy nâng cấp chương trình",
      en: "another version than this one made it, a newer one; update the program",
    });
  for (const { name } of await tablesOf(database)) await database.execute(sql.raw(`drop table ${quoted(name)} cascade`));
  await database.execute(sql.raw("drop schema if exists drizzle cascade"));
  await migrateTo(database, had.length);
}
