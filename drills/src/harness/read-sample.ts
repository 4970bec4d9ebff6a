import { readFile } from "node:fs/promises";
import type { Article } from "@thidua/core";
import { readArticle } from "@thidua/reader";

/** The article of a file, as the import reads it. */
export async function readSample(path: string): Promise<Article> {
  const read = await readArticle(await readFile(path), { source: path, fetchedAt: new Date().toISOString() });
  if (!read.ok) throw new Error(`${path}: ${read.problem.en}`);
  return read.article;
}
