import type { Article, Warning } from "@thidua/core";
import type { Store } from "@thidua/store";
import type { CrawlEvent, Saved } from "./events.ts";
import type { Hosts } from "./hosts/hosts.ts";
import type { toArticle } from "./pages/to-article.ts";
import type { Source } from "./sources/sources.ts";

export interface CrawlSinks {
  /** An article, after its page is in the archive; comes back when it is saved. The page is acknowledged only then. `digest`: of the page. */
  onArticle: (article: Article, about: { source: Source; warnings: Warning[]; digest: string }) => Promise<Saved>;
  onEvent?: (event: CrawlEvent) => void;
}

/** What all sources of a run share. */
export interface SourceRun {
  store: Store;
  /** How it signs what it takes. */
  worker: string;
  hosts: Hosts;
  userAgent: string;
  since: string | null;
  maxPages: number;
  /** From when on pages that others have fetched count towards the limit; null where only the own do. */
  limitSince: string | null;
  maxBytes: number;
  timeout: number;
  now: () => Date;
  signal: AbortSignal | undefined;
  /** Makes an article of a page. */
  read: typeof toArticle;
  /** How long a run waits for a page or a host, milliseconds; what takes longer is left for the next. */
  patience: number;
  /** Requests at a time to a host that asks for no delay. */
  concurrency: number;
}
