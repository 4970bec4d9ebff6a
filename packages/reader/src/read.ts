import { articleProvince } from "@thidua/core";
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
  const province = articleProvince({ header: page.header, title: page.title, text: page.text, publishedAt: page.publishedAt });
  const origin = { source: input.source, url: input.url ?? null, fetchedAt: input.fetchedAt };
  return { ok: true, article: toArticle(page, origin, province), warnings: [] };
}
