import type { FoundPage } from "@thidua/store";
import { Parser } from "htmlparser2";
import { storable } from "../text.ts";
import { mayBeArticle, OFF_TOPIC, PRIORITY } from "./find-links.ts";
import { keyOf, plainAddress } from "./identity.ts";
import { isOwnList, relevanceOf } from "./relevance.ts";

interface Entry {
  kind: "sitemap" | "url" | "item";
  link: string;
  title: string;
  lead: string;
  /** When it was posted or changed last, as written. */
  modified: string;
  posted: string;
}

const ENTRIES: Readonly<Record<string, Entry["kind"]>> = { sitemap: "sitemap", url: "url", item: "item", entry: "item" };
const MOST_ENTRIES = 50_000;
const MOST_FIELD = 5_000;
/** Tags within tags; a feed has ten. The parser's stack costs as much a tag as it is deep. */
const MOST_DEPTH = 100;

/** Entries of a sitemap, a sitemap index, an RSS or an Atom feed. Never throws. */
function readEntries(xml: string): Entry[] {
  const entries: Entry[] = [];
  let entry: Entry | null = null;
  let field = "";
  let link = "";
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        // What is nested deeper is no feed: the rest is not read.
        if (++depth > MOST_DEPTH) parser.pause();
        const kind = ENTRIES[name];
        if (kind !== undefined && entry === null) entry = { kind, link: "", title: "", lead: "", modified: "", posted: "" };
        field = name;
        // Atom: <link rel="alternate" href="…"/>
        if (entry !== null && name === "link" && attributes.href !== undefined && (attributes.rel ?? "alternate") === "alternate")
          link = attributes.href;
      },
      ontext(text) {
        if (entry === null) return;
        const to = FIELDS[field];
        if (to !== undefined && entry[to].length < MOST_FIELD) entry[to] += text;
      },
      onclosetag(name) {
        depth--;
        field = "";
        if (entry === null || ENTRIES[name] !== entry.kind) return;
        if (entry.link.trim() === "") entry.link = link;
        if (entries.length < MOST_ENTRIES) entries.push(entry);
        entry = null;
        link = "";
      },
    },
    { xmlMode: true, decodeEntities: true, recognizeCDATA: true },
  );
  parser.write(xml);
  parser.end();
  return entries;
}

const FIELDS: Readonly<Record<string, "link" | "title" | "lead" | "modified" | "posted">> = {
  loc: "link",
  link: "link",
  title: "title",
  "news:title": "title",
  description: "lead",
  summary: "lead",
  lastmod: "modified",
  updated: "modified",
  pubDate: "posted",
  published: "posted",
  "dc:date": "posted",
  "news:publication_date": "posted",
};

/** Why a page of a feed is not asked for: it was posted before the day asked for. */
export const OLDER = "older";

/** Pages that a feed or sitemap names on its own host; an entry that says when it changed is fetched again after that. */
export function findInFeed(
  xml: string,
  list: { url: string; depth: number; source: string; topic: "auto" | "all" },
  since: string | null,
): FoundPage[] {
  const host = (address: string) => new URL(address).host.replace(/^www\./, "");
  const own = list.topic === "all" || isOwnList(list.source, list.url);
  const found = new Map<string, FoundPage>();
  for (const entry of readEntries(xml)) {
    const url = plainAddress(entry.link.trim(), list.url);
    if (url === null || host(url) !== host(list.url)) continue;
    const key = keyOf(url);
    const modified = isoTime(entry.modified);
    const common = { key, url, depth: list.depth + 1, parent: list.url, modified };
    if (entry.kind === "sitemap") {
      if (list.depth < 3) found.set(key, { ...common, kind: "feed", priority: PRIORITY.start, title: null, again: modified === null });
      continue;
    }
    if (!mayBeArticle(url)) continue;
    const title = storable(entry.title.replace(/\s+/g, " ").trim().slice(0, 300)) || null;
    const relevance = relevanceOf(title ?? "", entry.lead.replace(/<[^>]*>/g, " ").slice(0, 500), url);
    // What changed last before that day was posted before it too.
    const last = modified ?? isoTime(entry.posted);
    const old = since !== null && last !== null && last.slice(0, 10) < since;
    const skip = old ? OLDER : own || relevance !== "elsewhere" ? null : OFF_TOPIC;
    const priority = relevance === "field" ? PRIORITY.field : PRIORITY.unknown;
    found.set(key, { ...common, kind: "article", priority, title, skip });
  }
  return [...found.values()];
}

function isoTime(text: string): string | null {
  const at = Date.parse(text.trim());
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}
