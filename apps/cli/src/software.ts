import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Version of the project, and the commit that it was built from where its source is at hand. */
export function software(): { version: string; commit: string | null } {
  const about = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };
  return { version: about.version, commit: commit() };
}

function commit(): string | null {
  try {
    const cwd = fileURLToPath(new URL(".", import.meta.url));
    const said = execFileSync("git", ["rev-parse", "HEAD"], { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
    return /^[0-9a-f]{40,64}$/.test(said) ? said : null;
  } catch {
    return null;
  }
}
