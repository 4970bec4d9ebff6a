import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { addressOf, type Operation, operationsOf } from "../test/operations.ts";
import { chunk, headOf, raw, statusOf } from "../test/raw.ts";
import { extracted, startService, type TestService } from "../test/service.ts";
import { signedIn } from "../test/session.ts";

// What OWASP ASVS 5.0 asks of an API, row by row, over every operation that the service says it has.

vi.setConfig({ testTimeout: 180_000 });

const LAN = { name: "lan", display: "Lan", role: "editor", password: "mật khẩu của Lan" } as const;
const XEM = { name: "xem", display: "Xem", role: "viewer", password: "mật khẩu để xem" } as const;
const KEY = "một-khóa-đủ-dài-để-đọc".normalize("NFD").replace(/[^\w-]/g, "");
const TEXT = "Yên Bái: kết quả thi đua\n\nNgày đăng: 20/12/2023\n\nNăm 2023, tỉnh Yên Bái có 96 xã đạt chuẩn nông thôn mới.";

/** What may be asked of the service by POST without an account: questions, an article to read, a word on an answer, a password. */
const PUBLIC = new Set(["POST /v1/chat", "POST /v1/chat/completions", "POST /v1/extract", "POST /v1/feedback", "POST /v1/session"]);
const isPublic = ({ method, path }: Operation) =>
  method === "GET" || path === "/v1/session" || path === "/mcp" || PUBLIC.has(`${method} ${path}`);

let service: TestService;
let operations: Operation[];
let editor: Record<string, string>;
let viewer: Record<string, string>;
beforeAll(async () => {
  service = await startService([await extracted("yen-bai", TEXT)]);
  await service.store.addUser(LAN);
  await service.store.addUser(XEM);
  operations = await operationsOf(service.url);
  editor = await signedIn(service.url, LAN);
  viewer = await signedIn(service.url, XEM);
});
afterAll(() => service?.close());

// A connection for each request: one that is kept may be closed just as the next request is sent.
const json = { "content-type": "application/json", connection: "close" };
const send = (operation: Operation, { part = "khong-co", query = {}, headers = {}, body = "{}", url = service.url }: Asked = {}) =>
  fetch(url + addressOf(operation, () => part, query), {
    method: operation.method,
    headers: { ...json, ...headers },
    ...(operation.method === "GET" || operation.method === "DELETE" ? {} : { body }),
    signal: AbortSignal.timeout(20_000),
  });
interface Asked {
  part?: string;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  body?: string;
  url?: string;
}

/** What holds for any answer to anything: no fault of ours, no innards, guarded by its headers; errors in one shape. */
async function sound(response: Response, what: string): Promise<void> {
  const text = await response.text();
  expect([what, response.status < 500]).toEqual([what, true]);
  expect(text, what).not.toMatch(/node_modules|\.ts:\d+|\bat Object\.|select .+ from |insert into /i);
  expect(response.headers.get("access-control-allow-origin"), what).toBeNull();
  expect(response.headers.get("x-content-type-options"), what).toBe("nosniff");
  expect(response.headers.get("content-security-policy"), what).toMatch(/default-src 'none'/);
  expect(response.headers.get("x-powered-by"), what).toBeNull();
  if (response.status >= 400) expect(response.headers.get("content-type"), what).toMatch(/^application\/(?:problem\+)?json/);
}

