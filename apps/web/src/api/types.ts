import type {
  Article,
  aboutSchema,
  agreementSchema,
  articleSummarySchema,
  copyStateSchema,
  decisionSchema,
  Figure,
  feedbackSchema,
  queueItemSchema,
  Review,
  recordLinkSchema,
  recordStateSchema,
  Shape,
  sessionSchema,
  ThiDuaRecord,
  underReviewSchema,
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
export type Session = Shape<typeof sessionSchema>;

export interface Page<T> {
  items: T[];
  next: string | null;
}
