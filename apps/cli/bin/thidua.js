#!/usr/bin/env node
// The command `thidua`; all of it is in ../src, built to ../dist.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const main = join(dirname(fileURLToPath(import.meta.url)), "..", "dist", "main.js");
if (!existsSync(main)) {
  console.error("thidua: chưa được dựng; hãy chạy: npm run build (not built yet; run: npm run build)");
  process.exit(1);
}
const { main: run } = await import(pathToFileURL(main).href);
process.exitCode = await run(process.argv.slice(2));
// A database that was stopped by a full disk leaves a timer of its own behind, which would hold the process for ever.
if (process.exitCode === 1) setTimeout(() => process.exit(), 2_000).unref();