describe("every operation", () => {
  it("is described: there are as many as there are doors", () => expect(operations.length).toBeGreaterThan(30));

  it("is closed to whoever has no key, where others can reach it", async () => {
    await service.beside({ host: "0.0.0.0", keys: [KEY] }, async (url) => {
      for (const operation of operations) {
        if (operation.path === "/v1/session" || !/^\/(?:v1|mcp|metrics)/.test(operation.path)) continue;
        for (const headers of [
          {},
          { authorization: "Bearer sai" },
          { "x-api-key": "" },
          { authorization: `Basic ${KEY}` },
          { cookie: "thidua_session=x" },
        ]) {
          const response = await send(operation, { url, headers: headers as Record<string, string> });
          expect([operation.id, response.status]).toEqual([operation.id, 401]);
          expect(response.headers.get("www-authenticate")).toMatch(/^Bearer/);
        }
      }
    });
  });

  it("that changes anything is closed to strangers, to viewers, to keys that only read, and to pages of others", async () => {
    const deciding = operations.filter((operation) => !isPublic(operation));
    expect(deciding.length).toBeGreaterThan(5);
    const { "x-csrf-token": csrf = "", cookie = "" } = editor;
    await service.beside({ keys: [KEY] }, async (url) => {
      for (const operation of deciding) {
        const status = async (headers: Record<string, string>) => (await send(operation, { url, headers })).status;
        const got = {
          stranger: await status({}),
          readingKey: await status({ authorization: `Bearer ${KEY}` }),
          viewer: await status(viewer),
          noToken: await status({ cookie }),
          wrongToken: await status({ cookie, "x-csrf-token": "x".repeat(43) }),
          otherPage: await status({ cookie, "x-csrf-token": csrf, origin: "https://example.com" }),
          otherSite: await status({ cookie, "x-csrf-token": csrf, "sec-fetch-site": "cross-site" }),
        };
        expect([operation.id, got]).toEqual([
          operation.id,
          { stranger: 401, readingKey: 401, viewer: 403, noToken: 403, wrongToken: 403, otherPage: 403, otherSite: 403 },
        ]);
      }
    });
  });

  it("that is for editors to see is closed to strangers, to viewers and to keys that only read", async () => {
    const seen = operations.filter(({ method, path }) => method === "GET" && path.startsWith("/v1/review/"));
    expect(seen.length).toBeGreaterThan(4);
    await service.beside({ keys: [KEY] }, async (url) => {
      const status = async (operation: Operation, headers: Record<string, string>) => (await send(operation, { url, headers })).status;
      for (const operation of seen) {
        const got = [{}, { authorization: `Bearer ${KEY}` }, viewer].map((headers) => status(operation, headers as Record<string, string>));
        expect([operation.id, ...(await Promise.all(got))]).toEqual([operation.id, 401, 401, 403]);
        expect([401, 403]).not.toContain(await status(operation, editor));
      }
      // Nor is it said there what there is.
      expect((await fetch(`${url}/v1/review/khong-co`)).status).toBe(401);
    });
  });

  const takers = () => operations.filter(({ method }) => method === "POST" || method === "PUT" || method === "PATCH");
  const head = (operation: Operation, headers: Record<string, string>, part = "1") =>
    headOf(
      operation.method,
      addressOf(operation, () => part),
      { "content-type": "application/json", ...editor, ...headers },
    );
  /** Bytes that nothing takes: articles may be long. */
  const tooMany = ({ path }: Operation) => (["/v1/extract", "/v1/articles"].includes(path) ? 6 : 1) * 1_048_576;

  it("refuses more than it can use as soon as it is announced, and says so", async () => {
    expect(takers().length).toBeGreaterThan(12);
    for (const operation of takers()) {
      const answer = await raw(service.port, head(operation, { "content-length": String(tooMany(operation)) }));
      expect([operation.id, statusOf(answer)]).toEqual([operation.id, 413]);
      expect(answer).toMatch(/\r\nconnection: close\r\n/i);
      expect(answer).toContain("urn:thidua:problem:too-large");
    }
  });

  it("refuses more than it can use where nothing is announced, as soon as it has come", async () => {
    const piece = chunk(" ".repeat(32 * 1_024));
    for (const operation of takers()) {
      const answer = await raw(service.port, head(operation, { "transfer-encoding": "chunked" }), piece);
      expect([operation.id, statusOf(answer)]).toEqual([operation.id, 413]);
    }
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
  });

  it("takes a body in pieces as it takes one in whole", async () => {
    for (const operation of takers()) {
      // Signing in with nothing is one wrong password less.
      const whole = await raw(service.port, `${head(operation, { "content-length": "2" })}{}`);
      const pieces = await raw(
        service.port,
        `${head(operation, { "transfer-encoding": "chunked" })}${chunk("{")}${chunk("}")}${chunk("")}`,
      );
      expect([operation.id, statusOf(pieces)]).toEqual([operation.id, statusOf(whole)]);
      expect(statusOf(whole), operation.id).toBeLessThan(500);
    }
  });

  const GIVEN: [string, string, string][] = [
    ["a question", "/v1/chat", '{"question":"Năm 2023 tỉnh Yên Bái có bao nhiêu xã đạt chuẩn nông thôn mới?"}'],
    ["a text", "/v1/extract", JSON.stringify({ text: TEXT })],
    ["a word on an answer", "/v1/feedback", '{"question":"Có bao nhiêu xã?","answer":"96","what":"missing","records":[]}'],
    ["a verdict", "/v1/review/articles/yen-bai", '{"verdict":"open"}'],
    ["a call of a program", "/mcp", '{"jsonrpc":"2.0","id":1,"method":"tools/list"}'],
  ];
  it.each(GIVEN)("reads %s that comes in pieces, cut within a letter too", async (_what, path, body) => {
    const headers = { ...json, ...editor, accept: "application/json, text/event-stream", "transfer-encoding": "chunked" };
    const bytes = Buffer.from(body);
    const at = Math.max(bytes.indexOf("ă") + 1, 1);
    const size = (part: Buffer) => Buffer.from(`${part.length.toString(16)}\r\n`);
    const end = Buffer.from("\r\n");
    const pieces = [bytes.subarray(0, at), bytes.subarray(at)].flatMap((part) => [size(part), part, end]);
    const answer = await raw(
      service.port,
      Buffer.concat([Buffer.from(headOf("POST", path, headers)), ...pieces, Buffer.from("0\r\n\r\n")]),
    );
    expect(statusOf(answer), answer).toBe(200);
  });

  it("settles a word on an answer without any body", async () => {
    const id = await service.store.addFeedback({ question: "Có bao nhiêu xã?", answer: "96", what: "missing", note: null, records: [] });
    const answer = await raw(service.port, headOf("POST", `/v1/review/feedback/${id}`, editor));
    expect([statusOf(answer), answer.includes('"settled":true')]).toEqual([200, true]);
  });

  it("bears any word in any part of its address", async () => {
    const words = [
      "..",
      "../../etc/passwd",
      "\u0000",
      "%00",
      "a'; drop table articles;--",
      "𝒳😀",
      "x".repeat(4_000),
      "__proto__",
      "constructor",
      "null",
      "-1",
      "1e999",
    ];
    for (const operation of operations) {
      if (operation.parts.length > 0)
        for (const part of words) await sound(await send(operation, { part, headers: editor }), `${operation.id} ${part.slice(0, 30)}`);
      for (const name of operation.query)
        for (const word of words)
          await sound(await send(operation, { query: { [name]: word }, headers: editor }), `${operation.id} ${name}=${word.slice(0, 30)}`);
    }
  });

  const BODIES: [string, string][] = [
    ["nothing", ""],
    ["no JSON", "{"],
    ["null", "null"],
    ["a list", "[]"],
    ["a number", "1e999"],
    ["nested deep", `${"[".repeat(50_000)}${"]".repeat(50_000)}`],
    ["objects nested deep", `${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`],
    ["a prototype", '{"__proto__":{"role":"administrator"},"constructor":{"prototype":{"x":1}},"question":"Có bao nhiêu xã?"}'],
    [
      "a zero character",
      '{"question":"Có \\u0000 xã","name":"\\u0000","password":"\\u0000","text":"\\u0000","title":"\\u0000","what":"wrong","note":"\\u0000","answer":"\\u0000"}',
    ],
    ["half a character", '{"question":"\\ud800 xã","text":"\\ud800 xã có 5 hộ","note":"\\udc00"}'],
    ["a key twice", '{"question":"a","question":["b"]}'],
    ["a very long key", `{"${"k".repeat(5_000)}":1}`],
    ["very many keys", `{${Array.from({ length: 3_000 }, (_, i) => `"k${i}":1`).join(",")}}`],
  ];
  it.each(BODIES)("bears a body of %s", async (_what, body) => {
    for (const operation of operations.filter(({ method }) => method === "POST"))
      await sound(await send(operation, { body, headers: editor }), operation.id);
    // Nobody became somebody by it.
    expect(({} as { role?: string }).role).toBeUndefined();
  });

  it("bears any JSON", async () => {
    const posts = operations.filter(({ method, json }) => method === "POST" && json);
    const names = fc.constantFrom(
      "question",
      "history",
      "messages",
      "model",
      "stream",
      "name",
      "password",
      "text",
      "title",
      "records",
      "note",
      "what",
      "answer",
      "fields",
      "action",
      "version",
      "url",
      "content",
      "role",
      "kind",
      "quote",
      "start",
      "end",
      "value",
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: "small" },
        fc.string({ unit: "binary", maxLength: 30 }),
        fc.double(),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie("any"), { maxLength: 4 }),
        fc.dictionary(names, tie("any"), { maxKeys: 5 }),
      ),
    })).any;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...posts),
        fc.dictionary(names, value, { maxKeys: 8 }),
        fc.constantFrom("yen-bai", "khong-co"),
        async (operation, body, part) => {
          await sound(
            await send(operation, { part, body: JSON.stringify(body), headers: editor }),
            `${operation.id} ${JSON.stringify(body)}`,
          );
        },
      ),
      { numRuns: 200 },
    );
    expect(await service.store.counts()).toMatchObject({ articles: expect.any(Number) });
  });
});

