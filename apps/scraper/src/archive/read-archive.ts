import { createReadStream } from "node:fs";
import { basename } from "node:path";
import type { Article, Warning } from "@thidua/core";
import { articleIdOf } from "@thidua/reader";
import type { WARCRecord } from "warcio";
import { isLogin } from "../links/find-links.ts";
import { isList } from "../pages/is-list.ts";
import { type Claim, openClaims } from "../pages/own-address.ts";
import { type FoundArticle, toArticle } from "../pages/to-article.ts";
import { damaged } from "./captures.ts";
import { isGzip, readMembers } from "./members.ts";
import { noteOf } from "./note.ts";
import type { PageNote } from "./records.ts";

/** What one archived page comes to. */
export type ArchivedPage =
  | { url: string; article: Article; warnings: Warning[] }
  /** An article was expected and there is none, or the file ends in the middle of a record. */
  | { url: string; problem: { vi: string; en: string } };

/** Bytes; a larger one is left out. */
export const LARGEST_RECORD = 40 * 1_048_576;

/**
 * The articles of a WARC file, gzip or not, in the order in which they were fetched; read as the crawler read them, so that importing what it
 * archived gives the same articles. In a file of another crawler every page that looks like an article is one. `find` gives the article that
 * a document belongs to.
 */
export async function* readArchive(path: string, find: (id: string) => Promise<Article | null>): AsyncGenerator<ArchivedPage> {
  // Loaded when it is needed: who gathers does not read archives.
  const { WARCParser } = await import("warcio");
  const holes: { vi: string; en: string }[] = [];
  const whole = await wholeRecords(path, holes);
  const parser = new WARCParser(whole.records, { keepHeadersCase: false, parseHttp: true });
  const claim = openClaims(find);
  let note: { url: string; note: PageNote } | null = null;
  // A file in which any page has a note is of this crawler's own: there, a page without one has lost it.
  let own = false;
  try {
    for await (const record of parser) {
      for (const problem of holes.splice(0)) yield { url: path, problem };
      const type = record.warcType ?? "";
      const url = record.warcTargetURI ?? "";
      if (type === "metadata") {
        const about = noteOf(new TextDecoder().decode(await record.readFully(false)));
        if (about !== null) note = { url, note: about };
        own ||= about !== null;
        continue;
      }
      const status = Number(record.httpHeaders?.statusCode ?? 0);
      if (type !== "response" || status < 200 || status >= 300 || !URL.canParse(url) || record.warcContentLength > LARGEST_RECORD) {
        await passOver(record);
        continue;
      }
      const about = note?.url === url ? note.note : null;
      // Told of with the bytes that are damaged.
      if (own && about === null) {
        await passOver(record);
        continue;
      }
      const page = await pageOf(record);
      const found = about === null ? await foreign(page, basename(path), claim) : await ours(page, about, find, claim);
      if (found === null) continue;
      yield "article" in found
        ? { url, article: found.article, warnings: found.warnings }
        : { url, problem: { vi: found.problem, en: `no article: ${found.problem}` } };
    }
    for (const problem of holes) yield { url: path, problem };
  } catch (error) {
    // A crawler that was killed leaves half a record at the end; what stands before it is whole.
    const why = error instanceof Error ? error.message.split("\n")[0] : String(error);
    yield {
      url: path,
      problem: {
        vi: `tệp WARC đứt giữa chừng (${why}); các trang trước đó đã được đọc`,
        en: `the WARC file is torn (${why}); the pages before that were read`,
      },
    };
  } finally {
    await whole.close();
  }
}

/** Reads to the end of a record and keeps nothing; one that says that it is longer than its file ends with it, where the parser's own way would wait for ever. */
export async function passOver(record: WARCRecord): Promise<void> {
  for await (const _ of record);
}

/** The response of a record as it was sent, put together where it came in chunks. */
export async function pageOf(record: WARCRecord): Promise<Page> {
  const headers = [...(record.httpHeaders?.headers ?? [])] as [string, string][];
  const chunked = headers.some(([name]) => name.toLowerCase() === "transfer-encoding");
  const body = (await record.readFully(chunked)) ?? new Uint8Array();
  return {
    url: record.warcTargetURI ?? "",
    headers: chunked ? headers.filter(([name]) => name.toLowerCase() !== "content-encoding") : headers,
    body,
    fetchedAt: new Date(record.warcDate ?? 0).toISOString(),
  };
}

/**
 * The records of a file as they stood before they were packed, without those that are damaged, which are told of in `holes`. A file that is
 * not packed, or is packed as one piece, comes as it is.
 */
async function wholeRecords(path: string, holes: { vi: string; en: string }[]): Promise<Records> {
  const plain = (): Records => {
    const stream = createReadStream(path);
    return { records: stream as AsyncIterable<Uint8Array>, close: async () => void stream.destroy() };
  };
  if (!(await isGzip(path))) return plain();
  const members = readMembers(path);
  const close = async (): Promise<void> => void (await members.return(undefined));
  const first = await members.next();
  if (first.done === true || first.value === null) {
    await close();
    return plain();
  }
  const head = first.value;
  const records = (async function* () {
    for (let member: typeof head | null | undefined = head; member; member = (await members.next()).value ?? undefined) {
      if (member.bytes === null) holes.push(damaged(member.offset, member.end));
      else yield member.bytes;
    }
  })();
  return { records, close };
}

/** What is read of a file; closed also where its reader stops in the middle. */
interface Records {
  records: AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

type Page = Pick<Parameters<typeof toArticle>[0], "url" | "headers" | "body" | "fetchedAt">;

/** A page that this crawler archived: lists, feeds and robots.txt are none, and what was no article then is none now. */
async function ours(page: Page, note: PageNote, find: (id: string) => Promise<Article | null>, claim: Claim): Promise<FoundArticle | null> {
  if ((note.kind !== "article" && note.kind !== "attachment") || isLogin(page.url)) return null;
  const parent = note.kind === "attachment" && note.parent !== null ? await find(articleIdOf(note.parent)) : null;
  const found = await toArticle(
    { ...page, source: note.source, kind: note.kind, title: note.title, profile: note.profile },
    parent,
    LARGEST_RECORD,
    claim,
  );
  return "problem" in found ? null : found;
}

/** A page that another crawler archived. */
async function foreign(page: Page, file: string, claim: Claim): Promise<FoundArticle | null> {
  const type = page.headers.find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "";
  if (!/html|pdf|officedocument|octet-stream|^$/i.test(type) || isLogin(page.url)) return null;
  const found = await toArticle({ ...page, source: file, kind: "article", title: null, profile: null }, null, LARGEST_RECORD, claim);
  if ("problem" in found) return null;
  return found.html !== null && isList(found.article, found.html, page.url) ? null : found;
}
