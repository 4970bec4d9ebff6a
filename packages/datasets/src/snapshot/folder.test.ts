import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SnapshotError } from "../errors.ts";
import { type Staging, SUMS, stage, writeSums } from "./folder.ts";

let parent: string;
let target: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "thidua-staging-"));
  target = join(parent, "out");
});
afterEach(() => rm(parent, { recursive: true, force: true }));

const FILES = ["articles.csv", "figures.csv", "README.md"];
/** No process has this number: they end at 4,194,304. */
const DEAD = 2_000_000_000;

/** What a snapshot of these files is made of, in a folder. */
async function filled(folder: string, files: readonly string[], words: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of files) await writeFile(join(folder, name), words);
  await writeSums(folder, new Map(files.map((name) => [name, { sha256: "0".repeat(64) }])));
}

async function whole(staging: Staging, words: string): Promise<void> {
  await filled(staging.folder, FILES, words);
  await staging.commit();
  expect((await readdir(parent)).sort()).toEqual(["out"]);
  expect((await readdir(target)).sort()).toEqual([...FILES, SUMS].sort());
  for (const name of FILES) expect(await readFile(join(target, name), "utf8")).toBe(words);
}

describe("an export that was killed", () => {
  it("leaves nothing beside the next one", async () => {
    await filled(join(parent, `.out.partial-${DEAD}`), FILES, "half");
    await whole(await stage(target), "new");
  });

  it.each([0, 1, 2, 3])("may have moved %d of its files already", async (moved) => {
    const left = join(parent, `.out.partial-${DEAD}`);
    await filled(left, FILES, "half");
    await mkdir(target);
    for (const name of FILES.slice(0, moved)) {
      await writeFile(join(target, name), "half");
      await rm(join(left, name));
    }
    await whole(await stage(target), "new");
  });

  it.each([1, 2, 3])("may have taken away %d files of the snapshot before", async (gone) => {
    await filled(target, FILES, "old");
    for (const name of FILES.slice(0, gone)) await rm(join(target, name));
    await filled(join(parent, `.out.partial-${DEAD}`), FILES, "half");
    await whole(await stage(target), "new");
  });
});

it("leaves what another process is making alone", async () => {
  const theirs = join(parent, `.out.partial-${process.ppid}`);
  await filled(theirs, FILES, "theirs");
  const staging = await stage(target);
  await staging.discard();
  expect(await readdir(parent)).toEqual([`.out.partial-${process.ppid}`]);
});

it("refuses a folder with files of somebody else", async () => {
  await filled(join(parent, `.out.partial-${DEAD}`), FILES, "half");
  await mkdir(target);
  await writeFile(join(target, "luận văn.docx"), "mine");
  await expect(stage(target)).rejects.toBeInstanceOf(SnapshotError);
  expect(await readdir(target)).toEqual(["luận văn.docx"]);
});
