import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type ModelServer, modelServer } from "@thidua/model/testing";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { freePort, startPostgres, type TestServer } from "../../../packages/store/test/postgres.ts";
import { openPortal, type Portal } from "../../scraper/test/portal.ts";
import { BIN, ROOT } from "./command-line.ts";

// The operators' guide, command after command as it stands: only where it names this machine's places, others stand in for them.
vi.setConfig({ testTimeout: 300_000 });

interface Block {
  section: string;
  lines: string[];
}

function blocksOf(page: string): Block[] {
  const text = readFileSync(join(ROOT, "docs/users", page), "utf8");
  return text.split(/^## /m).flatMap((part) => {
    const section = part.split("\n")[0] ?? "";
    return [...part.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, lines = ""]) => ({ section, lines: lines.trim().split("\n") }));
  });
}
const BLOCKS = blocksOf("operator.md");

/** Commands that are not run here, and why. */
const ELSEWHERE: [RegExp, string][] = [
  [/^npm ci$/, "how the tests themselves begin"],
  [/^npm run drill /, "the drills have tests of their own"],
  [
    /^sudo (?:useradd|install|systemctl) /,
    "services of a machine's own; what they are made of is held against the program by test/deploy.test.ts",
  ],
  [/^(?:docker |cp deploy\/|mkdir -p deploy\/)/, "containers, likewise"],
  [/^sudo apt-get /, "the tests bring a PostgreSQL along"],
  [/^pg_(?:dump|restore) /, "tools of the server's own version, which that PostgreSQL comes without"],
  [/^DATABASE_URL=postgresql:/, "run under “Many machines”, where the database is made before"],
];
const isElsewhere = (line: string): boolean => ELSEWHERE.some(([what]) => what.test(line));

/** Sections of the embedded store, then those of PostgreSQL; the two ways share nothing and go side by side. */
const ARTICLES = 8;
/** Of the portal that is gathered from. */
const PAGES = 6;
const MANY = "Many machines";

const NOTHING = { movements: [], figures: [], awards: [] };

const folder = mkdtempSync(join(tmpdir(), "thidua-guide-"));
let server: TestServer;
let portal: Portal;
let model: ModelServer;
beforeAll(async () => {
  portal = await openPortal(PAGES, 0);
  model = await modelServer({
    answer: ({ messages }) => JSON.stringify(messages.some(({ content }) => content.includes('"sum"')) ? { sum: 7 } : NOTHING),
  });
  server = await startPostgres();
  const names = readdirSync(join(ROOT, "evals/gold/development")).filter((name) => name.endsWith(".txt"));
  mkdirSync(join(folder, "articles"));
  for (const name of names.sort().slice(0, ARTICLES))
    copyFileSync(join(ROOT, "evals/gold/development", name), join(folder, "articles", name));
  mkdirSync(join(folder, "backup"));
  const source = `  - id: cao-bang\n    name: Cổng thử\n    start: ["${portal.base}/tin-tuc"]\n    delay: 0\n    allowPrivateAddresses: true\n`;
  writeFileSync(join(folder, "sources.yaml"), `sources:\n${source}`);
});
const running = new Set<ChildProcess>();
afterAll(async () => {
  for (const child of running) child.kill("SIGKILL");
  await Promise.all([server?.stop(), portal?.close(), model?.close()]);
  rmSync(folder, { recursive: true, force: true });
});

/** A command as it is typed, with what stands in for the places that it names. */
function standIn(line: string, port: number): string {
  return line
    .replaceAll("npx thidua", `"${process.execPath}" "${BIN}"`)
    .replaceAll("evals/gold/development", join(folder, "articles"))
    .replaceAll("apps/scraper/sources.yaml", join(folder, "sources.yaml"))
    .replaceAll(/(?<=[ =])\/(?=(?:srv|backup)\/)/g, `${folder}/`)
    .replaceAll(/(?<= )thidua-(?=\d{4}-)/g, join(folder, "backup", "thidua-"))
    .replaceAll("http://localhost:11434/v1", model.url)
    .replaceAll("qwen3:14b", "kiem-thu")
    .replaceAll("localhost:5432", `127.0.0.1:${server.port}`)
    .replaceAll("--port 8787", `--port ${port}`);
}

/** One terminal of an operator: what is exported stays. */
class Terminal {
  readonly env: Record<string, string>;
  readonly #port: number;
  readonly #kept: { line: string; child: ChildProcess }[] = [];
  constructor(port: number, env: Record<string, string>) {
    this.#port = port;
    this.env = { PORT: String(port), ...env };
  }

  #start(line: string) {
    const child = spawn("sh", ["-c", `exec ${/^\w+=/.test(line) ? "env " : ""}${standIn(line, this.#port)}`], {
      cwd: ROOT,
      env: { ...process.env, DATABASE_URL: "", ...this.env },
    });
    running.add(child);
    const said = { out: "", err: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (said.out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (said.err += text));
    // The password that `user add` asks for.
    child.stdin.on("error", () => undefined).end("một mật khẩu đủ dài 2026\n");
    return { child, said };
  }

  /** Runs a command to its end, which has to be a good one. Resolves with what it printed. */
  async run(line: string): Promise<string> {
    const { child, said } = this.#start(line);
    const [code] = (await once(child, "close")) as [number | null];
    expect(code, `${line}\n${said.out}\n${said.err}`).toBe(0);
    return said.out;
  }

