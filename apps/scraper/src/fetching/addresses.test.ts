import { describe, expect, it } from "vitest";
import { isPrivateAddress } from "./addresses.ts";
import { mayFetch } from "./fetch-page.ts";
import { readRules } from "./politeness.ts";

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
    "224.0.0.1",
  ])("%s", (address) => expect(isPrivateAddress(address)).toBe(true));
  it.each(["8.8.8.8", "172.32.0.1", "203.162.4.190", "2001:ee0::1", "example.gov.vn"])("%s is none", (address) =>
    expect(isPrivateAddress(address)).toBe(false),
  );
});

describe("what may be fetched", () => {
  it.each([
    ["https://example.gov.vn/", true],
    ["http://127.0.0.1/", false],
    ["http://2130706433/", false],
    ["http://0x7f.1/", false],
    ["http://localhost/", false],
    ["http://a.internal/", false],
    ["ftp://example.gov.vn/", false],
    ["file:///etc/passwd", false],
    ["http://user:secret@example.gov.vn/", false],
  ])("%s: %s", (address, may) => expect(mayFetch(new URL(address), false)).toBe(may));
});

describe("robots.txt", () => {
  const rules = (status: number, text = "") => readRules("https://a.vn/robots.txt", status, text, "thidua-crawler/0.1 (x)");
  it("reads its own group and the delay", () => {
    const own = rules(200, "User-agent: thidua-crawler\nDisallow: /a\nCrawl-delay: 7\n\nUser-agent: *\nDisallow: /");
    expect([own.allows("https://a.vn/a/1"), own.allows("https://a.vn/b"), own.delay]).toEqual([false, true, 7]);
  });
  it.each([
    [404, true],
    [403, true],
    [500, false],
    [0, false],
  ])("status %s allows: %s", (status, allowed) => expect(rules(status).allows("https://a.vn/x")).toBe(allowed));
  it("a delay is never longer than a minute", () => expect(rules(200, "User-agent: *\nCrawl-delay: 86400").delay).toBe(60));
});
