import { open, readdir } from "node:fs/promises";
import { join } from "node:path";

/** Where a data folder keeps its journal. */
export const journalFolder = (data: string): string => join(data, "journal");

/** Name of a file that is still written, or was when its process ended; without `.open` it was closed in order. */
export const OPEN = /\.open\.jsonl$/;
const NUMBERED = /^(\d{6,})-.*\.jsonl$/;

/** Names of the files of a journal in the order in which they were begun; none where there is no folder. */
export async function journalFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  return names.filter((name) => NUMBERED.test(name)).sort((a, b) => numberOf(a) - numberOf(b) || (a < b ? -1 : 1));
}

export const numberOf = (name: string): number => Number(NUMBERED.exec(name)?.[1] ?? 0);

/** Puts the names in a folder on the disk: a file that was flushed may else be gone after a power cut. */
export async function flushFolder(folder: string): Promise<void> {
  // Windows opens no folders, and needs none of this.
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
