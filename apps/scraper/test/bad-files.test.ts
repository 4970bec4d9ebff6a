import { mkdtempSync, readdirSync, readlinkSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readArchive } from "../src/index.ts";
import { findInFeed } from "../src/links/feeds.ts";
import { BAD_ARCHIVES, BAD_SOURCES, readPacked, refusedSources } from "./bad-files.ts";
import { archiveRecords, GOOD_PORTAL, packed } from "./spoilt-portal.ts";

describe("an archive", () => {
  it("that is whole gives its articles", async () => {
    expect(await readPacked(packed(archiveRecords()))).toEqual({ articles: 3, problems: [] });
  });

  it.each(BAD_ARCHIVES)("%s has no article, and what is told is told in a line", async (_what, make) => {
    const { articles, problems } = await readPacked(make());
    expect(articles).toBe(0);
    for (const line of problems) expect(line).toMatch(/^[^\n]{5,400}$/);
  });
});

// An archive that is left open is closed by the garbage collector, with a warning, and one day with an error.
describe.runIf(process.platform === "linux")("an archive is closed", () => {
  const openOf = (path: string): number =>
    readdirSync("/proc/self/fd").filter((number) => {
      try {
        return readlinkSync(`/proc/self/fd/${number}`) === path;
      } catch {
        return false;
      }
    }).length;
  const good = packed(archiveRecords());
  it.each<[string, () => Uint8Array, number]>([
    ["that is whole and read to its end", () => good, 3],
    ["that nobody reads further than its first article", () => good, 1],
    ["whose records are none", () => gzipSync("xin chào\n".repeat(100)), 3],
    ["whose first member is torn", () => good.subarray(0, 300), 3],
    ["that is not packed", () => Buffer.concat(archiveRecords()), 1],
  ])("%s", async (_what, make, most) => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), "thidua-open-")));
    const path = join(folder, "a.warc.gz");
    writeFileSync(path, make());
    let pages = 0;
    for await (const _ of readArchive(path, async () => null)) if (++pages >= most) break;
    await new Promise((resolve) => setImmediate(resolve));
    await expect.poll(() => openOf(path)).toBe(0);
    rmSync(folder, { recursive: true });
  });
});

describe("a file of sources", () => {
  it("that is good is taken", () => expect(refusedSources(GOOD_PORTAL.sources)).toBeNull());

  it.each(BAD_SOURCES)("%s is refused in one line", (_what, yaml) => {
    expect(refusedSources(yaml)).toMatch(/^sources\.yaml: (?!.*call stack)\P{Cc}{3,290}$/u);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

const about = { url: "https://example.gov.vn/feed", depth: 0, number: 1, source: "thu", topic: "auto" as const };

it.each([
  [
    "a feed of a billion laughs",
    `<!DOCTYPE r [<!ENTITY a "${"x".repeat(100)}">${Array.from({ length: 9 }, (_, i) => `<!ENTITY b${i} "${`&${i === 0 ? "a" : `b${i - 1}`};`.repeat(10)}">`).join("")}]><rss><channel><item><title>&b8;</title><link>https://example.gov.vn/&b8;</link></item></channel></rss>`,
  ],
  ["a feed nested 200,000 deep", "<rss><channel>".repeat(200_000)],
  [
    "a link that is a script",
    `<rss><channel><item><title>Thi đua</title><link>javascript:alert(1)</link></item><item><link>file:///etc/passwd</link></item></channel></rss>`,
  ],
])("%s leads nowhere", (_what, text) => {
  for (const { url } of findInFeed(text, about, null)) {
    expect(url).toMatch(/^https?:/);
    expect(url.length).toBeLessThan(5_000);
  }
});
