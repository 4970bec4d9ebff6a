import { createHash } from "node:crypto";
import type { Article, Extraction } from "@thidua/core";
import type { articles } from "../database/schema.ts";
import { shinglesOf } from "../duplicates/shingles.ts";
import { signatureOf } from "../duplicates/signature.ts";
import { lastDay } from "../search/periods.ts";
import { bagOf } from "../search/words.ts";
import { provinceKey } from "./common.ts";

export function articleRow(extraction: Extraction, hash: string): typeof articles.$inferInsert {
  const { article, movements, figures, awards, warnings } = extraction;
  const signature = signatureOf(shinglesOf(article.text));
  return {
    ...article,
    ocrConfidence: article.ocrConfidence ?? null,
    warnings,
    extractionHash: hash,
    published: article.publishedAt ?? "",
    publishedEnd: article.publishedAt === null ? "" : lastDay(article.publishedAt),
    provinceKey: provinceKey(article.province, null),
    movements: movements.length,
    figures: figures.length,
    awards: awards.length,
    words: bagOf(article.title, article.text),
    textKey: signature?.textKey ?? null,
    bands: signature?.bands ?? null,
  };
}

/** The article as it was given to `save`, field by field. */
export function articleOf(row: typeof articles.$inferSelect): Article {
  const { id, url, source, title, publishedAt, author, province, text, contentHash, fetchedAt } = row;
  const article = { id, url, source, title, publishedAt, author, province, text, contentHash, fetchedAt };
  return withConfidence(article, row.ocrConfidence);
}

/** What was read from scanned pages says how surely; of any other article nothing is said. */
export function withConfidence<Found extends object>(article: Found, ocrConfidence: number | null): Found & Pick<Article, "ocrConfidence"> {
  return ocrConfidence === null ? article : { ...article, ocrConfidence };
}

/** Equal for two extractions that say the same of the same article, wherever and whenever it was fetched. */
export function hashOf(extraction: Extraction): string {
  const { source: _source, fetchedAt: _fetchedAt, ...article } = extraction.article;
  return createHash("sha256")
    .update(stable({ ...extraction, article }))
    .digest("hex");
}

/** JSON with sorted keys: the order in which an engine wrote its fields says nothing. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}
