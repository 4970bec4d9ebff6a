import { type Article, feedbackSchema, type RecordKind, type Review, type ReviewReason, roleSchema, type ThiDuaRecord } from "@thidua/core";
import type { Page, RecordFilter, Stored } from "../lists/lists.ts";

/** What may be done: read; decide about records too; look after users too. */
export const ROLES = roleSchema.options;
export type Role = (typeof ROLES)[number];

export type ReviewAction = "accept" | "correct" | "reject" | "create" | "undo";

/** `read`: the gate read the values from the quote again; `own`: they are the editor's own reading, which it could not read again. */
export type EditorReading = "read" | "own";

/** Who decides. */
export interface Deciding {
  editor: string;
  role: Role;
}

/** What an editor wants done to one record. */
export interface ReviewChange extends Deciding {
  action: ReviewAction;
  articleId: string;
  kind: RecordKind;
  /** The record; for `create` the id that the new one gets. */
  recordId: string;
  /** Version of the record that the editor saw; 0 for one that nobody decided about. */
  version: number;
  /** For `correct` and `create` the record as it should be: valid, and its quote word for word in the article. */
  record?: ThiDuaRecord | undefined;
  reading?: EditorReading | undefined;
  reason?: ReviewReason | undefined;
  note?: string | undefined;
  /** For a rejected duplicate the record that says the same. */
  sameAs?: string | undefined;
  /** A name for this very request; sent again, it changes nothing more. */
  request?: string | undefined;
}

/** One decision. Decisions are only ever added; an undo is one more. */
export interface Decision extends Deciding {
  id: number;
  articleId: string;
  kind: RecordKind;
  recordId: string;
  version: number;
  action: ReviewAction;
  start: number;
  end: number;
  quote: string;
  review: Review;
  before: ThiDuaRecord | null;
  after: ThiDuaRecord | null;
  reason: ReviewReason | null;
  note: string | null;
  reading: EditorReading | null;
  undoes: number | null;
  sameAs: string | null;
  /** ISO time. */
  decidedAt: string;
}

/** How a record stands: null where it was created and taken back, or is gone from the text. */
export interface RecordState {
  record: Stored<ThiDuaRecord> | null;
  version: number;
  /** Oldest first. */
  history: Decision[];
}

/** Why a record cannot be merged into another: of two records for one fact, one has to stay. */
export type NotTheSame = "same-record" | "same-missing" | "same-kind" | "same-rejected";

export type ReviewOutcome =
  | ({ ok: true } & RecordState)
  /** Nothing was changed. `changed`: somebody else decided in between, and the state is theirs. */
  | ({ ok: false; why: "changed" | "not-found" | "not-in-text" | "nothing-to-undo" | NotTheSame } & RecordState);

export type QueueReason = "reported" | "disagreement" | "conflict" | "doubtful" | "used" | "new";

export interface QueueItem {
  record: Stored<ThiDuaRecord>;
  version: number;
  /** Why it comes now, weightiest first. */
  why: QueueReason[];
  /** How often answers gave it. */
  uses: number;
  score: number;
}

export interface QueueFilter extends Pick<RecordFilter, "province" | "from" | "to" | "articleId"> {
  kind?: RecordKind | undefined;
  engine?: string | undefined;
  /** 1..200, 50 unless told. */
  limit?: number | undefined;
}

export interface Queue {
  items: QueueItem[];
  /** Unreviewed records that fit the filter, in originals. */
  left: number;
}

/** What an editor says of a whole article. `open` takes the verdict back. */
export type ArticleVerdict = "nothing-here" | "complete" | "open";

export interface ArticleReview {
  verdict: ArticleVerdict;
  editor: string;
  decidedAt: string;
}

/** An article with all that is known of its records. */
export interface ArticleUnderReview {
  article: Article;
  records: { record: ThiDuaRecord; version: number }[];
  /** Null where nobody said anything about the text as it is now. */
  review: ArticleReview | null;
}

