import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cacheKey } from "@thidua/model";
import { type Asked, type Behaviour, type ModelServer, modelServer } from "@thidua/model/testing";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { BIN, ROOT, thidua } from "./command-line.ts";

// Hundreds of requests or processes a test: no less on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

const KEY = "sk-khong-ai-duoc-thay-9876543210";
const ARTICLES = 10;

let folder: string;
let files: string[];
let server: ModelServer;
/** Changed by a test: what happens before the model answers. */
let before: (asked: Asked) => Behaviour | null | Promise<Behaviour | null>;

/** A model that finds every "15 xã" of the sentences it is shown. */
function reply(asked: Asked): string {
  const shown = asked.messages.find(({ content }) => /^<bai_viet [\da-f]{8}>/u.test(content))?.content ?? "";
  const figures = [...shown.matchAll(/^\[(\d+)\] .*?(\d+) xã/gmu)].map((found) => ({
    sentences: [Number(found[1])],
    value: Number(found[2]),
    unit: "xã",
    indicator: "số xã đạt chuẩn nông thôn mới",
    comparator: "eq",
    status: "actual",
    time: null,
    place: null,
    movement: null,
  }));
  return JSON.stringify({ movements: [], figures, awards: [] });
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "thidua-model-run-"));
  mkdirSync(join(folder, "articles"));
  files = Array.from({ length: ARTICLES }, (_, at) => {
    const path = join(folder, "articles", `bai-${at}.txt`);
    const text = `Xã nào cũng thi đua lần ${at}\n\nĐến năm 2020, huyện Hoa Lư có ${at + 11} xã đạt chuẩn nông thôn mới.\n\nPhong trào được nhân dân hưởng ứng.\n`;
    writeFileSync(path, text);
    return path;
  });
  before = () => null;
  server = await modelServer({ answer: async (asked) => (await before(asked)) ?? reply(asked) });
});

afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const env = (): Record<string, string> => ({
  OPENAI_BASE_URL: server.url,
  OPENAI_API_KEY: KEY,
  OPENAI_MODEL: "kiem-thu",
  THIDUA_MODEL_CONCURRENCY: "2",
});
const data = (): string[] => ["--data", join(folder, "data")];
const run = (...more: string[]) => thidua(["extract", "--engine", "llm", ...data(), ...more, ...files], { env: env() });

const lines = (text: string): string[] => text.split("\n").filter((line) => line !== "");
const everything = (at: string): string =>
  readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
    .join("\n");

/** The key under which a request's reply is kept, from what went over the wire. */
function keyOf({ body }: Asked): string {
  const format = body.response_format as { json_schema: { name: string; schema: unknown } };
  return cacheKey(["1", body.model, format.json_schema.name, body.messages, format.json_schema.schema, body.max_tokens]);
}

function cached(): Set<string> {
  try {
    const entries = readdirSync(join(folder, "data", "model-cache"), { recursive: true, withFileTypes: true });
    return new Set(
      entries.filter((entry) => entry.isFile() && /^[\da-f]{64}\.json$/.test(entry.name)).map(({ name }) => name.slice(0, 64)),
    );
  } catch {
    return new Set();
  }
}

