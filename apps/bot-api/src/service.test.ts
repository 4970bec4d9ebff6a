import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ask } from "@thidua/answers";
import { answerSchema, articleSchema, awardSchema, figureSchema, movementSchema } from "@thidua/core";
import { openStore, type Store, StoreUnavailable } from "@thidua/store";
import pino from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extraction } from "../test/extraction.ts";
import { CannotListen, type ServeOptions, type Serving, serve } from "./index.ts";

const folder = await mkdtemp(join(tmpdir(), "thidua-api-"));
const lines: string[] = [];
const logger = pino({ base: null }, { write: (line: string) => lines.push(line) });
const quiet = pino({ level: "silent" });
let store: Store;
let serving: Serving;

beforeAll(async () => {
  const web = join(folder, "web");
  await mkdir(join(web, "assets"), { recursive: true });
  await writeFile(join(web, "index.html"), "<!doctype html><title>Thi Đua</title>");
  await writeFile(join(web, "assets", "app-1a2b.js"), "export {};");
  await writeFile(join(folder, "secret.txt"), "không ai được đọc");
  store = await openStore({ data: join(folder, "data") });
  await store.save(extraction);
  serving = await serve({ store, ask, logger, port: 0, web });
});
afterAll(async () => {
  await serving?.close();
  await store?.close();
  await rm(folder, { recursive: true, force: true });
});

function get(path: string, init?: RequestInit): Promise<Response> {
  return fetch(serving.url + path, init);
}

function post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return get("/v1/chat", { method: "POST", headers: { "content-type": "application/json", ...headers }, body: text });
}

async function json(response: Response): Promise<Record<string, unknown>> {
  return (await response.json()) as Record<string, unknown>;
}

/** A problem of RFC 9457 in every respect. */
async function expectProblem(response: Response, status: number, kind: string): Promise<Record<string, unknown>> {
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toMatch(/^application\/problem\+json/);
  const body = await json(response);
  expect(body).toMatchObject({ type: `urn:thidua:problem:${kind}`, status, requestId: response.headers.get("x-request-id") });
  expect(`${body.title} ${body.detail}`).toMatch(/[àáảãạăâđèéêìíòóôơùúưýỳỷỹ]/i);
  return body;
}

/** Another service over the same folder, for what the ordinary one cannot show. */
async function withService<T>(options: Partial<ServeOptions>, use: (url: string) => Promise<T>): Promise<T> {
  const other = await serve({ store, ask, logger: quiet, port: 0, web: null, ...options });
  try {
    return await use(other.url);
  } finally {
    await other.close();
  }
}