/** What an editor wants an article to be: a copy of `original`, an article that counts itself (null), or what it was before (`undo`). */
export interface CopyChange extends Deciding {
  articleId: string;
  action: "copy" | "own" | "undo";
  original: string | null;
  /** Version that the editor saw; 0 for an article that nobody decided about. */
  version: number;
}

/** One decision about whose copy an article is. */
export interface CopyDecision extends Deciding {
  id: number;
  articleId: string;
  version: number;
  action: CopyChange["action"];
  original: string | null;
  before: string | null;
  undoes: number | null;
  decidedAt: string;
}

type Named = Pick<Article, "id" | "title" | "publishedAt" | "source">;

/** Whose copy an article is, which are its own, and who said so. */
export interface CopyState {
  original: Named | null;
  copies: Named[];
  version: number;
  /** Oldest first. */
  history: CopyDecision[];
}

export type CopyOutcome =
  | ({ ok: true } & CopyState)
  /** Nothing was changed. `circle`: the original is itself a copy of this article. */
  | ({ ok: false; why: "changed" | "not-found" | "circle" | "nothing-to-undo" } & CopyState);

/** A record of the drawn tenth, as the first editor saw it. */
export interface BlindItem {
  article: Article;
  record: ThiDuaRecord;
}

export interface Agreement {
  /** Records with two reviews, and how many are waiting for a second one. */
  pairs: number;
  waiting: number;
  /** Share of pairs with the same verdict, and Cohen's kappa; null without pairs (kappa also where there is only one verdict). */
  agreed: number | null;
  kappa: number | null;
  disagreements: { articleId: string; kind: RecordKind; recordId: string; first: Review; second: Review }[];
}

export const FEEDBACK_KINDS = feedbackSchema.shape.what.options;
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number];

export interface NewFeedback {
  question: string;
  /** The words of the answer. */
  answer: string;
  what: FeedbackKind;
  note: string | null;
  records: { kind: RecordKind; id: string }[];
}

export interface Feedback extends NewFeedback {
  id: number;
  state: "open" | "settled";
  settledBy: string | null;
  createdAt: string;
}

/** What editors decide, and how it stands. */
export interface Reviews {
  /** One decision and all that follows from it, in one transaction. */
  reviewRecord(change: ReviewChange): Promise<ReviewOutcome>;
  /** A record of any kind by its id; in the first article that has it unless one is named. Null where there never was one. */
  recordState(recordId: string, articleId?: string): Promise<RecordState | null>;
  /** What to check next, first things first. */
  reviewQueue(filter: QueueFilter): Promise<Queue>;
  articleUnderReview(articleId: string): Promise<ArticleUnderReview | null>;
  /** False where there is no such article. */
  reviewArticle(articleId: string, verdict: ArticleVerdict, by: Deciding): Promise<boolean>;
  /** Says of an article whose copy it is, with all that follows, in one transaction; what words say about it no longer counts. */
  decideCopy(change: CopyChange): Promise<CopyOutcome>;
  /** Null where there is no such article. */
  copyState(articleId: string): Promise<CopyState | null>;
  /** Every decision of every editor, in the order in which they were made; `after` is the id of the last one of the page before. */
  decisions(filter: { articleId?: string; after?: number; limit?: number }): Promise<Decision[]>;
  /** A drawn record that somebody else reviewed and nobody a second time; null where there is none. */
  nextBlind(editor: string): Promise<BlindItem | null>;
  /** False where the record waits for no second review by this editor. */
  reviewBlind(about: {
    articleId: string;
    kind: RecordKind;
    recordId: string;
    review: Review;
    record: ThiDuaRecord | null;
    editor: string;
  }): Promise<boolean>;
  agreement(): Promise<Agreement>;
  /** Counts that an answer gave these records. */
  countUses(records: readonly { kind: RecordKind; id: string }[]): Promise<void>;
  addFeedback(feedback: NewFeedback): Promise<number>;
  /** Newest first. */
  feedback(filter: { state?: "open" | "settled"; limit?: number; cursor?: string }): Promise<Page<Feedback>>;
  /** False where it was settled before, or never there. */
  settleFeedback(id: number, editor: string): Promise<boolean>;
}