describe("extraction with a model", () => {
  it("prints what holds, in the order of the files, and what it took", async () => {
    const { code, out, err } = await run();
    expect(code).toBe(0);
    const extractions = lines(out).map((line) => JSON.parse(line));
    expect(extractions.map(({ input }) => input)).toEqual(files);
    expect(
      extractions.map(({ figures }) => figures.map(({ value, engine }: { value: number; engine: string }) => [value, engine])),
    ).toEqual(files.map((_, at) => [[at + 11, "llm"]]));
    expect(lines(err).filter((line) => line.includes("token"))).toHaveLength(ARTICLES + 1);
    expect(server.asked).toHaveLength(ARTICLES);
  });

  it("asks nothing again that was answered", async () => {
    await run();
    const again = await run();
    expect(again.code).toBe(0);
    expect(server.asked).toHaveLength(ARTICLES);
    expect(again.err).toContain("0 lần gọi");
  });

  it("shows its key to the server alone", async () => {
    before = ({ n }) => (n % 3 === 0 ? { kind: "error", status: 401, message: `Incorrect API key provided: ${KEY}` } : null);
    const { out, err } = await thidua(["extract", "--engine", "hybrid", "--explain", ...data(), ...files], {
      env: { ...env(), OPENAI_LOG: "debug", THIDUA_DEBUG: "1" },
    });
    expect(server.asked.every(({ authorization }) => authorization === `Bearer ${KEY}`)).toBe(true);
    expect(err).toContain("Incorrect API key");
    expect(out + err + everything(join(folder, "data"))).not.toContain(KEY);
  });

  it("names what was not read, keeps what the rules read, and tries just that again", async () => {
    before = ({ messages }) =>
      messages.some(({ content }) => content.includes("lần 4")) ? { kind: "refusal", text: "Tôi không thể." } : null;
    const first = await thidua(["extract", "--engine", "hybrid", ...data(), ...files], { env: env() });
    expect(first.code).toBe(3);
    expect(first.err).toContain("bai-4.txt: Mô hình chưa đọc câu 1–");
    // What failed is tried once more in the run, and read by the rules alone.
    expect(server.asked).toHaveLength(ARTICLES + 1);
    expect(lines(first.out).map((line) => JSON.parse(line).figures.length)).toEqual(files.map(() => 1));
    before = () => null;
    const second = await thidua(["extract", "--engine", "hybrid", ...data(), ...files], { env: env() });
    expect(second.code).toBe(0);
    expect(server.asked).toHaveLength(ARTICLES + 2);
  });

  it("reckons without calling anybody", async () => {
    const { code, out, err } = await thidua(["extract", "--engine", "llm", "--dry-run", ...data(), ...files], {
      env: { ...env(), THIDUA_MODEL_PRICE: "0.5/2" },
    });
    expect(code).toBe(0);
    expect(server.asked).toHaveLength(0);
    for (const line of lines(out)) {
      const { requests, inputTokens, outputTokens, dollars } = JSON.parse(line);
      expect(requests).toBe(1);
      expect(inputTokens).toBeGreaterThan(1000);
      expect(dollars).toBeCloseTo((inputTokens * 0.5 + outputTokens * 2) / 1e6, 9);
    }
    expect(err).toContain("USD");
  });

  it("stops at its budget, and goes on from there", async () => {
    const first = await run("--budget", "25k");
    expect(first.code).toBe(3);
    expect(first.err).toContain("hết ngân sách");
    const asked = server.asked.length;
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThan(ARTICLES);
    const second = await run();
    expect(second.code).toBe(0);
    expect(lines(second.out)).toHaveLength(ARTICLES);
    expect(server.asked).toHaveLength(ARTICLES);
  });

  it("sends nothing twice that was answered, killed wherever it is", async () => {
    for (const at of [1, 2, 4, 7]) {
      // So many replies, then none: the run is killed with requests under way, at the same point in every run of this test.
      const known = cached().size;
      let answered = known;
      before = () => {
        if (answered >= at) return new Promise(() => {});
        answered++;
        return null;
      };
      const child = spawn(process.execPath, [BIN, "extract", "--engine", "llm", ...data(), ...files], {
        cwd: ROOT,
        env: { ...process.env, DATABASE_URL: "", THIDUA_DATA: "", ...env() },
        stdio: "ignore",
      });
      const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
      while (cached().size < at && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 2));
      child.kill("SIGKILL");
      await ended;
      before = () => null;
      const kept = cached();
      const askedBefore = server.asked.length;
      expect(kept.size).toBe(at);
      // The next run asks for none of them.
      const next = await thidua(["extract", "--engine", "llm", ...data(), ...files.slice(0, at)], { env: env() });
      expect(next.code).toBe(0);
      for (const asked of server.asked.slice(askedBefore)) expect(kept.has(keyOf(asked))).toBe(false);
    }
    const { code, out } = await run();
    expect(code).toBe(0);
    expect(lines(out)).toHaveLength(ARTICLES);
    expect(cached().size).toBe(ARTICLES);
  }, 120_000);

  it.each([
    [["--engine", "llm"], {}, "OPENAI_MODEL"],
    [["--engine", "llm", "--budget", "nhiều"], { OPENAI_MODEL: "x", OPENAI_BASE_URL: "http://127.0.0.1:9" }, "--budget"],
    [["--engine", "llm", "--budget", "2usd"], { OPENAI_MODEL: "x", OPENAI_BASE_URL: "http://127.0.0.1:9" }, "THIDUA_MODEL_PRICE"],
    [["--dry-run"], {}, "--engine"],
  ])("%j is wrong usage", async (args, settings, said) => {
    const { code, err } = await thidua(["extract", ...args, files[0] as string], {
      env: { OPENAI_MODEL: "", OPENAI_BASE_URL: "", OPENAI_API_KEY: "", ...settings },
    });
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});

describe("doctor", () => {
  it("asks the server what it can do", async () => {
    before = () => ({ kind: "reply", text: '{"sum":7}' });
    const { code, out } = await thidua(["doctor", ...data()], { env: env() });
    expect(out).toContain("json_schema ✓, tools ✓, JSON ✓, streaming ✓");
    expect(out).not.toContain(KEY);
    expect(code).toBe(0);
  });

  it("says what to do where nobody answers", async () => {
    const { code, out } = await thidua(["doctor", ...data()], { env: { ...env(), OPENAI_BASE_URL: "http://127.0.0.1:9/v1" } });
    expect(code).toBe(1);
    expect(out).toContain("kiểm tra địa chỉ, khóa và tên mô hình");
  });

  it("is content without a model", async () => {
    const { code, out } = await thidua(["doctor", ...data()], { env: { OPENAI_MODEL: "", OPENAI_BASE_URL: "", OPENAI_API_KEY: "" } });
    expect(code).toBe(0);
    expect(out).toContain("không bắt buộc");
  });
});
