import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore, type Store } from "@thidua/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { exportSnapshot, FORMATS } from "../src/index.ts";
import { TABLES } from "../src/tables/tables.ts";
import { cardSchema, croissantSchema, dataPackageSchema, WRONG } from "./published-schemas.ts";
import { filesIn, jsonl } from "./read-files.ts";
import { fill, income, odd } from "./state.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-metadata-"));
const target = join(folder, "out");
const athome = join(folder, "at-home");
const HOME = "https://du-lieu.example.vn/thi-dua";
const read = (name: string, of = target) => readFileSync(join(of, name), "utf8");
const PARSED = {
  "datapackage.json": JSON.parse,
  "croissant.json": JSON.parse,
  "datacite.json": JSON.parse,
  "CITATION.cff": parse,
  "README.md": (text: string) => parse(text.split("---\n")[1] ?? ""),
} as const satisfies Record<keyof typeof WRONG, (text: string) => unknown>;
const FILES = Object.keys(PARSED) as (keyof typeof PARSED)[];
const OPTIONS = { formats: FORMATS, review: "all", tier: "public", withText: false, excel: false } as const;
const SOFTWARE = { version: "0.1.0", commit: "0".repeat(40) };
let store: Store;
beforeAll(async () => {
  store = await openStore({ data: join(folder, "data") });
  await fill(store, 3);
  await exportSnapshot(store, target, OPTIONS, SOFTWARE);
  await exportSnapshot(store, athome, { ...OPTIONS, formats: ["jsonl"], home: HOME }, SOFTWARE);
});
afterAll(async () => {
  await store?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the metadata", () => {
  it.each(FILES)("%s is what its specification asks for, told where the dataset is published or not", (name) => {
    for (const of of [target, athome]) expect(WRONG[name](PARSED[name](read(name, of)))).toBeUndefined();
  });

  // What each specification refuses, one change a row.
  it.each<[keyof typeof PARSED, string, (file: Record<string, unknown>) => void]>([
    ["CITATION.cff", "no authors", (file) => delete file.authors],
    ["CITATION.cff", "a field that there is not", (file) => Object.assign(file, { publisher: "x" })],
    ["CITATION.cff", "a day that is none", (file) => Object.assign(file, { "date-released": "2026-13-01" })],
    ["CITATION.cff", "a licence that SPDX does not know", (file) => Object.assign(file, { license: "CC-BY" })],
    ["CITATION.cff", "an address that is none", (file) => Object.assign(file, { url: "thi-dua" })],
    ["datacite.json", "an address at the root", (file) => Object.assign(file, { url: HOME })],
    ["datacite.json", "a publisher that is a text", (file) => Object.assign(file, { publisher: "x" })],
    ["datacite.json", "a year that is a number", (file) => Object.assign(file, { publicationYear: 2026 })],
    ["datacite.json", "no creators", (file) => Object.assign(file, { creators: [] })],
    ["datapackage.json", "no resources", (file) => Object.assign(file, { resources: [] })],
    ["datapackage.json", "a path out of the folder", (file) => Object.assign((file.resources as object[])[0] ?? {}, { path: "../x.csv" })],
    ["datapackage.json", "a creation that is a day", (file) => Object.assign(file, { created: "2026-02-03" })],
    ["croissant.json", "no address", (file) => delete file.url],
    ["croissant.json", "two files of one name", (file) => (file.distribution as unknown[]).push((file.distribution as unknown[])[0])],
    ["croissant.json", "a property of no vocabulary", (file) => Object.assign(file, { homepage: HOME })],
    ["README.md", "a size that is none", (file) => Object.assign(file, { size_categories: ["small"] })],
    ["README.md", "no configurations", (file) => Object.assign(file, { configs: [] })],
  ])("%s is refused with %s", (name, _what, change) => {
    const file = PARSED[name](read(name)) as Record<string, unknown>;
    change(file);
    expect(WRONG[name](file)).toBeDefined();
  });

  it("names no address but those that it was told, the licence and the specifications", () => {
    const given = /https?:\/\/[^\s"')\]]+/g;
    const own = /^https?:\/\/(?:creativecommons\.org|datapackage\.org|mlcommons\.org|schema\.org|purl\.org|www\.w3\.org|datacite\.org)\//;
    for (const name of FILES) {
      expect((read(name).match(given) ?? []).filter((url) => !own.test(url))).toEqual([]);
      expect(read(name, athome)).toContain(HOME);
    }
    expect(PARSED["croissant.json"](read("croissant.json")).url).toBe(
      `ni:///sha-256;${Buffer.from(PARSED["datapackage.json"](read("datapackage.json")).id, "hex").toString("base64url")}`,
    );
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
    expect(book).toContain("`text.slice(start, end) = quote`");
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
