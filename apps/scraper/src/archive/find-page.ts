import { createReadStream } from "node:fs";
import { appendFile, readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { Readable } from "node:stream";
import type { Article } from "@thidua/core";
import { toArticle } from "../pages/to-article.ts";
import { isGzip, readMembers } from "./members.ts";
import { noteOf } from "./note.ts";
import { LARGEST_RECORD, pageOf, passOver } from "./read-archive.ts";
import { readRecord, readResponse } from "./read-record.ts";
import type { PageNote } from "./records.ts";

/** Where in the archive a page stands as it came. */
export interface ArchivedAt {
  /** Name of the WARC file. */
  file: string;
  /** Of its record, bytes from the beginning of the file. */
  offset: number;
  /** `sha256:` and hex, of the page as sent. */
  digest: string;
  url: string;
  /** ISO time. */
  fetchedAt: string;
}

interface Entry extends ArchivedAt {
  note: PageNote;
}

export interface ArchiveReader {
  /** Where the page of this digest stands; null where no file has it. */
  find(digest: string): Promise<ArchivedAt | null>;
  /** The text of that page, read as the crawler reads it; null where there is none any more. */
  read(digest: string): Promise<Pick<Article, "title" | "text"> | null>;
}

/** What is known of a file. */
interface Known {
  /** Up to where its records are whole and were looked through, and how long it was then. */
  upTo: number;
  size: number;
  entries: Map<string, Entry>;
  /** Whether it is from the file itself. What stood beside it may be of another time. */
  own: boolean;
  /** Whether what stands beside the file can be gone on with. */
  sound: boolean;
}

/** Pages of which is kept in memory where they stand; for others what stands beside the files is read again. */
const MOST_ENTRIES = 100_000;

/**
 * Finds pages in the WARC files of a folder. What stands where is kept beside each file (`NAME.index.jsonl`): a file is looked through once,
 * and one that has grown from where it ended. An index that is lost, torn or wrong is made anew.
 */
export function openArchiveReader(folder: string, most = MOST_ENTRIES): ArchiveReader {
  // The one that was looked at last stands last.
  const files = new Map<string, Known>();
  let looking: Promise<Entry | null> = Promise.resolve(null);

  /** What is known of a file as it is now; null where it is gone. */
  const knownOf = async (name: string): Promise<Known | null> => {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found === null) return null;
    let known = files.get(name) ?? (await readIndex(path));
    if (known.upTo > found.size) known = nothing();
    if (found.size > known.size) {
      const { entries, upTo } = await entriesOf(path, known.upTo);
      // What came as it was before is known by the first time.
      for (const entry of entries) if (!known.entries.has(entry.digest)) known.entries.set(entry.digest, entry);
      const news = upTo > known.upTo || !known.sound;
      Object.assign(known, { upTo, size: found.size });
      // A folder that cannot be written is looked through by every process.
      if (news) known.sound = await (known.sound ? addToIndex(path, entries, upTo) : writeIndex(path, known)).catch(() => false);
    }
    return known;
  };

  const keep = (name: string, known: Known | null): void => {
    files.delete(name);
    if (known !== null) files.set(name, known);
    let count = [...files.values()].reduce((sum, { entries }) => sum + entries.size, 0);
    for (const [oldest, { entries }] of files) {
      if (count <= most || oldest === name) break;
      files.delete(oldest);
      count -= entries.size;
    }
  };

  const look = async (digest: string): Promise<Entry | null> => {
    const names = await readdir(folder).catch(() => [] as string[]);
    for (const gone of files.keys()) if (!names.includes(gone)) files.delete(gone);
    for (const name of names.filter((one) => /\.warc(?:\.gz)?$/.test(one)).sort()) {
      const known = await knownOf(name);
      keep(name, known);
      const found = known?.entries.get(digest);
      if (found !== undefined) return found;
    }
    return null;
  };

  const find = async (digest: string): Promise<Entry | null> => {
    for (const { entries } of files.values()) {
      const found = entries.get(digest);
      if (found !== undefined) return found;
    }
    const next = () => look(digest);
    looking = looking.then(next, next);
    return looking;
  };

  /** The page, as it came; where it does not stand where it is said to, what was known of its file is dropped. */
  const pageOfDigest = async (digest: string) => {
    for (let tries = 0; tries < 2; tries++) {
      const found = await find(digest);
      if (found === null) return null;
      const page = await pageAt(join(folder, found.file), found.offset, digest).catch(() => null);
      if (page !== null) return { ...found, page };
      if (files.get(found.file)?.own === true) return null;
      files.set(found.file, nothing());
    }
    return null;
  };

  return {
    async find(digest) {
      const found = await find(digest);
      if (found === null) return null;
      const { note: _note, ...at } = found;
      return at;
    },
    async read(digest) {
      const found = await pageOfDigest(digest);
      if (found === null) return null;
      const { source, kind, title, profile } = found.note;
      const read = await toArticle(
        { ...found.page, source, kind: kind === "attachment" ? kind : "article", title, profile },
        null,
        LARGEST_RECORD,
        async () => true,
      );
      return "problem" in read ? null : { title: read.article.title, text: read.article.text };
    },
  };
}

const INDEX = ".index.jsonl";

/** Of a file that was not looked through. */
const nothing = (): Known => ({ upTo: 0, size: 0, entries: new Map(), own: true, sound: false });

const lineOf = (line: Entry | { upTo: number }): string => `${JSON.stringify(line)}\n`;

async function addToIndex(path: string, entries: readonly Entry[], upTo: number): Promise<true> {
  await appendFile(`${path}${INDEX}`, [...entries, { upTo }].map(lineOf).join(""));
  return true;
}

