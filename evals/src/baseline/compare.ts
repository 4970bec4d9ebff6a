import type { ScoredKind } from "../scoring/score.ts";
import { SCORED_KINDS } from "../scoring/score.ts";
import { bootstrap, type Interval } from "../statistics/bootstrap.ts";
import type { Baseline } from "./baseline.ts";

/** How much worse the lower bound of a difference may be before it counts as worse. */
export const MARGIN = { records: 0.002, questions: 0.01 } as const;

/** A rule that said so many things rightly and now says none is broken, however little that is of all. */
const SILENT_FROM = 3;

export interface RuleChange {
  rule: string;
  /** Records right in every field, before and now, and the others. */
  right: readonly [before: number, now: number];
  wrong: readonly [before: number, now: number];
}

export interface Change {
  /** Articles and questions that both have; others are not compared. */
  articles: number;
  questions: number;
  /** Now less before, on the same articles drawn together. */
  strictF1: Record<ScoredKind, Interval>;
  f1: Record<ScoredKind, Interval>;
  answered: Interval;
  /** Rules whose counts moved, the greatest loss first. */
  rules: RuleChange[];
  changedArticles: string[];
  lostQuestions: string[];
  wonQuestions: string[];
  /** What is worse by more than the margin; empty where the gate lets it pass. */
  worse: string[];
}

/** Holds one run against another. Only the lower bound of the paired difference decides. */
export function compare(before: Baseline, now: Baseline): Change {
  const docs = Object.keys(now.articles).filter((doc) => before.articles[doc] !== undefined);
  // Columns: before and now of tp, fp, fn, strict for each kind in turn.
  const units = docs.map((doc) => [before, now].flatMap(({ articles }) => SCORED_KINDS.flatMap((kind) => articles[doc]?.[kind] ?? [])));
  const width = SCORED_KINDS.length * 4;
  const difference = (kind: ScoredKind, hits: 0 | 3) => (sums: Float64Array) => {
    const at = SCORED_KINDS.indexOf(kind) * 4;
    const score = (from: number) => {
      const [tp = 0, fp = 0, fn = 0] = sums.subarray(from, from + 3);
      return tp + fp + fn === 0 ? 1 : (2 * (sums[from + hits] ?? 0)) / (2 * tp + fp + fn);
    };
    return score(width + at) - score(at);
  };
  const [strict, plain] = ([3, 0] as const).map((hits) =>
    bootstrap(
      units,
      SCORED_KINDS.map((kind) => difference(kind, hits)),
    ),
  ) as [Interval[], Interval[]];
  const byKind = (intervals: Interval[]) =>
    Object.fromEntries(SCORED_KINDS.map((kind, i) => [kind, intervals[i]])) as Record<ScoredKind, Interval>;

  const rightBefore = new Set(before.questions.right);
  const rightNow = new Set(now.questions.right);
  const askedBefore = new Set([...before.questions.right, ...before.questions.wrong]);
  const asked = [...now.questions.right, ...now.questions.wrong].filter((name) => askedBefore.has(name));
  const moved = asked.map((name) => [Number(rightNow.has(name)) - Number(rightBefore.has(name)), 1]);
  const [answered] = bootstrap(moved, [(sums) => ((sums[1] ?? 0) === 0 ? 0 : (sums[0] ?? 0) / (sums[1] ?? 1))]) as [Interval];

  const change: Change = {
    articles: docs.length,
    questions: asked.length,
    strictF1: byKind(strict),
    f1: byKind(plain),
    answered,
    rules: ruleChanges(before.rules, now.rules),
    changedArticles: docs.filter((doc) => JSON.stringify(before.articles[doc]) !== JSON.stringify(now.articles[doc])),
    lostQuestions: asked.filter((name) => rightBefore.has(name) && !rightNow.has(name)),
    wonQuestions: asked.filter((name) => !rightBefore.has(name) && rightNow.has(name)),
    worse: [],
  };
  for (const kind of SCORED_KINDS) {
    if (change.strictF1[kind].low < -MARGIN.records) change.worse.push(`strict F1 of ${kind} ${signed(change.strictF1[kind])}`);
  }
  change.worse.push(...silenced(change.rules));
  if (answered.low < -MARGIN.questions) change.worse.push(`questions answered rightly ${signed(answered)}`);
  return change;
}

function ruleChanges(before: Baseline["rules"], now: Baseline["rules"]): RuleChange[] {
  const none = { right: 0, wrong: 0 };
  const changes = [...new Set([...Object.keys(before), ...Object.keys(now)])].map((rule): RuleChange => {
    const [was, is] = [before[rule] ?? none, now[rule] ?? none];
    return { rule, right: [was.right, is.right], wrong: [was.wrong, is.wrong] };
  });
  const loss = ({ right, wrong }: RuleChange) => right[0] - right[1] + (wrong[1] - wrong[0]);
  return changes.filter(({ right, wrong }) => right[0] !== right[1] || wrong[0] !== wrong[1]).sort((a, b) => loss(b) - loss(a));
}

/** Rules that fell silent and whose records no other rule of their kind took over, as it does where one is renamed. */
function silenced(changes: readonly RuleChange[]): string[] {
  const gained = (kind: string) =>
    changes.filter(({ rule }) => rule.startsWith(kind)).reduce((all, { right }) => all + Math.max(0, right[1] - right[0]), 0);
  return changes.flatMap(({ rule, right: [before, now] }) =>
    before >= SILENT_FROM && now === 0 && gained(`${rule.split("/")[0]}/`) < before ? [`rule ${rule}: right ${before} → 0`] : [],
  );
}

/** `-0.0123 (-0.0201 … -0.0040)`. */
export function signed({ value, low, high }: Interval): string {
  const sign = (number: number) => `${number > 0 ? "+" : ""}${number.toFixed(4)}`;
  return `${sign(value)} (${sign(low)} … ${sign(high)})`;
}
