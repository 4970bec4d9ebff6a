import { calibrationError, errorsInLeastCertainTenth, reliability, type Said } from "../calibration/reliability.ts";
import { cmsOf } from "../gold/furniture.ts";
import type { ArticleRun } from "../runs/articles.ts";
import { SCORED_KINDS, type ScoredKind } from "../scoring/score.ts";
import { isPerfect, slotCounts } from "../scoring/slots.ts";
import { bootstrap, type Interval, type Sums } from "../statistics/bootstrap.ts";
import { errorsOf, type ReportedError } from "./errors.ts";

export interface KindMeasure {
  precision: Interval;
  recall: Interval;
  f1: Interval;
  strictF1: Interval;
  slotF1: Interval;
  tp: number;
  fp: number;
  fn: number;
  strict: number;
  /** Of the records that were met, by field: right of all. */
  fields: Record<string, { right: number; total: number }>;
  omissions: number;
  inventions: number;
  mismatches: number;
}

/** Strict F1 of each kind over a part of the articles. */
export interface PartMeasure {
  name: string;
  articles: number;
  strictF1: Record<ScoredKind, number>;
}

export interface Measure {
  articles: number;
  records: number;
  kinds: Record<ScoredKind, KindMeasure>;
  /** Share of records whose quote stands in the article at its offsets. */
  grounded: number;
  /** Of the records that stand on the words of a gold item, the share with the right status. */
  status: { right: number; total: number };
  /** Share of articles with no error at all. */
  perfect: Interval;
  calibration: { bins: ReturnType<typeof reliability>; error: number; errorsInLeastCertainTenth: number };
  parts: { by: string; rows: PartMeasure[] }[];
  seconds: number;
}

const COLUMNS = ["tp", "fp", "fn", "strict", "slot tp", "slot fp", "slot fn"] as const;

/** Sums of one article: for each kind the columns, then whether it is perfect, and 1. */
export function sumsOf(run: ArticleRun): Sums {
  const slots = slotCounts(run.extraction, run.article.gold, run.score);
  const kinds = SCORED_KINDS.flatMap((kind) => {
    const { tp, fp, fn, strict } = run.score.counts[kind];
    return [tp, fp, fn, strict, slots[kind].tp, slots[kind].fp, slots[kind].fn];
  });
  return [...kinds, isPerfect(run.score) ? 1 : 0, 1];
}

type Statistic = (sums: Float64Array) => number;

/** A share of sums; 1 where there is nothing to share. */
const ratio = (over: number, under: number): number => (under === 0 ? 1 : over / under);

/** The statistics of one kind over sums as `sumsOf` gives them. `at` is where the kind's columns begin. */
export function statisticsOf(kind: ScoredKind): Record<"precision" | "recall" | "f1" | "strictF1" | "slotF1", Statistic> {
  const at = SCORED_KINDS.indexOf(kind) * COLUMNS.length;
  const of = (sums: Float64Array, column: (typeof COLUMNS)[number]) => sums[at + COLUMNS.indexOf(column)] ?? 0;
  const whole = (sums: Float64Array) => 2 * of(sums, "tp") + of(sums, "fp") + of(sums, "fn");
  return {
    precision: (sums) => ratio(of(sums, "tp"), of(sums, "tp") + of(sums, "fp")),
    recall: (sums) => ratio(of(sums, "tp"), of(sums, "tp") + of(sums, "fn")),
    f1: (sums) => ratio(2 * of(sums, "tp"), whole(sums)),
    strictF1: (sums) => ratio(2 * of(sums, "strict"), whole(sums)),
    slotF1: (sums) => ratio(2 * of(sums, "slot tp"), 2 * of(sums, "slot tp") + of(sums, "slot fp") + of(sums, "slot fn")),
  };
}

const perfectShare: Statistic = (sums) => ratio(sums[sums.length - 2] ?? 0, sums[sums.length - 1] ?? 0);

