import type { Extraction, Place, RecordKind, RecordOf, ThiDuaRecord } from "@thidua/core";
import type { RecordFilter } from "../lists/lists.ts";
import type { Decision, Role } from "../review/reviews.ts";

/** An article as a snapshot has it. */
export interface SnapshotArticle {
  id: string;
  url: string | null;
  source: string;
  title: string;
  publishedAt: string | null;
  author: string | null;
  province: Place | null;
  contentHash: string;
  fetchedAt: string;
  /** How sure the recognition of scanned pages was; null where the text was there to be read. */
  ocrConfidence: number | null;
  duplicateOf: string | null;
  /** `sha256:` and the digest of the archived page (WARC-Payload-Digest), where there is one. */
  archiveDigest: string | null;
  counts: { movements: number; figures: number; awards: number };
  text: string;
}

/** A record as a snapshot has it. */
export interface SnapshotRecord<R extends ThiDuaRecord = ThiDuaRecord> {
  articleId: string;
  record: R;
  /** Campaign of the movement that it names, or that it is. */
  campaign: string | null;
  /** Role of whoever decided last about it; null where nobody did. */
  changedBy: Role | null;
  article: Omit<SnapshotArticle, "text" | "counts" | "author" | "source" | "fetchedAt" | "ocrConfidence">;
}

/** A name that is to stand in no snapshot: in one article, or in all where `articleId` is null. */
export interface Erasure {
  name: string;
  articleId: string | null;
  reason: string | null;
}

export type LinkKind = "movement" | "recipient" | "indicator";

/** What an editor says a record belongs to; null: to nothing that there is. */
export interface LinkDecision {
  kind: LinkKind;
  articleId: string;
  recordId: string;
  target: string | null;
  editor: string;
  role: Role;
}

/** One record, as decisions about links name it. */
export type Linked = Pick<LinkDecision, "kind" | "articleId" | "recordId">;

/** A decision as it is kept; ids grow. */
export interface KeptLink extends LinkDecision {
  id: number;
}

export interface LinkChange extends LinkDecision {
  /** Id of the last decision about the record that the editor saw; 0 for none. */
  version: number;
}

/** `changed`: somebody else decided in between, and nothing was done. */
export type LinkOutcome = "done" | "changed" | "not-found";

/** Which rows come next: those behind `after`, in the order of ids. */
export interface Next<Key> {
  after?: Key | undefined;
  /** 1..5000. */
  limit: number;
  filter?: Omit<RecordFilter, "limit" | "cursor" | "sort"> | undefined;
}

/** An article of a snapshot that is read back, with all that stood in it. */
export interface Restored {
  extraction: Extraction;
  duplicateOf: string | null;
  archiveDigest: string | null;
  decisions: readonly Omit<Decision, "id" | "undoes">[];
}

/** What snapshots are made from and read back into. Every list is in one fixed order, the same on every database. */
export interface Snapshots {
  /** In the order of ids. */
  snapshotArticles(next: Next<string>): Promise<SnapshotArticle[]>;
  /** In the order of articles, then of ids. */
  snapshotRecords<K extends RecordKind>(
    kind: K,
    next: Next<readonly [articleId: string, id: string]> & {
      /** Only records of this id. */
      id?: string | undefined;
    },
  ): Promise<SnapshotRecord<RecordOf<K>>[]>;
  /** Names of the individuals that awards of these articles name, and those in decisions about them. */
  personsIn(articleIds: readonly string[]): Promise<{ articleId: string; name: string; start: number; end: number }[]>;
  /** Changes with everything that a snapshot is made from. */
  snapshotMark(): Promise<string>;
  /** 32 random bytes, hex: the key of this store's pseudonyms, made when it is first asked for. Never to be written into a snapshot. */
  pseudonymKey(): Promise<string>;
  /** False where it was asked before. */
  erase(erasure: Erasure): Promise<boolean>;
  /** In the order in which they were asked. */
  erasures(): Promise<Erasure[]>;
  decideLink(change: LinkChange): Promise<LinkOutcome>;
  /** The last one about every record, or about the one that is named. */
  linkDecisions(about?: Linked): Promise<KeptLink[]>;
  /** Notes where the page of an article is archived, by its digest (`sha256:` and hex); the last word about an article stands. */
  keepOrigin(articleId: string, archiveDigest: string): Promise<void>;
  /** Puts an article of a snapshot back as it stood; false where the store has it. */
  restore(restored: Restored): Promise<boolean>;
}
