import { createHash } from "node:crypto";
import type { Article, Place } from "@thidua/core";
import type { ReadPage } from "../text/read-text.ts";

/** The id of the article at an address: the same whatever its words are. */
export function articleIdOf(url: string): string {
  return createHash("sha256").update(url).digest("hex").slice(0, 16);
}

/**
 * A read page with where and when it was fetched, as an Article. What has an address is the same article when its words change (a new
 * version of it); what has none is known by its words.
 */
export function toArticle(
  page: ReadPage,
  origin: { source: string; url: string | null; fetchedAt: string },
  province: Place | null,
): Article {
  const title = wellFormed(page.title);
  const text = wellFormed(page.text);
  const contentHash = createHash("sha256").update(`${title}\n${text}`).digest("hex");
  return {
    id: origin.url === null ? contentHash.slice(0, 16) : articleIdOf(origin.url),
    url: origin.url,
    source: origin.source,
    title,
    publishedAt: page.publishedAt,
    author: page.author === null ? null : wellFormed(page.author),
    province,
    text,
    contentHash,
    fetchedAt: origin.fetchedAt,
  };
}

/** Half of a surrogate pair is no character: no database keeps it. As long as before. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udfff]/gu, "\ufffd");
}
