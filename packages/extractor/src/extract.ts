import { createHash } from "node:crypto";
import type { Article, Award, Extraction, Figure, Movement, RecordKind, Rejection } from "@thidua/core";
import type { ArticleDocument } from "./document/document.ts";
import { readDocument } from "./document/read-document.ts";
import type { Draft } from "./draft.ts";
import { readAwards } from "./rules/awards/read.ts";
import { readFigures } from "./rules/figures/read.ts";
import { readMovements } from "./rules/movements/read.ts";

export interface Extracted {
  extraction: Extraction;
  rejections: Rejection[];
}

/** Everything the rules engine reads in one article. Deterministic; opens no connection. */
export function extract(article: Article): Extracted {
  const document = readDocument(article);
  const movements = readMovements(document);
  const figures = readFigures(document);
  const awards = readAwards(document);
  return {
    extraction: {
      article,
      movements: movements.drafts.map((draft) => finish(document, "movement", draft) as Movement),
      figures: figures.drafts.map((draft) => finish(document, "figure", draft) as Figure),
      awards: awards.drafts.map((draft) => finish(document, "award", draft) as Award),
      warnings: [],
    },
    rejections: [...movements.rejections, ...figures.rejections, ...awards.rejections],
  };
}

function finish(document: ArticleDocument, kind: RecordKind, draft: Draft<object>): object {
  const key = JSON.stringify([document.article.contentHash, kind, draft.start, draft.end, draft.fields]);
  return {
    kind,
    id: createHash("sha256").update(key).digest("hex").slice(0, 20),
    quote: document.text.slice(draft.start, draft.end),
    start: draft.start,
    end: draft.end,
    confidence: 0.9,
    engine: "rules",
    review: "unreviewed",
    rule: draft.rule,
    basis: draft.basis,
    ...draft.fields,
  };
}
