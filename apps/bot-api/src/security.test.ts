import { mkdtemp, readFile, rm } from "node:fs/promises";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "node:tls";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import type { Store } from "@thidua/store";
import pino from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { CERTIFICATE } from "../test/certificate.ts";
import { addressOf, type Operation, operationsOf } from "../test/operations.ts";
import { raw } from "../test/raw.ts";
import { extracted, startService, type TestService } from "../test/service.ts";
import { signedIn } from "../test/session.ts";
import { standardLogger } from "./http/logging.ts";
import { type Serving, serve } from "./index.ts";

// What OWASP ASVS 5.0 asks and no other test shows; docs/security.md has all of it, row by row.

vi.setConfig({ testTimeout: 180_000 });

const LAN = { name: "lan", display: "Lan", role: "editor", password: "mật khẩu của Lan" } as const;
const XEM = { name: "xem", display: "Xem", role: "viewer", password: "mật khẩu để xem" } as const;
const KEY = "khoa-doc-du-dai-cho-moi-nguoi";
const TEXT = "Yên Bái: kết quả thi đua\n\nNgày đăng: 20/12/2023\n\nNăm 2023, tỉnh Yên Bái có 96 xã đạt chuẩn nông thôn mới.";

const lines: string[] = [];
const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, { write: (line: string) => lines.push(line) });
interface Line {
  level: number;
  msg: string;
  requestId: string;
  [name: string]: unknown;
}
const logged = () => lines.map((line) => JSON.parse(line) as Line);

let service: TestService;
let operations: Operation[];
let editor: Record<string, string>;
let viewer: Record<string, string>;
beforeAll(async () => {
  service = await startService([await extracted("yen-bai", TEXT)], { logger });
  await service.store.addUser(LAN);
  await service.store.addUser(XEM);
  operations = await operationsOf(service.url);
  editor = await signedIn(service.url, LAN);
  viewer = await signedIn(service.url, XEM);
});
afterAll(() => service?.close());
beforeEach(() => {
  lines.length = 0;
});

const json = { "content-type": "application/json", connection: "close" };
const send = (operation: Operation, headers: Record<string, string> = {}, url = service.url) =>
  fetch(url + addressOf(operation, () => "khong-co"), {
    method: operation.method,
    headers: { ...json, ...headers },
    redirect: "manual",
    ...(operation.method === "POST" ? { body: "{}" } : {}),
  });