describe("POST /v1/chat", () => {
  it("answers with citations that stand in the article", async () => {
    const response = await post({ question: "Năm 2020 Hà Giang có bao nhiêu xã đạt chuẩn nông thôn mới?", history: [] });
    expect(response.status).toBe(200);
    const answer = answerSchema.parse(await response.json());
    for (const { quote, start, end } of answer.citations) expect(extraction.article.text.slice(start, end)).toBe(quote);
  });

  it("tells the answer as it is worded, then whole", async () => {
    const question = "Năm 2020 Hà Giang có bao nhiêu xã đạt chuẩn nông thôn mới?";
    const response = await post({ question }, { accept: "text/event-stream" });
    expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
    const events = readEvents(await response.text());
    const last = events.at(-1);
    const answer = answerSchema.parse(JSON.parse(last?.data ?? ""));
    expect(last?.event).toBe("answer");
    expect(events.slice(0, -1).every(({ event }) => event === "token")).toBe(true);
    expect(
      events
        .slice(0, -1)
        .map(({ data }) => data)
        .join(""),
    ).toBe(answer.answer);
  });

  it("keeps line breaks and blanks in the stream", async () => {
    const text = "  Hai dòng:\n\n- một  [1]\n- hai\n";
    const words: Partial<ServeOptions> = { ask: async (...args) => ({ ...(await ask(...args)), answer: text }) };
    await withService(words, async (url) => {
      const response = await fetch(`${url}/v1/chat`, {
        method: "POST",
        headers: { "content-type": "application/json", accept: "text/event-stream" },
        body: '{"question":"?"}',
      });
      const tokens = readEvents(await response.text()).slice(0, -1);
      expect(tokens.map(({ data }) => data).join("")).toBe(text);
    });
  });

  it.each([
    ["no question", {}, "question"],
    ["an empty question", { question: "  " }, "question"],
    ["a question that is no text", { question: 5 }, "question"],
    ["a question that is too long", { question: "a".repeat(2_001) }, "question"],
    ["a history that is no list", { question: "?", history: "x" }, "history"],
    ["too long a history", { question: "?", history: Array(21).fill("?") }, "history"],
    ["what nobody knows", { question: "?", model: "x" }, "model"],
    ["a list", [], ""],
    ["null", null, ""],
  ])("refuses %s", async (_case, body, field) => {
    const { errors } = await expectProblem(await post(body), 422, "invalid");
    expect((errors as { field: string }[])[0]?.field).toBe(field);
  });

  it("refuses what is not JSON", async () => {
    await expectProblem(await post("{câu hỏi"), 400, "bad-request");
    await expectProblem(await post(""), 400, "bad-request");
  });

  it.each(["text/plain", "application/x-www-form-urlencoded", "application/jsonp"])("refuses the type %s", async (type) => {
    await expectProblem(await post({ question: "?" }, { "content-type": type }), 415, "unsupported-media-type");
  });

  it("takes a body of no announced length", async () => {
    const body = new Blob([JSON.stringify({ question: "Hà Giang có bao nhiêu xã đạt chuẩn nông thôn mới?" })]).stream();
    const init = { method: "POST", headers: { "content-type": "application/json" }, body, duplex: "half" } as RequestInit;
    expect((await get("/v1/chat", init)).status).toBe(200);
  });

  it("refuses a long body, announced or not", async () => {
    const body = JSON.stringify({ question: "a".repeat(300 * 1024) });
    await expectProblem(await post(body), 413, "too-large");
    const chunks = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(body));
        controller.close();
      },
    });
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: chunks, duplex: "half" } as RequestInit;
    await expectProblem(await get("/v1/chat", init), 413, "too-large");
  });
});

describe("lists", () => {
  it.each([
    ["/v1/movements", movementSchema, ["ha-giang-2020-m1"]],
    ["/v1/figures", figureSchema, ["ha-giang-2020-f1"]],
    ["/v1/awards", awardSchema, ["ha-giang-2020-a1", "ha-giang-2020-a2"]],
    ["/v1/awards?status=proposed", awardSchema, ["ha-giang-2020-a2"]],
    ["/v1/awards?award=bang-khen&award=giay-khen", awardSchema, ["ha-giang-2020-a1"]],
    ["/v1/awards?recipient=quang+binh&authority=government", awardSchema, ["ha-giang-2020-a2"]],
    ["/v1/awards?limit=1&sort=-value", awardSchema, ["ha-giang-2020-a1"]],
    ["/v1/figures?province=H%C3%A0%20Giang&from=2020&to=2020&indicator=nong+thon+moi&level=province", figureSchema, ["ha-giang-2020-f1"]],
    ["/v1/figures?province=Cao+B%E1%BA%B1ng", figureSchema, []],
    ["/v1/figures?q=t%E1%BA%ADp+th%E1%BB%83", figureSchema, []],
    ["/v1/figures?award=bang-khen", figureSchema, []],
  ] as const)("%s", async (path, schema, expected) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    const { items } = (await response.json()) as { items: { id: string; article: { id: string } }[] };
    expect(items.map(({ id }) => id)).toEqual(expected);
    for (const item of items) {
      expect(schema.safeParse(item).success).toBe(true);
      expect(item.article.id).toBe("ha-giang-2020");
    }
  });

  it("gives articles without their text, and one with it", async () => {
    const { items } = (await json(await get("/v1/articles?q=tong+ket"))) as { items: Record<string, unknown>[] };
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ id: "ha-giang-2020", counts: { movements: 1, figures: 1, awards: 2 } });
    expect(items[0]).not.toHaveProperty("text");
    expect(articleSchema.parse(await json(await get("/v1/articles/ha-giang-2020")))).toEqual(extraction.article);
  });

  it.each([
    ["movements", "ha-giang-2020-m1"],
    ["figures", "ha-giang-2020-f1"],
    ["awards", "ha-giang-2020-a2"],
  ])("gives one of the %s", async (name, id) => {
    expect(await json(await get(`/v1/${name}/${id}`))).toMatchObject({ id, article: { id: "ha-giang-2020" } });
    await expectProblem(await get(`/v1/${name}/${encodeURIComponent("không có")}`), 404, "not-found");
  });

  it("pages", async () => {
    const first = (await json(await get("/v1/awards?limit=1"))) as { items: { id: string }[]; next: string };
    const second = (await json(await get(`/v1/awards?limit=1&cursor=${first.next}`))) as { items: { id: string }[]; next: null };
    expect([first.items[0]?.id, second.items[0]?.id, second.next]).toEqual(["ha-giang-2020-a1", "ha-giang-2020-a2", null]);
  });

  it.each([
    ["limit=0", "limit"],
    ["limit=201", "limit"],
    ["limit=ba", "limit"],
    ["from=31/12/2020", "from"],
    ["to=2020-13", "to"],
    ["award=huan-chuong", "award"],
    ["status=proposed&status=x", "status"],
    ["sort=ngay", "sort"],
    ["cursor=sai", "cursor"],
    ["q=", "q"],
    [`q=${"a".repeat(301)}`, "q"],
    ["provnce=x", "provnce"],
  ])("refuses ?%s", async (query, field) => {
    const { errors } = await expectProblem(await get(`/v1/awards?${query}`), 422, "invalid");
    expect((errors as { field: string }[])[0]?.field).toMatch(new RegExp(`^${field}`));
  });

  it("refuses an order that the list does not have", async () => {
    await expectProblem(await get("/v1/movements?sort=value"), 422, "invalid");
  });
});