/** All measures over a list of articles, with intervals by resampling the articles. */
export function measure(runs: readonly ArticleRun[], genreOf: (doc: string) => string | undefined): Measure {
  const units = runs.map(sumsOf);
  const errors = runs.flatMap(errorsOf);
  const named = SCORED_KINDS.map((kind) => statisticsOf(kind));
  const flat = [...named.flatMap((statistics) => Object.values(statistics)), perfectShare];
  const intervals = bootstrap(units, flat);
  const kinds = Object.fromEntries(
    SCORED_KINDS.map((kind, index) => {
      const names = Object.keys(named[index] ?? {});
      const found = Object.fromEntries(names.map((name, i) => [name, intervals[index * names.length + i]]));
      return [kind, { ...found, ...countsOf(kind, runs), ...sortsOf(kind, errors) }];
    }),
  ) as unknown as Record<ScoredKind, KindMeasure>;
  const records = sum(runs, ({ score }) => score.records);
  const said = runs.flatMap(saidBy);
  const bins = reliability(said);
  return {
    articles: runs.length,
    records,
    kinds,
    grounded: ratio(
      sum(runs, ({ score }) => score.grounded),
      records,
    ),
    status: statusOf(runs, errors),
    perfect: intervals.at(-1) as Interval,
    calibration: { bins, error: calibrationError(bins), errorsInLeastCertainTenth: errorsInLeastCertainTenth(said) },
    parts: [
      { by: "province", rows: parts(runs, ({ article }) => article.gold.province ?? "(whole country)") },
      { by: "genre", rows: parts(runs, ({ article }) => genreOf(article.gold.doc) ?? "(not catalogued)") },
      { by: "content system", rows: parts(runs, ({ article }) => cmsOf(article.raw) ?? "(told by nothing)") },
      { by: "year", rows: parts(runs, ({ article }) => article.gold.publishedAt?.slice(0, 4) ?? "(no date)") },
    ],
    seconds: sum(runs, ({ seconds }) => seconds),
  };
}

function sum<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((total, one) => total + of(one), 0);
}

function countsOf(kind: ScoredKind, runs: readonly ArticleRun[]) {
  const fields: KindMeasure["fields"] = {};
  for (const { score } of runs) {
    for (const [name, { right, total }] of Object.entries(score.counts[kind].attributes)) {
      const cell = fields[name] ?? { right: 0, total: 0 };
      fields[name] = cell;
      cell.right += right;
      cell.total += total;
    }
  }
  const total = (name: "tp" | "fp" | "fn" | "strict") => sum(runs, ({ score }) => score.counts[kind][name]);
  return { tp: total("tp"), fp: total("fp"), fn: total("fn"), strict: total("strict"), fields };
}

function sortsOf(kind: ScoredKind, errors: readonly ReportedError[]) {
  const count = (sort: ReportedError["sort"]) => errors.filter((error) => error.kind === kind && error.sort === sort).length;
  return { omissions: count("omission"), inventions: count("invention"), mismatches: count("mismatch") };
}

/** A figure's status is one of its fields; an award's is what makes it that award, so that a wrong one is a mismatch. */
function statusOf(runs: readonly ArticleRun[], errors: readonly ReportedError[]): Measure["status"] {
  const figures = countsOf("figures", runs).fields.status ?? { right: 0, total: 0 };
  const awards = countsOf("awards", runs).tp;
  const flipped = errors.filter(({ cause }) => cause === "awards: same words, other status").length;
  return { right: figures.right + awards, total: figures.total + awards + flipped };
}

/** What confidence each record had, and whether it was right in every field; records that met optional items are left out. */
function saidBy({ extraction, score }: ArticleRun): Said[] {
  return SCORED_KINDS.flatMap((kind) =>
    score.outcomes[kind].flatMap(({ predicted, gold, optional, attributes }) => {
      const record = predicted === null ? undefined : extraction?.[kind][predicted];
      if (!record || optional) return [];
      return [{ confidence: record.confidence, right: gold !== null && Object.values(attributes).every(Boolean) }];
    }),
  );
}

function parts(runs: readonly ArticleRun[], nameOf: (run: ArticleRun) => string): PartMeasure[] {
  const byName = grouped(runs, nameOf);
  return [...byName]
    .map(([name, list]) => {
      const units = list.map(sumsOf);
      const sums = Float64Array.from(units[0] ?? [], (_, column) => sum(units, (unit) => unit[column] ?? 0));
      const strictF1 = Object.fromEntries(SCORED_KINDS.map((kind) => [kind, statisticsOf(kind).strictF1(sums)]));
      return { name, articles: list.length, strictF1: strictF1 as Record<ScoredKind, number> };
    })
    .sort((a, b) => b.articles - a.articles || a.name.localeCompare(b.name, "vi"));
}

function grouped<T>(list: readonly T[], nameOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(nameOf(one), [...(groups.get(nameOf(one)) ?? []), one]);
  return groups;
}
