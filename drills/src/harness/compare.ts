import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { exportSnapshot } from "@thidua/datasets";
import { openStore } from "@thidua/store";
import type { Place } from "./places.ts";

const OPTIONS = { formats: ["jsonl" as const], review: "all", tier: "restricted", withText: true, excel: false } as const;

/** What a store exports, every table with names and texts as they stand: file by file its SHA-256. */
export async function exported({ data, env }: Place, target: string): Promise<Map<string, string>> {
  // In this process: what the command does besides is tried by `kill-export`, and a process for each would take longer than the drills.
  const store = await openStore(env.DATABASE_URL === undefined ? { data } : { databaseUrl: env.DATABASE_URL, data });
  try {
    await exportSnapshot(store, target, { ...OPTIONS, formats: [...OPTIONS.formats] }, { version: "drill", commit: null });
  } finally {
    await store.close();
  }
  const sums = await readFile(join(target, "SHA256SUMS"), "utf8");
  return new Map(
    sums
      .trim()
      .split("\n")
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
}

/** Files of two exports that are not the same bytes. */
export function differences(expected: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): string[] {
  return [...new Set([...expected.keys(), ...found.keys()])].filter((name) => expected.get(name) !== found.get(name));
}

/** Ids of the articles of an export, each as often as it stands there. */
export async function articleIds(target: string): Promise<string[]> {
  const lines = (await readFile(join(target, "articles.jsonl"), "utf8")).split("\n").filter((line) => line !== "");
  return lines.map((line) => (JSON.parse(line) as { id: string }).id);
}
