import { readFileSync } from "node:fs";
import { extractionSchema } from "@thidua/core";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CAO_BANG, SON_LA } from "../test/articles.ts";
import { extraction } from "../test/extraction.ts";
import { extracted, startService, type TestService } from "../test/service.ts";
import { signedIn } from "../test/session.ts";
import { EDITOR, TEXT } from "./routes/examples.ts";

const all = async () => [extraction, await extracted("cao-bang-2021", CAO_BANG), await extracted("son-la-2022", SON_LA)];
let service: TestService;
beforeAll(async () => {
  service = await startService(await all());
});
afterAll(() => service?.close());

interface Content {
  schema: object;
  examples?: Record<string, { value: unknown }>;
}
interface Operation {
  operationId: string;
  parameters?: { name: string; in: string; required?: boolean; example?: unknown; schema?: { example?: unknown } }[];
  requestBody?: { content: Record<string, Content> };
  responses: Record<string, { content?: Record<string, Content> }>;
}
interface Described {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
}

async function described(): Promise<Described> {
  return (await (await fetch(`${service.url}/openapi.json`)).json()) as Described;
}

/** A validator of a schema of the document, with the document's other schemas at hand. */
function validator({ components }: Described, schema: object): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  return ajv.compile({ ...schema, components });
}

interface Sent {
  id: string;
  method: string;
  address: string;
  headers: Record<string, string>;
  operation: Operation;
  body?: string;
}

/** Every request that the document gives as an example: operations without a body once, others once an example. */
function requests(document: Described): Sent[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]): Sent[] => {
      const headers: Record<string, string> = {};
      let address = path;
      for (const { name, in: where, example, schema } of operation.parameters ?? []) {
        const value = example ?? schema?.example;
        if (where === "path") address = address.replace(`{${name}}`, encodeURIComponent(String(value)));
        else if (where === "header" && value !== undefined) headers[name] = String(value);
        else if (where === "query" && value !== undefined)
          address += `${address.includes("?") ? "&" : "?"}${name}=${encodeURIComponent(String(value))}`;
      }
      const bodies = Object.entries(operation.requestBody?.content ?? {}).flatMap(([type, { examples = {} }]) =>
        Object.entries(examples).map(([name, { value }]) => ({ name, type, value })),
      );
      const base = { id: operation.operationId, method: method.toUpperCase(), address, headers, operation };
      return bodies.length === 0
        ? [base]
        : bodies.map(({ name, type, value }) => ({
            ...base,
            id: `${base.id} (${name})`,
            headers: { ...headers, "content-type": type },
            body: typeof value === "string" ? value : JSON.stringify(value),
          }));
    }),
  );
}

