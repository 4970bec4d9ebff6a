import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** What extraction depends on, and what answers depend on besides. */
export const EXTRACTION_PACKAGES = ["@thidua/core", "@thidua/reader", "@thidua/extractor"] as const;
export const ANSWER_PACKAGES = ["@thidua/store", "@thidua/answers"] as const;

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

/** SHA-256 (hex) over the code of packages as it would be run now, built or from source: a result stays good as long as this stays. */
export function fingerprint(packages: readonly string[]): string {
  const hash = createHash("sha256");
  for (const name of packages) {
    const folder = dirname(fileURLToPath(import.meta.resolve(name)));
    for (const path of codeFiles(folder)) {
      const content = readFileSync(path);
      hash.update(`${name} ${path.slice(folder.length)} ${content.length}\n`).update(content);
    }
  }
  return hash.digest("hex");
}
