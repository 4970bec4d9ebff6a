import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Article, Warning } from "@thidua/core";
import { articleIdOf } from "@thidua/reader";
import { toArticle } from "../pages/to-article.ts";
import { readMembers } from "./members.ts";
import { noteOf } from "./note.ts";
import { readRecord, readResponse } from "./read-record.ts";

/** What is wrong, for people. */
export interface Problem {
  vi: string;
  en: string;
}

/** Which page an article was read from: its digest, when it was fetched, and the id that it was given then. */
export interface CaptureOf {
  digest: string;
  fetchedAt: string;
  articleId: string;
}

/** The pages of an archive, each to be had by itself. */
export interface Captures {
  /** How many pages of articles there are. */
  readonly pages: number;
  /** What could not be read of the archive, one line for each. */
  readonly problems: readonly { path: string; problem: Problem }[];
  /** The article of a page, read as it was read when it came; null where there is no such page, or no article in it. */
  read(wanted: CaptureOf, find: (id: string) => Promise<Article | null>): Promise<{ article: Article; warnings: Warning[] } | null>;
}

const LARGEST_RECORD = 40 * 1_048_576;

interface Place {
  file: number;
  /** Where its note begins, and with it the page. */
  offset: number;
}

/** Looks through the archives of a folder; nothing of them is kept but where each page stands. */
export async function openCaptures(folder: string): Promise<Captures> {
  const names = (await namesIn(folder)).filter((name) => name.endsWith(".warc.gz")).sort();
  const places = new Map<string, Place>();
  const problems: { path: string; problem: Problem }[] = [];
  for (const [file, name] of names.entries()) {
    let note: { url: string; kind: string; offset: number } | null = null;
    for await (const member of readMembers(join(folder, name))) {
      if (member === null) break;
      const record = member.bytes === null ? null : readRecord(member.bytes);
      if (record === null) {
        problems.push({ path: `${join(folder, name)}`, problem: damaged(member.offset, member.end) });
        note = null;
        continue;
      }
      const { headers, block } = record;
      const url = headers.get("warc-target-uri") ?? "";
      if (headers.get("warc-type") === "metadata") {
        const about = noteOf(block.toString("utf8"));
        note = about === null ? null : { url, kind: about.kind, offset: member.offset };
      }
      if (headers.get("warc-type") !== "response" || note?.url !== url) continue;
      const digest = headers.get("warc-payload-digest") ?? "";
      const fetchedAt = headers.get("warc-date") ?? "";
      if (note.kind === "article" || note.kind === "attachment") places.set(keyOf(digest, fetchedAt), { file, offset: note.offset });
    }
  }
  return {
    pages: places.size,
    problems,
    async read({ digest, fetchedAt, articleId }, find) {
      const place = places.get(keyOf(`sha256:${digest}`, fetchedAt));
      if (place === undefined) return null;
      const page = await pageAt(join(folder, names[place.file] ?? ""), place.offset);
      if (page === null) return null;
      const { url, note, headers, body } = page;
      const kind = note.kind === "attachment" ? "attachment" : "article";
      const parent = kind === "attachment" && note.parent !== null ? await find(articleIdOf(note.parent)) : null;
      const arrived = { url, headers, body, fetchedAt, source: note.source, kind, title: note.title, profile: note.profile } as const;
      const found = await toArticle(arrived, parent, LARGEST_RECORD, async (id) => id === articleId);
      return "problem" in found ? null : { article: found.article, warnings: found.warnings };
    },
  };
}

/** None where nothing was ever archived; a folder that cannot be read is told of, never taken for an empty one. */
async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
}

async function pageAt(path: string, offset: number) {
  let note: ReturnType<typeof noteOf> = null;
  for await (const member of readMembers(path, offset)) {
    const record = member === null || member.bytes === null ? null : readRecord(member.bytes);
    if (record === null) return null;
    const type = record.headers.get("warc-type");
    if (type === "metadata") note = noteOf(record.block.toString("utf8"));
    if (type !== "response") continue;
    return note === null ? null : { url: record.headers.get("warc-target-uri") ?? "", note, ...readResponse(record.block) };
  }
  return null;
}

const keyOf = (digest: string, fetchedAt: string): string => `${digest} ${fetchedAt}`;

/** What to say of bytes of an archive that hold nothing. */
export function damaged(from: number, to: number): Problem {
  return {
    vi: `byte ${from} đến ${to} bị hỏng hoặc đứt; trang ở đó bị bỏ qua, các trang khác vẫn đọc được`,
    en: `bytes ${from} to ${to} are damaged or torn; the page there is left out, the others are read`,
  };
}
