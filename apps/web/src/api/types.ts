import type { Article, Figure, Review, ThiDuaRecord } from "@thidua/core";

export type Kind = "movement" | "figure" | "award";
/** Path of the lists of a kind. */
export const LISTS = { movement: "movements", figure: "figures", award: "awards" } as const;

export type About = Pick<Article, "id" | "title" | "url" | "source" | "publishedAt" | "province">;
export type Stored<R extends ThiDuaRecord = ThiDuaRecord> = R & { article: About };
export type { Article, Figure, Review, ThiDuaRecord };

export interface ArticleRow extends Omit<Article, "text"> {
  duplicateOf: string | null;
  counts: { movements: number; figures: number; awards: number };
}

export interface Page<T> {
  items: T[];
  next: string | null;
}

export interface Decision {
  id: number;
  recordId: string;
  version: number;
  action: "accept" | "correct" | "reject" | "create" | "undo";
  review: Review;
  before: ThiDuaRecord | null;
  after: ThiDuaRecord | null;
  reason: string | null;
  note: string | null;
  reading: "read" | "own" | null;
  sameAs: string | null;
  editor: string | null;
  role: string;
  decidedAt: string;
}

export interface RecordState {
  record: Stored | null;
  version: number;
  history: Decision[];
  gate?: string | null;
}
