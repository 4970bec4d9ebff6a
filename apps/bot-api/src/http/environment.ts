import type { Ask } from "@thidua/answers";
import type { Answer, Article, Warning } from "@thidua/core";
import type { Deciding, Store, User } from "@thidua/store";
import type { Logger } from "pino";

/** What every request carries. */
export interface Environment {
  Variables: {
    requestId: string;
    log: Logger;
    /** Who asks, where a session or an editor's key says so. */
    user: User | null;
    /** The problem that the answer is; for the log. */
    refused?: string;
    /** Set behind `mayDecide`. */
    deciding: Deciding;
  };
}

/** What came of fetching the article at an address: the digest of the archived page, or one line for people. */
export type FetchedArticle =
  | { ok: true; article: Article; warnings: Warning[]; digest: string }
  | { ok: false; why: "address" | "robots" | "unreached" | "no-article"; message: string };

/** Where a page stands in the archive as it came. */
export interface ArchivedAt {
  file: string;
  /** Bytes from the beginning of the file. */
  offset: number;
  digest: string;
  url: string;
  fetchedAt: string;
}

/** The archived pages, by the digest of what came. */
export interface ArchivedPages {
  find(digest: string): Promise<ArchivedAt | null>;
  /** The words of a page as the reader makes them; never what the page is made of. */
  read(digest: string): Promise<Pick<Article, "title" | "text"> | null>;
}

/** What the service is made of. */
export interface Service {
  store: Store;
  ask: Ask;
  /** Fetches, archives and reads the article at an address, politely and nowhere inside; absent where none may be fetched. */
  fetchArticle?: ((address: string) => Promise<FetchedArticle>) | undefined;
  /** Absent where there is no archive. */
  archive?: ArchivedPages | undefined;
}

/** Where a question came in. */
export type Channel = "chat" | "completions" | "mcp";

/** What the routes that answer questions need: one way to ask, so that all channels say the same. */
export interface Answering {
  answer(channel: Channel, question: string, history: readonly string[]): Promise<Answer>;
}
