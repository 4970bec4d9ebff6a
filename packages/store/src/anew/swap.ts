import { existsSync } from "node:fs";
import { mkdtemp, open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { stampOf } from "../backup/before-migrating.ts";
import { flushFolder } from "../journal/files.ts";

const UNFINISHED = ".anew-";
const COMPLETE = "complete";
/** The database of a data folder. */
export const DATABASE = "store";

/** A folder in which a database is made beside the one that there is; left-overs of a process that was killed are taken away. */
export async function besides(folder: string): Promise<string> {
  for (const name of await unfinished(folder)) await rm(join(folder, name), { recursive: true, force: true });
  return mkdtemp(join(folder, UNFINISHED));
}

/** Puts the finished database of `made` in the place of the folder's own, which is kept under another name; null where there was none. */
export async function swapIn(folder: string, made: string): Promise<string | null> {
  const marker = await open(join(made, COMPLETE), "w");
  await marker.sync();
  await marker.close();
  await flushFolder(made);
  return finishSwap(folder);
}

/**
 * Ends what a process began that was killed while it put a new database in place of the old one; nothing where there is nothing to end.
 * Only for who holds the folder.
 */
export async function finishSwap(folder: string): Promise<string | null> {
  let kept: string | null = null;
  for (const name of await unfinished(folder)) {
    const made = join(folder, name);
    if (!existsSync(join(made, COMPLETE))) continue;
    if (existsSync(join(made, DATABASE))) {
      if (existsSync(join(folder, DATABASE))) {
        kept = `${DATABASE}-before-${stampOf()}`;
        await rename(join(folder, DATABASE), join(folder, kept));
      }
      await rename(join(made, DATABASE), join(folder, DATABASE));
    }
    await flushFolder(folder);
    await rm(made, { recursive: true, force: true });
  }
  return kept;
}

async function unfinished(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.startsWith(UNFINISHED));
}
