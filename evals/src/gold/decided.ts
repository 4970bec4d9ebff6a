import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Article, ThiDuaRecord } from "@thidua/core";
import type { Decision, Store } from "@thidua/store";
import { type Gold, type GoldAward, type GoldFigure, type GoldMovement, goldSchema } from "../scoring/gold.ts";

/** How often editors took, mended or refused what a rule said, and why. */
export interface RuleVerdicts {
  rule: string;
  accepted: number;
  corrected: number;
  rejected: number;
  reasons: Record<string, number>;
}

export interface DecidedArticle {
  gold: Gold;
  article: Article;
}

/** What editors decided in a store, as gold of its own. */
export interface Decided {
  /** Only articles that an editor called complete, or called empty: of others nobody knows what is missing. */
  articles: DecidedArticle[];
  rules: RuleVerdicts[];
  decisions: number;
}

/** All that editors decided in the store. */
export async function decidedIn(store: Store): Promise<Decided> {
  const decisions = await allDecisions(store);
  const articles: DecidedArticle[] = [];
  for (const id of await allArticles(store)) {
    const found = await store.articleUnderReview(id);
    if (!found?.review || found.review.verdict === "open") continue;
    const own = decisions.filter(({ articleId }) => articleId === id);
    const kept = found.records.map(({ record }) => record).filter(({ review }) => review !== "rejected");
    articles.push({ gold: goldOf(found.article, kept, own), article: found.article });
  }
  return { articles, rules: verdictsByRule(decisions), decisions: decisions.length };
}

async function allDecisions(store: Store): Promise<Decision[]> {
  const all: Decision[] = [];
  for (;;) {
    const page = await store.decisions({ after: all.at(-1)?.id ?? 0, limit: 200 });
    all.push(...page);
    if (page.length === 0) return all;
  }
}

async function allArticles(store: Store): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.articles({ limit: 200, cursor });
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return ids;
}

/** Gold of one article. An indicator is asked for only where an editor wrote it: one that was merely let pass may be worded otherwise. */
export function goldOf(article: Article, records: readonly ThiDuaRecord[], decisions: readonly Decision[]): Gold {
  const worded = new Set(
    decisions
      .filter(({ before, after }) => after?.kind === "figure" && (before?.kind !== "figure" || before.indicator !== after.indicator))
      .map(({ recordId }) => recordId),
  );
  const movements: GoldMovement[] = [];
  const figures: GoldFigure[] = [];
  const awards: GoldAward[] = [];
  const time = (record: ThiDuaRecord) => (record.time ? { start: record.time.start, end: record.time.end } : null);
  for (const record of records) {
    if (record.kind === "movement") movements.push({ name: record.name, launcher: record.launcher, place: record.place?.name ?? null });
    else if (record.kind === "figure") {
      const { value, unit, status, comparator, indicator } = record;
      const keywords = worded.has(record.id) ? { keywords: [indicator] } : {};
      figures.push({
        anchor: record.quote,
        value,
        unit: [unit],
        status: [status],
        comparator,
        time: time(record),
        place: record.place?.name ?? null,
        ...keywords,
      });
    } else {
      const { award, rank, recipient, status, movement } = record;
      awards.push({
        anchor: record.quote,
        award,
        rank,
        authority: record.authority.level,
        recipient,
        status,
        time: time(record),
        movement,
      });
    }
  }
  const { id, title, publishedAt, province } = article;
  return goldSchema.parse({ doc: id, province: province?.name ?? null, place: null, publishedAt, title, movements, figures, awards });
}

/** What editors made of each rule's records, the most often refused or mended first. An undone decision does not count. */
export function verdictsByRule(decisions: readonly Decision[]): RuleVerdicts[] {
  const undone = new Set(decisions.flatMap(({ undoes }) => undoes ?? []));
  const rules = new Map<string, RuleVerdicts>();
  for (const { id, action, before, reason } of decisions) {
    if (undone.has(id) || action === "undo" || action === "create" || before === null) continue;
    const verdicts = rules.get(before.rule) ?? { rule: before.rule, accepted: 0, corrected: 0, rejected: 0, reasons: {} };
    rules.set(before.rule, verdicts);
    verdicts[action === "accept" ? "accepted" : action === "correct" ? "corrected" : "rejected"]++;
    if (reason !== null) verdicts.reasons[reason] = (verdicts.reasons[reason] ?? 0) + 1;
  }
  const faults = ({ corrected, rejected }: RuleVerdicts) => corrected + rejected;
  return [...rules.values()].sort((a, b) => faults(b) - faults(a) || a.rule.localeCompare(b.rule));
}

/** Writes the articles as a folder of gold (`NAME.txt`, `NAME.gold.json`) that every command takes by `--gold`. */
export function writeDecided({ articles }: Decided, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { gold, article } of articles) {
    writeFileSync(join(folder, `${gold.doc}.txt`), `${article.title}\n\n${article.text}\n`);
    writeFileSync(join(folder, `${gold.doc}.gold.json`), `${JSON.stringify(gold, null, 1)}\n`);
  }
}
