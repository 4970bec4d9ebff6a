import type {
  Article,
  aboutSchema,
  addedSchema,
  agreementSchema,
  archivedPageSchema,
  articleSummarySchema,
  copyStateSchema,
  crawledSourceSchema,
  crawlRunSchema,
  decisionSchema,
  Figure,
  feedbackSchema,
  queueItemSchema,
  Review,
  recordLinkSchema,
  recordStateSchema,
  Shape,
  sessionSchema,
  statSchema,
  ThiDuaRecord,
  underReviewSchema,
  vocabularySchema,
  whereArchivedSchema,
} from "@thidua/core";

// What the server answers, by the definitions that it describes itself by.

export type Kind = ThiDuaRecord["kind"];
/** Path of the lists of a kind. */
export const LISTS = { movement: "movements", figure: "figures", award: "awards" } as const;

export type About = Shape<typeof aboutSchema>;
export type Stored<R extends ThiDuaRecord = ThiDuaRecord> = R & { article: About };
export type { Article, Figure, Review, ThiDuaRecord };

export type ArticleRow = Shape<typeof articleSummarySchema>;
export type Decision = Shape<typeof decisionSchema>;
export type RecordState = Shape<typeof recordStateSchema>;
export type QueueItem = Shape<typeof queueItemSchema>;
export type UnderReview = Shape<typeof underReviewSchema>;
export type CopyState = Shape<typeof copyStateSchema>;
export type LinkState = Shape<typeof recordLinkSchema>;
export type Agreement = Shape<typeof agreementSchema>;
export type Report = Shape<typeof feedbackSchema>;
export type Stat = Shape<typeof statSchema>;
export type Vocabulary = Shape<typeof vocabularySchema>;
export type Added = Shape<typeof addedSchema>;
export type WhereArchived = Shape<typeof whereArchivedSchema>;
export type ArchivedPage = Shape<typeof archivedPageSchema>;
export type CrawledSource = Shape<typeof crawledSourceSchema>;
export type CrawlRun = Shape<typeof crawlRunSchema>;
export type Session = Shape<typeof sessionSchema>;

export interface Page<T> {
  items: T[];
  next: string | null;
}
