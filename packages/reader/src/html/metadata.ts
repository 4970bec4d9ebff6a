import type { AnyNode, Element } from "domhandler";
import { isoDay, readDate } from "../dates/read-date.ts";
import { collapse } from "../text/lines.ts";
import { type TreeIndex, textOf } from "./tree-index.ts";

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
export function readMetadata(tree: TreeIndex): Metadata {
  const contents = new Map<string, string>();
  for (const { attribs } of tree.named("meta")) {
    const content = attribs.content ?? "";
    for (const name of [attribs.property, attribs.name, attribs.itemprop])
      if (name !== undefined && content.trim() !== "" && !contents.has(name)) contents.set(name, content);
  }
  const meta = (...names: string[]) => {
    for (const name of names) {
      const content = contents.get(name);
      if (content !== undefined) return content;
    }
    return null;
  };
  const property = (name: string) => tree.properties.find(({ attribs }) => attribs.itemprop === name);
  const written = (element: Element | undefined) => (element === undefined ? null : textOf(element));
  const inArticle = (element: Element) => {
    for (let at: AnyNode | null = element; at !== null; at = at.parent) if (at.type === "tag" && at.name === "article") return true;
    return false;
  };
  const time = tree
    .named("time")
    .find((element) => element.attribs.pubdate !== undefined || (element.attribs.datetime !== undefined && inArticle(element)));
  const linked = { headline: null as string | null, published: null as string | null, author: null as string | null };
  for (const script of tree.named("script")) {
    if (script.attribs.type !== "application/ld+json") continue;
    try {
      for (const object of objects(JSON.parse(textOf(script)))) {
        if (!/Article|NewsArticle|BlogPosting|Report/.test(String(object["@type"]))) continue;
        linked.headline ??= text(object.headline);
        linked.published ??= text(object.datePublished);
        linked.author ??= text(object.author);
      }
    } catch {
      // Structured data that does not parse says nothing.
    }
  }
  const stamps = [
    linked.published,
    meta("article:published_time", "datePublished", "pubdate", "publishdate", "publish-date", "DC.date.issued", "dc.date", "date"),
    property("datePublished")?.attribs.datetime ?? written(property("datePublished")),
    time?.attribs.datetime ?? null,
  ];
  const published = stamps.flatMap((stamp) => (stamp ? [dayOfStamp(stamp)] : [])).find((day) => day !== null);
  return {
    titles: [meta("og:title", "twitter:title", "title"), linked.headline, written(tree.named("title")[0])].flatMap((title) => {
      const clean = collapse(title ?? "");
      return clean === "" ? [] : [clean];
    }),
    siteName: meta("og:site_name", "application-name"),
    publishedAt: published ?? null,
    author:
      realAuthor(linked.author) ?? realAuthor(meta("author", "article:author", "dc.creator")) ?? realAuthor(written(property("author"))),
    canonical: tree.named("link").find(({ attribs }) => attribs.rel === "canonical")?.attribs.href ?? meta("og:url"),
  };
}
