import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import type { Sink } from "./writer.ts";

/** A file of a snapshot: how long it is, and its SHA-256. */
export interface Written {
  bytes: number;
  sha256: string;
}

/** Writes a file and adds up what went into it. */
export async function openFile(path: string): Promise<{ sink: Sink; close(): Promise<Written> }> {
  const hash = createHash("sha256");
  const file: FileHandle = await open(path, "w");
  let bytes = 0;
  return {
    async sink(chunk) {
      hash.update(chunk);
      bytes += chunk.length;
      await file.appendFile(chunk);
    },
    async close() {
      await file.close();
      return { bytes, sha256: hash.digest("hex") };
    },
  };
}
