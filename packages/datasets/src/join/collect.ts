import { canonical } from "@thidua/core";
import type { z } from "zod";
import type { FigureRow } from "../rows/rows.ts";
import type { conflictRow, indicatorRow, seriesRow } from "../tables/schemas.ts";
import { CATALOGUE } from "./catalogue.ts";
import { differenceOf } from "./conflicts.ts";
import { indicatorById, type Link } from "./indicators.ts";
import { isOfPart } from "./scope.ts";

type ConflictRow = z.infer<typeof conflictRow>;
type SeriesRow = z.infer<typeof seriesRow>;
type IndicatorRow = z.infer<typeof indicatorRow>;

/** What conflicts and series are made of: figures of the catalogue that tell a place as a whole and a year, each counted once. */
export interface Collection {
  add(row: FigureRow, link: Link | null): void;
  indicators(): IndicatorRow[];
  conflicts(): ConflictRow[];
  series(): SeriesRow[];
}

type Entry = Pick<
  FigureRow,
  | "articleId"
  | "id"
  | "value"
  | "comparator"
  | "status"
  | "time"
  | "place"
  | "placeId"
  | "provinceThen"
  | "provinceNow"
  | "articlePublishedAt"
  | "review"
  | "confidence"
> & { indicator: string; unit: string; year: number };

/** Different values of one group that are held against each other; more of them are no series but a list. */
const MOST_VALUES = 12;

export function collection(isCopy: (articleId: string) => boolean): Collection {
  const entries: Entry[] = [];
  const counts = new Map<string, number>();
  return {
    add(row, link) {
      if (link === null) return;
      counts.set(link.target, (counts.get(link.target) ?? 0) + 1);
      const year = yearOf(row);
      // What is aimed at is no result; what stands in a copy was counted before.
      const counted = row.review !== "rejected" && (row.status === "actual" || row.status === "estimate") && !isCopy(row.articleId);
      if (year === null || row.place === null || row.provinceNow === null || !counted) return;
      if (isOfPart(row.indicator, row.place.level, row.quote)) return;
      const { articleId, id, value, comparator, status, time, place, placeId, provinceThen, provinceNow, articlePublishedAt } = row;
      const about = { articleId, id, value, comparator, status, time, place, placeId, provinceThen, provinceNow, articlePublishedAt };
      const unit = unitOf(link.target, row.unit);
      entries.push({ ...about, review: row.review, confidence: row.confidence, indicator: link.target, unit, year });
    },
    indicators: () =>
      CATALOGUE.map(({ id, name, english, unit }) => ({ id, name, english, unit, figures: counts.get(id) ?? 0 })).sort((a, b) =>
        a.id < b.id ? -1 : 1,
      ),
    conflicts: () => grouped(entries, placeGroup).flatMap(conflictsOf).sort(byIds),
    series: () => grouped(entries, seriesGroup).map(seriesOf).sort(bySeries),
  };
}

/** The unit of the series: that of the catalogue, but for money of another country. */
function unitOf(indicator: string, unit: string): string {
  const of = indicatorById(indicator)?.unit ?? unit;
  return /usd/i.test(unit) ? of.replace("đồng", "USD") : of;
}

/** The one year that a figure is of; null for a period of several, which is another quantity. */
function yearOf({ time }: FigureRow): number | null {
  const [start, end] = [time?.start ?? time?.end ?? null, time?.end ?? null].map((at) => (at === null ? null : Number(at.slice(0, 4))));
  return end === null || end === undefined || start !== end ? null : end;
}

function placeGroup({ indicator, unit, year, place, provinceNow }: Entry): string {
  return [indicator, unit, year, provinceNow, canonical(place?.name ?? "")].join("|");
}

function seriesGroup({ indicator, unit, year, placeId, provinceThen }: Entry): string {
  return [indicator, unit, year, placeId, provinceThen].join("|");
}

function grouped(entries: readonly Entry[], key: (entry: Entry) => string): Entry[][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const of = key(entry);
    const group = groups.get(of);
    if (group === undefined) groups.set(of, [entry]);
    else group.push(entry);
  }
  return [...groups.values()];
}

function conflictsOf(group: readonly Entry[]): ConflictRow[] {
  const values = [...new Map(group.map((entry) => [`${entry.value} ${entry.place?.level}`, entry])).values()];
  if (values.length < 2 || values.length > MOST_VALUES) return [];
  const found: ConflictRow[] = [];
  values.forEach((a, i) => {
    for (const b of values.slice(i + 1)) {
      const difference = differenceOf(a, b);
      if (difference === null) continue;
      const [first, second] = byEntry(a, b) <= 0 ? [a, b] : [b, a];
      found.push({
        articleId: first.articleId,
        figureId: first.id,
        otherArticleId: second.articleId,
        otherFigureId: second.id,
        indicatorId: first.indicator,
        placeName: first.place?.name ?? "",
        provinceNow: first.provinceNow ?? "",
        year: first.year,
        unit: first.unit,
        value: first.value,
        otherValue: second.value,
        ...difference,
      });
    }
  });
  return found;
}

function byEntry(a: Entry, b: Entry): number {
  return compare(a.articleId, b.articleId) || compare(a.id, b.id);
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byIds(a: ConflictRow, b: ConflictRow): number {
  return (
    compare(a.articleId, b.articleId) ||
    compare(a.figureId, b.figureId) ||
    compare(a.otherArticleId, b.otherArticleId) ||
    compare(a.otherFigureId, b.otherFigureId)
  );
}

const REVIEWS = ["unreviewed", "corrected", "accepted"];

/** What is told best: accepted by an editor, a result, exact, told last, most certain. */
function better(a: Entry, b: Entry): number {
  return (
    REVIEWS.indexOf(b.review) - REVIEWS.indexOf(a.review) ||
    Number(b.status === "actual") - Number(a.status === "actual") ||
    Number(b.comparator === "eq") - Number(a.comparator === "eq") ||
    compare(b.articlePublishedAt ?? "", a.articlePublishedAt ?? "") ||
    b.confidence - a.confidence ||
    byEntry(a, b)
  );
}

function seriesOf(group: Entry[]): SeriesRow {
  const [best] = [...group].sort(better) as [Entry];
  return {
    indicatorId: best.indicator,
    placeId: best.placeId ?? "",
    placeName: best.place?.name ?? "",
    placeLevel: best.place?.level ?? "province",
    provinceThen: best.provinceThen ?? "",
    provinceNow: best.provinceNow ?? "",
    year: best.year,
    value: best.value,
    unit: best.unit,
    comparator: best.comparator,
    status: best.status,
    figures: group.length,
    values: new Set(group.map(({ value }) => value)).size,
    articleId: best.articleId,
    figureId: best.id,
  };
}

function bySeries(a: SeriesRow, b: SeriesRow): number {
  return (
    compare(a.indicatorId, b.indicatorId) ||
    compare(a.placeId, b.placeId) ||
    compare(a.provinceThen, b.provinceThen) ||
    a.year - b.year ||
    compare(a.unit, b.unit)
  );
}