describe("the examples of the API's description", () => {
  it("all run, and answer as described", async () => {
    const document = await described();
    // Some of them write: a service of their own.
    const written = await startService(await all());
    await written.store.addUser({ ...EDITOR, display: "Biên tập", role: "editor" });
    await written.store.keepOrigin("ha-giang-2020", "sha256:0");
    const session = await signedIn(written.url, EDITOR);
    // Who signs in anew, or out, does nothing more in this session.
    const last = ({ id }: { id: string }) => Number(/^sign-(?:in|out)/.test(id));
    const examples = requests(document).sort((a, b) => last(a) - last(b));
    expect(examples.length).toBeGreaterThan(40);
    for (const { id, method, address, headers, body, operation } of examples) {
      const response = await fetch(written.url + address, {
        method,
        headers: { ...headers, ...session },
        ...(body !== undefined && { body }),
      });
      expect(response.status, id).toBe(200);
      const type = (response.headers.get("content-type") ?? "").split(";", 1)[0] ?? "";
      const content = operation.responses["200"]?.content?.[type];
      expect(content, `${id}: ${type}`).toBeDefined();
      if (type !== "application/json") continue;
      const valid = validator(document, content?.schema ?? {});
      const told: unknown = await response.json();
      expect(valid(told), `${id}: ${JSON.stringify(valid.errors?.[0])}`).toBe(true);
    }
    await written.close();
  }, 180_000);

  it("are given for every body of JSON, and for every part of a path", async () => {
    const { paths } = await described();
    for (const [path, methods] of Object.entries(paths)) {
      for (const { operationId, parameters = [], requestBody } of Object.values(methods)) {
        const json = requestBody?.content["application/json"];
        if (json) expect(Object.keys(json.examples ?? {}).length, operationId).toBeGreaterThan(0);
        for (const name of path.match(/(?<=\{)\w+/g) ?? []) {
          const parameter = parameters.find((one) => one.name === name && one.in === "path");
          expect(parameter?.required, operationId).toBe(true);
          expect(parameter?.example ?? parameter?.schema?.example, operationId).toBeDefined();
        }
      }
    }
  });

  it("describe problems as they are", async () => {
    const document = await described();
    const valid = validator(document, { $ref: "#/components/schemas/Problem" });
    for (const path of ["/v1/awards/none", "/v1/awards?limit=0", "/v1/models/gpt", "/nowhere", "/v1/stats/provinces?from=x"]) {
      const response = await fetch(service.url + path);
      expect(response.headers.get("content-type")).toMatch(/^application\/problem\+json/);
      expect(valid(await response.json()), path).toBe(true);
    }
  });
});

describe("the users' page", () => {
  const page = readFileSync(new URL("../../../docs/users/api.md", import.meta.url), "utf8");
  const lines = [...page.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = ""]) => block.trim().split("\n"));
  const calls = lines.filter((line) => line.startsWith("curl "));

  it("calls the service", () => expect(calls.length).toBeGreaterThan(15));

  it.each(calls)("%s", async (line) => {
    const [, ...words] = [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
    const headers = new Headers();
    let address = "";
    let body: string | FormData | undefined;
    for (let word = words.shift(); word !== undefined; word = words.shift()) {
      if (word === "-H") {
        const [name = "", value = ""] = (words.shift() ?? "").split(": ");
        headers.set(name, value);
      } else if (word === "-d") body = words.shift() ?? "";
      else if (word === "-F") {
        const [field = "", path = ""] = (words.shift() ?? "").split("=@");
        body = new FormData();
        body.set(field, new File([readFileSync(new URL(`../../../${path}`, import.meta.url))], path));
      } else if (word.startsWith("http")) address = word.replace("http://localhost:8787", service.url);
      else expect(["-s", "-N"]).toContain(word);
    }
    const response = await fetch(address, { headers, ...(body !== undefined && { method: "POST", body }) });
    const told = await response.text();
    expect(response.status, told).toBe(200);
    expect(told.length).toBeGreaterThan(10);
  });
});

describe("reading", () => {
  const PATHS = ["/v1/articles", "/v1/models", "/v1/stats", "/metrics"];
  const key = "khoa-doc-1";

  it.each(PATHS)("%s is open on loopback", async (path) => {
    expect((await fetch(service.url + path)).status).toBe(200);
  });

  it("needs a key where others can reach it", async () => {
    await service.beside({ host: "0.0.0.0", keys: [key, "khoa-doc-2"] }, async (url) => {
      const rpc = { method: "POST", headers: { "content-type": "application/json" }, body: "{}" };
      for (const [path, init] of [
        ...PATHS.map((one) => [one, {}] as const),
        ["/v1/chat", rpc],
        ["/mcp", rpc],
        ["/v1/extract", rpc],
      ] as const) {
        const refused = await fetch(url + path, init);
        expect(refused.status, path).toBe(401);
        expect(refused.headers.get("www-authenticate")).toBe('Bearer realm="thidua"');
        expect(await refused.json()).toMatchObject({
          type: "urn:thidua:problem:unauthorized",
          requestId: refused.headers.get("x-request-id"),
        });
      }
      for (const headers of [{ authorization: `Bearer ${key}` }, { "x-api-key": "khoa-doc-2" }, { authorization: `bearer ${key}` }])
        expect((await fetch(`${url}/v1/articles`, { headers })).status).toBe(200);
      for (const headers of [{ authorization: "Bearer " }, { authorization: key }, { "x-api-key": `${key}x` }, { "x-api-key": "" }])
        expect((await fetch(`${url}/v1/articles`, { headers })).status, JSON.stringify(headers)).toBe(401);
      // What holds no data stays open.
      for (const path of ["/healthz", "/readyz", "/docs", "/openapi.json", "/"]) expect((await fetch(url + path)).status, path).toBe(200);
    });
  });

  it("is refused elsewhere while there is no key", async () => {
    await service.beside({ host: "0.0.0.0" }, async (url) => {
      expect((await fetch(`${url}/v1/articles`)).status).toBe(401);
      expect((await fetch(`${url}/v1/articles`, { headers: { authorization: "Bearer undefined" } })).status).toBe(401);
    });
  });

  it("is open where the operator says so", async () => {
    await service.beside({ host: "0.0.0.0", open: true }, async (url) => expect((await fetch(`${url}/v1/articles`)).status).toBe(200));
  });

  it("is not open to a page whose name points at this machine", async () => {
    const { request } = await import("node:http");
    const status = (host: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        request(`${service.url}/v1/articles`, { headers: { host } }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on("error", reject)
          .end();
      });
    const { port } = new URL(service.url);
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]) expect(await status(host), host).toBe(200);
    for (const host of [`example.com:${port}`, `localhost.example.com:${port}`, "127.0.0.1.example.com"])
      expect(await status(host), host).toBe(401);
  });
});

