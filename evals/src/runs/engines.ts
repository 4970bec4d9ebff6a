import type { ExtractionEngine } from "@thidua/extractor/engines";
import { readArticle } from "@thidua/reader";
import { FETCHED_AT } from "../articles.ts";
import type { PageEngine } from "./articles.ts";
import { EXTRACTION_PACKAGES, fingerprint } from "./fingerprint.ts";

/**
 * Any engine of the extractor, reading the pages of the gold. `model` names what it asks besides the code (a model and its server), and is
 * part of what a kept result is known by. An article that was not read to its end is an error with what is missing: it is never scored.
 */
export function pageEngine(engine: ExtractionEngine, model: string): PageEngine {
  return {
    name: engine.name,
    fingerprint: `${fingerprint(EXTRACTION_PACKAGES)} ${model}`,
    async read({ gold, raw }) {
      const outcome = await readArticle(new TextEncoder().encode(raw), { source: gold.doc, fetchedAt: FETCHED_AT });
      if (!outcome.ok) return { extraction: null, problem: outcome.problem.en, rejections: [] };
      const { extraction, rejections, unread, usage } = await engine.extract(outcome.article);
      const [missing] = unread;
      if (missing) throw new ArticleUnread(gold.doc, missing.message);
      return { extraction, problem: null, rejections: [...rejections], usage };
    },
  };
}

/** The model did not answer for a part of an article; what it did answer is kept, so that the same command goes on from here. */
export class ArticleUnread extends Error {
  override readonly name = "ArticleUnread";
  readonly problem: { vi: string; en: string };

  constructor(doc: string, message: string) {
    super(message);
    this.problem = { vi: `${doc}: ${message}; chạy lại lệnh để tiếp tục`, en: `${doc}: ${message}; run the command again to go on` };
  }
}
