import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** What extraction depends on, and what answers depend on besides the extractions: the code that made these is nothing to them. */
export const EXTRACTION_PACKAGES = ["@thidua/core", "@thidua/reader", "@thidua/extractor"] as const;
export const ANSWER_PACKAGES = ["@thidua/core", "@thidua/store", "@thidua/answers"] as const;

const CODE = /\.(?:ts|js|json)$/;
const NO_CODE = /\.(?:test|d)\.ts$/;

function codeFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return codeFiles(path);
      return CODE.test(entry.name) && !NO_CODE.test(entry.name) ? [path] : [];
    })
    .sort();
}

/** SHA-256 (hex) of texts, so that no two lists of texts are alike. */
export function digest(...texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}\n${text}`);
  return hash.digest("hex");
}

/** The lock file of the nearest folder above `from` that has one: it says which version of everything else is run. */
function lockFile(from: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    // Installed packages have no lock file of ours above them, but what npm wrote down of them.
    for (const name of ["package-lock.json", "node_modules/.package-lock.json"])
      if (existsSync(join(folder, name))) return join(folder, name);
    if (folder === dirname(folder)) return null;
  }
}

/**
 * SHA-256 (hex) over the code of packages as it would be run now, built or from source, the versions of what they depend on (the lock
 * file above `from`), and of Node: a result stays good as long as this stays.
 */
export function fingerprint(packages: readonly string[], from: string = dirname(fileURLToPath(import.meta.url))): string {
  const hash = createHash("sha256").update(`node ${process.version}\n`);
  const lock = lockFile(from);
  if (lock !== null) hash.update(readFileSync(lock));
  for (const name of packages) {
    const folder = dirname(fileURLToPath(import.meta.resolve(name)));
    for (const path of codeFiles(folder)) {
      const content = readFileSync(path);
      hash.update(`${name} ${path.slice(folder.length)} ${content.length}\n`).update(content);
    }
  }
  return hash.digest("hex");
}
