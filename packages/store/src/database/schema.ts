import type { Article, Place, RecordKind, ThiDuaRecord, Warning } from "@thidua/core";
import { sql } from "drizzle-orm";
import {
  bigint,
  bigserial,
  boolean,
  customType,
  doublePrecision,
  index,
  integer,
  json,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
} from "drizzle-orm/pg-core";
import type { RunSummary } from "../frontier/frontier.ts";

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
    /** 0..1, of scanned pages; null where the text was there to be read. */
    ocrConfidence: doublePrecision("ocr_confidence"),
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
  index("movements_by_confidence").on(table.confidence.desc().nullsFirst(), table.articleId, table.start, table.id),
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
    index("figures_by_value").on(table.value, table.articleId, table.start, table.id),
    index("figures_by_confidence").on(table.confidence.desc().nullsFirst(), table.articleId, table.start, table.id),
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
    index("awards_by_count").on(sql`coalesce(${table.recipientCount}, -1)`, table.articleId, table.start, table.id),
    index("awards_by_confidence").on(table.confidence.desc().nullsFirst(), table.articleId, table.start, table.id),
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
 * What editors decided. A decision hangs on what it is about (article, kind, record as it was first said, span), not on a row of a
 * record, and refers to no other table: it outlives re-extraction and even the article. Rows are only ever added; the last one about a
 * subject says how it stands, an undo too.
 */
export const decisions = pgTable(
  "decisions",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    articleId: plain("article_id").notNull(),
    kind: plain("kind").notNull(),
    /** Id of the record that it is about: the engine's, or the one given when an editor created it. */
    subject: plain("subject").notNull(),
    /** 1 for the first decision about the subject; two editors cannot both make the same one. */
    version: integer("version").notNull(),
    action: plain("action").notNull(),
    start: integer("start").notNull(),
    end: integer("end").notNull(),
    quote: text("quote").notNull(),
    /** Where the record stands from now on. */
    review: plain("review").notNull(),
    /** The whole record before and after; null where there is none. */
    before: json("before").$type<ThiDuaRecord>(),
    after: json("after").$type<ThiDuaRecord>(),
    reason: plain("reason"),
    note: text("note"),
    /** Whether the gate read the values of `after` from its quote again (`read`), or they are the editor's own reading (`own`). */
    reading: plain("reading"),
    /** Decision that this one takes back. */
    undoes: bigint("undoes", { mode: "number" }),
    /** Record that says the same, for a rejected duplicate. */
    sameAs: plain("same_as"),
    /** A random tenth of the subjects is looked at a second time, blind. */
    drawn: boolean("drawn").notNull().default(false),
    /** Name that the client gave the request: asked again, it is not done again. */
    request: plain("request").unique("decisions_by_request"),
    editor: text("editor").notNull(),
    role: plain("role").notNull().default("editor"),
    decidedAt: timestamp("decided_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    unique("decisions_by_subject_and_version").on(table.articleId, table.kind, table.subject, table.version),
    index("decisions_by_subject").on(table.subject),
  ],
);

