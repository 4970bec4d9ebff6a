import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { describe, expect, it } from "vitest";
import { parseOptions } from "../apps/cli/src/command.ts";
import { extractCommand } from "../apps/cli/src/commands/extract.ts";
import type { Language } from "../apps/cli/src/language.ts";
import { COMMANDS, COMMON } from "../apps/cli/src/main.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");

function markdownFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name));
}

const documents = ["README.md", "README.vi.md", "CONTRIBUTING.md", "drills/README.md", ...markdownFiles("docs")];

/** The commands of a document: every line of its `sh` blocks. */
function commands(path: string): string[] {
  return [...read(path).matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = ""]) => block.trim().split("\n"));
}

/** A document with what it says in code only: the lines of its `sh` blocks, and what stands between backticks in running text. */
function codeOf(path: string): string[] {
  const running = read(path).replace(/```[\s\S]*?```/g, "");
  return [...commands(path), ...[...running.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code)];
}

/** The words of a simple command line, without quotation marks, up to a comment, a pipe or the next command. */
function words(line: string): string[] {
  const found = [...line.matchAll(/"([^"]*)"|'([^']*)'|(&&|[|;#<>]|\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
  const end = found.findIndex((word) => /^(?:&&|[|;#<>])/.test(word));
  return end < 0 ? found : found.slice(0, end);
}

/** What follows `thidua` in a command line, with settings before it (`DATABASE_URL=…`); null where the line calls something else. */
function thiduaCall(line: string): string[] | null {
  const all = words(line);
  const at = all.findIndex((word) => !/^[A-Z_]+=/.test(word));
  const rest = all.slice(all[at] === "npx" ? at + 1 : at);
  return rest[0] === "thidua" ? rest.slice(1) : null;
}

/** Why the command line would refuse these words, or null. */
function misuse(call: readonly string[]): string | null {
  const [name, ...rest] = call;
  if (name === undefined || name.startsWith("--")) {
    const unknown = call.find((word) => word.startsWith("--") && !(word.slice(2) in COMMON));
    return unknown === undefined ? null : `no option ${unknown}`;
  }
  // "thidua COMMAND --help": a word that stands for any
  if (/^[A-ZĐỆ]{3,}$/.test(name)) return null;
  const command = COMMANDS.find((one) => one.name === name && !one.hidden);
  if (!command) return `no command ${name}`;
  try {
    parseArgs({ args: rest, options: parseOptions({ ...command.options, ...COMMON }), allowPositionals: true, strict: true });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe("documents", () => {
  it("say the same commands in both languages", () => {
    for (const [vi, en] of [
      ["README.vi.md", "README.md"],
      ["docs/them-luat.md", "docs/adding-a-rule.md"],
      ["docs/users/van-hanh.md", "docs/users/operator.md"],
      ["docs/users/tich-hop.md", "docs/users/api.md"],
    ] as const) {
      const said = (path: string) => commands(path).map((line) => line.replace(" --lang en", ""));
      expect(said(vi), vi).toEqual(said(en));
      expect(commands(en).length, en).toBeGreaterThan(5);
    }
  });

  it("open with exactly the two commands of the quick start", () => {
    expect(commands("README.md").slice(0, 2)).toEqual(["npm ci && npm start", "npm ci && npm test"]);
  });

  it.each(documents)("%s names only paths that exist", (path) => {
    const text = read(path);
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, link = ""]) => join(dirname(path), link));
    const named = [...text.matchAll(/`((?:packages|apps|evals|drills|docs|scripts|test)(?:\/[\w.-]+)*)`/g)].map(([, name = ""]) => name);
    const given = commands(path)
      .flatMap(words)
      .filter((word) => /^(?:packages|apps|evals|drills|docs|scripts|test)\//.test(word));
    for (const target of [...links, ...named, ...given]) expect(existsSync(join(root, target)), `${path}: ${target}`).toBe(true);
  });

  it.each(documents)("%s uses npm scripts that exist", (path) => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    for (const [, name = ""] of read(path).matchAll(/npm run ([\w:-]+)/g)) expect(scripts, path).toHaveProperty(name);
  });

  it.each(documents)("%s uses commands and options of thidua that exist", (path) => {
    for (const line of codeOf(path)) {
      const call = thiduaCall(line);
      if (call) expect(misuse(call), `${path}: ${line}`).toBeNull();
    }
  });

  it.each(documents)("%s uses evals that exist", (path) => {
    const known = [...read("evals/src/main.ts").matchAll(/^ {4}case "([a-z]+)/gm)].map(([, name = ""]) => name);
    expect(known).toContain("score");
    for (const [, name = ""] of read(path).matchAll(/npm run evals -- ([a-z]+)/g)) expect(known, path).toContain(name);
  });

  it.each([
    ["thidua extract FILE --format table --explain", null],
    ['DATABASE_URL=postgresql://localhost/thidua npx thidua ask "Có bao nhiêu xã?" --format json | head', null],
    ["npx thidua --help", null],
    ["npx thidua COMMAND --help", null],
    ["npx thidua imports evals", "no command imports"],
    ["npx thidua extract FILE --explained", "--explained"],
    ["npx thidua serve --port", "--port"],
    ["npx thidua quickstart", "no command quickstart"],
    ["npx thidua --version", "no option --version"],
  ])("a document that says %j is told: %s", (line, complaint) => {
    const found = misuse(thiduaCall(line) ?? ["not a call"]);
    if (complaint === null) expect(found).toBeNull();
    else expect(found).toContain(complaint);
  });

  it("of another program nothing is asked", () => expect(thiduaCall("npm run thidua")).toBeNull());
});

describe("what --explain prints", () => {
  it.each<[string, Language]>([
    ["docs/adding-a-rule.md", "en"],
    ["docs/them-luat.md", "vi"],
  ])("is what %s says: npm run build && node scripts/transcript.mjs", async (path, language) => {
    let printed = "";
    const code = await extractCommand.run({
      values: { format: "table", explain: true },
      positionals: ["docs/examples/so-ket.txt"],
      language,
      console: {
        async result(text) {
          printed += text;
        },
        say() {},
        problem(subject, message) {
          throw new Error(`${subject}: ${message.en}`);
        },
      },
    });
    expect(code).toBe(0);
    const shown = /<!-- explain[^>]*-->\s*```text\n\$[^\n]*\n([\s\S]*?)```/.exec(read(path))?.[1];
    // Ids and confidence change with every calibration, and say nothing here.
    const stable = (text: string) => text.replace(/[0-9a-f]{20}/g, "id").replace(/ · [01]\.\d\d$/gm, "");
    expect(stable(shown ?? "")).toBe(stable(printed));
  });
});
