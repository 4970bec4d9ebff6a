import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Database } from "../database/database.ts";
import { isBehind } from "../database/migrations.ts";
import { writeBackup } from "./write.ts";

/** Where a data folder keeps the backups that the program makes by itself. */
export const backupFolder = (data: string): string => join(data, "backups");

/** Day and time, as they stand in names of files. */
export const stampOf = (): string => new Date().toISOString().replace(/[-:]|\.\d+/g, "");

/** Backs a database up that an earlier version made, before it is changed; the name of the file, or null where it is new or up to date. */
export async function backupBeforeMigrating(database: Database, data: string): Promise<string | null> {
  const last = await isBehind(database);
  if (last === null) return null;
  const folder = backupFolder(data);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = `before-upgrade-${last}-${stampOf()}.jsonl.gz`;
  await writeBackup(database, join(folder, name));
  return name;
}
