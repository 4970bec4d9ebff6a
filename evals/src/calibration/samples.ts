import type { Extraction, RecordKind } from "@thidua/core";
import { extractRaw } from "../articles.ts";
import type { GoldArticle } from "../scoring/gold.ts";
import { SCORED_KINDS, type ScoredKind, scoreArticle } from "../scoring/score.ts";
import type { Sample } from "./fit.ts";
import type { Said } from "./reliability.ts";

const KIND: Record<ScoredKind, RecordKind> = { movements: "movement", figures: "figure", awards: "award" };

/** A record with what made it doubtful, what confidence was said, and whether it was right in every field that the gold gives. */
export type Judged = Sample & Said & { kind: RecordKind; doc: string };

/** Every record of the rules engine over gold articles; what met an optional item is left out. */
export async function judgedRecords(articles: readonly GoldArticle[]): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const { gold, raw } of articles) {
    const done = await extractRaw(raw, gold.doc);
    if ("problem" in done) continue;
    const { outcomes } = scoreArticle(done.extraction, gold, raw);
    for (const kind of SCORED_KINDS) {
      for (const { predicted, gold: met, optional, attributes } of outcomes[kind]) {
        if (predicted === null || optional) continue;
        const record = recordAt(done.extraction, kind, predicted);
        if (!record) continue;
        judged.push({
          kind: KIND[kind],
          doc: gold.doc,
          features: [...new Set(done.doubts.get(record.id) ?? [])],
          confidence: record.confidence,
          right: met !== null && Object.values(attributes).every(Boolean),
        });
      }
    }
  }
  return judged;
}

function recordAt(extraction: Extraction, kind: ScoredKind, index: number): { id: string; confidence: number } | undefined {
  return extraction[kind][index];
}