describe("the service", () => {
  it("is alive and ready", async () => {
    expect(await json(await get("/healthz"))).toEqual({ status: "ok" });
    expect(await json(await get("/readyz"))).toEqual({ status: "ok" });
  });

  it("is alive but not ready without its store", async () => {
    const down: Store = Object.assign(Object.create(store) as Store, {
      ready: () => Promise.reject(new Error("no")),
      figures: () => Promise.reject(new StoreUnavailable("ECONNREFUSED", { vi: "Kho dữ liệu không trả lời.", en: "x" })),
      awards: () => Promise.reject(new Error("select * from bí mật")),
    });
    await withService({ store: down }, async (url) => {
      expect((await fetch(`${url}/healthz`)).status).toBe(200);
      await expectProblem(await fetch(`${url}/readyz`), 503, "unavailable");
      const response = await fetch(`${url}/v1/figures`);
      expect(response.headers.get("retry-after")).toBe("5");
      await expectProblem(response, 503, "unavailable");
      const body = await expectProblem(await fetch(`${url}/v1/awards`), 500, "internal");
      expect(JSON.stringify(body)).not.toContain("bí mật");
    });
  });

  it.each([
    ["GET", "/v1/chat", "POST"],
    ["DELETE", "/v1/awards", "GET, HEAD"],
    ["PUT", "/v1/awards/ha-giang-2020-a1", "GET, HEAD"],
    ["POST", "/healthz", "GET, HEAD"],
  ])("refuses %s %s", async (method, path, allow) => {
    const response = await get(path, { method });
    expect(response.headers.get("allow")).toBe(allow);
    await expectProblem(response, 405, "method-not-allowed");
  });

  it.each([
    "/v1",
    "/v1/medals",
    "/nothing",
    "/v1/awards/ha-giang-2020-a1/b",
    "/secret.txt",
    "/..%2fsecret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/assets",
    "/.hidden",
  ])("has nothing at %s", async (path) => {
    await expectProblem(await get(path), 404, "not-found");
  });

  it("refuses an address with a character that no name holds", async () => {
    await expectProblem(await get("/%00"), 400, "bad-request");
  });

  it("reads no file outside the web app, however the path is written", async () => {
    const socket = connect(serving.port, "127.0.0.1");
    socket.write("GET /../secret.txt HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    let answer = "";
    socket.on("data", (data) => {
      answer += data;
    });
    await once(socket, "close");
    expect(answer).toMatch(/^HTTP\/1\.1 404/);
    expect(answer).not.toContain("không ai");
  });

  it("serves the web app", async () => {
    const page = await get("/");
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(page.headers.get("cache-control")).toBe("no-cache");
    expect(await page.text()).toContain("Thi Đua");
    const script = await get("/assets/app-1a2b.js");
    expect(script.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(script.headers.get("cache-control")).toContain("immutable");
    expect((await get("/", { method: "HEAD" })).status).toBe(200);
  });

  it("says what to do where the web app was not built", async () => {
    await withService({}, async (url) => expect(await (await fetch(url)).text()).toContain("/docs"));
  });

  it.each(["/", "/docs", "/v1/awards", "/nothing"])("guards %s by its headers", async (path) => {
    const { headers } = await get(path);
    expect(headers.get("content-security-policy")).toMatch(/default-src 'none'; script-src 'self'; style-src 'self'/);
    expect(headers.get("content-security-policy")).not.toContain("unsafe");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
  });

  it("names every request, and logs nothing personal", async () => {
    lines.length = 0;
    const response = await get("/v1/awards?recipient=ong+Nguyen+Van+Kin", { headers: { "x-request-id": "abc-1", "user-agent": "kín" } });
    expect(response.headers.get("x-request-id")).toBe("abc-1");
    const unnamed = await get("/healthz", { headers: { "x-request-id": "no name, but a sentence" } });
    expect(unnamed.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    await post({ question: "Ông Nguyễn Văn Kín được khen gì?" });
    const [first] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(first).toMatchObject({ requestId: "abc-1", method: "GET", route: "/v1/awards", status: 200 });
    expect(lines.join("")).not.toMatch(/k[ií]n|127\.0\.0\.1|recipient/i);
  });

  it("says what to do where it cannot listen", async () => {
    const error: unknown = await serve({ store, ask, logger: quiet, port: serving.port, web: null }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CannotListen);
    expect((error as CannotListen).problem.en).toContain(`${serving.port}`);
  });

  it("ends requests under way before it closes", async () => {
    let slow: ServeOptions["ask"] = ask;
    let finish = (): void => undefined;
    const begun = new Promise<void>((begin) => {
      slow = async (...args) => {
        begin();
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
        return ask(...args);
      };
    });
    const other = await serve({ store, ask: slow, logger: quiet, port: 0, web: null });
    const asked = fetch(`${other.url}/v1/chat`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"question":"?"}',
    });
    await begun;
    const closed = other.close();
    finish();
    expect((await asked).status).toBe(200);
    await closed;
    await expect(fetch(`${other.url}/healthz`)).rejects.toThrow();
  });
});

describe("the API's description", () => {
  interface Described {
    openapi: string;
    paths: Record<string, Record<string, { operationId?: string; summary?: string }>>;
    components: { schemas: Record<string, unknown> };
  }

  it("is OpenAPI 3.1, names every operation, and refers to nothing that is not there", async () => {
    const document = (await json(await get("/openapi.json"))) as unknown as Described;
    expect(document.openapi).toBe("3.1.0");
    const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(operations.every(({ operationId, summary }) => operationId && summary)).toBe(true);
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map((match) => match[1] ?? "");
    for (const name of references) expect(document.components.schemas).toHaveProperty(name);
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining([
        "/v1/chat",
        "/v1/articles",
        "/v1/articles/{id}",
        "/v1/movements",
        "/v1/figures",
        "/v1/awards",
        "/v1/awards/{id}",
        "/healthz",
        "/readyz",
      ]),
    );
    for (const name of ["Answer", "Article", "Movement", "Figure", "Award", "Problem"]) expect(references).toContain(name);
  });

  it("has a page that loads nothing from elsewhere", async () => {
    const page = await (await get("/docs")).text();
    expect(page).toContain("/v1/awards");
    expect(
      [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1]).filter((link) => !/^[#/](?!\/)/.test(link ?? "")),
    ).toEqual([]);
    expect(page).not.toMatch(/<script|<style|style="/);
    expect((await get("/docs/style.css")).headers.get("content-type")).toMatch(/^text\/css/);
  });
});

/** What a browser makes of a stream of events. */
function readEvents(stream: string): { event: string; data: string }[] {
  return stream
    .split("\n\n")
    .filter((block) => block !== "")
    .map((block) => {
      const fields = block.split("\n").map((line) => /^(\w+): ?(.*)$/.exec(line) ?? []);
      const of = (name: string): string[] => fields.filter(([, field]) => field === name).map(([, , value]) => value ?? "");
      return { event: of("event").join(""), data: of("data").join("\n") };
    });
}
