import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { makeFolder } from "./make-folder.ts";

let parent: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "thidua-make-"));
});
afterEach(() => rm(parent, { recursive: true, force: true }));

it("makes a whole database, and takes away what a killed process has left of one", async () => {
  await mkdir(join(parent, ".store-abc123"));
  await makeFolder(join(parent, "store"));
  expect(await readdir(parent)).toEqual(["store"]);
  expect(await readdir(join(parent, "store"))).toContain("PG_VERSION");
}, 60_000);

it("leaves what is there as it is", async () => {
  await mkdir(join(parent, "store"));
  await writeFile(join(parent, "store", "PG_VERSION"), "18");
  await makeFolder(join(parent, "store"));
  expect(await readdir(join(parent, "store"))).toEqual(["PG_VERSION"]);
});
