import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { createApp } from "../apps/bot-api/src/index.ts";
import { parseOptions } from "../apps/cli/src/command.ts";
import { COMMANDS, COMMON } from "../apps/cli/src/main.ts";
import { ask } from "../packages/answers/src/index.ts";
import { openStore, type Store } from "../packages/store/src/index.ts";

// What stands in deploy/ is held against the program: a name that it does not know is found here and not at night.

const root = fileURLToPath(new URL("../", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");
const run = promisify(execFile);

/** Every file of a folder that the program is made of. */
function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((one) =>
    readdirSync(join(root, folder, one.name, "src"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
      .map((name) => join(folder, one.name, "src", name)),
  );
}

/** For its own processes and its own tests only, and what it takes from a library so that no key is ever logged. */
const OWN = new Set(["THIDUA_WORKER_PROCESS", "THIDUA_TEST_HOSTS", "OPENAI_LOG"]);
const SETTING = /\b(?:DATABASE_URL|LOG_LEVEL|(?<=env\.)(?:HOST|PORT)|THIDUA_[A-Z_]+[A-Z]|OPENAI_[A-Z_]+[A-Z])\b/g;
/** Settings that the program reads. */
const SETTINGS = new Set(
  [...sources("apps"), ...sources("packages")].flatMap((path) => read(path).match(SETTING) ?? []).filter((name) => !OWN.has(name)),
);

const example = read("deploy/thidua.env.example");
const [forProgram = "", forOthers = ""] = example.split(/^# --- compose and the backup only.*$/m);
const namesIn = (text: string): string[] => [...text.matchAll(/^#?([A-Z][A-Z_]+)=/gm)].map(([, name = ""]) => name);
const OTHERS = namesIn(forOthers);

interface Service {
  image: string;
  command?: string[];
  entrypoint?: string[];
  environment?: Record<string, string>;
  volumes?: string[];
  depends_on?: string[] | Record<string, unknown>;
}
const composeText = read("deploy/compose.yaml");
const compose = parse(composeText, { merge: true }) as {
  services: Record<string, Service>;
  volumes: object;
  secrets: Record<string, { file: string }>;
};
const own = Object.entries(compose.services).filter(([, { image }]) => image === "thidua");

/** Throws where the command line would refuse these words. */
function understood([name, ...rest]: readonly string[]): void {
  const command = COMMANDS.find((one) => one.name === name && !one.hidden);
  if (command === undefined) throw new Error(`no command ${name}`);
  parseArgs({ args: rest, options: parseOptions({ ...command.options, ...COMMON }), allowPositionals: true, strict: true });
}

describe("the settings", () => {
  it("that the program reads are all explained, and no others", () => {
    expect(SETTINGS.size).toBeGreaterThan(15);
    expect(namesIn(forProgram).sort()).toEqual([...SETTINGS].sort());
    expect(OTHERS).toEqual(["POSTGRES_PASSWORD", "SITE", "BACKUP_DAYS", "BACKUP_FOLDER"]);
  });
  it.each(namesIn(example))("%s has a line that says what it is", (name) => {
    const lines = example.split("\n");
    const at = lines.findIndex((line) => new RegExp(`^#?${name}=`).test(line));
    const before = lines.slice(0, at).reverse();
    expect(before.find((line) => !/^#?[A-Z_]+=/.test(line))).toMatch(/^# [^-]/);
  });
});

describe("the compose file", () => {
  it("has two services, a worker, a backup and PostgreSQL", () => {
    expect(own.map(([name]) => name)).toEqual(["serve-1", "serve-2", "worker", "backup"]);
    expect(compose.services.postgres?.image).toMatch(/postgres:\d+$/);
  });
  it.each(own)("%s sets what the program reads", (_name, { environment = {} }) => {
    for (const name of Object.keys(environment)) expect([...SETTINGS, ...OTHERS, "BACKUP_EVERY"]).toContain(name);
    expect(environment.DATABASE_URL).toContain("@postgres:5432/");
  });
  it.each(own.filter(([, { entrypoint }]) => entrypoint === undefined))(
    "%s runs a command that there is",
    (_name, { command = ["serve"] }) => expect(() => understood(command)).not.toThrow(),
  );
  it("asks for nothing that the example does not name", () => {
    const asked = [...composeText.matchAll(/\$\{([A-Z_]+)/g)].map(([, name = ""]) => name);
    expect(asked.length).toBeGreaterThan(8);
    for (const name of asked) expect(namesIn(example)).toContain(name);
  });
  it("names volumes, files and services that there are", () => {
    for (const { volumes = [], depends_on = {} } of Object.values(compose.services)) {
      for (const volume of volumes) {
        const [from = ""] = volume.split(":");
        if (from.startsWith(".")) expect(existsSync(join(root, "deploy", from)), volume).toBe(true);
        else expect(Object.keys(compose.volumes)).toContain(from);
      }
      for (const name of Array.isArray(depends_on) ? depends_on : Object.keys(depends_on))
        expect(Object.keys(compose.services)).toContain(name);
    }
    for (const [, name] of read("deploy/Caddyfile").matchAll(/(serve-\d):8787/g)) expect(Object.keys(compose.services)).toContain(name);
  });
});

describe("the container file", () => {
  const lines = read("deploy/Containerfile").replaceAll("\\\n", " ").split("\n");
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith("FROM ")));
  it("has a last stage of its own, in which nobody is root", () => {
    expect(lines.filter((line) => line.startsWith("FROM ")).length).toBe(2);
    expect(last.filter((line) => line.startsWith("USER "))).toEqual(["USER node"]);
    expect(last.some((line) => line.startsWith("COPY --from=build "))).toBe(true);
  });
  it("sets what the program reads, and runs what there is", () => {
    const env = last.find((line) => line.startsWith("ENV ")) ?? "";
    for (const [, name = ""] of env.matchAll(/([A-Z_]+)=/g)) expect([...SETTINGS, "NODE_ENV"]).toContain(name);
    for (const [, path = ""] of last.join("\n").matchAll(/"\/app\/([^"]+)"/g)) expect(existsSync(join(root, path)), path).toBe(true);
    const said = (word: string) => JSON.parse((last.find((line) => line.startsWith(word)) ?? "").slice(word.length)) as string[];
    expect(() => understood(said("CMD "))).not.toThrow();
  });
  it("runs on a Node that the project wants", () => {
    const [, major = ""] = /^ARG NODE=(\d+)$/m.exec(lines.join("\n")) ?? [];
    expect(Number(major)).toBeGreaterThanOrEqual(20);
  });
});

describe("the units of systemd", () => {
  const units = readdirSync(join(root, "deploy/systemd"));
  const entries = (name: string) =>
    [...read(`deploy/systemd/${name}`).matchAll(/^([A-Za-z]+)=(.*)$/gm)].map(([, key = "", value = ""]) => [key, value]);
  const value = (name: string, key: string) => entries(name).find(([one]) => one === key)?.[1];
  const services = units.filter((name) => name.endsWith(".service"));

  it("are there", () => expect(services.length).toBe(4));
  it.each(services)("%s runs what there is, as nobody in particular", (name) => {
    const words = (value(name, "ExecStart") ?? "").replaceAll("%i", "8787").split(" ");
    for (const path of words.filter((word) => word.startsWith("/opt/thidua/")))
      expect(existsSync(join(root, path.slice("/opt/thidua/".length))), path).toBe(true);
    if (words[0] === "/usr/bin/node") expect(() => understood(words.slice(2))).not.toThrow();
    expect(value(name, "User")).toBe("thidua");
    for (const [key, one = ""] of entries(name)) if (key === "Environment") expect(["NODE_ENV", ...OTHERS]).toContain(one.split("=")[0]);
  });
  it.each(services)("%s is closed in", (name) => {
    for (const [key, wanted] of Object.entries({
      NoNewPrivileges: "yes",
      ProtectSystem: "strict",
      ProtectHome: "yes",
      PrivateTmp: "yes",
      PrivateDevices: "yes",
      CapabilityBoundingSet: "",
      SystemCallFilter: "@system-service",
      RestrictAddressFamilies: "AF_INET AF_INET6 AF_UNIX",
      UMask: "0077",
    }))
      expect([key, value(name, key)]).toEqual([key, wanted]);
  });
  it.each(units.filter((name) => name.endsWith(".timer")))("%s has its service", (name) =>
    expect(units).toContain(name.replace(/\.timer$/, ".service")),
  );
});

describe("what is watched", () => {
  let store: Store;
  let metrics: Map<string, Set<string>>;
  const folder = mkdtempSync(join(tmpdir(), "thidua-deploy-"));
  beforeAll(async () => {
    store = await openStore({ data: folder });
    const work = async () => ({ queues: [{ queue: "crawl", waiting: 1, active: 0 }], workers: [], failed: 0 });
    const app = createApp({ store, ask, web: null, work: work as unknown as NonNullable<Parameters<typeof createApp>[0]["work"]> });
    const headers = { "content-type": "application/json" };
    expect((await app.request("/v1/chat", { method: "POST", headers, body: '{"question":"Có bao nhiêu xã?"}' })).status).toBe(200);
    metrics = metricsIn(await (await app.request("/metrics")).text());
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Names that may be asked for, each with its labels. */
  function metricsIn(text: string): Map<string, Set<string>> {
    const found = new Map<string, Set<string>>();
    for (const [, name = "", labels = ""] of text.matchAll(/^([a-z_0-9]+)(?:\{([^}]*)\})? /gm)) {
      const known = found.get(name) ?? new Set<string>();
      for (const [, label = ""] of labels.matchAll(/([a-z]+)="/g)) known.add(label);
      found.set(name, known);
    }
    return found;
  }

  const dashboard = JSON.parse(read("deploy/grafana/thidua.json")) as { panels: { title: string; targets?: { expr: string }[] }[] };
  const rules = parse(read("deploy/prometheus/rules.yml")) as { groups: { rules: { alert: string; expr: string }[] }[] };
  const asked: [string, string][] = [
    ...dashboard.panels.flatMap(({ title, targets = [] }) => targets.map(({ expr }): [string, string] => [title, expr])),
    ...rules.groups.flatMap((group) => group.rules.map(({ alert, expr }): [string, string] => [alert, expr])),
  ];

  it("has panels and alerts", () => expect(asked.length).toBeGreaterThan(20));
  it.each(asked)("%s: %s asks for what the service tells", (_title, expr) => {
    const names = expr.match(/\bthidua_[a-z0-9_]+\b/g) ?? [];
    for (const name of names) expect([...metrics.keys()]).toContain(name);
    const labels = new Set(["instance", "job", ...names.flatMap((name) => [...(metrics.get(name) ?? [])])]);
    for (const [, by = ""] of expr.matchAll(/\bby \(([^)]*)\)/g)) for (const label of by.split(/, */)) expect([...labels]).toContain(label);
    for (const [, label = ""] of expr.matchAll(/[{,] *([a-z]+) *[=!]/g)) expect([...labels]).toContain(label);
  });
  it("counts the kinds that a panel names", async () => {
    const kinds = asked.flatMap(([, expr]) => [...expr.matchAll(/kind="(\w+)"/g)].map(([, kind]) => kind));
    expect(kinds.length).toBeGreaterThan(0);
    for (const kind of kinds) expect(Object.keys(await store.counts())).toContain(kind);
  });
  it("is scraped where the services are", () => {
    const config = parse(read("deploy/prometheus/prometheus.yml")) as {
      rule_files: string[];
      scrape_configs: { metrics_path: string; static_configs: { targets: string[] }[] }[];
    };
    for (const file of config.rule_files) expect(existsSync(join(root, "deploy/prometheus", file))).toBe(true);
    const targets = config.scrape_configs.flatMap(({ static_configs }) => static_configs.flatMap((one) => one.targets));
    expect(targets).toEqual(["serve-1:8787", "serve-2:8787"]);
    for (const target of targets) expect(Object.keys(compose.services)).toContain(target.split(":")[0]);
  });
  it.each(["datasources/prometheus.yml", "dashboards/thidua.yml"])("Grafana is given %s", (name) =>
    expect(parse(read(`deploy/grafana/provisioning/${name}`))).toMatchObject({ apiVersion: 1 }),
  );
});

it("backs the store up, and keeps what is young", async () => {
  const folder = mkdtempSync(join(tmpdir(), "thidua-nightly-"));
  const env = { ...process.env, DATABASE_URL: "", THIDUA_DATA: join(folder, "data"), BACKUP_FOLDER: folder, BACKUP_DAYS: "14" };
  const [old, young] = ["thidua-20200101T000000Z.jsonl.gz", "thidua-20200201T000000Z.jsonl.gz"];
  for (const name of [old, young]) writeFileSync(join(folder, name), "");
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
  utimesSync(join(folder, old), daysAgo(20), daysAgo(20));
  utimesSync(join(folder, young), daysAgo(3), daysAgo(3));
  await run("sh", [join(root, "deploy/backup.sh")], { env });
  const left = readdirSync(folder).filter((name) => name.endsWith(".gz"));
  expect(left).not.toContain(old);
  expect(left).toContain(young);
  expect(left.length).toBe(2);
  // One that fails says so, and takes nothing away.
  await expect(run("sh", [join(root, "deploy/backup.sh")], { env: { ...env, BACKUP_FOLDER: join(folder, "none") } })).rejects.toMatchObject(
    { code: 1 },
  );
  rmSync(folder, { recursive: true, force: true });
});
