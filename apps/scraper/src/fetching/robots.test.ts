import { describe, expect, it } from "vitest";
import { readRules } from "./robots.ts";

const rules = (text: string, status = 200) => readRules("https://a.vn/robots.txt", status, text);
const allows = (text: string, path: string) => rules(text)?.allows(`https://a.vn${path}`);

describe("robots.txt by RFC 9309", () => {
  it.each<[boolean, string, string, string]>([
    [true, "an empty file", "", "/x"],
    [false, "its own group goes before the one for all", "User-agent: *\nAllow: /\n\nUser-agent: thidua-crawler\nDisallow: /a", "/a/1"],
    [true, "and then the one for all says nothing", "User-agent: *\nDisallow: /\n\nUser-agent: Thidua-Crawler\nDisallow: /a", "/b"],
    [
      false,
      "two groups of one name are one",
      "User-agent: thidua-crawler\nDisallow: /a\n\nUser-agent: *\nDisallow:\n\nUser-agent: thidua-crawler\nDisallow: /b",
      "/b",
    ],
    [false, "several names before one group", "User-agent: khác\nUser-agent: thidua-crawler\nDisallow: /a", "/a"],
    [
      false,
      "a sitemap between names parts nothing",
      "User-agent: thidua-crawler\nSitemap: https://a.vn/s.xml\nUser-agent: khác\nDisallow: /a",
      "/a",
    ],
    [true, "a name within a name is another", "User-agent: thidua\nDisallow: /", "/a"],
    [true, "the longest match wins", "User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c"],
    [true, "of equal matches the one that allows", "User-agent: *\nDisallow: /a\nAllow: /a", "/a"],
    [false, "a star stands for anything", "User-agent: *\nDisallow: /*.pdf", "/x/y.pdf?z"],
    [true, "a dollar sign for the end", "User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?z"],
    [false, "letters are compared as they are encoded", "User-agent: *\nDisallow: /tin-tức", "/tin-t%E1%BB%A9c/1"],
    [true, "capitals in paths count", "User-agent: *\nDisallow: /A", "/a"],
    [true, "a comment says nothing", "User-agent: * # tất cả\n# Disallow: /", "/a"],
    [false, "a mark of byte order at its head", "\uFEFFUser-agent: *\nDisallow: /a", "/a"],
    [false, "lines end in any way", "User-agent: *\rDisallow: /a\r\nDisallow: /b", "/b"],
    [true, "rules before any name are nobody's", "Disallow: /\nUser-agent: *\nDisallow: /b", "/a"],
    [true, "it is always allowed itself", "User-agent: *\nDisallow: /", "/robots.txt"],
    [true, "a page of HTML in its place forbids nothing", "<html><body>Disallow: /</body></html>", "/a"],
  ])("%s: %s", (allowed, _case, text, path) => expect(allows(text, path)).toBe(allowed));

  it.each([
    [404, true],
    [403, true],
    [401, true],
    [500, false],
    [503, false],
    [429, false],
    [0, false],
  ])("status %s is a yes: %s", (status, allowed) => expect(rules("", status)?.allows("https://a.vn/x") ?? false).toBe(allowed));

  it.each([
    ["7", 7],
    ["0.5", 0.5],
    ["-1", 0],
    ["lâu", 0],
    ["999999999", 86_400],
  ])("Crawl-delay %s is %s seconds", (said, seconds) => expect(rules(`User-agent: *\nCrawl-delay: ${said}`)?.delay).toBe(seconds));
});
