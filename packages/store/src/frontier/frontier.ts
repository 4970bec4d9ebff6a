/** What a page is to the crawler: a list of links, a feed or sitemap, an article, a document that belongs to one. */
export type PageKind = "list" | "feed" | "article" | "attachment";

/**
 * `waiting` to be asked for; `taken` by a crawler just now; `done`; `skipped` for good, with the reason; `failed` after the last attempt;
 * `gone`: the portal says that it is no more.
 */
export type PageState = "waiting" | "taken" | "done" | "skipped" | "failed" | "gone";

/** A link that was found. Times are ISO, in UTC. */
export interface FoundPage {
  /** What the page is, however it is addressed: two addresses of one article have one key. */
  key: string;
  url: string;
  kind: PageKind;
  /** Lower is sooner. */
  priority: number;
  depth: number;
  /** Address of the page that led here. */
  parent: string | null;
  /** The words of the link. */
  title: string | null;
  /** Fields of the form that leads here, for portals that page by posting one. */
  form?: [string, string][] | null;
  /** When the portal says that it changed last: a page fetched before that is fetched again. */
  modified?: string | null;
  /** Asked for again even where it is done, once a round, if something new was found along with it: the next page of a list with news. */
  again?: boolean;
  /** Kept, but never asked for: why. */
  skip?: string | null;
}

/** A page that a crawler has taken to fetch. */
export interface TakenPage {
  key: string;
  url: string;
  host: string;
  kind: PageKind;
  priority: number;
  depth: number;
  parent: string | null;
  title: string | null;
  form: [string, string][] | null;
  /** How often it has been taken since it was last done, this time counted. */
  attempts: number;
  etag: string | null;
  lastModified: string | null;
  bodyHash: string | null;
  unchanged: number;
  fetchedAt: string | null;
  articleId: string | null;
}

/** What came of a page. */
export interface PageOutcome {
  key: string;
  state: Exclude<PageState, "taken">;
  /** A waiting page is taken no sooner; a done one is looked at again from then on, never where null. */
  due: string | null;
  reason: string | null;
  /** How often it was tried in vain since it was last done. */
  attempts: number;
  status: number | null;
  etag: string | null;
  lastModified: string | null;
  bodyHash: string | null;
  unchanged: number;
  fetchedAt: string | null;
  articleId: string | null;
  publishedAt: string | null;
}

/** One walk over a source. An interrupted one is gone on with: what was fetched in it is not asked for again. */
export interface Round {
  round: number;
  startedAt: string;
  resumed: boolean;
}

/** `gone`: nobody answers there. `closed`: its robots.txt cannot be had. `slow`: it asked to be left alone until `notBefore`. */
export type HostCondition = "ok" | "slow" | "closed" | "gone";

/** What is known of a host. */
export interface HostState {
  /** Scheme, name and port: what has one robots.txt. */
  host: string;
  state: HostCondition;
  reason: string | null;
  since: string;
  /** Failures in a row. */
  failures: number;
  /** Seconds between two requests, as the host bore them lately. */
  delay: number;
  notBefore: string | null;
  robotsStatus: number | null;
  robots: string | null;
  robotsAt: string | null;
}

/** What came of one source in one run of the crawler. */
export interface RunSummary {
  /** Pages asked for. */
  pages: number;
  /** Articles and documents read, of which fresh, changed, or as they were; of the first two, copies of another. */
  articles: number;
  fresh: number;
  changed: number;
  unchanged: number;
  duplicates: number;
  failed: number;
  /** Why pages were not made articles, with how many. */
  skipped: Record<string, number>;
  /** The first of them. */
  problems: { url: string; message: string }[];
  /** Articles that were new, the first of them. */
  news: { id: string; title: string }[];
  hosts: { host: string; state: string; reason: string | null }[];
  /** Pages are left for the next run. */
  unfinished: boolean;
}

/** One run over one source; `endedAt` and `summary` are null while it runs, and where it was killed. Times are ISO. */
export interface CrawlRun {
  id: number;
  source: string;
  startedAt: string;
  endedAt: string | null;
  summary: RunSummary | null;
}

/** A source and its last round; times are ISO. */
export interface CrawledSource {
  source: string;
  round: number;
  startedAt: string;
  /** Null while it runs, or where it was interrupted. */
  finishedAt: string | null;
  /** Day of its newest article that says its day. */
  newest: string | null;
}

/** How many pages of a source are in which state, and why. */
export interface PageCount {
  kind: PageKind;
  state: PageState;
  reason: string | null;
  count: number;
}

/** What a crawler has yet to fetch and what came of what it fetched. A page is acknowledged by `settlePages`; until then it is lost to nobody. */
export interface Frontier {
  /**
   * Begins a round, or goes on with an unfinished one that began after `notOlderThan`. A new one puts back every done page whose time
   * has come. `start` are the pages that a round begins with.
   */
  beginRound(source: string, about: { at: string; notOlderThan: string; start: readonly FoundPage[] }): Promise<Round>;
  finishRound(source: string, at: string): Promise<void>;
  /** The last round that was begun; `finishedAt` is null where it was interrupted. */
  lastRound(source: string): Promise<{ round: number; startedAt: string; finishedAt: string | null } | null>;
  /** The next pages of a source, most wanted first; none of the hosts named. They are the worker's until settled or released. */
  takePages(source: string, about: { worker: string; at: string; limit: number; without: readonly string[] }): Promise<TakenPage[]>;
  /** Acknowledges pages and adds what they led to, in one transaction. Resolves with the keys that were not known before. */
  settlePages(
    source: string,
    about: { roundStartedAt: string; at: string; outcomes: readonly PageOutcome[]; found: readonly FoundPage[] },
  ): Promise<string[]>;
  /** How many pages of a source others than this worker have taken: what they lead to is not known yet. */
  takenByOthers(source: string, worker: string): Promise<number>;
  /** How many pages of a source were fetched since a time, by whomever. */
  fetchedSince(source: string, at: string): Promise<number>;
  /**
   * Asks for the turn to make one request to a host, over all processes of the store. 0 where it is the worker's now, for `lease`
   * milliseconds at most; else how many milliseconds to wait before asking again.
   */
  takeTurn(host: string, about: { worker: string; lease: number }): Promise<number>;
  /** Gives the turn back: nobody asks the host for `rest` milliseconds from now. */
  endTurn(host: string, about: { worker: string; rest: number }): Promise<void>;
  /** Who has taken pages. */
  crawlWorkers(): Promise<string[]>;
  /** Puts back what these workers have taken (pages, turns), and the pages that anybody took before a time. */
  releasePages(about: { workers: readonly string[]; takenBefore: string | null }): Promise<void>;
  /** Puts back pages that were skipped for a reason that no longer holds; of articles, those posted from a day on. */
  reopenPages(source: string, about: { reason: string; from: string | null; at: string }): Promise<void>;
  /** When the next waiting page may be taken; null where none waits. */
  nextDue(source: string, without: readonly string[]): Promise<string | null>;
  pageCounts(source: string): Promise<PageCount[]>;
  /** Every source that was ever walked, with its last round and newest article. */
  crawledSources(): Promise<CrawledSource[]>;
  /** Notes that a run over a source begins; its number. */
  beginRun(source: string, at: string): Promise<number>;
  /** Notes what came of it. Of each source the last hundred runs are kept. */
  endRun(id: number, at: string, summary: RunSummary): Promise<void>;
  /** Newest first, 20 unless told. */
  crawlRuns(source: string, limit?: number): Promise<CrawlRun[]>;
  hostState(host: string): Promise<HostState | null>;
  saveHost(state: HostState): Promise<void>;
}
