import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readLinks } from "@thidua/scraper";
import fc from "fast-check";
import { readPacked, refusedSources } from "../../../../apps/scraper/test/bad-files.ts";
import { archiveRecords, findInFeed, GOOD_PORTAL, packed, readRules } from "../../../../apps/scraper/test/spoilt-portal.ts";
import { mutated } from "../../../../packages/reader/test/mutations.ts";
import { spoilt } from "../../../../packages/reader/test/spoilt-files.ts";
import { holds, isLine, type Parser, parser } from "../parser.ts";
import { FEED_SOUP, ROBOTS_SOUP, SOURCES_SOUP, TAG_SOUP } from "./soup.ts";

const spoiltText = (...good: string[]): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...good.map((text) => Buffer.from(text))), spoilt).map(([bytes, changes]) => mutated(bytes, changes).toString());

const LIST = { url: "https://example.gov.vn/feed", depth: 0, source: "thu", topic: "auto" as const };

function readsRobots(text: string): void {
  const rules = readRules("https://example.gov.vn/robots.txt", 200, text);
  if (rules === null) return;
  holds(typeof rules.allows("https://example.gov.vn/tin/30001-a.html") === "boolean", "neither allowed nor forbidden");
}

function readsFeed(text: string): void {
  for (const { url, title } of findInFeed(text, LIST, null)) {
    holds(/^https?:\/\/(?:www\.)?example\.gov\.vn(?:[/?#]|$)/.test(url), `a feed leads to ${url}`);
    holds((title?.length ?? 0) <= 300, "a title without end");
  }
}

const records = archiveRecords();
let folder: string | undefined;

export const PORTALS: readonly Parser[] = [
  parser({
    name: "robots",
    what: { vi: "robots.txt", en: "robots.txt" },
    share: 100_000,
    batch: 2_000,
    inputs: fc.oneof(ROBOTS_SOUP, spoiltText(GOOD_PORTAL.robots)),
    read: readsRobots,
  }),
  parser({
    name: "feeds",
    what: { vi: "nguồn tin và sơ đồ trang (RSS, Atom, sitemap)", en: "feeds and sitemaps (RSS, Atom)" },
    share: 60_000,
    batch: 1_000,
    inputs: fc.oneof(FEED_SOUP, spoiltText(GOOD_PORTAL.feed, GOOD_PORTAL.atom, GOOD_PORTAL.sitemap)),
    read: readsFeed,
  }),
  parser({
    name: "links",
    what: { vi: "liên kết của trang", en: "links of pages" },
    share: 70_000,
    batch: 1_000,
    inputs: fc.oneof(TAG_SOUP, spoiltText(GOOD_PORTAL.page)),
    read: (html) => holds(readLinks(html).links.length <= 5_000, "more links than are read"),
  }),
  parser({
    name: "sources",
    what: { vi: "tệp nguồn (YAML)", en: "files of sources (YAML)" },
    share: 12_000,
    batch: 250,
    inputs: fc.oneof(SOURCES_SOUP, spoiltText(GOOD_PORTAL.sources)),
    read: (yaml) => {
      const line = refusedSources(yaml);
      holds(line === null || isLine(line), `refused with no line: ${line}`);
    },
  }),
  parser({
    name: "warc",
    what: { vi: "kho lưu trang (WARC)", en: "archives of pages (WARC)" },
    share: 4_000,
    batch: 50,
    inputs: fc.oneof(
      spoilt.map((changes) => mutated(packed(records), changes)),
      // Packed whole, spoilt inside.
      fc
        .tuple(fc.nat(records.length - 1), spoilt)
        .map(([at, changes]) => packed(records.map((one, i) => (i === at ? mutated(one, changes) : one)))),
    ),
    read: async (file) => {
      const { articles, problems } = await readPacked(file, folder);
      holds(articles <= 300, `${articles} articles of three`);
      for (const line of problems) holds(isLine(line), `no line: ${line.slice(0, 500)}`);
    },
    open: async () => {
      const made = await mkdtemp(join(tmpdir(), "thidua-fuzz-"));
      folder = made;
      return () => rm(made, { recursive: true, force: true });
    },
  }),
];
