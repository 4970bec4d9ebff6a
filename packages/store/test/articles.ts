import { createHash } from "node:crypto";
import type { Article, Award, Extraction, Figure, Movement, Place } from "@thidua/core";

/** Invented articles and records for tests of the store. */

export const HA_GIANG: Place = { name: "Hà Giang", level: "province", province: "Hà Giang", code: "02" };
export const LE_THUY: Place = { name: "Lệ Thủy", level: "district", province: "Quảng Bình", code: null };

function sha(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

export function anArticle(changes: Partial<Article> & { text: string }): Article {
  const title = changes.title ?? "Hà Giang tổng kết phong trào thi đua";
  const contentHash = sha(`${title}\n${changes.text}`);
  return {
    id: contentHash.slice(0, 16),
    url: null,
    source: "test",
    title,
    publishedAt: "2020-05-10",
    author: null,
    province: HA_GIANG,
    contentHash,
    fetchedAt: "2026-01-01T00:00:00.000Z",
    ...changes,
  };
}

function evidence(article: Article, quote: string) {
  const start = article.text.indexOf(quote);
  if (start < 0) throw new Error(`not in the text: ${quote}`);
  return { quote, start, end: start + quote.length, confidence: 0.9, engine: "rules", review: "unreviewed", basis: {} } as const;
}

function idOf(article: Article, kind: string, fields: object): string {
  return sha(JSON.stringify([article.contentHash, kind, fields])).slice(0, 20);
}

export function aMovement(article: Article, quote: string, changes: Partial<Movement> & { name: string }): Movement {
  return {
    kind: "movement",
    id: idOf(article, "movement", { quote, ...changes }),
    ...evidence(article, quote),
    rule: "movements/quoted",
    campaign: null,
    launcher: null,
    level: null,
    place: null,
    time: null,
    mentions: [],
    ...changes,
  };
}

export function aFigure(article: Article, quote: string, changes: Partial<Figure> & { indicator: string; value: number }): Figure {
  return {
    kind: "figure",
    id: idOf(article, "figure", { quote, ...changes }),
    ...evidence(article, quote),
    rule: "figures/count-unit",
    unit: "xã",
    text: quote,
    comparator: "eq",
    status: "actual",
    time: null,
    place: null,
    movement: null,
    ...changes,
  };
}

export function anAward(article: Article, quote: string, changes: Partial<Award>): Award {
  return {
    kind: "award",
    id: idOf(article, "award", { quote, ...changes }),
    ...evidence(article, quote),
    rule: "awards/conferred",
    award: "bang-khen",
    rank: null,
    name: "Bằng khen",
    authority: { level: "province", name: "Chủ tịch UBND tỉnh" },
    recipient: { kind: "collective", name: null, count: 5 },
    status: "conferred",
    time: null,
    place: null,
    movement: null,
    decision: null,
    ...changes,
  };
}

export function anExtraction(article: Article, records: Partial<Pick<Extraction, "movements" | "figures" | "awards">> = {}): Extraction {
  return { article, movements: [], figures: [], awards: [], warnings: [], ...records };
}
