import { copyFile, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "./command.ts";

const DEVELOPMENT = join(ROOT, "evals/gold/development");

/** A folder with so many of the development articles; fewer where there are not as many. */
export async function sampleArticles(folder: string, count: number): Promise<string> {
  const target = join(folder, "articles");
  await mkdir(target, { recursive: true });
  const names = (await readdir(DEVELOPMENT)).filter((name) => name.endsWith(".txt")).sort();
  for (const name of names.slice(0, count)) await copyFile(join(DEVELOPMENT, name), join(target, name));
  return target;
}
