import type { CheerioAPI } from "cheerio";
import { isoDay, readDate } from "../dates/read-date.ts";
import { collapse } from "../text/lines.ts";

/** What the head of a page says of it. */
export interface Metadata {
  /** `<title>`, `og:title`, headline of the structured data: as written, with the site's name where it is in them. */
  titles: string[];
  siteName: string | null;
  publishedAt: string | null;
  author: string | null;
  canonical: string | null;
}

// A stamp with a zone is a moment; the day is that of Viet Nam.
const MOMENT = /^(\d{4})-(\d{1,2})-(\d{1,2})[T ]\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/;
const NOBODY =
  /^(?:admin\w*|administrator|super ?user|quản trị(?: viên)?|root|editor|user\d*|guest|ban biên tập website|biên tập viên|bbt|null|undefined|https?:.*)$/i;

/** The day in Viet Nam of a time stamp or a written date; null for anything else. */
export function dayOfStamp(stamp: string): string | null {
  const text = collapse(stamp);
  if (MOMENT.test(text)) {
    const moment = Date.parse(text);
    if (!Number.isNaN(moment)) {
      const local = new Date(moment + 7 * 3_600_000);
      return isoDay(local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate());
    }
  }
  return readDate(text)?.iso ?? null;
}

/** An author's name, or null where it is only the account of the system. */
export function realAuthor(name: string | null | undefined): string | null {
  const clean = collapse(name ?? "");
  if (clean === "" || clean.length > 80 || NOBODY.test(clean) || clean.split(" ").every((part) => NOBODY.test(part))) return null;
  return clean;
}

type Json = { [key: string]: unknown };

function* objects(value: unknown, depth = 0): Generator<Json> {
  if (depth > 5 || value === null || typeof value !== "object") return;
  if (Array.isArray(value)) {
    for (const part of value) yield* objects(part, depth + 1);
    return;
  }
  yield value as Json;
  yield* objects((value as Json)["@graph"], depth + 1);
}

function text(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return text(value[0]);
  if (value !== null && typeof value === "object") return text((value as Json).name);
  return null;
}

/** Reads the head; before the tree is cleaned. */
export function readMetadata($: CheerioAPI): Metadata {
  const meta = (...names: string[]) => {
    for (const name of names) {
      const content = $(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`).first().attr("content");
      if (content !== undefined && content.trim() !== "") return content;
    }
    return null;
  };
  const linked = { headline: null as string | null, published: null as string | null, author: null as string | null };
  $('script[type="application/ld+json"]').each((_, script) => {
    try {
      for (const object of objects(JSON.parse($(script).text()))) {
        if (!/Article|NewsArticle|BlogPosting|Report/.test(String(object["@type"]))) continue;
        linked.headline ??= text(object.headline);
        linked.published ??= text(object.datePublished);
        linked.author ??= text(object.author);
      }
    } catch {
      // Structured data that does not parse says nothing.
    }
  });
  const stamps = [
    linked.published,
    meta("article:published_time", "datePublished", "pubdate", "publishdate", "publish-date", "DC.date.issued", "dc.date", "date"),
    $('[itemprop="datePublished"]').first().attr("datetime") ?? $('[itemprop="datePublished"]').first().text(),
    $("time[pubdate],article time[datetime]").first().attr("datetime") ?? null,
  ];
  const published = stamps.flatMap((stamp) => (stamp ? [dayOfStamp(stamp)] : [])).find((day) => day !== null);
  return {
    titles: [meta("og:title", "twitter:title", "title"), linked.headline, $("title").first().text()].flatMap((title) => {
      const clean = collapse(title ?? "");
      return clean === "" ? [] : [clean];
    }),
    siteName: meta("og:site_name", "application-name"),
    publishedAt: published ?? null,
    author:
      realAuthor(linked.author) ??
      realAuthor(meta("author", "article:author", "dc.creator")) ??
      realAuthor($('[itemprop="author"]').first().text()),
    canonical: $('link[rel="canonical"]').first().attr("href") ?? meta("og:url"),
  };
}
