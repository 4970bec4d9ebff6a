import { createReadStream } from "node:fs";
import { appendFile, readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Article } from "@thidua/core";
import { toArticle } from "../pages/to-article.ts";
import { noteOf } from "./note.ts";
import { LARGEST_RECORD, pageOf, passOver } from "./read-archive.ts";
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

/** What is known of a file: up to where it was looked through, and what stands in it. */
interface Known {
  upTo: number;
  entries: Map<string, Entry>;
}

/**
 * Finds pages in the WARC files of a folder. What stands where is kept beside each file (`NAME.index.jsonl`): a file is looked through once,
 * and one that has grown from where it ended. An index that is lost or torn is made anew.
 */
export function openArchiveReader(folder: string): ArchiveReader {
  const files = new Map<string, Known>();
  let looking: Promise<void> = Promise.resolve();

  const lookThrough = async (): Promise<void> => {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.filter((one) => /\.warc(?:\.gz)?$/.test(one)).sort()) {
      const path = join(folder, name);
      const known = files.get(name) ?? (await readIndex(path));
      files.set(name, known);
      const { size } = await stat(path);
      if (size <= known.upTo) continue;
      const { entries, upTo } = await entriesOf(path, known.upTo);
      // What came as it was before is known by the first time.
      for (const entry of entries) if (!known.entries.has(entry.digest)) known.entries.set(entry.digest, entry);
      known.upTo = upTo;
      const lines = [...entries, { upTo }].map((line) => `${JSON.stringify(line)}\n`).join("");
      // A folder that cannot be written is looked through by every process.
      await appendFile(`${path}${INDEX}`, lines).catch(() => undefined);
    }
  };

  const entry = (digest: string): Entry | null => {
    for (const { entries } of files.values()) {
      const found = entries.get(digest);
      if (found !== undefined) return found;
    }
    return null;
  };

  const find = async (digest: string): Promise<Entry | null> => {
    const known = entry(digest);
    if (known !== null) return known;
    looking = looking.then(lookThrough, lookThrough);
    await looking;
    return entry(digest);
  };

  return {
    async find(digest) {
      const found = await find(digest);
      if (found === null) return null;
      const { note: _note, ...at } = found;
      return at;
    },
    async read(digest) {
      const found = await find(digest);
      if (found === null) return null;
      const page = await pageAt(join(folder, found.file), found.offset).catch(() => null);
      if (page === null) return null;
      const { source, kind, title, profile } = found.note;
      const read = await toArticle(
        { ...page, source, kind: kind === "attachment" ? kind : "article", title, profile },
        null,
        LARGEST_RECORD,
        async () => true,
      );
      return "problem" in read ? null : { title: read.article.title, text: read.article.text };
    },
  };
}

const INDEX = ".index.jsonl";

/** What was written down of a file; nothing where a line is torn. */
async function readIndex(path: string): Promise<Known> {
  const known: Known = { upTo: 0, entries: new Map() };
  const text = await readFile(`${path}${INDEX}`, "utf8").catch(() => "");
  try {
    for (const line of text.split("\n").filter((one) => one !== "")) {
      const said = JSON.parse(line) as Entry | { upTo: number };
      if ("upTo" in said) known.upTo = said.upTo;
      else if (!known.entries.has(said.digest)) known.entries.set(said.digest, said);
    }
    return known;
  } catch {
    return { upTo: 0, entries: new Map() };
  }
}

/** The articles and documents of a file from a byte on, and up to where its records are whole. */
async function entriesOf(path: string, from: number): Promise<{ entries: Entry[]; upTo: number }> {
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

async function pageAt(path: string, offset: number): Promise<ReturnType<typeof pageOf>> {
  const { WARCParser } = await import("warcio");
  const stream = createReadStream(path, { start: offset });
  try {
    const record = await new WARCParser(stream as AsyncIterable<Uint8Array>, { keepHeadersCase: false, parseHttp: true }).parse();
    if (record === null) throw new Error("no record");
    return await pageOf(record);
  } finally {
    stream.destroy();
  }
}
