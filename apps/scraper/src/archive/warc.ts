import { randomUUID } from "node:crypto";
import { type FileHandle, mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Exchange } from "../fetching/fetch-page.ts";
import { gzipMember } from "./gzip-member.ts";
import { exchangeRecords, infoRecord, type PageNote } from "./records.ts";

/** An archive of WARC files that are only ever added to. */
export interface Archive {
  /** The file that is written now. */
  readonly path: string;
  /** Adds an exchange and comes back once it is on the disk. */
  add: (exchange: Exchange, note: PageNote) => Promise<void>;
  close: () => Promise<void>;
}

/** Bytes; 1 GB is the custom. */
const LARGEST_FILE = 1_000_000_000;

/** Puts the names in a folder on the disk: the pages of a file that was flushed may else be gone with its name after a power cut. */
async function flushFolder(folder: string): Promise<void> {
  // Windows opens no folders, and needs none of this.
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/**
 * Opens an archive below `folder`: files of a run's own, so that a run that was killed can have torn nothing but the end of its last one. One
 * gzip member a record, so that a reader can begin at any of them. Records that come while others are flushed are flushed together. A file of
 * `largest` bytes is followed by the next.
 */
export async function openArchive(
  folder: string,
  source: string,
  startedAt: Date,
  software: string,
  largest = LARGEST_FILE,
): Promise<Archive> {
  await mkdir(folder, { recursive: true });
  let path = "";
  let file: FileHandle | null = null;
  /** Bytes of `file` that are known to be whole records. */
  let size = 0;
  let pending: { bytes: Buffer; done: () => void; failed: (error: unknown) => void }[] = [];
  let writing: Promise<void> | null = null;

  const next = async (): Promise<FileHandle> => {
    if (file !== null && size >= largest) await leave();
    if (file !== null && size > 0) return file;
    if (file === null) {
      const stamp = startedAt.toISOString().replace(/[-:]|\.\d+/g, "");
      path = join(folder, `${source}-${stamp}-${randomUUID().slice(0, 8)}.warc.gz`);
      file = await open(path, "ax");
      size = 0;
    }
    const info = gzipMember(infoRecord(startedAt.toISOString(), { software, format: "WARC File Format 1.1", isPartOf: source }));
    await file.appendFile(info);
    size = info.length;
    await flushFolder(folder);
    return file;
  };

  /** Ends a file; the next record begins another. */
  const leave = async (): Promise<void> => {
    const left = file;
    file = null;
    await left?.close();
  };

  const flush = async (): Promise<void> => {
    while (pending.length > 0) {
      const batch = pending;
      pending = [];
      try {
        const target = await next();
        const bytes = Buffer.concat(batch.map((one) => one.bytes));
        await target.appendFile(bytes);
        await target.datasync();
        size += bytes.length;
        for (const { done } of batch) done();
      } catch (error) {
        // What is half written was not acknowledged; a full disk still lets a file be cut.
        await file?.truncate(size).catch(() => leave().catch(() => undefined));
        for (const { failed } of batch) failed(error);
      }
    }
    writing = null;
  };

  await next().catch(async (error: unknown) => {
    await leave().catch(() => undefined);
    if (path !== "") await rm(path, { force: true }).catch(() => undefined);
    throw error;
  });
  return {
    get path() {
      return path;
    },
    add(exchange, note) {
      const members = exchangeRecords(exchange, note).map(gzipMember);
      return new Promise((done, failed) => {
        pending.push({ bytes: Buffer.concat(members), done, failed });
        writing ??= flush();
      });
    },
    async close() {
      await writing;
      await leave();
    },
  };
}