describe("GET /v1/vocabulary", () => {
  it("has every province that ever was, with what it became, and the version of the program", async () => {
    const { provinces, version } = (await (await fetch(`${service.url}/v1/vocabulary`)).json()) as {
      provinces: { before: unknown[]; earlier: { name: string; became: string; now: string }[]; now: unknown[] };
      version: string;
    };
    expect(provinces.earlier).toEqual([
      { name: "Hà Tây", became: "Hà Nội", now: "Hà Nội" },
      { name: "Thừa Thiên Huế", became: "Huế", now: "Huế" },
    ]);
    expect([provinces.before.length, provinces.now.length]).toEqual([63, 34]);
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
  });
});

describe("GET /v1/stats", () => {
  const stats = async (path: string) => ((await (await fetch(service.url + path)).json()) as { items: Record<string, unknown>[] }).items;

  it("says what there is", async () => {
    const totals = (await (await fetch(`${service.url}/v1/stats`)).json()) as Record<string, number>;
    expect(totals.articles).toBe(3);
    expect(totals).toEqual(await service.store.counts());
  });

  it("counts by province, given and asked-for awards apart", async () => {
    const items = await stats("/v1/stats/provinces");
    expect(items.map(({ name }) => name).sort()).toEqual(["Cao Bằng", "Hà Giang", "Sơn La"]);
    expect(items.find(({ name }) => name === "Hà Giang")).toEqual({
      key: "ha giang",
      name: "Hà Giang",
      movements: 1,
      figures: 1,
      conferred: 1,
      proposed: 1,
    });
  });

  it.each([
    ["/v1/stats/years", "2020"],
    ["/v1/stats/awards", "bang-khen"],
    ["/v1/stats/authorities", "province"],
    ["/v1/stats/movements", "cao bang chung suc xay dung nong thon moi"],
    ["/v1/stats/campaigns", "nong-thon-moi"],
    ["/v1/stats/levels", "province"],
  ])("%s has %s", async (path, key) => {
    expect((await stats(path)).map((item) => item.key)).toContain(key);
  });

  it("takes the lists' filters, and adds up to what they hold", async () => {
    const narrowed = await stats("/v1/stats/awards?province=Cao+Bang");
    const listed = await service.store.awards({ province: "Cao Bằng", limit: 200 });
    const sum = narrowed.reduce((all, { conferred, proposed }) => all + Number(conferred) + Number(proposed), 0);
    expect(sum).toBe(listed.items.length);
    expect(sum).toBeGreaterThan(2);
    const proposed = await stats("/v1/stats/awards?status=proposed");
    expect(proposed.every(({ conferred }) => conferred === 0)).toBe(true);
    const [figures] = await stats("/v1/stats/provinces?province=Hà Giang&kind=figure");
    expect(figures).toMatchObject({ movements: 0, figures: 1, conferred: 0, proposed: 0 });
    expect((await fetch(`${service.url}/v1/stats/awards?kind=medal`)).status).toBe(422);
    expect((await fetch(`${service.url}/v1/stats/awards?limit=5`)).status).toBe(422);
    expect((await fetch(`${service.url}/v1/stats/medals`)).status).toBe(404);
  });
});

