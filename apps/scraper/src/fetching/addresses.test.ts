import { describe, expect, it } from "vitest";
import { isPrivateAddress, mayFetch } from "./addresses.ts";

describe("private addresses", () => {
  it.each([
    "127.0.0.1",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "0.0.0.0",
    "100.64.1.1",
    "::1",
    "[::1]",
    "fe80::1",
    "fd00::1",
    "::ffff:10.0.0.1",
    "::ffff:7f00:1",
    "::",
    "::127.0.0.1",
    "::ffff:0:127.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b:1::a00:1",
    "2001:0:4136:e378:8000:63bf:3fff:fdd2",
    "2002:7f00:1::",
    "fec0::1",
    "3fff::1",
    "192.88.99.1",
    "255.255.255.255",
    "224.0.0.1",
  ])("%s", (address) => expect(isPrivateAddress(address)).toBe(true));
  it.each(["8.8.8.8", "172.32.0.1", "203.162.4.190", "2001:ee0::1", "2400:cb00::1", "example.gov.vn"])("%s is none", (address) =>
    expect(isPrivateAddress(address)).toBe(false),
  );
});

describe("what may be fetched", () => {
  it.each([
    ["https://example.gov.vn/", true],
    ["http://127.0.0.1/", false],
    ["http://127.0.0.9:8080/", true],
    ["http://127.0.0.9:8081/", false],
    ["http://[::ffff:127.0.0.1]/", false],
    ["http://localhost./", false],
    ["http://router.lan/", false],
    ["http://2130706433/", false],
    ["http://0177.0.0.1/", false],
    ["http://127.1/", false],
    ["http://①②⑦.⓪.⓪.①/", false],
    ["http://[::]/", false],
    ["http://[::127.0.0.1]/", false],
    ["http://169.254.169.254/latest/meta-data/", false],
    ["http://metadata.google.internal/", false],
    ["HTTP://LOCALHOST/", false],
    ["http://a.localhost./", false],
    ["gopher://example.gov.vn/", false],
    ["data:text/html,xin", false],
    ["javascript:alert(1)", false],
    ["http://0x7f.1/", false],
    ["http://localhost/", false],
    ["http://a.internal/", false],
    ["ftp://example.gov.vn/", false],
    ["file:///etc/passwd", false],
    ["http://user:secret@example.gov.vn/", false],
  ])("%s: %s", (address, may) => expect(mayFetch(new URL(address), new Set(["127.0.0.9:8080"]))).toBe(may));
});
