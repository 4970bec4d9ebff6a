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
    savedAt: timestamp("saved_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    index("articles_by_published").on(table.published.desc().nullsFirst(), table.id),
    index("articles_by_province").on(table.provinceKey, table.published),
    index("articles_by_url").on(table.url),
    index("articles_by_words").using("gin", table.words),
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
    index("awards_by_award").on(table.award, table.published),
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