describe("POST /v1/extract", () => {
  const post = (body: BodyInit, type?: string) =>
    fetch(`${service.url}/v1/extract`, { method: "POST", body, ...(type !== undefined && { headers: { "content-type": type } }) });
  const form = (bytes: BlobPart, name: string) => {
    const data = new FormData();
    data.set("file", new File([bytes], name));
    return data;
  };

  const html = `<!doctype html><html lang="vi"><head><title>Hà Giang tổng kết</title></head><body><article><h1>Hà Giang tổng kết phong trào thi đua năm 2020</h1><p>Năm 2020, toàn tỉnh Hà Giang có 41 xã đạt chuẩn nông thôn mới.</p></article></body></html>`;
  const WAYS: [string, () => Promise<Response>][] = [
    ["JSON with a text", () => post(JSON.stringify({ text: TEXT, url: "https://example.gov.vn/a" }), "application/json")],
    ["JSON with HTML", () => post(JSON.stringify({ html }), "application/json")],
    ["a text", () => post(TEXT, "text/plain; charset=utf-8")],
    ["a page", () => post(html, "text/html")],
    ["a file", () => post(form(TEXT, "bai.txt"))],
    ["a file of HTML", () => post(form(html, "bai.html"))],
  ];
  it.each(WAYS)("reads %s, and stores nothing", async (_way, send) => {
    const before = await service.store.counts();
    const response = await send();
    expect(response.status).toBe(200);
    const { article, figures } = extractionSchema.parse(await response.json());
    expect(figures.map(({ value, unit }) => `${value} ${unit}`)).toContain("41 xã");
    for (const { quote, start, end } of figures) expect(article.text.slice(start, end)).toBe(quote);
    expect(await service.store.counts()).toEqual(before);
  });

  const REFUSED: [string, () => Promise<Response>, number, string][] = [
    ["neither text nor HTML", () => post("{}", "application/json"), 422, "invalid"],
    ["both", () => post(JSON.stringify({ text: "a", html: "b" }), "application/json"), 422, "invalid"],
    ["a wrong address", () => post(JSON.stringify({ text: TEXT, url: "file:///etc" }), "application/json"), 422, "invalid"],
    ["what nobody knows", () => post(JSON.stringify({ text: TEXT, engine: "llm" }), "application/json"), 422, "invalid"],
    ["what is no JSON", () => post("{", "application/json"), 400, "bad-request"],
    ["a form without a file", () => post(new URLSearchParams({ a: "b" })), 415, "unsupported-media-type"],
    ["an empty file", () => post(form("", "bai.txt")), 422, "unreadable"],
    ["nothing", () => post("", "text/plain"), 422, "unreadable"],
    ["no words", () => post("123 456", "text/plain"), 422, "unreadable"],
    ["a picture", () => post(new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 0]), "application/octet-stream"), 422, "unreadable"],
    ["another type", () => post("<a/>", "image/svg+xml"), 415, "unsupported-media-type"],
    ["too much", () => post("a".repeat(6 * 1024 * 1024), "text/plain"), 413, "too-large"],
  ];
  it.each(REFUSED)("refuses %s", async (_case, send, status, kind) => {
    const response = await send();
    const body = (await response.json()) as Record<string, string>;
    expect([response.status, body.type]).toEqual([status, `urn:thidua:problem:${kind}`]);
    expect(`${body.title} ${body.detail}`).toMatch(/[ạảãâăđêôơưàáèéìíòóùúỏốộầấậ]/);
  });
});

describe("GET /metrics", () => {
  it("counts requests by route and answers by channel, and names nobody", async () => {
    const ask = {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ question: "Ông Nguyễn Văn Kín?" }),
    };
    await fetch(`${service.url}/v1/chat`, ask);
    await fetch(`${service.url}/v1/awards/kin?x=kin`);
    const response = await fetch(`${service.url}/metrics`);
    expect(response.headers.get("content-type")).toMatch(/^text\/plain/);
    const text = await response.text();
    for (const line of [
      /^thidua_http_requests_total\{method="POST",route="\/v1\/chat",status="200"\} \d+$/m,
      /^thidua_answers_total\{channel="chat",status="\w+"\} \d+$/m,
      /^thidua_answer_seconds_bucket\{le="0.05",channel="chat"\} \d+$/m,
      /^thidua_store_items\{kind="articles"\} 3$/m,
      /^thidua_process_resident_memory_bytes \d+$/m,
    ])
      expect(text).toMatch(line);
    expect(text).not.toMatch(/Kín|[/=]kin/);
  });
});
