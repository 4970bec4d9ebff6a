import { extractionSchema, rejectionSchema } from "@thidua/core";
import { z } from "zod";
import { extractRaw, FETCHED_AT } from "../articles.ts";
import type { GoldArticle } from "../scoring/gold.ts";
import { type ArticleScore, scoreArticle } from "../scoring/score.ts";
import type { Cache } from "./cache.ts";
import { digest } from "./fingerprint.ts";

const readSchema = z.object({
  /** Null where the reader found no article; `problem` says why. */
  extraction: extractionSchema.nullable(),
  problem: z.string().nullable(),
  rejections: z.array(rejectionSchema),
  seconds: z.number().nonnegative(),
  /** What it took of a model server, where one was asked. */
  usage: z.object({ requests: z.number(), inputTokens: z.number(), outputTokens: z.number() }).optional(),
});
/** What one engine made of one page. */
export type Read = z.infer<typeof readSchema>;

/** How an engine reads a page; the rules engine is `readByRules`. */
export interface PageEngine {
  name: string;
  /** Of everything that the result depends on but the page. */
  fingerprint: string;
  read(article: GoldArticle): Promise<Omit<Read, "seconds">>;
}

export interface ArticleRun extends Read {
  article: GoldArticle;
  score: ArticleScore;
}

/** Extraction by the rules, as `thidua extract` does it. */
export async function readByRules({ gold, raw }: GoldArticle): Promise<Omit<Read, "seconds">> {
  const done = await extractRaw(raw, gold.doc);
  return "problem" in done
    ? { extraction: null, problem: done.problem, rejections: [] }
    : { extraction: done.extraction, problem: null, rejections: done.rejections };
}

/** Every article read by one engine and scored; what the cache holds for the same code and page is not read again. */
export async function runArticles(articles: readonly GoldArticle[], engine: PageEngine, cache: Cache): Promise<ArticleRun[]> {
  const runs: ArticleRun[] = [];
  for (const article of articles) {
    const key = digest(engine.name, engine.fingerprint, FETCHED_AT, article.gold.doc, article.raw);
    // A cached extraction was valid when it was written, and the key holds the code of the schemas.
    let read = cache.get(key) as Read | undefined;
    if (read === undefined) {
      const from = performance.now();
      const done = await engine.read(article);
      read = readSchema.parse({ ...done, seconds: (performance.now() - from) / 1000 });
      cache.set(key, read);
    }
    runs.push({ ...read, article, score: scoreArticle(read.extraction, article.gold, article.raw) });
  }
  return runs;
}
