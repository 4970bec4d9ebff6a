import type { Article, Place, ThiDuaRecord, Warning } from "@thidua/core";
import { bigserial, customType, doublePrecision, index, integer, json, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";

/** Text compared by code point, so that every database sorts dates, ids and keys alike, whatever its locale. */
const plain = customType<{ data: string }>({ dataType: () => 'text COLLATE "C"' });

/** Written as a literal of its lexemes (`search/words.ts`), so that no parser or locale of a server has a say in it. */
const words = customType<{ data: string }>({ dataType: () => "tsvector" });

export const articles = pgTable(
  "articles",
  {
    id: plain("id").primaryKey(),
    url: text("url"),
    source: text("source").notNull(),
    title: text("title").notNull(),
    publishedAt: plain("published_at"),
    author: text("author"),
    province: json("province").$type<Place>(),
    text: text("text").notNull(),
    contentHash: plain("content_hash").notNull(),
    fetchedAt: text("fetched_at").notNull(),
    warnings: json("warnings").$type<Warning[]>().notNull(),
    /** Hash of everything but where and when the article was fetched: equal means that a save has nothing to do. */
    extractionHash: plain("extraction_hash").notNull(),
    /** `publishedAt`, or "" so that a cursor can compare it. */
    published: plain("published").notNull(),
    publishedEnd: plain("published_end").notNull(),
    provinceKey: plain("province_key"),
    movements: integer("movements").notNull(),
    figures: integer("figures").notNull(),
    awards: integer("awards").notNull(),
    /** Every word of title and text once, without positions. */
    words: words("words").notNull(),
    /** The article that says the same and counts instead of this one; null where it counts itself. */
    duplicateOf: plain("duplicate_of"),
    /** Hash of the words of the text, equal for exact copies; null for a text too short to be a copy of anything. */
    textKey: plain("text_key"),
    /** Two texts that share most of their words share one of these (`duplicates/signature.ts`). */
    bands: integer("bands").array(),
    savedAt: timestamp("saved_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    index("articles_by_published").on(table.published.desc().nullsFirst(), table.id),
    index("articles_by_province").on(table.provinceKey, table.published),
    index("articles_by_url").on(table.url),
    index("articles_by_words").using("gin", table.words),
    index("articles_by_text_key").on(table.textKey),
    index("articles_by_bands").using("gin", table.bands),
    index("articles_by_original").on(table.duplicateOf),
  ],
);

/** The article as it stood before its text changed. */
export const articleVersions = pgTable(
  "article_versions",
  {
    articleId: plain("article_id").notNull(),
    version: integer("version").notNull(),
    article: json("article").$type<Article>().notNull(),
    replacedAt: timestamp("replaced_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.version] })],
);

/** What the records of every kind are filtered and sorted by; `record` is the whole of it. */
const common = () => ({
  articleId: plain("article_id")
    .notNull()
    .references(() => articles.id, { onDelete: "cascade" }),
  id: plain("id").notNull(),
  start: integer("start").notNull(),
  end: integer("end").notNull(),
  published: plain("published").notNull(),
  placeKey: plain("place_key"),
  /** Province of the place, else of the article. */
  provinceKey: plain("province_key"),
  level: plain("level"),
  /** First and last day of the period, null where there is none. */
  fromDay: plain("from_day"),
  toDay: plain("to_day"),
  campaign: plain("campaign"),
  review: plain("review").notNull(),
  confidence: doublePrecision("confidence").notNull(),
  words: words("words").notNull(),
  record: json("record").$type<ThiDuaRecord>().notNull(),
});

export const movements = pgTable("movements", { ...common(), nameKey: plain("name_key").notNull() }, (table) => [
  primaryKey({ columns: [table.articleId, table.id] }),
  index("movements_by_id").on(table.id),
  index("movements_by_published").on(table.published.desc().nullsFirst(), table.articleId, table.start, table.id),
  index("movements_by_province").on(table.provinceKey, table.published),
  index("movements_by_words").using("gin", table.words),
]);

export const figures = pgTable(
  "figures",
  { ...common(), value: doublePrecision("value").notNull(), unit: text("unit").notNull(), status: plain("status").notNull() },
  (table) => [
    primaryKey({ columns: [table.articleId, table.id] }),
    index("figures_by_id").on(table.id),
    index("figures_by_published").on(table.published.desc().nullsFirst(), table.articleId, table.start, table.id),
    index("figures_by_province").on(table.provinceKey, table.published),
    index("figures_by_province_and_time").on(table.provinceKey, table.toDay, table.fromDay),
    index("figures_by_place").on(table.placeKey, table.toDay, table.fromDay),
    index("figures_by_words").using("gin", table.words),
  ],
);

export const awards = pgTable(
  "awards",
  {
    ...common(),
    award: plain("award").notNull(),
    rank: integer("rank"),
    authority: plain("authority"),
    recipientKind: plain("recipient_kind").notNull(),
    recipientCount: doublePrecision("recipient_count"),
    status: plain("status").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.id] }),
    index("awards_by_id").on(table.id),
    index("awards_by_published").on(table.published.desc().nullsFirst(), table.articleId, table.start, table.id),
    index("awards_by_province").on(table.provinceKey, table.published),
    index("awards_by_award").on(table.award, table.provinceKey, table.published),
    index("awards_by_place").on(table.placeKey, table.published),
    index("awards_by_words").using("gin", table.words),
  ],
);

/** Runs of whole sentences, small enough that where words stand in them says something about what they are about. */
export const passages = pgTable(
  "passages",
  {
    articleId: plain("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    start: integer("start").notNull(),
    text: text("text").notNull(),
    words: words("words").notNull(),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.start] }), index("passages_by_words").using("gin", table.words)],
);

