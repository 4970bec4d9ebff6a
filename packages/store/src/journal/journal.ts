import { randomUUID } from "node:crypto";
import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { tryLock } from "fs-native-extensions";
import { type Entry, lineOf } from "./entry.ts";
import { flushFolder, journalFiles, numberOf, OPEN } from "./files.ts";

/** What is decided is written down here before it is acknowledged. */
export interface Journal {
  /** Writes entries and comes back once they are on the disk. */
  add(entries: readonly Entry[]): Promise<void>;
  close(): Promise<void>;
  /** Lets go of its file as a killed process does: who opens the store next does what stands in it and was not done. */
  leave(): Promise<void>;
}

/** For stores that write nothing down. */
export const NO_JOURNAL: Journal = { add: async () => undefined, close: async () => undefined, leave: async () => undefined };

interface Current {
  handle: FileHandle;
  path: string;
  /** Bytes that are known to be whole lines on the disk. */
  size: number;
  lines: number;
}

/**
 * A journal in `folder`: files of this process's own, begun with the first entry, so that a process that was killed can have torn nothing
 * but the end of its last one. Entries that come while others are flushed are flushed together.
 */
export function openJournal(folder: string, shared: boolean): Journal {
  let current: Current | null = null;
  let waiting: { entries: readonly Entry[]; done: () => void; failed: (error: unknown) => void }[] = [];
  let writing: Promise<void> | null = null;

  const begin = async (): Promise<Current> => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await flushFolder(dirname(folder));
    const number = (await journalFiles(folder)).reduce((most, name) => Math.max(most, numberOf(name)), 0) + 1;
    const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, "");
    const path = join(folder, `${String(number).padStart(6, "0")}-${stamp}-${randomUUID().slice(0, 8)}.open.jsonl`);
    // Held as long as this process lives: who finds the file unlocked may close it, so it gets its name when it is held.
    const unnamed = `${path}.part`;
    const handle = await open(unnamed, "ax", 0o600);
    try {
      tryLock(handle.fd);
      const begun: Current = { handle, path, size: 0, lines: 0 };
      await write(begun, [{ type: "begin", format: 1, shared }]);
      await rename(unnamed, path);
      await flushFolder(folder);
      return begun;
    } catch (error) {
      await handle.close().catch(() => undefined);
      await rm(unnamed, { force: true }).catch(() => undefined);
      throw error;
    }
  };

  const write = async (target: Current, entries: readonly Entry[]): Promise<void> => {
    const at = new Date().toISOString();
    const text = Buffer.from(entries.map((entry, i) => `${lineOf(entry, target.lines + 1 + i, at)}\n`).join(""));
    try {
      await target.handle.appendFile(text);
      await target.handle.datasync();
    } catch (error) {
      // What is half written was not acknowledged; a full disk still lets a file be cut.
      await target.handle.truncate(target.size).catch(async () => {
        current = null;
        await target.handle.close().catch(() => undefined);
      });
      throw error;
    }
    target.size += text.length;
    target.lines += entries.length;
  };

  const flush = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        current ??= await begin();
        await write(
          current,
          batch.flatMap(({ entries }) => entries),
        );
        for (const { done } of batch) done();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    writing = null;
  };

  return {
    add: (entries) =>
      new Promise((done, failed) => {
        waiting.push({ entries, done, failed });
        writing ??= flush();
      }),
    async close() {
      await writing;
      if (current === null) return;
      const { handle, path } = current;
      await write(current, [{ type: "end" }]).catch(() => undefined);
      await rename(path, path.replace(OPEN, ".jsonl")).catch(() => undefined);
      await handle.close();
      current = null;
    },
    async leave() {
      await writing;
      await current?.handle.close();
      current = null;
    },
  };
}
