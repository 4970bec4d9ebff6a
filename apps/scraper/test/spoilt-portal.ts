import { gzipMember } from "../src/archive/gzip-member.ts";
import { exchangeRecords } from "../src/archive/records.ts";
import { madePage } from "./portal.ts";

export { readRules } from "../src/fetching/robots.ts";
export { findInFeed } from "../src/links/feeds.ts";

const encoder = new TextEncoder();

/** The records of an archive as this crawler writes it, one exchange after the other, not packed yet: spoilt or not, `packed` packs them. */
export function archiveRecords(): Buffer[] {
  return [1, 2, 3].flatMap((i) =>
    exchangeRecords(
      {
        url: `https://example.gov.vn/tin/3000${i}-thi-dua.html`,
        method: "GET",
        requestHeaders: [["user-agent", "thu"]],
        requestBody: null,
        status: 200,
        headers: [["content-type", "text/html; charset=utf-8"]],
        body: encoder.encode(madePage(i)),
        digest: "0".repeat(64),
        fetchedAt: "2026-01-05T08:00:00.000Z",
      },
      { source: "thu", kind: "article", parent: null, title: "Xã thi đua", profile: null },
    ),
  );
}

export const packed = (records: readonly Uint8Array[]): Buffer => Buffer.concat(records.map(gzipMember));

/** A page of a portal, a feed, a sitemap, a robots.txt and a file of sources, all of them good. */
export const GOOD_PORTAL = {
  page: madePage(2),
  feed: `<?xml version="1.0"?><rss version="2.0"><channel><item><title>Xã thi đua</title><link>https://example.gov.vn/tin/30001-a.html</link><pubDate>Fri, 05 Jan 2024 08:00:00 GMT</pubDate><description><![CDATA[<p>Phong trào</p>]]></description></item></channel></rss>`,
  atom: `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="html">Xã thi đua</title><link rel="alternate" href="/tin/30002-b.html"/><updated>2024-01-05T08:00:00Z</updated></entry></feed>`,
  sitemap: `<?xml version="1.0"?><urlset><url><loc>https://example.gov.vn/tin/30001-a.html</loc><lastmod>2024-01-05</lastmod></url></urlset>`,
  robots: "User-agent: *\nDisallow: /noi-bo/\nAllow: /noi-bo/tin\nCrawl-delay: 5\nSitemap: https://example.gov.vn/s.xml\n",
  sources:
    'contact: thu@example.vn\nsources:\n  - id: thu\n    name: "Cổng thử"\n    start: ["https://example.gov.vn/tin"]\n    delay: 2\n    schedule: weekly\n',
};
