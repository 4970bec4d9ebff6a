import type { Award, Extraction, Figure, Movement } from "@thidua/core";
import type { Gold, GoldAward, GoldFigure, GoldMovement } from "./gold.ts";
import { type ArticleScore, SCORED_KINDS, type ScoredKind } from "./score.ts";

/** Fields filled rightly, wrongly or not at all; a wrong one is one false and one missed. */
export interface SlotCounts {
  tp: number;
  fp: number;
  fn: number;
}

interface Slots<P, G> {
  /** Fields that make the record what it is: right whenever the record is met. */
  identity: readonly string[];
  /** Further fields that the gold item says something about. */
  stated(gold: G): string[];
  /** Further fields that the prediction fills. */
  filled(predicted: P): string[];
}

const names = (fields: Record<string, unknown>): string[] =>
  Object.entries(fields)
    .filter(([, value]) => value !== null && value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0))
    .map(([name]) => name);

const movementSlots: Slots<Movement, GoldMovement> = {
  identity: ["name"],
  stated: ({ launcher, place }) => names({ launcher, place }),
  filled: ({ launcher, place }) => names({ launcher, place }),
};

const figureSlots: Slots<Figure, GoldFigure> = {
  identity: ["value", "unit"],
  stated: ({ status, comparator, time, place, keywords }) => names({ status, comparator, time, place, indicator: keywords }),
  filled: ({ status, comparator, time, place, indicator }) => names({ status, comparator, time, place, indicator }),
};

const awardSlots: Slots<Award, GoldAward> = {
  identity: ["award", "rank", "status", "recipient"],
  stated: ({ authority, time, movement, recipient }) =>
    names({ authority, time, movement, kind: (recipient.name ?? recipient.count === null) ? null : recipient.kind }),
  filled: ({ authority, time, movement, recipient }) => names({ authority: authority.level, time, movement, kind: recipient.kind }),
};

function countSlots<P, G>(
  slots: Slots<P, G>,
  predicted: readonly P[],
  gold: readonly G[],
  outcomes: ArticleScore["outcomes"][ScoredKind],
): SlotCounts {
  const counts: SlotCounts = { tp: 0, fp: 0, fn: 0 };
  for (const outcome of outcomes) {
    if (outcome.optional) continue;
    const said = outcome.predicted === null ? undefined : predicted[outcome.predicted];
    const item = outcome.gold === null ? undefined : gold[outcome.gold];
    if (said === undefined && item !== undefined) counts.fn += slots.identity.length + slots.stated(item).length;
    if (said !== undefined && item === undefined) counts.fp += slots.identity.length + slots.filled(said).length;
    if (said === undefined || item === undefined) continue;
    counts.tp += slots.identity.length;
    const filled = new Set(slots.filled(said));
    for (const slot of slots.stated(item)) {
      if (outcome.attributes[slot] !== false) counts.tp++;
      else {
        counts.fn++;
        if (filled.has(slot)) counts.fp++;
      }
    }
  }
  return counts;
}

/** Slots of one article, by record type. What the gold is silent about in a record that was met is not judged. */
export function slotCounts(extraction: Extraction | null, gold: Gold, { outcomes }: ArticleScore): Record<ScoredKind, SlotCounts> {
  return {
    movements: countSlots(movementSlots, extraction?.movements ?? [], gold.movements, outcomes.movements),
    figures: countSlots(figureSlots, extraction?.figures ?? [], gold.figures, outcomes.figures),
    awards: countSlots(awardSlots, extraction?.awards ?? [], gold.awards, outcomes.awards),
  };
}

/** F1 of slots; 1 where there was nothing to fill and nothing was filled. */
export function slotF1({ tp, fp, fn }: SlotCounts): number {
  return tp + fp + fn === 0 ? 1 : (2 * tp) / (2 * tp + fp + fn);
}

/** Whether everything was found and nothing else was said, each field right. */
export function isPerfect({ counts }: ArticleScore): boolean {
  return SCORED_KINDS.every((kind) => {
    const { tp, fp, fn, strict } = counts[kind];
    return fp === 0 && fn === 0 && strict === tp;
  });
}
