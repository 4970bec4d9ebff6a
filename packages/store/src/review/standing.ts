import type { Article, Extraction, ThiDuaRecord } from "@thidua/core";
import { eq } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { decisions } from "../database/schema.ts";
import { keyOf } from "../search/words.ts";
import { decisionOf } from "./decisions.ts";
import type { Decision } from "./reviews.ts";

type Records = Pick<Extraction, "movements" | "figures" | "awards">;

/**
 * What editors decided about an article, put on records that were read anew. A record that an editor accepted, corrected or rejected
 * stands as decided, whatever the engine says of it now; one that an editor created, or that the engine no longer finds, is added, as
 * long as its quote is in the text. Where the text has changed, a quote that is still in it once moves with it.
 */
export async function withDecisions(database: Database, article: Article, records: Records): Promise<Records> {
  const rows = await database.select().from(decisions).where(eq(decisions.articleId, article.id)).orderBy(decisions.id);
  if (rows.length === 0) return records;
  const standing = new Map<string, { first: Decision; last: Decision }>();
  for (const decision of rows.map(decisionOf)) {
    const key = `${decision.kind} ${decision.recordId}`;
    standing.set(key, { first: standing.get(key)?.first ?? decision, last: decision });
  }
  let all: ThiDuaRecord[] = [...records.movements, ...records.figures, ...records.awards];
  for (const { first, last } of standing.values()) {
    const fresh = all.find((record) => record.kind === first.kind && isAbout(first, record));
    if (last.after === null || last.review === "unreviewed") continue;
    const placed = placedIn(article.text, last.after);
    if (placed === null || (fresh === undefined && last.review === "rejected")) continue;
    all = [...all.filter((record) => record !== fresh && record.id !== placed.id), placed];
  }
  all.sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    movements: all.filter((record) => record.kind === "movement"),
    figures: all.filter((record) => record.kind === "figure"),
    awards: all.filter((record) => record.kind === "award"),
  };
}

/** The engine says now what the first decision was about: the same record, or one that says the same of the same words. */
function isAbout({ recordId, before }: Decision, record: ThiDuaRecord): boolean {
  if (record.id === recordId) return true;
  if (before === null) return false;
  const overlaps = record.quote === before.quote || (record.start < before.end && before.start < record.end);
  return overlaps && saysOf(record) === saysOf(before);
}

function saysOf(record: ThiDuaRecord): string {
  switch (record.kind) {
    case "movement":
      return keyOf(record.name);
    case "figure":
      return `${record.value} ${keyOf(record.unit)} ${keyOf(record.text)}`;
    case "award":
      return `${record.award} ${record.recipient.kind} ${keyOf(record.recipient.name ?? "")} ${record.recipient.count}`;
  }
}

/** The record where its quote stands in the text; null where it stands nowhere, or more than once and not where it was. */
function placedIn(text: string, record: ThiDuaRecord): ThiDuaRecord | null {
  if (text.slice(record.start, record.end) === record.quote) return record;
  const at = text.indexOf(record.quote);
  if (at < 0 || text.indexOf(record.quote, at + 1) >= 0) return null;
  // What else was told of the old text by offset no longer holds.
  const moved = { ...record, start: at, end: at + record.quote.length, basis: {} };
  return moved.kind === "movement" ? { ...moved, mentions: [{ start: moved.start, end: moved.end, quote: moved.quote }] } : moved;
}
