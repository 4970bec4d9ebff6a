import { constants } from "node:fs";
import { type FileHandle, open, readFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { tryLock } from "fs-native-extensions";
import { type LockHolder, StoreLocked } from "../errors.ts";

/** A data folder held by this process. */
export interface FolderLock {
  release(): Promise<void>;
}

/**
 * Takes a data folder for this process alone, or throws `StoreLocked`. The lock is the kernel's, on the open file: it ends with the process
 * however that ends, so none is ever stale, and containers that share the folder on one machine see it too. What the file says about the
 * holder is for messages only.
 */
export async function takeLock(folder: string): Promise<FolderLock> {
  const path = join(folder, "store.lock");
  const file = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600);
  let mine = false;
  try {
    mine = tryLock(file.fd);
    if (!mine) throw new StoreLocked(folder, await readHolder(path));
    await describe(file);
  } catch (error) {
    await file.close();
    throw error;
  }
  return {
    // The file stays: to remove it would let two processes lock two files of one name.
    release: async () => {
      await file.truncate(0).catch(() => undefined);
      await file.close();
    },
  };
}

async function describe(file: FileHandle): Promise<void> {
  const command = ["thidua", ...process.argv.slice(2, 3)].join(" ");
  const holder: LockHolder = { pid: process.pid, command, since: new Date().toISOString(), host: hostname() };
  await file.truncate(0);
  await file.write(`${JSON.stringify(holder)}\n`, 0);
}

/** Who holds the folder, where it has already said so. */
export async function readHolder(path: string): Promise<LockHolder | null> {
  try {
    const { pid, command, since, host } = JSON.parse(await readFile(path, "utf8")) as Partial<LockHolder>;
    if (typeof pid !== "number" || typeof command !== "string" || typeof since !== "string") return null;
    return { pid, command, since, host: host === undefined || host === hostname() ? "" : host };
  } catch {
    return null;
  }
}