async function writeIndex(path: string, { entries, upTo }: Known): Promise<true> {
  const unfinished = `${path}${INDEX}.${process.pid}`;
  await writeFile(unfinished, [...entries.values(), { upTo }].map(lineOf).join(""));
  await rename(unfinished, `${path}${INDEX}`);
  return true;
}

/** What was written down of a file; nothing where a line is torn. */
async function readIndex(path: string): Promise<Known> {
  const known: Known = { ...nothing(), own: false, sound: true };
  try {
    for (const line of (await readFile(`${path}${INDEX}`, "utf8")).split("\n").filter((one) => one !== "")) {
      const said = JSON.parse(line) as Entry | { upTo: number };
      if ("upTo" in said) known.upTo = said.upTo;
      else if (!known.entries.has(said.digest)) known.entries.set(said.digest, said);
    }
    return { ...known, size: known.upTo };
  } catch {
    return nothing();
  }
}

/** What a file holds from a byte on, and up to where its records are whole. */
interface Found {
  entries: Entry[];
  upTo: number;
}

/** The articles and documents of a file from a byte on. */
async function entriesOf(path: string, from: number): Promise<Found> {
  return ((await isGzip(path)) ? await entriesOfMembers(path, from) : null) ?? entriesOfStream(path, from);
}

/** Of a file as this crawler writes it: one record a member, so that a damaged one costs its page alone. Null for another. */
async function entriesOfMembers(path: string, from: number): Promise<Found | null> {
  const entries: Entry[] = [];
  let upTo = from;
  let note: { url: string; note: PageNote } | null = null;
  for await (const member of readMembers(path, from)) {
    if (member === null) return null;
    const { offset, end, bytes } = member;
    const record = bytes === null ? null : readRecord(bytes);
    // Not passed: at the end of the file, this is a record that is still written. What is whole behind it passes it.
    if (bytes === null || record === null) continue;
    const { headers, block } = record;
    if (block.byteOffset + block.length + 4 < bytes.byteOffset + bytes.length) return null;
    const type = headers.get("warc-type");
    const url = headers.get("warc-target-uri") ?? "";
    if (type === "metadata") {
      // The records of a page stand together: a file that is still written is gone on with before them.
      upTo = offset;
      const about = noteOf(block.toString("utf8"));
      note = about === null ? null : { url, note: about };
      continue;
    }
    if (type === "request" || type === "warcinfo") continue;
    upTo = end;
    const digest = headers.get("warc-payload-digest") ?? "";
    const { status } = readResponse(block);
    if (type !== "response" || status < 200 || status >= 300 || digest === "" || note?.url !== url || !KINDS.has(note.note.kind)) continue;
    const fetchedAt = new Date(headers.get("warc-date") ?? 0).toISOString();
    entries.push({ file: basename(path), offset, digest, url, fetchedAt, note: note.note });
  }
  return { entries, upTo };
}

/** Of any other file: what is damaged ends it. */
async function entriesOfStream(path: string, from: number): Promise<Found> {
  const { WARCParser } = await import("warcio");
  const parser = new WARCParser(createReadStream(path, { start: from }) as AsyncIterable<Uint8Array>, { keepHeadersCase: false });
  const entries: Entry[] = [];
  let upTo = from;
  let note: { url: string; note: PageNote } | null = null;
  try {
    for await (const record of parser) {
      const offset = from + parser.offset;
      const url = record.warcTargetURI ?? "";
      if (record.warcType === "metadata") {
        // The records of a page stand together: a file that is still written is gone on with before them.
        upTo = offset;
        const about = noteOf(new TextDecoder().decode(await record.readFully(false)));
        note = about === null ? null : { url, note: about };
        continue;
      }
      const status = Number(record.httpHeaders?.statusCode ?? 0);
      const digest = record.warcPayloadDigest ?? "";
      const fetchedAt = new Date(record.warcDate ?? 0).toISOString();
      const response = record.warcType === "response" && status >= 200 && status < 300;
      await passOver(record);
      if (record.warcType === "request" || record.warcType === "warcinfo") continue;
      upTo = offset + parser.recordLength;
      if (!response || digest === "" || note?.url !== url || !KINDS.has(note.note.kind)) continue;
      entries.push({ file: basename(path), offset, digest, url, fetchedAt, note: note.note });
    }
  } catch {
    // Half a record at the end, of a crawler that was killed or is at work.
  }
  return { entries, upTo };
}

const KINDS = new Set(["article", "attachment"]);

/** The bytes of a file from a record on; of one that is packed those of the one member, which has to be whole. */
async function wholeFrom(path: string, offset: number): Promise<AsyncIterable<Uint8Array> | Uint8Array[]> {
  if (!(await isGzip(path))) return createReadStream(path, { start: offset });
  const members = readMembers(path, offset);
  const { value } = await members.next();
  await members.return(undefined);
  if (!value || value.bytes === null) throw new Error("the record is damaged");
  return [value.bytes];
}

async function pageAt(path: string, offset: number, digest: string): Promise<ReturnType<typeof pageOf>> {
  const { WARCParser } = await import("warcio");
  const stream = Readable.from(await wholeFrom(path, offset));
  try {
    const record = await new WARCParser(stream as AsyncIterable<Uint8Array>, { keepHeadersCase: false, parseHttp: true }).parse();
    if (record?.warcPayloadDigest !== digest) throw new Error("no such record");
    return await pageOf(record);
  } finally {
    stream.destroy();
  }
}