  /** Starts a command that goes on; a service once it is ready. */
  async keep(line: string): Promise<void> {
    const { child, said } = this.#start(line);
    this.#kept.push({ line, child });
    if (!/ serve\b/.test(line)) return;
    for (let tries = 0; tries < 1_200; tries++) {
      if (child.exitCode !== null) throw new Error(`${line} ended with ${child.exitCode}: ${said.err}`);
      if ((await this.get("/readyz").catch(() => null)) !== null) return;
      await sleep(100);
    }
    throw new Error(`${line} is never ready: ${said.err}`);
  }

  async get(path: string): Promise<string> {
    const response = await fetch(`http://127.0.0.1:${this.#port}${path}`);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.text();
  }

  /** Ctrl-C, of everything that goes on. */
  async end(): Promise<void> {
    for (const { line, child } of this.#kept.splice(0)) {
      const ended = once(child, "exit");
      child.kill("SIGINT");
      expect((await ended)[0], line).toBe(0);
    }
  }
}

const goesOn = (line: string): boolean => /^npx thidua (?:serve|worker)\b/.test(line);

describe.concurrent("the operators' guide", () => {
  it("has the same commands in both languages", () => {
    expect(blocksOf("van-hanh.md").map(({ lines }) => lines)).toEqual(BLOCKS.map(({ lines }) => lines));
    for (const [what] of ELSEWHERE) expect(BLOCKS.flatMap(({ lines }) => lines).filter((line) => what.test(line))).not.toEqual([]);
  });

  it("takes an operator from nothing to a service with accounts, a model and backups on one machine", async () => {
    const terminal = new Terminal(await freePort(), { THIDUA_DATA: join(folder, "data") });
    const said = new Map<string, string>();
    for (const { section, lines } of BLOCKS.filter((one) => one.section !== MANY)) {
      for (const line of lines.filter((one) => !isElsewhere(one))) {
        if (goesOn(line)) await terminal.keep(line);
        else said.set(line, await terminal.run(line));
      }
      if (section === "Serve") {
        expect(JSON.parse(await terminal.get("/v1/articles?limit=10"))).toMatchObject({ items: { length: 10 } });
        await terminal.end();
      }
    }
    const of = (start: string): string => [...said].find(([line]) => line.startsWith(start))?.[1] ?? "";
    expect(of("npx thidua ask")).toContain("10,75%");
    expect(of("npx thidua user list")).toContain("lan");
    // What was restored elsewhere holds what was backed up.
    for (const name of ["thidua", "thidua-new"]) expect(existsSync(join(folder, "srv", name, "store")), name).toBe(true);
    const count = async (name: string) => /\d+ bài/.exec(await terminal.run(`npx thidua doctor --data /srv/${name}`))?.[0];
    expect(await count("thidua-new")).toBe(await count("thidua"));
  });

  it("takes an operator from nothing to a running, watched and backed-up installation with PostgreSQL", async () => {
    const terminal = new Terminal(await freePort(), { THIDUA_DATA: join(folder, "shared") });
    const done: string[] = [];
    for (const line of BLOCKS.filter(({ section }) => section === MANY).flatMap(({ lines }) => lines)) {
      if (isElsewhere(line)) continue;
      done.push(line);
      const user = /^sudo -u postgres createuser --pwprompt (\w+)$/.exec(line)?.[1];
      const database = /^sudo -u postgres createdb --owner=(\w+) --encoding=(\w+) --template=(\w+) (\w+)$/.exec(line);
      const [, name = "", value = ""] = /^export (\w+)=(.*)$/.exec(line) ?? [];
      // What these two programs ask of the server.
      if (user !== undefined) await server.run(`create role ${user} login password 'PASSWORD'`);
      else if (database !== null) {
        const [, owner, encoding, template, made] = database;
        await server.run(`create database ${made} owner ${owner} encoding '${encoding}' template ${template}`);
      } else if (name !== "") terminal.env[name] = standIn(value, 0);
      else if (goesOn(line)) await terminal.keep(line);
      else await terminal.run(line);
    }
    expect(done.map((line) => /(?:npx thidua |postgres )?(\w+)/.exec(line)?.[1])).toContain("backup");
    // Watched: what waits and who works is told, and all of it is in the store.
    const articles = async () => (JSON.parse(await terminal.get("/v1/articles?limit=50")) as { items: unknown[] }).items.length;
    for (let tries = 0; tries < 600 && (await articles()) < ARTICLES + PAGES; tries++) await sleep(100);
    expect(await articles()).toBe(ARTICLES + PAGES);
    const metrics = await terminal.get("/metrics");
    expect(metrics).toMatch(/^thidua_workers 2$/m);
    expect(metrics).toMatch(/^thidua_queue_failed 0$/m);
    await terminal.run("npx thidua doctor");
    await terminal.end();
    // The backup of the block is one that an empty store takes back.
    await server.run("create database again owner thidua encoding 'UTF8' template template0");
    terminal.env.DATABASE_URL = (terminal.env.DATABASE_URL ?? "").replace(/\w+$/, "again");
    terminal.env.THIDUA_DATA = join(folder, "again");
    await terminal.run("npx thidua restore /backup/thidua.jsonl.gz");
  });
});