const signIn = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${service.url}/v1/session`, { method: "POST", headers: { ...json, ...headers }, body: JSON.stringify(body) });
const whoIs = async (headers: Record<string, string>) =>
  ((await (await fetch(`${service.url}/v1/session`, { headers })).json()) as { user: { name: string } | null }).user?.name ?? null;
const password = ({ name, password }: { name: string; password: string }) => ({ name, password });

describe("over TLS", () => {
  let serving: Serving;
  beforeAll(async () => {
    serving = await serve({
      store: service.store,
      ask: async () => Promise.reject(new Error("no")),
      logger,
      port: 0,
      web: null,
      tls: CERTIFICATE,
    });
  });
  afterAll(() => serving?.close());

  /** The version that a client of these versions gets; null where it gets none. */
  const versionOf = (options: object) =>
    new Promise<string | null>((resolve) => {
      const socket = connect({ port: serving.port, host: "127.0.0.1", ca: CERTIFICATE.cert, servername: "localhost", ...options });
      socket.once("secureConnect", () => {
        resolve(socket.getProtocol());
        socket.destroy();
      });
      socket.once("error", () => resolve(null));
    });
  const ask = (path: string, { method = "GET", headers = {}, body = "" } = {}) =>
    new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>((resolve, reject) => {
      const asked = request({
        port: serving.port,
        host: "127.0.0.1",
        servername: "localhost",
        ca: CERTIFICATE.cert,
        path,
        method,
        headers,
      });
      asked.on("error", reject).on("response", (response) => {
        let got = "";
        response.setEncoding("utf8").on("data", (text: string) => {
          got += text;
        });
        response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: got }));
      });
      asked.end(body);
    });

  it("the newest version is taken, 1.2 is the oldest, and nothing is said without it", async () => {
    expect(serving.url).toMatch(/^https:/);
    expect(await versionOf({})).toBe("TLSv1.3");
    expect(await versionOf({ maxVersion: "TLSv1.2" })).toBe("TLSv1.2");
    for (const version of ["TLSv1.1", "TLSv1"])
      expect(await versionOf({ minVersion: version, maxVersion: version, ciphers: "DEFAULT@SECLEVEL=0" })).toBeNull();
    expect(await raw(serving.port, "GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")).not.toMatch(
      /^HTTP\/1\.1 [23]/,
    );
  });

  it("every answer says to come by TLS for a year, and none without TLS does", async () => {
    for (const path of ["/", "/healthz", "/v1/articles", "/v1/nothing", "/docs", "/openapi.json", "/v1/articles?limit=0"]) {
      const said = /^max-age=(\d+)$/.exec(String((await ask(path)).headers["strict-transport-security"]));
      expect([path, Number(said?.[1]) >= 31_536_000]).toEqual([path, true]);
      const proxied = await fetch(service.url + path, { headers: { "x-forwarded-proto": "https" } });
      expect([path, proxied.headers.get("strict-transport-security")]).toEqual([path, said?.[0]]);
      expect((await fetch(service.url + path)).headers.get("strict-transport-security")).toBeNull();
    }
  });

  it("the cookie is for this host and TLS alone, and one without that name is nobody's", async () => {
    const got = await ask("/v1/session", { method: "POST", headers: json, body: JSON.stringify(password(LAN)) });
    const [cookie = ""] = [got.headers["set-cookie"] ?? []].flat();
    expect(cookie).toMatch(/^__Host-thidua_session=[\w-]{43};/);
    for (const part of [/; Secure/, /; HttpOnly/, /; SameSite=Strict/, /; Path=\/(?:;|$)/]) expect(cookie).toMatch(part);
    expect(cookie).not.toMatch(/domain/i);
    const [pair = ""] = cookie.split(";", 1);
    const user = async (sent: string) =>
      (JSON.parse((await ask("/v1/session", { headers: { cookie: sent } })).body) as { user: unknown }).user;
    expect(await user(pair)).toMatchObject({ name: "lan" });
    expect(await user(pair.replace("__Host-", ""))).toBeNull();
    const { csrf } = JSON.parse(got.body) as { csrf: string };
    const ended = await ask("/v1/session", { method: "DELETE", headers: { cookie: pair, "x-csrf-token": csrf } });
    expect(String(ended.headers["set-cookie"])).toMatch(/^__Host-thidua_session=; Max-Age=0.*Secure/);
    expect(ended.headers["clear-site-data"]).toBe('"cache"');
    expect(await user(pair)).toBeNull();
  });
});

describe("signing in", () => {
  it("anew ends the session that was", async () => {
    const first = await signedIn(service.url, LAN);
    const again = await signIn(password(LAN), first);
    const cookie = (again.headers.get("set-cookie") ?? "").split(";", 1)[0] ?? "";
    expect([await whoIs({ cookie }), await whoIs(first), cookie === first.cookie]).toEqual(["lan", null, false]);
    // One that failed ends nothing.
    const { csrf } = (await again.json()) as { csrf: string };
    expect((await signIn({ ...password(LAN), password: "không phải" }, { cookie, "x-csrf-token": csrf })).status).toBe(401);
    expect(await whoIs({ cookie })).toBe("lan");
  });

  it("takes a name and a password, whole, and no other way in", async () => {
    for (const more of [{ hint: "con mèo" }, { answer: "Hà Nội" }, { otp: "000000" }, { remember: true }, { role: "administrator" }])
      expect((await signIn({ ...password(LAN), ...more })).status, JSON.stringify(more)).toBe(422);
    for (const wrong of [LAN.password.toUpperCase(), `${LAN.password} `, LAN.password.slice(0, -1)])
      expect((await signIn({ name: "lan", password: wrong })).status, wrong).toBe(401);
    expect((await signIn({ name: "lan", password: "x".repeat(201) })).status).toBe(422);
    expect(await whoIs(await signedIn(service.url, LAN))).toBe("lan");
  });

  it("is for nobody where no account was made", async () => {
    const empty = await startService([]);
    expect(await empty.store.users()).toEqual([]);
    for (const name of ["admin", "root", "sa", "bien-tap"]) expect(await empty.store.signIn(name, name)).toMatchObject({ ok: false });
    await empty.close();
  });
});

describe("every operation", () => {
  const file = fileURLToPath(new URL("../../../docs/security/access.json", import.meta.url));
  const LET = {
    anyone: { stranger: true, readingKey: true, viewer: true, editor: true },
    session: { stranger: true, readingKey: true, viewer: true, editor: true },
    reader: { stranger: false, readingKey: true, viewer: true, editor: true },
    key: { stranger: false, readingKey: true, viewer: false, editor: false },
    editor: { stranger: false, readingKey: false, viewer: false, editor: true },
  };
  const group = z.enum(["anyone", "session", "reader", "key", "editor"]);

  it("is open to whom docs/security.md says, and is named there", async () => {
    const said = z.record(group, z.array(z.string())).parse(JSON.parse(await readFile(file, "utf8")));
    expect(Object.values(said).flat().toSorted()).toEqual(operations.map(({ id }) => id).toSorted());
    const groupOf = (id: string) => group.options.find((one) => said[one]?.includes(id));
    await service.beside({ host: "0.0.0.0", keys: [KEY] }, async (url) => {
      const letIn = async (operation: Operation, headers: Record<string, string>) =>
        ![401, 403].includes((await send(operation, headers, url)).status);
      const reading = { authorization: `Bearer ${KEY}` };
      for (const operation of operations) {
        // Who signs in or out is not who was signed in before.
        const [asViewer, asEditor] = /^sign-/.test(operation.id) ? [{}, {}] : [viewer, editor];
        const got = {
          stranger: await letIn(operation, {}),
          readingKey: await letIn(operation, reading),
          viewer: await letIn(operation, asViewer),
          editor: await letIn(operation, asEditor),
        };
        expect([operation.id, got]).toEqual([operation.id, LET[groupOf(operation.id) ?? "anyone"]]);
      }
    });
  });

  it("takes no key in its address", async () => {
    await service.beside({ host: "0.0.0.0", keys: [KEY] }, async (url) => {
      for (const name of ["key", "api_key", "apikey", "access_token", "token", "x-api-key", "authorization"])
        expect((await fetch(`${url}/v1/articles?${name}=${KEY}`)).status, name).toBe(401);
      expect((await fetch(`${url}/v1/articles`, { headers: { "x-api-key": KEY } })).status).toBe(200);
    });
  });

  it("says what its answer is, text with its encoding, and leads nowhere else", async () => {
    for (const operation of operations) {
      for (const headers of [{}, { ...editor, "x-forwarded-proto": "http" }, { accept: "text/html" }]) {
        if (operation.id === "sign-out" && "cookie" in headers) continue;
        const response = await send(operation, headers as Record<string, string>);
        const what = `${operation.id} ${response.status}`;
        expect(response.status >= 300 && response.status < 400, what).toBe(false);
        if ((await response.text()) === "") continue;
        const type = response.headers.get("content-type") ?? "";
        expect(type, what).toMatch(/^[\w-]+\/[\w.+-]+/);
        if (/^text\/(?!event-stream)|xml/.test(type)) expect(type, what).toMatch(/; ?charset=utf-8/i);
      }
    }
    for (const path of ["/", "/docs", "/docs/style.css"])
      expect((await fetch(service.url + path)).headers.get("content-type"), path).toMatch(/^text\/\w+; ?charset=utf-8$/i);
  });

  it("that only asks changes nothing of the store", async () => {
    const folder = await mkdtemp(join(tmpdir(), "thidua-asks-"));
    const held = async (name: string) => {
      const { path } = await service.store.backup(join(folder, name));
      return gunzipSync(await readFile(path))
        .toString("utf8")
        .split("\n")
        .slice(1);
    };
    // Made with the first export.
    await service.store.pseudonymKey();
    const before = await held("truoc.jsonl.gz");
    const asking = operations.filter(({ method }) => method === "GET");
    expect(asking.length).toBeGreaterThan(20);
    const key = "khoa-cua-mot-chuong-trinh";
    await service.beside({ editors: [{ name: "chuong-trinh", key }] }, async (url) => {
      for (const operation of asking) {
        for (const part of ["khong-co", "yen-bai", "figures.csv"]) {
          const response = await fetch(url + addressOf(operation, () => part), { headers: { authorization: `Bearer ${key}` } });
          expect([operation.id, response.status]).not.toEqual([operation.id, 401]);
          await response.arrayBuffer();
        }
      }
    });
    expect(await held("sau.jsonl.gz")).toEqual(before);
    await rm(folder, { recursive: true, force: true });
  });

  it("that corrects a record changes no field that is not the editor's to say", async () => {
    const [figure] = (await service.store.figures({ articleId: "yen-bai" })).items;
    const id = figure?.id ?? "";
    for (const [name, value] of Object.entries({
      id: "khac",
      articleId: "khac",
      kind: "award",
      quote: "Lời không có trong bài.",
      confidence: 1,
      engine: "rules",
      rule: "x/y",
      review: "accepted",
    })) {
      const body = JSON.stringify({ action: "correct", version: 0, fields: { [name]: value } });
      const response = await fetch(`${service.url}/v1/records/${id}/review`, { method: "POST", headers: { ...json, ...editor }, body });
      expect([name, response.status]).toEqual([name, 422]);
    }
    expect(await service.store.record("figure", id)).toEqual(figure);
  });

  it.each(["/.gitignore", "/.npmrc", "/.git", "/.git/config", "/%2egitignore", "/docs/../.gitignore", "/.ci/run"])(
    "is not %s, even where the folder that is served were the project's own",
    async (path) => {
      await service.beside({ web: fileURLToPath(new URL("../../..", import.meta.url)) }, async (url) => {
        expect((await fetch(url + path)).status).toBe(404);
        expect((await fetch(`${url}/LICENSE`)).status).toBe(200);
      });
    },
  );
});

describe("the log", () => {
  it("tells who signed in, who could not, and who signed out, and no secret", async () => {
    const session = await signedIn(service.url, LAN);
    await signIn({ name: "lan", password: "đoán mò thôi" });
    await signIn({ name: "không\nai\r\n{}", password: "đoán mò thôi" });
    await fetch(`${service.url}/v1/session`, { method: "DELETE", headers: session });
    const events = logged().filter(({ msg }) => msg === "security");
    expect(events).toMatchObject([
      { level: 30, event: "sign-in", outcome: "in", by: "password", who: "lan" },
      { level: 40, event: "sign-in", outcome: "wrong", by: "password" },
      { level: 40, event: "sign-in", outcome: "wrong", by: "password" },
      { level: 30, event: "sign-out", who: "lan" },
    ]);
    const all = lines.join("");
    for (const secret of [LAN.password, "đoán mò", session["x-csrf-token"], session.cookie?.split("=")[1]])
      expect([secret, all.includes(secret ?? "?")]).toEqual([secret, false]);
  });

  it("tells that a name is locked", async () => {
    await service.store.addUser({ ...XEM, name: "khoa", password: "mật khẩu bị khóa" });
    for (let i = 0; i < 5; i++) await service.store.signIn("khoa", "không phải");
    expect((await signIn({ name: "khoa", password: "mật khẩu bị khóa" })).status).toBe(429);
    expect(logged()).toMatchObject([
      { event: "sign-in", outcome: "locked" },
      { route: "/v1/session", status: 429, refused: "too-many" },
    ]);
  });

  it("tells every request that is refused: which, why, whose where that is known", async () => {
    const post = (path: string, headers: Record<string, string>, body: string) =>
      fetch(service.url + path, { method: "POST", headers: { ...json, ...headers }, body });
    await post("/v1/articles", {}, "{}");
    await post("/v1/articles", viewer, '{"text":"a"}');
    await post("/v1/articles", { ...editor, "x-csrf-token": "x" }, "{}");
    await post("/v1/chat", {}, '{"question":5}');
    await post("/v1/chat", {}, "{");
    await post("/v1/chat", { "content-type": "text/plain" }, "xin chào");
    await post("/v1/chat", {}, `{"question":"${"a".repeat(300 * 1024)}"}`).catch(() => undefined);
    await fetch(`${service.url}/v1/articles?limit=0`, { headers: editor });
    expect(logged().map(({ level, status, refused, who }) => [level, status, refused, who])).toEqual([
      [40, 401, "unauthorized", undefined],
      [40, 403, "forbidden", "xem"],
      [40, 403, "forbidden", "lan"],
      [30, 422, "invalid", undefined],
      [30, 400, "bad-request", undefined],
      [30, 415, "unsupported-media-type", undefined],
      [30, 413, "too-large", undefined],
      [30, 422, "invalid", "lan"],
    ]);
  });

  it("has one line of JSON for each, whatever was sent, with its time in UTC and its request", async () => {
    for (const word of ["a%0Ab", "a%0D%0A%7B%22level%22:60%7D", "%1b%5b31m", "a%E2%80%A8b"]) {
      await fetch(`${service.url}/v1/articles/${word}?q=${word}`, { headers: { "user-agent": `x ${word}`, "x-request-id": `x ${word}` } });
    }
    const written: string[] = [];
    standardLogger({ write: (line: string) => void written.push(line) }).warn({ a: "x\n{}" }, "câu\r\nhai");
    expect([lines.length, written.length]).toEqual([4, 1]);
    for (const line of [...lines, ...written]) {
      expect(line.trimEnd()).not.toMatch(/[\r\n\u001b]/);
      expect((JSON.parse(line) as Line).time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    }
    for (const { requestId, method, route, status, ms } of logged())
      expect([requestId, method, route, status, ms]).toEqual([
        expect.stringMatching(/^[\w-]{36}$/),
        "GET",
        "/v1/articles/:id",
        404,
        expect.any(Number),
      ]);
  });
});

describe("a fault of what the service stands on", () => {
  const broken = (methods: Partial<Store>): Store => Object.assign(Object.create(service.store) as Store, methods);
  const fault = () => Promise.reject(new Error("mật khẩu của kho: bí-mật-1"));

  it("opens nothing, is told without its words, and stands in the log", async () => {
    await service.beside({ store: broken({ sessionUser: fault, signIn: fault }), logger }, async (url) => {
      const asked = [
        fetch(`${url}/v1/review/queue`, { headers: { cookie: editor.cookie ?? "" } }),
        fetch(`${url}/v1/articles`, { method: "POST", headers: { ...json, ...editor }, body: JSON.stringify({ text: TEXT }) }),
        fetch(`${url}/v1/session`, { method: "POST", headers: json, body: JSON.stringify(password(LAN)) }),
      ];
      for (const response of await Promise.all(asked)) {
        expect(response.status).toBe(500);
        expect(response.headers.get("set-cookie")).toBeNull();
        expect(await response.text()).not.toMatch(/bí-mật|\bat |\.ts/);
      }
    });
    const errors = logged().filter(({ level }) => level === 50);
    expect(errors).toHaveLength(3);
    expect(JSON.stringify(errors[0])).toMatch(/unexpected error/);
    // Where it happened, and not what the database said.
    expect(lines.join("")).not.toMatch(/bí-mật/);
    expect((await service.store.counts()).articles).toBe(1);
  });
});
