import { createHash } from "node:crypto";
import type { Parser } from "./parser.ts";
import { PARSERS } from "./parsers/index.ts";

const open = new Map<string, Promise<() => Promise<void>>>();

/** A parser by its name, ready to read. */
export async function openParser(name: string): Promise<{ parser: Parser }> {
  const parser = PARSERS.find((one) => one.name === name);
  if (parser === undefined) throw new Error(`no parser ${name}`);
  if (parser.open !== undefined && !open.has(name)) open.set(name, parser.open());
  await open.get(name);
  return { parser };
}

/** Closes what parsers needed. */
export async function closeParsers(): Promise<void> {
  for (const close of await Promise.allSettled(open.values())) if (close.status === "fulfilled") await close.value();
}

/** The seed of one batch: inputs of a batch are the same whatever was read before. */
export function seedOf(seed: number, name: string, batch: number): number {
  return createHash("sha256").update(`${seed} ${name} ${batch}`).digest().readInt32LE();
}
