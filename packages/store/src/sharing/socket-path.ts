import { createHash } from "node:crypto";
import { join, relative } from "node:path";

/** Longest name of a Unix socket that every system takes, in bytes. */
const LONGEST = 103;

/** Where the owner of a folder listens; null where no name is short enough, and the folder cannot be shared. */
export function socketPath(folder: string): string | null {
  if (process.platform === "win32")
    return `\\\\.\\pipe\\thidua-${createHash("sha256").update(folder.toLowerCase()).digest("hex").slice(0, 32)}`;
  const path = join(folder, "store.sock");
  const names = [path, `./${relative(process.cwd(), path)}`];
  return names.find((name) => Buffer.byteLength(name) <= LONGEST) ?? null;
}
