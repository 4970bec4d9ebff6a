import type { Extraction, ThiDuaRecord } from "@thidua/core";
import { digest } from "../fingerprint.ts";

/** Fields that say where in its article a record stands. */
export const PLACES: readonly string[] = ["start", "end", "basis", "mentions"];

/** Where a record stands and how it was read: none of it says what the record tells. */
const ELSEWHERE = ["id", "quote", ...PLACES, "confidence", "rule", "engine", "disputed"];

/**
 * The same extractions under names that stay when words change: an article by where it came from, a record by what it tells. Their own ids
 * are made of every word of the article, so that one other word would be another article to the store, and order what is equal otherwise
 * in another way. Two articles that came from one place are told apart by their order.
 */
export function underNames(extractions: readonly Extraction[]): Extraction[] {
  const named = numbered();
  return extractions.map((extraction) => {
    const id = named(extraction.article.source);
    const own = numbered();
    const records = <R extends ThiDuaRecord>(list: readonly R[]): R[] =>
      // The same record said twice is one.
      [...new Map(list.map((record) => [record.id, record])).values()].map((record) => ({ ...record, id: own(nameOf(record)) }));
    return {
      ...extraction,
      article: { ...extraction.article, id },
      movements: records(extraction.movements),
      figures: records(extraction.figures),
      awards: records(extraction.awards),
    };
  });
}

function nameOf(record: ThiDuaRecord): string {
  return digest(JSON.stringify(Object.entries(record).filter(([field]) => !ELSEWHERE.includes(field)))).slice(0, 20);
}

/** Tells equal names apart: the second of a name is `name 2`. */
function numbered(): (name: string) => string {
  const met = new Map<string, number>();
  return (name) => {
    const count = (met.get(name) ?? 0) + 1;
    met.set(name, count);
    return count === 1 ? name : `${name} ${count}`;
  };
}
