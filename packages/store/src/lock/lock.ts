import { constants } from "node:fs";
import { type FileHandle, open, readFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { tryLock } from "fs-native-extensions";
import type { LockHolder } from "../errors.ts";

/** A data folder held by this process. */
export interface FolderLock {
  /** Tells others that the store is open: until then they are patient. */
  opened(): Promise<void>;
  release(): Promise<void>;
}

/**
 * Takes a data folder for this process alone; null where another has it. The lock is the kernel's, on the open file: it ends with the
 * process however that ends, so none is ever stale, and containers that share the folder on one machine see it too. What the file says
 * about the holder is for messages only.
 */
export async function takeLock(folder: string): Promise<FolderLock | null> {
  const file = await open(lockPath(folder), constants.O_RDWR | constants.O_CREAT, 0o600);
  try {
    if (!tryLock(file.fd)) {
      await file.close();
      return null;
    }
    await describe(file, false);
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
  return {
    opened: () => describe(file, true),
    // The file stays: without it, two processes could lock two files of one name.
    release: async () => {
      await file.truncate(0).catch(() => undefined);
      await file.close();
    },
  };
}

/** Who holds the folder, where it has already said so. */
export async function readHolder(folder: string): Promise<(LockHolder & { open: boolean }) | null> {
  try {
    const { pid, command, since, host, open } = JSON.parse(await readFile(lockPath(folder), "utf8")) as Partial<
      LockHolder & { open: boolean }
    >;
    if (typeof pid !== "number" || typeof command !== "string" || typeof since !== "string" || typeof host !== "string") return null;
    return { pid, command, since, host, open: open === true };
  } catch {
    return null;
  }
}

async function describe(file: FileHandle, open: boolean): Promise<void> {
  // The name of the command; its arguments may hold what is nobody's business.
  const command = ["thidua", ...process.argv.slice(2, 3)].join(" ");
  const holder: LockHolder & { open: boolean } = { pid: process.pid, command, since: SINCE, host: hostname(), open };
  const line = Buffer.from(`${JSON.stringify(holder)}\n`);
  await file.write(line, 0, line.length, 0);
  await file.truncate(line.length);
}

/** When this process began. */
const SINCE = new Date(Date.now() - process.uptime() * 1_000).toISOString();

function lockPath(folder: string): string {
  return join(folder, "store.lock");
}
