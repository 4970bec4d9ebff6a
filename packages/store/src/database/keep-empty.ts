import { readdir, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { emptyDatabase, makeFolder } from "./make-folder.ts";

// A step of the build: keeps the files of an empty database, and takes away those of other versions of the library.
const kept = emptyDatabase();
const name = basename(kept);
for (const other of await readdir(dirname(kept)))
  if (other.startsWith("empty-database-") && other !== name) await rm(join(dirname(kept), other), { recursive: true, force: true });
await makeFolder(kept);