/**
 * What editors decided. A decision hangs on what it is about (article, kind, span, field), not on a row of a record, and refers to
 * no other table: it outlives re-extraction and even the article. Rows are only ever added.
 */
export const decisions = pgTable(
  "decisions",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    articleId: plain("article_id").notNull(),
    kind: plain("kind").notNull(),
    start: integer("start").notNull(),
    end: integer("end").notNull(),
    /** Field that it is about; null for the record as a whole. */
    field: plain("field"),
    review: plain("review").notNull(),
    value: json("value"),
    quote: text("quote").notNull(),
    editor: text("editor").notNull(),
    decidedAt: timestamp("decided_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index("decisions_by_subject").on(table.articleId, table.kind, table.start, table.end)],
);

/** What a portal was found to link to, and what came of each page: the frontier of the crawler. Times are ISO, in UTC. */
export const crawlPages = pgTable(
  "crawl_pages",
  {
    source: plain("source").notNull(),
    /** What the page is, however it is addressed. */
    key: plain("key").notNull(),
    url: text("url").notNull(),
    host: plain("host").notNull(),
    kind: plain("kind").notNull(),
    state: plain("state").notNull(),
    /** Lower is sooner. */
    priority: integer("priority").notNull(),
    /** A waiting page is taken no sooner; a done one is looked at again from then on, never where null. */
    due: plain("due"),
    attempts: integer("attempts").notNull().default(0),
    depth: integer("depth").notNull().default(0),
    /** Address of the page that led here. */
    parent: text("parent"),
    /** The words of the link. */
    title: text("title"),
    /** Fields of the form that leads here; null for an address that is just asked for. */
    form: json("form").$type<[string, string][]>(),
    worker: plain("worker"),
    takenAt: plain("taken_at"),
    status: integer("status"),
    reason: text("reason"),
    etag: text("etag"),
    lastModified: text("last_modified"),
    /** SHA-256 of the page as it came. */
    bodyHash: plain("body_hash"),
    /** How often in a row the page was found unchanged. */
    unchanged: integer("unchanged").notNull().default(0),
    fetchedAt: plain("fetched_at"),
    articleId: plain("article_id"),
    /** ISO day of the article, where it is known. */
    publishedAt: plain("published_at"),
    seq: bigserial("seq", { mode: "number" }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.source, table.key] }),
    index("crawl_pages_by_turn").on(table.source, table.state, table.priority, table.seq),
    index("crawl_pages_by_worker").on(table.worker),
  ],
);

/** What is known of the hosts that are asked. */
export const crawlHosts = pgTable("crawl_hosts", {
  host: plain("host").primaryKey(),
  state: plain("state").notNull(),
  reason: text("reason"),
  /** Since when it is in this state. */
  since: plain("since").notNull(),
  failures: integer("failures").notNull(),
  /** Seconds between two requests, as the host bore them lately. */
  delay: doublePrecision("delay").notNull(),
  notBefore: plain("not_before"),
  robotsStatus: integer("robots_status"),
  robots: text("robots"),
  robotsAt: plain("robots_at"),
});

/** One walk over a source from its start pages on; one that was interrupted is gone on with. */
export const crawlRounds = pgTable("crawl_rounds", {
  source: plain("source").primaryKey(),
  round: integer("round").notNull(),
  startedAt: plain("started_at").notNull(),
  finishedAt: plain("finished_at"),
});
