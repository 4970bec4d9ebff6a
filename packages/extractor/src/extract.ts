import type { Article, Award, Extraction, Figure, Movement, RecordKind, Rejection } from "@thidua/core";
import { confidenceOf } from "./confidence/confidence.ts";
import { traitsOf } from "./confidence/traits.ts";
import { readDocument } from "./document/read-document.ts";
import type { AwardDraft, Draft, FigureDraft, MovementDraft } from "./draft.ts";
import { reread } from "./gate/reread.ts";
import { readingsOf } from "./readings.ts";
import { evidenceOf } from "./record.ts";

export interface Extracted {
  extraction: Extraction;
  rejections: Rejection[];
  /** Per record id, the doubts and traits that its confidence comes of. */
  doubts: Map<string, readonly string[]>;
}

/** Everything the rules engine reads in one article. Deterministic; opens no connection. */
export function extract(article: Article): Extracted {
  const document = readDocument(article);
  const readings = readingsOf(document);
  const rejections = [...readings.movements.rejections, ...readings.figures.rejections, ...readings.awards.rejections];
  const doubts = new Map<string, readonly string[]>();
  const passed = <D extends Draft<object>>(kind: RecordKind, drafts: readonly D[]) =>
    drafts.flatMap((draft) => {
      const refused = reread(document, kind, draft);
      if (refused) {
        rejections.push(refused);
        return [];
      }
      // Not spread: two spreads in one literal cost a hundred times as much.
      const features = [...draft.doubts, ...traitsOf(document, kind, draft)];
      const record = Object.assign(evidenceOf(document, kind, draft, confidenceOf(kind, features), "rules"), draft.fields);
      doubts.set(record.id, features);
      return [record];
    });
  const extraction: Extraction = {
    article,
    movements: passed<MovementDraft>("movement", readings.movements.drafts) as Movement[],
    figures: passed<FigureDraft>("figure", readings.figures.drafts) as Figure[],
    awards: passed<AwardDraft>("award", readings.awards.drafts) as Award[],
    warnings: [],
  };
  return { extraction, rejections, doubts };
}
