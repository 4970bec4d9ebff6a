import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { afterEach, beforeEach, expect, it } from "vitest";
import { emptyDatabase, makeFolder } from "./make-folder.ts";

let parent: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "thidua-make-"));
});
afterEach(() => rm(parent, { recursive: true, force: true }));

it.each([
  ["as a copy of the one that the build keeps", emptyDatabase()],
  ["by itself, where the build kept none", "/none"],
])(
  "makes a whole database %s, and takes away what a killed process has left of one",
  async (_, empty) => {
    await mkdir(join(parent, ".store-abc123"));
    await makeFolder(join(parent, "store"), empty);
    expect(await readdir(parent)).toEqual(["store"]);
    expect(await readdir(join(parent, "store"))).toContain("PG_VERSION");
    const client = await PGlite.create(join(parent, "store"));
    expect((await client.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
    await client.close();
  },
  60_000,
);

it("has one kept by the build", () => expect(existsSync(join(emptyDatabase(), "PG_VERSION"))).toBe(true));

it("leaves what is there as it is", async () => {
  await mkdir(join(parent, "store"));
  await writeFile(join(parent, "store", "PG_VERSION"), "18");
  await makeFolder(join(parent, "store"));
  expect(await readdir(join(parent, "store"))).toEqual(["PG_VERSION"]);
});
