import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { retryAfterOf } from "./problems.ts";
import { ungzipped, unpacked } from "./unpack.ts";

const text = Buffer.from("Phong trào thi đua. ".repeat(50));

describe("a packed body", () => {
  it.each<[string | null, Uint8Array]>([
    [null, text],
    ["identity", text],
    ["gzip", gzipSync(text)],
    ["x-gzip", gzipSync(text)],
    ["br", brotliCompressSync(text)],
    ["deflate", deflateSync(text)],
    ["deflate", deflateRawSync(text)],
    ["gzip, br", brotliCompressSync(gzipSync(text))],
  ])("%s is unpacked", (encoding, body) => expect(unpacked(body, encoding, 10_000)?.length).toBe(text.length));
  it.each<[string, string, Uint8Array]>([
    ["torn", "gzip", gzipSync(text).subarray(0, 20)],
    ["of an unknown kind", "zstd", text],
    ["three times packed", "gzip, gzip, gzip", gzipSync(gzipSync(gzipSync(text)))],
    ["that grows beyond the limit", "gzip", gzipSync(Buffer.alloc(20_000))],
    ["that is none", "gzip", text],
  ])("%s is none", (_case, encoding, body) => expect(unpacked(body, encoding, 10_000)).toBeNull());
  it("that is empty stays empty", () => expect(unpacked(new Uint8Array(), "gzip", 10)).toEqual(new Uint8Array()));
  it("of a sitemap is told by its first bytes", () => {
    expect(ungzipped(gzipSync(text), 10_000)?.length).toBe(text.length);
    expect(ungzipped(text, 10)).toBe(text);
    expect(ungzipped(gzipSync(Buffer.alloc(20_000)), 10_000)).toBeNull();
  });
});

describe("Retry-After", () => {
  const now = Date.parse("2024-01-01T00:00:00Z");
  it.each<[string | undefined, number | null]>([
    ["120", 120],
    ["Mon, 01 Jan 2024 00:01:00 GMT", 60],
    ["Sun, 31 Dec 2023 00:00:00 GMT", 0],
    ["sau", null],
    [undefined, null],
  ])("%s is %s seconds", (value, seconds) => expect(retryAfterOf(value, now)).toBe(seconds));
});
