import type { HostState, PageKind, PageState } from "@thidua/store";

/** What came of one source in one run. */
export interface SourceSummary {
  id: string;
  /** Pages asked for: lists, articles, documents. */
  pages: number;
  /** Articles and documents read, of which `fresh`, `changed`, or as they were. */
  articles: number;
  fresh: number;
  changed: number;
  unchanged: number;
  /** Of the fresh and changed: copies of another article. */
  duplicates: number;
  /** Documents that belong to articles. */
  attachments: number;
  /** Why pages were not made articles, with how many. */
  skipped: Record<SkipReason, number>;
  failed: number;
  problems: { url: string; message: string }[];
  /** The first articles that were new. */
  news: { id: string; title: string }[];
  /** Hosts that are not as they should be. */
  hosts: Pick<HostState, "host" | "state" | "reason">[];
  archive: string | null;
  /** Pages are left for the next run: the limit was reached, the run was stopped, or a host asked for time. */
  unfinished: boolean;
}

/** `older` than the day asked for; `off-topic` by its headline; `robots` forbids it; no article in it; the portal says it is `gone`; `private`. */
export type SkipReason = "older" | "off-topic" | "robots" | "not-article" | "gone" | "address";

export type CrawlEvent =
  | { type: "source"; source: string; name: string; resumed: boolean }
  | {
      type: "page";
      source: string;
      url: string;
      kind: PageKind;
      state: PageState;
      status: number | null;
      reason: string | null;
      /** Of an article. */
      title: string | null;
      saved: Saved | null;
      duplicateOf: string | null;
      /** New links of a list. */
      links: number;
      milliseconds: number;
    }
  | { type: "host"; host: string; state: HostState["state"]; reason: string | null }
  | { type: "summary"; source: string; summary: SourceSummary };

export type Saved = "new" | "changed" | "unchanged";

const MOST_PROBLEMS = 50;
const MOST_NEWS = 50;

export function addNews(summary: SourceSummary, id: string, title: string): void {
  if (summary.news.length < MOST_NEWS) summary.news.push({ id, title });
}

export function emptySummary(id: string): SourceSummary {
  return {
    id,
    pages: 0,
    articles: 0,
    fresh: 0,
    changed: 0,
    unchanged: 0,
    duplicates: 0,
    attachments: 0,
    skipped: { older: 0, "off-topic": 0, robots: 0, "not-article": 0, gone: 0, address: 0 },
    failed: 0,
    problems: [],
    news: [],
    hosts: [],
    archive: null,
    unfinished: false,
  };
}

export function addProblem(summary: SourceSummary, url: string, message: string): void {
  summary.failed++;
  if (summary.problems.length < MOST_PROBLEMS) summary.problems.push({ url, message });
}
