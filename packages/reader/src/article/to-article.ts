import { createHash } from "node:crypto";
import type { Article, Place } from "@thidua/core";
import type { ReadPage } from "../text/read-text.ts";

/** A read page with where and when it was fetched, as an Article; the id comes of its content. */
export function toArticle(
  page: ReadPage,
  origin: { source: string; url: string | null; fetchedAt: string },
  province: Place | null,
): Article {
  const contentHash = createHash("sha256").update(`${page.title}\n${page.text}`).digest("hex");
  return {
    id: contentHash.slice(0, 16),
    url: origin.url,
    source: origin.source,
    title: page.title,
    publishedAt: page.publishedAt,
    author: page.author,
    province,
    text: page.text,
    contentHash,
    fetchedAt: origin.fetchedAt,
  };
}
