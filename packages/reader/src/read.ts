import { createHash } from "node:crypto";
import type { Article, Warning } from "@thidua/core";
import { normalise } from "@thidua/core";

/** What reading one input comes to. `problem` is one line for people: what is wrong, and what to do. */
export type ReadOutcome =
  | { ok: true; article: Article; warnings: Warning[] }
  | { ok: false; code: "empty" | "binary" | "too-large" | "encoding" | "unsupported" | "damaged" | "no-text"; problem: { vi: string; en: string } };

export interface ReadInput {
  /** Path or address as the user gave it; becomes `article.source`. */
  source: string;
  url?: string | null;
  /** ISO time of fetching; the caller's clock. */
  fetchedAt: string;
}

/** Bytes of one page or document in, an Article or the reason why not out. */
export async function readArticle(bytes: Uint8Array, input: ReadInput): Promise<ReadOutcome> {
  const text = normalise(new TextDecoder().decode(bytes)).trim();
  const [title = "", ...rest] = text.split("\n");
  const body = rest.join("\n").trim();
  const contentHash = createHash("sha256").update(`${title}\n${body}`).digest("hex");
  const article: Article = {
    id: contentHash.slice(0, 16),
    url: input.url ?? null,
    source: input.source,
    title: title.trim(),
    publishedAt: null,
    author: null,
    province: null,
    text: body,
    contentHash,
    fetchedAt: input.fetchedAt,
  };
  return { ok: true, article, warnings: [] };
}
