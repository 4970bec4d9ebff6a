import type { ReadOutcome } from "./article/outcome.ts";
import { toArticle } from "./article/to-article.ts";
import { readText } from "./text/read-text.ts";

export type { ReadOutcome } from "./article/outcome.ts";

export interface ReadInput {
  /** Path or address as the user gave it; becomes `article.source`. */
  source: string;
  url?: string | null;
  /** ISO time of fetching; the caller's clock. */
  fetchedAt: string;
}

/** Bytes of one page or document in, an Article or the reason why not out. */
export async function readArticle(bytes: Uint8Array, input: ReadInput): Promise<ReadOutcome> {
  const page = readText(new TextDecoder().decode(bytes), { latest: input.fetchedAt.slice(0, 10) });
  return {
    ok: true,
    article: toArticle(page, { source: input.source, url: input.url ?? null, fetchedAt: input.fetchedAt }, null),
    warnings: [],
  };
}
