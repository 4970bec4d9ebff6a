import type { Extraction } from "@thidua/core";
import { bestAssignment } from "./assign.ts";
import { type Attributes, awardComparison, type Comparison, figureComparison, movementComparison } from "./compare.ts";
import type { Gold } from "./gold.ts";
import { flat } from "./words.ts";

export type ScoredKind = "movements" | "figures" | "awards";
export const SCORED_KINDS: readonly ScoredKind[] = ["movements", "figures", "awards"];

/** What one prediction came to: which gold item it met, if any, and its attributes. `optional` is neither rewarded nor punished. */
export interface Outcome {
  predicted: number | null;
  gold: number | null;
  optional: boolean;
  attributes: Attributes;
}

// Each outweighs any number of what stands below it.
const REQUIRED = 1e10;
const OPTIONAL = 1e7;
const STRICT = 1e3;

/** Pairs predictions and gold one to one so that most required items are met, then most optional ones, then most in every field, then most fields right. */
export function pair<P, G extends { optional?: boolean | undefined }>(
  predicted: readonly P[],
  gold: readonly G[],
  comparison: Comparison<P, G>,
  text: string,
): Outcome[] {
  const attributes = new Map<string, Attributes>();
  const weights = gold.map((item, g) =>
    predicted.map((record, p) => {
      if (!comparison.matches(record, item, text)) return 0;
      const found = comparison.attributes(record, item);
      attributes.set(`${g} ${p}`, found);
      const fields = Object.values(found);
      // An optional item only frees a prediction from being false.
      return (item.optional ? OPTIONAL : REQUIRED) + (fields.every(Boolean) ? STRICT : 0) + fields.filter(Boolean).length;
    }),
  );
  const outcomes: Outcome[] = [];
  const metGold = new Set<number>();
  const metPredicted = new Set<number>();
  for (const [g, p] of bestAssignment(weights)) {
    metGold.add(g);
    metPredicted.add(p);
    outcomes.push({ predicted: p, gold: g, optional: gold[g]?.optional === true, attributes: attributes.get(`${g} ${p}`) ?? {} });
  }
  gold.forEach((item, g) => {
    if (!metGold.has(g)) outcomes.push({ predicted: null, gold: g, optional: item.optional === true, attributes: {} });
  });
  predicted.forEach((_, p) => {
    if (!metPredicted.has(p)) outcomes.push({ predicted: p, gold: null, optional: false, attributes: {} });
  });
  return outcomes;
}

export interface Counts {
  tp: number;
  fp: number;
  fn: number;
  strict: number;
  attributes: Record<string, { right: number; total: number }>;
}

export interface ArticleScore {
  doc: string;
  outcomes: Record<ScoredKind, Outcome[]>;
  counts: Record<ScoredKind, Counts>;
  grounded: number;
  records: number;
}

export function emptyCounts(): Counts {
  return { tp: 0, fp: 0, fn: 0, strict: 0, attributes: {} };
}

function count(outcomes: readonly Outcome[]): Counts {
  const counts = emptyCounts();
  for (const { predicted, gold, optional, attributes } of outcomes) {
    if (optional) continue;
    if (gold === null) counts.fp++;
    else if (predicted === null) counts.fn++;
    else {
      counts.tp++;
      if (Object.values(attributes).every(Boolean)) counts.strict++;
      for (const [name, right] of Object.entries(attributes)) {
        counts.attributes[name] ??= { right: 0, total: 0 };
        const cell = counts.attributes[name];
        cell.total++;
        if (right) cell.right++;
      }
    }
  }
  return counts;
}

/** Scores one article's extraction against its gold; `raw` is the page as the reader got it. */
export function scoreArticle(extraction: Extraction | null, gold: Gold, raw: string): ArticleScore {
  const text = flat(raw);
  const outcomes = {
    movements: pair(extraction?.movements ?? [], gold.movements, movementComparison, text),
    figures: pair(extraction?.figures ?? [], gold.figures, figureComparison, text),
    awards: pair(extraction?.awards ?? [], gold.awards, awardComparison, text),
  };
  let grounded = 0;
  let records = 0;
  for (const kind of SCORED_KINDS) {
    for (const record of extraction?.[kind] ?? []) {
      records++;
      if (extraction?.article.text.slice(record.start, record.end) === record.quote) grounded++;
    }
  }
  const counts = { movements: count(outcomes.movements), figures: count(outcomes.figures), awards: count(outcomes.awards) };
  return { doc: gold.doc, outcomes, counts, grounded, records };
}

export interface KindScore extends Counts {
  precision: number;
  recall: number;
  f1: number;
  strictF1: number;
}

export interface Summary extends Record<ScoredKind, KindScore> {
  grounded: number;
  records: number;
  articles: number;
}

/** Micro scores over articles. Where there is nothing to find and nothing was said, precision, recall and F1 are 1. */
export function summarise(scores: readonly ArticleScore[]): Summary {
  const kinds = Object.fromEntries(SCORED_KINDS.map((kind) => [kind, finish(scores.map((score) => score.counts[kind]))])) as Record<
    ScoredKind,
    KindScore
  >;
  const records = scores.reduce((sum, score) => sum + score.records, 0);
  const grounded = scores.reduce((sum, score) => sum + score.grounded, 0);
  return { ...kinds, grounded: records === 0 ? 1 : grounded / records, records, articles: scores.length };
}

function finish(all: readonly Counts[]): KindScore {
  const sum = emptyCounts();
  for (const counts of all) {
    sum.tp += counts.tp;
    sum.fp += counts.fp;
    sum.fn += counts.fn;
    sum.strict += counts.strict;
    for (const [name, { right, total }] of Object.entries(counts.attributes)) {
      sum.attributes[name] ??= { right: 0, total: 0 };
      const cell = sum.attributes[name];
      cell.right += right;
      cell.total += total;
    }
  }
  const whole = 2 * sum.tp + sum.fp + sum.fn;
  return {
    ...sum,
    precision: sum.tp + sum.fp === 0 ? 1 : sum.tp / (sum.tp + sum.fp),
    recall: sum.tp + sum.fn === 0 ? 1 : sum.tp / (sum.tp + sum.fn),
    f1: whole === 0 ? 1 : (2 * sum.tp) / whole,
    strictF1: whole === 0 ? 1 : (2 * sum.strict) / whole,
  };
}
