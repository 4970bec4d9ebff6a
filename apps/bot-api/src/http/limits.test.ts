import type { Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import { afterAll, describe, expect, it } from "vitest";
import type { Environment } from "./environment.ts";
import { addressLimit, keyLimit, LIMITS, shedding } from "./limits.ts";

/** A request as the server of Node hands it on. */
const from = (address: string) => ({ incoming: { socket: { remoteAddress: address, remotePort: 1, remoteFamily: "IPv4" } } });

function service(limits: Partial<typeof LIMITS>) {
  const app = new Hono<Environment>();
  const all = { ...LIMITS, ...limits };
  app.use(addressLimit(all));
  app.use(keyLimit(all));
  app.all("*", (c) => c.text("được"));
  const ask = async (address: string, { path = "/v1/articles", method = "GET", headers = {} }: Asked = {}) =>
    (await app.request(path, { method, headers }, from(address))).status;
  return { app, ask };
}
interface Asked {
  path?: string;
  method?: string;
  headers?: Record<string, string>;
}

describe("requests of one address", () => {
  it("are so many a minute, and then told when to come back; another address is not", async () => {
    const { app, ask } = service({ perAddress: 3 });
    for (let i = 0; i < 3; i++) expect(await ask("203.0.113.7")).toBe(200);
    const late = await app.request("/v1/articles", {}, from("203.0.113.7"));
    expect(late.status).toBe(429);
    expect(Number(late.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(late.headers.get("content-type")).toMatch(/problem\+json/);
    expect(await ask("203.0.113.8")).toBe(200);
  });

  it.each([
    ["a question", "/v1/chat", "POST", 2],
    ["a question in the shape of OpenAI", "/v1/chat/completions", "POST", 2],
    ["a question of a program", "/mcp", "POST", 2],
    ["an article to read", "/v1/extract", "POST", 5],
    ["an article of another server", "/v1/articles/fetch", "POST", 10],
    ["an archived page", "/v1/articles/ha-giang-2020/archived/text", "GET", 5],
    ["where a page is archived", "/v1/articles/ha-giang-2020/archived", "GET", 1],
    ["an export", "/v1/export/figures.csv", "GET", 10],
    ["a password", "/v1/session", "POST", 20],
    ["who is signed in", "/v1/session", "GET", 1],
    ["a list", "/v1/figures", "GET", 1],
  ])("%s costs what it takes", async (_what, path, method, points) => {
    const { ask } = service({ perAddress: points * 2 });
    expect(await ask("203.0.113.7", { path, method })).toBe(200);
    expect(await ask("203.0.113.7", { path, method })).toBe(200);
    expect(await ask("203.0.113.7", { path, method })).toBe(429);
  });

  it.each([
    ["this machine", ["127.0.0.1"]],
    ["this machine by another of its names", ["127.3.2.1"]],
    ["this machine over IPv6", ["::1"]],
    ["this machine over both", ["::ffff:127.0.0.1"]],
    ["networks apart", ["2001:db8:1:1::1", "2001:db8:1:2::1", "2001:db8::1"]],
  ])("are not counted together: %s", async (_what, addresses) => {
    const { ask } = service({ perAddress: 1 });
    for (const address of addresses) expect(await ask(address)).toBe(200);
    if (addresses.length === 1) expect(await ask(addresses[0] ?? "")).toBe(200);
  });

  it.each([
    ["one network of IPv6", "2001:db8:1:1::1", "2001:db8:1:1:ffff:1:2:3"],
    ["one address in two ways", "203.0.113.7", "::ffff:203.0.113.7"],
  ])("are counted together: %s", async (_what, one, other) => {
    const { ask } = service({ perAddress: 1 });
    expect(await ask(one)).toBe(200);
    expect(await ask(other)).toBe(429);
  });

  it("are not hidden by what the caller says of itself, unless a proxy says it", async () => {
    const claim = (address: string) => ({ headers: { "x-forwarded-for": address } });
    const direct = service({ perAddress: 1 });
    expect(await direct.ask("203.0.113.7", claim("198.51.100.1"))).toBe(200);
    expect(await direct.ask("203.0.113.7", claim("198.51.100.2"))).toBe(429);
    const proxied = service({ perAddress: 1, proxies: 1 });
    expect(await proxied.ask("127.0.0.1", claim("198.51.100.1"))).toBe(200);
    expect(await proxied.ask("127.0.0.1", claim("198.51.100.2"))).toBe(200);
    // What stands before it, the caller made up.
    expect(await proxied.ask("127.0.0.1", claim("192.0.2.9, 198.51.100.1"))).toBe(429);
    expect(await proxied.ask("127.0.0.1", claim("192.0.2.9, not-an-address"))).toBe(200);
  });

  it("never keep what watches the service from an answer", async () => {
    const { ask } = service({ perAddress: 1 });
    for (const path of ["/healthz", "/readyz", "/metrics", "/healthz"]) expect(await ask("203.0.113.7", { path })).toBe(200);
  });
});

describe("requests of one key", () => {
  it("are so many a minute from wherever they come", async () => {
    const { ask } = service({ perAddress: null, perKey: 2 });
    const key = (value: string) => ({ headers: { "x-api-key": value } });
    expect(await ask("203.0.113.1", key("one"))).toBe(200);
    expect(await ask("203.0.113.2", { headers: { authorization: "Bearer two" } })).toBe(200);
    expect(await ask("203.0.113.3", key("one"))).toBe(200);
    expect(await ask("203.0.113.4", key("one"))).toBe(429);
    expect(await ask("203.0.113.4", key("two"))).toBe(200);
    expect(await ask("203.0.113.4")).toBe(200);
  });
});

describe("too many requests at once", () => {
  it("are told to come back; what is under way is done, and then there is room", async () => {
    const app = new Hono<Environment>();
    const ends: (() => void)[] = [];
    app.use(shedding(2));
    app.get("/healthz", (c) => c.text("sống"));
    app.get("*", async (c) => {
      await new Promise<void>((resolve) => ends.push(resolve));
      return c.text("được");
    });
    const first = [app.request("/a"), app.request("/b")];
    const third = await app.request("/c");
    expect(third.status).toBe(503);
    expect(third.headers.get("retry-after")).toBe("1");
    expect(((await third.json()) as { type: string }).type).toBe("urn:thidua:problem:busy");
    expect((await app.request("/healthz")).status).toBe(200);
    for (const end of ends) end();
    expect((await Promise.all(first)).map(({ status }) => status)).toEqual([200, 200]);
    const later = app.request("/d");
    await new Promise((resolve) => setImmediate(resolve));
    ends.at(-1)?.();
    expect((await later).status).toBe(200);
  });

  it("find room after one that failed", async () => {
    const app = new Hono<Environment>();
    app.use(shedding(1));
    app.get("/hong", () => {
      throw new Error("hỏng");
    });
    app.onError((_error, c) => c.text("lỗi", 500));
    app.get("/duoc", (c) => c.text("được"));
    expect((await app.request("/hong")).status).toBe(500);
    expect((await app.request("/duoc")).status).toBe(200);
  });

  describe("are under way until their answer is sent", () => {
    const servers: Server[] = [];
    afterAll(() => {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    });

    /** A service that takes so many at once. */
    async function listening(atOnce: number) {
      const app = new Hono<Environment>();
      const parts: ReadableStreamDefaultController<Uint8Array>[] = [];
      app.use(shedding(atOnce));
      app.get("/dai", (c) => c.body(new ReadableStream({ start: (controller) => void parts.push(controller) })));
      app.get("/ngan", (c) => c.text("được"));
      const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server;
      servers.push(server);
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const { port } = server.address() as AddressInfo;
      const begun = async (signal?: AbortSignal) => {
        const before = parts.length;
        const response = fetch(`http://127.0.0.1:${port}/dai`, signal && { signal });
        await expect.poll(() => parts.length).toBe(before + 1);
        const part = parts.at(-1);
        part?.enqueue(new TextEncoder().encode("một phần"));
        return { part, response: await response };
      };
      return { port, parts, begun, short: async () => (await fetch(`http://127.0.0.1:${port}/ngan`)).status };
    }

    it("to its last word", async () => {
      const { begun, short } = await listening(1);
      const { part, response } = await begun();
      expect([response.status, await short()]).toEqual([200, 503]);
      part?.close();
      expect(await response.text()).toBe("một phần");
      await expect.poll(short).toBe(200);
    });

    it("or until nobody is there to take it; each counts once", async () => {
      const { begun, short } = await listening(1);
      const leaving = new AbortController();
      await begun(leaving.signal);
      expect(await short()).toBe(503);
      leaving.abort();
      await expect.poll(short).toBe(200);
      const { part, response } = await begun();
      expect(await short()).toBe(503);
      part?.close();
      await response.text();
      await expect.poll(short).toBe(200);
    });

    it("and those that wait behind it on one connection leave room when that is gone", async () => {
      const { port, parts, short } = await listening(12);
      const socket = connect(port, "127.0.0.1").on("error", () => undefined);
      socket.write("GET /dai HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(12));
      await expect.poll(() => parts.length).toBe(12);
      expect(await short()).toBe(503);
      socket.destroy();
      await expect.poll(short).toBe(200);
    });
  });
});
