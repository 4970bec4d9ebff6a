import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const MAKE = "const { PGlite } = require(process.argv[1]); PGlite.create(process.argv[2]).then((made) => made.close());";

/** Where the build keeps the files of an empty database that this version of the library made: new stores begin as a copy of it. */
export function emptyDatabase(): string {
  const { version } = JSON.parse(readFileSync(join(dirname(library()), "..", "package.json"), "utf8")) as { version: string };
  return fileURLToPath(new URL(`../../dist/empty-database-${version}`, import.meta.url));
}

const library = (): string => createRequire(import.meta.url).resolve("@electric-sql/pglite");

/**
 * Makes the files of an embedded database where there are none: a copy of the empty one that the build keeps, which takes a tenth of the
 * time. Where there is none, in a process of its own, since making them takes some 800 MB, which a process that made them would go on
 * holding. Under another name first, so that a folder that is there is a whole one. Where no process can be started, nothing is made:
 * whoever opens the folder makes them. Only for who holds the folder around it.
 */
export async function makeFolder(folder: string, empty = emptyDatabase()): Promise<void> {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  const unfinished = `.${basename(folder)}-`;
  await mkdir(parent, { recursive: true });
  // Left by a process that was killed while it made one.
  for (const name of await readdir(parent)) if (name.startsWith(unfinished)) await rm(join(parent, name), { recursive: true, force: true });
  const made = await mkdtemp(join(parent, unfinished));
  try {
    if (empty !== folder && existsSync(join(empty, "PG_VERSION"))) await cp(empty, made, { recursive: true });
    else await promisify(execFile)(process.execPath, ["-e", MAKE, library(), made], { windowsHide: true });
    await rename(made, folder);
  } catch {
    await rm(made, { recursive: true, force: true });
  }
}