/** What a second editor said of a record without seeing what the first one said. It changes nothing; it measures. */
export const secondReviews = pgTable(
  "second_reviews",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    articleId: plain("article_id").notNull(),
    kind: plain("kind").notNull(),
    subject: plain("subject").notNull(),
    review: plain("review").notNull(),
    record: json("record").$type<ThiDuaRecord>(),
    editor: text("editor").notNull(),
    decidedAt: timestamp("decided_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [unique("second_reviews_by_subject").on(table.articleId, table.kind, table.subject)],
);

/** What editors said of whole articles; the last one stands, as long as the text is the same. */
export const articleReviews = pgTable(
  "article_reviews",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    articleId: plain("article_id").notNull(),
    contentHash: plain("content_hash").notNull(),
    verdict: plain("verdict").notNull(),
    editor: text("editor").notNull(),
    role: plain("role").notNull(),
    decidedAt: timestamp("decided_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index("article_reviews_by_article").on(table.articleId, table.id)],
);

/** What editors said of which article is a copy of which; the last row about an article that none takes back stands, whatever words say. */
export const copyDecisions = pgTable(
  "copy_decisions",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    articleId: plain("article_id").notNull(),
    /** 1 for the first decision about the article; two editors cannot both make the same one. */
    version: integer("version").notNull(),
    action: plain("action").notNull(),
    /** The article that it is a copy of from now on, and was before; null for an article that counts itself. */
    original: plain("original"),
    before: plain("before"),
    /** Its own copies, which went along to the original. */
    moved: json("moved").$type<string[]>().notNull(),
    /** Decision that this one takes back. */
    undoes: bigint("undoes", { mode: "number" }),
    editor: text("editor").notNull(),
    role: plain("role").notNull(),
    decidedAt: timestamp("decided_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [unique("copy_decisions_by_version").on(table.articleId, table.version)],
);

/** How often a record was given in an answer. */
export const recordUses = pgTable(
  "record_uses",
  { kind: plain("kind").notNull(), recordId: plain("record_id").notNull(), uses: integer("uses").notNull() },
  (table) => [primaryKey({ columns: [table.recordId, table.kind] })],
);

/** What readers found wrong with an answer. */
export const feedback = pgTable(
  "feedback",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    question: text("question").notNull(),
    answer: text("answer").notNull(),
    what: plain("what").notNull(),
    note: text("note"),
    records: json("records").$type<{ kind: RecordKind; id: string }[]>().notNull(),
    state: plain("state").notNull().default("open"),
    settledBy: text("settled_by"),
    settledAt: timestamp("settled_at", { withTimezone: true }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index("feedback_by_state").on(table.state, table.id)],
);

/** Records that open feedback is about. */
export const reportedRecords = pgTable(
  "reported_records",
  { recordId: plain("record_id").notNull(), feedbackId: bigint("feedback_id", { mode: "number" }).notNull() },
  (table) => [primaryKey({ columns: [table.recordId, table.feedbackId] }), index("reported_records_by_feedback").on(table.feedbackId)],
);

/** Who may sign in. */
export const users = pgTable("users", {
  /** As typed at the door, lower case. */
  name: plain("name").primaryKey(),
  display: text("display").notNull(),
  role: plain("role").notNull(),
  /** scrypt with its parameters and salt (`users/password.ts`). */
  password: text("password").notNull(),
  disabled: boolean("disabled").notNull().default(false),
  /** Wrong passwords in a row, and until when none is looked at. */
  failures: integer("failures").notNull().default(0),
  lockedUntil: timestamp("locked_until", { withTimezone: true }),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
});

/** Who is signed in; a token is known by its hash only. */
export const sessions = pgTable(
  "sessions",
  {
    tokenHash: plain("token_hash").primaryKey(),
    user: plain("user_name")
      .notNull()
      .references(() => users.name, { onDelete: "cascade" }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
  },
  (table) => [index("sessions_by_user").on(table.user)],
);

/** Every try to sign in, and what came of it. */
export const signIns = pgTable(
  "sign_ins",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    name: plain("name").notNull(),
    outcome: plain("outcome").notNull(),
    at: timestamp("at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index("sign_ins_by_name").on(table.name, table.id)],
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
    // Only of what waits or is taken: a page that is settled leaves both.
    index("crawl_pages_waiting").on(table.source, table.priority, table.seq).where(sql`state = 'waiting'`),
    index("crawl_pages_taken").on(table.worker).where(sql`worker is not null`),
    index("crawl_pages_by_article").on(table.articleId).where(sql`article_id is not null`),
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

/**
 * Whose turn it is to ask a host, over all processes of the store: nobody asks while another has the turn, nor before `nextAt`. By the
 * clock of the database, so that machines need not agree on the time.
 */
export const crawlTurns = pgTable("crawl_turns", {
  host: plain("host").primaryKey(),
  worker: plain("worker"),
  /** A turn that was not given back by then is nobody's. */
  until: timestamp("until", { withTimezone: true }).notNull(),
  nextAt: timestamp("next_at", { withTimezone: true }).notNull(),
});

/** Processes that work for the store, by their last sign of life. */
export const workers = pgTable("workers", {
  /** As it signs what it takes. */
  id: plain("id").primaryKey(),
  machine: text("machine").notNull(),
  startedAt: timestamp("started_at", { withTimezone: true }).notNull().defaultNow(),
  beatAt: timestamp("beat_at", { withTimezone: true }).notNull().defaultNow(),
  /** Jobs that it has taken and not ended. */
  jobs: json("jobs").$type<{ queue: string; id: string }[]>().notNull(),
  /** Articles that it has saved, pages that it has fetched. */
  articles: integer("articles").notNull().default(0),
  pages: integer("pages").notNull().default(0),
});

/** What was handed over at one time, and how much of it is done. */
export const importRuns = pgTable("import_runs", {
  id: plain("id").primaryKey(),
  startedAt: timestamp("started_at", { withTimezone: true }).notNull().defaultNow(),
  total: integer("total").notNull(),
  fresh: integer("fresh").notNull().default(0),
  changed: integer("changed").notNull().default(0),
  unchanged: integer("unchanged").notNull().default(0),
  failed: integer("failed").notNull().default(0),
  records: integer("records").notNull().default(0),
  /** The first of those that failed, and why. */
  problems: json("problems").$type<{ path: string; problem: { vi: string; en: string } }[]>().notNull(),
});

/** One walk over a source from its start pages on; one that was interrupted is gone on with. */
export const crawlRounds = pgTable("crawl_rounds", {
  source: plain("source").primaryKey(),
  round: integer("round").notNull(),
  startedAt: plain("started_at").notNull(),
  finishedAt: plain("finished_at"),
});

/** One run of the crawler over one source: what it did, as it was told at its end; `summary` is null while it runs and where it was killed. */
export const crawlRuns = pgTable(
  "crawl_runs",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    source: plain("source").notNull(),
    startedAt: plain("started_at").notNull(),
    endedAt: plain("ended_at"),
    summary: json("summary").$type<RunSummary>(),
  },
  (table) => [index("crawl_runs_by_source").on(table.source, table.id)],
);

/** What is set once for a store: the key of pseudonyms, which never leaves it. */
export const settings = pgTable("settings", { name: plain("name").primaryKey(), value: text("value").notNull() });

/** Names that somebody asked to be taken out of snapshots; a row is only ever added. */
export const erasures = pgTable(
  "erasures",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    /** The name as it was asked, and as it is compared. */
    name: text("name").notNull(),
    key: text("key").notNull(),
    /** The only article that is meant; "" for all, those that come later too. */
    articleId: plain("article_id").notNull().default(""),
    reason: text("reason"),
    erasedAt: timestamp("erased_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [unique("erasures_by_key").on(table.key, table.articleId)],
);

/** What editors said of what belongs together; the last row about a record stands, and rows are only ever added. */
export const linkDecisions = pgTable(
  "link_decisions",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    kind: plain("kind").notNull(),
    articleId: plain("article_id").notNull(),
    recordId: plain("record_id").notNull(),
    /** What it belongs to; null for nothing. */
    target: text("target"),
    editor: text("editor").notNull(),
    role: plain("role").notNull(),
    decidedAt: timestamp("decided_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index("link_decisions_by_record").on(table.articleId, table.kind, table.recordId, table.id)],
);

/** The archived page that an article was read from, by its digest; none for what was imported from elsewhere. */
export const articleOrigins = pgTable("article_origins", {
  articleId: plain("article_id").primaryKey(),
  archiveDigest: plain("archive_digest").notNull(),
});
