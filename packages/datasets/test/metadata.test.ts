import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore, type Store } from "@thidua/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { z } from "zod";
import { exportSnapshot, FORMATS } from "../src/index.ts";
import { TABLES } from "../src/tables/tables.ts";
import { cardSchema, cffSchema, croissantSchema, dataciteSchema, dataPackageSchema } from "./published-schemas.ts";
import { filesIn, jsonl } from "./read-files.ts";
import { fill, income, odd } from "./state.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-metadata-"));
const target = join(folder, "out");
const read = (name: string) => readFileSync(join(target, name), "utf8");
const OPTIONS = { formats: FORMATS, review: "all", tier: "public", withText: false, excel: false } as const;
const SOFTWARE = { version: "0.1.0", commit: "0".repeat(40) };
let store: Store;
beforeAll(async () => {
  store = await openStore({ data: join(folder, "data") });
  await fill(store, 3);
  await exportSnapshot(store, target, OPTIONS, SOFTWARE);
});
afterAll(async () => {
  await store?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the metadata", () => {
  const files: [string, z.ZodType, (text: string) => unknown][] = [
    ["datapackage.json", dataPackageSchema, JSON.parse],
    ["croissant.json", croissantSchema, JSON.parse],
    ["datacite.json", dataciteSchema, JSON.parse],
    ["CITATION.cff", cffSchema, parse],
    ["README.md", cardSchema, (text) => parse(text.split("---\n")[1] ?? "")],
  ];
  it.each(files)("%s is what its specification asks for", (name, schema, parsed) => {
    expect(schema.safeParse(parsed(read(name))).error?.issues).toBeUndefined();
  });

  it("names files that there are, with their sums", () => {
    const sums = filesIn(target);
    const { resources } = dataPackageSchema.parse(JSON.parse(read("datapackage.json")));
    expect(resources.map(({ path, hash }) => [path, hash])).toEqual(resources.map(({ path }) => [path, `sha256:${sums.get(path)}`]));
    const { distribution } = croissantSchema.parse(JSON.parse(read("croissant.json")));
    expect(distribution.map(({ "@id": id, sha256 }) => [id, sha256])).toEqual(distribution.map(({ "@id": id }) => [id, sums.get(id)]));
    for (const { data_files } of cardSchema.parse(parse(read("README.md").split("---\n")[1] ?? "")).configs)
      expect(existsSync(join(target, data_files))).toBe(true);
  });

  it("the codebook has every column of every table, and how often it is empty", () => {
    const book = read("CODEBOOK.md");
    for (const { name, columns } of TABLES) {
      const part = book.split(`\n## ${name}\n`)[1]?.split("\n## ")[0] ?? "";
      const rows = jsonl(target, name);
      for (const column of columns) {
        const line = part.split("\n").find((one) => one.startsWith(`| \`${column.name}\` |`));
        const empty = rows.filter((row) => row[column.name] === null).length;
        expect(line, `${name}.${column.name}`).toContain(column.nullable ? `| ${empty} of ${rows.length} |` : "| never |");
      }
    }
    expect(book).toMatch(/`huan-chuong-lao-dong` \| .* \| 06\/2022\/QH15, Điều 33/);
  });

  it("build.json has shares by review state, and no clock", () => {
    const build = JSON.parse(read("build.json"));
    expect(build).toMatchObject({ software: { name: "thidua", commit: SOFTWARE.commit }, parameters: { tier: "public", withText: false } });
    const figures = jsonl(target, "figures");
    const rejected = figures.filter(({ review }) => review === "rejected").length;
    expect(build.review.figures.rejected.rows).toBe(rejected);
    expect(build.counts.figures).toBe(figures.length);
  });

  it("CHANGES.md tells what a later snapshot has that the one before had not", async () => {
    expect(read("CHANGES.md")).toMatch(/is the first/);
    const change = { articleId: odd.id, editor: "an", role: "editor", kind: "figure", recordId: income.id, version: 1 } as const;
    await store.reviewRecord({ ...change, action: "correct", record: { ...income, comparator: "approx" } });
    const after = join(folder, "after");
    await exportSnapshot(store, after, OPTIONS, SOFTWARE, { since: target });
    const changes = readFileSync(join(after, "CHANGES.md"), "utf8");
    expect(changes).toMatch(/^\| figures \| 0 \| 0 \| 1 \| `review` 1, `comparator` 1 \|$/m);
    expect(changes).toMatch(/^\| corrections \| 1 \| 0 \| 0 \|/m);
    expect(changes).toMatch(/^\| awards \| 0 \| 0 \| 0 \|/m);
  });
});