describe("a connection", () => {
  it.each([
    ["two lengths", "POST /v1/chat HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n{}\r\n\r\n"],
    [
      "a length and chunks",
      "POST /v1/chat HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /v1/nothing HTTP/1.1\r\nHost: localhost\r\n\r\n",
    ],
    ["no host", "GET /v1/articles HTTP/1.1\r\n\r\n"],
    ["a header without end", `GET /v1/articles HTTP/1.1\r\nHost: localhost\r\nX: ${"a".repeat(100_000)}\r\n\r\n`],
    ["no HTTP", "\u0016\u0003\u0001 xin chào\r\n\r\n"],
    ["a method of its own", "TRACE / HTTP/1.1\r\nHost: localhost\r\n\r\n"],
    ["a way to elsewhere", "CONNECT example.com:443 HTTP/1.1\r\nHost: example.com\r\n\r\n"],
  ])("with %s is refused", async (_what, bytes) => {
    expect(await raw(service.port, bytes)).not.toMatch(/^HTTP\/1\.1 (?:2|5)/);
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
  });

  it("that says one thing in two lines of a header gets no second one", async () => {
    const response = await raw(service.port, "GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: a\r\nConnection: close\r\n\r\n");
    expect(response).toMatch(/x-request-id: a\r\n/i);
    const forged = await raw(
      service.port,
      "GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: a b<forged>\r\nConnection: close\r\n\r\n",
    );
    expect(forged).not.toMatch(/forged/);
  });
});
