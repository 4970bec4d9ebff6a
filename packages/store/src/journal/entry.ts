import { createHash } from "node:crypto";
import type { Article, Warning } from "@thidua/core";
import type { Restored } from "../snapshots/snapshots.ts";

/** Tables whose rows are only ever added and cannot be made again from archived pages. */
export const KEPT_TABLES = [
  "decisions",
  "articleReviews",
  "secondReviews",
  "linkDecisions",
  "copyDecisions",
  "erasures",
  "feedback",
  "settings",
] as const;
export type KeptTable = (typeof KEPT_TABLES)[number];

/** What is written down of a store: all that archived pages do not hold, and in which order things came. */
export type Entry =
  /** First line of a file. `shared`: other processes write beside this one, and times say what came first. */
  | { type: "begin"; format: 1; shared: boolean }
  /** Last line of a file that was closed in order. */
  | { type: "end" }
  /** The store as it was before anything was written down: a backup in the folder `backups`. */
  | { type: "base"; file: string }
  /** An article was saved. `before` and `after` are hashes of what was said of it; with `article` null its page is in the archive. */
  | {
      type: "article";
      id: string;
      before: string | null;
      after: string;
      fetchedAt: string;
      /** SHA-256 of the archived page, hex. */
      digest: string | null;
      article: Article | null;
      warnings: Warning[];
    }
  | { type: "restored"; restored: Restored }
  | { type: "row"; table: KeptTable; row: Record<string, unknown> }
  | { type: "settled"; id: number; editor: string }
  /** An article that was there before was found in the archive too. */
  | { type: "origin"; articleId: string; archiveDigest: string };

/** An entry as it was read: `n` counts the lines of its file from 1, `at` is an ISO time. */
export type Written = Entry & { n: number; at: string };

const SUM = /,"sum":"([0-9a-f]{16})"\}$/;

const sumOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);

/** One line of JSON, without its end; its last field is the beginning of the SHA-256 of what stands before it. */
export function lineOf(entry: Entry, n: number, at: string): string {
  // Both are letters in JSON and ends of line to who reads lines.
  const text = JSON.stringify({ n, at, ...entry })
    .replace(/[\u2028\u2029]/g, (end) => (end === "\u2028" ? "\\u2028" : "\\u2029"))
    .slice(0, -1);
  return `${text},"sum":"${sumOf(text)}"}`;
}

/** The entry of a line; null for one that is torn or was changed. */
export function entryOf(line: string): Written | null {
  const found = SUM.exec(line);
  if (found === null || found[1] !== sumOf(line.slice(0, found.index))) return null;
  try {
    return JSON.parse(line) as Written;
  } catch {
    return null;
  }
}
