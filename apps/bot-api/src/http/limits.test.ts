import { Hono } from "hono";
import { describe, expect, it } from "vitest";
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
});
