import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { budgetOf } from "./budget.ts";
import { folderCache, memoryCache } from "./cache.ts";
import { type ModelOptions, openModel } from "./client.ts";
import { probe } from "./probe.ts";
import type { ModelSettings } from "./settings.ts";
import { type Behaviour, type ModelServer, type ModelServerOptions, modelServer } from "./testing/server.ts";

const KEY = "sk-bi-mat-0123456789";
const schema = z.object({ answer: z.number() });
const RIGHT = '{"answer":7}';
const REQUEST = { name: "hoi", messages: [{ role: "user", content: "3 + 4 bằng mấy?" }], schema, mostTokens: 100 } as const;

const open: ModelServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function modelOf(options: ModelServerOptions, more: ModelOptions = {}, settings: Partial<ModelSettings> = {}) {
  const server = await modelServer(options);
  open.push(server);
  const model = openModel(
    {
      baseURL: server.url,
      apiKey: KEY,
      model: "kiem-thu",
      prices: null,
      concurrency: 2,
      timeout: 60_000,
      stream: false,
      ...settings,
    },
    { retries: 2, ...more },
  );
  return { server, model };
}

/** The behaviours one after the other, the last for all others. */
const inTurn =
  (...list: (Behaviour | string)[]) =>
  ({ n }: { n: number }): Behaviour | string =>
    list[Math.min(n, list.length - 1)] as Behaviour | string;

const failing = (status: number, headers: Record<string, string> = {}): Behaviour => ({
  kind: "error",
  status,
  message: `error ${status}`,
  headers: { "retry-after-ms": "5", ...headers },
});

describe.each([{ stream: false }, { stream: true }])("a reply, stream $stream", ({ stream }) => {
  const WAYS: [name: string, takes: ModelServerOptions["takes"], ways: string[]][] = [
    ["by JSON schema", {}, ["json_schema"]],
    ["by tools where there is no JSON schema", { jsonSchema: false }, ["json_schema", "tools"]],
    ["in words where there is neither", { jsonSchema: false, tools: false }, ["json_schema", "tools", "text"]],
    ["without a temperature where none is taken", { temperature: false }, ["json_schema", "json_schema"]],
    ["with max_completion_tokens where that is the name", { maxTokens: false }, ["json_schema", "json_schema"]],
  ];
  it.each(WAYS)("comes %s", async (_name, takes, ways) => {
    const { server, model } = await modelOf({ answer: () => RIGHT, ...(takes ? { takes } : {}) }, {}, { stream });
    expect(await model.ask(REQUEST)).toMatchObject({ ok: true, value: { answer: 7 } });
    expect(server.asked.map(({ way }) => way)).toEqual(ways);
    expect(server.asked.every((asked) => asked.stream === stream)).toBe(true);
    // What was learned holds for the next.
    await model.ask({ ...REQUEST, name: "hoi_nua" });
    expect(server.asked).toHaveLength(ways.length + 1);
  });

  const FAULTS: [name: string, answer: Behaviour | string, code: string, requests: number][] = [
    ["a refusal", { kind: "refusal", text: "Tôi không thể." }, "refused", 1],
    ["a reply cut in the middle", { kind: "truncated", text: RIGHT, length: 6 }, "truncated", 1],
    ["another object, twice", '{"reply":7}', "malformed", 2],
    ["words, however it is asked", "bảy", "malformed", 4],
    ["a wrong key", failing(401), "rejected", 1],
    ["an unknown model", { kind: "error", status: 404, message: "The model `x` does not exist" }, "rejected", 1],
    ["429 again and again", failing(429), "limited", 3],
    ["500 again and again", failing(500), "unreachable", 3],
    ["a server that hangs up", { kind: "hang-up" }, "unreachable", 3],
  ];
  it.each(FAULTS)("%s is a fault", async (_name, answer, code, requests) => {
    const { server, model } = await modelOf({ answer: () => answer }, {}, { stream });
    expect(await model.ask(REQUEST)).toMatchObject({ ok: false, fault: { code } });
    expect(server.asked).toHaveLength(requests);
  });
});

describe("a server in trouble", () => {
  it.each([429, 500, 502, 503])("is asked again after %i", async (status) => {
    const { server, model } = await modelOf({ answer: inTurn(failing(status), failing(status), RIGHT) });
    expect(await model.ask(REQUEST)).toMatchObject({ ok: true });
    expect(server.asked).toHaveLength(3);
  });

  it("is given up when it is slow", async () => {
    const { model } = await modelOf(
      { answer: () => ({ kind: "slow", milliseconds: 500, behaviour: { kind: "reply", text: RIGHT } }) },
      { retries: 0 },
      { timeout: 50 },
    );
    expect(await model.ask(REQUEST)).toMatchObject({ ok: false, fault: { code: "unreachable" } });
  });

  it("is never told of by its key", async () => {
    const { model } = await modelOf({ answer: () => ({ kind: "error", status: 401, message: `Incorrect API key provided: ${KEY}` }) });
    const reply = await model.ask(REQUEST);
    expect(JSON.stringify(reply)).toContain("Incorrect API key");
    expect(JSON.stringify(reply)).not.toContain(KEY);
  });

  it("may wrap the object in words, thoughts and fences", async () => {
    const { model } = await modelOf({ answer: () => `<think>3 + 4 = {7}</think>Đây:\n\`\`\`json\n${RIGHT}\n\`\`\`` });
    expect(await model.ask(REQUEST)).toMatchObject({ ok: true, value: { answer: 7 } });
  });

  it("is told what was wrong with an object", async () => {
    const { server, model } = await modelOf({ answer: inTurn('{"reply":7}', RIGHT) });
    expect(await model.ask(REQUEST)).toMatchObject({ ok: true });
    expect(server.asked[1]?.messages.at(-1)?.content).toContain("answer");
  });
});

