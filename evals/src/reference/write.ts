import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { referenceFiles } from "./pages.ts";

/** Where the pages stand. */
export const REFERENCE = fileURLToPath(new URL("../../../docs/reference/", import.meta.url));

/** Names of files that are missing, differ from what would be written, or would not be written any more. */
export function referenceDrift(folder: string, wanted = referenceFiles()): string[] {
  const present = namesIn(folder);
  const drifted = [...wanted].filter(([name, text]) => !present.includes(name) || readFileSync(join(folder, name), "utf8") !== text);
  return [...drifted.map(([name]) => name), ...present.filter((name) => !wanted.has(name))].sort();
}

/** Writes all pages and removes those of earlier times; returns how many it wrote. */
export function writeReference(folder: string, wanted = referenceFiles()): number {
  mkdirSync(folder, { recursive: true });
  for (const name of namesIn(folder)) if (!wanted.has(name)) rmSync(join(folder, name));
  for (const [name, text] of wanted) writeFileSync(join(folder, name), text);
  return wanted.size;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(".md"));
  } catch {
    return [];
  }
}
