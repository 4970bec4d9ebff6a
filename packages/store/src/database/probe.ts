import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { StoreUnavailable } from "../errors.ts";
import { folderProblem } from "./problems.ts";

/** More than a database asks for at once: a file of its log has 16 MB. */
const PROBE = Buffer.alloc(20 * 1_048_576, 1);

/**
 * Why a database in a folder failed, where all it says is that it stopped: a disk that is full, a limit of the size of files, a folder that may
 * not be written are found by writing a file. Any other error comes back as it is.
 */
export async function explained(folder: string, error: unknown): Promise<unknown> {
  if (!(error instanceof StoreUnavailable) || !/^(?:unknown$|STOPPED$|XX|58)/.test(error.code)) return error;
  const path = join(folder, ".room");
  try {
    const file = await open(path, "w", 0o600);
    try {
      await file.writeFile(PROBE);
      await file.sync();
    } finally {
      await file.close();
    }
    return error;
  } catch (reason) {
    const found = folderProblem(folder, reason);
    return found.code === "unknown" ? error : found;
  } finally {
    await rm(path, { force: true }).catch(() => undefined);
  }
}
