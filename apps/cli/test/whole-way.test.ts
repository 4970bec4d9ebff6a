import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Answer } from "@thidua/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startPostgres, type TestServer } from "../../../packages/store/test/postgres.ts";
import { BIN, ROOT, thidua } from "./command-line.ts";

const SAMPLES = join(ROOT, "evals/gold/development");

/** Question, what the answer must say, and the sentence it must cite. */
const QUESTIONS: [question: string, said: RegExp, cited: RegExp][] = [
  ["Đến hết năm 2024 tỉnh Lào Cai có bao nhiêu xã đạt chuẩn nông thôn mới?", /65 xã/, /toàn tỉnh có 65 xã đạt chuẩn NTM/],
  ["den het nam 2024 tinh Lao Cai co bao nhieu xa dat chuan nong thon moi", /65 xã/, /toàn tỉnh có 65 xã đạt chuẩn NTM/],
  ["Nhân dân và cán bộ huyện Bắc Hà đã được tặng Huân chương Độc lập hạng Nhì chưa?", /Chưa/, /trình Chủ tịch nước xét tặng/],
];

const NOTHING = "Đến hết năm 2024 tỉnh Cà Mau có bao nhiêu xã đạt chuẩn nông thôn mới?";

function check(answer: Answer, said: RegExp, cited: RegExp): void {
  expect(answer.status).toBe("answered");
  expect(answer.answer).toMatch(said);
  expect(answer.citations.some(({ quote }) => cited.test(quote))).toBe(true);
}

/** Starts `thidua serve` on a free port and waits until it says where it is. */
async function serving(args: string[], env: Record<string, string>): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [BIN, "serve", "--port", "0", ...args], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: "", ...env },
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const found = /http:\/\/[^\s]+/.exec(said);
      if (found) resolve(found[0]);
    });
    child.on("close", (code) => reject(new Error(`serve ended with ${code}: ${said}`)));
  });
  return { url, child };
}

async function stopped(child: ChildProcess): Promise<number | null> {
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  child.kill("SIGTERM");
  return ended;
}

const folder = mkdtempSync(join(tmpdir(), "thidua-way-"));
let postgres: TestServer;
let database: string;

beforeAll(async () => {
  postgres = await startPostgres();
  database = await postgres.database("whole_way");
});
afterAll(async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true });
});

describe.each(["the embedded database", "PostgreSQL"] as const)("the whole way on %s", (where) => {
  const settings = (): { args: string[]; env: Record<string, string> } =>
    where === "PostgreSQL" ? { args: [], env: { DATABASE_URL: database } } : { args: ["--data", folder], env: {} };

  it("imports, and the same input twice changes nothing", async () => {
    const { args, env } = settings();
    const first = await thidua(["import", SAMPLES, ...args, "--lang", "en"], { env });
    expect(first).toMatchObject({ code: 0, out: "" });
    expect(first.err).toMatch(/new [1-9]\d*, changed 0, unchanged 0, failed 0/);
    const second = await thidua(["import", SAMPLES, ...args, "--lang", "en"], { env });
    expect(second.err).toMatch(/new 0, changed 0, unchanged [1-9]\d*, failed 0/);
  }, 180_000);

  it.each(QUESTIONS)(
    "answers %s",
    async (question, said, cited) => {
      const { args, env } = settings();
      const { code, out } = await thidua(["ask", question, "--format", "json", ...args], { env });
      expect(code).toBe(0);
      check(JSON.parse(out) as Answer, said, cited);
    },
    60_000,
  );

  it("says so where nothing is written", async () => {
    const { args, env } = settings();
    const { code, out } = await thidua(["ask", NOTHING, "--format", "json", ...args], { env });
    expect(code).toBe(0);
    expect((JSON.parse(out) as Answer).status).toBe("no_data");
  }, 60_000);

  it("answers the same over HTTP, while another process asks the same store", async () => {
    const { args, env } = settings();
    const { url, child } = await serving(args, env);
    try {
      expect((await fetch(`${url}/readyz`)).status).toBe(200);
      for (const [question, said, cited] of QUESTIONS) {
        const response = await fetch(`${url}/v1/chat`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ question }),
        });
        expect(response.status).toBe(200);
        check((await response.json()) as Answer, said, cited);
      }
      const beside = await thidua(["ask", QUESTIONS[0]?.[0] ?? "", "--format", "json", ...args], { env });
      expect(beside.code, beside.err).toBe(0);
      expect((JSON.parse(beside.out) as Answer).status).toBe("answered");
    } finally {
      expect(await stopped(child)).toBe(0);
    }
  }, 120_000);
});

describe("thidua doctor", () => {
  it("says what works", async () => {
    const { code, out } = await thidua(["doctor", "--data", folder]);
    expect(out).toMatch(/✓ kho/);
    expect(code).toBe(0);
  }, 60_000);

  it("says what does not, without the password", async () => {
    const { code, out, err } = await thidua(["doctor"], { env: { DATABASE_URL: "postgres://u:geheim@127.0.0.1:9/none" } });
    expect(code).toBe(1);
    expect(out).toMatch(/✗ kho/);
    expect(out + err).not.toContain("geheim");
  }, 60_000);
});
