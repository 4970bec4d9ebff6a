import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

const dist = (path: string): string => readFileSync(fileURLToPath(new URL(`../dist/${path}`, import.meta.url)), "latin1");

interface Chunk {
  file: string;
  isEntry?: boolean;
  imports?: string[];
}

describe("the built app", () => {
  const chunks = JSON.parse(dist("chunks.json")) as Record<string, Chunk>;

  /** Files of script that a chunk cannot run without. */
  function scripts(name: string, seen = new Set<string>()): Set<string> {
    const chunk = chunks[name];
    if (chunk === undefined || seen.has(chunk.file)) return seen;
    seen.add(chunk.file);
    for (const imported of chunk.imports ?? []) scripts(imported, seen);
    return seen;
  }

  it("asks for less than 200 kB of script, gzipped, before a question can be asked", () => {
    const entry = Object.keys(chunks).find((name) => chunks[name]?.isEntry) ?? "";
    const bytes = [...scripts(entry)].map((file) => gzipSync(Buffer.from(dist(file), "latin1")).length);
    expect(bytes.length).toBeGreaterThan(0);
    expect(bytes.reduce((a, b) => a + b, 0)).toBeLessThan(200_000);
  });

  it("runs nothing inline and loads nothing from elsewhere", () => {
    const page = dist("index.html");
    expect(page).not.toMatch(/<script(?![^>]* src="\/)[^>]*>|<style|style="|https?:\/\//);
  });
});
