import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Written } from "./entry.ts";
import { journalFiles, OPEN } from "./files.ts";
import { readFile } from "./read.ts";

type Origin = Extract<Written, { type: "origin" }>;

/**
 * Numbers of the lines of a journal's file that say where an article is archived, and that stand: nothing was said about the article later, in
 * this file or in that of another process.
 */
export async function standingOrigins(folder: string, name: string): Promise<Set<number>> {
  const standing = new Map<string, Origin>();
  for await (const entry of sayings(folder, name)) {
    if (entry.type === "origin") standing.set(entry.articleId, entry);
    else standing.delete(entry.id);
  }
  const [first] = [...standing.values()].map(({ at }) => at).sort();
  if (first !== undefined)
    for (const other of await journalFiles(folder)) {
      if (other === name || !(await isWrittenSince(join(folder, other), first))) continue;
      for await (const entry of sayings(folder, other)) {
        const about = entry.type === "origin" ? entry.articleId : entry.id;
        const own = standing.get(about);
        if (own !== undefined && entry.at > own.at) standing.delete(about);
      }
    }
  return new Set([...standing.values()].map(({ n }) => n));
}

/** What a file says about where articles are from. */
async function* sayings(folder: string, name: string): AsyncGenerator<Origin | Extract<Written, { type: "article" }>> {
  try {
    for await (const line of readFile(join(folder, name)))
      if ("entry" in line && (line.entry.type === "origin" || line.entry.type === "article")) yield line.entry;
  } catch (error) {
    // Closed by its process since the folder was read.
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" || !OPEN.test(name)) throw error;
    yield* sayings(folder, name.replace(OPEN, ".jsonl"));
  }
}

/** Most files of a long journal were ended before, and need not be read. */
async function isWrittenSince(path: string, at: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found === null || found.mtime.toISOString() >= at;
}
