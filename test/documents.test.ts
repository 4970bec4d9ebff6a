import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");

function markdownFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name));
}

const documents = ["README.md", "README.vi.md", "CONTRIBUTING.md", ...markdownFiles("docs")];

/** The commands of a document: every line of its `sh` blocks. */
function commands(path: string): string[] {
  return [...read(path).matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = ""]) => block.trim().split("\n"));
}

describe("documents", () => {
  it("say the same commands in both languages", () => {
    expect(commands("README.vi.md")).toEqual(commands("README.md"));
    expect(commands("README.md").length).toBeGreaterThan(5);
  });

  it("open with exactly the two commands of the quick start", () => {
    expect(commands("README.md").slice(0, 2)).toEqual(["npm ci && npm start", "npm ci && npm test"]);
  });

  it.each(documents)("%s names only paths that exist", (path) => {
    const text = read(path);
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, link = ""]) => join(dirname(path), link));
    const named = [...text.matchAll(/`((?:packages|apps|evals|docs|scripts|test)(?:\/[\w.-]+)*)`/g)].map(([, name = ""]) => name);
    for (const target of [...links, ...named]) expect(existsSync(join(root, target)), `${path}: ${target}`).toBe(true);
  });

  it.each(documents)("%s uses npm scripts that exist", (path) => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    for (const [, name = ""] of read(path).matchAll(/npm run ([\w:-]+)/g)) expect(scripts, path).toHaveProperty(name);
  });
});
