import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Site, startSite } from "./site.ts";

const BIN = fileURLToPath(new URL("../../cli/bin/thidua.js", import.meta.url));
const ARTICLES = fileURLToPath(new URL("articles", import.meta.url));
const ENV = { ...process.env, DATABASE_URL: "", THIDUA_DATA: "", LOG_LEVEL: "silent" };

export const EDITORS = {
  lan: { name: "lan", display: "Nguyễn Thị Lan", password: "mật khẩu của Lan" },
  minh: { name: "minh", display: "Trần Minh", password: "mật khẩu của Minh" },
} as const;

/** `thidua serve` as an operator starts it, over a store with the articles beside this file and two editors. */
export interface Service {
  readonly url: string;
  /** A portal on this machine that articles may be added from. */
  readonly site: Site;
  /** Gathers the portal beside the service, as an operator would. */
  crawl(): Promise<void>;
  stop(): Promise<void>;
}

/** Runs one command to its end; throws where it fails. */
async function thidua(words: readonly string[], input = ""): Promise<void> {
  const child = spawn(process.execPath, [BIN, ...words], { env: ENV });
  let told = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    told += text;
  });
  child.stdin.end(input);
  const code = await new Promise((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`thidua ${words.join(" ")} ended with ${code}: ${told}`);
}

export async function startService(): Promise<Service> {
  const data = await mkdtemp(join(tmpdir(), "thidua-web-"));
  await thidua(["import", ARTICLES, "--data", data]);
  for (const { name, display, password } of Object.values(EDITORS))
    await thidua(["user", "add", name, "--display", display, "--data", data], `${password}\n`);
  const site = await startSite();
  const env = { ...ENV, NODE_ENV: "test", THIDUA_TEST_HOSTS: site.host };
  const child = spawn(process.execPath, [BIN, "serve", "--port", "0", "--data", data], { env });
  const url = await new Promise<string>((resolve, reject) => {
    let told = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      told += text;
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(told) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.on("close", () => reject(new Error(`thidua serve ended: ${told}`)));
  });
  return {
    url,
    site,
    crawl: async () => {
      const sources = join(data, "sources.yaml");
      const source = `id: ha-nam\n    name: Cổng thử\n    start: ["${site.url}/tin-tuc"]\n    delay: 0\n    allowPrivateAddresses: true`;
      await writeFile(sources, `sources:\n  - ${source}\n`);
      await thidua(["crawl", "--sources", sources, "--data", data]);
    },
    stop: async () => {
      await site.stop();
      const ended = new Promise((resolve) => child.on("close", resolve));
      child.kill("SIGTERM");
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
}
