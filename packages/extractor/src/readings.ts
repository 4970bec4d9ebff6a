import type { ArticleDocument } from "./document/document.ts";
import type { AwardDraft, FigureDraft, MovementDraft, Reading } from "./draft.ts";
import { readAwards } from "./rules/awards/read.ts";
import { readFigures } from "./rules/figures/read.ts";
import { readMovements } from "./rules/movements/read.ts";

/** What the grammar reads in an article. */
export interface Readings {
  readonly movements: Reading<MovementDraft>;
  readonly figures: Reading<FigureDraft>;
  readonly awards: Reading<AwardDraft>;
}

const cache = new WeakMap<ArticleDocument, Readings>();

/** Everything that the rules read in an article, once per document: the records of the rules engine, and what the gate holds claims to. */
export function readingsOf(document: ArticleDocument): Readings {
  let readings = cache.get(document);
  if (!readings) {
    readings = { movements: readMovements(document), figures: readFigures(document), awards: readAwards(document) };
    cache.set(document, readings);
  }
  return readings;
}