describe("the cache", () => {
  it("answers what was answered, and asks again what failed", async () => {
    const { server, model } = await modelOf({ answer: inTurn(failing(401), RIGHT) }, { cache: memoryCache() });
    expect(await model.ask(REQUEST)).toMatchObject({ ok: false });
    expect(await model.ask(REQUEST)).toMatchObject({ ok: true, usage: { requests: 1, cached: 0 } });
    expect(await model.ask(REQUEST)).toMatchObject({ ok: true, usage: { requests: 0, cached: 1 } });
    expect(server.asked).toHaveLength(2);
  });

  it("knows other words, another schema and another model as others", async () => {
    const cache = memoryCache();
    const { server, model } = await modelOf({ answer: () => RIGHT }, { cache });
    await model.ask(REQUEST);
    await model.ask({ ...REQUEST, messages: [{ role: "user", content: "4 + 3 bằng mấy?" }] });
    await model.ask({ ...REQUEST, schema: z.object({ answer: z.number() }).extend({ why: z.string().nullable().default(null) }) });
    const other = openModel(
      { baseURL: server.url, apiKey: KEY, model: "khac", prices: null, concurrency: 1, timeout: 60_000, stream: false },
      { cache },
    );
    await other.ask(REQUEST);
    expect(server.asked).toHaveLength(4);
  });

  it("is one request for the same question asked twice at once", async () => {
    const { server, model } = await modelOf({ answer: () => RIGHT });
    await Promise.all([model.ask(REQUEST), model.ask(REQUEST), model.ask(REQUEST)]);
    expect(server.asked).toHaveLength(1);
  });

  it("on the disk holds no key and outlives the process; a damaged file is no reply", async () => {
    const folder = mkdtempSync(join(tmpdir(), "thidua-model-"));
    try {
      const { server, model } = await modelOf({ answer: () => RIGHT }, { cache: folderCache(folder) });
      await model.ask(REQUEST);
      const again = openModel(
        { baseURL: server.url, apiKey: KEY, model: "kiem-thu", prices: null, concurrency: 1, timeout: 60_000, stream: false },
        { cache: folderCache(folder) },
      );
      expect(await again.ask(REQUEST)).toMatchObject({ ok: true, usage: { cached: 1 } });
      const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      expect(files).toHaveLength(1);
      const text = files.map((file) => readFileSync(join(file.parentPath, file.name), "utf8")).join("");
      expect(text).not.toContain(KEY);
      expect(await folderCache(folder).get("ab".repeat(32))).toBeNull();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe("a budget", () => {
  it("stops before it is passed, whatever is under way at once", async () => {
    const { server, model } = await modelOf({ answer: () => RIGHT }, { budget: budgetOf({ tokens: 400 }, null) });
    const asked = Array.from({ length: 10 }, (_, at) => ({ ...REQUEST, messages: [{ role: "user" as const, content: `Câu ${at}?` }] }));
    const replies = await Promise.all(asked.map((request) => model.ask(request)));
    const refused = replies.filter((reply) => !reply.ok);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.every((reply) => !reply.ok && reply.fault.code === "budget")).toBe(true);
    expect(server.asked.length).toBe(10 - refused.length);
    const spent = replies.reduce((sum, { usage }) => sum + usage.inputTokens + usage.outputTokens, 0);
    expect(spent).toBeLessThanOrEqual(400);
  });
});

describe("what a server can do", () => {
  const settings = (url: string): ModelSettings => ({
    baseURL: url,
    apiKey: null,
    model: "kiem-thu",
    prices: null,
    concurrency: 1,
    timeout: 60_000,
    stream: false,
  });
  it("is found by asking it", async () => {
    const server = await modelServer({ answer: () => '{"sum":7}', takes: { jsonSchema: false } });
    open.push(server);
    expect(await probe(settings(server.url))).toEqual({
      models: ["kiem-thu"],
      rungs: { json_schema: { able: false, why: expect.stringContaining("json_schema") }, tools: { able: true }, json: { able: true } },
      streaming: { able: true },
    });
  });
  it("is nothing where nobody answers", async () => {
    const abilities = await probe(settings("http://127.0.0.1:9/v1"));
    expect(abilities.models).toBeNull();
    expect(Object.values(abilities.rungs).some(({ able }) => able)).toBe(false);
  });
});
