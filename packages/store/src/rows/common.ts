import type { Article, Place, ThiDuaRecord, Time } from "@thidua/core";
import { daysOf } from "../search/periods.ts";
import { keyOf, vectorOf, type Weight } from "../search/words.ts";

/** The columns that every kind of record has. */
export interface Indexed {
  place: Place | null;
  time: Time | null;
  level: string | null;
  campaign: string | null;
  /** What is searched besides the quote, by weight. */
  fields: readonly (readonly [Weight, string | null])[];
}

export function commonRow<R extends ThiDuaRecord>(article: Article, record: R, indexed: Indexed) {
  return {
    articleId: article.id,
    id: record.id,
    start: record.start,
    end: record.end,
    published: article.publishedAt ?? "",
    placeKey: indexed.place === null ? null : keyOf(indexed.place.name),
    provinceKey: provinceKey(indexed.place, article.province),
    level: indexed.level,
    ...daysOf(indexed.time, article.publishedAt),
    campaign: indexed.campaign,
    review: record.review,
    confidence: record.confidence,
    words: vectorOf([...indexed.fields, ["D", record.quote]]),
    record: record satisfies ThiDuaRecord as ThiDuaRecord,
  };
}

/** Province that the place lies in; where the record names none, the province that the article is about. */
export function provinceKey(place: Place | null, about: Place | null): string | null {
  for (const one of [place, about]) {
    if (one === null) continue;
    if (one.level === "country") continue;
    const name = one.province ?? (one.level === "province" ? one.name : null);
    if (name !== null) return keyOf(name);
  }
  return null;
}
